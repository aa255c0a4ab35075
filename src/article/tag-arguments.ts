// What the arguments of Hexo's own tags put into the page: addresses of links and frames, and HTML.
import { analysis } from '../post/analysis';
import { parseHtml } from '../post/html/parse-html';
import type { HtmlElement } from '../post/html/tree';
import { type MarkdownLink, markdownLinks } from '../post/markdown-links';
import type { Post } from '../post/post';
import { publishedElements } from '../post/published-html';
import { tagsIn } from '../post/template-tags';
import { contains, mergeSpans, type Span, spanAround } from '../text/span';

export interface TagArguments extends Span {
	/** The name of the tag; empty for `{{ … }}`. */
	readonly name: string;
	/** The words behind the name, each with its place. */
	readonly words: readonly (Span & { readonly text: string })[];
}

const HEAD = /^\{%-?[ \t\r\n\u00A0]*([\w-]+)|^\{\{/;

/** The tags of the article that Hexo runs. Sorted. */
export const tagArguments: (post: Post) => readonly TagArguments[] = analysis(({ text, setAside: { template } }) =>
	(template ? tagsIn(template) : []).flatMap(({ start, end }) => {
		const source = text.slice(start, end);
		const head = HEAD.exec(source);
		if (!head) {
			return [];
		}
		const from = start + head[0].length;
		const words = [...text.slice(from, end - '%}'.length).matchAll(/[^\s"']+/g)].map(({ 0: word, index }) => ({
			text: word,
			start: from + index,
			end: from + index + word.length,
		}));
		return [{ start, end, name: head[1] ?? '', words }];
	}),
);

/** Tags whose arguments Hexo writes into the page as they are, without escaping anything. */
const UNESCAPED: ReadonlySet<string> = new Set(['', 'blockquote', 'quote', 'pullquote']);
/** Those that do so where their last argument says so. */
const LINKS: ReadonlySet<string> = new Set(['post_link', 'asset_link']);

const isUnescaped = ({ name, words }: TagArguments): boolean =>
	UNESCAPED.has(name) || (LINKS.has(name) && words.at(-1)?.text === 'false');

/** The elements that browsers find on the published page, those in arguments of tags after the others. */
export const elementsOnPage: (post: Post) => readonly HtmlElement[] = analysis((post) => {
	const escaped = mergeSpans(markdownLinks(post).flatMap(escapedParts));
	const isEscaped = (element: HtmlElement): boolean => {
		const part = spanAround(escaped, element.start);
		return part !== undefined && contains(part, element);
	};
	return [...publishedElements(post).filter((element) => !isEscaped(element)), ...elementsInArguments(post)];
});

/** What Markdown escapes in a link: the title behind its address; of a picture the words, too. */
const escapedParts = ({ kind, start, end, address, label }: MarkdownLink): Span[] =>
	kind === 'picture' ? [label, { start: address.end, end }] : address.end > start ? [{ start: address.end, end }] : [];

/** The elements in arguments that are not escaped. */
function elementsInArguments(post: Post): readonly HtmlElement[] {
	const { text, body } = post;
	const written = tagArguments(post).filter((tag) => isUnescaped(tag) && text.slice(tag.start, tag.end).includes('<'));
	if (written.length === 0) {
		return [];
	}
	// All that is between them is none of it.
	const ends = [body.start, ...written.map(({ end }) => end - '%}'.length)];
	const starts = [...written.map(({ start }) => start + '{%'.length), body.end];
	const masks = ends.map((start, index) => ({ start, end: starts[index]!, certain: true }));
	return parseHtml(text, body.start, masks).html.elements;
}
