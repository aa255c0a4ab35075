// Looks for posts that break a law of cleaning, in a worker for each core; each post is made from a seed.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'esbuild';

/**
 * Hands out chunks of seeds until there are no more, prints what is found, and ends the process's code with 1 if anything is.
 * @param {object} search
 * @param {URL} search.script what runs as a worker, and calls `answer`
 * @param {string} search.contents the source of a module with what the workers need
 * @param {object} [search.data] for the workers
 * @param {number} search.first the first seed
 * @param {(given: number) => number} search.next how many seeds come after so many; 0 for none
 */
export async function searchForBreaches({ script, contents, data, first, next }) {
	const folder = mkdtempSync(path.join(tmpdir(), 'news-post-laws-'));
	const bundle = path.join(folder, 'laws.cjs');
	await build({
		stdin: { contents, resolveDir: '.' },
		outfile: bundle,
		bundle: true,
		platform: 'node',
		logLevel: 'error',
		logOverride: { 'direct-eval': 'silent' },
	});
	const start = performance.now();
	const secondsNow = () => ((performance.now() - start) / 1000).toFixed(0);
	let [given, done, breaches] = [0, 0, 0];
	const runWorker = () =>
		new Promise((resolve, reject) => {
			const worker = new Worker(script, { workerData: { bundle, ...data } });
			const handOut = () => {
				const count = next(given);
				worker.postMessage({ seed: first + given, count });
				given += count;
			};
			worker.on('message', ({ checked, found }) => {
				for (const { at, message, text } of found) {
					console.log(`${at}: ${message}\n  ${JSON.stringify(text)}`);
				}
				done += checked;
				breaches += found.length;
				process.stderr.write(`\r${done} posts, ${breaches} breaches, ${secondsNow()} s `);
				handOut();
			});
			worker.on('error', reject);
			worker.on('exit', resolve);
			handOut();
		});
	await Promise.all(Array.from({ length: availableParallelism() }, runWorker));
	rmSync(folder, { recursive: true });
	process.stderr.write('\n');
	console.log(`${done} posts from seed ${first}, ${breaches} breaches, ${secondsNow()} seconds`);
	process.exitCode = breaches > 0 ? 1 : 0;
}

/**
 * In a worker: examines chunks of seeds as they come in, until one is empty.
 * @param {(tools: object, data: object) => (seed: number, count: number) => { at: string, message: string, text: string }[]} examiner
 *   is given what the bundle exports
 */
export function answer(examiner) {
	const examine = examiner(createRequire(import.meta.url)(workerData.bundle), workerData);
	parentPort.on('message', ({ seed, count }) => {
		if (count === 0) {
			parentPort.close();
		} else {
			parentPort.postMessage({ checked: count, found: examine(seed, count) });
		}
	});
}
