// The address of a post, as Hexo 8.1.2 makes it of the site's pattern, the name of the file and the front matter.
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fieldOf, type Post } from '../post/post';
import type { Value } from '../post/yaml/read-fields';
import { categoryPaths } from './category-paths';
import { isYamlDate } from './date';
import { nameParts, pathBelowPosts } from './file-name';
import type { Site } from './site';
import { categorySlug, titleSlug } from './slug';
import { wallClock } from './write-date';

/** Hexo's own pattern of addresses. */
export const DEFAULT_PATTERN = ':year/:month/:day/:title/';

/** All that an address is made of besides the time of the post. */
export interface Addressed {
	readonly post: Post;
	/** With forward slashes. */
	readonly path: string | undefined;
	readonly site: Site | undefined;
}

/**
 * The address of a post below the site's root; with a slash in front only where the post names it itself. What cannot be
 * told stays as it is in the pattern: `:id`.
 *
 * @param instant when the post is published, in milliseconds since 1970.
 * @param machine the time zone of the machine that builds the site: the day in the address is what its clock shows.
 */
export function addressOn(addressed: Addressed, instant: number, machine: string): string {
	const site = addressed.site ?? {};
	const own = ownAddress(addressed);
	const address = own ?? filledIn(addressed, instant, machine);
	return site.postAssetFolder && !/(?:\/|\.html)$/.test(address) ? `${address}/` : address;
}

/** The address that a post names itself, with a slash in front; undefined where it names none that Hexo takes. */
export function ownAddress({ post }: Pick<Addressed, 'post'>): string | undefined {
	const value = fieldOf(post, 'permalink')?.value;
	const isText = value?.kind === 'scalar' && typeof value.value === 'string' && value.text !== '';
	return isText ? value.text.replace(/^(?!\/)/, '/') : undefined;
}

/** Whether Hexo can decode an address, up to a query or a fragment: where it cannot, it does not build the post. */
export function isDecodable(address: string): boolean {
	try {
		return decodeURI(address.replace(/[?#].*/s, '')) !== undefined;
	} catch {
		return false;
	}
}

/** The parts of a path as a file system reads it, with those that lead up followed; undefined where they lead out. */
export function partsOfPath(path: string): string[] | undefined {
	const parts: string[] = [];
	for (const part of path.split(/[/\\]/)) {
		if (part === '..' && parts.pop() === undefined) {
			return undefined;
		}
		if (part !== '' && part !== '.' && part !== '..') {
			parts.push(part);
		}
	}
	return parts;
}

/** The file that Hexo 8.1.2 writes a page to, below its folder `public`: two addresses may have one. */
export function fileAt(address: string): string {
	const path = address.replace(/\\/g, '/').replace(/^\/+/, '').replace(/\?.*/s, '');
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return partsOfPath(file)?.join('/') ?? file;
}

/** Whether all of an address could be told. */
export const isWhole = (addressed: Addressed, address: string): boolean =>
	ownAddress(addressed) !== undefined || address.search(HOLE) < 0;

/** How long the longest part between slashes is, in bytes: file systems take 255. */
export const longestPart = (address: string): number =>
	Math.max(...address.split('/').map((part) => utf8ToBytes(part).length));

/** What of the name of the file is part of a post's address: its path below all posts, its last part, or nothing. */
export function namesInAddress(addressed: Addressed): 'whole' | 'last' | undefined {
	const pattern = ownAddress(addressed) === undefined ? (addressed.site?.permalink ?? DEFAULT_PATTERN) : '';
	const holes = [...pattern.matchAll(HOLE)].map(([, name]) => name);
	return holes.includes('title') || holes.includes('slug') ? 'whole' : holes.includes('name') ? 'last' : undefined;
}

const HOLE = /:(\w*[^_\W])/g;

function filledIn({ post, path, site = {} }: Addressed, instant: number, machine: string): string {
	const parts = { ...dateParts(instant, machine), ...nameAndCategory(post, path, site, instant) };
	return (site.permalink ?? DEFAULT_PATTERN).replace(HOLE, (hole, name: string) => {
		if (Object.hasOwn(parts, name)) {
			return parts[name] ?? hole;
		}
		const field = fieldOf(post, name);
		// Of nothing JavaScript makes a word.
		return field
			? (textOf(field.value) ?? hole)
			: (site.permalinkDefaults?.[name] ?? (OWN.has(name) ? hole : 'undefined'));
	});
}

/** What a post always has, without a field of this name. */
const OWN = new Set(
	'_content _id asset_dir categories comments content date excerpt full_source more next path permalink photos prev published raw site source tags updated'.split(
		' ',
	),
);

type Parts = Readonly<Record<string, string | undefined>>;

function dateParts(instant: number, machine: string): Parts {
	const date = new Date(wallClock(instant, machine));
	const pad = (part: number): string => String(part).padStart(2, '0');
	const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
	return {
		year: String(date.getUTCFullYear()).padStart(4, '0'),
		month: pad(month),
		day: pad(day),
		hour: pad(date.getUTCHours()),
		minute: pad(date.getUTCMinutes()),
		second: pad(date.getUTCSeconds()),
		i_month: String(month),
		i_day: String(day),
		timestamp: String(Math.floor(instant / 1000)),
	};
}

function nameAndCategory(post: Post, path: string | undefined, site: Site, instant: number): Parts {
	const below = pathBelowPosts(path);
	const { slug, others } = (below === undefined ? undefined : nameParts(below, site)) ?? {};
	const hash = slug && bytesToHex(sha1(utf8ToBytes(slug + Math.floor(instant / 1000)))).slice(0, 12);
	return {
		...others,
		id: textOf(fieldOf(post, 'id')?.value),
		title: slug,
		name: slug?.slice(slug.lastIndexOf('/') + 1),
		slug,
		post_title: titleOf(post),
		layout: textOf(fieldOf(post, 'layout')?.value) ?? 'post',
		hash,
		category: categoryOf(post, site),
	};
}

/** A title that YAML reads as a date is another one on each machine. */
function titleOf(post: Post): string | undefined {
	const value = fieldOf(post, 'title')?.value;
	if (value === undefined || (value.kind === 'scalar' && value.value === null)) {
		return '';
	}
	const isDate = value.kind !== 'scalar' || (value.style === 'plain' && isYamlDate(value.text));
	return isDate ? undefined : titleSlug(String(value.value));
}

/** Of several paths Hexo takes the one whose category is the last to come up in the whole site: nobody can tell. */
function categoryOf({ text, frontMatter }: Post, site: Site): string | undefined {
	const [path, ...others] = categoryPaths(text, frontMatter.yaml.fields);
	if (path === undefined) {
		return site.defaultCategory ?? 'uncategorized';
	}
	return others.length > 0 ? undefined : categorySlug(path, site);
}

const textOf = (value: Value | undefined): string | undefined =>
	value?.kind === 'scalar' ? String(value.value) : undefined;
