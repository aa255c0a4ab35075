// Whether an edited post still says what it said: in the articles, what stands between `⟦` and `⟧` is taken out.
import assert from 'node:assert/strict';
import { type Breaches, findBreachesSteps } from '../../../src/engine/gate/compare-structure';
import { type Post, parseEdited, parsePost } from '../../../src/post/post';
import { applyEdits, insertion, type TextEdit } from '../../../src/text/edit';
import { runToEnd } from '../../../src/text/steps';

const findBreaches = (before: Post, edits: readonly TextEdit[], after: Post): Breaches | undefined =>
	runToEnd(findBreachesSteps(before, edits, after));

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
		['the blank line that Hexo takes for front matter', '⟦\n⟧\n;;;甲\n'],
		['what keeps a byte order mark from the start', '⟦\n⟧\uFEFF甲\n'],
		['what made a gap on the page of an end tag', '<p>⟦<p></p>⟧</p>'],
		['words that come into a paragraph of another look', '<p class="a">⟦<div></div>⟧乙'],
		['a picture that comes into one', '<p class="a">⟦<ul></ul>⟧<img src="b.jpg">'],
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

describe('without an edit, another post', () => {
	const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
		'has another front matter': ['---\na: 1\n---\n甲', '-- \na: 1\n-- \n甲'],
		'begins its article elsewhere': ['---\na: 1\n---\n甲', '---\na: 1\n--- 甲'],
		'begins it with a byte order mark': ['---\na: 1\n---\n甲乙', '---\na: 1\n---\n\uFEFF乙'],
		'has another tag': ['<p>甲<b>乙</b></p>', '<p>甲<i>乙</i></p>'],
		'has a tag elsewhere': ['<p>甲<b>乙丙</b></p>', '<p>甲<b>乙</b>丙</p>'],
		'has an end tag for a start tag': ['<p>甲<br/>乙</p>', '<p>甲</br>乙</p>'],
		'has words where there were none': ['<div> <p>甲</p></div>', '<div>乙<p>甲</p></div>'],
		'has words after a tag where they were before it': ['<p>甲<br> </p>', '<p> <br>甲</p>'],
		'has code': ['<p>甲{乙丙}丁</p>', '甲乙`甲{乙丙}丁`甲'],
		'has a list': ['甲\n\n, 乙\n', '甲\n\n- 乙\n'],
	};
	for (const [name, [before, after]] of Object.entries(cases)) {
		it(`${name}: it is told`, () => {
			assert.notEqual(findBreaches(parsePost(before), [], parsePost(after)), undefined);
		});
	}
	it('is the same post', () => {
		for (const [before, after] of Object.values(cases)) {
			assert.equal(findBreaches(parsePost(before), [], parsePost(before)), undefined);
			assert.equal(findBreaches(parsePost(after), [], parsePost(after)), undefined);
		}
	});
});

describe('tags that go, or come', () => {
	const sound = [
		'<div>甲⟦<br>⟧<p>乙</p></div>',
		'<div>甲<p>乙</p>⟦</td>⟧<p>丙</p></div>',
		'<div>⟦<p>⟧<p>甲</p></div>',
		'<p><b>甲⟦<i></i>⟧</p>',
		'<p>甲</p>⟦</div>⟧<p>乙</p>',
	];
	for (const marked of sound) {
		it(`${JSON.stringify(marked)}: nothing else changes`, () => assert.equal(breachesOf(editsIn(marked)), undefined));
	}
	const harmful = [
		'<div>甲<p>乙</p>⟦</p>⟧<p>丙</p></div>',
		'<div>甲<p>乙</p>⟦</br>⟧<p>丙</p></div>',
		'<p><b>甲</p>⟦</b>⟧<p>乙</p>',
		'<p><i>甲⟦</i>⟧</p>',
		'<div>⟦<b>⟧<p>甲</p></div>',
	];
	for (const marked of harmful) {
		it(`${JSON.stringify(marked)}: something else does`, () => assert.notEqual(breachesOf(editsIn(marked)), undefined));
	}
	const put = (text: string, ...places: [at: number, tag: string][]) =>
		breachesOf({ text, edits: places.map(([at, tag]) => insertion(at, tag)) });
	it('come as pairs', () => {
		const text = '<p>甲乙</p>';
		assert.equal(put(text, [3, '<i>'], [4, '</i>']), undefined);
		assert.equal(put(text, [4, '<br>']), undefined);
		assert.notEqual(put(text, [3, '<i>']), undefined);
		assert.notEqual(put(text, [4, '</i>']), undefined);
		assert.notEqual(put('<div>甲</div>', [6, '<span>']), undefined, 'one that needs an end');
		assert.notEqual(put('<b>甲</b>', [3, '</b><b>']), undefined, 'not those of others');
	});
	it('come into plain Markdown only', () => {
		assert.equal(put('甲乙\n', [0, '<i>'], [1, '</i>']), undefined);
		assert.deepEqual(
			put('甲*乙*\n', [0, '<i>'], [1, '</i>'])?.certain.map(({ start }) => start),
			[0, 1],
		);
	});
});

it('removed spans next to the first difference are suspected, two before it and one after', () => {
	const { text, edits } = editsIn('⟦<i></i>⟧甲⟦<i></i>⟧乙⟦<i></i>⟧丙<b>丁⟦<i></i>⟧戊⟦<i></i>⟧');
	const after = parsePost(applyEdits(text, edits).replace('<b>', '<u>'));
	const suspected = findBreaches(parsePost(text), edits, after)?.suspected.map(({ start }) => start);
	assert.deepEqual(suspected, [8, 16, 28]);
});
