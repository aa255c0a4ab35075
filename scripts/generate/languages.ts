// How what is generated reads in each language: the pages of the rules, the tables of the README, texts of the manifest.
import type { Documentation } from '../../src/engine/rule';
import { LANGUAGES, type LanguageName, pagesFolder } from '../../src/report/languages';
import { documentationOf, type fixOf, type PageLanguage } from '../../src/report/rule-page';
import { formatMessage, type Translations } from '../../src/text/message';

/** The words of a language that stand in nothing but what is generated. */
interface Words {
	/** That some rules are meant together. */
	readonly group: (ids: string) => string;
	/** Stands between two names. */
	readonly comma: string;
	/** Stands before an explanation. */
	readonly colon: string;
	/** The columns of the table of rules. */
	readonly rules: readonly string[];
	/** What becomes of what a rule finds, in that table. */
	readonly fixes: Readonly<Record<ReturnType<typeof fixOf>, string>>;
	/** The columns of the table of settings. */
	readonly settings: readonly string[];
}

const WORDS: Readonly<Record<LanguageName, Words>> = {
	en: {
		group: (ids) => `The rules ${ids}, as far as they have no entry of their own.`,
		comma: ', ',
		colon: ': ',
		rules: ['rule', 'reports', 'severity', 'fix'],
		fixes: { safe: 'by cleaning', offered: 'offered', none: '' },
		settings: ['setting', 'default', 'what it does'],
	},
	'zh-cn': {
		group: (ids) => `规则 ${ids}（未单独设置的）。`,
		comma: '、',
		colon: '：',
		rules: ['规则', '报告的内容', '严重程度', '修复'],
		fixes: { safe: '清理时自动修复', offered: '快速修复', none: '' },
		settings: ['设置', '默认值', '作用'],
	},
};

export interface Language extends PageLanguage, Words {
	/** The folder of the pages. */
	readonly pages: string;
	/** The README whose tables are generated. */
	readonly readme: string;
	/** The file with the texts of the manifest. */
	readonly texts: string;
}

/** What is written about a rule, without the examples, which need no language. */
export type RuleTexts = Omit<Documentation, 'examples'>;

/**
 * @param translations of messages
 * @param rules by their ids; one that is missing is in English
 */
export const languageOf = (
	name: LanguageName,
	translations: Translations,
	rules: Readonly<Record<string, RuleTexts>>,
): Language => ({
	documentationOf: (rule) => ({ ...documentationOf(rule), ...rules[rule.id] }),
	localize: (message) => formatMessage(message, translations),
	pages: pagesFolder(name),
	readme: name === 'en' ? 'README.md' : `README.${LANGUAGES[name].tag}.md`,
	texts: name === 'en' ? 'package.nls.json' : `package.nls.${name}.json`,
	...WORDS[name],
});

export const ENGLISH = languageOf('en', {}, {});
