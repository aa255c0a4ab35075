// What a post adds to the search for furniture.
import { shownText } from '../../article/shown-text';
import type { Context } from '../../engine/rule';
import { categoryPaths } from '../../hexo/category-paths';
import { fieldOf, type Post } from '../../post/post';
import { hashOf } from '../../report/fingerprint';
import { piecesIn } from './find-pieces';
import { knownIn } from './known';
import type { PostPieces } from './repeated';
import { ShownLetters } from './shown-letters';

/** @param isAll whether what our own markers know is among the pieces. */
export function postPieces(post: Post, context: Context, isAll: boolean): PostPieces {
	const text = shownText(post);
	return {
		source: sourceOf(post),
		article: [...titleOf(post), ...(text === undefined ? [] : [hashOf(text)]), ...middleOf(post), sourceHash(post)],
		pieces: piecesIn(post, isAll ? () => false : knownIn(post, context)),
	};
}

function sourceOf(post: Post): string {
	const author = fieldOf(post, 'author')?.value;
	const name = author?.kind === 'scalar' ? author.text.trim() : '';
	return name || (categoryPaths(post.text, post.frontMatter.yaml.fields)[0]?.at(-1) ?? '');
}

/** Posts with the same source below the front matter are the same article, however short it is. */
const sourceHash = ({ text, body }: Post): string => hashOf(text.slice(body.start, body.end));

/** A title as long as this, in UTF-16 units, is that of one article. */
const LONG_TITLE = 8;

function titleOf(post: Post): string[] {
	const title = fieldOf(post, 'title')?.value;
	return title?.kind === 'scalar' && title.text.length >= LONG_TITLE ? [hashOf(title.text)] : [];
}

/** A paragraph as long as this, in letters, is that of one article. */
const LONG = 40;

/** The longest paragraph between the first and the last ones: articles that have it in common are the same. */
function middleOf(post: Post): string[] {
	const shown = new ShownLetters(post);
	const paragraphs = post.elements.filter(({ name }) => name === 'p').map((element) => shown.of(element));
	const longest = paragraphs.slice(2, -3).reduce((long, one) => (one.length > long.length ? one : long), '');
	return longest.length < LONG ? [] : [hashOf(longest)];
}
