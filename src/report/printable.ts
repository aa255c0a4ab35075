// Names and messages as a terminal may show them.

/** What moves a cursor or begins a command to a terminal, and what turns the direction of writing. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = new RegExp(`(?:${CONTROL.source})+`, 'g');

/**
 * A text on one line, each control character as `\u001b`. In JSON, where there are such characters only within texts, they
 * say the same as before.
 */
export const printable = (text: string): string =>
	text.replace(CONTROL, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text for people, which may quote a post, on one line: a blank for control characters and line ends. */
export const onOneLine = (text: string): string => text.replace(CONTROLS, ' ');
