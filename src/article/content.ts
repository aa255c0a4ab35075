// What there is to see in an article at all: words, and pictures or the like.
import { decodeHTML } from 'entities/decode';
import { analysis } from '../post/analysis';
import { isDrawn } from '../post/html/styles';
import { isSeen } from '../post/html/visible-text';
import { markdownLinks } from '../post/markdown-links';
import { fieldOf, type Post } from '../post/post';
import { endOfContent, isBlank } from '../text/blanks';
import { type Span, within } from '../text/span';

export interface ArticleContent {
	/** The words without blanks and without what nobody sees, as far as they are few; longer ones are cut off. */
	readonly words: string;
	readonly hasMedia: boolean;
	/** What to mark: the article, or, where it is blank, the line above it. */
	readonly place: Span;
}

/** An article with more words than these, in UTF-16 units, is not read further. */
const ENOUGH = 500;

const MEDIA: ReadonlySet<string> = new Set('img picture video audio iframe embed object svg canvas input'.split(' '));

/**
 * What readers see of an article; undefined where it is not this article that they see: without front matter it is no post,
 * and `content` in the front matter takes its place.
 */
export const articleContent: (post: Post) => ArticleContent | undefined = analysis((post) => {
	const { text, body, html, frontMatter } = post;
	if (frontMatter.kind === 'none' || fieldOf(post, 'content')) {
		return undefined;
	}
	const pictures = markdownLinks(post).filter(({ kind }) => kind === 'picture');
	let words = '';
	for (const node of html.texts) {
		if (words.length > ENOUGH) {
			break;
		}
		words += isSeen(node) ? seenOf(withoutPictures(text, node, pictures)) : '';
	}
	// `<https:…>` is a tag to HTML, and words to Markdown.
	const links = markdownLinks(post).filter(
		({ kind, label, address }) => kind === 'link' && label.start === address.start,
	);
	words += links.map(({ address }) => text.slice(address.start, address.end)).join('');
	words += post.markdown.texts.flatMap((block) => text.slice(block.start, block.end).match(MAIL) ?? []).join('');
	const hasMedia = pictures.length > 0 || html.elements.some((element) => MEDIA.has(element.name) || isDrawn(element));
	return { words, hasMedia, place: placeOf(text, body) };
});

/** An address between angle brackets, which Markdown shows. */
const MAIL = /(?<=<)[\w.+-]+@[\w.-]+(?=>)/g;

const seenOf = (source: string): string =>
	decodeHTML(source.slice(0, ENOUGH * 4)).replace(/[\s\u200B-\u200F\u2060\uFEFF]/g, '');

function withoutPictures(text: string, { start, end }: Span, pictures: readonly Span[]): string {
	let out = '';
	let at = start;
	for (const picture of within(pictures, { start, end })) {
		out += text.slice(at, picture.start);
		at = picture.end;
	}
	return out + text.slice(Math.min(at, end), end);
}

function placeOf(text: string, { start, end }: Span): Span {
	if (!isBlank(text.slice(start, end))) {
		return { start, end: endOfContent(text, start, end) };
	}
	const above = endOfContent(text, 0, start);
	return { start: text.lastIndexOf('\n', above - 1) + 1, end: above };
}

/** Letters and digits alone: punctuation is set otherwise here and there. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
