// Where a deletion brings two stretches of Markdown together: what must not happen there.
import { analysis } from '../../post/analysis';
import { BLOCK_ELEMENTS } from '../../post/html/names';
import { CONTAINER, type MarkdownBlock } from '../../post/markdown';
import type { Post } from '../../post/post';
import { endOfContent, isBlank, startOfContent } from '../../text/blanks';
import { firstFrom, mergeSpans, type Span, someWithin, spanAround } from '../../text/span';
import type { Seam } from './changes';
import { isInert } from './inert-text';

/** How many tags, and how much of a text, are looked at before a neighbour counts as text: real articles need less. */
export const FAR = 50;
export const NEAR = 200;

/** Whether Markdown still reads the neighbours of a deletion as it did. */
export const isSoundInMarkdown = (before: Post, after: Post, seam: Seam): boolean =>
	!joinsLines(before, after, seam) &&
	!joinsContainer(before, after, seam) &&
	!leavesMark(after, seam.at) &&
	!uncoversMark(before, after, seam) &&
	!leavesLineBelow(before, after, seam) &&
	!leavesUnderline(after, seam.at) &&
	!removesHardBreak(before, seam.removed) &&
	!runsOutOfListing(before, seam.removed) &&
	!changesText(before, after, seam);

/** The block in which Markdown reads the character at an offset as text, or ends there. */
function textAt(post: Post, at: number): MarkdownBlock | undefined {
	const { texts } = post.markdown;
	const text = texts[firstFrom(texts, at + 1) - 1];
	return text && at <= text.end ? text : undefined;
}

/** The same, if lines below may go on with it: a heading with marks before it is one line. */
function textAbove(post: Post, at: number): MarkdownBlock | undefined {
	const text = textAt(post, at);
	return text?.kind.startsWith('ATXHeading') && !isNested(post, text) ? undefined : text;
}

/** Whether a deletion within Markdown text may change how the rest of it is read. */
function changesText(before: Post, after: Post, { removed, at }: Seam): boolean {
	const text = textAt(after, at);
	const isBlankOnly = isBlank(before.text.slice(removed.start, removed.end));
	return (
		text !== undefined &&
		(text.kind === 'LinkReference' ||
			touchesMarkdown(after.text, at) ||
			!(isBlankOnly || isInert(after, text)) ||
			endsInText(before, removed) ||
			(isNested(after, text) &&
				startOfContent(after.text, at) < after.text.length &&
				before.text.slice(removed.start, removed.end).includes('\n')))
	);
}

/** Whether block elements are removed from within Markdown text: Markdown puts that into a `<p>`, which they end. */
function endsInText(before: Post, removed: Span): boolean {
	const text = textAt(before, removed.start);
	return (
		text !== undefined &&
		startOfContent(before.text, removed.end) < text.end &&
		someWithin(before.html.markup, removed, (tag) => BLOCK_ELEMENTS.has(tag.name))
	);
}

/** Whether what was put in at a place stands in Markdown text that may read more into it. */
export function isInActiveText(after: Post, at: number): boolean {
	const text = textAt(after, at);
	return text !== undefined && !isInert(after, text);
}

const BLANK_LINE = /\r?\n[ \t\r]*(?=\n)/g;

/** The outermost lists and quotes, in order, each up to the next blank line. */
const containers = analysis(({ text, markdown: { blocks } }) => {
	let blankLine = 0;
	const untilBlankLine = ({ start, end }: Span): Span => {
		if (blankLine < end) {
			BLANK_LINE.lastIndex = endOfContent(text, start, end);
			blankLine = BLANK_LINE.exec(text)?.index ?? text.length;
		}
		return { start, end: Math.max(end, blankLine) };
	};
	return mergeSpans(mergeSpans(blocks.filter(({ kind }) => CONTAINER.test(kind))).map(untilBlankLine));
});

/**
 * Whether a place lies in a list or a quote, or in lines right below: parsers differ in which lines go on with it, and in
 * what is code there.
 */
export function isInContainer(post: Post, at: number): boolean {
	return spanAround(containers(post), at) !== undefined;
}

/** Items of lists and quotes themselves, in order. */
const ownContainers = analysis(({ markdown: { blocks } }) =>
	mergeSpans(blocks.filter(({ kind }) => CONTAINER.test(kind))),
);

/**
 * Whether whole lines go that begin with a comment, right below a list or a quote which it has ended, and a blank line ends that
 * as well: behind it come words or a tag at the start of a line, or nothing more.
 */
export function isBelowContainer(post: Post, { start, end }: Span): boolean {
	const { text, body } = post;
	const at = startOfContent(text, start, end);
	const above = endOfContent(text, body.start, at) - 1;
	if (!text.startsWith('\n<!--', at - 1) || !spanAround(ownContainers(post), above)) {
		return false;
	}
	const next = startOfContent(text, end);
	const isParted = text[end - 1] === '\n' && /^ *\r?\n(?:[ \r\n]*\n)?$/.test(text.slice(end, next));
	const isWithin = spanAround(ownContainers(post), at) !== undefined;
	return !isWithin && (next >= body.end || (isParted && /^[\p{L}<]/u.test(text.slice(next, next + 2))));
}

/** Whether text begins behind the mark of a list or a quote: parsers differ in which lines go on with it. */
const isNested = ({ text, body }: Post, block: Span): boolean =>
	block.start > body.start && text[block.start - 1] !== '\n';

/**
 * Whether a line now stands right below one of Markdown text and did not before. Parsers differ in what goes on there: a
 * table, a quote, a list, a line that is indented.
 */
function joinsLines(before: Post, after: Post, { removed, at }: Seam): boolean {
	const { text, body } = after;
	const above = endOfContent(text, body.start, at);
	const below = startOfContent(text, at);
	const blanks = text.slice(above, below);
	if (!isRightBelow(blanks) || below === text.length) {
		return false;
	}
	if (!before.text.slice(removed.start, removed.end).includes('\n') || !textAbove(after, above)) {
		return false;
	}
	const old = textAt(before, removed.start - (at - above));
	return old === undefined || old !== textAt(before, removed.end + (below - at));
}

/** Lists as wholes, and quotes, the outermost in order. */
const listsAndQuotes = analysis(({ markdown: { blocks } }) =>
	mergeSpans(blocks.filter(({ kind }) => /^(?:BulletList|OrderedList|Blockquote)$/.test(kind))),
);

/**
 * Whether what stands below now goes on with the list or the quote above, which what is removed had ended. Where several
 * deletions lie between them, the first is to blame: it may be all that has to stay.
 */
function joinsContainer(before: Post, after: Post, { removed, at }: Seam): boolean {
	const above = endOfContent(after.text, after.body.start, at);
	const container = spanAround(listsAndQuotes(after), above - 1);
	if (container === undefined || container.end <= startOfContent(after.text, at)) {
		return false;
	}
	const oldAbove = removed.start - (at - above);
	const old = spanAround(listsAndQuotes(before), oldAbove - 1);
	return old !== undefined && old.end <= removed.start && isBlank(before.text.slice(oldAbove, removed.start));
}

/** Whether blanks end a line, without a blank line among them. A line of tabs is none in marked, which Hexo renders with. */
const isRightBelow = (blanks: string): boolean => blanks.includes('\n') && !/\n *\r?\n/.test(blanks);

/** Whether nothing, or another tag, now comes first behind the mark of a list or a quote: parsers differ in what goes on. */
function leavesMark({ text, body }: Post, at: number): boolean {
	const { before, behind } = lineAround(text, body.start, at);
	const isMark = before.trim() !== '' && /^(?:\s|[-*+>]|\d{1,9}[.)])*$/.test(before);
	return isMark && (behind.trim() === '' || behind.startsWith('<'));
}

/**
 * Whether a line goes that began a block, and the next one begins with what may be a mark of Markdown: it was the second line
 * of something, and is the first now.
 */
function uncoversMark(before: Post, { text }: Post, { removed, at }: Seam): boolean {
	const source = before.text.slice(removed.start, removed.end);
	return (
		source.endsWith('\n') && !isBlank(source) && /^ {0,3}(?:[-*_=+#>|~`:]|\d+[.)])/.test(text.slice(at, at + NEAR))
	);
}

/**
 * Whether what ended Markdown text at the start of the next line goes, and something is left of the line. What of HTML ends
 * such text, and what goes on with it, parsers differ in.
 */
function leavesLineBelow(before: Post, after: Post, { removed, at }: Seam): boolean {
	const { text, body } = after;
	const above = endOfContent(text, body.start, at);
	const old = textAt(before, removed.start - (at - above));
	return (
		isRightBelow(text.slice(above, at)) &&
		!isBlank(lineAround(text, at, at).behind) &&
		textAbove(after, above) !== undefined &&
		old !== textAt(before, removed.start) &&
		before.text[removed.start] === '<'
	);
}

/** Whether only what makes a heading of the lines above is left of a line; marked takes lines of HTML below a paragraph along. */
function leavesUnderline({ text, body }: Post, at: number): boolean {
	const { before, behind } = lineAround(text, body.start, at);
	return /^ {0,3}(?:-+|=+)[ \t\r]*$/.test(before + behind);
}

/** Whether a line end goes that two blanks or a backslash make a line break, or what stands behind one. */
const removesHardBreak = (post: Post, { start, end }: Span): boolean =>
	textAt(post, start) !== undefined &&
	(/(?: {2}|\\)\r?\n$/.test(post.text.slice(Math.max(0, start - 4), start)) ||
		/(?: {2}|\\)\r?\n/.test(post.text.slice(start, end)));

const listings = analysis(({ markdown: { blocks } }) => blocks.filter(({ kind }) => kind === 'CodeBlock'));

/** Whether a deletion begins within a listing and ends in text below: Markdown shows its beginning, and reads on in the text. */
function runsOutOfListing(post: Post, { start, end }: Span): boolean {
	const listing = spanAround(listings(post), start);
	return listing !== undefined && listing.start < start && listing.end < end && textAt(post, end) !== undefined;
}

/** The line around an offset, as far as it is near. */
function lineAround(text: string, from: number, at: number): { before: string; behind: string } {
	const before = text.slice(Math.max(from, at - NEAR), at);
	const [behind = ''] = text.slice(at, at + NEAR).split('\n', 1);
	return { before: before.slice(before.lastIndexOf('\n') + 1), behind };
}

/**
 * Characters of emphasis, code, links, escapes and headings, a hard line break, an ideographic space at the end of a line,
 * which parsers do or do not trim, or a bare address, right at the seam.
 */
function touchesMarkdown(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - NEAR), at);
	const behind = text.slice(at, at + NEAR);
	const blanks = endOf(before, /[ \t]/);
	const [rest = ''] = behind.split('\n', 1);
	return (
		/[*_~`[\]\\#]/.test(before.slice(-1) + behind.slice(0, 1)) ||
		/^[ \t]{2,}\r?\n[ \t]*[^ \t\r\n]/.test(blanks + behind) ||
		(rest.trim() === '' && /[^\S \t\r\n]/.test(before.slice(before.trimEnd().length) + rest)) ||
		(before.endsWith('\n') && behind.startsWith('>')) ||
		/:\/\/|www\.|@/.test(endOf(before, /[^\s<]/))
	);
}

/** The characters of a kind at the end of a text. */
function endOf(text: string, kind: RegExp): string {
	let start = text.length;
	while (start > 0 && kind.test(text[start - 1]!)) {
		start--;
	}
	return text.slice(start);
}
