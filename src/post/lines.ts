// Lines of a text, as places in it.
import type { Span } from '../text/span';

/** A line: `end` is before its line end, `next` behind it. */
export interface Line extends Span {
	readonly next: number;
}

/** The line that begins at an offset. */
export function lineAt(text: string, start: number): Line {
	const newline = text.indexOf('\n', start);
	if (newline < 0) {
		return { start, end: text.length, next: text.length };
	}
	return { start, end: newline > start && text[newline - 1] === '\r' ? newline - 1 : newline, next: newline + 1 };
}

/** The first line from an offset on, and before another, that is as wanted. */
export function findLine(text: string, from: number, to: number, isWanted: (line: Line) => boolean): Line | undefined {
	for (let line = lineAt(text, from); ; line = lineAt(text, line.next)) {
		if (isWanted(line)) {
			return line;
		}
		if (line.next >= to) {
			return undefined;
		}
	}
}
