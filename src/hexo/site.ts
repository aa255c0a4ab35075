// What the rules know of the Hexo site a post belongs to: a few settings of its `_config.yml`.
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { isShallow } from '../post/yaml/read-fields';
import type { Span } from '../text/span';
import { zoneNamed } from './time-zone';

/** The name of the file that holds a site's settings. */
export const SITE_FILE = '_config.yml';

/** Whether a file, by its path with forward slashes, holds a site's settings: themes have a file of that name, too. */
export const isSiteFile = (path: string): boolean =>
	/(?:^|\/)_config\.yml$/.test(path) && !/(?:^|\/)(?:themes\/[^/]+\/_config|node_modules\/)/.test(path);

/** Settings of a site that say what becomes of a post. What is not set there, or makes no sense, is absent. */
export interface Site {
	/** The name of an IANA time zone; without it Hexo takes the zone of the machine that builds the site. */
	readonly timezone?: string;
	readonly url?: string;
	/** The pattern of the addresses of posts. */
	readonly permalink?: string;
	/** What stands in addresses for fields that a post has not. */
	readonly permalinkDefaults?: Readonly<Record<string, string>>;
	/** The pattern of the names of files. */
	readonly newPostName?: string;
	/** The category in the address of a post that has none. */
	readonly defaultCategory?: string;
	/** How categories are called in addresses. */
	readonly categoryMap?: Readonly<Record<string, string>>;
	/** 1: names become small letters in addresses; 2: capitals. */
	readonly filenameCase?: 1 | 2;
	/** Each post has a folder of pictures, and all posts have one extension. */
	readonly postAssetFolder?: true;
	/** Globs of the files below the source folder that Hexo copies as they are. */
	readonly skipRender?: readonly string[];
	/** Globs of the files and folders, by their whole paths, that Hexo does not look at. */
	readonly ignore?: readonly string[];
	/** Posts without a title are called by the names of their files. */
	readonly useSlugAsPostTitle?: true;
	/** What Hexo takes where a post has no `updated`: its date, or nothing, and not the time of the file. */
	readonly updatedOption?: 'date' | 'empty';
}

/** A longer file is no site's. */
const MAX_LENGTH = 1_000_000;

/** The settings in the text of a `_config.yml` by their names, the first where one is repeated. Takes any text. */
export function settingsIn(text: string): ReadonlyMap<string, Node | null> {
	const settings = new Map<string, Node | null>();
	if (text.length > MAX_LENGTH || !isShallow(text)) {
		return settings;
	}
	const { contents } = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
	for (const { key, value } of isMap(contents) ? contents.items : []) {
		if (isScalar(key) && typeof key.value === 'string' && !settings.has(key.value)) {
			settings.set(key.value, value as Node | null);
		}
	}
	return settings;
}

/** Reads the text of a `_config.yml`. Takes any text, never throws. */
export function parseSite(text: string): Site {
	const settings = settingsIn(text);
	const textOf = (name: string): string | undefined => textIn(settings.get(name));
	const oneOf = <T extends string>(name: string, ...choices: readonly T[]): T | undefined =>
		choices.find((choice) => choice === textOf(name));
	const timezone = textOf('timezone');
	const letters = oneOf('filename_case', '1', '2');
	const globsIn = (name: string): string[] | undefined => {
		const globs = listIn(settings.get(name));
		return globs.length > 0 ? globs : undefined;
	};
	return defined<Site>({
		timezone: timezone === undefined ? undefined : zoneNamed(timezone),
		url: textOf('url'),
		permalink: textOf('permalink'),
		permalinkDefaults: mapIn(settings.get('permalink_defaults')),
		newPostName: textOf('new_post_name'),
		defaultCategory: textOf('default_category'),
		categoryMap: mapIn(settings.get('category_map')),
		filenameCase: letters && (letters === '1' ? 1 : 2),
		postAssetFolder: textOf('post_asset_folder') === 'true' ? true : undefined,
		skipRender: globsIn('skip_render'),
		ignore: globsIn('ignore'),
		useSlugAsPostTitle: textOf('use_slug_as_post_title') === 'true' ? true : undefined,
		updatedOption: oneOf('updated_option', 'date', 'empty'),
	});
}

/** The time zone that a `_config.yml` names, with its place, whether or not Hexo knows it; undefined where it names none. */
export function timezoneIn(text: string): (Span & { readonly name: string | undefined }) | undefined {
	const node = settingsIn(text).get('timezone');
	const value = isScalar(node) ? node.value : undefined;
	// What is nothing to JavaScript counts as not set, and nobody looks behind an alias.
	if (!node?.range || isAlias(node) || (isScalar(node) && !value)) {
		return undefined;
	}
	const [start, end] = node.range;
	return { start, end, name: typeof value === 'string' ? value : undefined };
}

/** What Hexo itself makes of a post's address, or lists of others: in the pattern of the address it fails. */
const REFUSED = /:(?:categories|tags|path|permalink|asset_dir|full_source)\b/;

/**
 * Where a `_config.yml` has a `permalink` from which Hexo 8 can make no addresses, because it is empty or no text, or has a
 * name in it that needs the address; the name of the setting where nothing is written after it. Undefined where there is
 * none. Nobody looks behind an alias.
 */
export function brokenPermalinkIn(text: string): Span | undefined {
	const node = settingsIn(text).get('permalink');
	const isPattern = isScalar(node) && typeof node.value === 'string' && node.value !== '' && !REFUSED.test(node.value);
	if (!node?.range || isAlias(node) || isPattern) {
		return undefined;
	}
	const [start, end] = node.range;
	const name = text.lastIndexOf('permalink', start);
	return start < end ? { start, end } : { start: name, end: name + 'permalink'.length };
}

/** A setting as text; undefined where nothing is written. */
function textIn(node: Node | null | undefined): string | undefined {
	const value = isScalar(node) ? node.value : undefined;
	const text =
		typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
	return text.trim() === '' ? undefined : text;
}

/** One text or a list of them. */
const listIn = (node: Node | null | undefined): string[] =>
	(isSeq(node) ? node.items : [node]).map((item) => textIn(item as Node | null)).filter((item) => item !== undefined);

function mapIn(node: Node | null | undefined): Readonly<Record<string, string>> | undefined {
	const items = isMap(node) ? node.items : [];
	const entries = items.map(({ key, value }) => [textIn(key as Node), textIn(value as Node | null)] as const);
	const known = entries.filter((entry): entry is readonly [string, string] => entry.every((one) => one !== undefined));
	return known.length > 0 ? Object.fromEntries(known) : undefined;
}

/** Without what is undefined. */
const defined = <T>(settings: { [K in keyof T]: T[K] | undefined }): T =>
	Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
