// What the generated files must hold: in each language the pages of the rules, the README's tables and the texts of settings;
// the settings, the schema of configuration files, and the drawing of the floors.
import path from 'node:path';
import { fixOf, rulePage } from '../../src/report/rule-page';
import { ALL_RULES } from '../../src/rules';
import { configurationSchema } from './configuration-schema';
import { floorsDrawing } from './floors';
import { chinese, ENGLISH, type Language, type RuleTexts } from './languages';
import { configuration, englishTexts, settingsTable, translatedTexts } from './settings';

/** What is generated of a document: the lines between these comments. */
const part = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);

/**
 * Each generated file by its path from the project's root.
 *
 * @param read gives the text of a file: most are generated only in part.
 */
export function generatedFiles(read: (file: string) => string): Map<string, string> {
	const json = <T = string>(file: string): Record<string, T> => JSON.parse(read(file));
	const inChinese = chinese(json('l10n/bundle.l10n.zh-cn.json'), json<RuleTexts>('l10n/rules.zh-cn.json'));
	const english = englishTexts(json('package.nls.json')) as Record<string, string>;
	const translated = translatedTexts(json('package.nls.zh-cn.json'), inChinese) as Record<string, string>;
	const within = (document: string, name: string, generated: string): string =>
		document.replace(part(name), (_, begin, end) => `${begin}\n${generated}\n\n${end}`);
	const inLanguage = (language: Language, texts: Record<string, string>): [string, string][] => [
		...ALL_RULES.map((rule): [string, string] => [`${language.pages}/${rule.id}.md`, rulePage(rule, language)]),
		[
			language.readme,
			within(within(read(language.readme), 'rules', rulesTable(language)), 'settings', settingsTable(texts, language)),
		],
	];
	return new Map([
		...inLanguage(ENGLISH, english),
		...inLanguage(inChinese, translated),
		['docs/architecture.md', within(read('docs/architecture.md'), 'floors', floorsDrawing())],
		[fileOf(english, 'schema'), toJson(configurationSchema(english))],
		[fileOf(translated, 'schema'), toJson(configurationSchema(translated))],
		['package.json', withSettings(read('package.json'))],
		['package.nls.json', toJson(english)],
		['package.nls.zh-cn.json', toJson(translated)],
	]);
}

function rulesTable({ pages, documentationOf, rules, fixes }: Language): string {
	const rows = ALL_RULES.map((rule) => {
		const cells = [
			`[\`${rule.id}\`](${pages}/${rule.id}.md)`,
			documentationOf(rule).summary,
			rule.severity,
			fixes[fixOf(rule)],
		];
		return `| ${cells.join(' | ')} |`;
	});
	return [`| ${rules.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function withSettings(source: string): string {
	const manifest = JSON.parse(source);
	manifest.contributes.configuration.properties = configuration();
	return toJson(manifest);
}

/** A file that the manifest names by a text, which is how a language has one of its own. */
const fileOf = (texts: Readonly<Record<string, string>>, name: string): string =>
	path.normalize(texts[`file.${name}`]!);

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
