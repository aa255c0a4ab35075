// Whether an edited post still says what it said: the same tags, nesting and Markdown around everything that is kept.
import { FORMATTING_ELEMENTS, VOID_ELEMENTS } from '../../post/html/names';
import type { Html, HtmlElement, HtmlText, Markup } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { isBlankUnit } from '../../text/blanks';
import type { TextEdit } from '../../text/edit';
import { firstIndex, mergeSpans, type Span, spanAround } from '../../text/span';
import type { Steps } from '../../text/steps';
import { changesOf, type Seam } from './changes';
import { differenceInBlocks } from './compare-blocks';
import { isBelowContainer, isInActiveText, isInContainer } from './compare-markdown';
import { isSound } from './compare-neighbours';
import { divergence, type Place } from './divergence';
import { ascendingIn, EditMap } from './edit-map';

/** Where an edited post says something else than before: removed spans, sorted. */
export interface Breaches {
	/** Each is to blame for certain. */
	readonly certain: readonly Span[];
	/** One of them is probably to blame for another difference; empty where nothing is known. */
	readonly suspected: readonly Span[];
}

/**
 * Compares a post with its edited form, in steps. Undefined where the edited post is the same without what the edits
 * remove, and nothing else about it has changed.
 */
export function* findBreachesSteps(before: Post, edits: readonly TextEdit[], after: Post): Steps<Breaches | undefined> {
	if (
		before.frontMatter.kind !== after.frontMatter.kind ||
		before.frontMatter.outcome !== after.frontMatter.outcome ||
		before.body.start !== after.body.start ||
		startsWithBom(before) !== startsWithBom(after)
	) {
		return { certain: [], suspected: [] }; // which of the edits it is, what is read from elsewhere on does not tell
	}
	const { removed, inserted, puts, seams } = changesOf(edits);
	const below = seams.map((seam) => seam.removed).filter((span) => isBelowContainer(before, span));
	const unsound = yield* unsoundSeams(before, after, seams);
	const certain = mergeSpans([
		...unsound,
		...edits.filter(({ start }) => isInContainer(before, start) && spanAround(below, start) === undefined),
		...puts.filter(({ at }) => isInActiveText(after, at)).map(({ edit }) => edit),
	]);
	yield;
	const map = new EditMap(edits, after.text);
	const from: Place = (offset) => map.nextKept(offset);
	const to: Place = (offset) => map.skip(offset);
	const old = yield* keptMarkup(before.html, removed, map);
	const now = yield* keptMarkup(after.html, inserted);
	let place = divergence(old.tags, now.tags) ?? divergence(pairs(before.html, old), pairs(after.html, now));
	yield;
	place ??= divergence(yield* nesting(before, removed, old, map), yield* nesting(after, inserted, now));
	place ??= yield* differenceInBlocks(before, after, from, to);
	const isSame = place === undefined && isBalanced(before.html, old, false) && isBalanced(after.html, now, true);
	if (isSame && certain.length === 0) {
		return undefined;
	}
	return { certain, suspected: place === undefined ? [] : around(removed, map.toBefore(place)) };
}

/** So many seams are looked at in one step. */
const SEAMS = 200;

/** And so many tags or elements. */
const TAGS = 10_000;

/** What was removed at each seam whose neighbours must not meet. */
function* unsoundSeams(before: Post, after: Post, seams: readonly Seam[]): Steps<Span[]> {
	const unsound: Span[] = [];
	for (let index = 0; index < seams.length; index += SEAMS) {
		const some = seams.slice(index, index + SEAMS);
		unsound.push(...some.filter((seam) => !isSound(before, after, seam)).map(({ removed }) => removed));
		yield;
	}
	return unsound;
}

/** The removed spans next to an offset. */
function around(removed: readonly Span[], offset: number): Span[] {
	const next = firstIndex(removed.length, (index) => removed[index]!.start >= offset);
	return removed.slice(Math.max(0, next - 2), next + 1);
}

/** Whether the body begins with what would be a byte order mark at the start of the text. */
const startsWithBom = ({ text, body }: Post): boolean => text[body.start] === '\uFEFF';

/** The tags and comments of one side that the other has, too, and where they stand in the edited text. */
interface KeptMarkup {
	/** The place and the name of each. */
	readonly tags: readonly (number | string)[];
	readonly placeOf: ReadonlyMap<Markup, number>;
	/** Those that only this side has. */
	readonly others: ReadonlySet<Markup>;
}

/** @param map leads to the edited text; absent for the markup of that text itself. */
function* keptMarkup({ markup }: Html, without: readonly Span[], map?: EditMap): Steps<KeptMarkup> {
	const tags: (number | string)[] = [];
	const placeOf = new Map<Markup, number>();
	const others = new Set<Markup>();
	const isOther = ascendingIn(without);
	const toAfter = map?.ascending();
	for (const [index, one] of markup.entries()) {
		if (index % TAGS === 0) {
			yield;
		}
		const { name, start } = one;
		if (isOther(start)) {
			others.add(one);
			continue;
		}
		const place = toAfter ? toAfter(start) : start;
		placeOf.set(one, place);
		tags.push(place, name);
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

/** For each element that is kept, its place and whether its end is certain. */
function pairs({ elements }: Html, { placeOf }: KeptMarkup): (number | string)[] {
	const found: (number | string)[] = [];
	for (const { openTag, closeTag } of elements) {
		const place = placeOf.get(openTag);
		if (place !== undefined) {
			found.push(place, closeTag ? 'ends' : 'goes on');
		}
	}
	return found;
}

/**
 * Inside which kept element everything stands, as pairs of places: of what stands there, and of the element's start tag,
 * wherever that changes.
 */
function* nesting(
	{ text, html }: Post,
	without: readonly Span[],
	{ placeOf }: KeptMarkup,
	map?: EditMap,
): Steps<number[]> {
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
	for (const [index, element] of html.elements.entries()) {
		if (index % TAGS === 0) {
			yield;
		}
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
