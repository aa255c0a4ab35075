// The nodes of an article that the Sina rules look at, and the edits they make of them.
import type { Attribute, HtmlElement } from '../../core/html';
import type { Post } from '../../core/post';
import { deletion, firstIndex, type Span, type TextEdit } from '../../core/text';

/** The nodes of a sorted list that begin inside `span`, found in logarithmic time. */
export function* within<T extends Span>(nodes: readonly T[], span: Span): Generator<T> {
	let index = firstIndex(nodes.length, (at) => nodes[at]!.start >= span.start);
	for (let node = nodes[index]; node !== undefined && node.start < span.end; node = nodes[++index]) {
		yield node;
	}
}

/** Whether one of the first `limit` nodes inside `span` is as wanted. */
export function someWithin<T extends Span>(
	nodes: readonly T[],
	span: Span,
	isWanted: (node: T) => boolean,
	limit = Number.POSITIVE_INFINITY,
): boolean {
	let count = 0;
	for (const node of within(nodes, span)) {
		if (count++ >= limit) {
			return false;
		}
		if (isWanted(node)) {
			return true;
		}
	}
	return false;
}

/** Those of the nodes, sorted by start, that lie in none of the others. */
export function outermost<T extends Span>(nodes: readonly T[]): T[] {
	let end = -1;
	return nodes.filter((node) => {
		const isOuter = node.start >= end;
		end = Math.max(end, node.end);
		return isOuter;
	});
}

/** Takes the tags of an element away and leaves its content; nothing where the source does not state both tags. */
export const unwrapEdits = (element: HtmlElement): TextEdit[] =>
	element.closeTag ? [deletion(element.openTag), deletion(element.closeTag)] : [];

/** Whether a value is one: a missing quote makes it swallow the tags behind. */
export const isWhole = ({ value }: Attribute): boolean => !value.includes('<');

/** Whether no quote in a tag is missing or too many, as far as its attributes tell. */
export const isWholeTag = ({ attributes }: HtmlElement): boolean =>
	attributes.every((attribute) => isWhole(attribute) && !/["'<]/.test(attribute.name));

/** Takes an attribute away, and those of the same name behind it, which would count once it is gone. */
export const attributeEdits = (text: string, attribute: Attribute): TextEdit[] =>
	[attribute, ...attribute.repeats].map((span) => withBlanksBefore(text, span));

/** The blanks before an attribute go too, but no line end, and not where they still separate what is left. A slash
 * counts as that: it would become a part of an unquoted value. */
function withBlanksBefore(text: string, { start, end }: Span): TextEdit {
	const separates = !/[\s>]/.test(text[end] ?? '>');
	let from = start;
	while (!separates && /[ \t]/.test(text[from - 1]!)) {
		from--;
	}
	return deletion({ start: from, end });
}

export const isEmpty = ({ start, end }: Span): boolean => start >= end;

const ENTITY = '&nbsp;';

/** What `\s` matches, without a regular expression: every text of an article is trimmed, several times. */
const isSpace = (unit: number): boolean =>
	unit <= 32
		? unit === 32 || (unit >= 9 && unit <= 13)
		: unit === 0x3000 ||
			unit === 0xa0 ||
			unit === 0xfeff ||
			unit === 0x1680 ||
			(unit >= 0x2000 && (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f));

/** A stretch of text without the blanks at its ends, ideographic and no-break spaces included. */
export function trimSpan(text: string, { start, end }: Span): Span {
	for (;;) {
		if (start < end && isSpace(text.charCodeAt(start))) {
			start++;
		} else if (start + ENTITY.length <= end && text.startsWith(ENTITY, start)) {
			start += ENTITY.length;
		} else {
			break;
		}
	}
	for (;;) {
		if (start < end && isSpace(text.charCodeAt(end - 1))) {
			end--;
		} else if (start + ENTITY.length <= end && text.startsWith(ENTITY, end - ENTITY.length)) {
			end -= ENTITY.length;
		} else {
			return { start, end };
		}
	}
}

/** Whether an absolute or protocol-relative address leads to one of the hosts or a host below it. */
export function leadsTo(hosts: readonly string[], address: string): boolean {
	const host = /^\s*(?:https?:)?\/\/([^/?#:\s]+)/i.exec(address)?.[1]?.toLowerCase();
	return host !== undefined && hosts.some((end) => host === end || host.endsWith(`.${end}`));
}

/** The text a reader sees of a stretch, without the blanks round each piece of it; undefined where it is longer than `max`. */
export function textOf(post: Post, stretch: Span, max: number): string | undefined {
	let text = '';
	for (const node of within(post.html.texts, stretch)) {
		if (node.parent?.name !== 'script' && node.parent?.name !== 'style') {
			const { start, end } = trimSpan(post.text, node);
			if (text.length + end - start > max) {
				return undefined;
			}
			text += post.text.slice(start, end);
		}
	}
	return text;
}
