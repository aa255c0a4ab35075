// Finds blocks of Sina's page furniture, and tells those that are certain from those that may hold a part of the article.

import { protectedComments } from '../engine/protected-comments';
import type { Fix, Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { leadsTo } from '../post/html/address';
import { isUnbrokenTag } from '../post/html/edits';
import { VOID_ELEMENTS } from '../post/html/names';
import { attributeOf, classesOf, type HtmlElement, type HtmlNode } from '../post/html/tree';
import { isEmpty, textOf, trimSpan } from '../post/html/visible-text';
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import type { Message } from '../text/message';
import { type Span, someWithin, within } from '../text/span';
import { BLOCKS, type BlockMarker } from './markers/blocks';
import type { Limits } from './markers/marker';
import { HOSTS } from './markers/single-elements';

/** An element that fits a row of the tables. */
interface Block {
	readonly element: HtmlElement;
	readonly marker: BlockMarker;
	/** It is closed and holds no more than it may. */
	readonly isFurnitureOnly: boolean;
	/** Cleaning removes it. */
	readonly isSafe: boolean;
}

/** Every block, but for those that lie in one of the same rule that is removed, or are a question in another. */
const blocks = analysis((post): readonly Block[] => {
	const found: Block[] = [];
	const removedUntil = new Map<BlockMarker['rule'], number>();
	const askedUntil = new Map<BlockMarker['rule'], number>();
	for (const element of post.elements) {
		const canFit = element.attributes.length > 0 || element.name === 'blockquote';
		const marker = canFit ? markerOf(post, element) : undefined;
		if (!marker || element.start < (removedUntil.get(marker.rule) ?? -1)) {
			continue;
		}
		if (marker.verdict === 'ask') {
			if (element.start < (askedUntil.get(marker.rule) ?? -1)) {
				continue;
			}
			askedUntil.set(marker.rule, element.end);
		}
		const isFurnitureOnly = isFurniture(post, element, marker.may);
		const isSafe = isFurnitureOnly && marker.verdict === 'delete';
		found.push({ element, marker, isFurnitureOnly, isSafe });
		if (isSafe) {
			removedUntil.set(marker.rule, element.end);
		}
	}
	return found;
});

/** The blocks of a rule that hold nothing of the article: those that cleaning removes. */
export const wholeBlocks = (post: Post, rule: BlockMarker['rule']): HtmlElement[] =>
	blocks(post).flatMap(({ element, marker, isSafe }) => (isSafe && marker.rule === rule ? [element] : []));

/** Reports the blocks of a rule; those that hold nothing of the article are safe to remove, if no row asks. */
export function* reportBlocks(post: Post, rule: BlockMarker['rule']): Generator<Problem> {
	for (const block of blocks(post).filter(({ marker }) => marker.rule === rule)) {
		const { element, marker, isFurnitureOnly, isSafe } = block;
		const fix: Fix = { title: { text: 'Remove the block' }, edits: [deletion(element)] };
		const isOffered = isSafe || (element.closeTag && (isFurnitureOnly || marker.askIfMore));
		yield {
			start: element.start,
			end: isSafe ? element.end : element.openTag.end,
			message: messageFor(block),
			...(isFurnitureOnly && !isSafe && { severity: 'hint' }),
			...(isSafe ? { safeFix: fix } : isOffered && { offers: () => [fix] }),
		};
	}
}

function messageFor({ marker, isFurnitureOnly, isSafe }: Block): Message {
	const args = [{ text: marker.what }];
	if (isSafe) {
		return { text: "Left over from Sina's page: {0}", args };
	}
	return isFurnitureOnly
		? { text: "Perhaps left over from Sina's page: {0}", args }
		: { text: "Left over from Sina's page: {0}. It holds more than that, so it is not removed", args };
}

const BY_CLASS = groupBy((row) => row.class);
const BY_ID = groupBy((row) => row.id);
const BY_BEGINNING = BLOCKS.filter((row) => row.classBegins !== undefined);
const BY_ATTRIBUTE = groupBy(({ class: name, classBegins, id, attribute }) =>
	(name ?? classBegins ?? id) ? undefined : attribute?.name,
);
const BY_LINK = BLOCKS.filter((row) => row.link !== undefined);

function groupBy(keyOf: (row: BlockMarker) => string | undefined): ReadonlyMap<string, readonly BlockMarker[]> {
	const groups = new Map<string, BlockMarker[]>();
	for (const row of BLOCKS) {
		const key = keyOf(row);
		if (key !== undefined) {
			groups.set(key, [...(groups.get(key) ?? []), row]);
		}
	}
	return groups;
}

/** The row that an element fits in all it says. */
function markerOf(post: Post, element: HtmlElement): BlockMarker | undefined {
	const isFit = (row: BlockMarker): boolean => fits(post, element, row);
	for (const { name, value } of element.attributes) {
		const row =
			name === 'class'
				? rowOfClass(classesOf(element), isFit)
				: name === 'id'
					? BY_ID.get(value)?.find(isFit)
					: BY_ATTRIBUTE.get(name)?.find(isFit);
		if (row) {
			return row;
		}
	}
	return element.name === 'blockquote' ? BY_LINK.find(isFit) : undefined;
}

function rowOfClass(classes: readonly string[], isFit: (row: BlockMarker) => boolean): BlockMarker | undefined {
	for (const name of classes) {
		const row =
			BY_CLASS.get(name)?.find(isFit) ??
			BY_BEGINNING.find((other) => name.startsWith(other.classBegins!) && isFit(other));
		if (row) {
			return row;
		}
	}
	return undefined;
}

function fits(post: Post, element: HtmlElement, { element: name, attribute, link, may }: BlockMarker): boolean {
	return (
		(name === undefined || name === element.name) &&
		(attribute === undefined || withoutBlanks(attributeOf(element, attribute.name) ?? '').includes(attribute.holds)) &&
		(link === undefined || holdsLink(post, element, link, may))
	);
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** How many elements are searched for the link: the promos that are known by one hold two. */
const NEAR = 10;

function holdsLink(post: Post, element: HtmlElement, link: NonNullable<BlockMarker['link']>, may: Limits): boolean {
	const isLink = (inner: HtmlElement) => attributeOf(inner, 'href')?.includes(link.to) === true;
	return (
		someWithin(post.html.elements, element, isLink, NEAR) &&
		textOf(post, element, may.maxText)?.startsWith(link.text) === true
	);
}

const ARTICLE_ELEMENTS = new Set(
	'h1 h2 h3 h4 h5 h6 table figure pre code textarea article section blockquote ol dl video audio embed object'.split(
		' ',
	),
);
const ARTICLE_CLASSES = new Set(['img_wrapper', 'article', 'article-editor']);
const SINA_HOSTS = HOSTS.filter(({ element }) => element === 'script').map(({ host }) => host);

/** Whether a block is closed and holds no more than it may, in its start tag too; the rest may be a part of the article. */
function isFurniture(post: Post, element: HtmlElement, may: Limits): boolean {
	const isClosed = element.closeTag !== undefined || VOID_ELEMENTS.has(element.name);
	const inside = { start: element.openTag.end, end: element.closeTag?.start ?? element.end };
	return isClosed && isUnbrokenTag(element) && holdsOnly(post, inside, element.children, may);
}

/**
 * Whether a stretch of the article holds no more than it may.
 *
 * @param nodes the stretch's own nodes, without those inside of them.
 */
export function holdsOnly(post: Post, stretch: Span, nodes: readonly HtmlNode[], may: Limits): boolean {
	const hasBareText = nodes.some((node) => node.kind === 'text' && !isEmpty(trimSpan(post.text, node)));
	if ((hasBareText && !may.bareText) || textOf(post, stretch, may.maxText) === undefined) {
		return false;
	}
	if (someWithin(protectedComments(post), stretch, () => true)) {
		return false;
	}
	let pictures = 0;
	for (const inner of within(post.html.elements, stretch)) {
		pictures += inner.name === 'img' ? 1 : 0;
		const isOfArticle =
			ARTICLE_ELEMENTS.has(inner.name) ||
			(inner.name === 'p' && !may.paragraphs) ||
			(inner.name === 'a' && !may.links && !leadsTo(SINA_HOSTS, attributeOf(inner, 'href') ?? '')) ||
			(inner.name === 'iframe' ? !may.frames : !isUnbrokenTag(inner)) ||
			(may.maxText === 0 && inner.name !== 'div' && !(inner.name === 'img' && may.hiddenPicture)) ||
			classesOf(inner).some((name) => ARTICLE_CLASSES.has(name));
		if (isOfArticle || (pictures > 1 && !may.links)) {
			return false;
		}
	}
	return true;
}
