// Blanks and line ends, and where they begin and end.

/**
 * Whether a UTF-16 unit is a blank or a line end to HTML ("ASCII whitespace": space, tab, LF, FF, CR). An ideographic space
 * counts as text, and so does a vertical tab.
 */
export const isBlankUnit = (unit: number): boolean =>
	unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;

const TEXT = /[^ \t\r\n\f]/;

/** Whether a stretch of text holds nothing but blanks and line ends. */
export const isBlank = (text: string): boolean => !TEXT.test(text);

/** Where the blanks and line ends at the start of the text end. */
export function startOfContent(text: string, from: number, to = text.length): number {
	let start = from;
	while (start < to && isBlankUnit(text.charCodeAt(start))) {
		start++;
	}
	return start;
}

/** Where the blanks and line ends at the end of the text begin. */
export function endOfContent(text: string, from: number, to = text.length): number {
	let end = to;
	while (end > from && isBlankUnit(text.charCodeAt(end - 1))) {
		end--;
	}
	return end;
}
