// Signs that nobody sees, or that look like a blank and are none.

/** What takes no room: zero-width spaces and joiners, marks of direction, a byte order mark within a text, soft hyphens. */
const WIDTHLESS =
	'\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFE00-\\uFE0F\\uFEFF';
/** What looks like a blank: no-break spaces, the spaces of typographers and of Chinese, separators of lines. */
const BLANK_LIKE = '\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';

/** One such sign, as the source of a regular expression. */
export const INVISIBLE = `[${WIDTHLESS}${BLANK_LIKE}]`;

const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');
const ONLY_BLANK_LIKE = new RegExp(`^[${BLANK_LIKE}]*$`);

/** A text without such signs. */
export const withoutInvisible = (text: string): string => text.replace(EVERY_INVISIBLE, '');

/** Whether all signs of a text look like blanks. */
export const looksBlank = (text: string): boolean => ONLY_BLANK_LIKE.test(text);

/** What the first sign of a text is called: `U+200B`. */
export const signName = (text: string): string =>
	`U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
