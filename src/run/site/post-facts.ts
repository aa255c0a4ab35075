// What the rules that see a whole site have to know of each of its posts: little, and plain data.
import { shownTextSteps } from '../../article/shown-text';
import type { Context } from '../../engine/rule';
import { dateInName } from '../../fields/date-in-name';
import { readingOf } from '../../fields/date-reading';
import { headOf, insideQuotes, seenField } from '../../fields/field-problems';
import { isSeenByHexoOnly } from '../../fields/only-hexo';
import { addressOn, fileAt, isWhole } from '../../hexo/address';
import { type CategoryPath, categoryPaths, OF_FIELDS } from '../../hexo/category-paths';
import { pathBelowPosts } from '../../hexo/file-name';
import { isHidden } from '../../hexo/hidden';
import type { OtherPost } from '../../hexo/other-posts';
import { publishedOn } from '../../hexo/publication';
import { categorySlug } from '../../hexo/slug';
import type { Moment } from '../../hexo/write-date';
import type { Post } from '../../post/post';
import { hashOf } from '../../report/fingerprint';
import { placesIn } from '../../report/line-index';
import { fieldRefused } from '../../rules/front-matter/field-refused';
import { fileNameIgnored } from '../../rules/front-matter/file-name-ignored';
import { fileNameRefused } from '../../rules/front-matter/file-name-refused';
import { runToEnd, type Steps } from '../../text/steps';

/** A category of a post: its names from the topmost on, and the part of the address of its page that they make. */
export interface FiledUnder {
	readonly path: CategoryPath;
	readonly page: string;
}

/** The facts of a post that Hexo publishes. Texts that are only compared are hashes. */
export interface PostFacts {
	/** Where findings in other posts lead to. */
	readonly head: Pick<OtherPost, 'start' | 'end'>;
	/** Every category, those above others included, each once. */
	readonly categories: readonly FiledUnder[];
	/** The file that Hexo writes it to, where that is the same whatever machine builds the site. */
	readonly address?: string;
	/** Its title and its date. */
	readonly title?: string;
	/** The words that readers see; missing where there are too few of them or too many. */
	readonly words?: string;
	/** How much later it is published by a build in UTC, in milliseconds. */
	readonly shift: number;
	/** Whether tools that use gray-matter see no front matter. */
	readonly isUnseen: boolean;
}

/** A longer text, in UTF-16 units, is not compared with others. */
export const MAX_COMPARED = 256 * 1024;

/** The facts of a post; undefined where Hexo does not publish it: it takes posts from `_posts` only. */
export const postFacts = (post: Post, context: Context): PostFacts | undefined =>
	runToEnd(postFactsSteps(post, context));

/** The same in steps. */
export function* postFactsSteps(post: Post, context: Context): Steps<PostFacts | undefined> {
	if (!isPublished(post, context)) {
		return undefined;
	}
	yield;
	const shown = post.text.length > MAX_COMPARED ? undefined : yield* shownTextSteps(post);
	yield;
	const words = shown === undefined ? undefined : hashOf(shown);
	yield;
	const categories = filedUnder(post, context);
	const reading = whenIn(post, context);
	yield;
	const title = titleOf(post, context, reading);
	yield;
	const address = fileOf(post, context, reading);
	return {
		head: headIn(post),
		categories,
		...(address !== undefined && { address: hashOf(address) }),
		...(title !== undefined && { title: hashOf(title) }),
		...(words !== undefined && { words }),
		shift: shiftOf(reading, context.site?.timezone),
		isUnseen: isSeenByHexoOnly(post),
	};
}

/** The rules that say of some posts that Hexo makes none of them: those are errors. */
const NOT_BUILT = [fieldRefused, fileNameIgnored, fileNameRefused];

function isPublished(post: Post, context: Context): boolean {
	const isRefused = NOT_BUILT.some((rule) => [...rule.check(post, context)].length > 0);
	const isPost = pathBelowPosts(context.path) !== undefined;
	return isPost && post.frontMatter.outcome !== 'refused' && !isRefused && !isHidden(post);
}

function headIn(post: Post): PostFacts['head'] {
	const value = seenField(post, 'title')?.value;
	const { start, end } = value && value.start < value.end ? insideQuotes(value) : headOf(post);
	const placeOf = placesIn(post.text.slice(0, end));
	return { start: placeOf(start), end: placeOf(end) };
}

function filedUnder({ text, frontMatter }: Post, { site = {} }: Context): FiledUnder[] {
	const paths = frontMatter.kind === 'found' ? categoryPaths(text, frontMatter.yaml.fields) : [];
	const filed = new Map<string, FiledUnder>();
	// A name that Hexo makes of fields, `[object Object]`, was not meant as one.
	for (const path of paths.filter((names) => !names.includes(OF_FIELDS))) {
		for (let length = 1; length <= path.length; length++) {
			const above = path.slice(0, length);
			filed.set(JSON.stringify(above), { path: above, page: categorySlug(above, site) });
		}
	}
	return [...filed.values()];
}

/** What Hexo takes for the date of a post; undefined where it takes the time of the file, or nobody can tell. */
function whenIn(post: Post, context: Context): Moment | undefined {
	const value = seenField(post, 'date')?.value;
	const reading = value ? readingOf(value) : 'none';
	const clock = reading === 'none' ? dateInName(context) : undefined;
	return typeof reading === 'object' ? reading : clock === undefined ? undefined : { clock };
}

/** Two moments that have nothing in common in an address. */
const SOMETIMES = [Date.UTC(2001, 1, 3, 4, 5, 6), Date.UTC(2012, 10, 12, 13, 14, 15)];
/** A site that names no time zone is built in one of these. */
const ANYWHERE = 'Asia/Shanghai';

function fileOf(post: Post, { path, site }: Context, reading: Moment | undefined): string | undefined {
	const machines = [site?.timezone ?? ANYWHERE, 'UTC'];
	const addressed = { post, path, site };
	const addresses = machines.flatMap((machine) => {
		const instants = reading ? [publishedOn(reading, site?.timezone, machine)] : SOMETIMES;
		return instants.map((instant) => addressOn(addressed, instant, machine));
	});
	// Without a date the moment must make no difference.
	const isTold = reading !== undefined || new Set(addresses).size === 1;
	return isTold && addresses.every((address) => isWhole(addressed, address))
		? [...new Set(addresses.map(fileAt))].join('\n')
		: undefined;
}

function titleOf(post: Post, { site }: Context, reading: Moment | undefined): string | undefined {
	const value = seenField(post, 'title')?.value;
	const title = value?.kind === 'scalar' ? value.text.trim() : '';
	const zone = site?.timezone ?? ANYWHERE;
	return title === '' || !reading ? undefined : `${publishedOn(reading, site?.timezone, zone)} ${title}`;
}

function shiftOf(reading: Moment | undefined, timezone: string | undefined): number {
	return reading && timezone !== undefined
		? publishedOn(reading, timezone, 'UTC') - publishedOn(reading, timezone, timezone)
		: 0;
}
