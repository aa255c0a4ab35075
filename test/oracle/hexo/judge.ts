// Asks Hexo and us about the same posts, and returns where the two differ.
import { cleaningChanges, type Disagreement, disagreements } from './agreement';
import { buildSite } from './hexo';
import { clean, say } from './product';
import { configText, type PostSource, type SiteConfig } from './site';

/** Where a site is built. */
export interface Surroundings {
	readonly config: SiteConfig;
	/** The time zone of the machine. */
	readonly machine: string;
}

export interface Case extends Disagreement, Surroundings {
	readonly post: PostSource;
}

/** The four ways in which a machine and a site's `timezone` meet, each with another pattern of addresses. */
export const SURROUNDINGS: readonly Surroundings[] = [
	{ config: { timezone: 'Asia/Shanghai' }, machine: 'Asia/Shanghai' },
	{ config: { timezone: 'Asia/Shanghai', permalink: ':year/:i_month/:i_day/:title.html' }, machine: 'UTC' },
	{ config: { permalink: ':category/:title/:hour-:minute-:second/' }, machine: 'Asia/Shanghai' },
	{ config: { permalink: ':year-:month-:day/:title/' }, machine: 'UTC' },
];

/** Every disagreement about posts of one site. */
export async function judge(posts: readonly PostSource[], { config, machine }: Surroundings): Promise<Case[]> {
	const site = await buildSite({ posts, config }, machine);
	if (site.failure !== undefined) {
		throw new Error(`Hexo cannot build the site: ${site.failure}`);
	}
	return posts.flatMap((post, at) =>
		disagreements(site.posts[at]!, say(post.text, post.path, configText(config), machine)).map((one) => {
			return { ...one, post, config, machine };
		}),
	);
}

/** Every change that readers see when the posts of a site are cleaned. */
export async function judgeCleaning(posts: readonly PostSource[]): Promise<Case[]> {
	const surroundings = SURROUNDINGS[0]!;
	const sides = [posts, posts.map(({ path, text }) => ({ path, text: clean(text, path) }))];
	const [before, after] = await Promise.all(
		sides.map((side) => buildSite({ posts: side, config: surroundings.config }, surroundings.machine)),
	);
	return posts.flatMap((post, at) =>
		cleaningChanges(before!.posts[at]!, after!.posts[at]!).map((one) => ({ ...one, post, ...surroundings })),
	);
}

/** Texts as posts with names that mean nothing. */
export const asPosts = (texts: readonly string[], ending = 'md'): PostSource[] =>
	texts.map((text, at) => ({ path: `post-${at}.${ending}`, text }));
