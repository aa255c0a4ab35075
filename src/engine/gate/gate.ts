// The one gate that every edit passes: which fixes can be applied together without changing what the post says.
import { type Post, parseEditedSteps } from '../../post/post';
import { applyEdits, sortEdits, type TextEdit } from '../../text/edit';
import { contains, firstIndex, isClearOf, type Span } from '../../text/span';
import { runToEnd, type Steps } from '../../text/steps';
import type { Fix } from '../rule';
import { type Breaches, findBreachesSteps } from './compare-structure';
import { settleBlankLines, tidyLines } from './tidy-lines';
import { sparesUntouchable } from './untouchable';

/** How fixes are applied. */
export interface Manner {
	/** Sorted places that no fix may touch, besides code. */
	readonly spared?: readonly Span[];
	/** Whether blank lines go of which deletions leave more than one in a row. */
	readonly settlesBlankLines?: boolean;
}

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
 * leaves the body alone, or moves its beginning, and one that mends the page changes it; any other passes through `vet`.
 */
export function editsOf(post: Post, fix: Fix, manner?: Manner): readonly TextEdit[] | undefined {
	if (fix.movesEnd || fix.edits.every((edit) => edit.end <= post.body.start)) {
		return sortEdits(fix.edits);
	}
	if (fix.mends) {
		return fix.edits.every((edit) => isMendable(post, edit))
			? tidyLines(post.text, sortEdits(fix.edits), post.body.start)
			: undefined;
	}
	const { accepted, edits } = vet(post, [fix], manner);
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
 */
export const vet = <F extends Fix>(post: Post, fixes: readonly F[], manner?: Manner): Vetted<F> =>
	runToEnd(vetSteps(post, fixes, manner));

/** The same in steps, several for each try. */
export function* vetSteps<F extends Fix>(post: Post, fixes: readonly F[], manner: Manner = {}): Steps<Vetted<F>> {
	const passed: Passed<F> = {
		accepted: [],
		trial: { edits: [], after: post },
		triesLeft: Math.min(MAX_TRIES, Math.max(MIN_TRIES, MAX_READ / (post.text.length + 1))),
	};
	const owners = new Map<F, F>();
	for (let round = fixes; round.length > 0; round = orphans(owners, passed.accepted, round)) {
		const { chosen, subsumed } = choose(post, round, manner.spared ?? []);
		for (const [fix, owner] of subsumed) {
			owners.set(fix, owner);
		}
		yield;
		yield* letThrough(post, chosen, manner, passed);
	}
	const kept = new Set(passed.accepted);
	const hidden = [...owners].filter(([, owner]) => kept.has(owner)).map(([fix]) => fix);
	return { accepted: passed.accepted, subsumed: new Set(hidden), ...passed.trial };
}

/** What has passed so far. */
interface Passed<F> {
	accepted: readonly F[];
	/** With all of these applied. */
	trial: Trial;
	triesLeft: number;
}

/** Adds as many of the fixes to what has passed as can be applied together with it. */
function* letThrough<F extends Fix>(post: Post, fixes: readonly F[], manner: Manner, passed: Passed<F>): Steps<void> {
	const waiting: (readonly F[])[] = [fixes];
	for (let candidates = waiting.pop(); candidates; candidates = waiting.pop()) {
		if (candidates.length === 0 || passed.triesLeft-- <= 0) {
			continue;
		}
		const all = [...passed.accepted, ...candidates];
		const trial = yield* attempt(post, all, manner);
		if ('after' in trial) {
			passed.accepted = all;
			passed.trial = trial;
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
}

/** The fixes of a round that lie within one which is refused: they may do on their own. */
function orphans<F extends Fix>(owners: ReadonlyMap<F, F>, accepted: readonly F[], round: readonly F[]): readonly F[] {
	const refused = new Set(round);
	for (const fix of accepted) {
		refused.delete(fix);
	}
	return round.filter((fix) => refused.has(owners.get(fix)!));
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
	const subsumed = new Map<F, F>();
	if (allowed.length < 2) {
		return { chosen: allowed, subsumed };
	}
	const edits = allowed.flatMap((fix) => fix.edits);
	const from = edits.reduce((least, { start }) => Math.min(least, start), post.text.length) - 1;
	const to = edits.reduce((most, { end }) => Math.max(most, end), 0) + 2;
	const owners: F[] = [];
	const paint = new Uint32Array(to - from); // 1 + the index of the edit's owner
	const insertions = new Uint8Array(to - from);
	const refused = new Set<F>();
	for (const fix of allowed.toSorted((a, b) => extentOf(b) - extentOf(a))) {
		const covers = fix.edits.map(({ start, end }) => coverOf(paint, insertions, start - from, end - from));
		if (covers.every((cover) => cover === FREE)) {
			for (const { start, end } of fix.edits) {
				paint.fill(owners.push(fix), start - from, end - from);
				insertions[start - from]! |= start === end ? 1 : 0;
			}
			continue;
		}
		refused.add(fix);
		if (covers.every((cover) => cover !== FREE && cover !== CLASH)) {
			subsumed.set(fix, owners[covers[0]! - 1]!);
		}
	}
	return { chosen: allowed.filter((fix) => !refused.has(fix)), subsumed };
}

/** How much a fix deletes, in UTF-16 units: one that lies within another's deletion deletes less. */
const extentOf = (fix: Fix): number => fix.edits.reduce((size, edit) => size + edit.end - edit.start, 0);

const FREE = 0;
const CLASH = -1;

/** What an edit would meet: nothing, one deletion around all of it (its number), or something in its way. */
function coverOf(paint: Uint32Array, insertions: Uint8Array, start: number, end: number): number {
	const first = start < end ? paint[start]! : (paint[start - 1] ?? FREE);
	const last = start < end ? paint[end - 1]! : paint[start]!;
	if (first !== FREE && first === last) {
		return first;
	}
	for (let at = start; at < end; at++) {
		if (paint[at] !== FREE || (at > start && insertions[at] === 1)) {
			return CLASH;
		}
	}
	return FREE;
}

/** What mends the page belongs to the body, and leaves alone all code; tags that are only shown may be what is mended. */
function isMendable({ body, code, shown }: Post, edit: TextEdit): boolean {
	const isShown = (span: Span): boolean => shown.some(({ start, end }) => start === span.start && end === span.end);
	return contains(body, edit) && code.every((span) => isClearOf([span], edit) || isShown(span));
}

/** An edit belongs to the body, and leaves alone all code, what is to be spared, and what may only go as a whole. */
function isAllowed(post: Post, edit: TextEdit, spared: readonly Span[]): boolean {
	return (
		contains(post.body, edit) && isClearOf(post.code, edit) && isClearOf(spared, edit) && sparesUntouchable(post, edit)
	);
}

/**
 * Applies the fixes together; where that would change what the post says, what is to blame. Blank lines are settled only
 * where that changes nothing either.
 */
function* attempt(post: Post, fixes: readonly Fix[], { settlesBlankLines }: Manner): Steps<Trial | Breaches> {
	const edits = tidyLines(post.text, sortEdits(fixes.flatMap((fix) => fix.edits)), post.body.start);
	if (settlesBlankLines) {
		const settled = settleBlankLines(post.text, edits, post.body.start, post.code);
		const trial = settled.length > edits.length ? yield* tryOut(post, settled) : undefined;
		if (trial && 'after' in trial) {
			return trial;
		}
	}
	return yield* tryOut(post, edits);
}

function* tryOut(post: Post, edits: readonly TextEdit[]): Steps<Trial | Breaches> {
	const after = yield* parseEditedSteps(applyEdits(post.text, edits), post);
	yield;
	return (yield* findBreachesSteps(post, edits, after)) ?? { edits, after };
}
