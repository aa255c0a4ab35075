// The way between a text and its edited form, against a model that follows every character on its own.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ascendingIn, EditMap } from '../../../src/engine/gate/edit-map';
import { isBlank } from '../../../src/text/blanks';
import { applyEdits, type TextEdit } from '../../../src/text/edit';
import { mergeSpans } from '../../../src/text/span';
import { holds } from '../../holds';
import { editsOf } from '../../text/edits';

/** Of each character of the edited text, where it stood before; undefined for what was inserted. */
function charactersOf(length: number, edits: readonly TextEdit[]): (number | undefined)[] {
	const all: (number | undefined)[] = Array.from({ length }, (_, at) => at);
	for (const { start, end, text } of edits.toReversed()) {
		all.splice(start, end - start, ...Array.from({ length: text.length }, () => undefined));
	}
	return all;
}

const texts = fc.array(fc.constantFrom('甲', 'a', ' ', '\n', '\t', '　'), { maxLength: 30 }).map((all) => all.join(''));
const edited = texts.chain((text) => editsOf(text.length, ['', '', '<b>', ' ']).map((edits) => ({ text, edits })));

const mapOf = (text: string, edits: readonly TextEdit[]) => new EditMap(edits, applyEdits(text, edits));

describe('EditMap', () => {
	it('leads every kept character there and back', () => {
		holds(edited, 2_000, ({ text, edits }) => {
			const map = mapOf(text, edits);
			const ascending = map.ascending();
			for (const [after, before] of charactersOf(text.length, edits).entries()) {
				if (before !== undefined) {
					assert.equal(map.toAfter(before), after);
					assert.equal(ascending(before), after);
					assert.equal(map.toBefore(after), before);
				}
			}
		});
	});

	it('leads a removed character to where its neighbours meet, and an inserted one to where that was done', () => {
		holds(edited, 2_000, ({ text, edits }) => {
			const map = mapOf(text, edits);
			let shift = 0;
			for (const { start, end, text: inserted } of edits) {
				const meet = start + shift + inserted.length;
				for (let at = start + 1; at < end; at++) {
					assert.equal(map.toAfter(at), meet, `${at}, which is removed`);
				}
				for (let at = start + shift; at < meet; at++) {
					assert.equal(map.toBefore(at), start, `${at}, which is inserted`);
				}
				shift += inserted.length - (end - start);
			}
		});
	});

	it('finds the next character that is kept and no blank', () => {
		holds(edited, 2_000, ({ text, edits }) => {
			const after = applyEdits(text, edits);
			const map = new EditMap(edits, after);
			const characters = charactersOf(text.length, edits);
			const isKept = (at: number): boolean => characters[at] !== undefined && !isBlank(after[at]!);
			for (let from = 0; from <= after.length; from++) {
				let expected = from;
				while (expected < after.length && !isKept(expected)) {
					expected++;
				}
				assert.equal(map.skip(from), expected, `from ${from} of the edited text`);
			}
			for (let from = 0; from <= text.length; from++) {
				const expected = characters.findIndex((before, at) => before !== undefined && before >= from && isKept(at));
				assert.equal(map.nextKept(from), expected < 0 ? after.length : expected, `from ${from} of the text`);
			}
		});
	});
});

describe('EditMap, by example', () => {
	// `cd` goes, `XY` is put in before `g`, and `Z` takes the place of `hi`.
	const edits: TextEdit[] = [
		{ start: 2, end: 4, text: '' },
		{ start: 6, end: 6, text: 'XY' },
		{ start: 7, end: 9, text: 'Z' },
	];
	const map = mapOf('abcdefghij', edits);
	const offsets = (length: number): number[] => Array.from({ length }, (_, at) => at);

	it('leads from each offset to the edited text', () => {
		assert.equal(applyEdits('abcdefghij', edits), 'abefXYgZj');
		const places = offsets(11).map((at) => map.toAfter(at));
		assert.deepEqual(places, [0, 1, 2, 2, 2, 3, 6, 7, 8, 8, 9]);
	});
	it('leads back', () => {
		const places = offsets(10).map((at) => map.toBefore(at));
		assert.deepEqual(places, [0, 1, 4, 5, 6, 6, 6, 7, 9, 10]);
	});
	it('skips blanks and what is put in', () => {
		const source = 'ab cd ef';
		const own: TextEdit[] = [
			{ start: 3, end: 3, text: 'XY ' },
			{ start: 6, end: 7, text: '' },
			{ start: 8, end: 8, text: 'Z' },
		];
		assert.equal(applyEdits(source, own), 'ab XY cd fZ');
		const map = mapOf(source, own);
		const skipped = offsets(12).map((at) => map.skip(at));
		assert.deepEqual(skipped, [0, 1, 6, 6, 6, 6, 6, 7, 9, 9, 11, 11]);
		const kept = offsets(9).map((at) => map.nextKept(at));
		assert.deepEqual(kept, [0, 1, 6, 6, 7, 9, 9, 9, 11]);
	});
	it('skips several that are put in', () => {
		const map = mapOf('   a', [
			{ start: 0, end: 0, text: 'X' },
			{ start: 1, end: 1, text: 'Y' },
		]);
		const skipped = offsets(7).map((at) => map.skip(at));
		assert.deepEqual(skipped, [5, 5, 5, 5, 5, 5, 6]);
	});
	it('changes nothing without edits', () => {
		const map = mapOf('a b', []);
		for (const at of offsets(4)) {
			assert.deepEqual([map.toAfter(at), map.toBefore(at), map.ascending()(at)], [at, at, at]);
		}
		assert.deepEqual(
			offsets(4).map((at) => map.skip(at)),
			[0, 2, 2, 3],
		);
	});
});

describe('ascendingIn', () => {
	it('tells of each offset in turn', () => {
		const isInside = ascendingIn([
			{ start: 1, end: 3 },
			{ start: 3, end: 4 },
			{ start: 6, end: 7 },
		]);
		const inside = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((at) => isInside(at));
		assert.deepEqual(inside, [1, 2, 3, 6]);
	});

	it('tells whether an offset lies in a span', () => {
		const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));
		holds(fc.tuple(fc.array(span), fc.array(fc.nat(40))), 1_000, ([spans, offsets]) => {
			const merged = mergeSpans(spans);
			const isInside = ascendingIn(merged);
			for (const offset of offsets.sort((a, b) => a - b)) {
				assert.equal(
					isInside(offset),
					merged.some(({ start, end }) => start <= offset && offset < end),
				);
			}
		});
	});
});
