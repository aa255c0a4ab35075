// What there is in HTML: elements, attributes and comments with their offsets.
import type { Span } from '../../text/span';

/** The span runs from the name to the end of the value, its quote included. */
export interface Attribute extends Span {
	/** In lower case. */
	readonly name: string;
	/** As written, entities undecoded; empty where there is none. */
	readonly value: string;
	/** Further attributes of the same name in the same tag: browsers do not heed them. */
	readonly repeats: readonly Span[];
}

export interface HtmlElement extends Span {
	readonly kind: 'element';
	/** In lower case. */
	readonly name: string;
	readonly attributes: readonly Attribute[];
	readonly parent: HtmlElement | undefined;
	readonly children: readonly HtmlNode[];
	readonly openTag: Markup;
	/**
	 * Absent on void elements, and on every element whose end the source does not state or states in the wrong place.
	 * Only an element with both tags may be deleted or unwrapped.
	 */
	readonly closeTag?: Markup;
}

export interface HtmlComment extends Span {
	readonly kind: 'comment';
	readonly parent: HtmlElement | undefined;
	/** What stands between `<!--` and `-->`. */
	readonly text: string;
	/** False for a comment that runs to the end of the text, and for what browsers only treat as one (`<!x>`, `<?x>`). */
	readonly closed: boolean;
}

export interface HtmlText extends Span {
	readonly kind: 'text';
	readonly parent: HtmlElement | undefined;
}

export type HtmlNode = HtmlElement | HtmlComment | HtmlText;

export interface Html {
	/** All elements and comments in the order of their starts. */
	readonly elements: readonly HtmlElement[];
	readonly comments: readonly HtmlComment[];
	readonly texts: readonly HtmlText[];
	/** Every tag and comment, in order: what must be the same before and after an edit. */
	readonly markup: readonly Markup[];
	/**
	 * Formatting elements of which one without its end tag holds so many of its name that browsers forget some (HTML
	 * specification, "Noah's Ark clause"): how the text behind is formatted depends on every one of their tags.
	 */
	readonly crowded: ReadonlySet<string>;
	/** Where a start tag begins that goes on to the end of the text: browsers drop it, and all that is in it. */
	readonly cutOff: number | undefined;
	/** Where elements end with others' tags while browsers have a formatting element to open again behind. In order. */
	readonly impliedEnds: readonly number[];
}

export interface Markup extends Span {
	readonly kind: 'open' | 'close' | 'comment';
	/** The tag's name in lower case; empty for a comment. */
	readonly name: string;
	/** An end tag that certainly is that of an element. */
	readonly isPaired: boolean;
	/** A start tag that browsers pass over: a part of a table outside of one. */
	readonly isIgnored?: true;
}

/** The value of an attribute as written, or undefined where the element has none of that name. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
	return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** Where an attribute's value stands, without its quotes; empty, at the end, where there is none. */
export function valueSpan(text: string, { value, end }: Attribute): Span {
	// The value holds no quote of its own kind, so it cannot be found again one place further on; an empty one would be.
	const isEmptyQuoted = value === '' && /^(?:""|'')$/.test(text.slice(end - 2, end));
	const start = isEmptyQuoted ? end - 1 : text.lastIndexOf(value, end - value.length);
	return { start, end: start + value.length };
}

/** The element's classes, in order. */
export function classesOf(element: HtmlElement): readonly string[] {
	const value = attributeOf(element, 'class');
	if (!value) {
		return NO_CLASSES;
	}
	return BLANKS.test(value) ? value.split(BLANKS).filter(Boolean) : [value];
}

const NO_CLASSES: readonly string[] = [];
const BLANKS = /[ \t\r\n\f]+/;

/** The nearest ancestor, the node itself not included, of one of these names. */
export function closest(node: HtmlNode, names: ReadonlySet<string>): HtmlElement | undefined {
	let at = node.parent;
	while (at !== undefined && !names.has(at.name)) {
		at = at.parent;
	}
	return at;
}
