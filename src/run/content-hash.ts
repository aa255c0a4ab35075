// Knows the text of a post again, without keeping it.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { runToEnd, type Steps } from '../text/steps';

/** So many UTF-16 units are taken at a time. */
const PART = 64 * 1024;

/** The SHA-256 of a text, in hexadecimal digits. */
export const hashOf = (text: string): string => runToEnd(hashSteps(text));

/** The same in steps. Two texts with the same hash are the same. */
export function* hashSteps(text: string): Steps<string> {
	const hash = sha256.create();
	for (let at = 0; at < text.length; ) {
		let end = Math.min(at + PART, text.length);
		// A pair of surrogates is one sign.
		if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) {
			end--;
		}
		hash.update(utf8ToBytes(text.slice(at, end)));
		at = end;
		yield;
	}
	return bytesToHex(hash.digest());
}
