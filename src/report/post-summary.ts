// What a report keeps of a post: little, and plain data, so that it may come from another thread.
import type { Inspection } from '../engine/inspect';
import type { SiteInspection } from '../engine/inspect-site';
import { SEVERITIES, type Severity } from '../engine/options';
import type { Context, Finding } from '../engine/rule';
import { readingOf } from '../fields/date-reading';
import { clockIn, publishedOn } from '../hexo/publication';
import { fieldOf, type Post } from '../post/post';
import type { Message } from '../text/message';

/** How many findings there are of each of `SEVERITIES`, the worst first. */
export type Counts = [errors: number, warnings: number, information: number, hints: number];

/** What a rule has found in a post. */
export interface RuleCount {
	readonly rule: string;
	/** The worst of its findings. */
	readonly severity: Severity;
	readonly findings: number;
	/** How many pieces cleaning removes, those of a rule that is `off` among them. */
	readonly cleaned: number;
	/** What is said of the first. */
	readonly message: Message;
}

export interface PostSummary {
	/** The settings of a site are no post, and counted as none; but what is found in them is. */
	readonly kind: 'post' | 'site';
	/** Its path with forward slashes, as it is to be shown. */
	readonly name: string;
	/** Empty where it has none. */
	readonly title: string;
	/** The month under which Hexo files it, `2024-05`; empty where its date cannot be told. */
	readonly month: string;
	readonly counts: Counts;
	readonly rules: readonly RuleCount[];
}

/** The summary of a post that was inspected. Nothing in it keeps the text of the post in memory. */
export function summarise(name: string, { post, findings, cleaned }: Inspection, context: Context): PostSummary {
	const head = { kind: 'post', name, title: titleOf(post), month: monthOf(post, context) } as const;
	return copied({ ...head, ...counted(findings, cleaned) });
}

/** The summary of the settings of a site. */
export const summariseSite = (name: string, { findings }: SiteInspection): PostSummary =>
	copied({ kind: 'site', name, title: '', month: '', ...counted(findings, []) });

/** A copy: texts cut out of a post would keep all of it. */
const copied = (summary: PostSummary): PostSummary => JSON.parse(JSON.stringify(summary)) as PostSummary;

function counted(findings: readonly Finding[], cleaned: Inspection['cleaned']): Pick<PostSummary, 'counts' | 'rules'> {
	const counts: Counts = [0, 0, 0, 0];
	const rules = new Map<string, RuleCount>();
	for (const { rule, severity, message } of findings) {
		counts[SEVERITIES.indexOf(severity)]!++;
		const known = rules.get(rule) ?? { rule, severity, findings: 0, cleaned: 0, message };
		rules.set(rule, { ...known, severity: worse(known.severity, severity), findings: known.findings + 1 });
	}
	for (const { rule, severity, message } of cleaned) {
		const known = rules.get(rule) ?? { rule, severity, findings: 0, cleaned: 0, message };
		rules.set(rule, { ...known, cleaned: known.cleaned + 1 });
	}
	return { counts, rules: [...rules.values()] };
}

/** The worse of two severities. */
export const worse = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b);

function titleOf(post: Post): string {
	const value = fieldOf(post, 'title')?.value;
	return value?.kind === 'scalar' ? value.text.replace(/\s+/g, ' ').trim() : '';
}

/** Built on a machine in the site's time zone; where that is not known, the month that is written, or that of UTC. */
function monthOf(post: Post, { site }: Context): string {
	const value = fieldOf(post, 'date')?.value;
	const reading = value && readingOf(value);
	if (typeof reading !== 'object') {
		return '';
	}
	const zone = site?.timezone ?? 'UTC';
	const [month = ''] = /^\d{4}-\d\d(?=-)/.exec(clockIn(publishedOn(reading, zone, zone), zone)) ?? [];
	return month;
}
