// What readers see of an article on the page that Hexo has built: words, pictures, links and emphasis, read with parse5.
import { decodeHTML } from 'entities/decode';
import { furnitureOf, type Piece } from '../furniture';
import { attribute, BLOCKS, type Element, innerRange, isBlank, type Markup, parse } from '../reading';

/** A character of text, or a picture. Blanks that HTML joins are none; those of the East are. */
export interface Seen {
	/** The character, or the picture's address in angle brackets. */
	readonly what: string;
	/** `bold`, `italic`, and the address it links to; nobody sees whether a blank or a picture is bold. */
	readonly how: string;
	/** Whether a block or a line begins with it. */
	readonly begins: boolean;
	/** Whether it is a part of Sina's furniture, which cleaning may take away. */
	readonly mayGo: boolean;
}

export interface Page {
	readonly seen: readonly Seen[];
	/** How many listings show HTML as source that stands in an element. */
	readonly listings: number;
}

/** Reads an article as Hexo has rendered it. Furniture that is shown as source counts as what it was meant to be. */
export function readPage(html: string): Page {
	const shown = parse(html);
	const listings = shown.elements.filter((element) => isListing(shown.markup, element));
	const source = asHtml(html, listings);
	const { markup, elements, owners } = listings.length === 0 ? shown : parse(source);
	const pieces = furnitureOf({ source, markup, elements });
	const mayGo = coverage(source.length, pieces);
	const tags = new Map(markup.map((tag) => [tag.start, tag]));
	const seen: Seen[] = [];
	let begins = true;
	for (let at = 0, next = 0; at < source.length; at = next) {
		const tag = tags.get(at);
		const unit = tag ? source.slice(at, tag.end) : unitAt(source, at);
		next = at + unit.length;
		begins ||= tag !== undefined && (BLOCKS.has(tag.name) || tag.name === 'br');
		const ancestors = owners[at] ?? [];
		const what = tag ? pictureOf(tag) : isBlank(unit) || isHidden(ancestors) ? undefined : decodeHTML(unit);
		if (what !== undefined) {
			const how = [...(tag || what.trim() === '' ? [] : formatOf(ancestors)), ...linkOf(ancestors, mayGo)];
			seen.push({ what, how: how.join(' '), begins, mayGo: mayGo[at] === 1 });
			begins = false;
		}
	}
	return { seen, listings: listings.filter((listing) => holdsHtml(html, listing)).length };
}

const REFERENCE = /&#?\w{1,40};?/y;

/** A character, or the reference to one. */
function unitAt(source: string, at: number): string {
	REFERENCE.lastIndex = at;
	return REFERENCE.exec(source)?.[0] ?? source[at]!;
}

/** Whether an element is code of Markdown's, in an element of the article that is still open. */
function isListing(markup: readonly Markup[], { tagName, parentNode, sourceCodeLocation: place }: Element): boolean {
	const isCode = tagName === 'code' && parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'pre';
	return isCode && place?.startTag !== undefined && hasOpenBlock(markup, place.startOffset);
}

const holdsHtml = (html: string, listing: Element): boolean =>
	/&lt;(?:[a-z/]|!--)/i.test(html.slice(...innerRange(listing)));

/** Whether a block is open at an offset, going by the tags alone: a table does not let what is no row stand in it. */
function hasOpenBlock(markup: readonly Markup[], offset: number): boolean {
	const open = new Map<string, number>();
	for (const { kind, name, start } of markup) {
		if (start < offset && BLOCKS.has(name) && name !== 'p' && name !== 'pre') {
			open.set(name, Math.max(0, (open.get(name) ?? 0) + (kind === 'open' ? 1 : -1)));
		}
	}
	return [...open.values()].some((count) => count > 0);
}

/** Listings as the HTML that they hold, on lines of their own. */
function asHtml(html: string, listings: readonly Element[]): string {
	let source = '';
	let at = 0;
	for (const listing of listings) {
		const { startOffset, endOffset } = (listing.parentNode as Element).sourceCodeLocation!;
		source += `${html.slice(at, startOffset)}<br>${withoutEscapes(html.slice(...innerRange(listing)))}<br>`;
		at = endOffset;
	}
	return source + html.slice(at);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What marked escapes in code. */
const withoutEscapes = (text: string): string =>
	text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!);

function coverage(length: number, pieces: readonly Piece[]): Uint8Array {
	const covered = new Uint8Array(length);
	for (const { start, end } of pieces) {
		covered.fill(1, start, end);
	}
	return covered;
}

const HIDDEN = new Set(['style', 'script', 'template', 'title', 'noscript']);

const isHidden = (ancestors: readonly Element[]): boolean => ancestors.some(({ tagName }) => HIDDEN.has(tagName));

function pictureOf({ kind, name, attributes }: Markup): string | undefined {
	const address = attributes.find((one) => one.name === 'src')?.value ?? '';
	return kind === 'open' && name === 'img' ? `<${address}>` : undefined;
}

const formatOf = (ancestors: readonly Element[]): string[] => [
	...(ancestors.some(isBold) ? ['bold'] : []),
	...(ancestors.some(({ tagName }) => tagName === 'em' || tagName === 'i') ? ['italic'] : []),
];

/** Sina's own bold counts as bold: cleaning makes it such. */
const isBold = (element: Element): boolean =>
	element.tagName === 'strong' ||
	element.tagName === 'b' ||
	(attribute(element, 'cms-style')?.split(/\s+/).includes('strong-Bold') ?? false);

/** A link that may go does not count. */
function linkOf(ancestors: readonly Element[], mayGo: Uint8Array): string[] {
	const link = ancestors.find(
		({ tagName, sourceCodeLocation: place }) => tagName === 'a' && !(place && mayGo[place.startTag!.startOffset]),
	);
	return link ? [attribute(link, 'href') ?? ''] : [];
}
