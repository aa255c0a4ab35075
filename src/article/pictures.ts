// The pictures of an article, in HTML and in Markdown, each with its address.
import { decodeHTMLAttribute } from 'entities/decode';
import { analysis } from '../post/analysis';
import { isUnbrokenTag } from '../post/html/edits';
import { type Attribute, attributeOf, type HtmlElement, valueSpan } from '../post/html/tree';
import { markdownLinks } from '../post/markdown-links';
import type { Post } from '../post/post';
import type { Span } from '../text/span';

export interface Picture {
	/** What to mark where it has no address: the attribute that is empty, the name of the tag, `![`. */
	readonly place: Span;
	/** Absent where Markdown makes the picture. */
	readonly element?: HtmlElement;
	/** The attribute with the address. */
	readonly src?: Attribute | undefined;
	/** The address as browsers read it; empty where there is none. */
	readonly address: string;
	/** Where it is written. */
	readonly source: Span;
	/** Whether the picture has a description, be it an empty one. */
	readonly hasAlt: boolean;
}

/** All pictures that are not in code, whole tags only. Sorted. */
export const picturesIn: (post: Post) => readonly Picture[] = analysis((post) => {
	const found = post.elements.filter((element) => element.name === 'img' && isUnbrokenTag(element));
	return [...found.map((element) => fromElement(post, element)), ...fromMarkdown(post)].sort(
		(a, b) => a.place.start - b.place.start,
	);
});

function fromElement(post: Post, element: HtmlElement): Picture {
	const src = attributeIn(element, 'src');
	const value = src ? valueSpan(post.text, src) : nameOf(element);
	const raw = src?.value ?? '';
	const start = value.start + raw.length - raw.trimStart().length;
	return {
		place: src ?? nameOf(element),
		element,
		src,
		address: decodeHTMLAttribute(raw).trim(),
		source: { start, end: Math.max(start, start + raw.trim().length) },
		hasAlt: attributeOf(element, 'alt') !== undefined,
	};
}

const fromMarkdown = (post: Post): Picture[] =>
	markdownLinks(post)
		.filter(({ kind }) => kind === 'picture')
		.map(({ start, address, label }) => ({
			place: { start, end: start + '!['.length },
			address: post.text.slice(address.start, address.end),
			source: address,
			hasAlt: post.text.slice(label.start, label.end).trim() !== '',
		}));

/** The attribute of a name that an element has. */
export const attributeIn = ({ attributes }: HtmlElement, wanted: string): Attribute | undefined =>
	attributes.find(({ name }) => name === wanted);

/** Where the name of an element stands. */
export const nameOf = ({ openTag }: HtmlElement): Span => ({
	start: openTag.start + 1,
	end: openTag.start + 1 + openTag.name.length,
});

/** Whether browsers are told of other addresses than that of the `src`. */
export const hasOtherSources = (element: HtmlElement): boolean =>
	Boolean(attributeOf(element, 'srcset')) ||
	(element.parent?.name === 'picture' &&
		element.parent.children.some((child) => child.kind === 'element' && Boolean(attributeOf(child, 'srcset'))));

/** Where feeds and editors keep the address for a script that loads the picture later, the likeliest first. */
const DEFERRED = [
	...['data-src', 'data-original', 'data-actualsrc', 'data-lazy-src', 'data-echo', 'real_src', 'file', 'zoomfile'],
	...['data-original-src', 'data-lazyload', 'data-lazy', 'data-url', 'data-imgurl', 'data-backsrc', 'data-ks-lazyload'],
	...[
		'data-croporisrc',
		'data-src-large',
		'data-full',
		'_src',
		'original',
		'lazysrc',
		'data-srcset',
		'data-lazy-srcset',
	],
];

/** The attribute that holds the address of a picture in the place of the `src`, if it looks like one. */
export const deferredAddress = (element: HtmlElement): Attribute | undefined =>
	DEFERRED.map((name) => attributeIn(element, name)).find((found) => beginsWithPicture(found?.value ?? ''));

/** Whether the first word of a value is an address of the web or of the site, or the name of a picture. */
function beginsWithPicture(value: string): boolean {
	const [word] = value.trimStart().split(/\s/, 1) as [string];
	const name = word.slice(0, word.search(/\.(?:jpe?g|png|gif|webp|avif|bmp|svg)(?:\?|$)/i) + 1);
	return !/["'<>]/.test(word) && (/^(?:https?:\/)?\/./i.test(word) || (name.length > 1 && !name.includes(':')));
}
