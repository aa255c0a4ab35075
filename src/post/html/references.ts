// Character references: text that is written as `&#x65B0;&#x6D6A;` or `&nbsp;`, as readers see it.
import { decodeHTMLStrict } from 'entities/decode';
import type { Span } from '../../text/span';

/** A source as readers see it. Only what ends in a semicolon is a reference: Markdown shows any other as it is written. */
export const decodeReferences = (source: string): string => (source.includes('&') ? decodeHTMLStrict(source) : source);

/** No reference is longer, in UTF-16 units. */
export const LONGEST_REFERENCE = 40;

const REFERENCE = /&(?:#\d{1,10}|#[Xx][\dA-Fa-f]{1,8}|[A-Za-z][A-Za-z\d]{1,35});/y;

/** Where the reference that begins at an offset ends; -1 where none does. */
function endOfReference(source: string, start: number): number {
	REFERENCE.lastIndex = start;
	return REFERENCE.test(source) ? REFERENCE.lastIndex : -1;
}

/** The reference right at an offset, where one begins before `end`. */
export function referenceFrom(source: string, start: number, end: number): Span | undefined {
	const until = source[start] === '&' ? endOfReference(source, start) : -1;
	return until >= 0 && until <= end ? { start, end: until } : undefined;
}

/** The reference that ends right before an offset, where one begins at or after `start`. */
export function referenceBefore(source: string, start: number, end: number): Span | undefined {
	if (source[end - 1] !== ';') {
		return undefined;
	}
	const from = Math.max(start, end - LONGEST_REFERENCE);
	const at = from + source.slice(from, end).lastIndexOf('&');
	return at >= from && endOfReference(source, at) === end ? { start: at, end } : undefined;
}

/** Every place of the source at which readers see these words, however they are written. In order, from its start. */
export function placesOf(words: string, source: string): Span[] {
	const units: Span[] = []; // where each UTF-16 unit of what readers see is written
	let text = '';
	for (let at = 0; at < source.length; ) {
		const { end } = referenceFrom(source, at, source.length) ?? { end: at + 1 };
		const seen = decodeReferences(source.slice(at, end));
		for (let unit = 0; unit < seen.length; unit++) {
			units.push({ start: at, end });
		}
		text += seen;
		at = end;
	}
	const places: Span[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
		places.push({ start: units[at]!.start, end: units[at + words.length - 1]!.end });
	}
	return places;
}
