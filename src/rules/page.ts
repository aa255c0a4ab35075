// The documentation page of a rule, written from the rule itself.
import type { Example, Rule } from '../core/rule';
import { MARKERS } from './sina/markers';
import type { Marker } from './sina/markers/marker';

/** The page of a rule in Markdown: what it reports, why, and its examples, which are its tests too. */
export function rulePage(rule: Rule): string {
	const reported = rule.examples.filter((example) => example.reports?.length);
	const silent = rule.examples.filter((example) => !example.reports?.length);
	return [
		`# ${rule.id}`,
		rule.summary,
		rule.why,
		`Severity: ${rule.severity}, set by \`newsPost.severity\`. ${FIX[fixOf(rule)]}`,
		'## Reported',
		...reported.map((example) => reportedExample(rule, example)),
		'## Not reported',
		...silent.map(({ text }) => fenced(rule, text)),
		...markTable(rule),
	]
		.join('\n\n')
		.concat('\n');
}

const VERDICTS: Record<Marker['verdict'], string> = {
	delete: 'removed',
	unwrap: 'the tags are removed, the words stay',
	strip: 'the attribute is removed',
	ask: 'only on request',
};

/** What the rule knows of Sina's pages, if it has rows in the tables of marks. */
function markTable({ id }: Rule): string[] {
	const rows = MARKERS.filter(({ rule }) => rule === id).map(({ example, what, seen, verdict }) => {
		const mark = (/⟦([^⟧]*)⟧/.exec(example)?.[1] ?? '').trim().replaceAll('|', '\\|');
		return `| ${inline(mark)} | ${what} | ${seen} | ${VERDICTS[verdict]} |`;
	});
	const head = ['| an example | what it is | where it was met | cleaning |', '| --- | --- | --- | --- |'];
	return rows.length > 0 ? ['## What it knows', [...head, ...rows].join('\n')] : [];
}

const inline = (code: string): string => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

/** Whether the fix of a rule is applied by cleaning, offered, or not there in general. */
export function fixOf(rule: Rule): 'safe' | 'offered' | 'none' {
	if (rule.noun) {
		return 'safe';
	}
	return rule.examples.some((example) => example.fixed !== undefined) ? 'offered' : 'none';
}

const FIX = {
	safe: 'Clean Sina Article applies its fix.',
	offered: 'Its fix is offered, and never applied unasked.',
	none: 'There is no fix.',
};

function reportedExample(rule: Rule, { text, fixed }: Example): string {
	return fixed === undefined ? fenced(rule, text) : `${fenced(rule, text)}\n\nbecomes\n\n${fenced(rule, fixed)}`;
}

/** A code block whose fence is longer than any in the text. */
function fenced({ scope }: Rule, text: string): string {
	const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `${fence}${scope === 'frontMatter' ? 'markdown' : 'html'}\n${text.replace(/\n$/, '')}\n${fence}`;
}
