// Runs the rules over a post: what is found, and which safe fixes pass the gate.
import type { Post } from '../post/post';
import { isBlank } from '../text/blanks';
import type { TextEdit } from '../text/edit';
import { firstIndex, type Span } from '../text/span';
import { editsOf, type Vetted, vet, vetSteps } from './gate/gate';
import type { Severity } from './options';
import { protectedPlaces } from './protected-comments';
import type { Context, Finding, Fix, Problem, Rule } from './rule';
import { isKept, severitySet } from './rule-names';
import { runToEnd, type Steps } from './steps';
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
	readonly finding: Finding;
	readonly problem: Problem;
	readonly rule: Rule;
	readonly isOff: boolean;
	readonly isKept: boolean;
}

/**
 * The same in steps: one for each rule, and those of the gate. A safe fix that the gate refuses is not offered; a finding
 * in what the safe fixes of others delete is left out, and so is one that the author has suppressed.
 */
export function* inspectSteps(post: Post, rules: readonly Rule[], context: Context): Steps<Inspection> {
	const suppressions = new Suppressions(post);
	const found: Found[] = [];
	const owners = new Map<Fix, Found>();
	for (const rule of rules) {
		const severity = severitySet(rule, context.options);
		// What is hidden is cleaned all the same.
		if ((severity === 'off' && !rule.leftover) || rule.appliesTo?.(post) === false) {
			continue;
		}
		const problems =
			rule === UNUSED_SUPPRESSION ? unusedSuppressions(post, suppressions, context) : rule.check(post, context);
		for (const problem of problems) {
			if (!suppressions.isEmpty && isSuppressed(suppressions, rule, problem)) {
				continue;
			}
			const one = toFound(problem, rule, severity, context);
			found.push(one);
			if (problem.safeFix && !one.isKept) {
				owners.set(problem.safeFix, one);
			}
		}
		yield;
	}
	const vetted = yield* vetSteps(post, [...owners.keys()], protectedPlaces(post));
	return settle(post, found, owners, vetted);
}

function toFound(problem: Problem, rule: Rule, severity: Severity | 'off' | undefined, { options }: Context): Found {
	const { start, end, message, related, asks, severity: own = rule.severity } = problem;
	const finding: Finding = {
		start,
		end,
		rule: rule.id,
		severity: severity === undefined || severity === 'off' ? own : severity,
		message,
		isCleaned: false,
		...(related && { related }),
		...(asks && { asks }),
	};
	return { finding, problem, rule, isOff: severity === 'off', isKept: isKept(rule, options) };
}

function settle(
	post: Post,
	found: readonly Found[],
	owners: ReadonlyMap<Fix, Found>,
	{ accepted, subsumed, edits, after }: Vetted,
): Inspection {
	const settled = new Set(accepted.map((fix) => owners.get(fix)!));
	const hidden = new Set([...subsumed].map((fix) => owners.get(fix)));
	const kept = found.filter(
		(one) => !hidden.has(one) && (settled.has(one) || !isDeleted(post.text, edits, one.finding)),
	);
	const refused = new Set([...owners.values()].filter((one) => !settled.has(one)));
	const sources = new Map<Finding, Found>();
	const findings: Finding[] = [];
	const cleaned: Finding[] = [];
	const left: Finding[] = [];
	for (const one of kept) {
		const finding = settled.has(one) ? { ...one.finding, isCleaned: true } : one.finding;
		sources.set(finding, one);
		if (!one.isOff) {
			findings.push(finding);
		}
		if (finding.isCleaned) {
			cleaned.push(finding);
		} else if (one.rule.leftover && !one.isKept && offersOf(one).every(({ isSafe }) => isSafe)) {
			left.push(finding);
		}
	}
	findings.sort((a, b) => a.start - b.start || a.end - b.end);
	const offers = new Map<Finding, readonly Offer[]>();
	const offered = (finding: Finding): readonly Offer[] => {
		const source = sources.get(finding);
		const known = offers.get(finding) ?? (source ? offersOf(source, refused.has(source)) : []);
		offers.set(finding, known);
		return known;
	};
	return {
		post,
		findings,
		cleaned,
		edits,
		after,
		left,
		offersOf: offered,
		editsFor: (rule) =>
			vet(
				post,
				[...settled].flatMap(({ finding, problem }) => (finding.rule === rule ? [problem.safeFix!] : [])),
				protectedPlaces(post),
			).edits,
		fixesOf: (finding) => offered(finding).flatMap((offer) => vettedOffer(post, offer)),
	};
}

/** @param isRefused whether the gate has refused the safe fix. */
function offersOf({ problem }: Found, isRefused = false): Offer[] {
	const { safeFix, offers } = problem;
	const others = [...(offers?.() ?? [])].filter((fix) => fix !== undefined);
	return [
		...(safeFix && !isRefused ? [{ ...safeFix, isSafe: true }] : []),
		...others.map((fix) => ({ ...fix, isSafe: false })),
	];
}

function vettedOffer(post: Post, offer: Offer): Offer[] {
	const edits = editsOf(post, offer, offer.isSafe ? protectedPlaces(post) : []);
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
