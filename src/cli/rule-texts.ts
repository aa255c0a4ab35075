// What is written about the rules, in the files that come with the command line.
import { readFileSync } from 'node:fs';
import { languageNamed, pagesFolder } from '../report/languages';
import type { Language } from '../report/report-texts';
import type { RuleTexts } from '../report/sarif';
import { packaged } from './packaged';

/** The page of a rule in a language, in Markdown. */
export function rulePage(rule: string, { tag }: Language): string {
	return readFileSync(packaged(pagesFolder(languageNamed(tag)), `${rule}.md`), 'utf8');
}

/** Tells of a rule. Its page begins with its name and its summary. */
export const ruleTexts =
	(language: Language) =>
	(rule: string): RuleTexts => {
		const page = rulePage(rule, language);
		const [, summary = rule] = page.split('\n\n');
		return { summary, page };
	};
