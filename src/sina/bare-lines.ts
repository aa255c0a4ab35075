// Lines of words that are no element of their own: between line breaks, in cells, headings and quotes, in Markdown's text.
import { isInCode } from '../post/code';
import { isBreak } from '../post/html/breaks';
import { decodeReferences } from '../post/html/references';
import type { HtmlText } from '../post/html/tree';
import { isSeen, startOfWords, trimSpan, wordsOf } from '../post/html/visible-text';
import type { Post } from '../post/post';
import { firstFrom, type Span, spanAround } from '../text/span';
import { isLineName } from './line-elements';

/** A line, with the marks of Markdown's around it, and its words as readers see them. */
export interface BareLine extends Span {
	readonly words: string;
}

/** A shorter line says nothing of interest, in UTF-16 units. */
const SHORTEST = 3;

/**
 * The lines of at most `max` characters and no fewer than three, in no certain order. A line with a tag in it is none of them.
 *
 * @param mayBegin whether a line of interest begins with this UTF-16 unit
 */
export function* bareLines(post: Post, max: number, mayBegin: (unit: number) => boolean): Generator<BareLine> {
	const { text, markdown, html } = post;
	for (const { kind, start, end } of markdown.texts) {
		for (let from = start; from < end && kind !== 'LinkReference'; ) {
			const to = endOfLine(text, from, end, kind === 'Table');
			const inner = { start: startOfContent(text, from, to), end: to };
			if (to - inner.start >= SHORTEST && begins(text, inner, mayBegin)) {
				yield* lineAt(post, trimSpan(text, { start: from, end: to }), withoutEnd(text, inner), max);
			}
			from = to + 1;
		}
	}
	for (const node of html.texts) {
		const words = { start: startOfWords(text, node), end: node.end };
		if (begins(text, words, mayBegin) && isSeen(node) && isOnLine(post, node)) {
			yield* lineAt(post, trimSpan(text, node), words, max);
		}
	}
}

function* lineAt(post: Post, line: Span, inner: Span, max: number): Generator<BareLine> {
	const words = isInCode(post, inner) ? undefined : wordsOf(post.text, inner, max);
	if (words !== undefined && !words.includes('<')) {
		yield { ...line, words };
	}
}

const AMPERSAND = 38;

function begins(text: string, { start, end }: Span, mayBegin: (unit: number) => boolean): boolean {
	const unit = start < end ? text.charCodeAt(start) : Number.NaN;
	return mayBegin(
		unit === AMPERSAND ? decodeReferences(text.slice(start, Math.min(end, start + 50))).charCodeAt(0) : unit,
	);
}

/** Where a line of a text of Markdown ends, or a cell of a table: Hexo shows each on a line of its own. */
function endOfLine(text: string, from: number, end: number, isTable: boolean): number {
	let at = from;
	while (at < end && text[at] !== '\n' && !(isTable && text[at] === '|')) {
		at++;
	}
	return at;
}

/** Signs of quotes, headings, emphasis and the ends of lines. */
const MARKS = new Set('>#*_ \t\r\u3000');

function startOfContent(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && MARKS.has(text[at]!)) {
		at++;
	}
	return at;
}

function withoutEnd(text: string, { start, end }: Span): Span {
	let at = end;
	while (start < at && MARKS.has(text[at - 1]!)) {
		at--;
	}
	return { start, end: at };
}

/** Whether a text that Markdown does not read stands alone between two tags that begin a line, and is not all of a paragraph. */
function isOnLine({ markdown, html: { markup }, body }: Post, { start, end, parent }: HtmlText): boolean {
	const next = firstFrom(markup, start);
	const [before, behind] = [markup[next - 1], markup[next]];
	const isAlone = (before ? isBreak(before) : start === body.start) && (behind ? isBreak(behind) : end === body.end);
	const isParagraph = parent?.openTag === before && parent?.closeTag === behind && isLineName(parent?.name ?? '');
	return isAlone && !isParagraph && spanAround(markdown.texts, start) === undefined;
}
