// How a site shows a post, character by character: read with marked and parse5, and with nothing of src.
import type { Token as MarkdownToken, Tokenizer } from 'marked';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, Parser, type Token } from 'parse5';

import { hexoFences, placeholder } from './hexo-fences';
import { Marked } from './marked';

type Node = DefaultTreeAdapterTypes.ChildNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** A tag, a comment or what counts as one. All offsets refer to the text that is read. */
export interface Markup {
	readonly kind: 'open' | 'close' | 'comment';
	/** In lower case; empty for a comment. */
	readonly name: string;
	readonly start: number;
	readonly end: number;
	readonly attributes: readonly Attribute[];
	/** Attributes whose name the tag has already: nobody heeds them. */
	readonly repeated: readonly Attribute[];
	/** Browsers pass over it: an end tag that ends nothing, or a start tag that starts nothing, as one of a cell outside of a table. */
	readonly isIgnored: boolean;
}

export interface Attribute {
	/** In lower case. */
	readonly name: string;
	/** Entities decoded. */
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

export interface Reading {
	/** The text with a line feed for each line end, and no NUL, at the same offsets. */
	readonly source: string;
	/** In order; without what is code to Markdown. */
	readonly markup: readonly Markup[];
	/** Elements in the order of the tree, those that the parser implies left out. */
	readonly elements: readonly Element[];
	/** Whether tags are so misnested that the parser opens a formatting element again (HTML's "adoption agency"). */
	readonly isMisnested: boolean;
	/** Per offset, whether it is a character of text (code of Markdown's included), as opposed to a tag or a comment. */
	readonly isText: Uint8Array;
	/** The elements around a character of text, the innermost first, with those that the parser opens again or implies. */
	ancestors(offset: number): readonly Element[];
	readonly markdown: MarkdownReading;
	/** What is shown as it is written: code of Markdown's, and the content of `pre`, `code`, `textarea`. */
	readonly code: readonly Code[];
}

/** What Markdown makes of each character that is no blank. */
export interface MarkdownReading {
	/** The constructs around it, the outermost first; HTML, paragraphs and plain text add nothing. */
	readonly path: readonly string[];
	/** The number of its block, a hard line break counting as the end of one; blocks nest, the innermost counts. */
	readonly block: readonly number[];
	/** The kind of each block. */
	readonly kinds: readonly string[];
	/** Its code, whether or not it was meant as such. */
	readonly code: readonly Code[];
	/** Where a `<` is text to Markdown, whatever follows: it writes `&lt;`. */
	readonly escaped: readonly number[];
}

export interface Code {
	readonly kind: 'fenced' | 'indented' | 'codespan' | 'element';
	readonly start: number;
	readonly end: number;
}

export const isBlank = (text: string): boolean => /^[ \t\r\n\f\v]*$/.test(text);

/** Reads the article of a post, the front matter left out. */
export function read(body: string): Reading {
	// Parsers drop NUL or replace it, each in its own way.
	const lineFeeds = body.replace(/\r\n?/g, (lineEnd) => (lineEnd.length === 2 ? ' \n' : '\n'));
	const source = lineFeeds.replaceAll('\0', '\uFFFD');
	// Without the blank in the place of a CR: with another one before it, it would make a line break.
	const plain = body.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
	const fences = hexoFences(plain);
	const fenced = fences.map(([start, end]): Code => {
		const [from, to] = [start, end].map((at) => offsetIn(source, plain, at));
		return { kind: 'fenced', start: from!, end: to! };
	});
	const markdown = readMarkdown(
		withPlaceholders(
			source,
			fenced.map(({ start, end }) => [start, end]),
		),
		withPlaceholders(plain, fences),
	);
	const masked = source.split('');
	for (const at of markdown.escaped) {
		masked[at] = '·';
	}
	const all = [...fenced, ...markdown.code].sort((a, b) => a.start - b.start);
	const shown = all.filter((code) => {
		// Indented HTML inside an element that is still open was meant as HTML.
		if (code.kind === 'indented' && isInsideElement(masked.join(''), code.start)) {
			return false;
		}
		masked.splice(code.start, code.end - code.start, ...mask(source.slice(code.start, code.end)));
		return true;
	});
	const { markup, elements, owners, isMisnested } = parse(masked.join(''));
	const isText = new Uint8Array(source.length).fill(1);
	for (const { start, end } of markup) {
		isText.fill(0, start, end);
	}
	for (const { index } of source.matchAll(/<\/>/g)) {
		isText.fill(0, index, index + 3); // an end tag without a name: parsers drop it
	}
	const verbatim = elements
		.filter(({ tagName }) => /^(?:pre|code|textarea|xmp|listing|plaintext)$/.test(tagName))
		.map((element): Code => {
			const [start, end] = innerRange(element);
			return { kind: 'element', start, end };
		});
	return {
		source,
		markup,
		elements,
		isMisnested,
		isText,
		ancestors: (offset) => owners[offset] ?? [],
		markdown,
		code: [...shown, ...verbatim],
	};
}

const withPlaceholders = (text: string, spans: readonly (readonly [start: number, end: number])[]): string =>
	spans.reduceRight(
		(rest, [start, end]) => rest.slice(0, start) + placeholder(rest.slice(start, end)) + rest.slice(end),
		text,
	);

/** The same place in a text that has some more blanks. */
function offsetIn(text: string, plain: string, offset: number): number {
	const before = plain.slice(0, offset).split('\n').length - 1;
	let at = 0;
	for (let line = 0; line < before; line++) {
		at = text.indexOf('\n', at) + 1;
	}
	return at + offset - (plain.lastIndexOf('\n', offset - 1) + 1);
}

/** Code as text that is no HTML: no letters, which would make a tag of a `<` before them. */
const mask = (source: string): string[] => source.replace(/[^ \t\n\f\v]/g, '·').split('');

/** Where the content of an element begins and ends in the source. */
export function innerRange(element: Element): [start: number, end: number] {
	const location = element.sourceCodeLocation!;
	return [location.startTag!.endOffset, location.endTag?.startOffset ?? location.endOffset];
}

/** The value of an attribute, or undefined. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

/** Records the tags and comments that the parser sees, in whatever state it is. */
class Recorder extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
	readonly markup: (Markup & { isIgnored: boolean })[] = [];
	readonly runs: { start: number; end: number; node: TextNode }[] = [];
	source = '';

	override onStartTag(token: Token.TagToken): void {
		this.record('open', token.tagName, token);
		super.onStartTag(token);
	}

	override onEndTag(token: Token.TagToken): void {
		this.record('close', token.tagName, token);
		const tag = this.markup.at(-1)!;
		const { stackTop } = this.openElements;
		super.onEndTag(token);
		// `</p>` and `</br>` stand for elements; of the others, formatting elements may be opened again.
		const endsNothing = this.openElements.stackTop === stackTop && !/^(?:p|br)$/.test(tag.name);
		tag.isIgnored ||= endsNothing && !FORMATTING.has(tag.name);
	}

	/** Notes in which node each stretch of text ends up: what is moved out of a table joins other text. */
	override _insertCharacters(token: Token.CharacterToken): void {
		super._insertCharacters(token);
		const { startOffset: start, endOffset: end } = token.location!;
		this.runs.push({ start, end, node: (this.treeAdapter as LocatingAdapter).lastText! });
	}

	override onDoctype(token: Token.DoctypeToken): void {
		this.record('comment', '', token);
		super.onDoctype(token);
	}

	override onComment(token: Token.CommentToken): void {
		this.record('comment', '', token);
		super.onComment(token);
	}

	private record(
		kind: Markup['kind'],
		name: string,
		token: Token.TagToken | Token.CommentToken | Token.DoctypeToken,
	): void {
		const { startOffset: start, endOffset: end } = token.location!;
		if (this.markup.at(-1)?.start === start) {
			return; // the parser has changed its mode and reads the token again
		}
		const { attrs = [] } = token as Partial<Token.TagToken>;
		const places = token.location as Token.LocationWithAttributes;
		const written = writtenAttributes(this.source, start, end);
		const attributes = attrs.map(({ name, prefix, value }) => {
			const from = places.attrs![prefix ? `${prefix}:${name}` : name]!.startOffset;
			return { name, value, start: from, end: written.find((attr) => attr.start === from)!.end };
		});
		this.markup.push({
			kind,
			name,
			start,
			end,
			attributes,
			// The parser drops an attribute whose name it has seen, and does not tell where it stood.
			repeated: written.filter((attr) => attributes.every((first) => first.start !== attr.start)),
			isIgnored: false,
		});
	}
}

/** The attributes of a tag with their places, as the HTML specification tokenizes them: an equals sign without a value, too. */
function writtenAttributes(source: string, start: number, end: number): Attribute[] {
	const name = /^<\/?[^ \t\n\r\f/>]*/.exec(source.slice(start, end))![0];
	const from = start + name.length;
	return [...source.slice(from, end).matchAll(ATTRIBUTE)].map(({ 0: whole, 1: written, 2: value = '', index }) => ({
		name: written!.toLowerCase(),
		value: value.replace(/^(["'])([\s\S]*)\1$/, '$2'),
		start: from + index,
		end: from + index + whole.length,
	}));
}

const ATTRIBUTE =
	/([^ \t\n\r\f/>][^ \t\n\r\f/>=]*)(?:[ \t\n\r\f]*=(?:[ \t\n\r\f]*("[^"]*"|'[^']*'|[^ \t\n\r\f>"'][^ \t\n\r\f>]*))?)?/g;

interface Parsed extends Pick<Reading, 'markup' | 'elements' | 'isMisnested'> {
	/** Per offset of a character of text, the elements around it. */
	readonly owners: readonly (readonly Element[] | undefined)[];
}

type LocatingAdapter = typeof defaultTreeAdapter & { lastText?: TextNode };

/**
 * Where tags are misnested the parser makes copies of an element: they get the place of the one they are copies of. Tells the
 * last node that text went to.
 */
function locatingAdapter(): LocatingAdapter {
	const places = new WeakMap<Element['attrs'], Element['sourceCodeLocation']>();
	return {
		...defaultTreeAdapter,
		insertText(parent, text) {
			defaultTreeAdapter.insertText(parent, text);
			this.lastText = parent.childNodes.at(-1) as TextNode;
		},
		insertTextBefore(parent, text, next) {
			defaultTreeAdapter.insertTextBefore(parent, text, next);
			this.lastText = parent.childNodes[parent.childNodes.indexOf(next) - 1] as TextNode;
		},
		createElement(name, namespace, attrs) {
			const element = defaultTreeAdapter.createElement(name, namespace, attrs); // copies share the attributes
			return { ...element, sourceCodeLocation: places.get(attrs) ?? null };
		},
		setNodeSourceCodeLocation(node, place) {
			defaultTreeAdapter.setNodeSourceCodeLocation(node, place);
			if (place && defaultTreeAdapter.isElementNode(node)) {
				places.set(node.attrs, node.sourceCodeLocation);
			}
		},
	};
}

/** Parses HTML without any Markdown, as the content of a `div`. */
export function parse(source: string): Parsed {
	const context = defaultTreeAdapter.createElement('div', html.NS.HTML, []);
	const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: locatingAdapter() };
	const parser = Recorder.getFragmentParser(context, options) as Recorder;
	parser.source = source;
	parser.tokenizer.write(source, true);
	const tree = readTree(parser.getFragment(), source.length, parser.runs);
	const starts = new Set(tree.elements.map(({ sourceCodeLocation }) => sourceCodeLocation!.startOffset));
	for (const tag of parser.markup) {
		tag.isIgnored ||= tag.kind === 'open' && !starts.has(tag.start);
	}
	return { markup: parser.markup, ...tree };
}

function isInsideElement(source: string, offset: number): boolean {
	return parse(source).elements.some((element) => {
		const [start, end] = innerRange(element);
		return BLOCKS.has(element.tagName) && start <= offset && offset <= end;
	});
}

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p ' +
		'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
	).split(' '),
);

function readTree(
	fragment: DefaultTreeAdapterTypes.DocumentFragment,
	length: number,
	runs: Recorder['runs'],
): Omit<Parsed, 'markup'> {
	const elements: Element[] = [];
	const seen = new Set<number>();
	let isMisnested = false;
	const ancestorsOf = new Map<Node, readonly Element[]>();
	const walk = (nodes: readonly Node[], ancestors: readonly Element[]): void => {
		for (const node of nodes) {
			if (defaultTreeAdapter.isTextNode(node)) {
				ancestorsOf.set(node, ancestors);
			} else if (defaultTreeAdapter.isElementNode(node)) {
				const place = node.sourceCodeLocation?.startTag;
				isMisnested ||= place ? seen.has(place.startOffset) : FORMATTING.has(node.tagName);
				if (place && !seen.has(place.startOffset)) {
					seen.add(place.startOffset);
					elements.push(node);
				}
				const inner = [node, ...ancestors];
				walk(node.childNodes, inner);
				if ('content' in node) {
					walk((node as DefaultTreeAdapterTypes.Template).content.childNodes, inner);
				}
			}
		}
	};
	walk(fragment.childNodes, []);
	const owners = new Array<readonly Element[] | undefined>(length);
	for (const { start, end, node } of runs) {
		owners.fill(ancestorsOf.get(node), start, end);
	}
	return { elements, owners, isMisnested };
}

/** Elements that stay open beyond the end of their parents. */
export const FORMATTING: ReadonlySet<string> = new Set(
	'a b big code em font i nobr s small strike strong tt u'.split(' '),
);

/** Constructs that change nothing about the text in them. */
const PLAIN = new Set(['html', 'paragraph', 'text', 'space', 'escape', 'br']);

/**
 * Reads Markdown as marked does. Its tokens tell their source, but not where it stands, and leave out the marks of
 * lists and quotes: so the characters that are no blanks are matched in order.
 *
 * @param text what Hexo gives to marked: `source` but for blanks.
 */
function readMarkdown(source: string, text: string): MarkdownReading {
	const path = new Array<string>(source.length).fill('');
	const block = new Array<number>(source.length).fill(0);
	const kinds = [''];
	const code: Code[] = [];
	const escaped: number[] = [];
	const walk = (
		tokens: readonly MarkdownToken[],
		offsets: readonly number[],
		above: string,
		isInline: boolean,
	): void => {
		const rest = [...offsets];
		for (const token of tokens.toReversed()) {
			const own = takeFromEnd(source, token.raw, rest);
			const kind = kindOf(token);
			const here = PLAIN.has(token.type) ? above : `${above}/${kind}`;
			if (!isInline) {
				kinds.push(kind === 'text' ? 'paragraph' : kind);
			} else if (token.type === 'br') {
				kinds.push(kinds.at(-1)!);
			}
			for (const offset of own) {
				path[offset] = here;
				block[offset] = kinds.length - 1;
			}
			const isShown = token.type === 'escape' || (token.type === 'text' && !token.escaped);
			if (isShown && childrenOf(token).length === 0) {
				escaped.push(...own.filter((at) => source[at] === '<'));
			}
			const [start, end] = [own[0], own.at(-1)];
			if ((token.type === 'code' || token.type === 'codespan') && start !== undefined && end !== undefined) {
				code.push({ kind: kind as Code['kind'], start, end: end + 1 });
			}
			walk(childrenOf(token), innerOffsets(source, token, own), here, isInline || !CONTAINERS.has(token.type));
		}
	};
	const inked = [...source.split('').keys()].filter((at) => !isBlank(source[at]!));
	walk(LEXER.lexer(text), inked, '', false);
	return { path, block, kinds, code: code.sort((a, b) => a.start - b.start), escaped };
}

/** Up to version 15, marked drops definitions of links from its tokens. */
const LEXER = new Marked({
	extensions: [
		{
			name: 'def',
			level: 'block',
			tokenizer(source) {
				const { tokenizer } = this.lexer as unknown as { tokenizer: Tokenizer };
				const token = tokenizer.def(source);
				if (token) {
					this.lexer.tokens.links[token.tag] ??= { href: token.href, title: token.title };
				}
				return token;
			},
		},
	],
});

const CONTAINERS = new Set(['blockquote', 'list', 'list_item', 'table']);

function childrenOf(token: MarkdownToken): readonly MarkdownToken[] {
	switch (token.type) {
		case 'list':
			return token.items;
		case 'table': {
			const cells: { text: string; tokens: MarkdownToken[] }[] = [...token.header, ...token.rows.flat()];
			return cells.map(({ text, tokens }) => ({ type: 'cell', raw: text, tokens }));
		}
		default:
			return ('tokens' in token && token.tokens) || [];
	}
}

/** Where the content of a token may stand: in a quote, not at the `>` with which a line begins. */
const innerOffsets = (source: string, token: MarkdownToken, own: readonly number[]): readonly number[] =>
	token.type !== 'blockquote'
		? own
		: own.filter((at, index) => {
				const isFirstOfLine = index === 0 || source.slice(own[index - 1], at).includes('\n');
				const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
				const blanks = before.length - before.trimEnd().length;
				// One more blank may belong to the mark of a quote around this one.
				const isMark = source[at] === '>' && blanks <= (blanks === before.length ? 3 : 4);
				return !(isFirstOfLine && isMark);
			});

function kindOf(token: MarkdownToken): string {
	switch (token.type) {
		case 'code':
			return token.codeBlockStyle === 'indented' ? 'indented' : 'fenced';
		case 'heading':
			return `h${token.depth}`;
		case 'list':
			return token.ordered ? 'ol' : 'ul';
		default:
			return token.type;
	}
}

/**
 * Takes the offsets of the characters of `raw` off the end of `rest`. From the end, as the marks that it leaves out stand
 * before the text that they mark.
 */
function takeFromEnd(source: string, raw: string, rest: number[]): number[] {
	const taken: number[] = [];
	for (const unit of raw
		.replace(/[ \t\r\n\f\v]/g, '')
		.split('')
		.reverse()) {
		const index = rest.findLastIndex((offset) => source[offset] === unit);
		if (index >= 0) {
			taken.push(rest[index]!);
			rest.length = index;
		}
	}
	return taken.reverse();
}
