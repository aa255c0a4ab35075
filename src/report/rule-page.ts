// The documentation page of a rule, written from the rule itself.
import { OPTIONS, type Options } from '../engine/options';
import type { Documentation, Example, RuleInfo } from '../engine/rule';
import { SECTION } from '../engine/setting';
import { DOCUMENTATION } from '../rules/documentation';
import { MARKERS } from '../sina/markers';
import type { Marker } from '../sina/markers/marker';

/** The page of a rule in Markdown: what it reports, why, and its examples, which are its tests too. */
export function rulePage(rule: RuleInfo): string {
	const { summary, why, examples } = documentationOf(rule);
	const reported = examples.filter((example) => example.reports?.length);
	const silent = examples.filter((example) => !example.reports?.length);
	return [
		`# ${rule.id}`,
		summary,
		why,
		`${severityOf(rule)} ${FIX[fixOf(rule)]}`,
		'## Reported',
		...reported.map((example) => reportedExample(rule, example)),
		'## Not reported',
		...silent.map((example) => `${settingsOf(example)}${fenced(rule, example.text)}`),
		...markTable(rule),
	]
		.join('\n\n')
		.concat('\n');
}

const severityOf = ({ severity }: RuleInfo): string =>
	severity === 'off'
		? 'Off by default: an entry for this very rule in `newsPost.severity` turns it on.'
		: `Severity: ${severity}, set by \`newsPost.severity\`.`;

/** What is written about a rule. Each has its entry: a test compares the lists. */
export const documentationOf = ({ id }: RuleInfo): Documentation => DOCUMENTATION[id]!;

const VERDICTS: Record<Marker['verdict'], string> = {
	delete: 'removed',
	unwrap: 'the tags are removed, the words stay',
	strip: 'the attribute is removed',
	ask: 'only on request',
};

/** What the rule knows of Sina's pages, if it has rows in the tables of marks. */
function markTable({ id }: RuleInfo): string[] {
	const rows = MARKERS.filter(({ rule }) => rule === id).map(({ example, what, seen, verdict }) => {
		const mark = (/⟦([^⟦⟧]*)⟧/.exec(example)?.[1] ?? '').trim().replaceAll('|', '\\|');
		return `| ${inline(mark)} | ${what} | ${seen} | ${VERDICTS[verdict]} |`;
	});
	const head = ['| an example | what it is | where it was met | cleaning |', '| --- | --- | --- | --- |'];
	return rows.length > 0 ? ['## What it knows', [...head, ...rows].join('\n')] : [];
}

const inline = (code: string): string => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

/** Whether the fix of a rule is applied by cleaning, offered, or not there in general. */
export function fixOf(rule: RuleInfo): 'safe' | 'offered' | 'none' {
	if (rule.leftover) {
		return 'safe';
	}
	return documentationOf(rule).examples.some((example) => example.fixed !== undefined) ? 'offered' : 'none';
}

const FIX = {
	safe: 'Clean Sina Article applies its fix.',
	offered: 'Its fix is offered, and never applied unasked.',
	none: 'There is no fix.',
};

function reportedExample(rule: RuleInfo, example: Example): string {
	const { text, fixed } = example;
	const before = `${settingsOf(example)}${fenced(rule, text)}`;
	return fixed === undefined ? before : `${before}\n\nbecomes\n\n${fenced(rule, fixed)}`;
}

/** The settings of an example, its site and the other posts, before it. */
function settingsOf({ options = {}, config, path, others }: Example): string {
	const lines = Object.entries(options).map(
		([name, value]) => `"${SECTION}.${OPTIONS[name as keyof Options].key}": ${onOneLine(value)}`,
	);
	const set = lines.length > 0 ? `With the setting\n\n\`\`\`json\n${lines.join(',\n')}\n\`\`\`\n\n` : '';
	const site = config === undefined ? '' : `With \`${config}\` in the site's \`_config.yml\`\n\n`;
	const settings = `${set}${site}${path === undefined ? '' : `In \`${path}\`\n\n`}`;
	const counts = Object.entries(others ?? {}).map(([name, posts]) => `${posts} under \`${name}\``);
	return others ? `${settings}Where the workspace has posts: ${counts.join(', ')}\n\n` : settings;
}

const onOneLine = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

const LANGUAGES: Readonly<Record<RuleInfo['part'], string>> = {
	frontMatter: 'markdown',
	article: 'html',
	site: 'yaml',
};

/** A code block whose fence is longer than any in the text. */
function fenced({ part }: RuleInfo, text: string): string {
	const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `${fence}${LANGUAGES[part]}\n${text.replace(/\n$/, '')}\n${fence}`;
}
