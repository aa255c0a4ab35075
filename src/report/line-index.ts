// Turns offsets into lines and columns.
import type { Place } from '../text/place';
import { firstIndex } from '../text/span';

export type { Place };

/** A function that finds the place of an offset in a text, in logarithmic time. */
export function placesIn(text: string): (offset: number) => Place {
	const starts = [text.startsWith('\uFEFF') ? 1 : 0];
	for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) {
		starts.push(index + lineEnd.length);
	}
	return (offset) => {
		const line = Math.max(
			1,
			firstIndex(starts.length, (index) => starts[index]! > offset),
		);
		return { line, column: Math.max(0, offset - starts[line - 1]!) + 1, offset };
	};
}
