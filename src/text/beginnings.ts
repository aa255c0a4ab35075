// Finds which of many texts another text begins with.
import { firstIndex } from './span';

/** Texts to look for. A look takes a few comparisons, however many they are. */
export class Beginnings {
	private readonly sorted: readonly string[];
	/** For each of them, where the longest of the others is that it begins with; -1 where there is none. */
	private readonly shorter: readonly number[];

	constructor(texts: Iterable<string>) {
		this.sorted = [...new Set(texts)].sort();
		const shorter: number[] = [];
		for (const [index, text] of this.sorted.entries()) {
			let at = index - 1;
			while (at >= 0 && !text.startsWith(this.sorted[at]!)) {
				at = shorter[at]!;
			}
			shorter.push(at);
		}
		this.shorter = shorter;
	}

	/** Those that a text begins with, the longest first. */
	of(text: string): string[] {
		// All of them stand before it in the order, and begin what stands right before it.
		let at = firstIndex(this.sorted.length, (index) => this.sorted[index]! > text) - 1;
		while (at >= 0 && !text.startsWith(this.sorted[at]!)) {
			at = this.shorter[at]!;
		}
		const found: string[] = [];
		for (; at >= 0; at = this.shorter[at]!) {
			found.push(this.sorted[at]!);
		}
		return found;
	}
}
