// Random numbers that are the same each time for the same seed.

/** Mulberry32: 32 bits of state, which is enough to make texts with. */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** From 0 to below 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let bits = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from `least` to `most`, both included. */
	between(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	/** Whether something happens that does so with this probability. */
	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(items: readonly T[]): T {
		return items[this.between(0, items.length - 1)]!;
	}

	/** As many picks as asked for, from a function that makes one. */
	times<T>(least: number, most: number, make: () => T): T[] {
		return Array.from({ length: this.between(least, most) }, make);
	}
}
