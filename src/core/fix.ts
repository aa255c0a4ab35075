// The one gate that every edit passes: which fixes can be applied together without changing what the post says.
import type { Html, HtmlElement, Markup } from './html';
import { isBlankUnit, tidyLines } from './lines';
import type { MarkdownBlock } from './markdown';
import { type Post, parsePost } from './post';
import type { Fix } from './rule';
import { isSound, type Seam } from './seam';
import { applyEdits, contains, type Span, sortEdits, type TextEdit } from './text';

export interface Vetted<F extends Fix = Fix> {
	readonly accepted: readonly F[];
	/** Lie wholly inside what an accepted fix deletes: nothing is left for them to do. */
	readonly subsumed: ReadonlySet<F>;
	/** What to apply, sorted: the edits of the accepted fixes, and the lines they leave empty. */
	readonly edits: readonly TextEdit[];
	/** The post with the edits applied. */
	readonly after: Post;
}

/**
 * The edits that apply one fix, completed and sorted; undefined where the gate refuses it. A fix of the front matter
 * leaves the body alone; any other passes through `vet`.
 */
export function editsOf(post: Post, fix: Fix): readonly TextEdit[] | undefined {
	if (fix.edits.every((edit) => edit.end <= post.body.start)) {
		return sortEdits(fix.edits);
	}
	const { accepted, edits } = vet(post, [fix]);
	return accepted.length > 0 ? edits : undefined;
}

/** How often the gate tries before it gives up on what is left: real posts pass at the first try. */
const MAX_TRIES = 64;

/**
 * Lets through as many of the fixes as can be applied at once. A fix is taken whole or not at all. What is let through
 * leaves the front matter and all code as they are, creates and joins no Markdown block, takes away no tag it does not
 * name, and joins no words and no paragraphs. Takes time linear in the text, whatever the fixes.
 *
 * @param fixes earlier ones win where two want the same place, unless one lies wholly inside a deletion of the other.
 */
export function vet<F extends Fix>(post: Post, fixes: readonly F[]): Vetted<F> {
	const { chosen, subsumed } = choose(post, fixes);
	let tries = 0;
	let best: Trial = { edits: [], after: post };
	const accepted: F[] = [];
	const admit = (candidates: readonly F[]): void => {
		if (candidates.length === 0 || tries++ >= MAX_TRIES) {
			return;
		}
		const trial = attempt(post, [...accepted, ...candidates]);
		if (trial) {
			best = trial;
			accepted.push(...candidates);
		} else if (candidates.length > 1) {
			const half = candidates.length >> 1;
			admit(candidates.slice(0, half));
			admit(candidates.slice(half));
		}
	};
	admit(chosen);
	const kept = new Set(accepted);
	const hidden = [...subsumed].filter(([, by]) => kept.has(by)).map(([fix]) => fix);
	return { accepted, subsumed: new Set(hidden), ...best };
}

interface Trial {
	readonly edits: readonly TextEdit[];
	readonly after: Post;
}

/** Fixes that touch nothing forbidden and do not get in each other's way; and which lie within another's deletion. */
function choose<F extends Fix>(post: Post, fixes: readonly F[]): { chosen: F[]; subsumed: Map<F, F> } {
	const allowed = fixes.filter((fix) => fix.edits.every((edit) => isAllowed(post, edit)));
	const owners: F[] = [];
	const paint = new Uint32Array(allowed.length > 0 ? post.text.length + 1 : 0); // 1 + the index of the edit's owner
	const chosen = new Set<F>();
	const subsumed = new Map<F, F>();
	for (const fix of allowed.toSorted((a, b) => largestEdit(b) - largestEdit(a))) {
		const covers = fix.edits.map((edit) => coverOf(paint, edit));
		if (covers.every((cover) => cover === FREE)) {
			chosen.add(fix);
			for (const edit of fix.edits) {
				paint.fill(owners.push(fix), edit.start, edit.end);
			}
		} else if (covers.every((cover) => cover !== FREE && cover !== CLASH)) {
			subsumed.set(fix, owners[covers[0]! - 1]!);
		}
	}
	return { chosen: allowed.filter((fix) => chosen.has(fix)), subsumed };
}

const largestEdit = (fix: Fix): number => Math.max(...fix.edits.map((edit) => edit.end - edit.start));

const FREE = 0;
const CLASH = -1;

/** What an edit would meet: nothing, one deletion around all of it (its number), or something in its way. */
function coverOf(paint: Uint32Array, edit: TextEdit): number {
	const first = edit.start < edit.end ? paint[edit.start]! : (paint[edit.start - 1] ?? FREE);
	const last = edit.start < edit.end ? paint[edit.end - 1]! : paint[edit.start]!;
	if (first !== FREE && first === last) {
		return first;
	}
	const meetsNone = paint.subarray(edit.start, edit.end).every((mark) => mark === FREE);
	return meetsNone ? FREE : CLASH;
}

/** An edit belongs to the body, and leaves all code alone. */
function isAllowed(post: Post, edit: TextEdit): boolean {
	if (!contains(post.body, edit)) {
		return false;
	}
	const next = post.code[firstEndingBehind(post.code, edit.start)];
	return next === undefined || edit.end <= next.start;
}

/** The index of the first span that ends behind `offset`; they do not overlap. */
function firstEndingBehind(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Applies the fixes together; undefined where that would change what the post says. */
function attempt(post: Post, fixes: readonly Fix[]): Trial | undefined {
	const edits = tidyLines(post.text, sortEdits(fixes.flatMap((fix) => fix.edits)), post.body.start);
	const after = parsePost(applyEdits(post.text, edits), post);
	return isFaithful(post, edits, after) ? { edits, after } : undefined;
}

/** Whether `after` is `before` without what the edits remove, and nothing else about it has changed. */
function isFaithful(before: Post, edits: readonly TextEdit[], after: Post): boolean {
	if (before.frontMatter.kind !== after.frontMatter.kind || before.body.start !== after.body.start) {
		return false;
	}
	const { removed, inserted, seams } = changesOf(edits);
	const rankBefore = ranks(before.text, removed);
	const rankAfter = ranks(after.text, inserted);
	return (
		sameMarkup(before.html.markup, rankBefore, after.html.markup, rankAfter) &&
		nesting(before.html, rankBefore).join() === nesting(after.html, rankAfter).join() &&
		sameBlocks(before.markdown.blocks, rankBefore, after, rankAfter) &&
		seams.every((seam) => isSound(before, after, seam))
	);
}

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

/** Inside which kept element everything stands: a number pair wherever that changes, the rank and the element's rank. */
function nesting(html: Html, rank: Uint32Array): number[] {
	const isKept = ({ start }: Span): boolean => rank[start]! < rank[start + 1]!;
	const keptAround = new Map<HtmlElement | undefined, number>([[undefined, -1]]);
	const places: { at: number; inside: number }[] = [];
	for (const element of html.elements) {
		const around = keptAround.get(element.parent)!;
		keptAround.set(element, isKept(element) ? rank[element.start]! : around);
		if (isKept(element)) {
			places.push({ at: rank[element.start]!, inside: around });
		}
	}
	for (const text of html.texts) {
		if (rank[text.start]! < rank[text.end]!) {
			places.push({ at: rank[text.start]!, inside: keptAround.get(text.parent)! });
		}
	}
	places.sort((a, b) => a.at - b.at);
	return places
		.filter(({ inside }, index) => inside !== places[index - 1]?.inside)
		.flatMap(({ at, inside }) => [at, inside]);
}

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
	if (expected.others.join() !== actual.others.join()) {
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
