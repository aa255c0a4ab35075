// Every rule's own examples: what it reports in them, and what its fix makes of them.

import assert from 'node:assert/strict';
import { editsOf, vet } from '../../src/engine/gate/gate';
import { inspectSite } from '../../src/engine/inspect-site';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import type { Context, Example, Fix, Rule, SiteRule } from '../../src/engine/rule';
import { WorkspaceIndex } from '../../src/hexo/category-index';
import { parseSite } from '../../src/hexo/site';
import { type Post, parsePost } from '../../src/post/post';
import { documentationOf } from '../../src/report/rule-page';
import { ALL_RULES, RULES } from '../../src/rules';
import { SITE_RULES } from '../../src/rules/site';
import { applyEdits, sortEdits, type TextEdit } from '../../src/text/edit';
import { formatMessage } from '../../src/text/message';
import { lint } from '../lint';
import { othersOf, totalsOf } from '../site';

const HEAD = "\n---\ntitle: '示例'\ncategories: \n - 金融\nauthor: 新浪财经\ndate: 2024-05-01 08:00:00\n---\n\n";
const CONTEXT = {
	options: DEFAULT_OPTIONS,
	now: Date.UTC(2026, 0, 1),
	path: 'source/_posts/example.md',
};

/** An example as a whole post: an article without front matter gets one of Sina's, and goes on. */
const wrap = (rule: Rule, text: string): string =>
	rule.part === 'frontMatter' || text.startsWith('---\n') ? text : `${HEAD}${text}\n<p>文末。</p>\n`;

/** An index of posts that have one category each. */
function indexOf(others: NonNullable<Example['others']>): WorkspaceIndex {
	const index = new WorkspaceIndex();
	for (const [name, posts] of Object.entries(others)) {
		for (let post = 0; post < posts; post++) {
			index.set(`${name} ${post}`, { paths: [[name]] });
		}
	}
	return index;
}

/** The edits of several fixes. Those that mend the page pass one by one, and two may be the same. */
function together(post: Post, fixes: readonly Fix[]): readonly TextEdit[] {
	const mending = fixes.filter(({ mends }) => mends).flatMap((fix) => editsOf(post, fix) ?? []);
	const others = vet(
		post,
		fixes.filter(({ mends }) => !mends),
	).edits;
	return sortEdits([...new Map([...mending, ...others].map((edit) => [`${edit.start} ${edit.end}`, edit])).values()]);
}

function check(rule: Rule, example: Example): void {
	const post = parsePost(wrap(rule, example.text));
	const severity = rule.severity === 'off' ? { [rule.id]: 'hint' as const } : {};
	const context: Context = {
		...CONTEXT,
		options: { ...DEFAULT_OPTIONS, severity, ...example.options },
		...(example.config !== undefined && { site: parseSite(example.config) }),
		...(example.path !== undefined && { path: example.path }),
		...(example.others && { categories: indexOf(example.others) }),
	};
	const others = example.beside && othersOf(example, context);
	const findings = lint(post, RULES, { ...context, ...(others && { others }) }).filter(
		(finding) => finding.rule === rule.id,
	);
	assert.deepEqual(
		findings.map(({ start, end }) => post.text.slice(start, end)),
		example.reports ?? [],
	);
	for (const { message, fixes } of findings) {
		assert.doesNotMatch(formatMessage(message), /\{\d+\}/, 'every argument of the message is filled in');
		assert.ok(fixes.every((fix) => !/\{\d+\}/.test(formatMessage(fix.title))));
	}
	if (example.fixed !== undefined) {
		const fixes = findings.flatMap((finding) => finding.fixes[0] ?? []);
		assert.ok(fixes.length > 0, 'there is a fix');
		const edits = rule.part === 'article' ? together(post, fixes) : editsOf(post, fixes[0]!)!;
		assert.equal(applyEdits(post.text, edits), wrap(rule, example.fixed));
	}
}

function checkSite({ id }: SiteRule, example: Example): void {
	const { text, reports = [], fixed } = example;
	const totals = totalsOf(example, { ...CONTEXT, site: parseSite(text) });
	const inspection = inspectSite(text, SITE_RULES, DEFAULT_OPTIONS, totals);
	const findings = inspection.findings.filter(({ rule }) => rule === id);
	assert.deepEqual(
		findings.map(({ start, end }) => text.slice(start, end)),
		reports,
	);
	const fix = findings.flatMap((finding) => inspection.fixesOf(finding))[0];
	assert.equal(fix && applyEdits(text, fix.edits), fixed);
}

describe('examples', () => {
	for (const rule of ALL_RULES) {
		describe(rule.id, () => {
			it('has one that is reported and one that is not', () => {
				assert.ok(documentationOf(rule).examples.some((example) => (example.reports ?? []).length > 0));
				assert.ok(documentationOf(rule).examples.some((example) => (example.reports ?? []).length === 0));
			});
		});
	}
	for (const rule of RULES) {
		describe(rule.id, () => {
			for (const example of documentationOf(rule).examples) {
				it(JSON.stringify(example.text).slice(0, 90), () => check(rule, example));
			}
		});
	}
	for (const rule of SITE_RULES) {
		describe(rule.id, () => {
			for (const example of documentationOf(rule).examples) {
				it(JSON.stringify(example.text).slice(0, 90), () => checkSite(rule, example));
			}
		});
	}
});
