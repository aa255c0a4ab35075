// Where a deletion brings two stretches of text together: what must not happen there.
import { analysis } from '../../post/analysis';
import { BLOCK_ELEMENTS } from '../../post/html/names';
import type { Markup } from '../../post/html/tree';
import { CONTAINER, type MarkdownBlock } from '../../post/markdown';
import type { Post } from '../../post/post';
import { endOfContent, isBlank, startOfContent } from '../../text/blanks';
import { firstIndex, isClearOf, mergeSpans, type Span, someWithin, spanAround } from '../../text/span';
import { isInert } from './inert-text';

/** A deletion in the text before, and the one place in the text after at which its neighbours meet. */
export interface Seam {
	readonly removed: Span;
	readonly at: number;
}

/** Whether the neighbours of a deletion still mean what they meant. */
export function isSound(before: Post, after: Post, seam: Seam): boolean {
	return (
		// What tidying takes along may not lie in code either.
		isClearOf(before.code, seam.removed) &&
		!joinsEntity(after.text, seam.at) &&
		!joinsTag(after.text, seam.at) &&
		!joinsTemplateMark(after.text, seam.at) &&
		!beginsVerbatim(after, seam.at) &&
		!touchesTag(before, seam.removed, before.html.crowded) &&
		!endsOthers(before, seam.removed) &&
		!cutsInlineHtml(before, seam.removed) &&
		!cutsInlineHtml(after, { start: seam.at, end: seam.at }) &&
		!(removesBreak(before, seam.removed) && joinsText(after, seam.at)) &&
		!joinsLines(before, after, seam) &&
		!joinsList(before, after, seam) &&
		!leavesMark(after, seam.at) &&
		!uncoversMark(before, after, seam) &&
		!removesHardBreak(before, seam.removed) &&
		!changesText(before, after, seam)
	);
}

/** `&` and `amp;` that were apart. */
function joinsEntity(text: string, at: number): boolean {
	return /[\w#;]/.test(text[at] ?? '') && /&#?\w*$/.test(text.slice(Math.max(0, at - 40), at));
}

/** After a bare `<`, what follows may make a tag of it, or end what Markdown hides behind it. */
const joinsTag = (text: string, at: number): boolean => text[at - 1] === '<';

/** `{` and `{`, `%` or `#` that were apart, or `}`, `%` or `#` and `}`: Hexo would read a template mark. */
const joinsTemplateMark = (text: string, at: number): boolean =>
	(text[at - 1] === '{' && /[{%#]/.test(text[at] ?? '')) || (text[at] === '}' && /[}%#]/.test(text[at - 1] ?? ''));

/** Style sheets and listings are not longer. */
const MAX_LENGTH = 10_000;
const VERBATIM_START = /^<(?:(script|pre|style|textarea)|\?|!(?!--))/i;
const VERBATIM_END = /<\/(?:script|pre|style|textarea)/i;

/**
 * Whether a line now begins with a declaration, or with an element that holds text as it is and the end tag of another
 * one. Parsers differ in what ends the block of HTML that begins there.
 */
function beginsVerbatim({ text, body, html: { elements } }: Post, at: number): boolean {
	const start = VERBATIM_START.exec(text.slice(at, at + 9));
	const line = text.slice(Math.max(body.start, at - NEAR), at);
	if (!start || !isBlank(line.slice(line.lastIndexOf('\n') + 1))) {
		return false;
	}
	const element = elements[firstBehind(elements, at)];
	const end = element?.start === at ? element.closeTag?.start : undefined;
	return !start[1] || !end || end - at > MAX_LENGTH || VERBATIM_END.test(text.slice(at, end));
}

/** Whether a tag of one of these names is removed, or a part of one. */
function touchesTag({ html: { markup } }: Post, removed: Span, names: ReadonlySet<string>): boolean {
	if (names.size === 0) {
		return false;
	}
	let index = firstIndex(markup.length, (at) => markup[at]!.end > removed.start);
	for (; index < markup.length && markup[index]!.start < removed.end; index++) {
		if (names.has(markup[index]!.name)) {
			return true;
		}
	}
	return false;
}

/** Whether what is removed ends an element that has no end tag, where it matters to the formatting behind. */
function endsOthers({ html: { impliedEnds } }: Post, removed: Span): boolean {
	const next = impliedEnds[firstIndex(impliedEnds.length, (index) => impliedEnds[index]! >= removed.start)];
	return next !== undefined && next < removed.end;
}

/** Whether a place touches what Markdown takes for a tag or a comment, and HTML does not. */
function cutsInlineHtml({ html: { markup }, markdown: { inlineHtml } }: Post, { start, end }: Span): boolean {
	for (
		let index = firstIndex(inlineHtml.length, (at) => inlineHtml[at]!.end > start);
		index < inlineHtml.length;
		index++
	) {
		const node = inlineHtml[index]!;
		if (node.start >= end && node.start > start) {
			return false;
		}
		const tag = markup[firstBehind(markup, node.start)];
		if (tag?.start !== node.start || tag.end !== node.end) {
			return true;
		}
	}
	return false;
}

/** Whether a tag begins a new line on the page. Browsers pass over some: parts of a table outside of one, and of the page. */
const isBreak = ({ kind, name, isPaired, isIgnored }: Markup): boolean =>
	name === 'br' ||
	(kind === 'close' && name === 'p') ||
	(BLOCK_ELEMENTS.has(name) && !PAGE.has(name) && !isIgnored && (kind === 'open' || isPaired));

const PAGE = new Set(['html', 'head', 'body']);

/** Whether a tag is among what was removed that begins a new line on the page. */
function removesBreak(before: Post, removed: Span): boolean {
	const { markup } = before.html;
	for (let index = firstBehind(markup, removed.start); index < markup.length; index++) {
		const tag = markup[index]!;
		if (tag.start >= removed.end) {
			return false;
		}
		if (isBreak(tag)) {
			return true;
		}
	}
	return false;
}

/** The index of the first span that begins at or behind `offset`. */
const firstBehind = (spans: readonly Span[], offset: number): number =>
	firstIndex(spans.length, (index) => spans[index]!.start >= offset);

/** Elements without text that stand in a line like a word. */
const SHOWN = new Set([
	'img',
	'iframe',
	'video',
	'audio',
	'embed',
	'object',
	'svg',
	'canvas',
	'input',
	'button',
	'select',
]);

/** How many tags, and how much of a text, are looked at before a neighbour counts as text: real articles need less. */
const FAR = 50;
const NEAR = 200;
const BLANK_LINE = /\n[ \t\r]*\n/;

/** Whether text or pictures on both sides of the seam are one paragraph. */
function joinsText(post: Post, at: number): boolean {
	const before = post.text.slice(Math.max(post.body.start, at - NEAR), at);
	const behind = post.text.slice(at, at + NEAR);
	const blanks = before.slice(before.trimEnd().length) + behind.slice(0, behind.length - behind.trimStart().length);
	return !BLANK_LINE.test(blanks) && hasInline(post, at, -1) && hasInline(post, at, 1);
}

/** Whether text or a picture stands next to the seam, before any block element, `<br>` or blank line. */
function hasInline(post: Post, at: number, direction: -1 | 1): boolean {
	const { markup } = post.html;
	let index = firstBehind(markup, at) - (direction < 0 ? 1 : 0);
	let from = at;
	for (let steps = 0; steps < FAR; steps++, index += direction) {
		const tag = markup[index];
		const gap =
			direction < 0
				? post.text.slice(Math.max(tag?.end ?? post.body.start, from - NEAR), from)
				: post.text.slice(from, Math.min(tag?.start ?? post.body.end, from + NEAR));
		const content = gap.trim();
		const blanks = direction < 0 ? gap.slice(gap.trimEnd().length) : gap.slice(0, gap.length - gap.trimStart().length);
		if (BLANK_LINE.test(blanks)) {
			return false;
		}
		if (content !== '' || gap.length === NEAR) {
			return true;
		}
		if (tag === undefined || isBreak(tag)) {
			return false;
		}
		if (SHOWN.has(tag.name)) {
			return true;
		}
		from = direction < 0 ? tag.start : tag.end;
	}
	return true;
}

/** The block in which Markdown reads the character at an offset as text, or ends there. */
function textAt(post: Post, at: number): MarkdownBlock | undefined {
	const { texts } = post.markdown;
	const text = texts[firstBehind(texts, at + 1) - 1];
	return text && at <= text.end ? text : undefined;
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
			leavesBlankLine(after, at) ||
			(isNested(after, text) && before.text.slice(removed.start, removed.end).includes('\n')))
	);
}

/** Whether block elements are removed from within Markdown text: Markdown puts that into a `<p>`, which they end. */
function endsInText(before: Post, removed: Span): boolean {
	const text = textAt(before, removed.start);
	return (
		text !== undefined &&
		removed.end < text.end &&
		someWithin(before.html.markup, removed, (tag) => BLOCK_ELEMENTS.has(tag.name))
	);
}

/** Whether what was put in at a place stands in Markdown text that may read more into it. */
export function isInActiveText(after: Post, at: number): boolean {
	const text = textAt(after, at);
	return text !== undefined && !isInert(after, text);
}

/** The outermost lists and quotes, in order. */
const containers = analysis(({ markdown: { blocks } }) =>
	mergeSpans(blocks.filter(({ kind }) => CONTAINER.test(kind))),
);

/** Whether a place lies in a list or a quote: parsers differ in which lines go on with it, and in what is code there. */
export function isInContainer(post: Post, at: number): boolean {
	return spanAround(containers(post), at) !== undefined;
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
	// A line of tabs goes on with a table in marked, which Hexo renders with.
	const isApart = !blanks.includes('\n') || /\n *\r?\n/.test(blanks);
	if (isApart || above === body.start || below === text.length) {
		return false;
	}
	if (!before.text.slice(removed.start, removed.end).includes('\n') || !textAt(after, above)) {
		return false;
	}
	const old = textAt(before, removed.start - (at - above));
	return old === undefined || old !== textAt(before, removed.end + (below - at));
}

/** Whether a line below a list or a quote now begins with text, where it began with a tag: marked takes it into the list. */
function joinsList(before: Post, after: Post, { removed, at }: Seam): boolean {
	const { text, body, markdown } = after;
	const blanks = /\n[ \t]*$/.exec(text.slice(Math.max(body.start, at - NEAR), at))?.[0];
	if (blanks === undefined || text[at] === '<' || before.text[removed.start] !== '<') {
		return false;
	}
	const above = at - blanks.length - (text[at - blanks.length - 1] === '\r' ? 1 : 0);
	const next = firstBehind(markdown.blocks, above);
	return markdown.blocks
		.slice(Math.max(0, next - FAR), next)
		.some(({ kind, end }) => CONTAINER.test(kind) && end >= above);
}

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

/** Whether a line end goes that two blanks or a backslash make a line break, or what stands behind one. */
const removesHardBreak = (post: Post, { start, end }: Span): boolean =>
	textAt(post, start) !== undefined &&
	(/(?: {2}|\\)\r?\n$/.test(post.text.slice(Math.max(0, start - 4), start)) ||
		/(?: {2}|\\)\r?\n/.test(post.text.slice(start, end)));

/** Whether only ideographic blanks are left of a line: text to some parsers, a blank line to others. */
function leavesBlankLine({ text, body }: Post, at: number): boolean {
	const { before, behind } = lineAround(text, body.start, at);
	return (before + behind).trim() === '' && !isBlank(before + behind);
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
	const [blanks] = /[ \t]*$/.exec(before)!;
	const [rest = ''] = behind.split('\n', 1);
	return (
		/[*_~`[\]\\#]/.test(before.slice(-1) + behind.slice(0, 1)) ||
		/^[ \t]{2,}\r?\n[ \t]*[^ \t\r\n]/.test(blanks + behind) ||
		(rest.trim() === '' && /[^\S \t\r\n]/.test(before.slice(before.trimEnd().length) + rest)) ||
		(before.endsWith('\n') && behind.startsWith('>')) ||
		/:\/\/|www\.|@/.test(/[^\s<]*$/.exec(before)![0])
	);
}
