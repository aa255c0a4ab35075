// Tags that readers see as text: in a paragraph, Markdown escapes what it does not take for a tag.
import { nextSpan, type Span, spanAround } from '../text/span';
import type { Html } from './html/tree';
import type { Markdown } from './markdown';

/**
 * The tags and comments of HTML in Markdown text that are none to Markdown: after a backslash, or with something between
 * their attributes that CommonMark does not allow. Sorted.
 */
export function shownTags({ markup }: Html, markdown: Markdown): Span[] {
	const shown = markdown.texts.length > 0 ? markup.filter(shownBy(markdown)) : [];
	return shown.map(({ start, end }) => ({ start, end }));
}

/** Whether a tag of HTML is none to Markdown in whose text it stands. */
export const shownBy =
	({ texts, inlineHtml }: Markdown): ((tag: Span) => boolean) =>
	({ start, end }) => {
		const text = spanAround(texts, start);
		const tag = text && nextSpan(inlineHtml, start);
		return text !== undefined && text.kind !== 'LinkReference' && !(tag?.start === start && tag.end === end);
	};
