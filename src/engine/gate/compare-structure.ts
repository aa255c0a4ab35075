// Whether an edited post still says what it said: the same tags, nesting and Markdown around everything that is kept.
import { isInCode } from '../../post/code';
import { FORMATTING_ELEMENTS, VOID_ELEMENTS } from '../../post/html/names';
import type { Html, HtmlElement, Markup } from '../../post/html/tree';
import type { MarkdownBlock } from '../../post/markdown';
import type { Post } from '../../post/post';
import { isBlankUnit } from '../../text/blanks';
import type { TextEdit } from '../../text/edit';
import { firstIndex, mergeSpans, type Span } from '../../text/span';
import { isInNestedLines, isSound, type Seam } from './compare-neighbours';

/** Where an edited post says something else than before: removed spans, sorted. */
export interface Breaches {
	/** Each is to blame for certain. */
	readonly certain: readonly Span[];
	/** One of them is probably to blame for another difference; empty where nothing is known. */
	readonly suspected: readonly Span[];
}

/**
 * Compares a post with its edited form. Undefined where the edited post is the same without what the edits remove, and
 * nothing else about it has changed.
 */
export function findBreaches(before: Post, edits: readonly TextEdit[], after: Post): Breaches | undefined {
	const { removed, inserted, seams } = changesOf(edits);
	const rankBefore = ranks(before.text, removed);
	const rankAfter = ranks(after.text, inserted);
	const certain = mergeSpans([
		...seams.filter((seam) => !isSound(before, after, seam)).map((seam) => seam.removed),
		...edits.filter((edit) => isInNestedLines(before, edit.start)),
	]);
	if (
		before.frontMatter.kind !== after.frontMatter.kind ||
		before.body.start !== after.body.start ||
		startsWithBom(before) !== startsWithBom(after)
	) {
		return { certain, suspected: [] };
	}
	const place =
		divergence(tags(before.html.markup, rankBefore), tags(after.html.markup, rankAfter)) ??
		divergence(pairs(before.html, rankBefore), pairs(after.html, rankAfter)) ??
		divergence(nesting(before.html, rankBefore), nesting(after.html, rankAfter)) ??
		divergence(codeRanks(before.code, rankBefore), codeRanks(after.code, rankAfter)) ??
		otherBlocks(before, rankBefore, after, rankAfter);
	const isSame =
		place === undefined && isBalanced(before.html, rankBefore, false) && isBalanced(after.html, rankAfter, true);
	if (isSame && certain.length === 0) {
		return undefined;
	}
	return { certain, suspected: place === undefined ? [] : around(removed, rankBefore, place) };
}

/** The removed spans next to the place where something with this rank stood. */
function around(removed: readonly Span[], rank: Uint32Array, place: number): Span[] {
	const at = firstIndex(rank.length, (offset) => rank[offset]! > place);
	const next = firstIndex(removed.length, (index) => removed[index]!.start >= at);
	return removed.slice(Math.max(0, next - 2), next + 1);
}

/** The first rank at which two lists of pairs, of a rank and something about it, differ. */
function divergence(before: readonly (number | string)[], after: readonly (number | string)[]): number | undefined {
	const length = Math.max(before.length, after.length);
	for (let index = 0; index < length; index++) {
		if (before[index] !== after[index]) {
			const pair = index - (index % 2);
			return Math.min(Number(before[pair] ?? after[pair]), Number(after[pair] ?? before[pair]));
		}
	}
	return undefined;
}

/** Whether the body begins with what would be a byte order mark at the start of the text. */
const startsWithBom = ({ text, body }: Post): boolean => text[body.start] === '\uFEFF';

/** What was removed, as spans of the text before; inserted, as spans of the text after; and where deletions meet. */
function changesOf(edits: readonly TextEdit[]): { removed: Span[]; inserted: Span[]; seams: Seam[] } {
	const removed: Span[] = [];
	const inserted: Span[] = [];
	const seams: { removed: { start: number; end: number }; at: number }[] = [];
	let shift = 0;
	for (const edit of edits) {
		const at = edit.start + shift;
		if (edit.text !== '') {
			inserted.push({ start: at, end: at + edit.text.length });
		}
		const last = seams.at(-1);
		if (edit.start < edit.end) {
			removed.push(edit);
			if (last && last.removed.end === edit.start && last.at === at) {
				last.removed.end = edit.end;
			} else {
				seams.push({ removed: { start: edit.start, end: edit.end }, at: at + edit.text.length });
			}
		}
		shift += edit.text.length - (edit.end - edit.start);
	}
	return { removed, inserted, seams };
}

/**
 * For each offset of a text, how many characters stand before it that are no blanks and lie in none of the sorted
 * `spans`. What is kept has the same rank before and after an edit, wherever it has moved to.
 */
function ranks(text: string, spans: readonly Span[]): Uint32Array {
	const rank = new Uint32Array(text.length + 1);
	let count = 0;
	let index = 0;
	for (let at = 0; at < text.length; at++) {
		rank[at] = count;
		while (index < spans.length && spans[index]!.end <= at) {
			index++;
		}
		const span = spans[index];
		if ((span === undefined || at < span.start) && !isBlankUnit(text.charCodeAt(at))) {
			count++;
		}
	}
	rank[text.length] = count;
	return rank;
}

/** The tags and comments that are kept: the rank and the kind of each. */
function tags(markup: readonly Markup[], rank: Uint32Array): (number | string)[] {
	const found: (number | string)[] = [];
	for (const { kind, name, start } of markup) {
		if (rank[start]! < rank[start + 1]!) {
			found.push(rank[start]!, kind === 'close' ? `/${name}` : name);
		}
	}
	return found;
}

/**
 * Whether of every element both tags were removed (or inserted), or none, and no end tag that ends anything else. An
 * unclosed formatting element reaches beyond the block it stands in, so its tag has to stay.
 */
function isBalanced(html: Html, rank: Uint32Array, needsEnd: boolean): boolean {
	const isKept = ({ start }: Span): boolean => rank[start]! < rank[start + 1]!;
	const paired = new Set<Markup>();
	for (const { name, openTag, closeTag } of html.elements) {
		if (closeTag) {
			paired.add(closeTag);
		}
		const isWhole = VOID_ELEMENTS.has(name) || (!needsEnd && !FORMATTING_ELEMENTS.has(name));
		const isPair = closeTag ? isKept(openTag) === isKept(closeTag) : isWhole;
		if (!isPair && !(closeTag === undefined && isKept(openTag))) {
			return false;
		}
	}
	return html.markup.every((tag) => tag.kind !== 'close' || isKept(tag) || paired.has(tag) || !endsSomething(tag.name));
}

/** Whether an end tag without a start tag does anything: it ends what was opened again, or stands for an element. */
const endsSomething = (name: string): boolean => FORMATTING_ELEMENTS.has(name) || name === 'p' || name === 'br';

/** For each element that is kept, the ranks of its tags; -1 where its end is not certain. */
function pairs({ elements }: Html, rank: Uint32Array): number[] {
	const found: number[] = [];
	for (const { start, closeTag } of elements) {
		if (rank[start]! < rank[start + 1]!) {
			found.push(rank[start]!, closeTag ? rank[closeTag.start]! : -1);
		}
	}
	return found;
}

/**
 * Inside which kept element everything stands, as pairs of ranks: of what stands there, and of the element's start tag,
 * wherever that changes.
 */
function nesting(html: Html, rank: Uint32Array): number[] {
	const keptAround = new Map<HtmlElement | undefined, number>([[undefined, -1]]);
	const pairs: number[] = [];
	let last: number | undefined;
	const note = (at: number, inside: number): void => {
		if (inside !== last) {
			pairs.push(at, inside);
			last = inside;
		}
	};
	let next = 0;
	const noteTexts = (until: number): void => {
		for (let text = html.texts[next]; text && text.start < until; text = html.texts[++next]) {
			if (rank[text.start]! < rank[text.end]!) {
				note(rank[text.start]!, keptAround.get(text.parent)!);
			}
		}
	};
	for (const element of html.elements) {
		noteTexts(element.start);
		const around = keptAround.get(element.parent)!;
		const at = rank[element.start]!;
		const isKept = at < rank[element.start + 1]!;
		keptAround.set(element, isKept ? at : around);
		if (isKept) {
			note(at, around);
		}
	}
	noteTexts(Number.POSITIVE_INFINITY);
	return pairs;
}

/** The ranks at which code begins and ends; neighbours are one. */
function codeRanks(code: readonly Span[], rank: Uint32Array): number[] {
	const found: number[] = [];
	for (const { start, end } of code) {
		if (rank[start]! === rank[end]!) {
			continue;
		}
		if (found.at(-1) === rank[start]!) {
			found.pop();
		} else {
			found.push(rank[start]!);
		}
		found.push(rank[end]!);
	}
	return found;
}

/** Characters that Markdown reads, or may read, as markup within a line. */
const ACTIVE = /[*_~`[\]\\@]|:\/\/|www\./;

/**
 * Where Markdown does not find the same blocks as before around the text that is kept: the rank, or undefined. What was
 * HTML may become a paragraph, where that makes no difference to its text; paragraphs that were there before stay.
 */
function otherBlocks(before: Post, rankBefore: Uint32Array, after: Post, rankAfter: Uint32Array): number | undefined {
	const expected = outline(withoutFormerListings(before, rankBefore, after, rankAfter), rankBefore);
	const actual = outline(after.markdown.blocks, rankAfter);
	const place = divergence(expected.others, actual.others);
	if (place !== undefined) {
		return place;
	}
	for (const [key, block] of actual.paragraphs) {
		if (!expected.paragraphs.delete(key) && ACTIVE.test(after.text.slice(block.start, block.end))) {
			return rankAfter[block.start]!;
		}
	}
	const [lost] = expected.paragraphs.values();
	return lost && rankBefore[lost.start]!;
}

/** The blocks of a post without HTML that Markdown took for code, and does not any more: it is what it was meant to be. */
function withoutFormerListings(
	before: Post,
	rankBefore: Uint32Array,
	after: Post,
	rankAfter: Uint32Array,
): MarkdownBlock[] {
	const listings = after.markdown.blocks.filter(({ kind }) => kind === 'CodeBlock');
	const isStillListed = ({ start, end }: Span): boolean => {
		const next = listings[firstIndex(listings.length, (at) => rankAfter[listings[at]!.end]! > rankBefore[start]!)];
		return next !== undefined && rankAfter[next.start]! < rankBefore[end]!;
	};
	return before.markdown.blocks.filter(
		(block) =>
			block.kind !== 'CodeBlock' || isInCode(before, block) || beginsInTag(before.html, block) || isStillListed(block),
	);
}

/** Whether HTML reads a tag or a comment around the start of a block. */
function beginsInTag({ markup }: Html, { start }: Span): boolean {
	const tag = markup[firstIndex(markup.length, (index) => markup[index]!.end > start)];
	return tag !== undefined && tag.start < start;
}

/** The blocks that hold text which is kept: paragraphs by rank, others as pairs; neighbouring indented code is one. */
function outline(
	blocks: readonly MarkdownBlock[],
	rank: Uint32Array,
): { paragraphs: Map<string, MarkdownBlock>; others: (number | string)[] } {
	const paragraphs = new Map<string, MarkdownBlock>();
	const others: (number | string)[] = [];
	let codeEnd = -1;
	for (const block of blocks) {
		const from = rank[block.start]!;
		const to = rank[block.end]!;
		if (from === to) {
			continue;
		}
		if (block.kind === 'Paragraph') {
			paragraphs.set(`${from}-${to}`, block);
			continue;
		}
		const isMore = block.kind === 'CodeBlock' && codeEnd === from;
		if (isMore) {
			others[others.length - 1] = `CodeBlock ${to}`;
		} else {
			others.push(from, `${block.kind} ${to}`);
		}
		codeEnd = block.kind === 'CodeBlock' ? to : -1;
	}
	return { paragraphs, others };
}
