// Stretches that no edit reaches into: what browsers and Markdown make of them hangs together from end to end.
import { analysis } from '../../post/analysis';
import type { HtmlComment, HtmlElement } from '../../post/html/tree';
import type { Markdown } from '../../post/markdown';
import type { Post } from '../../post/post';
import { shownBy } from '../../post/shown-tags';
import { endOfContent } from '../../text/blanks';
import { contains, firstFrom, firstIndex, type Span, spanAround } from '../../text/span';
import { longTexts } from './long-texts';

/** A stretch, and what of it has to go with any edit in it; where that is absent, no edit is right. */
export interface Untouchable extends Span {
	readonly whole?: Span;
	/** Attributes of the elements in it may go. */
	readonly isDrawing?: true;
}

/** The stretches of a post. */
export const untouchable = analysis((post): readonly Untouchable[] => [
	...drawings(post),
	...endsOfLinks(post),
	...torn(post),
	...shownAsWords(post),
	...longTextsWithRest(post),
]);

/** Whether an edit reaches into none of the stretches, or takes away what makes them one. */
export const sparesUntouchable = (post: Post, edit: Span): boolean =>
	untouchable(post).every(
		({ start, end, whole, isDrawing }) =>
			edit.end <= start || edit.start >= end || (whole && contains(edit, whole)) || (isDrawing && isInTag(post, edit)),
	);

/** Whether an edit lies within a start tag; those of `font` are left out, whose attributes tell whether it ends a drawing. */
function isInTag({ html: { markup } }: Post, edit: Span): boolean {
	const tag = markup[firstIndex(markup.length, (index) => markup[index]!.start >= edit.start) - 1];
	return tag?.kind === 'open' && tag.name !== 'font' && edit.end < tag.end;
}

/** In a drawing or a formula most HTML elements end it for browsers, and text after them is shown. */
function* drawings({ html }: Post): Generator<Untouchable> {
	for (const { name, start, end } of html.elements) {
		if (name === 'svg' || name === 'math') {
			yield { start, end, whole: { start, end }, isDrawing: true };
		}
	}
}

/**
 * A link that is still open ends for browsers where the next one begins, in whatever block that is: without it, it goes on.
 * One in a cell of a table ends none that was open around the table.
 */
function* endsOfLinks({ html }: Post): Generator<Untouchable> {
	let before: HtmlElement | undefined;
	let cells: Cells | undefined;
	for (const element of html.elements) {
		if (element.name !== 'a') {
			continue;
		}
		if (before && (!before.closeTag || element.start < before.end)) {
			const end = element.start + 1;
			yield { start: element.start, end, whole: { start: before.start, end } };
			cells ??= cellsOf(html.elements);
			if (cells.get(before) !== cells.get(element)) {
				continue;
			}
		}
		before = element;
	}
}

const CELLS = new Set(['td', 'th', 'caption']);

/** The cell in which each element stands, or which it is. */
type Cells = ReadonlyMap<HtmlElement | undefined, HtmlElement | undefined>;

function cellsOf(elements: readonly HtmlElement[]): Cells {
	const cells = new Map<HtmlElement | undefined, HtmlElement | undefined>();
	for (const element of elements) {
		cells.set(element, CELLS.has(element.name) ? element : cells.get(element.parent));
	}
	return cells;
}

const BLANK_LINE = /\n[ \t\r]*\n/;
/** A blank line, or one that makes a heading of those above it. */
const ENDS_TAG = /\n(?:[ \t\r]*| {0,3}(?:-+|=+)[ \t\r]*)\n/;
const OPEN_QUOTE = /=[ \t\r\n]*(?:"[^"]*|'[^']*)>$/;

/** Elements in which browsers read no tags, and some that keep the text behind them from being read as usual. */
const SWALLOWS = /<(?:!|(?:style|script|textarea|title|xmp|noembed|noframes|iframe|plaintext|select|svg|math)\b)/i;

/**
 * Markdown ends a block of HTML at a blank line, in the middle of a comment or a tag too, and writes the rest as text: the
 * comment runs on to the next one's end, and the tag to the next quote, wherever that is. It does the same where it begins
 * a block of its own within a tag, and where Hexo takes a fence out of a comment. To the next quote browsers read an end tag,
 * too, in which one is open. A tag that is cut off holds all that follows, and so may one in text of which it is not certain
 * what of it is code, or one that only Markdown finds, within what is a tag to readers of HTML.
 */
function* torn(post: Post): Generator<Untouchable> {
	const { text, body, html, markdown, setAside } = post;
	const end = endOfContent(text, body.start);
	const cutOff = cutOffOf(post);
	if (cutOff !== undefined) {
		yield { start: cutOff, end: text.length, whole: { start: cutOff, end } };
	}
	for (const tag of markdown.inlineHtml) {
		const around = html.markup[firstFrom(html.markup, tag.start) - 1];
		const isIn = around !== undefined && tag.start < around.end;
		if (isIn && (around.kind !== 'comment' || text.slice(tag.start, tag.end).search(SWALLOWS) === 0)) {
			yield { start: around.start, end: text.length };
			break;
		}
	}
	for (const { kind, ...block } of markdown.blocks) {
		if (kind === 'InlineCode') {
			// Without backticks at its ends it is a whole text, of which it is not certain what is code.
			const source = text.slice(block.start, block.end);
			const place = source.search(SWALLOWS);
			if (place >= 0 && !(source.startsWith('`') && source.endsWith('`'))) {
				yield { start: block.start + place, end: text.length };
				break;
			}
		}
	}
	for (const comment of html.comments) {
		if (isDeclaration(text, comment)) {
			// Browsers end a declaration or an instruction at the first `>`, Markdown with an end of its own.
			yield { start: comment.start, end: text.length, whole: { start: comment.start, end } };
			break;
		}
		const { texts } = markdown;
		const fence = nextFrom(setAside.fences, comment.start);
		if ((spanAround(texts, comment.start)?.end ?? fence?.start ?? comment.end) < comment.end) {
			yield { start: comment.start, end: text.length, whole: { start: comment.start, end } };
			break;
		}
		// Browsers end a comment at `--!>`, too.
		if (!comment.closed || (BLANK_LINE.test(comment.text) && !beginsBlock(text, comment))) {
			const next = text.indexOf('-->', comment.end);
			yield { start: comment.start, end: next < 0 ? text.length : next + 3, whole: comment };
		}
	}
	for (const { kind, start, ...tag } of html.markup) {
		const source = kind === 'comment' ? '' : text.slice(start, tag.end);
		if (kind === 'close' && OPEN_QUOTE.test(source)) {
			yield { start, end: text.length };
			return;
		}
		if (source.includes('\n') && (ENDS_TAG.test(source) || bordersBlock(markdown, { start, end: tag.end }))) {
			yield { start, end: text.length, whole: { start, end } };
			return;
		}
	}
}

/**
 * What of a tag that is cut off, or of a declaration, Markdown shows as words: it hangs on everything above in which element
 * these stand.
 */
function* shownAsWords(post: Post): Generator<Untouchable> {
	const { text, body, html, markdown } = post;
	const cutOff = cutOffOf(post);
	const torn: Span[] = html.comments.filter((comment) => isDeclaration(text, comment));
	if (cutOff !== undefined) {
		torn.push({ start: cutOff, end: text.length });
	}
	if (torn.some(shownBy(markdown))) {
		yield { start: body.start, end: text.length };
	}
}

const isDeclaration = (text: string, { start }: HtmlComment): boolean => !text.startsWith('<!--', start);

/** Where a tag begins that goes on to the end of the text. */
function cutOffOf({ text, body, html }: Post): number | undefined {
	if (html.cutOff !== undefined) {
		return html.cutOff;
	}
	const last = Math.max(body.start, text.lastIndexOf('>'));
	const place = text.slice(last).search(/<\/?[a-z]/i);
	return place < 0 ? undefined : last + place;
}

/** Whether Markdown begins a block within a tag, or ends one. */
function bordersBlock({ blocks, texts }: Markdown, { start, end }: Span): boolean {
	const next = nextFrom(blocks, start + 1);
	const around = spanAround(texts, start);
	return (next !== undefined && next.start < end) || (around !== undefined && around.end < end);
}

const nextFrom = (spans: readonly Span[], offset: number): Span | undefined => spans[firstFrom(spans, offset)];

/** Where a tag in text of which parsers differ may hold what is below, that belongs to it. */
const longTextsWithRest = (post: Post): Untouchable[] =>
	longTexts(post).map(({ start, end }) => ({
		start,
		end: SWALLOWS.test(post.text.slice(start, end)) ? post.text.length : end,
	}));

/** Whether a comment begins after a blank line, or the article: then it is a block of its own, and may hold blank lines. */
function beginsBlock(text: string, { start }: HtmlComment): boolean {
	return /(?:^\uFEFF?|\n[ \t\r]*\n|---[ \t\r]*\n) {0,3}$/.test(text.slice(Math.max(0, start - 200), start));
}
