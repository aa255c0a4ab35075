// The text that a reader sees of a stretch of HTML.
import { type Span, within } from '../../text/span';
import type { Post } from '../post';
import { decodeReferences, LONGEST_REFERENCE, referenceBefore, referenceFrom } from './references';
import type { HtmlText } from './tree';

/** Elements that hold text in the source and show none on the page. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template']);

/** Whether readers see a text of the source on the page, as far as the element says in which it stands. */
export const isSeen = ({ parent }: HtmlText): boolean => parent === undefined || !UNSEEN.has(parent.name);

export const isEmpty = ({ start, end }: Span): boolean => start >= end;

/** What `\s` matches, without a regular expression: every text of an article is trimmed, several times. */
const isSpace = (unit: number): boolean =>
	unit <= 32
		? unit === 32 || (unit >= 9 && unit <= 13)
		: unit === 0x3000 ||
			unit === 0xa0 ||
			unit === 0xfeff ||
			unit === 0x1680 ||
			(unit >= 0x2000 && (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f));

/** Whether a reference says nothing but blanks: `&nbsp;`, `&#x3000;`. */
const isBlankReference = (text: string, { start, end }: Span): boolean =>
	decodeReferences(text.slice(start, end)).trim() === '';

const AMPERSAND = 38;
const SEMICOLON = 59;

/** Where the blanks at the start of a stretch of text end, ideographic and no-break spaces included, however they are written. */
export function startOfWords(text: string, { start, end }: Span): number {
	while (start < end) {
		const unit = text.charCodeAt(start);
		const reference = unit === AMPERSAND ? referenceFrom(text, start, end) : undefined;
		if (reference ? !isBlankReference(text, reference) : !isSpace(unit)) {
			break;
		}
		start = reference?.end ?? start + 1;
	}
	return start;
}

/** A stretch of text without the blanks at its ends. */
export function trimSpan(text: string, span: Span): Span {
	const start = startOfWords(text, span);
	let { end } = span;
	while (start < end) {
		const unit = text.charCodeAt(end - 1);
		const reference = unit === SEMICOLON ? referenceBefore(text, start, end) : undefined;
		if (reference ? !isBlankReference(text, reference) : !isSpace(unit)) {
			break;
		}
		end = reference?.start ?? end - 1;
	}
	return { start, end };
}

/** What a reader sees of one text, without the blanks round it; undefined where it is longer than `max`. */
export function wordsOf(source: string, node: Span, max: number): string | undefined {
	const { start, end } = trimSpan(source, node);
	const words =
		end - start > max * LONGEST_REFERENCE
			? undefined
			: decodeReferences(source.slice(start, end).replaceAll('\r\n', '\n'));
	return words === undefined || words.length > max ? undefined : words;
}

/** The text a reader sees of a stretch, without the blanks round each piece of it; undefined where it is longer than `max`. */
export function textOf(post: Post, stretch: Span, max: number): string | undefined {
	let text = '';
	for (const node of within(post.html.texts, stretch)) {
		if (isSeen(node)) {
			const words = wordsOf(post.text, node, max - text.length);
			if (words === undefined) {
				return undefined;
			}
			text += words;
		}
	}
	return text;
}
