// What is written about the rules, in the files that come with the command line.
import { readFileSync } from 'node:fs';
import type { Localize } from '../report/format';
import type { RuleTexts } from '../report/sarif';
import { packaged } from './packaged';

/** The page of a rule, in Markdown. */
export const rulePage = (rule: string): string => readFileSync(packaged('docs', 'rules', `${rule}.md`), 'utf8');

/** Tells of a rule. Its page begins with its name and its summary, which has a translation. */
export const ruleTexts =
	(localize: Localize) =>
	(rule: string): RuleTexts => {
		const page = rulePage(rule);
		const [, summary = rule] = page.split('\n\n');
		return { summary: localize({ text: summary }), page };
	};
