// Signs that nobody sees, and texts without them.
import assert from 'node:assert/strict';
import { inOneLine, invisibleIn, withoutEdges, withoutUnseen } from '../../src/fields/unseen-signs';

describe('signs that nobody sees', () => {
	for (const [text, expected] of [
		[' \u3000甲\u200B\n', '甲'],
		['甲 乙', '甲 乙'],
		['\u00AD ', ''],
	] as const) {
		it(`go from the ends of ${JSON.stringify(text)}`, () => assert.equal(withoutEdges(text), expected));
	}
	it('have names', () => {
		assert.deepEqual(invisibleIn('甲\u200B乙\uFEFF'), { index: 1, name: 'U+200B' });
		assert.deepEqual(invisibleIn('\x7F'), { index: 0, name: 'U+007F' });
		assert.deepEqual(invisibleIn('\0'), { index: 0, name: 'U+0000' });
		assert.equal(invisibleIn('甲 \u200D'), undefined);
	});
	for (const [text, expected] of [
		['甲\n 乙 ', '甲乙'],
		['甲\r\n\r\n乙', '甲乙'],
		['a\nb', 'a b'],
		['甲\nb', '甲 b'],
		['a\n甲', 'a 甲'],
		['甲b\n乙', '甲b 乙'],
		['甲\na乙', '甲 a乙'],
		['\u2028a', 'a'],
	] as const) {
		it(`${JSON.stringify(text)} in one line is ${expected}`, () => assert.equal(inOneLine(text), expected));
	}
	it('go from within a text', () => assert.equal(withoutUnseen('甲\u200B乙\n丙\u2060'), '甲乙丙'));
});
