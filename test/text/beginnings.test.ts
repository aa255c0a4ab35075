// Which of many texts another one begins with.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Beginnings } from '../../src/text/beginnings';
import { holds } from '../holds';

describe('the beginnings of a text', () => {
	it('are those that are looked for, the longest first', () => {
		const beginnings = new Beginnings(['甲', '甲乙', '乙', '甲乙丙丁', '甲乙']);
		assert.deepEqual(beginnings.of('甲乙丙'), ['甲乙', '甲']);
		assert.deepEqual(beginnings.of('甲乙丙丁戊'), ['甲乙丙丁', '甲乙', '甲']);
		assert.deepEqual(beginnings.of('丙'), []);
		assert.deepEqual(beginnings.of(''), []);
		assert.deepEqual(new Beginnings([]).of('甲'), []);
	});
	it('are the same as one after the other', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d', '\uffff'), maxLength: 6 });
		holds(fc.tuple(fc.array(text, { maxLength: 12 }), text), 1_000, ([texts, one]) => {
			const expected = [...new Set(texts)].filter((other) => one.startsWith(other)).sort((a, b) => b.length - a.length);
			assert.deepEqual(new Beginnings(texts).of(one), expected);
		});
	});
});
