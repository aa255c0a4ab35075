// Where `{% raw %}` and `{% verbatim %}` end to Nunjucks: it counts tags of the name, and knows none with a dash.
import { firstIndex } from '../text/span';

export interface VerbatimEnds {
	/** Where the end tag ends of what begins at a place; undefined where there is none. */
	endOf(start: number): number | undefined;
	/** Where the last tag of the name ends behind a place, or the place itself: so far Nunjucks goes in search of the end. */
	lastOf(start: number): number;
	/** Where something begins behind a place that is meant as an end tag. */
	meantEndOf(start: number): number | undefined;
}

/** Reads the text once, for one of the names. */
export function verbatimEnds(text: string, name: string): VerbatimEnds {
	const tags = [...text.matchAll(new RegExp(`\\{%\\s*(end)?${name}\\s*%\\}`, 'g'))];
	const meant = [...text.matchAll(new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g'))].map(({ index }) => index);
	/** For each tag, the one that ends what begins right before it; for an end tag it is itself. */
	const ends = new Array<number>(tags.length + 1).fill(tags.length);
	for (let index = tags.length - 1; index >= 0; index--) {
		const inner = ends[index + 1]!;
		ends[index] = tags[index]![1] ? index : ends[Math.min(inner + 1, tags.length)]!;
	}
	return {
		endOf(start) {
			const end = tags[ends[firstIndex(tags.length, (index) => tags[index]!.index >= start)]!];
			return end && end.index + end[0].length;
		},
		lastOf(start) {
			const last = tags.at(-1);
			return last && last.index >= start ? last.index + last[0].length : start;
		},
		meantEndOf: (start) => meant[firstIndex(meant.length, (index) => meant[index]! >= start)],
	};
}
