// What follows from the table of settings: their entries in package.json, the texts that these name, and the README's table.
import { groupsOf } from '../../src/engine/rule-names';
import { SECTION } from '../../src/engine/setting';
import { DATE_FORMATS } from '../../src/hexo/date';
import { documentationOf } from '../../src/report/rule-page';
import { ALL_RULES } from '../../src/rules';
import { SETTINGS } from '../../src/run/settings';

/** The `contributes.configuration.properties` of the manifest. */
export const configuration = (): object =>
	Object.fromEntries(
		SETTINGS.map(({ key, default: fallback, schema }, index) => [
			`${SECTION}.${key}`,
			{
				...schema(ALL_RULES),
				scope: 'resource',
				order: index + 1,
				default: fallback,
				markdownDescription: `%setting.${key}%`,
			},
		]),
	);

/** How the texts that follow from the rules are put in a language. */
interface Language {
	/** The summary of a rule. */
	readonly summary: (english: string) => string | undefined;
	/** That some rules are meant together. */
	readonly group: (ids: string) => string;
	/** Stands between two names. */
	readonly comma: string;
}

const ENGLISH: Language = {
	summary: (english) => english,
	group: (ids) => `The rules ${ids}, as far as they have no entry of their own.`,
	comma: ', ',
};

const chinese = (translations: Readonly<Record<string, string>>): Language => ({
	summary: (english) => translations[english],
	group: (ids) => `规则 ${ids}（未单独设置的）。`,
	comma: '、',
});

/**
 * The texts of package.nls.json: those that are written by hand, and those that follow from rules and date formats.
 *
 * @param texts as they were
 */
export function englishTexts(texts: Readonly<Record<string, string>>): object {
	const dates = DATE_FORMATS.map(({ name, example, meaning }) => [`date.${name}`, `${example}: ${meaning}`]);
	return { ...byHand(texts, /^(?:rule|group|date)\./), ...Object.fromEntries(dates), ...ruleTexts(ENGLISH) };
}

/** Those of package.nls.zh-cn.json, with what the editor's own texts are in Chinese. */
export const chineseTexts = (
	texts: Readonly<Record<string, string>>,
	translations: Readonly<Record<string, string>>,
): object => ({ ...byHand(texts, /^(?:rule|group)\./), ...ruleTexts(chinese(translations)) });

const byHand = (texts: object, generated: RegExp): object =>
	Object.fromEntries(Object.entries(texts).filter(([name]) => !generated.test(name)));

function ruleTexts({ summary, group, comma }: Language): object {
	const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(comma);
	return Object.fromEntries([
		...ALL_RULES.map((rule) => [`rule.${rule.id}`, summary(documentationOf(rule).summary)]),
		...[...groupsOf(ALL_RULES)].map(([name, ids]) => [`group.${name}`, group(list(ids))]),
	]);
}

/**
 * The README's table of them.
 *
 * @param texts of package.nls.json; of the description of a setting, the table has the first paragraph
 */
export function settingsTable(texts: Readonly<Record<string, string>>): string {
	const rows = SETTINGS.map(({ key, default: fallback, schema }) => {
		const { enum: choices = [] } = schema(ALL_RULES) as { enum?: readonly string[] };
		const meanings = choices.map((choice) => `\`${choice}\`: ${texts[`setting.${key}.${choice}`]}`);
		const description = texts[`setting.${key}`];
		if (description === undefined) {
			throw new Error(`package.nls.json has no text setting.${key}`);
		}
		const what = [description.split('\n\n')[0], ...meanings].join(' ').replace(/`#|#`/g, '`');
		const value = typeof fallback === 'string' ? fallback : JSON.stringify(fallback).replaceAll(',"', ', "');
		return `| \`${SECTION}.${key}\` | \`${value}\` | ${what.replaceAll('|', '\\|')} |`;
	});
	return ['| setting | default | what it does |', '| --- | --- | --- |', ...rows].join('\n');
}
