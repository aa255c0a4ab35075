// The day in the name of a post's file, which Hexo takes where the front matter has no date.
import type { Context } from '../engine/rule';
import { nameParts, pathBelowPosts } from '../hexo/file-name';

/** The clock of the machine that builds the site, as if it showed UTC; undefined where the name has no day. */
export function dateInName({ path, site }: Context): number | undefined {
	const below = site && pathBelowPosts(path);
	return below === undefined ? undefined : nameParts(below, site!)?.clock;
}
