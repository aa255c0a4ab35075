// Runs the command of one stage to its end, quietly, and reads the report that its tests left.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { killAtExit } from './cleanup.mjs';
import { root } from './paths.mjs';
import { readableStack } from './stack.mjs';

const out = path.join(root, 'out/test');
const timeLimit = 900_000;

/**
 * Runs a command. Its output is returned, and kept in out/test/<name>.log.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(name, command, args) {
	mkdirSync(out, { recursive: true });
	return new Promise((resolve, reject) => {
		const windows = process.platform === 'win32';
		// A process group of its own, so that all that it started ends with it.
		const child = spawn(command, args, {
			cwd: root,
			detached: !windows,
			shell: windows,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const stop = killAtExit(child, 'SIGTERM');
		let output = '';
		const timer = setTimeout(() => {
			output += `\nnot finished after ${timeLimit / 1000} s`;
			stop();
		}, timeLimit);
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text) => {
				output += text;
			});
		}
		child.once('error', reject);
		child.once('close', (code, signal) => {
			clearTimeout(timer);
			stop();
			if (signal) output += `\nended by ${signal}`;
			writeFileSync(path.join(out, `${name}.log`), output);
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * Runs a script that leaves a report in the shape of mocha's JSON reporter, prints its failures and returns the counts.
 * Throws when there is no report (the script crashed, or did not end) or when it has no tests.
 * @param {string} name
 * @param {(report: string) => string[]} args Node's arguments for a script that writes the given report
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runTestScript(name, args) {
	const report = path.join(out, `${name}.json`);
	rmSync(report, { force: true });
	const { code, output } = await run(name, process.execPath, args(report));
	const lastLines = output.trimEnd().split('\n').slice(-25).join('\n');
	if (!existsSync(report)) throw new Error(`ended with code ${code} and left no report\n${lastLines}`);

	const { stats, failures } = JSON.parse(readFileSync(report, 'utf8'));
	for (const { fullTitle, err } of failures) {
		console.log(`\n✗ ${fullTitle}\n${readableStack(err.stack ?? err.message ?? '')}\n`);
	}
	const counts = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
	if (counts.passed + counts.failed + counts.skipped === 0) throw new Error('there are no tests');
	if (code !== 0 && counts.failed === 0) {
		console.log(`✗ no test failed, but the run ended with code ${code}\n${lastLines}`);
		counts.failed = 1;
	}
	return counts;
}
