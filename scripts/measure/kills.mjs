// Kills `news-post clean --write` at random moments: no file may be half written, and the next run finishes the work.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../arguments.mjs';
import { bundle, run } from '../sources.mjs';

const USAGE = `Usage: node scripts/measure/kills.mjs [--kills N] [--posts N] [--jobs N]
  --kills N  how many runs are killed (200)
  --posts N  of how many posts each (150)
  --jobs N   with how many threads (2)
Exit code 1 where a file was half written, or left over.`;

const CLI = path.resolve('dist/cli.js');
const TEMPORARY = /^\.news-post-.*\.tmp$/;

const { values } = readArguments(USAGE, {
	kills: { type: 'number' },
	posts: { type: 'number' },
	jobs: { type: 'number' },
});
const { kills = 200, posts = 150, jobs = 2 } = values;
const { inventedPosts } = run(await bundle("export { inventedPosts } from './scripts/measure/posts';"));
const originals = new Map([...inventedPosts(posts, 1)].map((text, index) => [`${1000 + index}.md`, text]));
const root = mkdtempSync(path.join(tmpdir(), 'news-post-kills-'));
const folder = path.join(root, '_posts');
const args = [CLI, 'clean', '--write', '--jobs', String(jobs), folder];

/** Writes all posts anew. */
function reset() {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	for (const [name, text] of originals) writeFileSync(path.join(folder, name), text);
}

const contents = () =>
	new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

/** Runs the command, and kills it after so many milliseconds, if it still runs. */
function killedAfter(milliseconds) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, { stdio: 'ignore' });
		const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
		child.on('exit', (_, signal) => {
			clearTimeout(timer);
			resolve(signal === 'SIGKILL');
		});
	});
}

reset();
const begun = performance.now();
spawnSync(process.execPath, args);
const whole = performance.now() - begun;
const cleaned = contents();

const counts = { killed: 0, midway: 0, leftBehind: 0, wrong: 0 };
for (let round = 0; round < kills; round++) {
	reset();
	if (await killedAfter(whole * (0.3 + Math.random() * 0.7))) counts.killed++;
	const after = contents();
	const left = [...after.keys()].filter((name) => TEMPORARY.test(name));
	const done = [...originals.keys()].filter((name) => after.get(name) === cleaned.get(name));
	const untouched = [...originals.keys()].filter((name) => after.get(name) === originals.get(name));
	const half = [...originals.keys()].filter((name) => !done.includes(name) && !untouched.includes(name));
	spawnSync(process.execPath, args);
	const end = contents();
	const isFinished = end.size === cleaned.size && [...cleaned].every(([name, text]) => end.get(name) === text);
	if (half.length > 0 || !isFinished) {
		counts.wrong++;
		console.log(
			`round ${round}: half written: ${half.join(', ') || 'none'}; the next run ${isFinished ? 'finished' : 'did not finish'}`,
		);
	}
	if (done.length > 0 && done.length < originals.size) counts.midway++;
	counts.leftBehind += left.length;
}
rmSync(root, { recursive: true, force: true });
console.log(
	`${kills} runs of ${posts} posts: ${counts.killed} killed, ${counts.midway} of them with some posts cleaned and some not; ` +
		`${counts.leftBehind} temporary files were left, and removed by the next run; ${counts.wrong} runs went wrong`,
);
process.exitCode = counts.wrong > 0 ? 1 : 0;
