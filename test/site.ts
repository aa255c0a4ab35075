// The site of an example: what its posts have to do with each other.
import type { Context, Example } from '../src/engine/rule';
import { NO_OTHERS, type OtherPosts, type SiteTotals } from '../src/hexo/other-posts';
import { parsePost } from '../src/post/post';
import { postFacts } from '../src/run/site/post-facts';
import { SitePosts } from '../src/run/site/site-posts';

/** The posts in a site by their paths, in the order of these. */
export function sitePosts(posts: Readonly<Record<string, string>>, context: Context): SitePosts {
	const site = new SitePosts();
	for (const [path, text] of Object.entries(posts).sort(([a], [b]) => (a < b ? -1 : 1))) {
		const facts = postFacts(parsePost(text, { path }), { ...context, path });
		if (facts) {
			site.set(path, facts);
		}
	}
	return site;
}

/** What the posts beside the one of an example have to do with it. */
export function othersOf({ path, text, beside }: Example, context: Context): OtherPosts {
	const site = sitePosts({ ...beside, [path!]: text }, context);
	return site.othersOf(path!) ?? NO_OTHERS;
}

/** What is counted over the posts of an example about the settings of a site. */
export const totalsOf = ({ beside }: Example, context: Context): SiteTotals | undefined =>
	beside && sitePosts(beside, context).totals;
