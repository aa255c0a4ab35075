// Runs the rules over a post: what is found, and which safe fixes pass the gate.
import type { Post } from '../post/post';
import { isBlank } from '../text/blanks';
import type { Draft } from '../text/draft';
import type { TextEdit } from '../text/edit';
import { firstIndex, type Span } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';
import { editsOf, type Vetted, vet, vetSteps } from './gate/gate';
import { protectedPlaces } from './protected-comments';
import type { Context, Finding, Fix, Problem, Rule } from './rule';
import { type Guard, guardOf } from './rule-failure';
import { type Standing, standingOf } from './rule-names';
import { Suppressions } from './suppressions';
import { UNUSED_SUPPRESSION, unusedSuppressions } from './unused-suppression';

/** What is found in a post, and what cleaning would do with it. */
export interface Inspection {
	readonly post: Post;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	/** The findings that cleaning settles, those of rules that are `off` among them. */
	readonly cleaned: readonly Finding[];
	/** The edits that settle them, sorted, and the post with these applied. */
	readonly edits: readonly TextEdit[];
	readonly after: Post;
	/** Leftovers that cleaning would remove, but that the gate refuses, or that are not whole. */
	readonly left: readonly Finding[];
	/** What can be done about one of the findings, the best first: worked out at the first question. The gate may still refuse it. */
	offersOf(finding: Finding): readonly Offer[];
	/** The edits of all findings of a rule that cleaning settles, together. */
	editsFor(rule: string): readonly TextEdit[];
	/** The offers that pass the gate, each on its own, with their edits completed and sorted. */
	fixesOf(finding: Finding): readonly Offer[];
}

export interface Offer extends Fix {
	/** Whether cleaning applies it unasked. */
	readonly isSafe: boolean;
}

/** Everything the rules find in a post. */
export const inspect = (post: Post, rules: readonly Rule[], context: Context): Inspection =>
	runToEnd(inspectSteps(post, rules, context));

interface Found {
	readonly finding: Draft<Finding>;
	readonly problem: Problem;
	readonly rule: Rule;
	readonly standing: Standing;
	readonly guard: Guard;
	/** Whether the gate has refused the safe fix. */
	isRefused: boolean;
	/** What can be done about it, once somebody has asked. */
	offers: readonly Offer[] | undefined;
}

/**
 * The same in steps: one for each rule, and those of the gate. A safe fix that the gate refuses is not offered; a finding
 * in what the safe fixes of others delete is left out, and so is one that the author has suppressed.
 */
export function* inspectSteps(post: Post, rules: readonly Rule[], context: Context): Steps<Inspection> {
	const suppressions = new Suppressions(post);
	const found: Found[] = [];
	const owners = new Map<Fix, Found>();
	let settlesBlankLines = suppressions.isEmpty;
	const silent = context.knowsSite ? [] : rules.filter(({ needsOthers }) => needsOthers);
	const onError: Context['onError'] =
		context.onError &&
		((failure) => {
			silent.push(...rules.filter(({ id }) => id === failure.rule));
			context.onError!(failure);
		});
	for (const rule of rules) {
		const standing = standingOf(rule, context.options);
		// What is hidden is cleaned all the same.
		const guard = guardOf(rule.id, onError);
		if ((standing.severity === 'off' && !rule.leftover) || guard(() => rule.appliesTo?.(post), false) === false) {
			continue;
		}
		settlesBlankLines &&= !(rule.isAboutBlankLines && standing.isKept);
		const problems = guard(
			() => [
				...(rule === UNUSED_SUPPRESSION
					? unusedSuppressions(post, suppressions, context, silent)
					: rule.check(post, context)),
			],
			[],
		);
		for (const problem of problems) {
			if (!suppressions.isEmpty && isSuppressed(suppressions, rule, problem)) {
				continue;
			}
			const one = toFound(problem, rule, standing, guard);
			found.push(one);
			if (problem.safeFix && !standing.isKept) {
				owners.set(problem.safeFix, one);
			}
		}
		yield;
	}
	const spared = protectedPlaces(post);
	const vetted = yield* vetSteps(post, [...owners.keys()], { spared, settlesBlankLines });
	yield;
	return settle(post, found, owners, vetted);
}

function toFound(problem: Problem, rule: Rule, standing: Standing, guard: Guard): Found {
	const { start, end, message, related, relatedPosts, asks } = problem;
	const own = problem.severity ?? rule.severity;
	const shown = standing.severity === undefined || standing.severity === 'off' ? own : standing.severity;
	const severity = shown === 'off' ? 'hint' : shown;
	const finding: Draft<Finding> = { start, end, rule: rule.id, severity, message, isCleaned: false };
	if (related) {
		finding.related = related;
	}
	if (relatedPosts) {
		finding.relatedPosts = relatedPosts;
	}
	if (asks) {
		finding.asks = asks;
	}
	return { finding, problem, rule, standing, guard, isRefused: false, offers: undefined };
}

function settle(
	post: Post,
	found: readonly Found[],
	owners: ReadonlyMap<Fix, Found>,
	{ accepted, subsumed, edits, after }: Vetted,
): Inspection {
	for (const one of owners.values()) {
		one.isRefused = true;
	}
	for (const fix of accepted) {
		const one = owners.get(fix)!;
		one.isRefused = false;
		one.finding.isCleaned = true;
	}
	const sources = new Map<Finding, Found>();
	const findings: Finding[] = [];
	const cleaned: Finding[] = [];
	const left: Finding[] = [];
	for (const one of found) {
		const { finding, problem, rule, standing } = one;
		const isHidden = problem.safeFix !== undefined && subsumed.has(problem.safeFix);
		if (isHidden || (!finding.isCleaned && isDeleted(post.text, edits, finding))) {
			continue;
		}
		sources.set(finding, one);
		if (standing.severity !== 'off') {
			findings.push(finding);
		}
		if (finding.isCleaned) {
			cleaned.push(finding);
		} else if (rule.leftover && !standing.isKept && offersOf(one).length === 0) {
			left.push(finding);
		}
	}
	findings.sort((a, b) => a.start - b.start || a.end - b.end);
	const offered = (finding: Finding): readonly Offer[] => {
		const one = sources.get(finding);
		return one ? offersOf(one) : [];
	};
	return {
		post,
		findings,
		cleaned,
		edits,
		after,
		left,
		offersOf: offered,
		editsFor: (rule) => editsTogether(post, found, rule),
		fixesOf: (finding) => offered(finding).flatMap((offer) => vettedOffer(post, offer)),
	};
}

function editsTogether(post: Post, found: readonly Found[], rule: string): readonly TextEdit[] {
	const own = found.filter(({ finding }) => finding.isCleaned && finding.rule === rule);
	const fixes = own.map(({ problem }) => problem.safeFix!);
	return vet(post, fixes, { spared: protectedPlaces(post) }).edits;
}

function offersOf(one: Found): readonly Offer[] {
	if (!one.offers) {
		const { safeFix, offers } = one.problem;
		const others = offers ? one.guard(() => [...offers()].filter((fix) => fix !== undefined), []) : [];
		one.offers = [
			...(safeFix && !one.isRefused ? [{ ...safeFix, isSafe: true }] : []),
			...others.map((fix) => ({ ...fix, isSafe: false })),
		];
	}
	return one.offers;
}

function vettedOffer(post: Post, offer: Offer): Offer[] {
	const edits = editsOf(post, offer, offer.isSafe ? { spared: protectedPlaces(post) } : {});
	return edits ? [{ ...offer, edits }] : [];
}

/** Whether a problem begins in a place, or its fix reaches into one, that is to stay as it is. */
function isSuppressed(suppressions: Suppressions, { id }: Rule, { start, safeFix }: Problem): boolean {
	return [start, ...(safeFix?.edits ?? []).map((edit) => edit.start)].some((at) => suppressions.cover(id, at));
}

/** Whether the sorted edits delete something of a place, and leave nothing of it but blanks. */
function isDeleted(text: string, edits: readonly TextEdit[], { start, end }: Span): boolean {
	let isTouched = false;
	let at = start;
	for (let index = firstIndex(edits.length, (one) => edits[one]!.end > start); at < end; index++) {
		const edit = edits[index] ?? { start: end, end };
		if (!isBlank(text.slice(at, Math.min(edit.start, end)))) {
			return false;
		}
		isTouched ||= edit.start < Math.min(edit.end, end);
		at = edit.end;
	}
	return isTouched;
}
