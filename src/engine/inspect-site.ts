// Runs the rules about a site over the text of its `_config.yml`.
import type { SiteTotals } from '../hexo/other-posts';
import type { Options } from './options';
import type { Context, Finding, Fix, SiteRule } from './rule';
import { guardOf } from './rule-failure';
import { standingOf } from './rule-names';

/** What is found in the settings of a site. */
export interface SiteInspection {
	readonly text: string;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	/** What can be done about one of the findings, the best first. */
	fixesOf(finding: Finding): readonly Fix[];
}

/**
 * Everything the rules find in the settings of a site.
 *
 * @param totals of its posts, where all of them are known.
 * @param onError is told of a rule that throws, and the others go on; without it the failure is thrown
 */
export function inspectSite(
	text: string,
	rules: readonly SiteRule[],
	options: Options,
	totals?: SiteTotals,
	onError?: Context['onError'],
): SiteInspection {
	const found = rules.flatMap((rule) => {
		const severity = standingOf(rule, options).severity ?? rule.severity;
		if (severity === 'off') {
			return [];
		}
		const problems = guardOf(rule.id, onError)(() => [...rule.checkSite(text, totals)], []);
		return problems.map((problem) => {
			const { start, end, message } = problem;
			const finding: Finding = { start, end, message, rule: rule.id, severity, isCleaned: false };
			return { finding, problem };
		});
	});
	const sources = new Map(found.map(({ finding, problem }) => [finding, problem]));
	return {
		text,
		findings: [...sources.keys()].sort((a, b) => a.start - b.start),
		fixesOf: (finding) => [...(sources.get(finding)?.offers?.() ?? [])].filter((fix) => fix !== undefined),
	};
}
