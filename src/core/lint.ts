// Runs the rules over a post.
import { type Vetted, vet } from './fix';
import type { Post } from './post';
import type { Context, Finding, Fix, Rule } from './rule';
import { Suppressions } from './suppression';
import { contains, firstIndex, type Span, type TextEdit } from './text';

/** Everything the rules find in a post, in the order of the text. */
export function lint(post: Post, rules: readonly Rule[], context: Context): Finding[] {
	return inspect(post, rules, context).findings;
}

/** What is found in a post, and what its safe fixes make of it. */
export interface Inspection {
	readonly findings: Finding[];
	/** The findings that go when the safe fixes are applied. */
	readonly cleaned: readonly Finding[];
	readonly safe: Pick<Vetted, 'edits' | 'after'>;
}

/**
 * Runs the rules and passes their safe fixes through the gate. A safe fix that the gate refuses is not offered; a finding
 * that lies wholly within another's deletion is left out, and so is one that the author has suppressed.
 */
export function inspect(post: Post, rules: readonly Rule[], context: Context): Inspection {
	const findings: Finding[] = [];
	const owners = new Map<Fix, Finding>();
	const suppressions = new Suppressions(post);
	for (const rule of rules) {
		const severity = context.options.severity[rule.id];
		if (severity === 'off' || (rule.scope === 'sina' && !post.isSina)) {
			continue;
		}
		for (const { start, end, message, related, fixes = [], severity: own = rule.severity } of rule.check(
			post,
			context,
			suppressions,
		)) {
			if (isSuppressed(suppressions, rule, start, fixes)) {
				continue;
			}
			const finding = { start, end, message, rule, severity: severity ?? own, fixes, ...(related && { related }) };
			findings.push(finding);
			for (const fix of fixes) {
				if (fix.safe) {
					owners.set(fix, finding);
				}
			}
		}
	}
	const { accepted, subsumed, edits, after } = vet(post, [...owners.keys()]);
	const offered = new Set(accepted);
	const hidden = new Set([...subsumed].map((fix) => owners.get(fix)));
	const isOffered = (fix: Fix): boolean => !fix.safe || offered.has(fix);
	const isGone = (finding: Finding): boolean =>
		hidden.has(finding) || (!finding.fixes.some(({ safe }) => safe) && liesInDeletion(finding, edits));
	return {
		findings: findings
			.filter((finding) => !isGone(finding))
			.map((finding) =>
				finding.fixes.every(isOffered) ? finding : { ...finding, fixes: finding.fixes.filter(isOffered) },
			)
			.sort((a, b) => a.start - b.start || a.end - b.end),
		cleaned: accepted.map((fix) => owners.get(fix)!),
		safe: { edits, after },
	};
}

/** Whether a finding begins in a place, or a fix of it reaches into one, that is to stay as it is. */
function isSuppressed(suppressions: Suppressions, { id }: Rule, start: number, fixes: readonly Fix[]): boolean {
	return (
		!suppressions.isEmpty &&
		[start, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.start))].some((at) => suppressions.cover(id, at))
	);
}

/** Whether one of the sorted edits deletes all of a place. */
function liesInDeletion(place: Span, edits: readonly TextEdit[]): boolean {
	const edit = edits[firstIndex(edits.length, (index) => edits[index]!.end > place.start)];
	return edit !== undefined && edit.text === '' && contains(edit, place);
}
