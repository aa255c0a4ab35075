// Character references: what they say, and where it is written.
import assert from 'node:assert/strict';
import { placesOf, referenceBefore, referenceFrom } from '../../../src/post/html/references';
import { textOf, trimSpan } from '../../../src/post/html/visible-text';
import { parsePost } from '../../../src/post/post';

describe('character references', () => {
	it('are found where they begin and where they end', () => {
		assert.deepEqual(referenceFrom('a&#x65B0;b', 1, 10), { start: 1, end: 9 });
		assert.deepEqual(referenceBefore('a&nbsp;b', 0, 7), { start: 1, end: 7 });
		for (const source of ['&nbsp', '&', '&;', '&#;', '&#x;', '& nbsp;', '&#x65B0']) {
			assert.equal(referenceFrom(source, 0, source.length), undefined, source);
			assert.equal(referenceBefore(source, 0, source.length), undefined, source);
		}
		assert.equal(referenceFrom('&nbsp;', 0, 5), undefined, 'it ends too late');
		assert.equal(referenceBefore('&nbsp;', 1, 6), undefined, 'it begins too early');
		assert.equal(referenceBefore(`&${'n'.repeat(100)};`, 0, 102), undefined);
	});

	it('are blanks at the ends of a text, however they are written', () => {
		for (const source of ['　&nbsp; 甲&emsp;', '&#x3000;&#12288;甲 \n&#160;', '&NonBreakingSpace;甲&#x3000;&#X3000;']) {
			const { start, end } = trimSpan(source, { start: 0, end: source.length });
			assert.equal(source.slice(start, end), '甲', source);
		}
		for (const source of ['&#x7532;', '&nbsp', '&amp;nbsp;', ';', '&']) {
			assert.deepEqual(trimSpan(source, { start: 0, end: source.length }), { start: 0, end: source.length }, source);
		}
	});

	it('are read in a text, up to a length of what readers see', () => {
		const post = parsePost('<p>&#x3000;&#x6765;<b>&#x6E90;</b>&amp;&nbsp;</p>');
		const span = { start: 0, end: post.text.length };
		assert.equal(textOf(post, span, 3), '来源&');
		assert.equal(textOf(post, span, 2), undefined);
	});

	it('lead from words to where they are written', () => {
		const source = '甲&#x65b0;浪&#36130;经、新浪&nbsp;&#x65B0;&#x6D6A;';
		const places = placesOf('新浪', source).map(({ start, end }) => source.slice(start, end));
		assert.deepEqual(places, ['&#x65b0;浪', '新浪', '&#x65B0;&#x6D6A;']);
		assert.deepEqual(placesOf('𠮷', '&#x20BB7;'), [{ start: 0, end: 9 }]);
		assert.deepEqual(placesOf('甲', '&#x7532'), []);
	});
});
