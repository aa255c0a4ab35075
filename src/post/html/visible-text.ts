// The text that a reader sees of a stretch of HTML.
import { type Span, within } from '../../text/span';
import type { Post } from '../post';

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
