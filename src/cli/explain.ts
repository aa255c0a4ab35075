// `news-post rules` and `news-post explain`: the rules, and the page of one.
import type { Language } from '../report/report-texts';
import { ALL_RULES } from '../rules';
import { UsageError } from './arguments';
import { print } from './output';
import { rulePage, ruleTexts } from './rule-texts';

/** Prints a line for each rule: its name, its severity by default, and what it reports. */
export async function listRules(language: Language): Promise<void> {
	const textsOf = ruleTexts(language);
	const width = Math.max(...ALL_RULES.map(({ id }) => id.length));
	const lines = ALL_RULES.map(
		({ id, severity }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${textsOf(id).summary}\n`,
	);
	await print(lines.join(''));
}

/**
 * Prints the page of a rule.
 *
 * @throws UsageError where there is no such rule
 */
export async function explain(rule: string, language: Language): Promise<void> {
	if (!ALL_RULES.some(({ id }) => id === rule)) {
		throw new UsageError({ text: "there is no rule '{0}': news-post rules lists them", args: [rule] });
	}
	await print(rulePage(rule, language));
}
