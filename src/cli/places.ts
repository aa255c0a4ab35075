// Turns offsets into lines and columns.

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
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (starts[middle]! <= offset) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return { line: low + 1, column: Math.max(0, offset - starts[low]!) + 1, offset };
	};
}
