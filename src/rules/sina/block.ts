// Finds blocks of Sina's page furniture, and tells those that are certain from those that may hold a part of the article.
import { attributeOf, classesOf, type HtmlElement } from '../../core/html';
import type { Post } from '../../core/post';
import type { Problem } from '../../core/rule';
import { deletion } from '../../core/text';
import { BLOCKS, type BlockMarker, SINA_HOSTS } from './markers';
import { isEmpty, leadsTo, outermost, someWithin, textOf, trimSpan, within } from './nodes';

/** The blocks of one rule that lie in no other, each with its row of the table. */
function findBlocks(post: Post, rule: BlockMarker['rule']): { element: HtmlElement; marker: BlockMarker }[] {
	const found = new Map<HtmlElement, BlockMarker>();
	for (const element of post.elements) {
		const marker = element.attributes.length > 0 || element.name === 'blockquote' ? markerOf(post, element) : undefined;
		if (marker?.rule === rule) {
			found.set(element, marker);
		}
	}
	return outermost([...found.keys()]).map((element) => ({ element, marker: found.get(element)! }));
}

/** The blocks of a rule that hold nothing of the article: those that cleaning removes. */
export const wholeBlocks = (post: Post, rule: BlockMarker['rule']): HtmlElement[] =>
	findBlocks(post, rule)
		.filter(({ element, marker }) => holdsNothingElse(post, element, marker))
		.map(({ element }) => element);

/** Reports the blocks of a rule; those that hold nothing of the article are safe to remove. */
export function* reportBlocks(post: Post, rule: BlockMarker['rule']): Generator<Problem> {
	for (const { element, marker } of findBlocks(post, rule)) {
		const fix = { title: { text: 'Remove the block' }, edits: [deletion(element)], safe: true };
		const isWhole = holdsNothingElse(post, element, marker);
		yield {
			start: element.start,
			end: isWhole ? element.end : element.openTag.end,
			message: isWhole
				? { text: "Left over from Sina's page: {0}", args: [marker.what] }
				: {
						text: "Left over from Sina's page: {0}. It holds more than that, so it is not removed",
						args: [marker.what],
					},
			fixes: isWhole ? [fix] : [],
		};
	}
}

const BY_CLASS = new Map(BLOCKS.map((row) => [row.class, row]));
const BY_CLASS_PREFIX = BLOCKS.filter((row) => row.classPrefix !== undefined);
const BY_ID = new Map(BLOCKS.map((row) => [row.id, row]));
const BY_LINK = BLOCKS.filter((row) => row.link !== undefined);

function markerOf(post: Post, element: HtmlElement): BlockMarker | undefined {
	for (const name of classesOf(element)) {
		const row = BY_CLASS.get(name) ?? BY_CLASS_PREFIX.find((marker) => name.startsWith(marker.classPrefix!));
		if (row) {
			return row;
		}
	}
	const id = attributeOf(element, 'id');
	return (id && BY_ID.get(id)) || BY_LINK.find((row) => element.name === row.element && holdsLink(post, element, row));
}

/** How many elements are searched for the link: the promos that are known by one hold two. */
const NEAR = 10;

function holdsLink(post: Post, element: HtmlElement, row: BlockMarker): boolean {
	const isLink = (inner: HtmlElement) => attributeOf(inner, 'href')?.includes(row.link!) === true;
	return (
		someWithin(post.html.elements, element, isLink, NEAR) &&
		textOf(post, element, row.maxText)?.startsWith(row.text!) === true
	);
}

const ARTICLE_ELEMENTS = new Set(
	'h1 h2 h3 h4 h5 h6 table figure pre code textarea article section blockquote ol dl video audio embed object'.split(
		' ',
	),
);
const ARTICLE_CLASSES = new Set(['img_wrapper', 'article', 'article-editor']);

/** Whether a block is closed and looks as its kind does; anything else in it may be a part of the article. */
function holdsNothingElse(post: Post, element: HtmlElement, row: BlockMarker): boolean {
	if (!element.closeTag || textOf(post, element, row.maxText) === undefined) {
		return false;
	}
	const holdsBareText = element.children.some((node) => node.kind === 'text' && !isEmpty(trimSpan(post.text, node)));
	if (holdsBareText && !row.bareText) {
		return false;
	}
	let pictures = 0;
	for (const inner of within(post.html.elements, element)) {
		pictures += inner.name === 'img' ? 1 : 0;
		const isOfArticle =
			ARTICLE_ELEMENTS.has(inner.name) ||
			(inner.name === 'p' && !row.paragraphs) ||
			(inner.name === 'a' && !row.links && !leadsTo(SINA_HOSTS, attributeOf(inner, 'href') ?? '')) ||
			(inner.name === 'iframe' && !row.frames) ||
			(row.maxText === 0 && inner.name !== 'div') ||
			classesOf(inner).some((name) => ARTICLE_CLASSES.has(name));
		if (inner !== element && (isOfArticle || (pictures > 1 && !row.links))) {
			return false;
		}
	}
	return true;
}
