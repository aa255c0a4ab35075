// The options that rules and cleaning work with.
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

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
	/** Severity by the name of a rule or a group of rules, or `off`; a rule that is not named keeps its own. */
	readonly severity: Readonly<Record<string, Severity | 'off'>>;
	/** Globs of the paths at which every file is a post that one of Hexo's renderers takes. */
	readonly posts: readonly string[];
	/** Titles longer than this many UTF-16 units are reported; 0 for never. */
	readonly titleMaxLength: number;
	/** The date formats in use on the site, of those Hexo reads; empty for all. */
	readonly dateFormats: readonly string[];
	/** A date further ahead than this many days is reported; a negative number for never. */
	readonly dateFutureDays: number;
	/** The fields that hold the address of a picture. */
	readonly imageKeys: readonly string[];
	/** Rules, or groups of rules, whose leftovers cleaning leaves alone. */
	readonly keep: readonly string[];
	/** What becomes of Sina's bold: `<strong>`, or nothing. */
	readonly emphasis: 'strong' | 'drop';
	/** Names of template tags that plugins of the site define; what ends one, `end…`, is known with it. */
	readonly templateTags: readonly string[];
	/** Leftovers of the user's own list. What is compiled from it is kept for as long as the list is. */
	readonly customMarkers: readonly CustomMarker[];
}

export const DEFAULT_OPTIONS: Options = {
	severity: {},
	posts: ['**/_posts/**'],
	titleMaxLength: 200,
	dateFormats: [],
	dateFutureDays: 365,
	imageKeys: ['headimg', 'thumbnail'],
	keep: [],
	emphasis: 'strong',
	templateTags: [],
	customMarkers: [],
};
