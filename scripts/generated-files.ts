// What the generated files must hold: the pages of the rules, the README's table of them, and their settings with texts.
import { SEVERITIES } from '../src/engine/options';
import { namesOf } from '../src/engine/rule-names';
import { DATE_FORMATS } from '../src/hexo/date';
import { documentationOf, fixOf, rulePage } from '../src/report/rule-page';
import { ALL_RULES } from '../src/rules';

const TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/**
 * Each generated file by its path from the project's root.
 *
 * @param read gives the text of a file: most are generated only in part.
 */
export function generatedFiles(read: (file: string) => string): Map<string, string> {
	const files = new Map(ALL_RULES.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]));
	files.set(
		'README.md',
		read('README.md').replace(TABLE, (_, begin, end) => `${begin}\n${table()}\n\n${end}`),
	);
	files.set('package.json', withSettings(read('package.json')));
	const english = 'package.nls.json';
	files.set(english, withTexts(read(english), { ...ruleTexts((summary) => summary), ...dateTexts() }));
	const chinese = 'package.nls.zh-cn.json';
	const translations = JSON.parse(read('l10n/bundle.l10n.zh-cn.json')) as Record<string, string>;
	files.set(
		chinese,
		withTexts(
			read(chinese),
			ruleTexts((summary) => translations[summary]),
		),
	);
	return files;
}

const FIXES = { safe: 'by cleaning', offered: 'offered', none: '' };

function table(): string {
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

/** Whether several rules have a name that begins like this. */
const isGroup = (name: string): boolean => ALL_RULES.filter(({ id }) => namesOf(id).includes(name)).length > 1;

function withSettings(source: string): string {
	const manifest = JSON.parse(source);
	const entry = (description: string): object => ({
		type: 'string',
		enum: [...SEVERITIES, 'off'],
		markdownDescription: description,
	});
	const ids = new Set(ALL_RULES.map(({ id }) => id));
	const groups = new Set(ALL_RULES.flatMap(({ id }) => namesOf(id)).filter((name) => !ids.has(name) && isGroup(name)));
	manifest.contributes.configuration.properties['newsPost.severity'].properties = Object.fromEntries([
		...[...groups].map((name) => [name, entry('%setting.severity.group%')]),
		...ALL_RULES.map(({ id, severity }) => [id, { ...entry(`%rule.${id}%`), default: severity }]),
	]);
	const formats = manifest.contributes.configuration.properties['newsPost.date.formats'].items;
	formats.enum = DATE_FORMATS.map(({ name }) => name);
	formats.enumDescriptions = DATE_FORMATS.map(({ name }) => `%date.${name}%`);
	return toJson(manifest);
}

const ruleTexts = (translate: (summary: string) => string | undefined): object =>
	Object.fromEntries(ALL_RULES.map((rule) => [`rule.${rule.id}`, translate(documentationOf(rule).summary)]));

const dateTexts = (): object =>
	Object.fromEntries(DATE_FORMATS.map(({ name, example, meaning }) => [`date.${name}`, `${example}: ${meaning}`]));

/** The texts of a manifest in one language, with these among them, and none of a rule that is gone. */
function withTexts(source: string, texts: object): string {
	const known = Object.entries(JSON.parse(source)).filter(([name]) => !name.startsWith('rule.') || name in texts);
	return toJson({ ...Object.fromEntries(known), ...texts });
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
