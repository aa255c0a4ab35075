// What the tests of the article rules share: what is reported in an article, and what the offered fixes make of it.
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Context, Rule } from '../../../src/engine/rule';
import { parsePost } from '../../../src/post/post';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { type FindingWithFixes, lint } from '../../lint';

const headWith = (fields: string): string => `---\ntitle: 甲\ncategories: [乙]\ndate: 2024-05-01\n${fields}---\n\n`;
const HEAD = headWith('');

const inspectArticle = (rules: readonly Rule[], text: string, context: Partial<Context>): FindingWithFixes[] =>
	lint(parsePost(text, { path: context.path }), rules, { options: DEFAULT_OPTIONS, ...context });

/** The slices of an article that a rule reports, those of a hint in brackets. */
export function reportsOf(rule: Rule, article: string, context: Partial<Context> = {}, fields = ''): string[] {
	const text = headWith(fields) + article;
	return inspectArticle([rule], text, context).map(({ start, end, severity }) => {
		const slice = text.slice(start, end);
		return severity === 'hint' ? `(${slice})` : slice;
	});
}

/** What is said of each finding in an article, and then the titles of what is offered for it. */
export const saidOf = (rule: Rule, article: string, context: Partial<Context> = {}): string[][] =>
	inspectArticle([rule], HEAD + article, context).map(({ message, fixes }) => [
		formatMessage(message),
		...fixes.map(({ title }) => formatMessage(title)),
	]);

/** The article after the first fix of the first finding, and so on until nothing is left to fix. */
export function fixedBy(rules: Rule | readonly Rule[], article: string, context: Partial<Context> = {}): string {
	let text = HEAD + article;
	for (let round = 0; round < 20; round++) {
		const post = parsePost(text);
		const [edits] = inspectArticle([rules].flat(), text, context).flatMap(({ fixes }) =>
			fixes[0] ? [editsOf(post, fixes[0])] : [],
		);
		if (!edits) {
			return text.slice(HEAD.length);
		}
		text = applyEdits(text, edits);
	}
	return 'does not end';
}
