// The texts of the report's page.
import type { Message } from '../text/message';

/** In what language a page is written. */
export interface Language {
	/** As HTML has it: `en`, `zh-CN`. */
	readonly tag: string;
	/** A message in this language, its arguments filled in. */
	readonly translate: (message: Message) => string;
}

/** By the name that the page's script knows them by; `{0}` and `{1}` in them are filled in by the page. */
export const REPORT_TEXTS = {
	heading: { text: 'News Post Report' },
	noScript: { text: 'The tables of this report need JavaScript, which is turned off.' },
	checked: { text: 'Checked on {0}' },
	unread: { text: 'Files that could not be checked: {0}' },
	posts: { text: 'Posts' },
	faulty: { text: 'Posts with findings' },
	findings: { text: 'Findings' },
	cleaned: { text: 'Cleaned away' },
	cleanedNote: { text: 'Leftovers that Clean Sina Article removes' },
	worst: { text: 'Posts by the worst that was found in them' },
	error: { text: 'Error' },
	warning: { text: 'Warning' },
	information: { text: 'Information' },
	hint: { text: 'Hint' },
	fine: { text: 'Nothing found' },
	rules: { text: 'Rules' },
	leftovers: { text: 'Leftovers' },
	folders: { text: 'Folders' },
	months: { text: 'Months' },
	worstPosts: { text: 'Posts, the worst first' },
	rule: { text: 'Rule' },
	severity: { text: 'Severity' },
	folder: { text: 'Folder' },
	month: { text: 'Month' },
	post: { text: 'Post' },
	noDate: { text: 'No date' },
	filter: { text: 'Filter' },
	filterPosts: { text: 'Filter by title, path or rule' },
	rows: { text: '{0} of {1}' },
	others: { text: '{0} more' },
	byMonth: { text: 'Posts by month' },
	range: { text: '{0}–{1} of {2}' },
	previous: { text: 'Previous page' },
	next: { text: 'Next page' },
	noRows: { text: 'Nothing matches.' },
	onlyThese: { text: 'Show only these posts' },
	showAll: { text: 'Show all posts' },
	open: { text: 'Open the post' },
} satisfies Record<string, Message>;

export type ReportText = keyof typeof REPORT_TEXTS;
