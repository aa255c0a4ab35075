// Code between fences as Hexo finds it: a filter of its own that runs on the source, before anything knows HTML or Markdown.
import { firstIndex, type Span } from '../text/span';

/** How a line with a fence begins: up to three marks of a quote, or that of a list; then blanks. Hexo minds no columns. */
const OPENING = /^((?:(?:[^\S\r\n]*>){0,3}|[-*+]|[0-9]+\.)[^\S\r\n]*)(`{3,}(?!`)|~{3,}(?!~))(.*)$/;
const CLOSING = /^(?:[^\S\r\n]*>){0,3}[^\S\r\n]*(`{3,}(?!`)|~{3,}(?!~))[^\S\r\n]?$/;

interface Line {
	readonly start: number;
	/** Without the line end. */
	readonly source: string;
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
	for (const [index, { start, source }] of lines.entries()) {
		const opening = index < next ? null : OPENING.exec(source);
		const closing = opening && closingOf(opening, closings, kinds, index);
		if (closing) {
			next = closing.line + 1;
			const comment = comments[firstIndex(comments.length, (at) => comments[at]!.end > closing.end)];
			if (!comment || comment.start >= start) {
				fences.push({ start: start + opening[1]!.length, end: closing.end });
			}
		}
	}
	return fences;
}

/** CRLF is one line end: Hexo makes it LF when it reads a file. */
const linesOf = (text: string, from: number): Line[] =>
	[...text.slice(from).matchAll(/(?<![^\n])[^\n]*/g)].map(({ 0: line, index }) => ({
		start: from + index,
		source: line.endsWith('\r') ? line.slice(0, -1) : line,
	}));

/** The lines that may close a fence, by its marks, in order. */
function closingsOf(lines: readonly Line[]): ReadonlyMap<string, readonly Closing[]> {
	const closings = new Map<string, Closing[]>();
	for (const [line, { start, source }] of lines.entries()) {
		const marks = CLOSING.exec(source)?.[1];
		if (marks !== undefined) {
			const same = closings.get(marks) ?? [];
			same.push({ line, end: start + source.length });
			closings.set(marks, same);
		}
	}
	return closings;
}

/**
 * The line that closes what an opening fence begins. It has as many marks as that one, or fewer: then the other marks of
 * the opening are the beginning of what it says about the code.
 *
 * @param kinds the marks of all closing fences, the longest first.
 */
function closingOf(
	[, , marks = '', said = '']: RegExpExecArray,
	closings: ReadonlyMap<string, readonly Closing[]>,
	kinds: readonly string[],
	index: number,
): Closing | undefined {
	if (said.trimEnd().endsWith('`')) {
		return undefined;
	}
	const mayBeFewer = marks.startsWith('~') || said.trim() !== '';
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
