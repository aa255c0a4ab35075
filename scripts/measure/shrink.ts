// Makes a text smaller for as long as something holds of it.

/**
 * A text with pieces left out, from halves of it down to single signs, of which `holds` is still true.
 *
 * @param text holds
 * @param tries how often `holds` may be asked
 */
export function shrink(text: string, holds: (text: string) => boolean, tries: number): string {
	let current = text;
	let left = tries;
	for (let size = Math.ceil(text.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
		for (let at = 0; at < current.length && left > 0; left--) {
			const shorter = current.slice(0, at) + current.slice(at + size);
			if (holds(shorter)) current = shorter;
			else at += size;
		}
	}
	return current;
}
