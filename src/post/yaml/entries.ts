// Cuts the source of a front matter into the pieces that set one field each.
import { INVISIBLE } from '../../text/invisible';
import type { Span } from '../../text/span';

/** A piece of the source that sets one field: its line and those that belong to it. */
export interface Entry {
	readonly start: number;
	readonly code: string;
}

/** What belongs to the line above, however it is indented: an item, a value, the end of brackets. */
const BELONGS = new RegExp(`^${INVISIBLE}*(?:[-:](?:\\s|$)|[\\]}])`);

/** Cuts the code before each line that is indented no deeper than the first one and is no list item, comment or rest. */
export function entriesOf(code: string): Entry[] {
	const starts: number[] = [];
	let limit: number | undefined;
	for (const { index, 0: line } of code.matchAll(/[^\n]+/g)) {
		const content = line.replace(/^[ \t]+/, '');
		const indent = line.length - content.length;
		const isOutside = limit === undefined || (indent <= limit && !BELONGS.test(content));
		if (/^[^\r#]/.test(content) && isOutside) {
			starts.push(index);
			limit ??= indent;
		}
	}
	return starts.map((start, index) => ({ start, code: code.slice(start, starts[index + 1]) }));
}

/** The name of a field, and where it stands in the code. */
export interface Key extends Span {
	readonly name: string;
}

/** The key in the first line of an entry, its name without quotes. */
export function keyOf(entry: string): Key | undefined {
	const found = /^\uFEFF? *([^ \t\r\n:#[\]{}&*!|>%@`,][^:\n]*):(?=[ \t\r\n]|$)/.exec(entry);
	if (!found) {
		return undefined;
	}
	const written = found[1]!.trimEnd();
	const start = found[0].indexOf(written);
	return { start, end: start + written.length, name: written.replace(/^(["'])(.*)\1$/, '$2') };
}

/** The index of the quote that ends a quoted value, or -1. */
export function closingQuote(raw: string, quote: string): number {
	for (let at = 1; at < raw.length; at++) {
		if (raw[at] === '\\' && quote === '"') {
			at++;
		} else if (raw[at] === quote) {
			if (quote === '"' || raw[at + 1] !== quote) {
				return at;
			}
			at++;
		}
	}
	return -1;
}
