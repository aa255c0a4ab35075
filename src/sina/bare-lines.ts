// Lines of words that are no element of their own: between line breaks, in cells, headings and quotes, in Markdown's text.
import { isBreak } from '../engine/gate/compare-neighbours';
import { isInCode } from '../post/code';
import { decodeReferences } from '../post/html/references';
import type { HtmlText } from '../post/html/tree';
import { isSeen, startOfWords, trimSpan, wordsOf } from '../post/html/visible-text';
import type { MarkdownBlock } from '../post/markdown';
import type { Post } from '../post/post';
import { firstFrom, type Span, spanAround } from '../text/span';
import { isLineName } from './line-elements';

/** A line, with the marks of Markdown's around it, and its words as readers see them. */
export interface BareLine extends Span {
	readonly words: string;
}

/**
 * The lines of at most `max` characters, in no certain order. A line with a tag in it is none of them.
 *
 * @param mayBegin whether a line of interest begins with this UTF-16 unit
 */
export function* bareLines(post: Post, max: number, mayBegin: (unit: number) => boolean): Generator<BareLine> {
	for (const block of post.markdown.texts) {
		for (const line of block.kind === 'LinkReference' ? [] : linesOf(post.text, block)) {
			yield* lineAt(post, line, withoutMarks(post.text, line), max, mayBegin);
		}
	}
	for (const text of post.html.texts) {
		const words = { start: startOfWords(post.text, text), end: text.end };
		if (begins(post.text, words, mayBegin) && isSeen(text) && isOnLine(post, text)) {
			yield* lineAt(post, trimSpan(post.text, text), words, max, mayBegin);
		}
	}
}

function* lineAt(
	post: Post,
	line: Span,
	inner: Span,
	max: number,
	mayBegin: (unit: number) => boolean,
): Generator<BareLine> {
	if (begins(post.text, inner, mayBegin) && !isInCode(post, inner)) {
		const words = wordsOf(post.text, inner, max);
		if (words !== undefined && !words.includes('<')) {
			yield { ...line, words };
		}
	}
}

const AMPERSAND = 38;

function begins(text: string, { start, end }: Span, mayBegin: (unit: number) => boolean): boolean {
	const unit = start < end ? text.charCodeAt(start) : Number.NaN;
	return mayBegin(
		unit === AMPERSAND ? decodeReferences(text.slice(start, Math.min(end, start + 50))).charCodeAt(0) : unit,
	);
}

/** The lines of a text of Markdown, and the cells of a table: Hexo shows each on a line of its own. */
function* linesOf(text: string, { kind, start, end }: MarkdownBlock): Generator<Span> {
	const border = kind === 'Table' ? /[\n|]/g : /\n/g;
	let from = start;
	for (const { index } of text.slice(start, end).matchAll(border)) {
		yield trimSpan(text, { start: from, end: start + index });
		from = start + index + 1;
	}
	yield trimSpan(text, { start: from, end });
}

/** Signs of quotes, headings, emphasis and the ends of lines. */
const MARKS = new Set('>#*_ \t\r\u3000');

function withoutMarks(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && MARKS.has(text[start]!)) {
		start++;
	}
	while (start < end && MARKS.has(text[end - 1]!)) {
		end--;
	}
	return { start, end };
}

/** Whether a text that Markdown does not read stands alone between two tags that begin a line, and is not all of a paragraph. */
function isOnLine({ markdown, html: { markup }, body }: Post, { start, end, parent }: HtmlText): boolean {
	const next = firstFrom(markup, start);
	const [before, behind] = [markup[next - 1], markup[next]];
	const isAlone =
		(before ? before.end === start && isBreak(before) : start === body.start) &&
		(behind ? behind.start === end && isBreak(behind) : end === body.end);
	const isParagraph = parent?.openTag === before && parent?.closeTag === behind && isLineName(parent?.name ?? '');
	return isAlone && !isParagraph && spanAround(markdown.texts, start) === undefined;
}
