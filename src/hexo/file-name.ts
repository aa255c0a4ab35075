// What Hexo makes of the name of a post's file.
import { globMatcher, usedGlobs } from '../text/globs';
import type { Message } from '../text/message';
import type { Site } from './site';
import { slugOf } from './slug';

/** The path of a file below the folder of all posts; undefined where it does not lie in there. */
export const pathBelowPosts = (path: string | undefined): string | undefined =>
	/(?:^|\/)_posts\/(.+)$/s.exec(path?.replaceAll('\\', '/') ?? '')?.[1];

/** What stands in the name of a file by the site's pattern of names. */
export interface NameParts {
	/** What stands for the post in its address. */
	readonly slug: string;
	/** The clock of the machine that builds the site, as if it showed UTC, if the name has a day. */
	readonly clock?: number;
	/** Everything else by its name in the pattern. */
	readonly others: Readonly<Record<string, string>>;
}

/** Parts whose form is known; all others are as short as they can be. */
const SEGMENTS: Readonly<Record<string, string>> = {
	year: '(\\d{4})',
	month: '(\\d{2})',
	day: '(\\d{2})',
	i_month: '(\\d{1,2})',
	i_day: '(\\d{1,2})',
	hash: '([0-9a-f]{12})',
};
const HOLE = /:(\w*[^_\W])/g;

/** A longer name, or one whose pattern has more parts that may end at several places, is not taken apart: it could take long. */
const MAX_LENGTH = 500;
const MAX_OPEN = 2;
const MAX_SHORT = 4;

/** Takes the name of a file apart as Hexo 8.1.2 does; undefined where that cannot be told. */
export function nameParts(belowPosts: string, { newPostName = ':title.md' }: Site): NameParts | undefined {
	const name = withoutExtension(belowPosts);
	const holes = [...withoutExtension(newPostName).matchAll(HOLE)].map(([, hole]) => hole!);
	const open = holes.filter((hole) => !Object.hasOwn(SEGMENTS, hole));
	const short = holes.filter((hole) => hole.startsWith('i_'));
	if (name.length > MAX_LENGTH || open.length > MAX_OPEN || short.length > MAX_SHORT) {
		return undefined;
	}
	const values = patternOf(withoutExtension(newPostName)).exec(name)?.slice(1);
	const parts = values ? Object.fromEntries(holes.map((hole, index) => [hole, values[index]!])) : {};
	const { title: slug = slugOf(name), year, month, i_month, day, i_day, hash, ...others } = parts;
	const [date, dayOfMonth] = [month ?? i_month, day ?? i_day];
	return {
		slug,
		...(year && date && dayOfMonth && { clock: Date.UTC(Number(year), Number(date) - 1, Number(dayOfMonth)) }),
		others,
	};
}

/** What renderers of Hexo take: files with another extension may be those of a plug-in. */
const EXTENSION = /\.(?:md|markdown|mkdn?|mdwn|mdte?xt|html?)$/i;

/** Why Hexo passes over a file among the posts; undefined where it does not. */
export function whyIgnored(belowPosts: string, site: Site): Message | undefined {
	const [hidden] = /(?<=^|\/)[_.][^/]*/.exec(belowPosts) ?? [];
	if (hidden !== undefined) {
		return {
			text: 'Hexo passes over files and folders whose names begin with {0}: no post is made of this',
			args: [hidden[0]!],
		};
	}
	if (/[%~]$/.test(belowPosts)) {
		return { text: 'Hexo takes this for the copy of another program: no post is made of it' };
	}
	const [extension] = EXTENSION.exec(belowPosts) ?? [];
	if (extension === undefined) {
		return undefined;
	}
	if (extension !== extension.toLowerCase()) {
		return {
			text: 'Hexo does not know the extension {0} in capital letters: no post is made of this',
			args: [extension],
		};
	}
	const usual = /\.[^./]*$/.exec(site.newPostName ?? '.md')?.[0] ?? '';
	if (site.postAssetFolder && extension !== usual) {
		return { text: 'With post_asset_folder Hexo takes only {0} for posts: none is made of this', args: [usual] };
	}
	if (matcherOf(site.skipRender)(`_posts/${belowPosts}`)) {
		return { text: 'skip_render in _config.yml matches this file: Hexo copies it, and makes no post of it' };
	}
	// They are matched with whole paths, of which only the end is known.
	const isIgnored = matcherOf(site.ignore?.filter((glob) => /^\/?\*\*/.test(glob)));
	const path = `/source/_posts/${belowPosts}`;
	return [...path.matchAll(/(?<=.)\/|$/g)].some(({ index }) => isIgnored(path.slice(0, index)))
		? { text: 'ignore in _config.yml matches this file or its folder: no post is made of it' }
		: undefined;
}

/** Hexo knows brackets such as `!(a|b)` in globs, which take too long to be matched: here these match nothing. */
const matcherOf = (globs: readonly string[] = []): ((path: string) => boolean) => globMatcher(usedGlobs(globs));

function withoutExtension(path: string): string {
	const dot = path.lastIndexOf('.');
	return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}

/** What was made of a pattern last: all posts of a site have the same. */
let last = { pattern: '', compiled: /^$/ };

function patternOf(pattern: string): RegExp {
	if (last.pattern !== pattern) {
		const source = pattern
			.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
			.replace(HOLE, (_, hole: string) => SEGMENTS[hole] ?? '(.+?)');
		last = { pattern, compiled: new RegExp(`^${source}$`) };
	}
	return last.compiled;
}
