// How many posts, as a text.
import type { Message } from '../text/message';

/** `1 post` or `{0} posts`. */
export const postCount = (posts: number): Message =>
	posts === 1 ? { text: '1 post' } : { text: '{0} posts', args: [posts] };
