// What a rule is, what it reports, and the options it works with.
import type { CategoryIndex } from './category-index';
import type { Post } from './post';
import type { Site } from './site';
import type { Suppressions } from './suppression';
import type { Span, TextEdit } from './text';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * `text` is the English with `{0}`, `{1}`, … for the arguments, and the key of its translations. An argument that is a
 * message itself is translated, too; any other is data, and stays as it is.
 */
export interface Message {
	readonly text: string;
	readonly args?: readonly (string | number | Message)[];
}

/** A message in English, its arguments filled in. */
export function formatMessage({ text, args = [] }: Message): string {
	return text.replace(/\{(\d+)\}/g, (hole, index: string) => {
		const arg = args[Number(index)] ?? hole;
		return typeof arg === 'object' ? formatMessage(arg) : String(arg);
	});
}

export interface Fix {
	/** A verb first: `Remove the comment`. */
	readonly title: Message;
	/** Against the text the finding was made in; they do not overlap. */
	readonly edits: readonly TextEdit[];
	/** Whether cleaning may apply it unasked. */
	readonly safe: boolean;
}

/** A place in a post where something is wrong. */
export interface Problem extends Span {
	readonly message: Message;
	/** The best one first. */
	readonly fixes?: readonly Fix[];
	/** Where it differs from the rule's own; a severity set by the user overrides both. */
	readonly severity?: Severity;
	readonly related?: readonly (Span & { readonly message: Message })[];
}

/**
 * What the user's own list asks for. A comment is known by its text, an element by its text or by a selector. A comment or
 * text that ends in `*` is known by how it begins.
 */
export type CustomMarker = { readonly message?: string } & (
	| { readonly comment: string; readonly action: 'delete' }
	| { readonly text: string; readonly action: 'delete' | 'unwrap' }
	| { readonly selector: string; readonly action: 'delete' | 'unwrap' | 'strip' }
);

export interface Options {
	/** Severity by rule id, or `off`; a rule that is not named keeps its own. */
	readonly severity: Readonly<Record<string, Severity | 'off'>>;
	/** Globs of the paths at which every document is a post. */
	readonly posts: readonly string[];
	/** Titles longer than this many UTF-16 units are reported; 0 for never. */
	readonly titleMaxLength: number;
	/** The date formats in use on the site, of those Hexo reads; empty for all. */
	readonly dateFormats: readonly string[];
	/** A date further ahead than this many days is reported; a negative number for never. */
	readonly dateFutureDays: number;
	/** The fields that hold the address of a picture. */
	readonly imageKeys: readonly string[];
	/** What becomes of the line `责任编辑：…`. */
	readonly editorLine: 'remove' | 'keep';
	/** What becomes of Sina's bold: `<strong>`, or nothing. */
	readonly emphasis: 'strong' | 'drop';
	/** Leftovers of the user's own list. What is compiled from it is kept for as long as the list is. */
	readonly customMarkers: readonly CustomMarker[];
}

export const DEFAULT_OPTIONS: Options = {
	severity: {},
	posts: ['**/_posts/**/*.{md,markdown,html}'],
	titleMaxLength: 200,
	dateFormats: [],
	dateFutureDays: 365,
	imageKeys: ['headimg', 'thumbnail'],
	editorLine: 'remove',
	emphasis: 'strong',
	customMarkers: [],
};

/** Everything a rule may know that is not in the text. */
export interface Context {
	readonly options: Options;
	/** Milliseconds since 1970; without it nothing is said about the future. */
	readonly now?: number;
	/** Milliseconds since 1970 at which the file was created: Hexo dates a post by it that has no date it can read. */
	readonly created?: number;
	/** The site the post belongs to, where it is known. */
	readonly site?: Site;
	/** With forward slashes; without it nothing is said about the place. */
	readonly path?: string;
	/** What is known of the categories of all posts; without it nothing is said about others. */
	readonly categories?: CategoryIndex;
}

/**
 * An example that is documentation and test at once: `text` in the rule's scope, the slices reported in it, and the text
 * after the first fix of each. An example without reports is something that looks alike and must stay silent.
 */
export interface Example {
	/** What is set other than by default. */
	readonly options?: Partial<Options>;
	/** The categories of other posts of the workspace, and how many have each. */
	readonly others?: Readonly<Record<string, number>>;
	readonly text: string;
	readonly reports?: readonly string[];
	readonly fixed?: string;
}

export interface Rule {
	readonly id: string;
	/** The head of any post, the article of any post, or the article of a post from Sina. */
	readonly scope: 'frontMatter' | 'article' | 'sina';
	readonly severity: Severity;
	/** Reported places are shown faded: nobody misses them. */
	readonly unnecessary?: true;
	/** One line: what it reports. */
	readonly summary: string;
	/** What the defect does to the site or its readers, and what the fix does. Markdown. */
	readonly why: string;
	/** What to call one and several of the things that cleaning settles; absent where it settles none. */
	readonly noun?: readonly [one: string, many: string];
	readonly examples: readonly Example[];
	/** @param suppressions what the author has turned off, and how much of it was used by the rules before this one. */
	check(post: Post, context: Context, suppressions: Suppressions): Iterable<Problem>;
}

/** A problem with the rule that found it and the severity that holds. */
export interface Finding extends Problem {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly fixes: readonly Fix[];
}
