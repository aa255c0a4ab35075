// Markdown text that goes on longer for marked, with which Hexo renders, than for the parser.
import { analysis } from '../../post/analysis';
import { INDENTED } from '../../post/markdown';
import type { Post } from '../../post/post';
import { endOfContent } from '../../text/blanks';
import { firstFrom, type Span } from '../../text/span';

/** A line of blanks, one with a tab among them told apart, or one that makes a heading of those above it. */
const LINE = /\n(?: *(?<tab>\t[ \t]*)?| {0,3}(?<underline>-+|=+)[ \t]*)\r?(?=\n|$)/g;

/**
 * The stretches of text of which parsers differ in what is a part of it, each up to the next blank line, in order:
 *
 * - a paragraph, lines of HTML, more text, and a line of dashes: to marked 15 all are one heading, and tags in it may be text;
 * - a heading of several lines, one of them indented: to marked 15 it is none, and goes on;
 * - text and a line of blanks with a tab among them: to marked 15 that one is not blank, and the text goes on.
 */
export const longTexts: (post: Post) => readonly Span[] = analysis(({ text, body, markdown: { texts } }) => {
	const found: Span[] = [];
	let blankLine = body.start;
	let start: number | undefined;
	const end = endOfContent(text, body.start);
	for (const { index, groups = {} } of texts.length > 0 ? text.slice(body.start, end).matchAll(LINE) : []) {
		const at = body.start + index;
		const above = texts[firstFrom(texts, at) - 1];
		if (groups.underline !== undefined) {
			const first = texts[firstFrom(texts, blankLine)];
			const isLonger = above && above.end > at && INDENTED.test(text.slice(above.start, at));
			start ??= isLonger ? above.start : first && first.end <= at ? first.start : undefined;
		} else if (groups.tab !== undefined && above && /^\r?$/.test(text.slice(above.end, at))) {
			start ??= above.start;
		} else {
			if (start !== undefined) {
				found.push({ start, end: at });
			}
			blankLine = at;
			start = undefined;
		}
	}
	if (start !== undefined) {
		found.push({ start, end: text.length });
	}
	return found;
});
