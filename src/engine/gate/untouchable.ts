// Stretches that no edit reaches into: what browsers and Markdown make of them hangs together from end to end.
import { analysis } from '../../post/analysis';
import type { HtmlComment, HtmlElement } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { endOfContent } from '../../text/blanks';
import { contains, firstIndex, type Span } from '../../text/span';

/** A stretch, and what of it has to go with any edit in it. */
export interface Untouchable extends Span {
	readonly whole: Span;
	/** Attributes of the elements in it may go. */
	readonly isDrawing?: true;
}

/** The stretches of a post. */
export const untouchable = analysis((post): readonly Untouchable[] => [
	...drawings(post),
	...endsOfLinks(post),
	...torn(post),
]);

/** Whether an edit reaches into none of the stretches, or takes away what makes them one. */
export const sparesUntouchable = (post: Post, edit: Span): boolean =>
	untouchable(post).every(
		({ start, end, whole, isDrawing }) =>
			edit.end <= start || edit.start >= end || contains(edit, whole) || (isDrawing && isInTag(post, edit)),
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

/** A link that is still open ends for browsers where the next one begins, in whatever block that is: without it, it goes on. */
function* endsOfLinks({ html }: Post): Generator<Untouchable> {
	let before: HtmlElement | undefined;
	for (const element of html.elements) {
		if (element.name === 'a') {
			if (before && (!before.closeTag || element.start < before.end)) {
				const end = element.start + 1;
				yield { start: element.start, end, whole: { start: before.start, end } };
			}
			before = element;
		}
	}
}

const BLANK_LINE = /\n[ \t\r]*\n/;
const OPEN_QUOTE = /=[ \t\r\n]*(?:"[^"]*|'[^']*)>$/;

/**
 * Markdown ends a block of HTML at a blank line, in the middle of a comment or a tag too, and writes the rest as text: the
 * comment runs on to the next one's end, and the tag to the next quote, wherever that is. To the next quote browsers read
 * an end tag, too, in which one is open.
 */
function* torn({ text, body, html }: Post): Generator<Untouchable> {
	const end = endOfContent(text, body.start);
	for (const comment of html.comments) {
		if (!comment.closed && !text.startsWith('<!--', comment.start)) {
			// Browsers end a declaration or an instruction at the first `>`, Markdown with an end of its own.
			yield { start: comment.start, end: text.length, whole: { start: comment.start, end } };
			return;
		}
		if (BLANK_LINE.test(comment.text) && !beginsBlock(text, comment)) {
			const next = text.indexOf('-->', comment.end);
			yield { start: comment.start, end: next < 0 ? text.length : next + 3, whole: comment };
		}
	}
	for (const { kind, start, ...tag } of html.markup) {
		const source = kind === 'comment' ? '' : text.slice(start, tag.end);
		if (BLANK_LINE.test(source) || (kind === 'close' && OPEN_QUOTE.test(source))) {
			yield { start, end: text.length, whole: { start, end } };
			return;
		}
	}
}

/** Whether a comment begins after a blank line, or the article: then it is a block of its own, and may hold blank lines. */
function beginsBlock(text: string, { start }: HtmlComment): boolean {
	return /(?:^\uFEFF?|\n[ \t\r]*\n|---[ \t\r]*\n) {0,3}$/.test(text.slice(Math.max(0, start - 200), start));
}
