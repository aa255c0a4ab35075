// Front matter that Hexo reads, and that tools built on gray-matter do not see.
import { namesSeenByGrayMatter } from '../post/gray-matter';
import type { Post } from '../post/post';
import { isYaml } from './field-problems';

/** Whether a post has such front matter. The answer comes from gray-matter itself. */
export function isSeenByHexoOnly(post: Post): boolean {
	const { kind, span, yaml, openingFence } = post.frontMatter;
	if (kind !== 'found' || !isYaml(post) || yaml.problems.length > 0) {
		return false;
	}
	// Where the text begins with its one fence, it sees one, too.
	const isFirst = openingFence?.start === 0 && /^---\r?\n/.test(post.text);
	return !isFirst && namesSeenByGrayMatter(post.text.slice(0, span.end))?.length === 0;
}
