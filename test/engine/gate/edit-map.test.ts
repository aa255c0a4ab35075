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

describe('ascendingIn', () => {
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
