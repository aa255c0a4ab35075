// Code between fences as Hexo finds it: a filter of its own that runs on the source, before anything knows HTML or Markdown.
import { firstIndex, type Span } from '../text/span';

/** How a line with a fence begins: up to three marks of a quote, or that of a list; then blanks. Hexo minds no columns. */
const OPENING = /^((?:(?:[^\S\r\n]*>){0,3}|[-*+]|[0-9]+\.)[^\S\r\n]*)(`{3,}(?!`)|~{3,}(?!~))/;
/** It may end before a CR or another separator of lines, too, where nothing else begins a line for Hexo but an opening fence. */
const CLOSING = /^(?:[^\S\r\n]*>){0,3}[^\S\r\n]*(`{3,}(?!`)|~{3,}(?!~))[^\S\r\n]?(?=[\r\u2028\u2029]|$)/;

interface Line {
	readonly start: number;
	/** Without the line end. */
	readonly source: string;
	/** Which line of the text it is, or in which it begins after a separator. */
	readonly index: number;
	readonly isInner: boolean;
}

/** A line that may close a fence. */
interface Closing {
	/** The index of the line. */
	readonly line: number;
	readonly end: number;
}

/**
 * The code between fences in the article, from the opening fence to the end of the closing one, without the line ends
 * around (Hexo 8, `backtick_code_block`). A fence that nothing closes is none, and one in a comment is a part of that.
 * Takes time linear in the text.
 */
export function findFences(text: string, from: number): Span[] {
	if (!text.includes('```', from) && !text.includes('~~~', from)) {
		return [];
	}
	const lines = linesOf(text, from);
	const closings = closingsOf(lines);
	const kinds = [...closings.keys()].sort((a, b) => b.length - a.length);
	const comments = commentsOf(text, from);
	const fences: Span[] = [];
	let next = 0;
	for (const { index, start, source } of lines) {
		const opening = start < next ? undefined : openingOf(source);
		const closing = opening && closingOf(opening, closings, kinds, index);
		if (closing) {
			next = closing.end;
			const comment = comments[firstIndex(comments.length, (at) => comments[at]!.end > closing.end)];
			if (!comment || comment.start >= start) {
				fences.push({ start: start + opening.at, end: closing.end });
			}
		}
	}
	return fences;
}

/**
 * The lines of the text, and what stands behind another separator in each. CRLF is one line end: Hexo makes it LF when it
 * reads a file.
 */
const linesOf = (text: string, from: number): Line[] =>
	[...text.slice(from).matchAll(/(?<![^\n])[^\n]*/g)].flatMap(({ 0: line, index: start }, index) => {
		const source = line.endsWith('\r') ? line.slice(0, -1) : line;
		const inner = [...source.matchAll(/(?<=[\r\u2028\u2029])/g)].map(({ index: at }) => at);
		return [0, ...inner].map((at) => ({ start: from + start + at, source: source.slice(at), index, isInner: at > 0 }));
	});

interface Opening {
	/** Where its marks begin in the line. */
	readonly at: number;
	readonly marks: string;
	/** Whether fewer marks may close it: the others are the beginning of what it says about its code. */
	readonly mayBeFewer: boolean;
}

/** The opening fence with which a line begins. Blanks may hold a separator of lines, and what it says may not. */
function openingOf(source: string): Opening | undefined {
	const [fence = '', before = '', marks] = OPENING.exec(source) ?? [];
	const rest = source.slice(fence.length);
	const said = rest.trim();
	if (marks === undefined || said.endsWith('`') || /[\r\u2028\u2029]/.test(said) || rest.includes('\r')) {
		return undefined;
	}
	const isApart = /[\u2028\u2029]/.test(rest.trimEnd());
	return { at: before.length, marks, mayBeFewer: (marks.startsWith('~') || said !== '') && !isApart };
}

/** The lines that may close a fence, by its marks, in order. */
function closingsOf(lines: readonly Line[]): ReadonlyMap<string, readonly Closing[]> {
	const closings = new Map<string, Closing[]>();
	for (const { index: line, start, source, isInner } of lines) {
		const [closing = '', marks] = (isInner ? null : CLOSING.exec(source)) ?? [];
		if (marks !== undefined) {
			const same = closings.get(marks) ?? [];
			same.push({ line, end: start + closing.length });
			closings.set(marks, same);
		}
	}
	return closings;
}

/**
 * The line that closes what an opening fence begins. It has as many marks as that one, or fewer.
 *
 * @param kinds the marks of all closing fences, the longest first.
 */
function closingOf(
	{ marks, mayBeFewer }: Opening,
	closings: ReadonlyMap<string, readonly Closing[]>,
	kinds: readonly string[],
	index: number,
): Closing | undefined {
	const longest = firstIndex(kinds.length, (at) => kinds[at]!.length <= marks.length);
	for (const kind of mayBeFewer ? kinds.slice(longest) : [marks]) {
		const same = marks.startsWith(kind) ? (closings.get(kind) ?? []) : [];
		const next = firstIndex(same.length, (at) => same[at]!.line > index);
		// Hexo rather takes the next line for code than that there is none.
		const closing = same[next]?.line === index + 1 ? (same[next + 1] ?? same[next]) : same[next];
		if (closing) {
			return closing;
		}
	}
	return undefined;
}

/** The comments of the source, each from `<!--` to the next `-->`. */
function commentsOf(text: string, from: number): Span[] {
	const comments: Span[] = [];
	for (let start = text.indexOf('<!--', from); start >= 0; start = text.indexOf('<!--', comments.at(-1)!.end)) {
		const end = text.indexOf('-->', start + '<!--'.length);
		if (end < 0) {
			break;
		}
		comments.push({ start, end: end + '-->'.length });
	}
	return comments;
}
