// Turns offsets into lines and columns.
import { firstIndex } from '../text/span';

export interface Place {
	/** From 1. A line ends with LF, CRLF or a lone CR, as in editors. */
	readonly line: number;
	/** From 1, in UTF-16 units. A byte order mark takes no column, as editors do not show it. */
	readonly column: number;
	/** From 0, in UTF-16 units of the whole text, a byte order mark included. */
	readonly offset: number;
}

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
