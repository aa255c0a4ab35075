// Parses HTML into elements and comments with their offsets. Forgives what is broken and never repairs it.
import { QuoteType, Tokenizer } from 'htmlparser2';
import type { Draft } from '../../text/draft';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import {
	BLOCK_ELEMENTS,
	BORDER_ELEMENTS,
	FOREIGN_ELEMENTS,
	FORMATTING_ELEMENTS,
	INTEGRATION_POINTS,
	TABLE_PARTS,
	VOID_ELEMENTS,
} from './names';
import type { Attribute, Html, HtmlComment, HtmlElement, HtmlNode, HtmlText, Markup } from './tree';

/** A stretch of the text that is not HTML in any case (`code`), or only where no element is open (`maybe`). */
export interface Mask extends Span {
	readonly certain: boolean;
	/** A tag of Hexo's, which is no code either. */
	readonly isTag?: boolean;
}

type Repeatable = Draft<Attribute> & { repeats: Span[] };
type OpenElement = Draft<HtmlElement> & { children: HtmlNode[]; order: number };

/**
 * Parses the HTML of `text` from `start` on.
 *
 * Pairs tags as far as the source states them, in time linear in its length: an end tag closes the nearest open
 * element of its name, but not across the borders at which the HTML specification stops too (a table cell for all, a
 * block element for inline elements). Inline elements that overlap are left without an end tag. An open `p` ends where a block element begins, an open `a` at the next one. A
 * formatting element that is left open when its parent ends is opened again behind it, as browsers do; the end tag it
 * finds there pairs with nothing.
 *
 * @param masks what is code, sorted; an uncertain mask counts as HTML where a block element is open. Masks that turned
 * out to be code are returned, and those that begin within a tag: they may be either.
 */
export function parseHtml(text: string, start: number, masks: readonly Mask[]): { html: Html; code: Span[] } {
	const reader = new HtmlReader(text, start, masks);
	reader.readTo(text.length);
	return reader.finish();
}

/** So many UTF-16 units are read in one step. */
const STEP = 100_000;

/** The same in steps. */
export function* parseHtmlSteps(
	text: string,
	start: number,
	masks: readonly Mask[],
): Steps<{ html: Html; code: Span[] }> {
	const reader = new HtmlReader(text, start, masks);
	for (let at = start + STEP; at < text.length; at += STEP) {
		reader.readTo(at);
		yield;
	}
	reader.readTo(text.length);
	return reader.finish();
}

/** Reads HTML piece by piece, and decides at each mask whether it is code. */
class HtmlReader {
	private readonly builder: Builder;
	private readonly tokenizer: Tokenizer;
	private readonly source: string;
	private readonly code: Span[] = [];
	private next = 0;

	constructor(
		text: string,
		private at: number,
		private readonly masks: readonly Mask[],
	) {
		this.builder = new Builder(text, at);
		this.tokenizer = new Tokenizer({ decodeEntities: false }, this.builder);
		// Browsers know no CDATA in HTML: it is a declaration, which ends at the first `>`.
		this.source = text.replaceAll('<![CDATA[', '<!xCDATA[');
	}

	/** Reads up to an offset, or to the end of the mask around it. */
	readTo(end: number): void {
		for (let mask = this.masks[this.next]; mask && mask.start < end; mask = this.masks[++this.next]) {
			if (mask.start >= this.at) {
				this.write(mask.start);
				this.readMask(mask);
			}
		}
		this.write(end);
	}

	private write(end: number): void {
		if (end > this.at) {
			this.tokenizer.write(this.source.slice(this.at, end));
			this.at = end;
		}
	}

	private readMask({ start, end, certain, isTag }: Mask): void {
		const isHtml = !certain && this.builder.insideBlock();
		if (!isTag && (!isHtml || this.builder.insideTag())) {
			this.code.push({ start, end });
		}
		if (!isHtml) {
			this.tokenizer.write(this.source.slice(start, end).replace(/[^\n]/g, ' '));
			this.at = end;
		}
	}

	finish(): { html: Html; code: Span[] } {
		this.tokenizer.end();
		return { html: this.builder.finish(), code: this.code };
	}
}

/** Shared by all that have none: most tags have neither, and a long post has many tags. */
const NO_CHILDREN: HtmlNode[] = [];
const NO_REPEATS: Span[] = [];
const MANY = 20;

/** Elements at whose border an end tag for something outside stops (HTML specification, "in scope"). */
const SCOPES = new Set(['table', 'td', 'th', 'caption', 'template', 'object', 'marquee', 'applet', 'html']);

/** So many open formatting elements with the same name and attributes browsers remember. */
const REMEMBERED = 3;

/** Collects the tokenizer's events into a tree; its offsets begin at 0 where the HTML does. */
class Builder {
	private readonly elements: HtmlElement[] = [];
	private readonly comments: HtmlComment[] = [];
	private readonly texts: HtmlText[] = [];
	private readonly markup: Markup[] = [];
	private readonly stack: OpenElement[] = [];
	/** Per name, where open elements of that name lie on the stack; likewise borders for inline elements, and scopes. */
	private readonly openNames = new Map<string, number[]>();
	private readonly openBorders: number[] = [];
	private readonly openScopes: number[] = [];
	/** Where drawings and formulas lie on the stack, and where elements in them that hold HTML. */
	private readonly openForeign: number[] = [];
	private readonly openIntegration: number[] = [];
	/** Per name, when a formatting element was left open by the end of another: browsers open it again from there on. */
	private readonly reopened = new Map<string, number[]>();
	private readonly impliedEnds: number[] = [];
	/** How many formatting elements browsers have opened again, or will with the next text. */
	private pending = 0;
	private lastReopening = 0;
	private readonly crowded = new Set<string>();
	/** Per name of a formatting element, when more of them were open at once than browsers remember. */
	private readonly crowdedAt = new Map<string, number>();
	private order = 0;
	/** Inline elements opened until then are misnested: browsers have rearranged them, so no end tag is theirs for certain. */
	private misnestedUntil = 0;
	private tag:
		| { start: number; name: string; attributes: Repeatable[]; names: Map<string, Repeatable> | undefined }
		| undefined;
	private attribute: { name: string; start: number; valueStart: number; valueEnd: number } | undefined;
	/** The end of the last markup: what lies between it and the next is text. */
	private at: number;

	constructor(
		private readonly text: string,
		private readonly base: number,
	) {
		this.at = base;
	}

	insideBlock(): boolean {
		return this.openBorders.length > 0;
	}

	insideTag(): boolean {
		return this.tag !== undefined;
	}

	finish(): Html {
		this.flushText(this.text.length);
		this.closeDownTo(0, this.text.length);
		const { elements, comments, texts, markup, crowded, impliedEnds } = this;
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
		if (TABLE_PARTS.has(name) && !this.openNames.get('table')?.length) {
			openTag.isIgnored = true;
			return;
		}
		const ended = BLOCK_ELEMENTS.has(name) ? 'p' : name === 'a' ? 'a' : undefined;
		if (ended && this.isOpen(ended)) {
			this.closeDownTo(this.openNames.get(ended)!.at(-1)! + 1, start);
			this.pop(start);
			this.noteEnd(start);
		}
		const parent = this.stack.at(-1);
		const element: OpenElement = {
			kind: 'element',
			name,
			attributes,
			parent,
			children: NO_CHILDREN,
			openTag,
			start,
			end: openTag.end,
			order: ++this.order,
		};
		this.add(element);
		this.elements.push(element);
		if (!VOID_ELEMENTS.has(name)) {
			this.push(element);
		}
	}

	/** For the tokenizer: style sheets, titles and the like are no text as they are in a drawing. */
	isInForeignContext(): boolean {
		return (this.openForeign.at(-1) ?? -1) > (this.openIntegration.at(-1) ?? -1);
	}

	// `<div/>` opens a `div` in HTML; in a drawing the slash counts.
	onselfclosingtag(end: number): void {
		const isWhole = this.isInForeignContext() || FOREIGN_ELEMENTS.has(this.tag?.name ?? '');
		const depth = this.stack.length;
		this.onopentagend(end);
		if (isWhole && this.stack.length > depth) {
			this.pop(this.stack.at(-1)!.openTag.end);
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
		this.flushText(tag.start);
		this.at = tag.end;
		this.markup.push(tag);
		if (this.endsReopened(name)) {
			return;
		}
		if (!this.isOpen(name)) {
			this.misnestedUntil = this.openNames.get(name)?.length ? this.order : this.misnestedUntil;
			return;
		}
		const index = this.openNames.get(name)!.at(-1)!;
		const isInnermost = index === this.stack.length - 1;
		this.closeDownTo(index + 1, tag.start);
		const element = this.stack[index]!;
		if (BLOCK_ELEMENTS.has(name) || (isInnermost && element.order > this.misnestedUntil)) {
			element.closeTag = tag;
			tag.isPaired = true;
		}
		this.pop(tag.end);
		if (element.order < this.lastReopening) {
			this.noteEnd(tag.start); // of what was opened again inside
		}
	}

	oncomment(start: number, end: number, trailing: number): void {
		const from = this.base + start;
		const real = this.text.startsWith('<!--', from - 4);
		const closed = this.text[this.base + end] === '>';
		const endsForAll = this.text.startsWith('-->', this.base + end - 2); // Markdown does not know `--!>`
		const comment: HtmlComment = {
			kind: 'comment',
			parent: this.stack.at(-1),
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
			parent: this.stack.at(-1),
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

	/** Whether an end tag of this name finds its element without crossing a border. */
	private isOpen(name: string): boolean {
		const index = this.openNames.get(name)?.at(-1);
		if (index === undefined || index < (this.openScopes.at(-1) ?? -1)) {
			return false;
		}
		return BLOCK_ELEMENTS.has(name) || index >= (this.openBorders.at(-1) ?? -1);
	}

	/** Whether an end tag ends an element that was opened again: it pairs with no tag of the source. */
	private endsReopened(name: string): boolean {
		const orders = this.reopened.get(name);
		const latest = orders?.at(-1);
		const open = this.stack[this.openNames.get(name)?.at(-1) ?? -1];
		if (latest === undefined || (open && open.order > latest)) {
			return false;
		}
		orders!.pop();
		this.pending--;
		return true;
	}

	private push(element: OpenElement): void {
		const index = this.stack.push(element) - 1;
		const { name } = element;
		const same = this.openNames.get(name);
		if (same) {
			same.push(index);
		} else {
			this.openNames.set(name, [index]);
		}
		if (FORMATTING_ELEMENTS.has(name)) {
			this.noteCrowd(name);
		}
		if (BORDER_ELEMENTS.has(name)) {
			this.openBorders.push(index);
		}
		if (SCOPES.has(name)) {
			this.openScopes.push(index);
		}
		if (FOREIGN_ELEMENTS.has(name)) {
			this.openForeign.push(index);
		} else if (INTEGRATION_POINTS.has(name) && this.openForeign.length > 0) {
			this.openIntegration.push(index);
		}
	}

	/** Takes everything from stack index `index` on off the stack, as the end of another element does; it ends at `end`. */
	private closeDownTo(index: number, end: number): void {
		while (this.stack.length > index) {
			const { name, order } = this.pop(end);
			this.pending += FORMATTING_ELEMENTS.has(name) ? 1 : 0;
			this.noteEnd(end);
			if (FORMATTING_ELEMENTS.has(name)) {
				const orders = this.reopened.get(name) ?? [];
				this.lastReopening = ++this.order;
				orders.push(this.order);
				this.reopened.set(name, orders);
				if (order < (this.crowdedAt.get(name) ?? 0)) {
					this.crowded.add(name);
				}
			}
		}
	}

	/** An element ends here without its end tag, or takes others along that were opened again in it. */
	private noteEnd(at: number): void {
		if (this.pending > 0) {
			this.impliedEnds.push(at);
		}
	}

	private noteCrowd(name: string): void {
		const reopened = this.reopened.get(name)?.length ?? 0;
		if (this.openNames.get(name)!.length + reopened > REMEMBERED) {
			this.crowdedAt.set(name, this.order);
			if (reopened > 0) {
				this.crowded.add(name);
			}
		}
	}

	/** Takes the innermost element off the stack; it ends at `end`. */
	private pop(end: number): OpenElement {
		const element = this.stack.pop()!;
		element.end = end;
		this.openNames.get(element.name)!.pop();
		for (const list of [this.openBorders, this.openScopes, this.openForeign, this.openIntegration]) {
			if (list.at(-1) === this.stack.length) {
				list.pop();
			}
		}
		return element;
	}

	private addComment(comment: HtmlComment): void {
		this.flushText(comment.start);
		this.at = comment.end;
		this.add(comment);
		this.comments.push(comment);
		this.markup.push({ kind: 'comment', name: '', isPaired: false, start: comment.start, end: comment.end });
	}

	private flushText(until: number): void {
		if (until > this.at) {
			const text: HtmlText = { kind: 'text', parent: this.stack.at(-1), start: this.at, end: until };
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
