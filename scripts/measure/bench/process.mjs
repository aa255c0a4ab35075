// Each measurement has a process of its own: what one engine makes of the heap and the compiler touches no other.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs a module of this folder in a new process, and returns what it answers.
 * @param {string} module its name
 * @param {unknown} input
 */
export function measure(module, input) {
	const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(new URL(module, import.meta.url))], {
		input: JSON.stringify(input),
		encoding: 'utf8',
		stdio: ['pipe', 'pipe', 'inherit'],
		maxBuffer: 100_000_000,
	});
	if (status !== 0) throw new Error(`${module} ended with ${status}`);
	return JSON.parse(stdout);
}

/** What this process is asked to measure. */
export const input = () => JSON.parse(readFileSync(0, 'utf8'));

/** @param {unknown} result */
export const answer = (result) => writeSync(1, JSON.stringify(result));
