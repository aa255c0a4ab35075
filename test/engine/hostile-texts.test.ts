// Small texts that were made to take long: each ends at once, where an ambiguous expression or a search without end did not.
import assert from 'node:assert/strict';
import { hoverAt } from '../../src/assist/hover';
import { clean } from '../../src/engine/clean';
import { inspect } from '../../src/engine/inspect';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';

/** Milliseconds of processor time: many times what each takes, and a small part of what it took. */
const BOUND = 1_000;

const HEAD = '---\ntitle: a\ndate: 2020-01-01\n---\n';
const numbered = (count: number, make: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => make(index)).join('');
const block = (fields: string): string => `---\n${fields}---\nx\n`;
const TAB = '\t';

const TEXTS: Readonly<Record<string, string>> = {
	'the type of a script': `${HEAD}<script type="${TAB.repeat(667)}${'ecmascript'.repeat(66)}${TAB.repeat(667)}\nx"></script>`,
	'a fence with separators of lines': `${'-'.repeat(128_000)}\u2028\ntitle: a\n---\nx`,
	'a quoted value with separators of lines': block(`title: "a\n${'b\u2028'.repeat(30_000)}c"\n`),
	'quotes that nothing closes': block('a: "x\n'.repeat(1_600)),
	'single quotes that nothing closes': block("a: 'x\n".repeat(1_600)),
	'quotes in quotes': block("a: 'it's'\n".repeat(1_000)),
	'signs that no value begins with': block(numbered(1_000, (index) => `k${index}: @x\n`)),
	'tags that nothing closes': block(numbered(1_000, (index) => `k${index}: !<x\n`)),
	'brackets that nothing closes': block(numbered(1_000, (index) => `k${index}: [x\n`)),
	'blanks before a sign': `---\ntitle: a\n${TAB.repeat(60_000)}@\n---\n`,
	'lists within lists': `${HEAD}${'- '.repeat(100_000)}甲\n`,
	'numbered lists within lists of other kinds': `${HEAD}${'1. * +\t'.repeat(30_000)}甲\n`,
	'quotes within quotes': `${HEAD}${'>'.repeat(200_000)}\n`,
	'many categories': block(`title: a\ncategories:\n${numbered(20_000, (at) => ` - a${at}\n`)}`),
};

function processorTime(run: () => void): number {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

const context = { options: DEFAULT_OPTIONS, now: 0, path: '_posts/a.md' };

describe('a text that was made to take long', () => {
	before(() => void inspect(parsePost(HEAD), RULES, context)); // the tables are ready
	for (const [name, text] of Object.entries(TEXTS)) {
		it(name, () => {
			const taken = processorTime(() => {
				const post = parsePost(text);
				inspect(post, RULES, context);
				clean(post, RULES, context);
			});
			assert.ok(taken < BOUND, `${taken} ms`);
		});
	}
	for (const [levels, each] of [
		[13, 4],
		[30, 9],
	] as const) {
		it(`${levels} levels of aliases, ${each} in each, under the cursor`, () => {
			const lists = numbered(levels, (at) => `a${at}: &a${at} [${Array(each).fill(at === 0 ? 'x' : `*a${at - 1}`)}]\n`);
			const text = block(`title: a\n${lists}`);
			const taken = processorTime(() => hoverAt(parsePost(text), text.lastIndexOf('*'), context));
			assert.ok(taken < BOUND, `${taken} ms`);
		});
	}
});
