// The elements that are open while HTML is read: which of them an end tag ends, and what browsers open again.
import type { Draft } from '../../text/draft';
import {
	BLOCK_ELEMENTS,
	BORDER_ELEMENTS,
	FOREIGN_ELEMENTS,
	FORMATTING_ELEMENTS,
	INTEGRATION_POINTS,
	TABLE_PARTS,
} from './names';
import type { HtmlElement, HtmlNode, Markup } from './tree';

/** `order` counts elements in the order in which they are opened, those that browsers open again among them. */
export type OpenElement = Draft<HtmlElement> & { children: HtmlNode[]; order: number };

/** Elements at whose border an end tag for something outside stops (HTML specification, "in scope"). */
const SCOPES = new Set(['table', 'td', 'th', 'caption', 'template', 'object', 'marquee', 'applet', 'html']);

/** The same for the end tags of a table and its parts ("in table scope"): cells that are left open are no border to these. */
const TABLE_SCOPES = new Set(['table', 'template', 'html']);

const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** So many open formatting elements with the same name and attributes browsers remember. */
const REMEMBERED = 3;

export class OpenElements {
	/** Where elements end without an end tag while browsers have a formatting element to open again. In order. */
	readonly impliedEnds: number[] = [];
	/** Names of formatting elements of which more were open at once than browsers remember. */
	readonly crowded = new Set<string>();
	private readonly stack: OpenElement[] = [];
	/** Per name, where open elements of that name lie on the stack; likewise borders for inline elements, and scopes. */
	private readonly names = new Map<string, number[]>();
	private readonly borders: number[] = [];
	/** Where block elements lie on the stack. */
	private readonly blocks: number[] = [];
	private readonly scopes: number[] = [];
	private readonly tableScopes: number[] = [];
	/** Where drawings and formulas lie on the stack, and where elements in them that hold HTML. */
	private readonly foreign: number[] = [];
	private readonly integration: number[] = [];
	/** Per name, when a formatting element was left open by the end of another: browsers open it again from there on. */
	private readonly reopened = new Map<string, number[]>();
	/** How many formatting elements browsers have opened again, or will with the next text. */
	private pending = 0;
	private lastReopening = 0;
	/** Per name of a formatting element, when more of them were open at once than browsers remember. */
	private readonly crowdedAt = new Map<string, number>();
	private order = 0;
	/** Inline elements opened until then are misnested: browsers have rearranged them, so no end tag is theirs for certain. */
	private misnestedUntil = 0;

	get depth(): number {
		return this.stack.length;
	}

	get innermost(): OpenElement | undefined {
		return this.stack.at(-1);
	}

	get isInsideBlock(): boolean {
		return this.blocks.length > 0;
	}

	/** Whether what follows belongs to a drawing or a formula. */
	get isInForeignContext(): boolean {
		return (this.foreign.at(-1) ?? -1) > (this.integration.at(-1) ?? -1);
	}

	/** The order of the element that is opened next. */
	nextOrder(): number {
		return ++this.order;
	}

	/** Whether an element of this name is open, on whichever side of a border. */
	has(name: string): boolean {
		return (this.names.get(name)?.length ?? 0) > 0;
	}

	push(element: OpenElement): void {
		const index = this.stack.push(element) - 1;
		const { name } = element;
		const same = this.names.get(name);
		if (same) {
			same.push(index);
		} else {
			this.names.set(name, [index]);
		}
		if (FORMATTING_ELEMENTS.has(name)) {
			this.noteCrowd(name);
		}
		if (BLOCK_ELEMENTS.has(name)) {
			this.blocks.push(index);
		}
		if (BORDER_ELEMENTS.has(name)) {
			this.borders.push(index);
		}
		if (SCOPES.has(name)) {
			this.scopes.push(index);
		}
		if (TABLE_SCOPES.has(name)) {
			this.tableScopes.push(index);
		}
		if (FOREIGN_ELEMENTS.has(name)) {
			this.foreign.push(index);
		} else if (INTEGRATION_POINTS.has(name) && this.foreign.length > 0) {
			this.integration.push(index);
		}
	}

	/** Takes the innermost element off the stack; it ends at `end`. */
	pop(end: number): OpenElement {
		const element = this.stack.pop()!;
		element.end = end;
		this.names.get(element.name)!.pop();
		for (const list of [this.borders, this.blocks, this.scopes, this.tableScopes, this.foreign, this.integration]) {
			if (list.at(-1) === this.stack.length) {
				list.pop();
			}
		}
		return element;
	}

	/** Ends the nearest element of this name, where one may be ended from here. */
	private endAtStart(name: string, at: number): void {
		if (this.isReachable(name)) {
			this.closeDownTo(this.indexOf(name) + 1, at);
			this.pop(at);
			this.noteEnd(at);
		}
	}

	/**
	 * Ends what the start tag of an element ends at `at` in the HTML specification: an open paragraph before a block, a
	 * link before the next, a heading right around another, a table of which no cell is open around the next one.
	 */
	endBefore(name: string, at: number): void {
		if (BLOCK_ELEMENTS.has(name)) {
			this.endAtStart('p', at);
		}
		if (name === 'a') {
			this.endAtStart('a', at);
		} else if (HEADINGS.includes(name) && HEADINGS.includes(this.innermost?.name ?? '')) {
			this.pop(at);
			this.noteEnd(at);
		} else if (name === 'table' && this.stack[this.scopes.at(-1) ?? -1]?.name === 'table') {
			this.endAtStart('table', at);
		}
	}

	/** Ends the element that an end tag is for, and pairs the two where the tag is that of the element for certain. */
	endBy(tag: Draft<Markup>): void {
		const { name } = tag;
		if (this.endsReopened(name)) {
			return;
		}
		if (!this.isReachable(name)) {
			this.misnestedUntil = this.has(name) ? this.order : this.misnestedUntil;
			return;
		}
		const index = this.indexOf(name);
		const isInnermost = index === this.stack.length - 1;
		this.closeDownTo(index + 1, tag.start);
		const element = this.stack[index]!;
		const isSure = BLOCK_ELEMENTS.has(name) || (isInnermost && element.order > this.misnestedUntil);
		if (isSure && element.name === name) {
			element.closeTag = tag;
			tag.isPaired = true;
		}
		this.pop(tag.end);
		if (element.order < this.lastReopening) {
			this.noteEnd(tag.start); // of what was opened again inside
		}
	}

	/** Takes everything from stack index `index` on off the stack, as the end of another element does; it ends at `end`. */
	closeDownTo(index: number, end: number): void {
		while (this.stack.length > index) {
			const { name, order } = this.pop(end);
			this.pending += FORMATTING_ELEMENTS.has(name) ? 1 : 0;
			this.noteEnd(end);
			if (FORMATTING_ELEMENTS.has(name)) {
				const orders = this.reopened.get(name) ?? [];
				this.lastReopening = this.nextOrder();
				orders.push(this.lastReopening);
				this.reopened.set(name, orders);
				if (order < (this.crowdedAt.get(name) ?? 0)) {
					this.crowded.add(name);
				}
			}
		}
	}

	/** Where the element lies on the stack that an end tag of this name is for; -1 for none. One of a heading ends any heading. */
	private indexOf(name: string): number {
		const last = (one: string): number => this.names.get(one)?.at(-1) ?? -1;
		return HEADINGS.includes(name) ? Math.max(...HEADINGS.map(last)) : last(name);
	}

	/** Whether an end tag of this name finds its element without crossing a border. */
	private isReachable(name: string): boolean {
		const index = this.indexOf(name);
		const scopes = name === 'table' || TABLE_PARTS.has(name) ? this.tableScopes : this.scopes;
		if (index < 0 || index < (scopes.at(-1) ?? -1)) {
			return false;
		}
		return BLOCK_ELEMENTS.has(name) || index >= (this.borders.at(-1) ?? -1);
	}

	/** Whether an end tag ends an element that was opened again: it pairs with no tag of the source. */
	private endsReopened(name: string): boolean {
		const orders = this.reopened.get(name);
		const latest = orders?.at(-1);
		const open = this.stack[this.names.get(name)?.at(-1) ?? -1];
		if (latest === undefined || (open && open.order > latest)) {
			return false;
		}
		orders!.pop();
		this.pending--;
		return true;
	}

	/** An element ends here without its end tag, or takes others along that were opened again in it. */
	private noteEnd(at: number): void {
		if (this.pending > 0) {
			this.impliedEnds.push(at);
		}
	}

	private noteCrowd(name: string): void {
		const reopened = this.reopened.get(name)?.length ?? 0;
		if (this.names.get(name)!.length + reopened > REMEMBERED) {
			this.crowdedAt.set(name, this.order);
			if (reopened > 0) {
				this.crowded.add(name);
			}
		}
	}
}
