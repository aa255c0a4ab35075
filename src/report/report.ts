// The report of many posts: totals, rules, folders and months, and each post with what was found in it. Plain data.
import { SEVERITIES, type Severity } from '../engine/options';
import { RULES } from '../rules';
import type { Message } from '../text/message';
import { runToEnd, type Steps } from '../text/steps';
import { type Counts, type PostSummary, type RuleCount, worse } from './post-summary';

export interface RuleRow {
	readonly rule: string;
	/** The worst of its findings. */
	readonly severity: Severity;
	readonly findings: number;
	readonly cleaned: number;
	/** How many posts it has found something in, or cleaning takes something from. */
	readonly posts: number;
	/** What is said of the first finding. */
	readonly message: Message;
	/** Whether it is a rule about leftovers, which cleaning removes. */
	readonly isLeftover: boolean;
}

/** A folder or a month. */
export interface GroupRow {
	/** Empty for posts without a date. */
	readonly name: string;
	readonly posts: number;
	/** The posts by the worst that was found in each. Those without findings are in none. */
	readonly worst: Counts;
	readonly findings: number;
	readonly cleaned: number;
}

/** A post, or the settings of a site in which something was found. */
export interface PostRow {
	/** Places in the lists of the report. */
	readonly folder: number;
	/** -1 for the settings of a site, which have no date. */
	readonly month: number;
	/** The name of the file in its folder; of one without a folder the whole name. */
	readonly file: string;
	readonly title: string;
	readonly counts: Counts;
	readonly cleaned: number;
	/** The rules, as places in the list of the report and in its order, with the number of findings of each. */
	readonly rules: readonly (readonly [rule: number, findings: number])[];
}

export interface Report {
	readonly total: Omit<GroupRow, 'name'>;
	/** The worst first. */
	readonly rules: readonly RuleRow[];
	/** By name. */
	readonly folders: readonly GroupRow[];
	/** The first month first; posts without a date at the end. */
	readonly months: readonly GroupRow[];
	/** The worst first. */
	readonly posts: readonly PostRow[];
}

const LEFTOVERS = new Set(RULES.filter(({ leftover }) => leftover).map(({ id }) => id));

/** The name of a post of a report, as its summary had it. */
export function nameOf({ folders }: Report, { folder, file }: PostRow): string {
	const { name } = folders[folder]!;
	return name === '' ? file : `${name}/${file}`;
}

/** The report of posts and of the settings of their sites, in whatever order they come. */
export const reportOf = (posts: Iterable<PostSummary>): Report => runToEnd(reportSteps(posts));

/** The same in steps. */
export function* reportSteps(posts: Iterable<PostSummary>): Steps<Report> {
	const rules = new Map<string, RuleRow>();
	const folders = new Map<string, GroupRow>();
	const months = new Map<string, GroupRow>();
	const rows: { summary: PostSummary; folder: string; cleaned: number }[] = [];
	let total = emptyGroup('');
	for (const summary of posts) {
		if (summary.kind === 'site' && summary.rules.length === 0) {
			continue;
		}
		const folder = summary.name.slice(0, Math.max(summary.name.lastIndexOf('/'), 0));
		const cleaned = summary.rules.reduce((sum, rule) => sum + rule.cleaned, 0);
		rows.push({ summary, folder, cleaned });
		for (const count of summary.rules) {
			rules.set(count.rule, addedRule(rules.get(count.rule), count));
		}
		const addTo = (groups: Map<string, GroupRow>, name: string): void =>
			void groups.set(name, addedTo(groups.get(name) ?? emptyGroup(name), summary, cleaned));
		addTo(folders, folder);
		if (summary.kind === 'post') {
			addTo(months, summary.month);
		}
		total = addedTo(total, summary, cleaned);
		yield;
	}
	const sortedRules = [...rules.values()].sort(byHarm);
	const sortedFolders = [...folders.values()].sort((a, b) => compare(a.name, b.name));
	const sortedMonths = [...months.values()].sort((a, b) => compare(a.name || LAST, b.name || LAST));
	const ruleAt = places(sortedRules.map(({ rule }) => rule));
	const folderAt = places(sortedFolders.map(({ name }) => name));
	const monthAt = places(sortedMonths.map(({ name }) => name));
	rows.sort((a, b) => byCounts(a.summary.counts, b.summary.counts) || compare(a.summary.name, b.summary.name));
	const { name: _, ...totals } = total;
	return {
		total: totals,
		rules: sortedRules,
		folders: sortedFolders,
		months: sortedMonths,
		posts: rows.map(({ summary, folder, cleaned }) => ({
			folder: folderAt.get(folder)!,
			month: summary.kind === 'post' ? monthAt.get(summary.month)! : -1,
			file: folder === '' ? summary.name : summary.name.slice(folder.length + 1),
			title: summary.title,
			counts: summary.counts,
			cleaned,
			rules: summary.rules
				.filter(({ findings }) => findings > 0)
				.map(({ rule, findings }) => [ruleAt.get(rule)!, findings] as const)
				.sort(([a], [b]) => a - b),
		})),
	};
}

/** Behind every month. */
const LAST = '\uFFFF';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const places = (names: readonly string[]): ReadonlyMap<string, number> =>
	new Map(names.map((name, index) => [name, index]));

const emptyGroup = (name: string): GroupRow => ({ name, posts: 0, worst: [0, 0, 0, 0], findings: 0, cleaned: 0 });

function addedTo(group: GroupRow, { kind, counts }: PostSummary, cleaned: number): GroupRow {
	const worst = kind === 'post' ? counts.findIndex((count) => count > 0) : -1;
	return {
		name: group.name,
		posts: group.posts + (kind === 'post' ? 1 : 0),
		worst: group.worst.map((count, index) => (index === worst ? count + 1 : count)) as Counts,
		findings: group.findings + counts.reduce((sum, count) => sum + count),
		cleaned: group.cleaned + cleaned,
	};
}

function addedRule(known: RuleRow | undefined, { rule, severity, findings, cleaned, message }: RuleCount): RuleRow {
	return {
		rule,
		severity: worse(severity, known?.severity ?? 'hint'),
		findings: findings + (known?.findings ?? 0),
		cleaned: cleaned + (known?.cleaned ?? 0),
		posts: 1 + (known?.posts ?? 0),
		message: known?.message ?? message,
		isLeftover: LEFTOVERS.has(rule),
	};
}

const byHarm = (a: RuleRow, b: RuleRow): number =>
	SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
	b.posts - a.posts ||
	b.findings - a.findings ||
	compare(a.rule, b.rule);

/** The one with more errors first; with as many, the one with more warnings, and so on. */
function byCounts(a: Counts, b: Counts): number {
	const at = a.findIndex((count, index) => count !== b[index]);
	return at < 0 ? 0 : b[at]! - a[at]!;
}
