// Knows a finding again after the file has changed elsewhere.
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../engine/rule';

export type Fingerprinter = (finding: Finding) => string;

/**
 * A function that gives the fingerprint of each finding in a text: of the rule and what it reports, numbered where both are
 * the same. Ask in the order of the text.
 */
export function fingerprinter(text: string): Fingerprinter {
	const counts = new Map<string, number>();
	return ({ rule, start, end }) => {
		const hash = bytesToHex(sha1(utf8ToBytes(`${rule}\n${text.slice(start, end)}`))).slice(0, 16);
		const count = (counts.get(hash) ?? 0) + 1;
		counts.set(hash, count);
		return `${hash}:${count}`;
	};
}
