// A strict quick way in front of the Markdown library, for bodies that are HTML throughout: most posts of the feed.
import type { Span } from '../text/span';
import { BLOCK_TAGS } from './html-blocks';

const LF = 10;
const SPACE = 32;
const TAB = 9;

/**
 * The indented listings of a body in which every other block is one of HTML, or undefined where that is not certain: the
 * Markdown library answers then. The body has LF for every line end; offsets refer to it. Time is linear in its length.
 *
 * A differential test holds it to the library.
 */
export function listingsOfHtmlBody(body: string): Span[] | undefined {
	const listings: Span[] = [];
	const { length } = body;
	let at = 0;
	while (at < length) {
		const content = startOfLine(body, at);
		const first = body.charCodeAt(content);
		if (content === length) {
			break;
		}
		if (first === LF) {
			at = content + 1;
		} else if (first === TAB) {
			return undefined; // how far it indents depends on what stands before it
		} else if (content - at >= 4) {
			const end = endOfListing(body, at);
			if (end === undefined) {
				return undefined;
			}
			listings.push({ start: at + 4, end: end.end });
			at = end.next;
		} else {
			const end = endOfHtml(body, content);
			if (end === undefined) {
				return undefined;
			}
			at = end;
		}
	}
	return listings;
}

/** Where the spaces at the start of a line end. */
function startOfLine(body: string, at: number): number {
	let content = at;
	while (body.charCodeAt(content) === SPACE) {
		content++;
	}
	return content;
}

/** Where the next line begins. */
function nextLine(body: string, at: number): number {
	const end = body.indexOf('\n', at);
	return end < 0 ? body.length : end + 1;
}

/** The end of the last line of a listing that is not blank, and where the next block begins. */
function endOfListing(body: string, from: number): { end: number; next: number } | undefined {
	let end = from;
	let at = from;
	while (at < body.length) {
		const content = startOfLine(body, at);
		const first = body.charCodeAt(content);
		if (first === TAB) {
			return undefined;
		}
		const next = nextLine(body, content);
		if (first !== LF && content < body.length) {
			if (content - at < 4) {
				break;
			}
			end = body.charCodeAt(next - 1) === LF ? next - 1 : next;
		}
		at = next;
	}
	return { end, next: at };
}

/** Not with a tab behind it, which is no HTML to marked 15. */
const NAME = /<\/?([a-z][a-z0-9]*)(?=[ \n>]|\/>|$)/iy;
const VERBATIM = /<(script|pre|style|textarea)(?=[ \t\n>]|$)/iy;

const VERBATIM_ENDS: ReadonlyMap<string, RegExp> = new Map([
	['script', /<\/script>/gi],
	['pre', /<\/pre>/gi],
	['style', /<\/style>/gi],
	['textarea', /<\/textarea>/gi],
]);

/** Where the block of HTML ends that begins at an offset; undefined where none certainly does. */
function endOfHtml(body: string, at: number): number | undefined {
	if (body.startsWith('<!--', at)) {
		const end = body.indexOf('-->', at);
		return end < 0 ? body.length : nextLine(body, end);
	}
	VERBATIM.lastIndex = at;
	const verbatim = VERBATIM.exec(body)?.[1]?.toLowerCase();
	if (verbatim !== undefined) {
		const end = VERBATIM_ENDS.get(verbatim)!;
		end.lastIndex = at;
		return end.test(body) ? nextLine(body, end.lastIndex) : body.length;
	}
	NAME.lastIndex = at;
	const name = NAME.exec(body)?.[1];
	return name !== undefined && BLOCK_TAGS.has(name.toLowerCase()) ? blankLineAfter(body, at) : undefined;
}

/** Where the first blank line after an offset begins. */
function blankLineAfter(body: string, from: number): number | undefined {
	let at = nextLine(body, from);
	while (at < body.length) {
		let content = at;
		while (body.charCodeAt(content) === SPACE || body.charCodeAt(content) === TAB) {
			content++;
		}
		if (content === body.length || body.charCodeAt(content) === LF) {
			return at;
		}
		at = nextLine(body, content);
	}
	return at;
}
