// Cleans generated posts and checks every law on each: `npm run laws`; exit code 1 on a breach.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'esbuild';
import { readArguments } from '../arguments.mjs';

const USAGE = `Usage: npm run laws -- [--count N] [--seed S]
  --count N  how many posts (100000)
  --seed S   the first post's seed, to see the same posts again; else another one each time`;

const CHUNK = 500;
/** Milliseconds for making one failing text smaller. */
const SHRINKING = 20_000;

/** Starts a worker for each core, hands out chunks of posts, each with a seed of its own, and counts what comes back. */
async function main() {
	const { values } = readArguments(USAGE, { count: { type: 'number' }, seed: { type: 'number', min: 0 } });
	const posts = values.count ?? 100_000;
	const first = values.seed ?? Date.now() % 1_000_000_000;
	const folder = mkdtempSync(path.join(tmpdir(), 'news-post-laws-'));
	const bundle = path.join(folder, 'laws.cjs');
	const contents = `
		export { default as fc } from 'fast-check';
		export { posts, sinaGarbage } from './test/oracle/generators';
		export { checkLaws } from './test/oracle/laws';`;
	await build({
		stdin: { contents, resolveDir: '.' },
		outfile: bundle,
		bundle: true,
		platform: 'node',
		logLevel: 'error',
		logOverride: { 'direct-eval': 'silent' },
	});
	const start = performance.now();
	let [given, done, breaches] = [0, 0, 0];
	const runWorker = () =>
		new Promise((resolve, reject) => {
			const worker = new Worker(new URL(import.meta.url), { workerData: bundle });
			const next = () => {
				const runs = Math.min(CHUNK, posts - given);
				worker.postMessage({ seed: first + given, runs });
				given += runs;
			};
			worker.on('message', ({ checked, found }) => {
				for (const { seed, path, message, text } of found) {
					console.log(`seed ${seed}, path ${path}: ${message}\n  ${JSON.stringify(text)}`);
				}
				done += checked;
				breaches += found.length;
				const seconds = (performance.now() - start) / 1000;
				process.stderr.write(`\r${done} of ${posts} posts, ${breaches} breaches, ${seconds.toFixed(0)} s `);
				next();
			});
			worker.on('error', reject);
			worker.on('exit', resolve);
			next();
		});
	await Promise.all(Array.from({ length: availableParallelism() }, runWorker));
	rmSync(folder, { recursive: true });
	const seconds = ((performance.now() - start) / 1000).toFixed(0);
	process.stderr.write('\n');
	console.log(`${posts} posts from seed ${first}, ${breaches} breaches, ${seconds} seconds`);
	process.exitCode = breaches > 0 ? 1 : 0;
}

/** Checks chunks of posts as they come in, until one is empty. */
function work() {
	const { fc, posts, sinaGarbage, checkLaws } = createRequire(import.meta.url)(workerData);
	const property = fc.property(fc.oneof(posts, sinaGarbage), (text) => void checkLaws(text));
	parentPort.on('message', ({ seed, runs }) => {
		const found = [];
		for (let at = 0; at < runs; at++) {
			const search = fc.check(property, { seed, path: `${at}`, numRuns: runs - at, endOnFailure: true });
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
			found.push({ seed, path: counterexamplePath, message, text: counterexample[0] });
		}
		if (runs === 0) {
			parentPort.close();
		} else {
			parentPort.postMessage({ checked: runs, found });
		}
	});
}

if (isMainThread) {
	await main();
} else {
	work();
}
