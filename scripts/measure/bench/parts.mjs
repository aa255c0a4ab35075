// The parts of the measurement, each a table in Markdown.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureBatch, writeSite } from './batch.mjs';
import { median } from './clock.mjs';
import { installPeers, PEERS, versionOf } from './peers.mjs';
import { measure } from './process.mjs';

/** Rounds of a hot loop: each fills so many milliseconds, or one call where that takes longer. */
const ROUNDS = { least: 60, rounds: 9 };
const FEW_ROUNDS = { least: 60, rounds: 3 };

export const PARTS = { posts, peers, start, batch, editor, size };

/** Checking and cleaning one post, of three sizes. */
function posts({ engine, posts, sized }) {
	const sizes = { '5 KB': posts, '100 KB': [sized[100_000]], '1 MB': [sized[1_000_000]] };
	const results = Object.values(sizes).map((files) => measure('hot-loop.mjs', { engine, files, ...ROUNDS }));
	const tasks = { parse: 'parse', check: 'check', clean: 'clean', both: 'check and clean' };
	const row = (name, title) => [title, ...results.map((result) => multipleOf(result[name]))];
	return table(
		['one post', ...Object.keys(sizes)],
		[
			['read, decode, find every `<`', ...results.map(({ read }) => time(read.time))],
			...Object.entries(tasks).map(([name, title]) => row(name, title)),
		],
	);
}

/** What other tools do with the same posts. */
function peers({ posts, sized }) {
	const folder = installPeers();
	const sizes = { '5 KB': posts, '1 MB': [sized[1_000_000]] };
	const rows = Object.entries(PEERS).map(([peer, does]) => {
		const results = Object.values(sizes).map((files) =>
			measure('hot-loop.mjs', { peer, folder, files, ...FEW_ROUNDS }),
		);
		return [`${peer} ${versionOf(peer)}: ${does}`, ...results.map(({ both }) => multipleOf(both))];
	});
	return table(['other tools', ...Object.keys(sizes)], rows);
}

/** The first posts of a process, before the compiler has done its work. */
function start({ engine, different }) {
	const files = Array.from({ length: 200 }, (_, index) => different[index % different.length]);
	const runs = Array.from({ length: 5 }, () => measure('first-posts.mjs', { engine, files }));
	return table(
		['a new process', 'processor time'],
		[
			['loading the engine', time(median(runs.map(({ load }) => load)))],
			['its first 200 posts, checked and cleaned', time(median(runs.map(({ posts }) => posts)))],
		],
	);
}

/** Many files, by the command line. */
function batch({ folder, batch, count }) {
	if (!existsSync('dist/cli.js')) throw new Error('There is no dist/cli.js: run `npm run bench`, which builds it');
	const root = path.join(folder, 'site');
	const bytes = writeSite(root, batch());
	const { read, check } = measureBatch(root);
	rmSync(root, { recursive: true });
	const memory = ({ memory }) => `${memory.toFixed(0)} MB`;
	return table(
		[`${count} different posts, ${(bytes / 1e6).toFixed(0)} MB`, 'by the clock', 'of all processors', 'memory'],
		[
			['one thread only reads and decodes them', time(read.wall), time(read.cpu), memory(read)],
			['`news-post check`', ratio(check.wall, read.wall), ratio(check.cpu, read.cpu), memory(check)],
		],
	);
}

/** What the editor waits for. */
function editor({ engine, posts, sized }) {
	const sizes = { '5 KB': [posts[0], 400], '256 KB': [sized[256_000], 20], '1 MB': [sized[1_000_000], 8] };
	const strokes = Object.values(sizes).map(([file, count]) => measure('keystrokes.mjs', { engine, file, count }));
	const ofBoth = (result) => `${time(result.median)} (95 %: ${time(result.slow)})`;
	return table(
		['in the editor', ...Object.keys(sizes)],
		[['from a keystroke to its findings', ...strokes.map(ofBoth)]],
	);
}

/** What is shipped. */
function size() {
	const files = ['dist/extension.js', 'dist/cli.js'].filter((file) => existsSync(file));
	const kilobytes = (bytes) => `${(bytes.length / 1_000).toFixed(0)} KB`;
	const row = (file) => {
		const bytes = readFileSync(file);
		return [`\`${file}\``, kilobytes(bytes), kilobytes(gzipSync(bytes, { level: 9 }))];
	};
	return table(['bundle', 'minified', 'packed'], files.map(row));
}

const multipleOf = ({ multiple, time: ms }) => `× ${rounded(multiple)} (${time(ms)})`;

const ratio = (value, base) => multipleOf({ multiple: value / base, time: value });

const time = (ms) =>
	ms < 1 ? `${rounded(ms * 1_000)} µs` : ms < 1_000 ? `${rounded(ms)} ms` : `${rounded(ms / 1_000)} s`;

/** Two digits, or what stands before the point: more would be noise. */
const rounded = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

function table(header, rows) {
	const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
	return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
