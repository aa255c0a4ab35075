// Whether an edited post still says what it said: in the articles, what stands between `⟦` and `⟧` is taken out.
import assert from 'node:assert/strict';
import { findBreaches } from '../../../src/engine/gate/compare-structure';
import { parseEdited, parsePost } from '../../../src/post/post';
import { applyEdits, insertion, type TextEdit } from '../../../src/text/edit';

function editsIn(marked: string): { text: string; edits: TextEdit[] } {
	let text = '';
	const edits: TextEdit[] = [];
	for (const [index, piece] of marked.split(/[⟦⟧]/).entries()) {
		if (index % 2 === 1) {
			edits.push({ start: text.length, end: text.length + piece.length, text: '' });
		}
		text += piece;
	}
	return { text, edits };
}

function breachesOf({ text, edits }: { text: string; edits: TextEdit[] }) {
	const post = parsePost(text);
	return findBreaches(post, edits, parseEdited(applyEdits(text, edits), post));
}

describe('an edited post says the same', () => {
	for (const marked of [
		'<p>甲⟦<b>⟧乙⟦</b>⟧</p>',
		'<p>甲⟦<!-- 乙 -->⟧丙</p>',
		'⟦<div>⟧\n<p>甲</p>\n⟦</div>⟧\n',
		'<p⟦ class="a"⟧>甲</p>',
		'<p>甲</p>\n⟦<p></p>\n⟧<p>乙</p>\n',
		'<ul><li>甲⟦<li>⟧</ul>\n',
		'<p>甲⟦<img src="a.jpg">⟧乙</p>',
		'甲\n\n⟦<!-- 乙 -->\n\n⟧丙\n',
		'    甲\n\n<p>乙⟦<!-- 丙 -->⟧</p>\n',
		'<div>\n\n    ⟦<!-- 甲 -->\n    ⟧<p>乙</p>\n</div>\n',
		'甲⟦<div>乙</div>⟧ \n',
		'<p>甲</p>\n\n⟦<!-- -->⟧乙\n\n<p>丙</p>\n',
		'甲\n\n⟦<!-- -->⟧乙\n\n丙\n',
		...['```\n丙\n```', '    丙', '- 丙', '***', '<script>丙</script>'].flatMap((beside) => [
			`${beside}\n\n⟦<!-- -->⟧乙\n`,
			`⟦<!-- -->⟧乙\n\n${beside}\n`,
		]),
		'甲⟦<p></p>⟧ ',
		'',
	]) {
		it(JSON.stringify(marked), () => assert.equal(breachesOf(editsIn(marked)), undefined));
	}

	it('with what is put in', () => {
		const text = '<p>甲乙</p>';
		const edits = [insertion(3, '<strong>'), insertion(5, '</strong>')];
		assert.equal(breachesOf({ text, edits }), undefined);
	});
});

describe('an edited post says something else', () => {
	for (const [name, marked] of [
		['HTML in place of a listing of something else', '⟦<!-- -->⟧<div>\n     ```\n```\n</div>\n'],
		['a paragraph where HTML goes on with the line above', '<p>甲</p>乙\n\n⟦<!-- -->⟧丙\n'],
		['a paragraph where HTML goes on with a picture', '<img src="a.jpg">\n\n⟦<!-- -->⟧乙\n'],
		['a paragraph where HTML goes on with the line below', '⟦<!-- -->⟧丙\n\n<!-- -->乙\n'],
		['one tag of two', '<p>甲⟦<b>⟧乙</b></p>'],
		['the other tag of two', '<p>甲<b>乙⟦</b>⟧</p>'],
		['the end of another element', '<b>甲<p>乙⟦</p>⟧丙</b>'],
		['an element that ends another', '<p>甲⟦<div>⟧乙⟦</div>⟧丙</p>'],
		['an unclosed formatting element', '<p>甲⟦<b>⟧乙</p>丙'],
		['an end tag that opens an element', '<div>甲⟦</p>⟧乙</div>'],
		['a fence', '甲\n\n⟦```⟧\n乙\n```\n'],
		['a heading', '⟦# ⟧甲\n'],
		['an underline', '甲\n⟦---\n⟧乙\n'],
		['a list', '甲\n\n⟦- ⟧乙\n'],
		['an indented listing', '甲\n\n⟦    ⟧乙\n'],
		['the border of two listings', '    甲\n⟦<!-- 乙 -->\n⟧    丙\n'],
		['the start of a verbatim element', '⟦<pre>⟧甲\n\n    乙</pre>\n'],
		['the mark before the front matter', '⟦甲\n⟧---\ntitle: 乙\n---\n'],
		['the end of the front matter', '---\ntitle: 甲\n⟦---\n⟧乙\n'],
		['what keeps a byte order mark from the start', '⟦\n⟧\uFEFF甲\n'],
	] as const) {
		it(name, () => assert.notEqual(breachesOf(editsIn(marked)), undefined));
	}

	it('and what is to blame is named, where that is certain', () => {
		const { text, edits } = editsIn('<p>甲⟦<i>⟧乙⟦</i>⟧丙{⟦<!-- -->⟧{丁</p>');
		const breaches = breachesOf({ text, edits });
		assert.deepEqual(
			breaches?.certain.map(({ start, end }) => text.slice(start, end)),
			['<!-- -->'],
		);
	});

	it('and what is next to the first difference is suspected', () => {
		const row = '<p>甲⟦<i>⟧乙⟦</i>⟧</p>\n\n';
		const { text, edits } = editsIn(`${row.repeat(9)}⟦# ⟧丙\n\n${row.repeat(9)}`);
		const suspected = breachesOf({ text, edits })?.suspected.map(({ start, end }) => text.slice(start, end)) ?? [];
		assert.ok(suspected.includes('# '), suspected.join(' '));
		assert.ok(suspected.length <= 3, 'not all of them');
	});
});
