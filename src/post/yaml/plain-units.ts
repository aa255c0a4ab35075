// Which UTF-16 units may stand in a plain name or value, so that every parser reads the same text.

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const HASH = 35;
const SINGLE = 39;
const COLON = 58;

/** What a value without quotes cannot begin with, or means something else by. */
const RESERVED = new Set([...' -?:,[]{}#&*!|>\'"%@`\u3000'].map((sign) => sign.charCodeAt(0)));
/** Separators, blanks that are none, marks of byte order: what some parser trims, refuses or takes for a line end. */
const ODD = new Set([...'\u1680\u180E\u2028\u2029\u202F\u205F\uFEFF\uFFFE\uFFFF'].map((sign) => sign.charCodeAt(0)));

/** Whether a unit may stand in a name; a digit or a dash does not begin one. */
export const isNameUnit = (unit: number, isInside: boolean): boolean =>
	(unit >= 97 && unit <= 122) ||
	(unit >= 65 && unit <= 90) ||
	unit === 95 ||
	(isInside && ((unit >= 48 && unit <= 57) || unit === 45));

/** How many units of a text, from one on, are a character that is a letter to every parser; 0 where they are none. */
function letterAt(text: string, at: number, to: number): number {
	const unit = text.charCodeAt(at);
	if (unit < 0x7f) {
		return unit >= SPACE ? 1 : 0;
	}
	if (unit < 0x1680) {
		return unit > 0xa0 ? 1 : 0;
	}
	if (unit >= 0xd800 && unit <= 0xdfff) {
		const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
		return unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff ? 2 : 0;
	}
	return ODD.has(unit) || (unit >= 0x2000 && unit <= 0x200f) ? 0 : 1;
}

/** Where a value without quotes ends: behind its last letter in the line. -1 where it is not certain what it means. */
export function endOfPlain(text: string, from: number, to: number): number {
	if (RESERVED.has(text.charCodeAt(from))) {
		return -1;
	}
	let end = from;
	for (let at = from; at < to; ) {
		const unit = text.charCodeAt(at);
		if (unit === NEWLINE || unit === RETURN) {
			break;
		}
		const length = letterAt(text, at, to);
		// A colon before a blank begins another field, and a # behind one a comment.
		const isMark = unit === COLON ? !isInText(text, at + 1, to) : unit === HASH && end < at;
		if (length === 0 || isMark) {
			return -1;
		}
		at += length;
		end = unit === SPACE ? end : at;
	}
	return end;
}

const isInText = (text: string, at: number, to: number): boolean => at < to && text.charCodeAt(at) > SPACE;

/** Where a value in quotes ends: behind the closing one. -1 where there is none in the line, or a backslash. */
export function endOfQuoted(text: string, from: number, to: number): number {
	const mark = text.charCodeAt(from);
	for (let at = from + 1; at < to; ) {
		const unit = text.charCodeAt(at);
		if (unit === mark) {
			const isDoubled = mark === SINGLE && at + 1 < to && text.charCodeAt(at + 1) === SINGLE;
			if (!isDoubled) {
				return at + 1;
			}
			at += 2;
			continue;
		}
		const length = letterAt(text, at, to);
		if (length === 0 || (unit === 92 && mark !== SINGLE)) {
			return -1;
		}
		at += length;
	}
	return -1;
}
