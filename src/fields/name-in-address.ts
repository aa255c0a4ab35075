// What of the name of a post's file stands in its address.
import type { Context } from '../engine/rule';
import { namesInAddress } from '../hexo/address';
import { nameParts, pathBelowPosts, whyIgnored } from '../hexo/file-name';
import type { Post } from '../post/post';

/** Undefined where nothing of it does, where Hexo passes over the file, or where nobody can tell. */
export function nameInAddress(post: Post, { path, site }: Context): string | undefined {
	const below = pathBelowPosts(path);
	const names = namesInAddress({ post, path, site });
	const slug =
		below === undefined || !names || whyIgnored(below, site ?? {}) ? undefined : nameParts(below, site ?? {})?.slug;
	return names === 'whole' ? slug : slug?.slice(slug.lastIndexOf('/') + 1);
}
