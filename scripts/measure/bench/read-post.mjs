// What everything is measured against: reads a file, decodes it, and finds every `<` in it.
import { readFileSync } from 'node:fs';

/** @param {string} file */
export function readPost(file) {
	const text = readFileSync(file).toString('utf8');
	for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1));
}
