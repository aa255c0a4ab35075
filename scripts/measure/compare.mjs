// Compares cleaning with what other tools make of the same posts, as a table: `npm run compare`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import TurndownService from 'turndown';
import { readArguments, refuse } from '../arguments.mjs';
import { engineSource } from '../engine.mjs';
import { bundle, run } from '../sources.mjs';
import { sinaPostsIn } from './corpus.mjs';

const USAGE = `Usage: npm run compare -- [--corpus FOLDER] [--write]
  --corpus FOLDER  compares on the posts from Sina in this folder; else on the invented ones of the fixtures
  --write          puts the table of the posts of a folder in the README`;

const { values } = readArguments(USAGE, { corpus: { type: 'string' }, write: { type: 'boolean' } });
if (values.corpus !== undefined && !existsSync(values.corpus)) refuse(`There is no folder '${values.corpus}'`, USAGE);

const ROUNDS = 7;
const FIXTURES = 'test/fixtures';
const README_TABLE = /(<!-- compare -->\n)[\s\S]*?(<!-- \/compare -->)/;

const { clean, parsePost, DEFAULT_OPTIONS, RULES, compare } = run(
	await bundle(`${engineSource()}
		export { compare } from './scripts/measure/compare-metrics';`),
);

/** Each used as its documentation says, with its defaults. What `run` returns is HTML, unless `toHtml` makes it so. */
const tools = [
	{ name: 'the posts as they are', run: ({ article }) => article },
	{
		name: `News Post ${versionOf('package.json')}`,
		run: ({ text, head }) => clean(parsePost(text), RULES, { options: DEFAULT_OPTIONS }).text.slice(head),
	},
	{
		name: peer('@mozilla/readability'),
		run: ({ article }) => new Readability(pageOf(article)).parse()?.content ?? '',
	},
	{
		name: peer('defuddle'),
		run: async ({ article }) => (await Defuddle(pageOf(article), 'https://example.org/post')).content,
	},
	{
		name: peer('turndown'),
		run: ({ article }) => new TurndownService().turndown(article),
		toHtml: (markdown) => marked.parse(markdown),
	},
];

function versionOf(manifest) {
	return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

function peer(name) {
	return `[${name}](https://www.npmjs.com/package/${name}) ${versionOf(`node_modules/${name}/package.json`)}`;
}

/** The article as a page: readability and defuddle expect one. */
function pageOf(article) {
	const head = '<!DOCTYPE html><html><head><meta charset="utf-8"></head>';
	return parseHTML(`${head}<body>${article}</body></html>`).document;
}

/** What each tool makes of all posts: the sums of the counts, and how long it takes for one of them. */
async function measure(posts) {
	const results = tools.map(({ name }) => ({ name, sums: {}, times: [] }));
	for (let round = 0; round < ROUNDS; round++) {
		for (const post of posts) {
			for (const [index, { run, toHtml = (html) => html }] of tools.entries()) {
				const start = performance.now();
				const written = await run(post);
				results[index].times.push(performance.now() - start);
				if (round === 0) {
					add(results[index].sums, compare(post.article, toHtml(written), written));
				}
			}
		}
	}
	return results;
}

function add(sums, counts) {
	for (const [key, count] of Object.entries(counts)) {
		sums[key] = (sums[key] ?? 0) + count;
	}
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function tableOf(results, posts) {
	const { words, pictures, policies } = results[0].sums;
	const rows = results.map(({ name, sums, times }, index) => [
		name,
		sums.leftovers,
		sums.lostWords,
		sums.lostPictures,
		`−${sums.droppedBytes} +${sums.addedBytes}`,
		sums.keptPolicies,
		index === 0 ? '' : Math.round(median(times)),
	]);
	const header = [
		posts,
		'leftovers remaining',
		`words lost (of ${words} characters)`,
		`pictures lost (of ${pictures})`,
		'bytes changed outside removals',
		`\`referrerpolicy\` kept (of ${policies})`,
		'ms per post',
	];
	const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
	return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const { corpus } = values;
const found = corpus ? sinaPostsIn(corpus) : sinaPostsIn(FIXTURES, 'input.md');
const posts = found.map(({ text, head }) => ({ text, head, article: text.slice(head) }));
if (posts.length === 0) {
	console.log(`No post in ${corpus ?? FIXTURES} names Sina in its front matter: choose another folder.`);
	process.exit(1);
}
const table = tableOf(await measure(posts), `${posts.length} ${corpus ? 'posts from Sina' : 'invented posts'}`);
console.log(table);
if (values.write && corpus) {
	const readme = readFileSync('README.md', 'utf8');
	writeFileSync(
		'README.md',
		readme.replace(README_TABLE, (_, begin, end) => `${begin}\n${table}\n\n${end}`),
	);
} else if (values.write) {
	console.log('\nREADME.md stays as it is: its table is of real posts.');
}
