// How what is generated reads in each language: the pages of the rules, the tables of the README, texts of the manifest.
import type { Documentation, RuleInfo } from '../../src/engine/rule';
import { documentationOf, type fixOf, type PageLanguage } from '../../src/report/rule-page';
import { formatMessage, type Translations } from '../../src/text/message';

export interface Language extends PageLanguage {
	/** The folder of the pages. */
	readonly pages: string;
	/** The README whose tables are generated. */
	readonly readme: string;
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

export const ENGLISH: Language = {
	documentationOf,
	localize: (message) => formatMessage(message),
	pages: 'docs/rules',
	readme: 'README.md',
	group: (ids) => `The rules ${ids}, as far as they have no entry of their own.`,
	comma: ', ',
	colon: ': ',
	rules: ['rule', 'reports', 'severity', 'fix'],
	fixes: { safe: 'by cleaning', offered: 'offered', none: '' },
	settings: ['setting', 'default', 'what it does'],
};

/** What is written about a rule, without the examples, which need no language. */
export type RuleTexts = Omit<Documentation, 'examples'>;

/**
 * @param translations of messages
 * @param rules by their ids; one that is missing is in English
 */
export const chinese = (translations: Translations, rules: Readonly<Record<string, RuleTexts>>): Language => ({
	documentationOf: (rule: RuleInfo) => ({ ...documentationOf(rule), ...rules[rule.id] }),
	localize: (message) => formatMessage(message, translations),
	pages: 'docs/zh-cn/rules',
	readme: 'README.zh-CN.md',
	group: (ids) => `规则 ${ids}（未单独设置的）。`,
	comma: '、',
	colon: '：',
	rules: ['规则', '报告的内容', '严重程度', '修复'],
	fixes: { safe: '清理时自动修复', offered: '快速修复', none: '' },
	settings: ['设置', '默认值', '作用'],
});
