// Checks a property on generated values: the same on every run, or, where the environment variable NEWS_POST_RUNS
// multiplies their number, new ones. A failure prints its seed and the smallest value that fails.
import fc, { type Arbitrary } from 'fast-check';

const RUNS = Number(process.env.NEWS_POST_RUNS ?? 0);

export function holds<T>(arbitrary: Arbitrary<T>, runs: number, check: (value: T) => unknown): void {
	const property = fc.property(arbitrary, (value) => {
		check(value);
	});
	fc.assert(property, RUNS > 0 ? { numRuns: Math.ceil(runs * RUNS) } : { numRuns: runs, seed: 1 });
}
