// The nodes of an article that the Sina rules look at, and the edits they make of them.
import type { Attribute, HtmlElement } from '../../core/html';
import { isInCode, type Post } from '../../core/post';
import { deletion, type Span, type TextEdit } from '../../core/text';

/** The article's elements in order, without those in code. */
export const articleElements = (post: Post): HtmlElement[] =>
	post.html.elements.filter((element) => !isInCode(post, element));

/** The nodes of a sorted list that begin inside `span`, found in logarithmic time. */
export function* within<T extends Span>(nodes: readonly T[], span: Span): Generator<T> {
	let low = 0;
	let high = nodes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (nodes[middle]!.start < span.start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	for (let node = nodes[low]; node !== undefined && node.start < span.end; node = nodes[++low]) {
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

/** Takes an attribute away, with the blanks before it unless they still separate what is left. */
export function attributeEdit(text: string, attribute: Attribute): TextEdit {
	const separates = !/[\s/>]/.test(text[attribute.end] ?? '>');
	let start = attribute.start;
	while (!separates && /\s/.test(text[start - 1]!)) {
		start--;
	}
	return deletion({ start, end: attribute.end });
}

const ENTITY = '&nbsp;';

/** A stretch of text without the blanks at its ends, ideographic and no-break spaces included. */
export function trimSpan(text: string, { start, end }: Span): Span {
	for (;;) {
		if (start < end && /\s/.test(text[start]!)) {
			start++;
		} else if (start + ENTITY.length <= end && text.startsWith(ENTITY, start)) {
			start += ENTITY.length;
		} else {
			break;
		}
	}
	for (;;) {
		if (start < end && /\s/.test(text[end - 1]!)) {
			end--;
		} else if (start + ENTITY.length <= end && text.startsWith(ENTITY, end - ENTITY.length)) {
			end -= ENTITY.length;
		} else {
			return { start, end };
		}
	}
}
