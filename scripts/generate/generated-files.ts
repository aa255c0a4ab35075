// What the generated files must hold: in each language the pages of the rules, the README's tables and the texts of settings;
// the settings, the schema of configuration files, and the drawing of the floors.
import path from 'node:path';
import { LANGUAGE_NAMES, pagesFolder } from '../../src/report/languages';
import { fixOf, rulePage } from '../../src/report/rule-page';
import { ALL_RULES } from '../../src/rules';
import { configurationSchema } from './configuration-schema';
import { floorsDrawing } from './floors';
import { ENGLISH, type Language, languageOf } from './languages';
import { configuration, englishTexts, settingsTable, type Texts, translatedTexts } from './settings';

/** The folders that hold the pages of rules, and nothing else. */
export const PAGE_FOLDERS: readonly string[] = LANGUAGE_NAMES.map(pagesFolder);

/** What is generated of a document: the lines between these comments. */
const part = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);

/**
 * Each generated file by its path from the project's root.
 *
 * @param read gives the text of a file: most are generated only in part.
 */
export function generatedFiles(read: (file: string) => string): Map<string, string> {
	const json = (file: string) => JSON.parse(read(file));
	const within = (document: string, name: string, generated: string): string =>
		document.replace(part(name), (_, begin, end) => `${begin}\n${generated}\n\n${end}`);
	const inLanguage = (language: Language, texts: Texts): [string, string][] => [
		...ALL_RULES.map((rule): [string, string] => [`${language.pages}/${rule.id}.md`, rulePage(rule, language)]),
		[
			language.readme,
			within(within(read(language.readme), 'rules', rulesTable(language)), 'settings', settingsTable(texts, language)),
		],
		[schemaFile(texts), toJson(configurationSchema(texts))],
		[language.texts, toJson(texts)],
	];
	return new Map([
		...LANGUAGE_NAMES.flatMap((name) => {
			if (name === 'en') {
				return inLanguage(ENGLISH, englishTexts(json(ENGLISH.texts)));
			}
			const language = languageOf(name, json(`l10n/bundle.l10n.${name}.json`), json(`l10n/rules.${name}.json`));
			return inLanguage(language, translatedTexts(json(language.texts), language));
		}),
		['docs/architecture.md', within(read('docs/architecture.md'), 'floors', floorsDrawing())],
		['package.json', withSettings(read('package.json'))],
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

/** The manifest names it by a text, which is how a language has one of its own. */
const schemaFile = (texts: Texts): string => path.normalize(texts['file.schema']!);

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
