// Blanks and line ends, and where they begin and end.

/** Whether a UTF-16 unit is a blank or a line end (space, or U+0009 to U+000D). An ideographic space counts as text. */
export const isBlankUnit = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);

const TEXT = /[^ \t\r\n\f\v]/;

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
