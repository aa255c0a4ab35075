// Where a deletion brings two stretches of Markdown together: what stands between `⟦` and `⟧` is taken out.
import assert from 'node:assert/strict';
import {
	isBelowContainer,
	isInActiveText,
	isInContainer,
	isSoundInMarkdown,
} from '../../../src/engine/gate/compare-markdown';
import { parsePost } from '../../../src/post/post';
import { judged } from './seam';

/** Whether Markdown reads an article as before. */
const isSound = (marked: string): boolean => judged(marked, isSoundInMarkdown);

describe('Markdown reads on both sides of a deletion what it read', () => {
	for (const marked of [
		'甲⟦<b></b>⟧乙\n',
		'甲⟦ ⟧乙*丙\n',
		'丙 *甲⟦ ⟧乙\n',
		'甲⟦ ⟧乙　丙\n',
		'甲⟦ ⟧>乙\n',
		'甲\n⟦<p></p>\n⟧',
		'甲⟦ ⟧乙 *丙*\n',
		'甲⟦ ⟧乙 www.a.cn\n',
		'www.a.cn 甲⟦ ⟧乙\n',
		'a.cn⟦ ⟧乙\n',
		'甲⟦\n⟧乙\n',
		'甲\n⟦<b></b>\n⟧乙\n',
		'甲\n\n⟦<p></p>\n⟧乙\n',
		'甲\n⟦<p></p>\n⟧\n乙\n',
		'- 甲⟦ ⟧乙\n',
		'- 甲\n⟦丁⟧乙\n',
		'> 甲\n\n⟦<!-- -->\n\n⟧乙\n',
		'<p>甲</p>\n⟦<p></p>⟧乙\n',
		'- ⟦<b></b>⟧甲\n',
		'甲 ⟦<b></b>⟧<i>乙</i>\n',
		'⟦<!-- -->⟧<p>甲</p>\n',
		'甲\n\n⟦\n⟧- 乙\n',
		'- 甲\n\n⟦<p></p>\n⟧\n* 乙\n',
		'- 甲\n\n⟦<p></p>\n⟧\n乙\n',
		'<p>甲  \n⟦<b></b>\n⟧乙</p>\n',
		'<p>甲⟦<b></b>  \n⟧乙</p>\n',
		'甲 ⟦<b></b>⟧\n乙\n',
		'<div>\n\n    ⟦<b>\n乙</b>⟧丙\n',
		'<div>\n\n    甲 ⟦<b>\n\n    乙</b>⟧丙\n',
		'甲⟦<b></b>⟧\n</ul>\n',
		'⟦<!-- -->⟧<P>乙</P>\n',
		'```\n丙\n```\n⟦<b></b>⟧甲\n',
		'甲\n⟦ ⟧```\n乙\n```\n',
		'# 甲\n⟦<!-- -->\n⟧乙\n丙\n',
	]) {
		it(JSON.stringify(marked), () => assert.ok(isSound(marked)));
	}
});

describe('Markdown may read something else', () => {
	const cases: Readonly<Record<string, readonly string[]>> = {
		'that goes on with a list or a quote above': [
			'- 甲\n\n⟦<p></p>\n⟧\n- 乙\n',
			'1. 甲\n\n\n⟦<p></p>\n⟧2. 乙\n',
			'- 甲\n\n⟦<p></p>\n⟧\n  乙\n',
		],
		'in text with more than words': ['⟦<b></b>⟧甲*乙\n', '甲⟦<b></b>⟧乙 www.a.cn\n'],
		'right beside what it may read more into': [
			'甲*⟦ ⟧乙\n',
			'甲⟦ ⟧*乙\n',
			'甲 www.a.cn⟦ ⟧乙\n',
			'甲 a@b⟦ ⟧乙\n',
			'> 甲\n⟦ ⟧> 乙\n',
		],
		'in the definition of a link': ['[甲]: ⟦ ⟧b.html\n'],
		'where a paragraph was ended': ['甲⟦<p></p>⟧乙\n', '<b>甲</b>⟦<p></p>⟧乙\n'],
		'where lines of a list become one': ['- 甲⟦\n  ⟧乙\n', '> 甲⟦\n> ⟧乙\n'],
		'from within a listing into text': ['<div>\n\n    甲 ⟦<b>\n乙</b>⟧丙\n'],
		'where lines come to stand below each other': [
			'甲\n⟦<p></p>\n⟧乙\n',
			'甲\n\t\n⟦<p></p>\n⟧乙\n',
			// A table is taken for more of the text above, and so is HTML.
			'甲\n⟦\n⟧丙|丁\n-|-\n',
			'甲⟦\n⟧\n</td>\n',
			'- # 甲\n⟦<!-- -->\n⟧乙\n',
		],
		'where a line of HTML no longer ends the text above': ['甲\n⟦<ul></ul>⟧<div>乙</div>\n'],
		'where a line is left that makes a heading of those above': [
			'<p>甲\n⟦<u>乙</u>⟧---\n</p>\n',
			'<p>\n=⟦<i></i>⟧==\n</p>\n',
		],
		'below a list or a quote': [
			'- 甲\n⟦<p></p>⟧乙\n',
			'- 甲\r\n⟦<p></p>⟧乙\r\n',
			'- # 甲\n⟦<p></p>⟧乙\n',
			'- # 甲\r\n⟦<p></p>⟧乙\r\n',
			'> 甲\n⟦<p></p>⟧乙\n',
			'- 甲\n  乙\n  ⟦<!-- -->⟧丙\n',
		],
		'after the mark of a list or a quote': [
			'- ⟦<b></b>⟧\n',
			'> ⟦<!-- -->⟧<p>甲</p>\n',
			'1. ⟦<b></b>⟧  \n',
			'乙\n丙\n\n- ⟦<b></b>⟧\n',
			'- ⟦<!-- -->⟧<b>甲</b>\n',
		],
		'where a mark comes first': ['⟦<p></p>\n⟧- 甲\n', '⟦<!-- -->\n⟧===\n', '⟦<!-- -->\n⟧1. 甲\n'],
		'where a line break goes': [
			'甲  \n⟦<b></b>\n⟧乙\n',
			'甲\\\n⟦<b></b>\n⟧乙\n',
			'甲\\\n⟦ ⟧乙\n',
			'甲⟦<b></b>  \n⟧乙\n',
			'甲 ⟦<b></b>⟧ \n乙\n',
			'甲  \r\n⟦<b></b>\r\n⟧乙\r\n',
		],
		'where a blank is left that is text to some': [
			'甲\n\n　⟦<b></b>⟧\n\n乙\n',
			'甲　⟦<b></b>⟧\n乙\n',
			'甲⟦<b></b>⟧　\n乙\n',
		],
	};
	for (const [name, articles] of Object.entries(cases)) {
		for (const marked of articles) {
			it(`${name}: ${JSON.stringify(marked)}`, () => assert.ok(!isSound(marked)));
		}
	}
});

it('Markdown may read lines as one that were HTML on both sides of a deletion', () => {
	const seam = { removed: { start: 9, end: 17 }, at: 2 };
	assert.ok(!isSoundInMarkdown(parsePost('<p></p>甲\n<p></p>\n乙\n'), parsePost('甲\n乙\n'), seam));
});

describe('lines below a list or a quote', () => {
	const isBelow = (marked: string): boolean => {
		const start = marked.indexOf('⟦');
		return isBelowContainer(parsePost(marked.replace(/[⟦⟧]/g, '')), { start, end: marked.indexOf('⟧') - 1 });
	};
	for (const marked of [
		'- 甲\n⟦<!-- -->\n⟧\n乙\n',
		'- 甲\r\n⟦<!-- -->\r\n⟧\r\n乙\r\n',
		'> 甲\n⟦<!-- -->\n⟧\n<p>乙</p>\n',
		'> 甲\n⟦<!-- -->\n<!-- -->\n⟧ \n\n乙\n',
		'1. 甲\n\n   乙\n⟦<!-- -->\n⟧\n丙\n',
		'- 甲⟦\n<!-- -->⟧\n',
	]) {
		it(`may go: ${JSON.stringify(marked)}`, () => assert.ok(isBelow(marked)));
	}
	for (const marked of [
		'- 甲\n⟦<!-- -->\n⟧乙\n',
		'- 甲\n⟦<!-- -->\n⟧\t\n乙\n',
		'- 甲\n⟦<!-- -->⟧乙\n\n丙\n',
		'- 甲\n⟦<!-- -->\n⟧\n- 乙\n',
		'- 甲\n⟦<!-- -->\n⟧\n  乙\n',
		'> 甲\n⟦<!-- -->\n⟧\n> 乙\n',
		'- 甲\n⟦<p></p>\n⟧\n乙\n',
		'- 甲\n  ⟦<!-- -->\n⟧\n乙\n',
		'- 甲\n ⟦<!-- -->\n⟧\n乙\n',
		'- 甲\n</div>\n⟦<!-- -->\n⟧\n乙\n',
		'甲\n⟦<!-- -->\n⟧\n乙\n',
	]) {
		it(`may be more of it: ${JSON.stringify(marked)}`, () => assert.ok(!isBelow(marked)));
	}
});

describe('a place in Markdown', () => {
	it('may be in text into which more can be read', () => {
		assert.ok(isInActiveText(parsePost('甲*乙\n'), 1));
		assert.ok(!isInActiveText(parsePost('甲乙\n'), 1));
		assert.ok(!isInActiveText(parsePost('> *甲*\n'), 1));
		assert.ok(!isInActiveText(parsePost('<p>甲*乙</p>\n'), 4));
		assert.ok(!isInActiveText(parsePost('甲*\n\n<p>乙</p>\n'), 8));
	});
	it('may be in a list or a quote', () => {
		assert.ok(isInContainer(parsePost('- 甲乙\n'), 3));
		assert.ok(isInContainer(parsePost('> 甲乙\n'), 3));
		assert.ok(isInContainer(parsePost('丙\n\n1. 甲乙\n'), 7));
		assert.ok(isInContainer(parsePost('>\n<p>甲</p>\n'), 2), 'a line right below');
		assert.ok(!isInContainer(parsePost('> 丙\n\n<p>甲</p>\n\n> 丁\n'), 5), 'between two');
		assert.ok(isInContainer(parsePost('> 丙\n\n- 丁\n<p>甲</p>\n'), 9), 'below the second');
		assert.ok(isInContainer(parsePost('- ~~~\n\n\n<p>甲</p>\n'), 6), 'a blank line of the code in it');
		assert.ok(!isInContainer(parsePost('- ~~~\n\n\n<p>甲</p>\n'), 8), 'a line below that');
		assert.ok(!isInContainer(parsePost('丙\n\n1. 甲乙\n'), 0));
		assert.ok(!isInContainer(parsePost('<ul><li>甲</ul>\n'), 8));
	});
});
