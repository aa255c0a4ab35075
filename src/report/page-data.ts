// What the script of the report's page is given: the report in few characters, and the texts to show.
import type { Severity } from '../engine/options';
import type { Counts } from './post-summary';
import type { Report } from './report';
import { type Language, REPORT_TEXTS, type ReportText } from './report-texts';

export type RuleData = readonly [
	rule: string,
	severity: Severity,
	findings: number,
	cleaned: number,
	posts: number,
	message: string,
	isLeftover: boolean,
];

export type GroupData = readonly [name: string, posts: number, worst: Counts, findings: number, cleaned: number];

/** `rules` holds pairs: the place of a rule in the list, and its findings. */
export type PostData = readonly [
	folder: number,
	file: string,
	title: string,
	month: number,
	counts: Counts,
	cleaned: number,
	rules: readonly number[],
];

export interface PageData {
	readonly language: string;
	readonly texts: Readonly<Record<ReportText, string>>;
	readonly rules: readonly RuleData[];
	readonly folders: readonly GroupData[];
	readonly months: readonly GroupData[];
	readonly posts: readonly PostData[];
}

/** What the page asks the editor for: to open the post at a place in the list. */
export interface PageRequest {
	readonly open: number;
}

/** The data of a page in a language. */
export function pageData({ rules, folders, months, posts }: Report, { tag, translate }: Language): PageData {
	const groupData = ({ name, posts, worst, findings, cleaned }: Report['folders'][number]): GroupData => [
		name,
		posts,
		worst,
		findings,
		cleaned,
	];
	return {
		language: tag,
		texts: textsIn(translate),
		rules: rules.map(({ rule, severity, findings, cleaned, posts, message, isLeftover }) => [
			rule,
			severity,
			findings,
			cleaned,
			posts,
			translate(message),
			isLeftover,
		]),
		folders: folders.map(groupData),
		months: months.map(groupData),
		posts: posts.map(({ folder, file, title, month, counts, cleaned, rules }) => [
			folder,
			file,
			title,
			month,
			counts,
			cleaned,
			rules.flat(),
		]),
	};
}

/** All texts of the page; those with holes keep them. */
export const textsIn = (translate: Language['translate']): Record<ReportText, string> =>
	Object.fromEntries(Object.entries(REPORT_TEXTS).map(([name, message]) => [name, translate(message)])) as Record<
		ReportText,
		string
	>;
