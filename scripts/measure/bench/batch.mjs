// Checks a folder of many posts with the command line, in whole processes, beside one that only reads and decodes them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './clock.mjs';

const ROUNDS = 3;
const fileOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Writes a site with these posts.
 * @param {string} root the folder to make
 * @param {Iterable<string>} posts
 * @returns {number} the bytes of the posts
 */
export function writeSite(root, posts) {
	let bytes = 0;
	let index = 0;
	mkdirSync(path.join(root, 'source/_posts'), { recursive: true });
	writeFileSync(path.join(root, '_config.yml'), 'title: 示例\ntimezone: Asia/Shanghai\n');
	for (const post of posts) {
		const folder = path.join(root, 'source/_posts', String(Math.floor(index / 1_000)).padStart(3, '0'));
		if (index % 1_000 === 0) mkdirSync(folder);
		writeFileSync(path.join(folder, `${String(index).padStart(6, '0')}.md`), post);
		bytes += Buffer.byteLength(post);
		index++;
	}
	return bytes;
}

/**
 * What the whole process of each command takes: milliseconds by the clock and of all processors, and its largest size in
 * megabytes. The start of an empty process is taken off both times.
 * @param {string} root the folder of a site
 */
export function measureBatch(root) {
	const commands = {
		start: ['-e', '0'],
		read: [fileOf('read-folder.mjs'), root],
		check: [path.resolve('dist/cli.js'), 'check', root],
	};
	const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
	for (let round = 0; round < ROUNDS; round++) {
		for (const [name, command] of Object.entries(commands)) runs[name].push(runOnce(command));
	}
	const { start, ...others } = Object.fromEntries(
		Object.entries(runs).map(([name, all]) => [
			name,
			{ wall: medianOf(all, 'wall'), cpu: medianOf(all, 'cpu'), memory: medianOf(all, 'memory') },
		]),
	);
	return Object.fromEntries(
		Object.entries(others).map(([name, { wall, cpu, memory }]) => [
			name,
			{ wall: wall - start.wall, cpu: cpu - start.cpu, memory },
		]),
	);
}

const medianOf = (runs, key) => median(runs.map((run) => run[key]));

function runOnce(command) {
	const start = performance.now();
	const { status, output, stderr } = spawnSync(
		process.execPath,
		['--require', fileOf('report-usage.cjs'), ...command],
		{
			// What the command prints goes nowhere; its use of the machine comes through the fourth.
			stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
			encoding: 'utf8',
		},
	);
	const wall = performance.now() - start;
	// 1: something was found.
	if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')} ended with ${status}\n${stderr}`);
	return { wall, ...JSON.parse(output[3]) };
}
