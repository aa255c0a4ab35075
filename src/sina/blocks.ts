// Finds blocks of Sina's page furniture, and tells those that are certain from those that may hold a part of the article.
import type { Fix, Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { leadsTo } from '../post/html/address';
import { isUnbrokenTag } from '../post/html/edits';
import { VOID_ELEMENTS } from '../post/html/names';
import { isDrawn } from '../post/html/styles';
import { type Attribute, attributeOf, classesOf, type HtmlElement } from '../post/html/tree';
import { textOf } from '../post/html/visible-text';
import { isLinkTarget } from '../post/link-targets';
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import type { Message } from '../text/message';
import { firstFrom, type Span, someWithin } from '../text/span';
import { type Content, contentOf } from './furniture';
import type { BlockMarker } from './markers/block-marker';
import { BLOCKS } from './markers/blocks';
import { PAGE_HOSTS } from './page-hosts';

/** An element that fits a row of the tables. */
interface Block {
	readonly element: HtmlElement;
	readonly marker: BlockMarker;
	readonly content: Content;
	/** Cleaning removes it. */
	readonly isSafe: boolean;
}

/** Every block, but for those that lie in one of the same rule that is removed, or are a question in another. */
const blocks = analysis((post): readonly Block[] => {
	const found: Block[] = [];
	const removedUntil = new Map<BlockMarker['rule'], number>();
	const askedUntil = new Map<BlockMarker['rule'], number>();
	const links = post.elements.filter(isPromoLink);
	for (const element of post.elements) {
		const marker = markerOf(post, element, links);
		if (!marker || element.start < (removedUntil.get(marker.rule) ?? 0)) {
			continue;
		}
		if (marker.verdict === 'ask') {
			if (element.start < (askedUntil.get(marker.rule) ?? 0)) {
				continue;
			}
			askedUntil.set(marker.rule, element.end);
		}
		const content = contentOfBlock(post, element, marker);
		if ((marker.link?.isAll || marker.silentIfMore) && content !== 'furniture') {
			continue;
		}
		const isSafe = content === 'furniture' && marker.verdict === 'delete';
		found.push({ element, marker, content, isSafe });
		if (isSafe) {
			removedUntil.set(marker.rule, element.end);
		}
	}
	return found;
});

/** The attributes by which blocks are known: without its own, one that stays would be told of no more. */
export const markingAttributes = analysis(
	(post): ReadonlySet<Attribute> =>
		new Set(
			blocks(post).flatMap(({ element, marker }) =>
				element.attributes.filter(({ name }) => name === marker.attribute?.name),
			),
		),
);

/** What cleaning removes as a whole, and the rule by which it does. */
export interface Removed {
	readonly place: Span;
	readonly rule: BlockMarker['rule'];
}

/** All blocks that cleaning removes, in order; some lie in others. */
export const removedBlocks = analysis((post): readonly Removed[] =>
	blocks(post).flatMap(({ element, marker, isSafe }) => (isSafe ? [{ place: element, rule: marker.rule }] : [])),
);

/** Strong marks of Sina's among the blocks that cleaning removes. */
export const strongBlocks = (post: Post): HtmlElement[] =>
	blocks(post).flatMap(({ element, marker, isSafe }) => (isSafe && marker.strong ? [element] : []));

/** Reports the blocks of a rule; those that hold nothing of the article are safe to remove, if no row asks. */
export function* reportBlocks(post: Post, rule: BlockMarker['rule']): Generator<Problem> {
	for (const block of blocks(post).filter(({ marker }) => marker.rule === rule)) {
		const { element, marker, content, isSafe } = block;
		const fix: Fix = { title: { text: 'Remove the block' }, edits: [deletion(element)] };
		const isQuestion = !isSafe && element.closeTag !== undefined && (content !== 'article' || marker.askIfMore);
		yield {
			start: element.start,
			end: isSafe ? element.end : element.openTag.end,
			message: messageFor(block),
			...(!isSafe && content !== 'article' && { severity: 'hint' }),
			...(isSafe && { safeFix: fix }),
			...(isQuestion && { offers: () => [fix] }),
		};
	}
}

function messageFor({ marker, content, isSafe }: Block): Message {
	const args = [{ text: marker.what }];
	if (isSafe) {
		return { text: "Left over from Sina's page: {0}", args };
	}
	return content === 'furniture' || (content === 'words' && marker.verdict === 'ask')
		? { text: "Perhaps left over from Sina's page: {0}", args }
		: { text: "Left over from Sina's page: {0}. It holds more than that, so it is not removed", args };
}

const BY_CLASS = groupBy((row) => row.class);
const BY_ID = groupBy((row) => row.id);
const BY_BEGINNING = BLOCKS.filter((row) => row.classBegins !== undefined);
const BY_NUMBERED_ID = BLOCKS.filter((row) => row.idNumbered !== undefined);
const BY_ATTRIBUTE = groupBy(({ class: name, id, attribute }) => ((name ?? id) ? undefined : attribute?.name));
const BY_LINK = BLOCKS.filter((row) => row.link !== undefined);
const PROMO_LINKS = BY_LINK.map((row) => row.link!.to);

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
function markerOf(post: Post, element: HtmlElement, links: readonly HtmlElement[]): BlockMarker | undefined {
	for (const { name, value } of element.attributes) {
		const row =
			name === 'class'
				? rowOfClass(post, element, links)
				: firstFit((name === 'id' ? BY_ID.get(value) : BY_ATTRIBUTE.get(name)) ?? [], post, element, links);
		if (row) {
			return row;
		}
	}
	const byLink = links.length > 0 ? firstFit(BY_LINK, post, element, links) : undefined;
	return byLink ?? firstFit(rowsOfNumber(post, attributeOf(element, 'id') ?? ''), post, element, links);
}

/** The rows of an id that ends in a number, to which no link leads. */
const rowsOfNumber = (post: Post, id: string): readonly BlockMarker[] =>
	BY_NUMBERED_ID.filter(
		({ idNumbered: beginning }) =>
			id.startsWith(beginning!) && /^\d+$/.test(id.slice(beginning!.length)) && !isLinkTarget(post, id),
	);

function rowOfClass(post: Post, element: HtmlElement, links: readonly HtmlElement[]): BlockMarker | undefined {
	for (const name of classesOf(element)) {
		const rows = BY_CLASS.get(name) ?? BY_BEGINNING.filter((row) => name.startsWith(row.classBegins!));
		const row = firstFit(rows, post, element, links);
		if (row) {
			return row;
		}
	}
	return undefined;
}

function firstFit(
	rows: readonly BlockMarker[],
	post: Post,
	element: HtmlElement,
	links: readonly HtmlElement[],
): BlockMarker | undefined {
	return rows.find((row) => fits(post, element, row, links));
}

function fits(
	post: Post,
	element: HtmlElement,
	{ elements, attribute, link }: BlockMarker,
	links: readonly HtmlElement[],
): boolean {
	return (
		(elements === undefined || elements.includes(element.name)) &&
		(attribute === undefined || holds(element, attribute)) &&
		(link === undefined || holdsLink(post, element, link, links))
	);
}

/** Blanks do not matter; capitals matter in all but a style. */
function holds(element: HtmlElement, { name, holds: part }: NonNullable<BlockMarker['attribute']>): boolean {
	const value = attributeOf(element, name)?.replace(/\s/g, '') ?? '';
	return (name === 'style' ? value.toLowerCase() : value).includes(part);
}

const SCHEME = /^\s*(?:https?:)?\/\//i;

/** An address that only holds that of a promo, as one for sharing it does, leads elsewhere. */
function leadsToPromo(link: HtmlElement, address: string): boolean {
	const href = attributeOf(link, 'href') ?? '';
	return address.startsWith('/')
		? leadsTo(PAGE_HOSTS, href) && href.trim().split(/[?#]/, 1)[0]!.endsWith(address)
		: href.replace(SCHEME, '').startsWith(address);
}

const isPromoLink = (element: HtmlElement): boolean =>
	element.name === 'a' && PROMO_LINKS.some((address) => leadsToPromo(element, address));

/** The promos that are known by a link are no longer, in characters. */
const LONG = 80;

function holdsLink(
	post: Post,
	element: HtmlElement,
	{ to, text = '' }: NonNullable<BlockMarker['link']>,
	links: readonly HtmlElement[],
): boolean {
	const { elements } = post.html;
	const isSmall = firstFrom(elements, element.end) - firstFrom(elements, element.start) <= FEW;
	return (
		isSmall &&
		someWithin(links, element, (link) => leadsToPromo(link, to), NEAR) &&
		textOf(post, element, LONG)?.startsWith(text) === true
	);
}

/** So many elements is such a promo at the most. */
const FEW = 30;

/** How many links are looked at in an element: the promos that are known by one hold no more. */
const NEAR = 10;

/** What a block holds, where it is closed, its start tag whole, and no style shows a picture in an empty one. */
function contentOfBlock(post: Post, element: HtmlElement, { may, link }: BlockMarker): Content {
	const isClosed = element.closeTag !== undefined || VOID_ELEMENTS.has(element.name);
	const isWhole = isClosed && isUnbrokenTag(element) && !(may.isEmpty && isDrawn(element));
	const inside = { start: element.openTag.end, end: element.end };
	const content = isWhole ? contentOf(post, inside, element.children, may) : 'article';
	const leadsElsewhere = (inner: HtmlElement): boolean => inner.name === 'a' && !isPromoLink(inner);
	return link && content === 'furniture' && someWithin(post.elements, inside, leadsElsewhere) ? 'words' : content;
}
