// Blocks of Markdown and code around what is kept: in the articles, what stands between `⟦` and `⟧` is taken out.
import assert from 'node:assert/strict';
import { differenceInBlocks } from '../../../src/engine/gate/compare-blocks';
import { EditMap } from '../../../src/engine/gate/edit-map';
import { parsePost } from '../../../src/post/post';
import { applyEdits, deletion } from '../../../src/text/edit';
import { runToEnd } from '../../../src/text/steps';

/** The place of the first difference that an article has without what is marked, in the edited text. */
function difference(marked: string): number | undefined {
	let text = '';
	const edits = [];
	for (const [index, piece] of marked.split(/[⟦⟧]/).entries()) {
		if (index % 2 === 1) {
			edits.push(deletion({ start: text.length, end: text.length + piece.length }));
		}
		text += piece;
	}
	const after = applyEdits(text, edits);
	const map = new EditMap(edits, after);
	return runToEnd(
		differenceInBlocks(
			parsePost(text),
			parsePost(after),
			(offset) => map.nextKept(offset),
			(offset) => map.skip(offset),
		),
	);
}

/** The same of two articles without an edit. */
const between = (before: string, after: string): number | undefined =>
	runToEnd(
		differenceInBlocks(
			parsePost(before),
			parsePost(after),
			(offset) => offset,
			(offset) => offset,
		),
	);

describe('the blocks around what is kept are the same', () => {
	for (const marked of [
		'<p><code>甲⟦</code><code>⟧乙</code></p>',
		'<p>⟦<code> </code>⟧甲</p>',
		'⟦<!-- -->⟧甲乙\n',
		'⟦<p></p>\n\n⟧# 甲\n\n- 乙\n\n丙\n',
		'<div>\n\n    ⟦<!-- 甲 -->\n    ⟧<p>乙</p>\n</div>\n',
		'<div>\n\n    <b>甲</b>\n\n⟦<!-- -->\n\n⟧    <b>乙</b>\n\n</div>\n',
		'    甲\n\n    乙\n\n⟦<!-- -->⟧<p>丙</p>\n',
		// Indented HTML that was shown as source is HTML again, whatever stays a listing below.
		'<div>\n\n ⟦ ⟧  <b>乙</b>\n</div>\n',
		'<div>\n\n ⟦ ⟧  <b>乙</b>\n\n⟦<!-- -->\n⟧    <b>丙</b>\n</div>\n',
		// What is indented in a style sheet, without a tag behind it.
		'<div><style>\n⟦\n⟧    <b>',
		// A paragraph of HTML ended above.
		'<p>甲</p>\n\n⟦<!-- -->⟧乙\n',
	]) {
		it(JSON.stringify(marked), () => assert.equal(difference(marked), undefined));
	}
});

describe('the blocks around what is kept are others', () => {
	const cases: [marked: string, place: number][] = [
		['<p><code>甲⟦</code>⟧乙</p>', 9],
		['<p><code>甲</code>⟦<code>⟧乙⟦</code>⟧</p>', 17],
		['甲\n\n⟦# ⟧乙\n', 3],
		['甲\n\n⟦- ⟧乙\n', 3],
		['甲\n\n⟦    ⟧乙\n', 3],
		['    甲\n\n⟦# ⟧- 乙\n', 7],
		['⟦# ⟧***\n\n    乙\n', 0],
		['    甲\n⟦<!-- 乙 -->\n⟧    丙\n', 4],
		['⟦<!-- -->⟧甲*乙\n', 0],
		['⟦<!-- -->⟧甲\n乙\n', 0],
		['<p>甲</p>乙\n\n⟦<!-- -->⟧丙\n', 11],
		['⟦<!-- -->⟧甲\n\n<!-- -->乙\n', 0],
		[`<p>甲</p>${'<i></i>'.repeat(60)}\n\n⟦<!-- -->⟧乙\n`, 430],
	];
	for (const [marked, place] of cases) {
		it(JSON.stringify(marked.slice(0, 60)), () => assert.equal(difference(marked), place));
	}
	const harms: [harm: string, marked: string, place: number][] = [
		['a comment ends that swallowed what is below', '<div>\n\n⟦<p></p>⟧<!-- 甲\n\n    <b>乙</b> -->\n\n</div>\n', 19],
		['a heading becomes a quote right below a listing', '    甲\n⟦# ⟧> 乙\n', 6],
		['a listing at the very beginning is none any more', '⟦    ⟧{% raw %}', 0],
		['a line in a paragraph with a look of its own loses that', '<p class="a">\n\n⟦<!-- -->⟧乙\n</p>\n', 15],
		['a line in what such a paragraph holds', '<p class="a"><b>\n\n⟦<!-- -->⟧乙\n</b></p>\n', 18],
	];
	for (const [harm, marked, place] of harms) {
		it(harm, () => assert.equal(difference(marked), place));
	}
	it('where one is gone, or has come', () => {
		assert.equal(between('甲\n\n乙', '甲\n\n '), 3);
		assert.equal(between('甲\n\n ', '甲\n\n*'), 3);
		assert.equal(between('', '- 甲'), 0);
		assert.equal(between('- 甲', ''), 0);
		assert.equal(between('甲', '甲'), undefined);
	});
	it('where code is another', () => {
		assert.equal(between('<p>`甲`</p>', '<p>`甲`</p>'), undefined);
		assert.equal(between('```\n甲\n```\n乙\n', '```\n甲\n乙\n```\n'), 0);
	});
});
