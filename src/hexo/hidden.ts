// Whether Hexo publishes a post at all.
import { fieldOf, type Post } from '../post/post';
import type { Value } from '../post/yaml/read-fields';

/** Whether Hexo 8.1.2 takes the value of `published` for no. Nothing is yes. */
export function meansHidden(value: Value): boolean {
	if (value.kind === 'other') {
		const { read } = value;
		return typeof read === 'string' ? NO.test(read) : read !== undefined && read !== null && !read;
	}
	return value.kind === 'scalar' && (value.style === 'plain' ? isFalsy(value.value) : NO.test(value.text));
}

/** The texts that Hexo takes for no. */
const NO = /^(?:false|0)?$/;

const isFalsy = (value: string | number | boolean | null): boolean =>
	value === false || value === 0 || Number.isNaN(value) || value === '';

/** Whether the front matter of a post keeps it off the site. */
export function isHidden(post: Post): boolean {
	const value = post.frontMatter.kind === 'found' ? fieldOf(post, 'published')?.value : undefined;
	return value !== undefined && meansHidden(value);
}
