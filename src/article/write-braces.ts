// The fix that shows braces of a template to readers, and what else is done about a tag.
import type { Fix } from '../engine/rule';
import { escapeBraces } from '../hexo/escape-braces';
import type { Post } from '../post/post';
import type { Span } from '../text/span';

/** Writes the braces at a place as entities; undefined where readers would not see braces. */
export function writeBraces(post: Post, start: number): Fix | undefined {
	const edits = escapeBraces(post, start);
	return edits && { title: { text: 'Write the mark as an entity: readers see it' }, edits, mends: true };
}

/** Writes a tag anew. */
export const writeTag = ({ start, end }: Span, tag: string): Fix => ({
	title: { text: 'Write {0}', args: [tag] },
	edits: [{ start, end, text: tag }],
	mends: true,
});
