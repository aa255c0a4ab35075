// Whether Hexo dates a post by the time of its file.
import type { Context } from '../engine/rule';
import { dateInName } from '../fields/date-in-name';
import { datesOf } from '../fields/date-value';
import type { Post } from '../post/post';

/** Whether Hexo reads no date of a post: then it takes the birth time of the file, which is another one after writing. */
export function hasDateOfFile(post: Post, context: Context): boolean {
	const date = datesOf(post).find(({ name }) => name === 'date');
	if (date?.kind === 'unreadable') {
		return true;
	}
	const isMissing = post.frontMatter.kind !== 'found' || date?.kind === 'missing' || date?.kind === 'empty';
	return isMissing && dateInName(context) === undefined;
}
