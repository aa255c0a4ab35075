// Counts what a run has found.
import { SEVERITIES, type Severity } from '../engine/options';
import type { FileReport } from './file-report';

/** The counts of a run. */
export class Tally {
	/** Posts that were checked, and those of them with findings. */
	posts = 0;
	faulty = 0;
	/** Sites whose settings were checked, and those of them with findings. */
	sites = 0;
	faultySites = 0;
	/** Findings that cleaning settles. */
	cleanable = 0;
	/** Findings that are in the baseline, and are not counted otherwise. */
	known = 0;
	/** Findings that are counted, but not shown. */
	hidden = 0;
	readonly bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
	private readonly byRule = new Map<string, RuleCount>();

	get total(): number {
		return SEVERITIES.reduce((sum, severity) => sum + this.bySeverity[severity], 0);
	}

	/** Adds a file with its findings. */
	add({ kind, findings }: FileReport): void {
		const faulty = findings.length > 0 ? 1 : 0;
		if (kind === 'post') {
			this.posts++;
			this.faulty += faulty;
		} else {
			this.sites++;
			this.faultySites += faulty;
		}
		for (const { rule, severity, isCleaned } of findings) {
			this.bySeverity[severity]++;
			this.cleanable += isCleaned ? 1 : 0;
			const entry = this.byRule.get(rule) ?? { rule, severity, count: 0 };
			entry.count++;
			entry.severity = SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(entry.severity) ? severity : entry.severity;
			this.byRule.set(rule, entry);
		}
	}

	/** How many findings each rule has, and the worst severity of them: the worst first, then the most frequent. */
	rules(): readonly Readonly<RuleCount>[] {
		return [...this.byRule.values()].sort(
			(a, b) =>
				SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
				b.count - a.count ||
				(a.rule < b.rule ? -1 : 1),
		);
	}
}

export interface RuleCount {
	readonly rule: string;
	severity: Severity;
	count: number;
}
