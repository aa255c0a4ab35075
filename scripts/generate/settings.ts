// What follows from the table of settings: their entries in package.json, the texts that these name, and the README's table.
import { groupsOf } from '../../src/engine/rule-names';
import { SECTION } from '../../src/engine/setting';
import { DATE_FORMATS } from '../../src/hexo/date';
import { ALL_RULES } from '../../src/rules';
import { SETTINGS } from '../../src/run/settings';
import { ENGLISH, type Language } from './languages';

/** The texts of the manifest in a language, by their names. */
export type Texts = Readonly<Record<string, string>>;

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

/**
 * The texts of package.nls.json: those that are written by hand, and those that follow from rules and date formats.
 *
 * @param texts as they were
 */
export function englishTexts(texts: Texts): Texts {
	const dates = DATE_FORMATS.map(({ name, example, meaning }) => [`date.${name}`, `${example}: ${meaning}`]);
	return { ...byHand(texts, /^(?:rule|group|date)\./), ...Object.fromEntries(dates), ...ruleTexts(ENGLISH) };
}

/** Those of another language's package.nls.json, where the date formats are described by hand. */
export const translatedTexts = (texts: Texts, language: Language): Texts => ({
	...byHand(texts, /^(?:rule|group)\./),
	...ruleTexts(language),
});

const byHand = (texts: Texts, generated: RegExp): Texts =>
	Object.fromEntries(Object.entries(texts).filter(([name]) => !generated.test(name)));

function ruleTexts({ documentationOf, group, comma }: Language): Texts {
	const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(comma);
	return Object.fromEntries([
		...ALL_RULES.map((rule) => [`rule.${rule.id}`, documentationOf(rule).summary]),
		...[...groupsOf(ALL_RULES)].map(([name, ids]) => [`group.${name}`, group(list(ids))]),
	]);
}

/**
 * The README's table of them.
 *
 * @param texts of the language's package.nls.json; of the description of a setting, the table has the first paragraph
 */
export function settingsTable(texts: Texts, { colon, settings, texts: file }: Language): string {
	const textOf = (name: string): string => {
		const text = texts[name];
		if (text === undefined) {
			throw new Error(`${file} has no text ${name}`);
		}
		return text;
	};
	const rows = SETTINGS.map(({ key, default: fallback, schema }) => {
		const { enum: choices = [] } = schema(ALL_RULES) as { enum?: readonly string[] };
		const meanings = choices.map((choice) => `\`${choice}\`${colon}${textOf(`setting.${key}.${choice}`)}`);
		const what = [textOf(`setting.${key}`).split('\n\n')[0], ...meanings].join(' ').replace(/`#|#`/g, '`');
		const value = typeof fallback === 'string' ? fallback : JSON.stringify(fallback).replaceAll(',"', ', "');
		return `| \`${SECTION}.${key}\` | \`${value}\` | ${what.replaceAll('|', '\\|')} |`;
	});
	return [`| ${settings.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}
