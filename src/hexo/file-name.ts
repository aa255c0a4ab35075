// What Hexo makes of the name of a post's file.
import type { Site } from './site';
import { slugOf } from './slug';

/** The path of a file below the folder of all posts, or of all drafts; undefined where it lies in neither. */
export const pathBelowPosts = (path: string | undefined): string | undefined =>
	/(?:^|\/)(?:_posts|_drafts)\/(.+)$/.exec(path?.replaceAll('\\', '/') ?? '')?.[1];

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

/** A name and a pattern with more parts of unknown length than this is not taken apart: it could take long. */
const MAX_LENGTH = 500;
const MAX_OPEN = 2;

/** Takes the name of a file apart as Hexo 8.1.2 does; undefined where that cannot be told. */
export function nameParts(belowPosts: string, { newPostName = ':title.md' }: Site): NameParts | undefined {
	const name = withoutExtension(belowPosts);
	const holes = [...withoutExtension(newPostName).matchAll(HOLE)].map(([, hole]) => hole!);
	const open = holes.filter((hole) => !Object.hasOwn(SEGMENTS, hole));
	if (name.length > MAX_LENGTH || open.length > MAX_OPEN) {
		return undefined;
	}
	const values = patternOf(withoutExtension(newPostName)).exec(name)?.slice(1);
	const parts = values ? Object.fromEntries(holes.map((hole, index) => [hole, values[index]])) : {};
	const { title: slug = slugOf(name), year, month, i_month, day, i_day, hash, ...others } = parts;
	const [date, dayOfMonth] = [month ?? i_month, day ?? i_day];
	return {
		slug,
		...(year && date && dayOfMonth && { clock: Date.UTC(Number(year), Number(date) - 1, Number(dayOfMonth)) }),
		others: Object.fromEntries(Object.entries(others).filter((entry): entry is [string, string] => !!entry[1])),
	};
}

const withoutExtension = (path: string): string => path.replace(/(?<=[^/])\.[^./]*$/, '');

const patternOf = (pattern: string): RegExp => {
	const source = pattern
		.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
		.replace(HOLE, (_, hole: string) => SEGMENTS[hole] ?? '(.+?)');
	return new RegExp(`^${source}$`);
};
