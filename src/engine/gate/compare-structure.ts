// Whether an edited post still says what it said: the same tags, nesting and Markdown around everything that is kept.
import { isInCode } from '../../post/code';
import { FORMATTING_ELEMENTS, VOID_ELEMENTS } from '../../post/html/names';
import type { Html, HtmlElement, HtmlText, Markup } from '../../post/html/tree';
import type { MarkdownBlock } from '../../post/markdown';
import type { Post } from '../../post/post';
import { isBlankUnit } from '../../text/blanks';
import type { TextEdit } from '../../text/edit';
import { firstIndex, mergeSpans, nextSpan, type Span } from '../../text/span';
import { isInActiveText, isInContainer, isSound, type Seam } from './compare-neighbours';
import { ascendingIn, EditMap } from './edit-map';
import { isInert } from './inert-text';

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
	const { removed, inserted, puts, seams } = changesOf(before.text, edits);
	const certain = mergeSpans([
		...seams.filter((seam) => !isSound(before, after, seam)).map((seam) => seam.removed),
		...edits.filter((edit) => isInContainer(before, edit.start)),
		...puts.filter(({ at }) => isInActiveText(after, at)).map(({ edit }) => edit),
	]);
	if (
		before.frontMatter.kind !== after.frontMatter.kind ||
		before.body.start !== after.body.start ||
		startsWithBom(before) !== startsWithBom(after)
	) {
		return { certain, suspected: [] };
	}
	const map = new EditMap(edits, after.text);
	const from: Place = (offset) => map.nextKept(offset);
	const to: Place = (offset) => map.skip(offset);
	const old = keptMarkup(before.html, removed, map);
	const now = keptMarkup(after.html, inserted);
	const place =
		divergence(old.tags, now.tags) ??
		divergence(pairs(before.html, old), pairs(after.html, now)) ??
		divergence(nesting(before, removed, old, map), nesting(after, inserted, now)) ??
		divergence(codeBorders(before.code, from), codeBorders(after.code, to)) ??
		divergence(listings(before, from), listings(after, to)) ??
		divergence(codeBorders(before.setAside.fences, from), codeBorders(after.setAside.fences, to)) ??
		otherBlocks(before, after, from, to);
	const isSame = place === undefined && isBalanced(before.html, old, false) && isBalanced(after.html, now, true);
	if (isSame && certain.length === 0) {
		return undefined;
	}
	return { certain, suspected: place === undefined ? [] : around(removed, map.toBefore(place)) };
}

/**
 * Where an offset, of the text before or of the edited one, is in the edited text: at the first character from there on
 * that is no blank and stands in both. Two offsets with nothing but blanks and edits between them have one place.
 */
type Place = (offset: number) => number;

/** The removed spans next to an offset. */
function around(removed: readonly Span[], offset: number): Span[] {
	const next = firstIndex(removed.length, (index) => removed[index]!.start >= offset);
	return removed.slice(Math.max(0, next - 2), next + 1);
}

/** The first place at which two lists of pairs, of a place and something about it, differ. */
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

interface Changes {
	/** Of the text before. */
	readonly removed: Span[];
	/** Of the text after. */
	readonly inserted: Span[];
	/** The edits that put something in, and where that is. */
	readonly puts: { readonly edit: TextEdit; readonly at: number }[];
	readonly seams: Seam[];
}

/** What was removed and inserted, and where the neighbours of deletions meet. */
function changesOf(text: string, edits: readonly TextEdit[]): Changes {
	const removed: Span[] = [];
	const inserted: Span[] = [];
	const puts: Changes['puts'] = [];
	const seams: { removed: { start: number; end: number }; at: number }[] = [];
	let shift = 0;
	for (const edit of edits) {
		const at = edit.start + shift;
		const isReference = writesReference(text, edit);
		if (edit.text !== '') {
			inserted.push({ start: at, end: at + edit.text.length });
		}
		if (edit.text !== '' && !isReference) {
			puts.push({ edit, at });
		}
		const last = seams.at(-1);
		if (isReference) {
			removed.push(edit);
		} else if (edit.start < edit.end) {
			removed.push(edit);
			if (last && last.removed.end === edit.start && last.at === at) {
				last.removed.end = edit.end;
			} else {
				seams.push({ removed: { start: edit.start, end: edit.end }, at: at + edit.text.length });
			}
		}
		shift += edit.text.length - (edit.end - edit.start);
	}
	return { removed, inserted, puts, seams };
}

/** Whether an edit writes a character as a reference to it: text to Markdown and to HTML alike, whatever stands around it. */
function writesReference(text: string, { start, end, text: put }: TextEdit): boolean {
	return end - start === 1 && text[start - 1] !== '\\' && put === `&#${text.charCodeAt(start)};`;
}

/** The tags and comments of one side that the other has, too, and where they stand in the edited text. */
interface KeptMarkup {
	/** The place and the kind of each. */
	readonly tags: readonly (number | string)[];
	readonly placeOf: ReadonlyMap<Markup, number>;
	/** Those that only this side has. */
	readonly others: ReadonlySet<Markup>;
}

/** @param map leads to the edited text; absent for the markup of that text itself. */
function keptMarkup({ markup }: Html, without: readonly Span[], map?: EditMap): KeptMarkup {
	const tags: (number | string)[] = [];
	const placeOf = new Map<Markup, number>();
	const others = new Set<Markup>();
	const isOther = ascendingIn(without);
	const toAfter = map?.ascending();
	for (const one of markup) {
		const { kind, name, start } = one;
		if (isOther(start)) {
			others.add(one);
			continue;
		}
		const place = toAfter ? toAfter(start) : start;
		placeOf.set(one, place);
		tags.push(place, kind === 'close' ? `/${name}` : name);
	}
	return { tags, placeOf, others };
}

/**
 * Whether of every element both tags were removed (or inserted), or none, and no end tag that ends anything else. An
 * unclosed formatting element reaches beyond the block it stands in, so its tag has to stay.
 */
function isBalanced(html: Html, { others }: KeptMarkup, needsEnd: boolean): boolean {
	if (others.size === 0) {
		return true;
	}
	for (const { name, openTag, closeTag } of html.elements) {
		const isOther = others.has(openTag);
		const isPair = closeTag
			? isOther === others.has(closeTag)
			: !isOther || VOID_ELEMENTS.has(name) || (!needsEnd && !FORMATTING_ELEMENTS.has(name));
		if (!isPair) {
			return false;
		}
	}
	for (const tag of others) {
		if (tag.kind === 'close' && !tag.isPaired && endsSomething(tag.name)) {
			return false;
		}
	}
	return true;
}

/** Whether an end tag without a start tag does anything: it ends what was opened again, or stands for an element. */
const endsSomething = (name: string): boolean => FORMATTING_ELEMENTS.has(name) || name === 'p' || name === 'br';

/** For each element that is kept, the places of its tags; -1 where its end is not certain. */
function pairs({ elements }: Html, { placeOf }: KeptMarkup): number[] {
	const found: number[] = [];
	for (const { openTag, closeTag } of elements) {
		const place = placeOf.get(openTag);
		if (place !== undefined) {
			found.push(place, closeTag ? (placeOf.get(closeTag) ?? -2) : -1);
		}
	}
	return found;
}

/**
 * Inside which kept element everything stands, as pairs of places: of what stands there, and of the element's start tag,
 * wherever that changes.
 */
function nesting({ text, html }: Post, without: readonly Span[], { placeOf }: KeptMarkup, map?: EditMap): number[] {
	const keptAround = new Map<HtmlElement | undefined, number>([[undefined, -1]]);
	const pairs: number[] = [];
	const firstKept = firstKeptIn(text, without);
	const toAfter = map?.ascending() ?? ((offset: number): number => offset);
	let last: number | undefined;
	const note = (place: number, inside: number): void => {
		if (inside !== last) {
			pairs.push(place, inside);
			last = inside;
		}
	};
	let next = 0;
	const noteTexts = (until: number): void => {
		for (let node = html.texts[next]; node && node.start < until; node = html.texts[++next]) {
			const at = firstKept(node);
			if (at !== undefined) {
				note(toAfter(at), keptAround.get(node.parent)!);
			}
		}
	};
	for (const element of html.elements) {
		noteTexts(element.start);
		const around = keptAround.get(element.parent)!;
		const place = placeOf.get(element.openTag);
		keptAround.set(element, place ?? around);
		if (place !== undefined) {
			note(place, around);
		}
	}
	noteTexts(Number.POSITIVE_INFINITY);
	return pairs;
}

/** Finds the first character of a text node that is no blank and lies in none of the sorted spans. The nodes must ascend. */
function firstKeptIn(text: string, without: readonly Span[]): (node: HtmlText) => number | undefined {
	let index = 0;
	return ({ start, end }) => {
		let at = start;
		for (;;) {
			while (index < without.length && without[index]!.end <= at) {
				index++;
			}
			const other = without[index];
			const stop = other ? Math.min(other.start, end) : end;
			for (; at < stop; at++) {
				if (!isBlankUnit(text.charCodeAt(at))) {
					return at;
				}
			}
			// Not past the last span: the next node may lie in it, too.
			if (!other || other.end >= end) {
				return undefined;
			}
			at = other.end;
		}
	};
}

/** Where code begins and ends in the edited text, blanks left out; neighbours are one. */
function codeBorders(code: readonly Span[], place: Place): number[] {
	const found: number[] = [];
	for (const span of code) {
		const start = place(span.start);
		const end = place(span.end);
		if (start === end) {
			continue;
		}
		if (found.at(-1) === start) {
			found.pop();
		} else {
			found.push(start);
		}
		found.push(end);
	}
	return found;
}

/** Hexo makes a line break of every line end in a paragraph of Markdown. */
const isOneLine = ({ text }: Post, { start, end }: Span): boolean => !text.slice(start, end).includes('\n');

/** The listings that are code, each with where it begins and ends: two of them are to stay two. */
function listings(post: Post, place: Place): number[] {
	return post.markdown.blocks
		.filter((block) => block.kind === 'CodeBlock' && isInCode(post, block))
		.flatMap(({ start, end }) => [place(start), place(end)]);
}

/**
 * Where Markdown does not find the same blocks as before around the text that is kept: the place, or undefined. What was
 * HTML may become a paragraph, where that makes no difference to its text; paragraphs that were there before stay.
 */
function otherBlocks(before: Post, after: Post, from: Place, to: Place): number | undefined {
	if (before.markdown.blocks.length === 0 && after.markdown.blocks.length === 0) {
		return undefined;
	}
	const expected = outline(withoutFormerListings(before, after, from, to), from);
	const actual = outline(after.markdown.blocks, to);
	const place = divergence(expected.others, actual.others);
	if (place !== undefined) {
		return place;
	}
	for (const [key, block] of actual.paragraphs) {
		if (!expected.paragraphs.delete(key) && !(isInert(after, block) && isOneLine(after, block))) {
			return to(block.start);
		}
	}
	const [lost] = expected.paragraphs.values();
	return lost && from(lost.start);
}

/** The blocks of a post without HTML that Markdown took for code, and does not any more: it is what it was meant to be. */
function withoutFormerListings(before: Post, after: Post, from: Place, to: Place): MarkdownBlock[] {
	const listings = after.markdown.blocks
		.filter(({ kind }) => kind === 'CodeBlock')
		.map(({ start, end }) => ({ start: to(start), end: to(end) }));
	const isStillListed = ({ start, end }: Span): boolean => {
		const place = from(start);
		const next = nextSpan(listings, place);
		return next !== undefined && next.start < from(end);
	};
	return before.markdown.blocks.filter(
		(block) =>
			block.kind !== 'CodeBlock' || isInCode(before, block) || beginsInTag(before.html, block) || isStillListed(block),
	);
}

/** Whether HTML reads a tag or a comment around the start of a block. */
function beginsInTag({ markup }: Html, { start }: Span): boolean {
	const tag = nextSpan(markup, start);
	return tag !== undefined && tag.start < start;
}

/** The blocks that hold text which is kept: paragraphs by their places, others as pairs; neighbouring indented code is one. */
function outline(
	blocks: readonly MarkdownBlock[],
	place: Place,
): { paragraphs: Map<string, MarkdownBlock>; others: (number | string)[] } {
	const paragraphs = new Map<string, MarkdownBlock>();
	const others: (number | string)[] = [];
	let codeEnd = -1;
	for (const block of blocks) {
		const from = place(block.start);
		const to = place(block.end);
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
