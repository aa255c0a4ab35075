// What counts as words and as pictures of an article, and what is said where there are none.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { lint } from '../lint';

const HEAD = '---\ntitle: 示例：标题1\n---\n';
const EMPTY = RULES.filter(({ id }) => id.startsWith('article-empty'));

/** The last word of the id of what is reported; undefined for nothing. */
const said = (article: string, head = HEAD): string | undefined =>
	lint(parsePost(head + article), EMPTY, { options: DEFAULT_OPTIONS })
		.map(({ rule }) => rule.replace(/.*-/, ''))
		.join();

const ROWS: Readonly<Record<string, readonly string[]>> = {
	empty: [
		'',
		'\n\n',
		'<div>   \n\n</div>\n            ',
		'<p>　　&nbsp;&#12288;\u200B</p>\n',
		'<!-- 甲 -->\n',
		'<style>.a{}</style><script>f()</script>\n',
	],
	title: [
		'示例：标题1\n',
		'<h2>示例:标题 1</h2>\n',
		'<div>   \n<b>示例</b>&#65306;标题1 \n</div>\n',
		'# 示例标题1\n\n![甲](a.jpg)\n',
		// Signs may make it as long again, no longer.
		'示例：标题1！！！！！！\n',
	],
	picture: [
		'<img src="a.jpg">\n<p>　</p>\n',
		'![甲](a.jpg)\n',
		'<div>\n\n![](a.jpg)\n\n![](b.jpg "题")\n\n</div>\n',
		'<video src="a.mp4"></video>\n',
		'<div style="background: url(a.jpg); height: 9em"></div>\n',
		'<iframe src="https://v.qq.com/x"></iframe>\n',
	],
	'': [
		'<p>甲</p>\n',
		'……\n',
		'🙂\n',
		'示例：标题1\n\n甲\n',
		'示例：标题12\n',
		'示例：标题1！！！！！！！\n',
		'{% asset_img a.jpg %}\n',
		'```\n甲\n```\n',
		...['[甲](a.html)\n', '<https://a.cn/>\n', '<b@a.cn>\n'],
		'<pre>甲</pre>\n',
		'    甲\n',
	],
};

describe('the content of an article', () => {
	for (const [kind, articles] of Object.entries(ROWS)) {
		for (const article of articles) {
			it(`${JSON.stringify(article)}: ${kind || 'enough'}`, () => assert.equal(said(article), kind));
		}
	}
	it('is of no concern without front matter, or where the front matter brings it', () => {
		assert.equal(said('<p></p>\n', ''), '');
		assert.equal(said('', '---\ntitle: 甲\ncontent: 乙\n---\n'), '');
	});
	it('is the title in whatever letters', () => {
		assert.equal(said('<p>GDP增长</p>\n', '---\ntitle: gdp增长\n---\n'), 'title');
	});
	it('is read on behind a long title', () => {
		assert.equal(said(`${'甲'.repeat(125)}乙\n`, `---\ntitle: ${'甲'.repeat(125)}\n---\n`), '');
	});
	it('takes time in proportion to the text', () => {
		for (const piece of ['![a](b) ', '<b></b>', '&nbsp;<i>', '\n\n']) {
			const start = process.cpuUsage().user;
			said(piece.repeat(200_000 / piece.length));
			assert.ok(process.cpuUsage().user - start < 4_000_000, piece);
		}
	});
});
