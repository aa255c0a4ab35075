// Cleans damaged posts for some time, and checks every law on each: `npm run fuzz`; exit code 1 on a breach.
import { isMainThread } from 'node:worker_threads';
import { readArguments, refuse } from '../arguments.mjs';
import { answer, searchForBreaches } from './law-search.mjs';

const USAGE = `Usage: npm run fuzz -- [--minutes N] [--seed S] [--corpus FOLDER]
  --minutes N      how long (10)
  --seed S         the first text's seed, to see the same texts again; else another one each time
  --corpus FOLDER  damage the posts of a folder, too`;

const CHUNK = 200;

async function postsOf(folder) {
	const { postsIn } = await import('./corpus.mjs');
	try {
		return postsIn(folder).map(({ text }) => text);
	} catch {
		return refuse(`There is no folder '${folder}'`, USAGE);
	}
}

if (isMainThread) {
	const { values } = readArguments(USAGE, {
		minutes: { type: 'number' },
		seed: { type: 'number', min: 0 },
		corpus: { type: 'string' },
	});
	const real = values.corpus === undefined ? [] : await postsOf(values.corpus);
	const end = performance.now() + (values.minutes ?? 10) * 60_000;
	await searchForBreaches({
		script: new URL(import.meta.url),
		contents: `
			export { breaches } from './scripts/measure/fuzzing';
			export { checkLaws } from './test/oracle/laws';`,
		data: { real },
		first: values.seed ?? Date.now() % 1_000_000_000,
		next: () => (performance.now() < end ? CHUNK : 0),
	});
} else {
	answer(
		({ breaches, checkLaws }, { real }) =>
			(seed, count) =>
				[...breaches(seed, count, checkLaws, real)].map(({ seed: at, ...breach }) => ({ at: `seed ${at}`, ...breach })),
	);
}
