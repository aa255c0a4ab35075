// Parses HTML into elements and comments with their offsets. Forgives what is broken and never repairs it.
import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../text/span';
import { runToEnd, type Steps } from '../../text/steps';
import type { Html } from './tree';
import { TreeBuilder } from './tree-builder';

/** A stretch of the text that is not HTML in any case (`code`), or only where no element is open (`maybe`). */
export interface Mask extends Span {
	readonly certain: boolean;
	/** A tag of Hexo's, which is no code either. */
	readonly isTag?: boolean;
}

/**
 * Parses the HTML of `text` from `start` on.
 *
 * Pairs tags as far as the source states them, in time linear in its length: an end tag closes the nearest open
 * element of its name, but not across the borders at which the HTML specification stops too (a table cell for all, a
 * block element for inline elements). Inline elements that overlap are left without an end tag. An open `p` ends where a
 * block element begins, an open `a` at the next one. A formatting element that is left open when its parent ends is opened
 * again after it, as browsers do; the end tag it finds there pairs with nothing.
 *
 * @param masks what is code, sorted; an uncertain mask counts as HTML where a block element is open. Masks that turned
 * out to be code are returned, and those that begin within a tag: they may be either.
 * @param isShown whether Markdown shows a tag as text: it opens no element on the page, and ends none.
 */
export const parseHtml = (
	text: string,
	start: number,
	masks: readonly Mask[],
	isShown: (tag: Span) => boolean = () => false,
): { html: Html; code: Span[] } => runToEnd(parseHtmlSteps(text, start, masks, isShown));

/** So many UTF-16 units are read in one step. */
const STEP = 100_000;

/** The same in steps. */
export function* parseHtmlSteps(
	text: string,
	start: number,
	masks: readonly Mask[],
	isShown: (tag: Span) => boolean,
): Steps<{ html: Html; code: Span[] }> {
	const reader = new HtmlReader(text, start, masks, isShown);
	for (let at = start + STEP; at < text.length; at += STEP) {
		reader.readTo(at);
		yield;
	}
	reader.readTo(text.length);
	return reader.finish();
}

/** Reads HTML piece by piece, and decides at each mask whether it is code. */
class HtmlReader {
	private readonly builder: TreeBuilder;
	private readonly tokenizer: Tokenizer;
	private readonly source: string;
	private readonly code: Span[] = [];
	private next = 0;

	constructor(
		text: string,
		private at: number,
		private readonly masks: readonly Mask[],
		isShown: (tag: Span) => boolean,
	) {
		this.builder = new TreeBuilder(text, at, isShown);
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
		const isHtml = !certain && this.builder.isInsideBlock();
		if (!isTag && (!isHtml || this.builder.isInsideTag())) {
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
