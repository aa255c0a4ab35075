// Tags that readers see as text, which stand between `⟦` and `⟧`; so marked shows them, with which Hexo renders.
import assert from 'node:assert/strict';
import { marked } from 'marked';
import { parsePost } from '../../src/post/post';
import { shownTags } from '../../src/post/shown-tags';

const ARTICLES = [
	'甲 \\⟦<b>⟧乙',
	'甲 \\⟦<!-- 乙 -->⟧丙',
	'甲 \\\\<b>乙</b>',
	'甲 ⟦<b，>⟧乙</b>',
	'甲 ⟦<b title="乙"，>⟧丙</b>',
	'甲 ⟦<b title="乙"lang="丙">⟧丁</b>',
	'甲 ⟦<b title="乙"">⟧丙</b>',
	'甲 ⟦<b 乙="丙">⟧丁</b>',
	'甲 <b title="乙">丙</b>',
	"甲 <b title='乙' hidden lang=zh>丙</b >",
	'甲 <br/>乙<!-- 丙 -->',
	'甲 ⟦<a lang=b\u00A0/ title="乙">⟧丙</a>',
	'甲 ⟦<a lang=b\uFEFF/ title="乙">⟧丙</a>',
	'甲 <a\u3000lang=b>乙</a>',
	'甲 <a title="\u3000乙\u3000">丙</a>',
	'甲 ⟦<b，\u3000丁>⟧',
	'# 甲 \\⟦<b>⟧乙',
	'- 甲 \\⟦<b>⟧乙',
	'> 甲 \\⟦<b>⟧乙',
	'甲|乙\n-|-\n\\⟦<b>⟧|丙',
	'<div>甲 \\<b>乙</div>',
	'<p>甲 <b，>乙</b></p>',
	'<p>甲</p>\n\n乙 \\⟦<b>⟧丙\n\n<p>\\<i></p>',
	'甲',
];

describe('tags that readers see as text', () => {
	for (const article of ARTICLES) {
		it(JSON.stringify(article), () => {
			const text = article.replace(/[⟦⟧]/g, '');
			const { html, markdown } = parsePost(text);
			const shown = shownTags(html, markdown).map(({ start, end }) => text.slice(start, end));
			assert.deepEqual(
				shown,
				[...article.matchAll(/⟦(.*?)⟧/g)].map(([, tag]) => tag),
			);
			const page = marked.parse(text, { async: false });
			assert.equal(page.split('&lt;').length - 1, shown.length, page);
		});
	}

	it('open and end nothing, and what follows is their neighbour', () => {
		const { html } = parsePost('甲 <a href="b">乙 </a lang> <i lang=>丙</i></a>');
		assert.deepEqual(
			html.elements.map(({ name, parent, closeTag }) => [name, parent?.name, closeTag !== undefined]),
			[
				['a', undefined, true],
				['i', 'a', false],
			],
		);
	});
	it('are text where they would end something', () => {
		const text = '甲 <b>乙 </b lang> 丙';
		const { html } = parsePost(text);
		assert.deepEqual(
			html.texts.map(({ start, end, parent }) => [text.slice(start, end), parent?.name]),
			[
				['甲 ', undefined],
				['乙 </b lang> 丙', 'b'],
			],
		);
	});

	it('open no element in which indented lines would be HTML', () => {
		const codeIn = (text: string) => parsePost(text).code.map(({ start, end }) => text.slice(start, end));
		assert.deepEqual(codeIn('甲 <div lang=>乙\n\n    <b>丙</b>'), ['<div lang=>', '<b>丙</b>']);
		assert.deepEqual(codeIn('甲 <div lang="zh">乙\n\n    <b>丙</b>'), []);
		// What ends it on the page is another one.
		assert.deepEqual(codeIn('<div>\n\n甲 <div lang=>乙</div>\n\n    <b>丙</b>'), ['<div lang=>', '<b>丙</b>']);
		assert.deepEqual(codeIn('甲 <div lang=>乙\n\n<div>\n    <b>丙</b>'), ['<div lang=>']);
	});
});
