// Edits of tags and attributes, and whether a tag is whole enough to be edited.
import { deletion, type TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Attribute, HtmlElement } from './tree';

/** Takes the tags of an element away and leaves its content; nothing where the source does not state both tags. */
export const unwrapEdits = (element: HtmlElement): TextEdit[] =>
	element.closeTag ? [deletion(element.openTag), deletion(element.closeTag)] : [];

/** Whether a value is one: a missing quote makes it swallow the tags behind. */
export const isUnbroken = ({ value }: Attribute): boolean => !value.includes('<');

/** Whether no quote in a tag is missing or too many, as far as its attributes tell. */
export const isUnbrokenTag = ({ attributes }: HtmlElement): boolean =>
	attributes.every((attribute) => isUnbroken(attribute) && !/["'<]/.test(attribute.name));

/** Takes an attribute away, and those of the same name behind it, which would count once it is gone. */
export const attributeEdits = (text: string, attribute: Attribute): TextEdit[] =>
	[attribute, ...attribute.repeats].map((span) => withBlanksBefore(text, span));

/** The blanks before an attribute go too, but no line end, and not where they still separate what is left. A slash
 * counts as that: it would become a part of an unquoted value. */
function withBlanksBefore(text: string, { start, end }: Span): TextEdit {
	const separates = !/[ \t\r\n\f>]/.test(text[end] ?? '>');
	let from = start;
	while (!separates && /[ \t]/.test(text[from - 1]!)) {
		from--;
	}
	return deletion({ start: from, end });
}
