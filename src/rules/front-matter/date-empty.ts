// Dates that are not filled in.
import type { Documentation, Rule } from '../../engine/rule';
import { substitutes } from '../../fields/date-fixes';
import { dateOf } from '../../fields/date-value';
import { placeOf, problem } from '../../fields/field-problems';
import { setTo } from '../../fields/insert-field';

export const documentation: Documentation = {
	summary: 'A date that is not filled in.',
	why:
		"Hexo silently takes the file's own birth time instead, and each checkout gives the post another permalink day. The fixes " +
		"offer the time now and the file's date.",
	examples: [
		{ text: '---\ndate:\n---\n', reports: ['date'], fixed: '---\ndate: Thu, 01 Jan 2026 00:00:00 GMT\n---\n' },
		{ text: "---\ndate: ''\n---\n", reports: ["''"] },
		{ text: '---\ndate: 2022-06-08\n---\n' },
	],
};

export const dateEmpty: Rule = {
	id: 'date-empty',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const date = dateOf(post);
		if (date.kind === 'empty') {
			const message = { text: 'The date is empty: Hexo takes the time of the file instead' };
			yield problem(post, placeOf(date.field), message, () =>
				substitutes(context).map(({ source, title }) => setTo(post, date.field, ` ${source}`, title)),
			);
		}
	},
};
