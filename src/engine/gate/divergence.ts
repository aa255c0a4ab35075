// Comparing what stands at places of two texts, in order.

/**
 * Where an offset, of the text before or of the edited one, is in the edited text: at the first character from there on
 * that is no blank and stands in both. Two offsets with nothing but blanks and edits between them have one place.
 */
export type Place = (offset: number) => number;

/** The first place at which two lists of pairs, of a place and something about it, differ. */
export function divergence(
	before: readonly (number | string)[],
	after: readonly (number | string)[],
): number | undefined {
	const length = Math.max(before.length, after.length);
	for (let index = 0; index < length; index++) {
		if (before[index] !== after[index]) {
			const pair = index - (index % 2);
			return Math.min(Number(before[pair] ?? after[pair]), Number(after[pair] ?? before[pair]));
		}
	}
	return undefined;
}
