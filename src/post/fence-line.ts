// Lines that begin or end a front matter, or that look as if they did.
import { INVISIBLE } from '../text/invisible';
import type { Span } from '../text/span';
import type { Line } from './lines';

/** A line that begins with a run of signs that people take for a fence. All offsets refer to the whole text. */
export interface FenceLine extends Span {
	readonly next: number;
	/** The signs. */
	readonly mark: Span;
	/** `-` and `;` are Hexo's own; for all that looks like a dash `—`, else the sign. */
	readonly sign: string;
	/** What stands behind the signs. */
	readonly rest: string;
	/** The first sign that nobody sees, beside the fence. */
	readonly invisible?: Span;
}

const UNSEEN = new RegExp(`${INVISIBLE}+`);
const HEAD = new RegExp(`(?:[ \\t]|${INVISIBLE})*`, 'y');
const SIGNS: readonly (readonly [sign: string, pattern: RegExp])[] = [
	['-', /-{2,}(?![‐-―−－─━])/y],
	[';', /;{3,}/y],
	['—', /-(?: -)+/y],
	['—', /[-‐-―−－─━]+/y],
	['；', /；+/y],
	['`', /`{3,}/y],
	['~', /~{3,}/y],
	['+', /\+{3,}/y],
	['=', /={3,}/y],
	['*', /\*{3,}|\*(?: \*){2,}/y],
	['_', /_{3,}/y],
	['.', /\.{3,}|…+/y],
];

/** Reads a line as a fence; undefined where it begins with anything else. Takes time in proportion to the line. */
export function readFence(text: string, { start, end, next }: Line): FenceLine | undefined {
	HEAD.lastIndex = start;
	const from = start + HEAD.exec(text)![0].length;
	for (const [sign, pattern] of SIGNS) {
		pattern.lastIndex = from;
		const length = from < end ? pattern.exec(text)?.[0].length : undefined;
		if (length !== undefined && !(sign === '—' && text[from] === '-' && length === 1)) {
			const mark = { start: from, end: from + length };
			const rest = text.slice(mark.end, end);
			return { start, end, next, mark, sign, rest, ...invisibleIn(text, start, from, mark.end, end) };
		}
	}
	return undefined;
}

function invisibleIn(text: string, start: number, from: number, to: number, end: number): { invisible?: Span } {
	for (const [begin, stop] of [
		[start, from],
		[to, end],
	] as const) {
		const found = UNSEEN.exec(text.slice(begin, stop));
		if (found) {
			return { invisible: { start: begin + found.index, end: begin + found.index + found[0].length } };
		}
	}
	return {};
}
