// How many posts have a name, and which of those that look alike most of them have.
import { lookAlikeKey } from './look-alike-key';

/** A name, and how many posts have it. */
export interface Counted {
	readonly name: string;
	readonly posts: number;
}

export type Counts = Map<string, number>;

/** The names of the categories of many posts, at whatever place. */
export class NameCounts {
	private readonly counts: Counts = new Map();
	/** The names that look alike. */
	private readonly alike = new Map<string, Set<string>>();

	/** Counts a post more or less that has these names. */
	count(names: ReadonlySet<string>, step: 1 | -1): void {
		for (const name of names) {
			if (countOne(this.counts, name, step) <= 1) {
				this.group(name);
			}
		}
	}

	/** The most frequent name that has the same `lookAlikeKey` and more posts than this one. */
	moreFrequent(name: string): Counted | undefined {
		const own = this.counts.get(name) ?? 0;
		const others = [...(this.alike.get(lookAlikeKey(name)) ?? [])]
			.map((other) => ({ name: other, posts: this.counts.get(other) ?? 0 }))
			.filter((other) => other.name !== name && other.posts > own);
		return others.sort(byFrequency)[0];
	}

	/** Keeps a name among those that look alike for as long as a post has it. */
	private group(name: string): void {
		const key = lookAlikeKey(name);
		const names = this.alike.get(key) ?? new Set();
		if (this.counts.has(name)) {
			this.alike.set(key, names.add(name));
		} else if (names.delete(name) && names.size === 0) {
			this.alike.delete(key);
		}
	}
}

/** Counts one more or less; how many there are then. */
export function countOne(counts: Counts, name: string, step: 1 | -1): number {
	const count = (counts.get(name) ?? 0) + step;
	if (count > 0) {
		counts.set(name, count);
	} else {
		counts.delete(name);
	}
	return count;
}

export const byFrequency = (a: Counted, b: Counted): number => b.posts - a.posts || (a.name < b.name ? -1 : 1);
