// What the generated files must hold: the pages of the rules, the README's table of them, and their settings.
import { DATE_FORMATS } from '../src/core/date';
import { type Rule, SEVERITIES } from '../src/core/rule';
import { RULES } from '../src/rules';
import { fixOf, rulePage } from '../src/rules/page';

const TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** Each generated file by its path from the project's root, given the two files that are generated in part. */
export function generatedFiles({ readme, manifest }: { readme: string; manifest: string }): Map<string, string> {
	const files = new Map(RULES.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]));
	files.set(
		'README.md',
		readme.replace(TABLE, (_, begin, end) => `${begin}\n${table()}\n\n${end}`),
	);
	files.set('package.json', withSettings(manifest));
	return files;
}

const FIXES = { safe: 'by cleaning', offered: 'offered', none: '' };

function table(): string {
	const rows = RULES.map((rule) => {
		const cells = [`[\`${rule.id}\`](docs/rules/${rule.id}.md)`, rule.summary, rule.severity, FIXES[fixOf(rule)]];
		return `| ${cells.join(' | ')} |`;
	});
	return ['| rule | reports | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function withSettings(source: string): string {
	const manifest = JSON.parse(source);
	manifest.contributes.configuration.properties['newsPost.severity'].properties = Object.fromEntries(
		RULES.map((rule: Rule) => [
			rule.id,
			{ type: 'string', enum: [...SEVERITIES, 'off'], default: rule.severity, markdownDescription: rule.summary },
		]),
	);
	const formats = manifest.contributes.configuration.properties['newsPost.date.formats'].items;
	formats.enum = DATE_FORMATS.map(({ name }) => name);
	formats.enumDescriptions = DATE_FORMATS.map(({ example, meaning }) => `${example}: ${meaning}`);
	return `${JSON.stringify(manifest, null, 2)}\n`;
}
