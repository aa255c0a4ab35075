// What a tool has made of an article, counted with parse5 and the tests' own catalogue of furniture: nothing of src.
import diffSequence from '@jest/diff-sequences';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { furnitureOf, type Piece } from '../../test/oracle/furniture';
import { attribute, isBlank, type Markup, parse } from '../../test/oracle/reading';

/** The counts of one article. */
export interface Counts {
	/** Blocks of Sina's of which a text or a picture still shows; comments, tags and attributes that are still Sina's. */
	readonly leftovers: number;
	/** Characters of the reader's text, blanks left out. */
	readonly words: number;
	/** Those that are gone, or stand in another order. */
	readonly lostWords: number;
	readonly pictures: number;
	readonly lostPictures: number;
	/** Bytes of the article, furniture and blanks left out, that are gone or written otherwise. */
	readonly droppedBytes: number;
	/** Bytes of the result, blanks left out, that are neither the article's nor the furniture's. */
	readonly addedBytes: number;
	/** Pictures that carry a `referrerpolicy`. */
	readonly policies: number;
	/** Those that are still there and still carry it. */
	readonly keptPolicies: number;
}

/**
 * Counts what a tool has made of an article.
 *
 * @param article HTML
 * @param result HTML
 * @param written what the tool wrote, if that is not HTML
 */
export function compare(article: string, result: string, written: string = result): Counts {
	const [before, after] = [read(article), read(result)];
	const tokens = written === result ? after.tokens : read(written).tokens;
	const ownTokens = before.tokens.filter(({ isFurniture }) => !isFurniture);
	const { pictures } = before.article;
	const words = wordsOf(before.article);
	const policies = pictures.filter(({ policy }) => policy !== undefined);
	return {
		leftovers:
			before.furniture.filter((piece) => isShown(piece) && isStillShown(piece, after.all)).length +
			after.furniture.filter((piece) => !isShown(piece)).length,
		words: words.length,
		lostWords: missing(words, wordsOf(after.all)).length,
		pictures: pictures.length,
		lostPictures: without(pictures.map(addressOf), after.all.pictures.map(addressOf)).length,
		droppedBytes: Buffer.byteLength(missing(ownTokens.map(sourceOf), tokens.map(sourceOf)).join('')),
		addedBytes: Buffer.byteLength(missing(tokens.map(sourceOf), before.tokens.map(sourceOf)).join('')),
		policies: policies.length,
		keptPolicies: policies.length - without(policies.map(policyOf), after.all.pictures.map(policyOf)).length,
	};
}

const isShown = ({ texts, pictures }: Shown): boolean => texts.length + pictures.length > 0;

const isStillShown = (block: Shown, { texts, pictures }: Shown): boolean =>
	without(block.texts, texts).length < block.texts.length ||
	without(block.pictures.map(addressOf), pictures.map(addressOf)).length < block.pictures.length;

/** The items that the others do not hold in the same order. */
function missing(items: readonly string[], others: readonly string[]): string[] {
	const found = new Set<number>();
	const isSame = (at: number, to: number) => items[at] === others[to];
	diffSequence(items.length, others.length, isSame, (count, start) => {
		for (let at = start; at < start + count; at++) {
			found.add(at);
		}
	});
	return items.filter((_, at) => !found.has(at));
}

/** The items that are not among the others, in whatever order; each of the others stands for one. */
function without(items: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return items.filter((item) => {
		const index = left.indexOf(item);
		left.splice(index, index < 0 ? 0 : 1);
		return index < 0;
	});
}

/** What a stretch of HTML shows. */
interface Shown {
	/** Node by node, without blanks. */
	readonly texts: readonly string[];
	readonly pictures: readonly Picture[];
}

interface Picture {
	readonly address: string;
	readonly policy: string | undefined;
}

const wordsOf = ({ texts }: Shown): string[] => [...texts.join('')];
const addressOf = ({ address }: Picture): string => address;
const policyOf = ({ address, policy }: Picture): string => `${policy} ${address}`;

interface Reading {
	/** Furniture and style sheets included. */
	readonly all: Shown;
	readonly article: Shown;
	/** Piece by piece. */
	readonly furniture: readonly Shown[];
	readonly tokens: readonly Token[];
}

/** What is either the same or not: a tag without its attributes, an attribute, a comment, a character of text. */
interface Token {
	readonly start: number;
	readonly source: string;
	readonly isFurniture: boolean;
}

const sourceOf = ({ source }: Token): string => source;

function read(html: string): Reading {
	const parsed = parse(html);
	const pieces = outermost(furnitureOf({ source: html, ...parsed }), html);
	const leaves = leavesOf(parseFragment(html, { sourceCodeLocationInfo: true }));
	const around = ({ start }: { start: number }) => pieces.find((piece) => piece.start <= start && start < piece.end);
	const endTags = parsed.elements.flatMap(({ sourceCodeLocation: place }) =>
		place?.endTag && around({ start: place.startOffset })?.start === place.startOffset ? place.endTag.startOffset : [],
	);
	return {
		all: shownBy(leaves),
		article: shownBy(leaves.filter((leaf) => !leaf.isStyle && !around(leaf))),
		furniture: pieces.map((piece) => shownBy(leaves.filter((leaf) => around(leaf) === piece))),
		tokens: tokensOf(html, parsed.markup).map((token) => ({
			...token,
			isFurniture: around(token) !== undefined || endTags.includes(token.start),
		})),
	};
}

/** Pieces that are in no other; without end tags, as only their start tags tell whose they are. */
function outermost(pieces: readonly Piece[], html: string): Piece[] {
	let end = 0;
	return pieces
		.filter((piece) => !html.startsWith('</', piece.start))
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((piece) => {
			const isOuter = piece.start >= end;
			end = Math.max(end, piece.end);
			return isOuter;
		});
}

/** Without blanks in the text and between attributes. */
function tokensOf(html: string, markup: readonly Markup[]): Omit<Token, 'isFurniture'>[] {
	const tokens: Omit<Token, 'isFurniture'>[] = [];
	let at = 0;
	for (const tag of [...markup, { start: html.length, end: html.length }]) {
		for (const source of html.slice(at, tag.start)) {
			tokens.push({ start: at, source });
			at += source.length;
		}
		tokens.push(...('kind' in tag ? partsOf(html, tag) : []));
		at = tag.end;
	}
	return tokens.filter(({ source }) => !isBlank(source));
}

function partsOf(html: string, { kind, name, start, end, attributes, repeated }: Markup): Omit<Token, 'isFurniture'>[] {
	if (kind !== 'open') {
		return [{ start, source: html.slice(start, end) }];
	}
	const head = { start, end: start + 1 + name.length };
	const inner = [...attributes, ...repeated].sort((a, b) => a.start - b.start);
	const tail = html.slice((inner.at(-1) ?? head).end, end).trim();
	return [
		{ start, source: html.slice(start, head.end) + tail },
		...inner.map((attr) => ({ start: attr.start, source: html.slice(attr.start, attr.end) })),
	];
}

/** A text or a picture. */
interface Leaf {
	readonly start: number;
	readonly text: string;
	readonly picture?: Picture;
	readonly isStyle: boolean;
}

function leavesOf(parent: DefaultTreeAdapterTypes.ParentNode): Leaf[] {
	return parent.childNodes.flatMap((node): Leaf[] => {
		const start = node.sourceCodeLocation?.startOffset ?? -1;
		if (defaultTreeAdapter.isTextNode(node)) {
			const isStyle = /^(?:style|script)$/.test(parent.nodeName);
			return [{ start, text: isStyle ? withBraces(node.value) : node.value, isStyle }];
		}
		if (!defaultTreeAdapter.isElementNode(node)) {
			return [];
		}
		if (node.tagName === 'img') {
			const picture = { address: attribute(node, 'src') ?? '', policy: attribute(node, 'referrerpolicy') };
			return [{ start, text: '', picture, isStyle: false }];
		}
		return leavesOf(node);
	});
}

/** The feed generator writes braces as entities, even in style sheets, where they are none. */
const withBraces = (css: string): string => css.replaceAll('&#123;', '{').replaceAll('&#125;', '}');

const shownBy = (leaves: readonly Leaf[]): Shown => ({
	texts: leaves.map(({ text }) => text.replace(/\s/g, '')).filter((text) => text !== ''),
	pictures: leaves.flatMap(({ picture }) => picture ?? []),
});
