// Whether an edited post still says what it said: the same tags, nesting and Markdown around everything that is kept.
import type { Html, HtmlElement, Markup } from './html';
import { FORMATTING_ELEMENTS } from './html-names';
import { isBlankUnit } from './lines';
import type { MarkdownBlock } from './markdown';
import type { Post } from './post';
import { isSound, type Seam } from './seam';
import type { Span, TextEdit } from './text';

/**
 * Compares a post with its edited form. Undefined where the edited post is the same without what the edits remove, and
 * nothing else about it has changed; else the removed spans that are to blame, sorted, or none if that cannot be told.
 */
export function findBreaches(before: Post, edits: readonly TextEdit[], after: Post): readonly Span[] | undefined {
	const { removed, inserted, seams } = changesOf(edits);
	const rankBefore = ranks(before.text, removed);
	const rankAfter = ranks(after.text, inserted);
	const unsound = seams.filter((seam) => !isSound(before, after, seam)).map((seam) => seam.removed);
	const isSame =
		before.frontMatter.kind === after.frontMatter.kind &&
		before.body.start === after.body.start &&
		startsWithBom(before) === startsWithBom(after) &&
		isBalanced(before.html, rankBefore, false) &&
		isBalanced(after.html, rankAfter, true) &&
		sameMarkup(before.html.markup, rankBefore, after.html.markup, rankAfter) &&
		areEqual(pairs(before.html, rankBefore), pairs(after.html, rankAfter)) &&
		areEqual(nesting(before.html, rankBefore), nesting(after.html, rankAfter)) &&
		sameBlocks(before.markdown.blocks, rankBefore, after, rankAfter);
	return isSame && unsound.length === 0 ? undefined : unsound;
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

/** Whether the tags and comments that are kept are the tags and comments there are afterwards, in the same order. */
function sameMarkup(
	before: readonly Markup[],
	rankBefore: Uint32Array,
	after: readonly Markup[],
	rankAfter: Uint32Array,
): boolean {
	const kept = (rank: Uint32Array) => (tag: Markup) => rank[tag.start]! < rank[tag.start + 1]!;
	const expected = before.filter(kept(rankBefore));
	const actual = after.filter(kept(rankAfter));
	return (
		expected.length === actual.length &&
		expected.every((tag, index) => {
			const other = actual[index]!;
			return tag.kind === other.kind && tag.name === other.name && rankBefore[tag.start] === rankAfter[other.start];
		})
	);
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
		const isWhole = closeTag ? isKept(openTag) === isKept(closeTag) : !needsEnd && !FORMATTING_ELEMENTS.has(name);
		if (!isWhole && !(closeTag === undefined && isKept(openTag))) {
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

const areEqual = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((item, index) => item === b[index]);

/** Characters that Markdown reads, or may read, as markup within a line. */
const ACTIVE = /[*_~`[\]\\@]|:\/\/|www\./;

/**
 * Whether Markdown finds the same blocks as before around the text that is kept. What was HTML may become a paragraph,
 * where that makes no difference to its text; paragraphs that were there before stay what they were.
 */
function sameBlocks(
	before: readonly MarkdownBlock[],
	rankBefore: Uint32Array,
	after: Post,
	rankAfter: Uint32Array,
): boolean {
	const expected = outline(before, rankBefore);
	const actual = outline(after.markdown.blocks, rankAfter);
	if (!areEqual(expected.others, actual.others)) {
		return false;
	}
	for (const [key, block] of actual.paragraphs) {
		if (!expected.paragraphs.delete(key) && ACTIVE.test(after.text.slice(block.start, block.end))) {
			return false;
		}
	}
	return expected.paragraphs.size === 0;
}

/** The blocks that hold text which is kept, by kind and rank; neighbouring indented code counts as one. */
function outline(
	blocks: readonly MarkdownBlock[],
	rank: Uint32Array,
): { paragraphs: Map<string, MarkdownBlock>; others: string[] } {
	const paragraphs = new Map<string, MarkdownBlock>();
	const others: string[] = [];
	let indented: { index: number; from: number; to: number } | undefined;
	for (const block of blocks) {
		const from = rank[block.start]!;
		const to = rank[block.end]!;
		if (from === to) {
			continue;
		}
		if (block.kind === 'Paragraph') {
			paragraphs.set(`${from}-${to}`, block);
		} else if (block.kind === 'CodeBlock' && indented?.to === from) {
			indented.to = to;
			others[indented.index] = `CodeBlock ${indented.from}-${to}`;
		} else {
			indented = block.kind === 'CodeBlock' ? { index: others.length, from, to } : undefined;
			others.push(`${block.kind} ${from}-${to}`);
		}
	}
	return { paragraphs, others };
}
