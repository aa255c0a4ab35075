// Generated edits of a text, for the tests of whatever applies them.
import fc, { type Arbitrary } from 'fast-check';
import { sortEdits, type TextEdit } from '../../src/text/edit';

/** Edits of a text of this length that do not overlap, sorted; no two of them touch. */
export function editsOf(
	length: number,
	inserted: readonly string[] = ['', '', '<strong>', '甲'],
): Arbitrary<TextEdit[]> {
	const place = fc.nat(length);
	return fc.array(fc.tuple(place, place, fc.constantFrom(...inserted)), { maxLength: 6 }).map((places) => {
		const edits: TextEdit[] = [];
		for (const [a, b, text] of places) {
			const edit = { start: Math.min(a, b), end: Math.max(a, b), text };
			if (edits.every((other) => edit.end < other.start || other.end < edit.start)) {
				edits.push(edit);
			}
		}
		return sortEdits(edits);
	});
}
