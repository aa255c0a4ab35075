// How a finding leads to other posts.
import type { RelatedPost } from '../engine/rule';
import type { Others } from '../hexo/other-posts';
import type { Message } from '../text/message';

/** The first of the others, each with what is said of it. */
export const othersOf = ({ first }: Others, message: Message): RelatedPost[] =>
	first.map((post) => ({ ...post, message }));
