// Measures checking and cleaning, side by side with only reading the same text: `npm run bench`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, ENGINE, run } from '../sources.mjs';

const ROUNDS = 7;
const folder = mkdtempSync(path.join(tmpdir(), 'news-post-bench-'));
const { parsePost, lint, clean, DEFAULT_OPTIONS, RULES } = run(await bundle(ENGINE));
const context = { options: DEFAULT_OPTIONS, now: Date.now() };

/** The invented post of the fixtures, its article repeated until the file has about as many bytes. */
function postOf(bytes) {
	const text = readFileSync('test/fixtures/finance/input.md', 'utf8');
	const [, head, article, end] = /^([\s\S]*?<div> {3}\n)([\s\S]*)(\n<\/div>\s*)$/.exec(text);
	const times = Math.max(1, Math.round((bytes - head.length) / Buffer.byteLength(article)));
	return head + article.repeat(times) + end;
}

const tasks = {
	'read and decode the file, find every <': (file) => {
		const text = readFileSync(file).toString('utf8');
		for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1));
	},
	check: (_, text) => lint(parsePost(text), RULES, context),
	clean: (_, text) => clean(parsePost(text), RULES, context),
};

/** The time of one call in milliseconds, as the mean of as many as fill a tenth of a second. */
function time(task) {
	const start = performance.now();
	let calls = 0;
	do {
		task();
		calls++;
	} while (performance.now() - start < 100);
	return (performance.now() - start) / calls;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

for (const bytes of [5_000, 100_000, 1_000_000]) {
	const text = postOf(bytes);
	const file = path.join(folder, 'post.md');
	writeFileSync(file, text);
	const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
	for (let round = 0; round < ROUNDS; round++) {
		for (const [name, task] of Object.entries(tasks)) {
			times[name].push(time(() => task(file, text)));
		}
	}
	const base = median(Object.values(times)[0]);
	console.log(`a post of ${Math.round(Buffer.byteLength(text) / 1000)} KB`);
	for (const [name, values] of Object.entries(times)) {
		console.log(
			`  ${name.padEnd(40)} ${median(values).toFixed(3).padStart(9)} ms  × ${(median(values) / base).toFixed(1)}`,
		);
	}
}
rmSync(folder, { recursive: true });
