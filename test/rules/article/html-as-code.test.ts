// Indented HTML: what Hexo's Markdown parser makes of it before and after the fix, and what the gate lets through.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked } from 'marked';
import { editsOf, vet } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import { parseEdited, parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { documentation, htmlAsCode } from '../../../src/rules/article/html-as-code';
import { applyEdits, deletion } from '../../../src/text/edit';
import { type FindingWithFixes, lint } from '../../lint';
import { posts } from '../../oracle/generators';
import { checkCleaning } from '../../oracle/laws';

const HEAD = '---\ntitle: 示例\nauthor: 别处\n---\n';
const find = (text: string, keep: Options['keep'] = []): FindingWithFixes[] =>
	lint(parsePost(HEAD + text), RULES, { options: { ...DEFAULT_OPTIONS, keep } }).filter(
		({ rule }) => rule === htmlAsCode.id,
	);

/** Whether readers see a listing of indented code: one in a fence has a class or a language, one in HTML keeps its tags. */
const showsSource = (text: string): boolean => /<pre><code>/.test(marked.parse(text, { async: false }));

describe('html-as-code', () => {
	for (const { text, reports, fixed } of documentation.examples) {
		if (reports) {
			it(`${JSON.stringify(text)} is shown as source`, () => assert.ok(showsSource(text)));
		}
		if (fixed) {
			it(`${JSON.stringify(fixed)} is not`, () => assert.ok(!showsSource(fixed)));
		}
	}

	it('is fixed on every line end', () => {
		for (const { text, fixed } of documentation.examples) {
			const [crlf, expected] = [text, fixed].map((source) => source && (HEAD + source).replaceAll('\n', '\r\n'));
			if (expected !== undefined) {
				const post = parsePost(crlf!);
				const [finding] = lint(post, [htmlAsCode], { options: DEFAULT_OPTIONS });
				assert.equal(applyEdits(crlf!, editsOf(post, finding!.fixes[0]!)!), expected);
			}
		}
	});

	it('has no fix where Markdown would read something else into the text', () => {
		for (const text of [
			'<div>\n\n    *ST甲和*ST乙<br>\n</div>', // emphasis
			'<div>\n\n    - 甲<br>\n</div>', // a list
			'<div>\n\n    # 甲<br>\n</div>', // a heading
			'<div>\n\n    <b>甲</b>\n乙\n</div>', // one paragraph with the line below
		]) {
			const [finding] = find(text);
			assert.ok(finding, text);
			assert.equal(editsOf(parsePost(HEAD + text), finding.fixes[0]!), undefined, text);
		}
	});

	it('has no fix where Hexo would run what it shows, or show what a fence holds, nor where a line would stay code', () => {
		for (const text of [
			'<div>\n\n    <p>{{ 甲 }}</p>\n</div>',
			'<div>\n\n    <p>甲{# 乙 #}</p>\n</div>',
			'<div>\n\n    <p>甲</p>\n    ```\n    乙\n    ```\n</div>',
			'<div>\n<!--\n\n    --><p>甲</p>\n    <p>乙</p>\n</div>',
			'<div>\n<!--\n\n    --><p>甲</p>\n</div>',
		]) {
			const [finding] = find(text);
			assert.deepEqual(finding?.fixes, [], text);
		}
	});

	it('is not told of text with tags in it, nor of what stands in a listing of HTML', () => {
		for (const text of ['甲<b>乙</b>\n', '# <b>甲</b>\n', '<div>\n<pre>\n\n    <b>甲</b>\n</pre>\n</div>\n']) {
			assert.deepEqual(find(text), [], text);
		}
	});

	it('is fixed without any other change to what readers see', () => {
		let fixed = 0;
		fc.assert(
			fc.property(posts, (text) => {
				fc.pre(text.includes('新浪')); // a law of cleaning: other posts are not changed
				const post = parsePost(text);
				for (const finding of lint(post, [htmlAsCode], { options: DEFAULT_OPTIONS })) {
					const edits = finding.fixes[0] && editsOf(post, finding.fixes[0]);
					if (edits) {
						fixed++;
						const after = applyEdits(text, edits);
						checkCleaning({ before: text, after, edits });
						const left = lint(parseEdited(after, post), [htmlAsCode], { options: DEFAULT_OPTIONS });
						assert.ok(!left.some(({ start }) => start === edits[0]!.start), 'the finding is still there');
					}
				}
			}),
			{ numRuns: 600, seed: 7 },
		);
		assert.ok(fixed > 200, `only ${fixed}`);
	});

	it('is not reported where cleaning takes all of it, and once where it leaves something', () => {
		const tail = (inner: string) =>
			`<div>\n\n\n            <!-- 文末二维码 start -->\n            ${inner}\n\n</div>\n`;
		const promo = '<div class="appendQr_wrap">\n              <img src="https://n.sinaimg.cn/q.png"></div>';
		assert.equal(find(tail(promo)).length, 0);
		assert.equal(find(tail(promo), ['sina-promo']).length, 1);
		assert.equal(find(tail('<p>甲</p>')).length, 1);
	});
});

describe('the gate', () => {
	const isLetThrough = (text: string, removed: string): boolean => {
		const start = HEAD.length + text.indexOf(removed);
		const fix = { title: { text: '' }, edits: [deletion({ start, end: start + removed.length })] };
		return vet(parsePost(HEAD + text), [fix]).accepted.length > 0;
	};

	it('lets no indented code appear or grow, be it meant as HTML or not', () => {
		assert.ok(!isLetThrough('<div>\n\n<b></b>    <p>甲</p>\n</div>', '<b></b>'));
		assert.ok(!isLetThrough('<div>\n\n    <p>甲</p>\n<b></b>    <p>乙</p>\n</div>', '<b></b>'));
		assert.ok(!isLetThrough('甲\n\n<b></b>    乙', '<b></b>'));
	});

	it('lets no code go that is meant as code', () => {
		assert.ok(!isLetThrough('甲\n\n    <p>乙</p>\n', '    '));
		assert.ok(isLetThrough('<div>\n\n    <p>乙</p>\n</div>', '    '));
	});
});
