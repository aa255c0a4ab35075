// What is left of a name when width, script, dashes and blanks make no difference.
import { CustomConverter } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';

/** From traditional to simplified Chinese, character by character; its table is read when it is first needed. */
let simplify: ((text: string) => string) | undefined;

const HAN_OR_MORE = /[^\0-\x7F]/;

/**
 * A key that two names share when they differ in nothing but full and half width, traditional and simplified
 * characters, the kind of a dash, and blanks.
 */
export function lookAlikeKey(name: string): string {
	const halfWidth = name.replace(/[\uFF00-\uFFEF]+/g, (wide) => wide.normalize('NFKC'));
	const plain = halfWidth.replace(/\s+/g, '').replace(/[\p{Pd}\u2212]+/gu, '-');
	if (!HAN_OR_MORE.test(plain)) {
		return plain;
	}
	simplify ??= CustomConverter(characters);
	return simplify(plain);
}
