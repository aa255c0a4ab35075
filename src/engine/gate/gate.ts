// The one gate that every edit passes: which fixes can be applied together without changing what the post says.
import { type Post, parseEdited } from '../../post/post';
import { applyEdits, sortEdits, type TextEdit } from '../../text/edit';
import { contains, firstIndex, type Span } from '../../text/span';
import type { Fix } from '../rule';
import { runToEnd, type Steps } from '../steps';
import { type Breaches, findBreaches } from './compare-structure';
import { tidyLines } from './tidy-lines';

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
 * leaves the body alone, and one that mends the page changes it; any other passes through `vet`.
 */
export function editsOf(post: Post, fix: Fix, spared: readonly Span[] = []): readonly TextEdit[] | undefined {
	if (fix.edits.every((edit) => edit.end <= post.body.start)) {
		return sortEdits(fix.edits);
	}
	if (fix.mends) {
		const isSpared = fix.edits.every((edit) => isAllowed(post, edit, spared));
		return isSpared ? tidyLines(post.text, sortEdits(fix.edits), post.body.start) : undefined;
	}
	const { accepted, edits } = vet(post, [fix], spared);
	return accepted.length > 0 ? edits : undefined;
}

/**
 * How often the gate tries before it gives up on what is left, and how many UTF-16 units it reads in doing so. Real posts
 * pass at the first try.
 */
const MAX_TRIES = 64;
const MIN_TRIES = 16;
const MAX_READ = 1_000_000;

/**
 * Lets through as many of the fixes as can be applied at once. A fix is taken whole or not at all. What is let through
 * leaves the front matter and all code as they are, creates and joins no Markdown block, takes away no tag it does not
 * name, and joins no words and no paragraphs. Takes time linear in the text, whatever the fixes.
 *
 * @param fixes earlier ones win where two want the same place, unless one lies wholly inside a deletion of the other.
 * @param spared sorted places that no fix may touch, besides code.
 */
export const vet = <F extends Fix>(post: Post, fixes: readonly F[], spared: readonly Span[] = []): Vetted<F> =>
	runToEnd(vetSteps(post, fixes, spared));

/** The same in steps, one for each try. */
export function* vetSteps<F extends Fix>(
	post: Post,
	fixes: readonly F[],
	spared: readonly Span[] = [],
): Steps<Vetted<F>> {
	const { chosen, subsumed } = choose(post, fixes, spared);
	let triesLeft = Math.min(MAX_TRIES, Math.max(MIN_TRIES, MAX_READ / (post.text.length + 1)));
	let best: Trial = { edits: [], after: post };
	let accepted: readonly F[] = [];
	const waiting: (readonly F[])[] = [chosen];
	for (let candidates = waiting.pop(); candidates; candidates = waiting.pop()) {
		if (candidates.length === 0 || triesLeft-- <= 0) {
			continue;
		}
		const trial = attempt(post, [...accepted, ...candidates]);
		yield;
		if ('after' in trial) {
			best = trial;
			accepted = [...accepted, ...candidates];
			continue;
		}
		const { alone, together } = blame(candidates, trial);
		const others = candidates.filter((fix) => !alone.has(fix) && !together.has(fix));
		if (alone.size > 0 || (together.size > 0 && others.length > 0)) {
			waiting.push([...together], others);
		} else if (candidates.length > 1) {
			const half = candidates.length >> 1;
			waiting.push(candidates.slice(half), candidates.slice(0, half));
		}
	}
	const kept = new Set(accepted);
	const hidden = [...subsumed].filter(([, by]) => kept.has(by)).map(([fix]) => fix);
	return { accepted, subsumed: new Set(hidden), ...best };
}

interface Trial {
	readonly edits: readonly TextEdit[];
	readonly after: Post;
}

/**
 * The fixes that have a part in the places that are to blame: those that stand alone there for certain, and are refused
 * for good, and all others, any of which may be at fault.
 */
function blame<F extends Fix>(
	fixes: readonly F[],
	{ certain, suspected }: Breaches,
): { alone: Set<F>; together: Set<F> } {
	const groups = fixesAt(fixes, certain);
	const alone = new Set(groups.filter(({ size }) => size === 1).flatMap((group) => [...group]));
	const all = [...groups, ...fixesAt(fixes, suspected)].flatMap((group) => [...group]);
	return { alone, together: new Set(all.filter((fix) => !alone.has(fix))) };
}

/** For each of the sorted places, the fixes with an edit there. */
function fixesAt<F extends Fix>(fixes: readonly F[], places: readonly Span[]): Set<F>[] {
	const groups = places.map(() => new Set<F>());
	for (const fix of places.length > 0 ? fixes : []) {
		for (const edit of fix.edits) {
			const index = firstIndex(places.length, (at) => places[at]!.end >= edit.start);
			if (index < places.length && places[index]!.start <= edit.end) {
				groups[index]!.add(fix);
			}
		}
	}
	return groups;
}

/** Fixes that touch nothing forbidden and do not get in each other's way; and which lie within another's deletion. */
function choose<F extends Fix>(
	post: Post,
	fixes: readonly F[],
	spared: readonly Span[],
): { chosen: F[]; subsumed: Map<F, F> } {
	const allowed = fixes.filter((fix) => fix.edits.every((edit) => isAllowed(post, edit, spared)));
	const owners: F[] = [];
	const paint = new Uint32Array(allowed.length > 0 ? post.text.length + 1 : 0); // 1 + the index of the edit's owner
	const insertions = new Uint8Array(paint.length);
	const chosen = new Set<F>();
	const subsumed = new Map<F, F>();
	for (const fix of allowed.toSorted((a, b) => extentOf(b) - extentOf(a))) {
		const covers = fix.edits.map((edit) => coverOf(paint, insertions, edit));
		if (covers.every((cover) => cover === FREE)) {
			chosen.add(fix);
			for (const edit of fix.edits) {
				paint.fill(owners.push(fix), edit.start, edit.end);
				insertions[edit.start]! |= edit.text === '' ? 0 : 1;
			}
		} else if (covers.every((cover) => cover !== FREE && cover !== CLASH)) {
			subsumed.set(fix, owners[covers[0]! - 1]!);
		}
	}
	return { chosen: allowed.filter((fix) => chosen.has(fix)), subsumed };
}

/** How much a fix deletes, in UTF-16 units: one that lies within another's deletion deletes less. */
const extentOf = (fix: Fix): number => fix.edits.reduce((size, edit) => size + edit.end - edit.start, 0);

const FREE = 0;
const CLASH = -1;

/** What an edit would meet: nothing, one deletion around all of it (its number), or something in its way. */
function coverOf(paint: Uint32Array, insertions: Uint8Array, edit: TextEdit): number {
	const first = edit.start < edit.end ? paint[edit.start]! : (paint[edit.start - 1] ?? FREE);
	const last = edit.start < edit.end ? paint[edit.end - 1]! : paint[edit.start]!;
	if (first !== FREE && first === last) {
		return first;
	}
	const meetsNone =
		paint.subarray(edit.start, edit.end).every((mark) => mark === FREE) &&
		!insertions.subarray(edit.start + 1, edit.end).includes(1);
	return meetsNone ? FREE : CLASH;
}

/** An edit belongs to the body, and leaves alone all code and what is to be spared. */
function isAllowed(post: Post, edit: TextEdit, spared: readonly Span[]): boolean {
	return contains(post.body, edit) && isClearOf(post.code, edit) && isClearOf(spared, edit);
}

/** Whether an edit touches none of the sorted spans. */
function isClearOf(spans: readonly Span[], edit: TextEdit): boolean {
	const next = spans[firstIndex(spans.length, (index) => spans[index]!.end > edit.start)];
	return next === undefined || edit.end <= next.start;
}

/** Applies the fixes together; where that would change what the post says, what is to blame. */
function attempt(post: Post, fixes: readonly Fix[]): Trial | Breaches {
	const edits = tidyLines(post.text, sortEdits(fixes.flatMap((fix) => fix.edits)), post.body.start);
	const after = parseEdited(applyEdits(post.text, edits), post);
	return findBreaches(post, edits, after) ?? { edits, after };
}
