// Asks a real Hexo about generated posts, and lists where it does something else than we say: `npm run hexo`.
import { readArguments } from '../arguments.mjs';
import { bundle, run } from '../sources.mjs';

const USAGE = `Usage: npm run hexo -- [--posts N] [--seed S]
  --posts N  how many front matters (5000), half as many articles with braces, and as many cleaned posts; of these, every
             other site has files in HTML
  --seed S   to see the same posts again; else other ones each time`;

/** So many posts are one site. */
const CHUNK = 500;

const { values } = readArguments(USAGE, { posts: { type: 'number', min: 2 }, seed: { type: 'number', min: 0 } });
const { posts = 5_000, seed = Date.now() % 1e9 } = values;

const { fc, frontMatters, bodies, articles, judge, judgeCleaning, SURROUNDINGS, asPosts, kindOf } = run(
	await bundle(`
		export { default as fc } from 'fast-check';
		export { frontMatters } from './test/oracle/hexo/front-matters';
		export { bodies } from './test/oracle/hexo/bodies';
		export { sinaPosts as articles } from './test/oracle/hexo/sina-posts';
		export { asPosts, judge, judgeCleaning, SURROUNDINGS } from './test/oracle/hexo/judge';
		export { kindOf } from './test/oracle/hexo/known';`),
);

const start = performance.now();
const cases = [
	...(await inChunks(frontMatters, posts, (chunk, at) => judge(chunk, SURROUNDINGS[at % SURROUNDINGS.length]))),
	...(await inChunks(bodies, posts >> 1, (chunk) => judge(chunk, SURROUNDINGS[0]))),
	...(await inChunks(articles, posts >> 1, judgeCleaning)),
];

/** Draws posts, and asks about them site by site. */
async function inChunks(arbitrary, count, ask) {
	const texts = fc.sample(arbitrary, { numRuns: count, seed });
	const found = [];
	for (let at = 0; at < count; at += CHUNK) {
		const ending = arbitrary !== frontMatters && (at / CHUNK) % 2 === 1 ? 'html' : 'md';
		found.push(...(await ask(asPosts(texts.slice(at, at + CHUNK), ending), at / CHUNK)));
	}
	return found;
}

const groups = new Map();
for (const one of cases) {
	const kind =
		kindOf(one)?.id ?? `NEW ${one.about}: ${one.hexo} ≠ ${one.said}`.replace(/"[^"]*"|‘[^’]*’|[-+]?\d+/g, '…');
	groups.set(kind, [...(groups.get(kind) ?? []), one]);
}
for (const [kind, all] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const shortest = all.reduce((a, b) => (b.post.text.length < a.post.text.length ? b : a));
	console.log(`${all.length} × ${kind}`);
	if (kindOf(shortest)) console.log(`  ${kindOf(shortest).reason}`);
	console.log(`  ${JSON.stringify(shortest.post.text)}`);
	console.log(
		`  ${JSON.stringify(shortest.config)} on a machine in ${shortest.machine}: ${shortest.hexo} ≠ ${shortest.said}`,
	);
}
const unknown = cases.filter((one) => !kindOf(one));
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
	`${posts * 2} posts from seed ${seed}, ${cases.length} disagreements, ${unknown.length} not known, ${seconds} s`,
);
process.exitCode = unknown.length > 0 ? 1 : 0;
