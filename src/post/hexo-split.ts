// Where Hexo divides a post into front matter and article.
import type { Span } from '../text/span';
import { findLine, type Line, lineAt } from './lines';

/** What hexo-front-matter's `split` takes for the block; whether Hexo keeps it then depends on the YAML. */
export interface HexoSplit {
	/** What Hexo hands to its YAML or JSON parser. */
	readonly data: Span;
	/** The fence in the first line; absent where there is none, and Hexo takes all that stands above the closing one. */
	readonly openingFence?: Span;
	/** The closing dashes or semicolons. */
	readonly closingFence: Span;
	/** Where the content begins: behind the closing fence and one line end. */
	readonly contentStart: number;
}

/**
 * Hexo's own split of a file into front matter and content, as hexo-front-matter 4.2.1 does it on a text whose BOM and
 * CRLF hexo-fs has already taken away: an opening fence in the first line with an equally long closing one, or, where
 * the first line is no fence, everything above the first line that begins with three dashes (or semicolons).
 */
export function splitLikeHexo(text: string): HexoSplit | undefined {
	const begin = text.startsWith('\uFEFF') ? 1 : 0;
	const first = lineAt(text, begin);
	const dashes = /^(?:-{3,}|;{3,})/.exec(text.slice(first.start, first.end))?.[0];
	const isOpening = dashes !== undefined && dashes.length === first.end - first.start && first.next > first.end;
	if (dashes !== undefined && !isOpening) {
		return undefined;
	}
	const from = isOpening ? first.next : begin;
	// There must be at least one character between the fences: `[\s\S]+?` before the line end.
	const fence = findFence(text, afterOneCharacter(text, from), dashes);
	if (fence === undefined) {
		return undefined;
	}
	const length = dashes?.length ?? /^(?:-+|;+)/.exec(text.slice(fence.start, fence.end))![0].length;
	const closingFence = { start: fence.start, end: fence.start + length };
	return {
		data: { start: from, end: endOfLineBefore(text, fence.start) },
		...(isOpening && { openingFence: { start: first.start, end: first.end } }),
		closingFence,
		contentStart: skipLineEnd(text, closingFence.end),
	};
}

/** The first line that begins with these dashes, or with any; Hexo asks for nothing behind them. */
function findFence(text: string, from: number, dashes: string | undefined): Line | undefined {
	const isFence = ({ start }: Line): boolean =>
		dashes === undefined
			? text.startsWith('---', start) || text.startsWith(';;;', start)
			: text.startsWith(dashes, start);
	return from < text.length ? findLine(text, from, text.length, isFence) : undefined;
}

const skipLineEnd = (text: string, at: number): number =>
	text.startsWith('\r\n', at) ? at + 2 : text[at] === '\n' ? at + 1 : at;

/** The first line start at least one character and one line end behind `from`. */
function afterOneCharacter(text: string, from: number): number {
	const skipped = text.startsWith('\r\n', from) ? from + 2 : from + 1;
	return lineAt(text, Math.min(skipped, text.length)).next;
}

const endOfLineBefore = (text: string, start: number): number =>
	text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
