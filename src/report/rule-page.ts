// The documentation page of a rule, written from the rule itself.
import { OPTIONS, type Options } from '../engine/options';
import type { Documentation, Example, RuleInfo } from '../engine/rule';
import { SECTION } from '../engine/setting';
import { DOCUMENTATION } from '../rules/documentation';
import { MARKERS } from '../sina/markers';
import type { Marker } from '../sina/markers/marker';
import { jsonLine } from '../text/json-line';
import { formatMessage, type Message } from '../text/message';
import type { Localize } from './format';

/** In what language a page is written. */
export interface PageLanguage {
	/** What is written about a rule. */
	readonly documentationOf: (rule: RuleInfo) => Documentation;
	readonly localize: Localize;
}

const ENGLISH: PageLanguage = {
	documentationOf: (rule) => documentationOf(rule),
	localize: (message) => formatMessage(message),
};

/** The page of a rule in Markdown: what it reports, why, and its examples, which are its tests too. */
export function rulePage(rule: RuleInfo, language = ENGLISH): string {
	const { localize } = language;
	const { summary, why, examples } = language.documentationOf(rule);
	const reported = examples.filter((example) => example.reports?.length);
	const silent = examples.filter((example) => !example.reports?.length);
	return [
		`# ${rule.id}`,
		summary,
		why,
		localize({ text: '{0} {1}', args: [severityOf(rule), FIX[fixOf(rule)]] }),
		`## ${localize({ text: 'Reported' })}`,
		...reported.map((example) => reportedExample(rule, example, localize)),
		`## ${localize({ text: 'Not reported' })}`,
		...silent.map((example) => `${settingsOf(example, localize)}${fenced(rule, example.text)}`),
		...markTable(rule, localize),
	]
		.join('\n\n')
		.concat('\n');
}

const severityOf = ({ severity }: RuleInfo): Message =>
	severity === 'off'
		? { text: 'Off by default: an entry for this very rule in `newsPost.severity` turns it on.' }
		: { text: 'Severity: {0}, set by `newsPost.severity`.', args: [severity] };

/** What is written about a rule, in English. Each has its entry: a test compares the lists. */
export const documentationOf = ({ id }: RuleInfo): Documentation => DOCUMENTATION[id]!;

const VERDICTS = {
	delete: { text: 'removed' },
	unwrap: { text: 'the tags are removed, the words stay' },
	strip: { text: 'the attribute is removed' },
	ask: { text: 'only on request' },
} satisfies Record<Marker['verdict'], Message>;

/** What the rule knows of Sina's pages, if it has rows in the tables of marks. */
function markTable({ id }: RuleInfo, localize: Localize): string[] {
	const head: Message[] = [
		{ text: 'an example' },
		{ text: 'what it is' },
		{ text: 'where it was met' },
		{ text: 'cleaning' },
	];
	const rows = MARKERS.filter(({ rule }) => rule === id).map(({ example, what, seen, verdict }) => {
		const mark = (/⟦([^⟦⟧]*)⟧/.exec(example)?.[1] ?? '').trim().replaceAll('|', '\\|');
		return [inline(mark), localize({ text: what }), localize({ text: seen }), localize(VERDICTS[verdict])];
	});
	const table = [head.map(localize), head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
	return rows.length > 0 ? [`## ${localize({ text: 'What it knows' })}`, table.join('\n')] : [];
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
	safe: { text: 'Clean Sina Article applies its fix.' },
	offered: { text: 'Its fix is offered, and never applied unasked.' },
	none: { text: 'There is no fix.' },
} satisfies Record<ReturnType<typeof fixOf>, Message>;

function reportedExample(rule: RuleInfo, example: Example, localize: Localize): string {
	const { text, fixed } = example;
	const before = `${settingsOf(example, localize)}${fenced(rule, text)}`;
	return fixed === undefined ? before : `${before}\n\n${localize({ text: 'becomes' })}\n\n${fenced(rule, fixed)}`;
}

/** The settings of an example, its site and the other posts, before it. */
function settingsOf({ options = {}, config, path, others, beside = {} }: Example, localize: Localize): string {
	const lines = Object.entries(options).map(
		([name, value]) => `"${SECTION}.${OPTIONS[name as keyof Options].key}": ${jsonLine(value)}`,
	);
	const counts = Object.entries(others ?? {}).map(([name, posts]) =>
		localize({ text: '{0} under `{1}`', args: [posts, name] }),
	);
	const paragraphs = [
		...(lines.length > 0 ? [localize({ text: 'With the setting' }), `\`\`\`json\n${lines.join(',\n')}\n\`\`\``] : []),
		...(config === undefined ? [] : [localize({ text: "With `{0}` in the site's `_config.yml`", args: [config] })]),
		...(path === undefined ? [] : [localize({ text: 'In `{0}`', args: [path] })]),
		...(others
			? [localize({ text: 'Where the workspace has posts: {0}', args: [counts.join(localize({ text: ', ' }))] })]
			: []),
		...Object.entries(beside).flatMap(([name, text]) => [
			localize({ text: 'Beside `{0}`', args: [name] }),
			inFence('markdown', text),
		]),
	];
	return paragraphs.map((paragraph) => `${paragraph}\n\n`).join('');
}

const LANGUAGES: Readonly<Record<RuleInfo['part'], string>> = {
	frontMatter: 'markdown',
	article: 'html',
	site: 'yaml',
};

const fenced = ({ part }: RuleInfo, text: string): string => inFence(LANGUAGES[part], text);

/** A code block whose fence is longer than any in the text. */
function inFence(language: string, text: string): string {
	const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
