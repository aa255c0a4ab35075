// Measures how fast posts are checked and cleaned, beside only reading them and beside other tools: `npm run bench`.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, refuse } from '../arguments.mjs';
import { engineSource } from '../engine.mjs';
import { bundle, run } from '../sources.mjs';
import { CLOCK } from './bench/clock.mjs';
import { PARTS } from './bench/parts.mjs';
import { sinaPostsIn } from './corpus.mjs';

const USAGE = `Usage: npm run bench -- [PART …] [--corpus FOLDER] [--count N] [--seed S] [--write]
  PART             ${Object.keys(PARTS).join(', ')}; all where none is named
  --corpus FOLDER  measures on the posts from Sina in this folder, but for the batch; else on invented ones
  --count N        how many posts the batch has (5000)
  --seed S         for other invented posts (1)
  --write          puts the tables in the README`;
const README_TABLE = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
/** How many posts the engine works on in turn. */
const IN_TURN = 12;

const { values, positionals } = readArguments(
	USAGE,
	{
		corpus: { type: 'string' },
		count: { type: 'number' },
		seed: { type: 'number', min: 0 },
		write: { type: 'boolean' },
	},
	{ max: Number.POSITIVE_INFINITY },
);
const { corpus, count = 5_000, seed = 1 } = values;
for (const name of positionals) if (!(name in PARTS)) refuse(`There is no part '${name}'`, USAGE);
if (values.write && positionals.length > 0) {
	refuse('The table of the README needs all parts: leave out their names, or --write', USAGE);
}
if (corpus !== undefined && !existsSync(corpus)) refuse(`There is no folder '${corpus}'`, USAGE);

const { inventedPosts, enlarged } = run(await bundle("export * from './scripts/measure/posts';"));
const posts = corpus ? sinaPostsIn(corpus).map(({ text }) => text) : [...inventedPosts(IN_TURN, seed)];
if (posts.length === 0) refuse(`No post in '${corpus}' names Sina in its front matter`, USAGE);

const folder = mkdtempSync(path.join(tmpdir(), 'news-post-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** Writes texts into a folder of their own, and returns their paths. */
function filesOf(name, texts) {
	mkdirSync(path.join(folder, name));
	return texts.map((text, index) => {
		const file = path.join(folder, name, `${index}.md`);
		writeFileSync(file, text);
		return file;
	});
}

const engine = path.join(folder, 'engine.cjs');
writeFileSync(engine, await bundle(engineSource()));
const setting = {
	engine,
	folder,
	posts: filesOf('posts', posts),
	/** One post of each size, in bytes. */
	sized: Object.fromEntries(
		[100_000, 256_000, 1_000_000].map((bytes) => [bytes, filesOf(String(bytes), [enlarged(posts, bytes)])[0]]),
	),
	different: filesOf('different', corpus ? posts : [...inventedPosts(200, seed)]),
	batch: () => inventedPosts(count, seed),
	count,
};

const bytes = posts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / posts.length;
const sections = [
	`${posts.length} ${corpus ? 'real' : 'invented'} posts from Sina of ${(bytes / 1_000).toFixed(1)} KB on average; News Post ${JSON.parse(readFileSync('package.json', 'utf8')).version}, Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? process.arch}. × is the time as a multiple of only reading the file (from memory), decoding it and finding every \`<\`. Each engine has a process of its own, the posts take turns in a hot loop; ${CLOCK}, medians of rounds.`,
];
console.log(sections[0]);
for (const [name, part] of Object.entries(PARTS)) {
	if (positionals.length > 0 && !positionals.includes(name)) continue;
	const section = await part(setting);
	console.log(`\n${section}`);
	sections.push(section);
}
if (values.write) {
	const readme = readFileSync('README.md', 'utf8');
	writeFileSync(
		'README.md',
		readme.replace(README_TABLE, (_, begin, end) => `${begin}\n${sections.join('\n\n')}\n\n${end}`),
	);
}
