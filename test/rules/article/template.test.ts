// Braces in an article: which rule reports which, and that the fixes leave none and make nothing worse.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Rule } from '../../../src/engine/rule';
import { templateBraces } from '../../../src/rules/article/template-braces';
import { templateError } from '../../../src/rules/article/template-error';
import { templateUnknownTag } from '../../../src/rules/article/template-unknown-tag';
import { fixedBy, reportsOf, saidOf } from './reports';
import { CHANGED, FATAL, type Row, SILENT, UNKNOWN } from './template-rows';

const RULES: readonly Rule[] = [templateError, templateUnknownTag, templateBraces];

/** What the rules report, each with the last part of its id: `error {{`. */
const reported = (article: string, fields?: string): string[] =>
	RULES.flatMap((rule) =>
		reportsOf(rule, article, {}, fields).map((slice) => `${rule.id.replace(/.*-/, '')} ${slice}`),
	);

const check = ([article, reports, fixed = article]: Row): void => {
	assert.deepEqual(reported(article).sort(), [...reports].sort());
	assert.equal(fixedBy(RULES, article), fixed);
	if (fixed !== article) {
		assert.deepEqual(reported(fixed), []);
	}
};

describe('braces in an article', () => {
	for (const [kind, rows] of Object.entries({ FATAL, UNKNOWN, CHANGED })) {
		describe(kind, () => {
			for (const row of rows) {
				it(JSON.stringify(row[0]), () => check(row));
			}
		});
	}
	describe('SILENT', () => {
		for (const article of SILENT) {
			it(JSON.stringify(article), () => assert.deepEqual(reported(article), []));
		}
	});

	it('mean nothing where the post turns templates off', () => {
		for (const [article, reports] of [...FATAL, ...UNKNOWN, ...CHANGED]) {
			assert.ok(reports.length > 0);
			assert.deepEqual(reported(article, 'disableNunjucks: true\n'), []);
		}
		assert.equal(reported('<p>{{ a }}</p>', 'disableNunjucks: yes\n').length, 1);
	});

	it('are run between backticks and in indented lines of a post in HTML, but not in fences', () => {
		const html = (article: string) =>
			RULES.flatMap((rule) => reportsOf(rule, article, { path: 'source/_posts/a.html' }));
		assert.deepEqual(html('`{{ 4+4 }}` 乙\n'), ['{{']);
		assert.deepEqual(html('甲\n\n    {{ a b }}\n'), ['{{']);
		assert.deepEqual(html('<p>甲</p>\n```\n{{ a b }}\n```\n'), []);
		assert.deepEqual(html('<code>{{ a b }}</code>\n'), []);
	});

	it('know the tags of plugins that the settings name, and what ends them', () => {
		const options = { ...DEFAULT_OPTIONS, templateTags: ['note', 'youtube'] };
		const article = '{% note %}甲{% endnote %}{% youtube a %}{% tabs %}';
		assert.deepEqual(reportsOf(templateUnknownTag, article, { options }), ['{%']);
	});

	it('of a tag that nothing ends, and those of its end, are offered the end that it should have', () => {
		const mark = 'Write the mark as an entity: readers see it';
		const stray = 'There is nothing here that the tag {0} could end or part: Hexo builds no page of the site';
		const open = 'Nothing ends what the tag {0} begins: Hexo builds no page of the site';
		const said = (text: string, tag: string, ...titles: string[]) => [text.replace('{0}', tag), ...titles, mark];
		assert.deepEqual(saidOf(templateError, '{% quote %}\n甲\n{% endif %}\n{% endblockquote %}\n'), [
			said(open, 'quote', 'Write {% endquote %}'),
			said(stray, 'endif', 'Remove the tag'),
			said(stray, 'endblockquote', 'Write {% endquote %}'),
		]);
		assert.deepEqual(saidOf(templateError, '{% endblockquote %}\n甲\n{% quote %}{% if a %}\n'), [
			said(stray, 'endblockquote', 'Remove the tag'),
			said(open, 'quote'),
			said(open, 'if'),
		]);
		assert.deepEqual(saidOf(templateError, '{% if a %}{% quote %}{% if a %}\n甲\n{% endblockquote %}\n'), [
			said(open, 'if'),
			said(open, 'quote', 'Write {% endquote %}'),
			said(open, 'if'),
			said(stray, 'endblockquote', 'Write {% endquote %}'),
		]);
	});

	it('of tags that Hexo had once name the plugin that has them now', () => {
		const messages = saidOf(templateUnknownTag, '{% youtube abc %}\n{% note %}\n').map(([message]) => message);
		assert.deepEqual(messages, [
			'Hexo has no tag youtube since version 7: without the plugin hexo-tag-embed no page of the site is built',
			'Hexo has no tag note: unless a plugin defines it, no page of the site is built',
		]);
	});

	it('are looked for in time in proportion to the text', () => {
		const pieces = [
			'{{ ',
			'{% raw %} ',
			'{% raw %}{% endraw %}',
			'{{ a }} ',
			'{#',
			'{{"',
			'`',
			'{% if a %}',
			'#} {{ a }}',
		];
		const texts = [
			...pieces.map((piece) => piece.repeat(100_000 / piece.length)),
			`{{ a }}${' '.repeat(100_000)}{{- b }}`,
		];
		for (const text of [...texts, `{% raw %}${'甲'.repeat(100_000)}`, `${'` '.repeat(50_000)}{{ a }}`]) {
			const start = process.cpuUsage().user;
			reported(text);
			assert.ok(process.cpuUsage({ user: start, system: 0 }).user < 2_000_000, text.slice(0, 20));
		}
	});
});
