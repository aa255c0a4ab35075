// Invented summaries of posts for the tests of the report.
import type { Severity } from '../../src/engine/options';
import type { Counts, PostSummary } from '../../src/report/post-summary';

/** A summary of a post; `found` gives rules with a severity and how many findings there are, and how many are cleaned. */
export function summary(
	name: string,
	found: readonly (readonly [rule: string, severity: Severity, findings: number, cleaned?: number])[] = [],
	{ title = '青山镇图书馆', month = '2024-03' }: { title?: string; month?: string } = {},
): PostSummary {
	const counts: Counts = [0, 0, 0, 0];
	for (const [, severity, findings] of found) {
		counts[['error', 'warning', 'information', 'hint'].indexOf(severity)]! += findings;
	}
	const rules = found.map(([rule, severity, findings, cleaned = 0]) => ({
		rule,
		severity,
		findings,
		cleaned,
		message: { text: '{0} of {1}', args: [rule, name] },
	}));
	return { kind: 'post', name, title, month, counts, rules };
}
