// Runs the rules over a post.
import { type Vetted, vet } from './fix';
import { isBlank } from './lines';
import type { Post } from './post';
import type { Context, Finding, Fix, Rule } from './rule';
import { Suppressions } from './suppression';
import { firstIndex, type Span } from './text';

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
 * in what the safe fixes of others delete is left out, and so is one that the author has suppressed.
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
	const cleaned = accepted.map((fix) => owners.get(fix)!);
	const settled = new Set(cleaned);
	const hidden = new Set([...subsumed].map((fix) => owners.get(fix)));
	const isOffered = (fix: Fix): boolean => !fix.safe || offered.has(fix);
	return {
		findings: findings
			.filter((finding) => !hidden.has(finding) && (settled.has(finding) || !isDeleted(post.text, edits, finding)))
			.map((finding) =>
				finding.fixes.every(isOffered) ? finding : { ...finding, fixes: finding.fixes.filter(isOffered) },
			)
			.sort((a, b) => a.start - b.start || a.end - b.end),
		cleaned,
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

/** Whether the sorted edits delete something of a place, and leave nothing of it but blanks. */
function isDeleted(text: string, edits: Vetted['edits'], { start, end }: Span): boolean {
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
