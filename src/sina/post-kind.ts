// What counts as a post, and as a post from Sina.
import { analysis } from '../post/analysis';
import { isPostFile } from '../post/file-kind';
import type { FrontMatter } from '../post/front-matter';
import type { Post } from '../post/post';
import type { Value } from '../post/yaml/read-fields';
import { globMatcher, isAnchored } from '../text/globs';
import { countSigns } from './signs';
import { hasStrongMark } from './strong-marks';

/**
 * Whether the article is taken to come from Sina: author or categories say so, or it carries a strong mark of Sina's pages, or two
 * signs of Sina's editor; or whether the user has asked for it. The edited form of a post from Sina is one too, though the marks that gave it away are gone.
 */
export const isSinaPost: (post: Post) => boolean = analysis((post) =>
	post.before
		? isSinaPost(post.before)
		: post.anySource || namesSina(post.frontMatter) || hasStrongMark(post) || countSigns(post) >= ENOUGH_SIGNS,
);

const ENOUGH_SIGNS = 2;

function namesSina(frontMatter: FrontMatter): boolean {
	return frontMatter.yaml.fields.some(
		({ name, value }) =>
			(name === 'author' || name === 'categories') && textsOf(value).some((text) => text.includes('新浪')),
	);
}

/** Every text in a value: the value itself, or the items of a list at any depth. */
function textsOf(value: Value): string[] {
	if (value.kind === 'list') {
		return value.items.flatMap(textsOf);
	}
	return value.kind === 'scalar' ? [value.text] : [];
}

/** The keys of the generator's template; two of them make a block front matter of a post. */
const POST_KEYS = new Set(['title', 'date', 'categories', 'headimg', 'thumbnail']);

/** Whether front matter has two of the keys that posts have. */
export const hasPostKeys = ({ yaml }: FrontMatter): boolean =>
	new Set(yaml.fields.map((field) => field.name).filter((name) => POST_KEYS.has(name))).size >= 2;

/** The globs of posts: one that begins with a name, as `source/_posts/*.md`, matches at any depth. */
export const postGlobs = (patterns: readonly string[]): string[] =>
	patterns.filter(Boolean).map((pattern) => (isAnchored(pattern) ? pattern : `**/${pattern}`));

/** Whether a path, absolute or not, lies where posts lie, and ends as a post does. */
export const matchesPosts = (path: string, patterns: readonly string[]): boolean =>
	isPostFile(path) && matcherOf(patterns)(path.replaceAll('\\', '/'));

const MATCHERS = new WeakMap<readonly string[], (path: string) => boolean>();

/** Compiled once for each list of patterns. */
function matcherOf(patterns: readonly string[]): (path: string) => boolean {
	let matcher = MATCHERS.get(patterns);
	if (!matcher) {
		matcher = globMatcher(postGlobs(patterns), { dot: true });
		MATCHERS.set(patterns, matcher);
	}
	return matcher;
}

/** Whether a document is a post at all; of any other nothing is reported. */
export const isPost = (post: Post, path: string | undefined, patterns: readonly string[]): boolean =>
	isPostByHead(post.frontMatter, path, patterns) || hasStrongMark(post);

/** Whether one is a post whatever its article holds. */
export const isPostByHead = (
	frontMatter: FrontMatter,
	path: string | undefined,
	patterns: readonly string[],
): boolean => (path !== undefined && matchesPosts(path, patterns)) || hasPostKeys(frontMatter);
