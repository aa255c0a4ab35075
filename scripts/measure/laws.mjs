// Cleans generated posts and checks every law on each: `npm run laws`; exit code 1 on a breach.
import { isMainThread } from 'node:worker_threads';
import { readArguments } from '../arguments.mjs';
import { answer, searchForBreaches } from './law-search.mjs';

const USAGE = `Usage: npm run laws -- [--count N] [--seed S]
  --count N  how many posts (100000)
  --seed S   the first post's seed, to see the same posts again; else another one each time`;

const CHUNK = 500;
/** Milliseconds for making one failing text smaller. */
const SHRINKING = 20_000;

if (isMainThread) {
	const { values } = readArguments(USAGE, { count: { type: 'number' }, seed: { type: 'number', min: 0 } });
	const posts = values.count ?? 100_000;
	await searchForBreaches({
		script: new URL(import.meta.url),
		contents: `
			export { default as fc } from 'fast-check';
			export { posts, sinaGarbage } from './test/oracle/generators';
			export { checkLaws } from './test/oracle/laws';`,
		first: values.seed ?? Date.now() % 1_000_000_000,
		next: (given) => Math.min(CHUNK, posts - given),
	});
} else {
	answer(({ fc, posts, sinaGarbage, checkLaws }) => {
		const property = fc.property(fc.oneof(posts, sinaGarbage), (text) => void checkLaws(text));
		return (seed, count) => {
			const found = [];
			for (let at = 0; at < count; at++) {
				const search = fc.check(property, { seed, path: `${at}`, numRuns: count - at, endOnFailure: true });
				if (!search.failed) {
					break;
				}
				at += search.numRuns - 1;
				const { counterexample, counterexamplePath, errorInstance } = fc.check(property, {
					seed,
					path: `${at}`,
					numRuns: 1,
					interruptAfterTimeLimit: SHRINKING,
				});
				const message = errorInstance.message.split('\n')[0];
				found.push({ at: `seed ${seed}, path ${counterexamplePath}`, message, text: counterexample[0] });
			}
			return found;
		};
	});
}
