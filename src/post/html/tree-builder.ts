// Makes the tree of the tokenizer's events.
import { QuoteType } from 'htmlparser2';
import type { Draft } from '../../text/draft';
import type { Span } from '../../text/span';
import { FOREIGN_ELEMENTS, TABLE_PARTS, VOID_ELEMENTS } from './names';
import { type OpenElement, OpenElements } from './open-elements';
import type { Attribute, Html, HtmlComment, HtmlElement, HtmlNode, HtmlText, Markup } from './tree';

type Repeatable = Draft<Attribute> & { repeats: Span[] };

/** Shared by all that have none: most tags have neither, and a long post has many tags. */
const NO_CHILDREN: HtmlNode[] = [];
const NO_REPEATS: Span[] = [];
const MANY = 20;

/** Collects the tokenizer's events into a tree; its offsets begin at 0 where the HTML does. */
export class TreeBuilder {
	private readonly elements: HtmlElement[] = [];
	private readonly comments: HtmlComment[] = [];
	private readonly texts: HtmlText[] = [];
	private readonly markup: Markup[] = [];
	private readonly open = new OpenElements();
	private tag:
		| { start: number; name: string; attributes: Repeatable[]; names: Map<string, Repeatable> | undefined }
		| undefined;
	private attribute: { name: string; start: number; valueStart: number; valueEnd: number } | undefined;
	/** The end of the last markup: what lies between it and the next is text. */
	private at: number;

	constructor(
		private readonly text: string,
		private readonly base: number,
		/** Whether Markdown shows a tag: it opens and ends nothing. */
		private readonly isShown: (tag: Span) => boolean,
	) {
		this.at = base;
	}

	isInsideBlock(): boolean {
		return this.open.isInsideBlock;
	}

	isInsideTag(): boolean {
		return this.tag !== undefined;
	}

	finish(): Html {
		this.flushText(this.text.length);
		this.open.closeDownTo(0, this.text.length);
		const { elements, comments, texts, markup } = this;
		const { crowded, impliedEnds } = this.open;
		return { elements, comments, texts, markup, crowded, cutOff: this.tag?.start, impliedEnds };
	}

	onopentagname(start: number, end: number): void {
		this.tag = {
			start: this.base + start - 1,
			name: this.text.slice(this.base + start, this.base + end).toLowerCase(),
			attributes: [],
			names: undefined,
		};
	}

	onattribname(start: number, end: number): void {
		const name = this.text.slice(this.base + start, this.base + end).toLowerCase();
		this.attribute = { name, start: this.base + start, valueStart: -1, valueEnd: this.base + end };
	}

	onattribdata(start: number, end: number): void {
		if (this.attribute) {
			this.attribute.valueStart = this.attribute.valueStart < 0 ? this.base + start : this.attribute.valueStart;
			this.attribute.valueEnd = this.base + end;
		}
	}

	onattribend(quote: QuoteType, end: number): void {
		if (this.tag && this.attribute) {
			const { name, start, valueStart, valueEnd } = this.attribute;
			const span = { start, end: quote === QuoteType.NoValue ? start + name.length : this.base + end };
			const value = valueStart < 0 ? '' : this.text.slice(valueStart, valueEnd);
			const first = this.firstOf(name);
			if (first) {
				first.repeats = first.repeats === NO_REPEATS ? [] : first.repeats;
				first.repeats.push(span);
			} else {
				const attribute = { name, value, repeats: NO_REPEATS, ...span };
				this.tag.attributes.push(attribute);
				this.tag.names?.set(name, attribute);
			}
			this.attribute = undefined;
		}
	}

	/** The attribute of this name in the current tag; a tag with very many gets an index of their names. */
	private firstOf(name: string): Repeatable | undefined {
		const { attributes } = this.tag!;
		if (attributes.length < MANY) {
			return attributes.find((attribute) => attribute.name === name);
		}
		this.tag!.names ??= new Map(attributes.map((attribute) => [attribute.name, attribute]));
		return this.tag!.names.get(name);
	}

	onopentagend(end: number): void {
		if (!this.tag) {
			return;
		}
		const { start, name, attributes } = this.tag;
		this.tag = undefined;
		const openTag: Draft<Markup> = { kind: 'open', name, isPaired: false, start, end: this.base + end + 1 };
		this.flushText(start);
		this.at = openTag.end;
		this.markup.push(openTag);
		if (TABLE_PARTS.has(name) && !this.open.has('table')) {
			openTag.isIgnored = true;
			return;
		}
		const isShown = this.isShown(openTag);
		if (!isShown) {
			this.open.endBefore(name, start);
		}
		const parent = this.open.innermost;
		const element: OpenElement = {
			kind: 'element',
			name,
			attributes,
			parent,
			children: NO_CHILDREN,
			openTag,
			start,
			end: openTag.end,
			order: this.open.nextOrder(),
		};
		this.add(element);
		this.elements.push(element);
		if (!VOID_ELEMENTS.has(name) && !isShown) {
			this.open.push(element);
		}
	}

	/** For the tokenizer: style sheets, titles and the like are no text as they are in a drawing. */
	isInForeignContext(): boolean {
		return this.open.isInForeignContext;
	}

	// `<div/>` opens a `div` in HTML; in a drawing the slash counts.
	onselfclosingtag(end: number): void {
		const isWhole = this.isInForeignContext() || FOREIGN_ELEMENTS.has(this.tag?.name ?? '');
		const { depth } = this.open;
		this.onopentagend(end);
		if (isWhole && this.open.depth > depth) {
			this.open.pop(this.open.innermost!.openTag.end);
		}
	}

	onclosetag(start: number, end: number): void {
		const name = this.text.slice(this.base + start, this.base + end).toLowerCase();
		const bracket = this.text.indexOf('>', this.base + end);
		if (bracket < 0) {
			return; // cut off in the middle: no end tag
		}
		const tag: Draft<Markup> = {
			kind: 'close',
			name,
			isPaired: false,
			start: this.base + start - 2,
			end: bracket + 1,
		};
		if (this.isShown(tag)) {
			this.markup.push(tag); // and it is a part of the text
			return;
		}
		this.flushText(tag.start);
		this.at = tag.end;
		this.markup.push(tag);
		this.open.endBy(tag);
	}

	oncomment(start: number, end: number, trailing: number): void {
		const from = this.base + start;
		const real = this.text.startsWith('<!--', from - 4);
		const closed = this.text[this.base + end] === '>';
		const endsForAll = this.text.startsWith('-->', this.base + end - 2); // Markdown does not know `--!>`
		const comment: HtmlComment = {
			kind: 'comment',
			parent: this.open.innermost,
			text: this.text.slice(from, this.base + end - trailing),
			closed: real && endsForAll,
			start: real ? from - 4 : this.text.lastIndexOf('<', from - 1),
			end: Math.min(this.base + end + (closed ? 1 : 0), this.text.length),
		};
		this.addComment(comment);
	}

	ondeclaration(start: number, end: number): void {
		const from = this.base + start;
		this.addComment({
			kind: 'comment',
			parent: this.open.innermost,
			text: this.text.slice(from, this.base + end),
			closed: false,
			start: this.text.lastIndexOf('<', from - 1),
			end: Math.min(this.base + end + 1, this.text.length),
		});
	}

	// Text is what lies between markup; the rest does not occur in HTML or says nothing.
	ontext(): void {}
	ontextentity(): void {}
	onattribentity(): void {}
	oncdata(): void {}
	onprocessinginstruction(): void {}
	onend(): void {}

	private addComment(comment: HtmlComment): void {
		this.flushText(comment.start);
		this.at = comment.end;
		this.add(comment);
		this.comments.push(comment);
		this.markup.push({ kind: 'comment', name: '', isPaired: false, start: comment.start, end: comment.end });
	}

	private flushText(until: number): void {
		if (until > this.at) {
			const text: HtmlText = { kind: 'text', parent: this.open.innermost, start: this.at, end: until };
			this.add(text);
			this.texts.push(text);
		}
	}

	private add(node: HtmlNode): void {
		const parent = node.parent as OpenElement | undefined;
		if (parent === undefined) {
			return;
		}
		if (parent.children === NO_CHILDREN) {
			parent.children = [node];
		} else {
			parent.children.push(node);
		}
	}
}
