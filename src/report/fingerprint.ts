// Knows a finding again after the file has changed elsewhere.
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../engine/rule';

/** 16 hexadecimal digits, which two texts that differ as good as never share. */
export const hashOf = (text: string): string => bytesToHex(sha1(utf8ToBytes(text))).slice(0, 16);

export type Fingerprinter = (finding: Finding) => string;

/**
 * A function that gives the fingerprint of each finding in a text: of the rule and what it reports, numbered where both are
 * the same. Ask in the order of the text.
 */
export function fingerprinter(text: string): Fingerprinter {
	const counts = new Map<string, number>();
	return ({ rule, start, end }) => {
		const hash = hashOf(`${rule}\n${text.slice(start, end)}`);
		const count = (counts.get(hash) ?? 0) + 1;
		counts.set(hash, count);
		return `${hash}:${count}`;
	};
}
