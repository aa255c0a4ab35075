// What the generated files must hold: the pages of the rules, the README's tables, the settings with their texts, the schema
// of configuration files, and the drawing of the floors.
import { documentationOf, fixOf, rulePage } from '../../src/report/rule-page';
import { ALL_RULES } from '../../src/rules';
import { configurationSchema } from './configuration-schema';
import { floorsDrawing } from './floors';
import { chineseTexts, configuration, englishTexts, settingsTable } from './settings';

/** What is generated of a document: the lines between these comments. */
const part = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);

/**
 * Each generated file by its path from the project's root.
 *
 * @param read gives the text of a file: most are generated only in part.
 */
export function generatedFiles(read: (file: string) => string): Map<string, string> {
	const json = (file: string): Record<string, string> => JSON.parse(read(file));
	const english = englishTexts(json('package.nls.json')) as Record<string, string>;
	const chinese = chineseTexts(json('package.nls.zh-cn.json'), json('l10n/bundle.l10n.zh-cn.json'));
	const within = (document: string, name: string, generated: string): string =>
		document.replace(part(name), (_, begin, end) => `${begin}\n${generated}\n\n${end}`);
	return new Map([
		...ALL_RULES.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
		['README.md', within(within(read('README.md'), 'rules', rulesTable()), 'settings', settingsTable(english))],
		['docs/architecture.md', within(read('docs/architecture.md'), 'floors', floorsDrawing())],
		['schemas/configuration.json', toJson(configurationSchema(english))],
		['package.json', withSettings(read('package.json'))],
		['package.nls.json', toJson(english)],
		['package.nls.zh-cn.json', toJson(chinese)],
	]);
}

const FIXES = { safe: 'by cleaning', offered: 'offered', none: '' };

function rulesTable(): string {
	const rows = ALL_RULES.map((rule) => {
		const cells = [
			`[\`${rule.id}\`](docs/rules/${rule.id}.md)`,
			documentationOf(rule).summary,
			rule.severity,
			FIXES[fixOf(rule)],
		];
		return `| ${cells.join(' | ')} |`;
	});
	return ['| rule | reports | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function withSettings(source: string): string {
	const manifest = JSON.parse(source);
	manifest.contributes.configuration.properties = configuration();
	return toJson(manifest);
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
