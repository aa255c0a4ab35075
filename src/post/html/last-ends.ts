// Where the last end tag of each name stands.
import { analysis } from '../analysis';
import type { Post } from '../post';

const lastEnds = analysis(({ html }): ReadonlyMap<string, number> => {
	const ends = new Map<string, number>();
	for (const { kind, name, start } of html.markup) {
		if (kind === 'close') {
			ends.set(name, start);
		}
	}
	return ends;
});

/** Whether an end tag of a name follows a place, be it the right one or not. */
export const hasEndTag = (post: Post, name: string, from: number): boolean => (lastEnds(post).get(name) ?? -1) >= from;
