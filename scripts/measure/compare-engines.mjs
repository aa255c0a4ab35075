// Compares what two builds of the engine find and clean in the same posts; exit code 1 on a difference that
// explained-differences.json, which gives a reason for each kind, does not name.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readArguments, refuse } from '../arguments.mjs';
import { loadEngine } from '../engine.mjs';
import { bundle, run } from '../sources.mjs';
import { postsIn } from './corpus.mjs';

const USAGE = `Usage: node scripts/measure/compare-engines.mjs OLD NEW [--corpus FOLDER] [--count N] [--seed S]
  OLD, NEW         engines that build-engine.mjs has built
  --corpus FOLDER  compares on the posts of this folder, too, and on mutations of them
  --count N        how many mutated posts (20000)
  --seed S         for other mutations (1)`;
const FIXTURES = 'test/fixtures';
/** How many invented posts are compared, and mutated as the fixtures are. */
const INVENTED = 50;
/** How often the smallest example of a kind is tried smaller. */
const TRIES = 1_500;

const { values, positionals } = readArguments(
	USAGE,
	{ corpus: { type: 'string' }, count: { type: 'number' }, seed: { type: 'number', min: 0 } },
	{ min: 2 },
);
const { corpus, count = 20_000, seed = 1 } = values;
for (const file of positionals) if (!existsSync(file)) refuse(`There is no file '${file}'`, USAGE);
if (corpus !== undefined && !statSync(corpus, { throwIfNoEntry: false })?.isDirectory()) {
	refuse(`There is no folder '${corpus}'`, USAGE);
}

const { differences, inventedPosts, mutated, Random, shrink } = run(
	await bundle(`
		export { differences } from './scripts/measure/differences';
		export { mutated } from './scripts/measure/mutations';
		export { inventedPosts } from './scripts/measure/posts';
		export { Random } from './scripts/measure/random';
		export { shrink } from './scripts/measure/shrink';`),
);
const explained = JSON.parse(readFileSync(new URL('explained-differences.json', import.meta.url), 'utf8'));
const [old, now] = positionals.map(loadEngine);

function outcome({ parse, findings, clean }, text) {
	try {
		const post = parse(text);
		const { text: cleaned, edits } = clean(post);
		return { findings: findings(post), text: cleaned, edits };
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

const compare = (text) => differences(outcome(old, text), outcome(now, text));

function* texts() {
	const fixtures = readdirSync(FIXTURES).map((name) => readFileSync(path.join(FIXTURES, name, 'input.md'), 'utf8'));
	const real = corpus ? postsIn(corpus).map(({ text }) => text) : [];
	const whole = [...fixtures, ...real, ...inventedPosts(INVENTED, seed)];
	yield* whole;
	const random = new Random(seed);
	for (let index = 0; index < count; index++) yield mutated(random.pick(whole), random);
}

/** How many texts have a difference of a kind, and the smallest of them. */
const kinds = new Map();
let compared = 0;
for (const text of texts()) {
	compared++;
	for (const kind of new Set(compare(text).map((difference) => difference.kind))) {
		const { texts = 0, example = text } = kinds.get(kind) ?? {};
		kinds.set(kind, { texts: texts + 1, example: text.length < example.length ? text : example });
	}
	if (compared % 200 === 0) process.stderr.write(`\r${compared} posts, ${kinds.size} kinds of differences `);
}
process.stderr.write('\n');

const isExplained = ([kind]) => Object.hasOwn(explained, kind);
const inOrder = [...kinds].sort(([, a], [, b]) => b.texts - a.texts);
for (const [kind, { texts }] of inOrder.filter(isExplained))
	console.log(`${kind}: ${texts}, because ${explained[kind]}`);
const unexplained = inOrder.filter((entry) => !isExplained(entry));
for (const [kind, { texts, example }] of unexplained) {
	const find = (text) => compare(text).find((difference) => difference.kind === kind);
	const small = shrink(example, (text) => find(text) !== undefined, TRIES);
	console.log(`✗ ${kind}: ${texts}\n  ${find(small).detail}\n  ${JSON.stringify(small)}`);
}
for (const kind of Object.keys(explained)) if (!kinds.has(kind)) console.log(`explained, but not seen: ${kind}`);
console.log(`${compared} posts compared (seed ${seed}), ${unexplained.length} kinds of differences without a reason`);
process.exitCode = unexplained.length > 0 ? 1 : 0;
