// The links that Sina's keyword linker sets on the names of shares, with the places for their prices.
import { analysis } from '../post/analysis';
import { leadsTo } from '../post/html/address';
import { attributeOf, classesOf, type HtmlElement, type HtmlNode } from '../post/html/tree';
import { isEmpty, textOf, trimSpan } from '../post/html/visible-text';
import { isLinkTarget } from '../post/link-targets';
import type { Post } from '../post/post';
import { startOfContent } from '../text/blanks';
import { type Span, someWithin, within } from '../text/span';
import { boldMark } from './bold';
import { STOCK_IDS, type StockMarker } from './markers/single-elements';
import { PAGE_HOSTS } from './page-hosts';

/** A stock link, from its outermost `<span>`, or its link where that has none, to the last price behind it. */
export interface StockLink extends Span {
	/** The `<span>` and `<a>` elements whose words stay. */
	readonly wrappers: readonly HtmlElement[];
	/** The places for prices, in it and behind it. */
	readonly prices: readonly HtmlElement[];
	/**
	 * False where a tag of it has no certain end, where a link is open around it: without its tags, that one would go on; where
	 * its `<span>` has words of its own; and where one says bold: that has to become a `<strong>` first.
	 */
	readonly isCertain: boolean;
}

export interface StockLinks {
	readonly links: readonly StockLink[];
	/** Empty places for prices that belong to none of them. */
	readonly prices: readonly HtmlElement[];
}

/** Every stock link of the article, and what is left of others, in order. */
export const stockLinks = analysis((post): StockLinks => {
	const links: StockLink[] = [];
	const alone: HtmlElement[] = [];
	const prices = pricesOf(post);
	let until = 0;
	let linkEnd = 0; // of the last `<a>`: it ends those before it, and one without a certain end may go on for ever
	const endOfLink = (link: HtmlElement): number => (link.closeTag ? link.end : post.text.length);
	for (const element of post.elements) {
		if (element.start < until) {
			continue;
		}
		const isAlone = isLinkers(element);
		if (element.name === 'a' && !isAlone) {
			linkEnd = endOfLink(element);
		} else if (isAlone || isLinkerSpan(post, element)) {
			const link = linkOf(post, element, prices, linkEnd <= element.start && !isLinkerWithWords(element.parent));
			links.push(link);
			until = link.end;
			linkEnd = link.isCertain ? linkEnd : endOfLink(link.wrappers.findLast(isKeyword)!);
		} else if (prices.get(element.start) === element && element.children.length === 0) {
			alone.push(element);
		}
	}
	return { links, prices: alone };
});

/** By where they begin. */
function pricesOf(post: Post): ReadonlyMap<number, HtmlElement> {
	const prices = new Map<number, HtmlElement>();
	for (const element of post.elements) {
		if (isPrice(post, element)) {
			prices.set(element.start, element);
		}
	}
	return prices;
}

function linkOf(
	post: Post,
	outermost: HtmlElement,
	prices: ReadonlyMap<number, HtmlElement>,
	isOutsideOfLinks: boolean,
): StockLink {
	const inner = [...within(post.html.elements, outermost)];
	const wrappers = inner.filter((element) => element === outermost || isKeyword(element) || partOf(element) === 'link');
	const own = inner.filter((element) => prices.get(element.start) === element);
	let { end } = outermost;
	const nextPrice = () => prices.get(startOfContent(post.text, end));
	for (let next = nextPrice(); next; next = nextPrice()) {
		own.push(next);
		end = next.end;
	}
	const isCertain = isOutsideOfLinks && wrappers.every((element) => element.closeTag && !boldMark(element));
	return { start: outermost.start, end, wrappers, prices: own, isCertain };
}

/** Whether a `<span>` of the linker's holds its links, one or several, and nothing else. */
function isLinkerSpan(post: Post, span: HtmlElement): boolean {
	return (
		span.closeTag !== undefined &&
		(partOf(span) === 'link' || isCodeOfOtherKind(span)) &&
		span.children.every((child) => isOfLinker(post, child) || isBoldOfLinker(post, child)) &&
		someWithin(post.html.elements, span, partOf(span) === 'link' ? isKeyword : isLinkers)
	);
}

const isOfLinker = (post: Post, node: HtmlNode): boolean =>
	node.kind === 'element' ? isKeyword(node) || partOf(node) !== undefined : isBlankText(post, node);

/** A `<strong>` around what is the linker's: it has taken the place of a mark for bold. */
const isBoldOfLinker = (post: Post, node: HtmlNode): boolean =>
	node.kind === 'element' && node.name === 'strong' && node.children.every((child) => isOfLinker(post, child));

/** A comment is no blank. */
const isBlankText = (post: Post, node: HtmlNode): boolean => isEmpty(trimSpan(post.text, node));

const isKeyword = (element: HtmlElement): boolean => element.name === 'a' && classesOf(element).includes('keyword');

/** Whether a link of the linker's tells without a `<span>` that it is one. */
const isLinkers = (element: HtmlElement): boolean =>
	isKeyword(element) &&
	(attributeOf(element, 'data-sudaclick')?.trim() === 'content_marketkeywords_p' ||
		leadsTo(PAGE_HOSTS, attributeOf(element, 'href') ?? ''));

/** Whether the `<span>` around a link, which is none that goes, is the linker's: with words of its own it is uncertain. */
const isLinkerWithWords = (span: HtmlElement | undefined): boolean => span !== undefined && partOf(span) === 'link';

/** Whether a `<span>` has an id as those of the linker are, for shares of a kind that is not in the tables. */
function isCodeOfOtherKind(element: HtmlElement): boolean {
	const id = element.name === 'span' ? (attributeOf(element, 'id') ?? '') : '';
	return id.includes('_') && /^[a-z][\w.$^-]+$/i.test(id);
}

/** What a `<span>` is to the linker, by its id. */
function partOf(element: HtmlElement): StockMarker['part'] | undefined {
	const id = element.name === 'span' ? attributeOf(element, 'id') : undefined;
	return id === undefined ? undefined : STOCK_IDS.find((row) => isCode(id, row))?.part;
}

const isCode = (id: string, { idBegins }: StockMarker): boolean =>
	id.startsWith(idBegins) && id.length > idBegins.length;

/** `(115.395, 2.79, 2.47%)`, in coloured pieces, or nothing yet. Words are not a price. */
const PRICE = /^(?:\([-+\d.,%\s]*\))?$/;

function isPrice(post: Post, span: HtmlElement): boolean {
	const text = span.closeTag && partOf(span) === 'quote' ? textOf(post, span, 60) : undefined;
	const isOther = (inner: HtmlElement) => inner !== span && inner.name !== 'font';
	return (
		text !== undefined &&
		PRICE.test(text) &&
		!someWithin(post.html.elements, span, isOther) &&
		!isLinkTarget(post, attributeOf(span, 'id')!)
	);
}
