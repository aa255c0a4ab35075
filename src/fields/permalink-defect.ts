// What is wrong with the address that a post names itself.
import type { Context, Fix } from '../engine/rule';
import { DEFAULT_PATTERN, isDecodable, partsOfPath } from '../hexo/address';
import type { Site } from '../hexo/site';
import type { Post } from '../post/post';
import type { ScalarValue } from '../post/yaml/read-fields';
import { insideQuotes, otherType, rewrite, seenField } from './field-problems';
import { writeText } from './write-text';

export interface PermalinkDefect {
	readonly kind: /** It leads out of the folder of the site. */
		| 'outside'
		/** Holes of a pattern, or a whole address: Hexo takes them as they are. */
		| 'pattern'
		| 'url'
		/** No browser asks for it: a query, a fragment, or a code. */
		| 'dead'
		| 'home'
		/** The folder of other pages has this name. */
		| 'folder'
		/** A file that is no page to servers. */
		| 'file';
	readonly value: ScalarValue;
}

/** The one thing that is wrong with the permalink of a post; undefined where there is nothing, or Hexo refuses it. */
export function permalinkDefect(post: Post, { site = {} }: Context): PermalinkDefect | undefined {
	const value = seenField(post, 'permalink')?.value;
	if (value?.kind !== 'scalar' || otherType(value) !== undefined || value.text === '' || !isDecodable(value.text)) {
		return undefined;
	}
	const kind = kindOf(value.text, site);
	return kind && { kind, value };
}

const HOLE =
	/:(?:id|title|name|post_title|year|month|day|hour|minute|second|i_month|i_day|timestamp|hash|category)(?![^\W_])/;
/** How names of files end that servers show as pages, or as what they are. */
const PAGE = /\.(?:[sx]?html?|php|aspx?|jsp|txt|xml|json|pdf)$/i;

function kindOf(text: string, site: Site): PermalinkDefect['kind'] | undefined {
	const parts = partsOfPath(text);
	if (parts === undefined) {
		return 'outside';
	}
	if (/^\/*https?:|^\/\//i.test(text)) {
		return 'url';
	}
	if (HOLE.test(text)) {
		return 'pattern';
	}
	if (/[?#]|%[\dA-Fa-f]{2}/.test(text)) {
		return 'dead';
	}
	const path = parts.join('/');
	if (path === '' || path === 'index.html') {
		return 'home';
	}
	if (/[/\\]$/.test(text) || site.postAssetFolder || PAGE.test(path)) {
		return undefined;
	}
	return isFolder(parts, site) ? 'folder' : 'file';
}

const DATES: Readonly<Record<string, RegExp>> = {
	':year': /^\d{4}$/,
	':month': /^\d\d$/,
	':day': /^\d\d$/,
	':i_month': /^\d{1,2}$/,
	':i_day': /^\d{1,2}$/,
};

/** Whether Hexo writes other pages into a folder of this path: lists of posts, or posts of a year, a month or a day. */
function isFolder(parts: readonly string[], { permalink = DEFAULT_PATTERN }: Site): boolean {
	const pattern = permalink.split('/').filter(Boolean);
	const isOfDates = parts.length < pattern.length && parts.every((part, index) => DATES[pattern[index]!]?.test(part));
	return isOfDates || (parts.length === 1 && /^(?:archives|categories)$/.test(parts[0]!));
}

/** Writes another address in its place, within the quotes that are there. */
export function writeAddress(value: ScalarValue, address: string): Fix | undefined {
	const source = writeText(address, value.style === 'block' ? 'plain' : value.style, false);
	return source === undefined ? undefined : rewrite(insideQuotes(value), source, { text: 'Write {0}', args: [source] });
}
