// Tells which posts hold the same article, so that a site that has it twice does not make it look repeated.

/** Numbers the articles of posts. Memory is linear in the posts. */
export class Articles {
	/** By each text that an article is known by. */
	private readonly numbers = new Map<string, number>();
	/** For each number that of the same article, or a lower one on the way there. */
	private readonly same: number[] = [];

	/** The number of a post's article, and whether no post before had one of these keys. */
	add(keys: readonly string[]): { readonly article: number; readonly isNew: boolean } {
		const article = this.same.push(this.same.length) - 1;
		const known = keys.flatMap((key) => this.numbers.get(key) ?? []);
		for (const one of known) {
			this.join(one, article);
		}
		for (const key of keys) {
			this.numbers.set(key, article);
		}
		return { article, isNew: known.length === 0 };
	}

	/** One number for all posts with the same article, once all posts are added. */
	firstOf(article: number): number {
		let at = article;
		while (this.same[at] !== at) {
			// Each way is halved as it is gone.
			this.same[at] = this.same[this.same[at]!]!;
			at = this.same[at]!;
		}
		return at;
	}

	private join(one: number, other: number): void {
		const [a, b] = [this.firstOf(one), this.firstOf(other)];
		this.same[Math.max(a, b)] = Math.min(a, b);
	}
}
