// Spans, and looking things up in sorted lists of them, against what counting units one by one says.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	contains,
	firstIndex,
	isClearOf,
	mergeSpans,
	outermost,
	type Span,
	someWithin,
	within,
} from '../../src/text/span';
import { holds } from '../holds';

const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]): Span => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 8 });
const sorted = spans.map((list) => [...list].sort((a, b) => a.start - b.start || a.end - b.end));

/** Every offset in one of the spans, once, in order. */
const offsetsOf = (list: readonly Span[]): number[] => {
	const offsets = list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
	return [...new Set(offsets)].sort((a, b) => a - b);
};

describe('spans', () => {
	const inside: [outer: [number, number], inner: [number, number], expected: boolean][] = [
		[[2, 5], [2, 5], true],
		[[2, 5], [3, 4], true],
		[[2, 5], [5, 5], true],
		[[2, 2], [2, 2], true],
		[[2, 5], [1, 3], false],
		[[2, 5], [4, 6], false],
		[[2, 5], [6, 6], false],
	];
	for (const [[start, end], inner, expected] of inside) {
		it(`${start}-${end} ${expected ? 'contains' : 'does not contain'} ${inner.join('-')}`, () =>
			assert.equal(contains({ start, end }, { start: inner[0], end: inner[1] }), expected));
	}

	it('firstIndex finds the first index from which on something is true', () => {
		for (let length = 0; length < 20; length++) {
			for (let first = 0; first <= length; first++) {
				assert.equal(
					firstIndex(length, (index) => index >= first),
					first,
				);
			}
		}
	});

	it('merge to the same stretches of text, sorted and apart', () => {
		holds(spans, 1_000, (list) => {
			const given = structuredClone(list);
			const merged = mergeSpans(list);
			assert.deepEqual(offsetsOf(merged), offsetsOf(list));
			assert.ok(merged.every(({ start }, index) => index === 0 || merged[index - 1]!.end <= start));
			assert.deepEqual(list, given, 'what was given stays as it is');
		});
	});

	it('within and someWithin find the nodes that begin inside a span', () => {
		holds(fc.tuple(sorted, span, fc.nat(4), fc.nat(30)), 1_000, ([list, outer, limit, wanted]) => {
			const expected = list.filter(({ start }) => outer.start <= start && start < outer.end);
			assert.deepEqual([...within(list, outer)], expected);
			const isWanted = ({ end }: Span): boolean => end > wanted;
			assert.equal(someWithin(list, outer, isWanted), expected.some(isWanted));
			assert.equal(someWithin(list, outer, isWanted, limit), expected.slice(0, limit).some(isWanted));
		});
	});

	it('isClearOf tells whether a span shares a unit with one of the others, or lies inside it', () => {
		holds(fc.tuple(spans, span), 2_000, ([list, one]) => {
			const merged = mergeSpans(list.filter(({ start, end }) => start < end));
			const touches = merged.some(({ start, end }) => one.start < end && start < one.end);
			assert.equal(isClearOf(merged, one), !touches);
		});
	});

	it('outermost leaves out what lies in others', () => {
		const tree: Span[] = [
			{ start: 0, end: 9 },
			{ start: 1, end: 4 },
			{ start: 2, end: 3 },
			{ start: 9, end: 12 },
			{ start: 10, end: 12 },
			{ start: 14, end: 15 },
		];
		assert.deepEqual(
			outermost(tree).map(({ start }) => start),
			[0, 9, 14],
		);
	});
});
