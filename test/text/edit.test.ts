// Text edits: their order, what applies them, and what is refused.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, deletion, insertion, sortEdits } from '../../src/text/edit';
import { holds } from '../holds';

describe('applyEdits', () => {
	const cases: [name: string, edits: Parameters<typeof applyEdits>[1], expected: string][] = [
		['nothing', [], '甲乙丙丁'],
		['a deletion', [deletion({ start: 1, end: 3 })], '甲丁'],
		['an insertion', [insertion(2, '戊')], '甲乙戊丙丁'],
		['an insertion at the end', [insertion(4, '戊')], '甲乙丙丁戊'],
		['a replacement', [{ start: 0, end: 1, text: '戊己' }], '戊己乙丙丁'],
		['neighbours', [deletion({ start: 0, end: 1 }), deletion({ start: 1, end: 2 })], '丙丁'],
		['an insertion before a deletion', [insertion(1, '戊'), deletion({ start: 1, end: 4 })], '甲戊'],
		['two insertions at one place', [insertion(1, '戊'), insertion(1, '己')], '甲戊己乙丙丁'],
	];
	for (const [name, edits, expected] of cases) {
		it(name, () => assert.equal(applyEdits('甲乙丙丁', edits), expected));
	}

	it('refuses edits that overlap, or lie outside of the text', () => {
		const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([start, end]) => ({ start, end, text: '' }));
		holds(fc.tuple(fc.string({ maxLength: 10 }), span, span), 1_000, ([source, a, b]) => {
			const edits = [a, b];
			const isSound = a.start <= a.end && a.end <= b.start && b.start <= b.end && b.end <= source.length;
			if (isSound) {
				assert.equal(applyEdits(source, edits).length, source.length - (a.end - a.start) - (b.end - b.start));
			} else {
				assert.throws(() => applyEdits(source, edits), RangeError);
			}
		});
	});
});

describe('sortEdits', () => {
	it('orders by offset, an insertion before the deletion at its place, and keeps the order of insertions', () => {
		const edits = [
			deletion({ start: 5, end: 6 }),
			deletion({ start: 2, end: 4 }),
			insertion(2, '甲'),
			insertion(2, '乙'),
			insertion(0, '丙'),
		];
		const given = [...edits];
		assert.deepEqual(sortEdits(edits), [edits[4], edits[2], edits[3], edits[1], edits[0]]);
		assert.deepEqual(edits, given, 'the list that was given stays as it is');
	});
});
