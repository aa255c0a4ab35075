// Blanks of every kind, and signs that nobody sees.

/** Besides blanks, what nobody means at the ends of a text: soft hyphens, signs of no width and marks of direction. */
const isEdge = (char: string): boolean => char.trim() === '' || /[\u00AD\u180E\u200B-\u200F\u2060-\u2064]/.test(char);

/** A text without the blanks, and the signs that nobody sees, at its ends. */
export function withoutEdges(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isEdge(text[start]!)) {
		start++;
	}
	while (end > start && isEdge(text[end - 1]!)) {
		end--;
	}
	return text.slice(start, end);
}

/** What nobody means within a text of one line either. Joiners stay: emoji and some scripts are written with them. */
const INVISIBLE = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u00AD\u180E\u200B\u2028\u2029\u2060-\u2064\uFEFF]/;

/** The first sign within a text that nobody sees, with its number: `U+200B`. */
export function invisibleIn(text: string): { index: number; name: string } | undefined {
	const found = INVISIBLE.exec(text);
	const number = found?.[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return found ? { index: found.index, name: `U+${number}` } : undefined;
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** A text without them; of what ends a line becomes what `inOneLine` makes of line ends. */
export const withoutUnseen = (text: string): string => inOneLine(text).replace(ALL_INVISIBLE, '');

const HAN = /\p{sc=Han}/u;

/** The lines of a text with a blank between them, or nothing where both sides are Chinese. */
export const inOneLine = (text: string): string =>
	text
		.split(/[\r\n\v\f\x85\u2028\u2029]/)
		.map((line) => line.trim())
		.filter(Boolean)
		.reduce((all, line) => {
			const isChinese = HAN.test(all.at(-1) ?? '') && HAN.test(line[0]!);
			return all === '' || isChinese ? all + line : `${all} ${line}`;
		}, '');
