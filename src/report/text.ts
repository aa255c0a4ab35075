// Findings as lines of text, with a summary: for people.
import { SEVERITIES, type Severity } from '../engine/options';
import { postCount } from '../engine/post-count';
import { SITE_FILE } from '../hexo/site';
import type { Message } from '../text/message';
import type { ReportedFinding } from './file-report';
import type { Format, Localize } from './format';
import { onOneLine, printable } from './printable';
import { toldOf } from './regions';
import type { Tally } from './tally';

/** Gives a text a colour, where there are colours. */
export type Paint = (style: 'red' | 'yellow' | 'blue' | 'gray' | 'bold', text: string) => string;

/** `path:line:column: severity message (rule)` for each finding or region; a summary by rule and a line of counts, where wanted. */
export const textFormat = (localize: Localize, paint: Paint, hasSummary: boolean): Format => ({
	start: () => '',
	file: ({ file, findings }) =>
		inRegions(findings)
			.map((region) => lineOf(file, { ...region[0], ...toldOf(region) }, localize, paint))
			.join(''),
	end: (tally) => (hasSummary ? `${byRule(tally, localize, paint)}${counts(tally, localize)}\n` : ''),
});

/** The findings that are shown, those of one region together. */
function inRegions(findings: readonly ReportedFinding[]): [ReportedFinding, ...ReportedFinding[]][] {
	const regions = new Map<number, [ReportedFinding, ...ReportedFinding[]]>();
	for (const finding of findings) {
		const known = regions.get(finding.region);
		if (known) {
			known.push(finding);
		} else {
			regions.set(finding.region, [finding]);
		}
	}
	return [...regions.values()];
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

const NAMES: Readonly<Record<Severity, Message>> = {
	error: { text: 'error' },
	warning: { text: 'warning' },
	information: { text: 'information' },
	hint: { text: 'hint' },
};

function lineOf(
	file: string,
	{ start, severity, message, rule }: ReportedFinding,
	localize: Localize,
	paint: Paint,
): string {
	const place = paint('bold', printable(`${file}:${start.line}:${start.column}`));
	const name = paint(COLOURS[severity], localize(NAMES[severity]));
	return `${place}: ${name} ${onOneLine(localize(message))} ${paint('gray', `(${rule})`)}\n`;
}

/** A line for each rule: how many, how severe, and its name. */
function byRule(tally: Tally, localize: Localize, paint: Paint): string {
	const rules = tally.rules();
	const width = Math.max(0, ...rules.map(({ count }) => String(count).length));
	const lines = rules.map(
		({ rule, severity, count }) =>
			`${String(count).padStart(width + 2)} ${paint(COLOURS[severity], localize(NAMES[severity]))} ${rule}\n`,
	);
	return lines.length > 0 ? `\n${localize({ text: 'By rule:' })}\n${lines.join('')}\n` : '';
}

/** How many there are of a severity. */
function countOf(severity: Severity, count: number): Message {
	const args = [count];
	switch (severity) {
		case 'error':
			return count === 1 ? { text: '1 error' } : { text: '{0} errors', args };
		case 'warning':
			return count === 1 ? { text: '1 warning' } : { text: '{0} warnings', args };
		case 'information':
			return { text: '{0} information', args };
		case 'hint':
			return count === 1 ? { text: '1 hint' } : { text: '{0} hints', args };
	}
}

function counts(tally: Tally, localize: Localize): string {
	const sentences = [found(tally, localize)];
	if (tally.cleanable > 0) {
		sentences.push({ text: '`news-post clean` can settle {0}.', args: [tally.cleanable] });
	}
	if (tally.known > 0) {
		sentences.push({ text: 'In the baseline: {0} more.', args: [tally.known] });
	}
	if (tally.hidden > 0) {
		sentences.push({ text: 'Not shown: {0}.', args: [tally.hidden] });
	}
	return sentences.map(localize).join(' ');
}

function found(tally: Tally, localize: Localize): Message {
	const { posts, faulty, sites, total } = tally;
	if (posts === 0 && sites === 0) {
		return { text: 'No posts found.' };
	}
	const all = whatWasChecked(tally);
	if (total === 0) {
		return { text: 'No findings in {0}.', args: [all] };
	}
	const parts = SEVERITIES.filter((severity) => tally.bySeverity[severity] > 0).map((severity) =>
		localize(countOf(severity, tally.bySeverity[severity])),
	);
	const list = parts.join(localize({ text: ', ' }));
	return total === 1
		? { text: '1 finding in {0} of {1}: {2}.', args: [faulty, all, list] }
		: { text: '{0} findings in {1} of {2}: {3}.', args: [total, faulty, all, list] };
}

/** The posts, and the settings of sites: those in which something was found, or all where there are only these. */
function whatWasChecked({ posts, sites, faultySites }: Tally): Message {
	const shown = posts === 0 ? sites : faultySites;
	const inPosts: Message = postCount(posts);
	const inSites: Message =
		shown === 1 ? { text: '1 {0} file', args: [SITE_FILE] } : { text: '{0} {1} files', args: [shown, SITE_FILE] };
	return shown === 0 ? inPosts : { text: '{0} and {1}', args: [inPosts, inSites] };
}
