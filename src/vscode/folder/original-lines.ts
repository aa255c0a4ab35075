// The text of a file of originals: a line of JSON for each.
import type { Original } from '../../run/undo/original';
import type { Steps } from '../../text/steps';

/** What such a file holds. */
export interface OriginalLines {
	readonly originals: readonly Original[];
	/** The lines that are not whole. */
	readonly broken: readonly string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes of such a file. */
export function* encodeOriginals({ originals, broken }: OriginalLines): Steps<Uint8Array> {
	const lines = broken.map((line) => encoder.encode(`${line}\n`));
	for (const original of originals) {
		lines.push(encoder.encode(`${JSON.stringify(original)}\n`));
		yield;
	}
	const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const line of lines) {
		bytes.set(line, at);
		at += line.length;
	}
	return bytes;
}

/** What the bytes of such a file hold. */
export function* decodeOriginals(bytes: Uint8Array): Steps<OriginalLines> {
	const originals: Original[] = [];
	const broken: string[] = [];
	for (const line of decoder.decode(bytes).split('\n').filter(Boolean)) {
		try {
			originals.push(JSON.parse(line) as Original);
		} catch {
			broken.push(line);
		}
		yield;
	}
	return { originals, broken };
}
