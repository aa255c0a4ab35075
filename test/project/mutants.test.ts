// Mutation testing tells what a test notices from what none does, and knows the survivors that are accepted.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAccepted, outdatedIn } from '../../scripts/measure/mutants/accepted.mjs';
import { instrument } from '../../scripts/measure/mutants/instrument.mjs';

const SOURCE = `// An invented source.
const LEAST = 2;

/** Whether so many are some, and not too many. */
export function areSome(count: number, name?: { readonly most?: number }): boolean {
	if (count < LEAST) {
		return false;
	}
	return count <= (name?.most ?? 99);
}

/** The sum of the numbers below one. */
export function sumBelow(end: number): number {
	let sum = 0;
	for (let at = 0; at < end; at++) {
		sum += at;
	}
	return sum;
}

export const unused = (text: string): boolean => text.startsWith('a');
`;

const TESTS = `
import assert from 'node:assert/strict';
import { areSome, sumBelow } from './source';

describe('some', () => {
	it('begin at two', () => assert.deepEqual([1, 2].map((count) => areSome(count)), [false, true]));
	it('may end anywhere', () => assert.ok(!areSome(5, { most: 4 })));
});

describe('a sum', () => {
	const sum = sumBelow(4); // while the file is loaded
	it('is known', () => assert.equal(sum, 6));
});

it('fails anyway', () => assert.fail('as it does'));
`;

/** What the script prints, line by line, of an invented source and its tests. */
function mutantsOf(source: string, tests: string, ...args: string[]): { status: number | null; lines: string[] } {
	const folder = 'out/invented'; // the lots that are drawn depend on it
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'source.ts'), source);
	writeFileSync(path.join(folder, 'source.test.ts'), tests);
	const script = ['scripts/measure/mutants.mjs', `${folder}/source.ts`, '--tests', folder, ...args];
	const { status, stdout } = spawnSync(process.execPath, script, { encoding: 'utf8' });
	rmSync(folder, { recursive: true });
	return {
		status,
		lines: stdout
			.trim()
			.replaceAll(`${folder}/`, '')
			.replace(/\d+ s\b/g, 'N s')
			.split('\n'),
	};
}

describe('mutation testing', () => {
	it('names what no test notices, and nothing else', () => {
		const { status, lines } = mutantsOf(SOURCE, TESTS);
		assert.equal(status, 1);
		assert.deepEqual(lines, [
			'left out, as it fails anyway: fails anyway: as it does',
			'22 mutants of 1 files, 3 tests, N s',
			'source.ts:9:9 areSome',
			'\t- count <= (name?.most ?? 99)',
			'\t+ count < (name?.most ?? 99)',
			'source.ts:15:16 sumBelow',
			'\t- 0',
			'\t+ 1',
			...["text.endsWith('a')", 'true', 'false'].flatMap((replacement) => [
				'source.ts:21:50 unused',
				"\t- text.startsWith('a')",
				`\t+ ${replacement}`,
				'\treached by no test',
			]),
			'22 mutants in N s: 17 caught, 2 survive, 3 are reached by no test; 0 of those are accepted',
		]);
	}).timeout(120_000);

	it('is content where everything is noticed', () => {
		const source = 'export const isFew = (count: number): boolean => count < 3;\n';
		const tests = `
			import assert from 'node:assert/strict';
			import { isFew } from './source';
			it('ends at three', () => assert.deepEqual([2, 3, 4].map(isFew), [true, false, false]));`;
		const { status, lines } = mutantsOf(source, tests);
		assert.equal(status, 0, lines.join('\n'));
	}).timeout(120_000);

	it('tries what is worked out while a source is loaded', () => {
		const source = `
			const WORDS = new Map(['ab', 'cde'].map((word) => [word[0], word.length > 2]));
			export const isLong = (first: string): boolean => WORDS.get(first) === true;`;
		const tests = `
			import assert from 'node:assert/strict';
			import { isLong } from './source';
			it('of words', () => assert.deepEqual(['a', 'c'].map(isLong), [false, true]));`;
		const { status, lines } = mutantsOf(source, tests);
		assert.equal(status, 0, lines.join('\n'));
	}).timeout(120_000);

	it('tries what is named by its line, or drawn by lot, which is the same each time', () => {
		const first = mutantsOf(SOURCE, TESTS, '--limit', '2');
		assert.match(first.lines.at(-1)!, /^2 mutants /);
		assert.deepEqual(mutantsOf(SOURCE, TESTS, '--limit', '2', '--seed', '1'), first);
	}).timeout(120_000);
});

describe('the mutants of a source', () => {
	const cases: [source: string, mutants: string[]][] = [
		['if (a < 1) { b(); }', ['a < 1 → a <= 1', 'a < 1 → true', 'a < 1 → false', '1 → 2', '1 → 0']],
		['return a === b;', ['a === b → true', 'a === b → false']],
		['c(a === b);', ['c(a === b); → ', 'a === b → a !== b']],
		['return a && !b && d;', ['a → true', '!b → true', 'd → true']],
		['if (a || b) { return d; }', ['a || b → true', 'a → false', 'b → false']],
		['return a ?? b;', ['a ?? b → a', 'a ?? b → b']],
		['return a?.b.c(d);', ['a?.b.c(d) → a.b.c(d)']],
		['return a - b;', ['a - b → a + b']],
		["return a + 'b';", []],
		['a += b;', ['a += b; → ', 'a += b → a -= b']],
		['for (; a < b; a++) { continue; }', ['a < b → a <= b', 'a < b → false', 'a++ → a--', 'continue; → ']],
		['return a.some(b);', ['a.some(b) → a.every(b)', 'a.some(b) → true', 'a.some(b) → false']],
		['return a.filter(b);', ['a.filter(b) → a']],
		["switch (a) { case 'b': return true; }", ["'b' → ''", 'return true; → ', 'true → false']],
		["return { text: 'Remove', rule: `a` + b };", []],
		['return [a as Set<1>, 1_000];', []],
		['yield;', []],
	];
	for (const [body, expected] of cases) {
		it(body, () => {
			const { mutants } = instrument('source.ts', `function* f() { ${body} }`, 0);
			assert.deepEqual(
				mutants.map(({ original, replacement }) => `${original} → ${replacement}`),
				expected,
			);
		});
	}

	it('are not outside of functions, but for numbers', () => {
		const { mutants } = instrument('source.ts', 'const A = 2;\nconst B = [2, C && D];\nexport const E = -3;\n', 0);
		assert.deepEqual(
			mutants.map(({ name, constant, replacement }) => [name, constant, replacement]),
			[
				['A', 'A', '3'],
				['A', 'A', '1'],
				['E', 'E', '4'],
				['E', 'E', '2'],
			],
		);
	});
});

describe('survivors that are accepted', () => {
	const known = { file: 'a.ts', source: 'if (a) {', original: 'a', replacement: 'true' };
	const survivor = { ...known, line: 1, column: 1, place: 0, name: 'f' };
	const entry = { ...known, reason: 'it is the same' };

	it('are those in the table, on whatever line they stand', () => {
		assert.ok(isAccepted([entry], survivor));
		assert.ok(isAccepted([entry], { ...survivor, line: 7 }));
		assert.ok(!isAccepted([entry], { ...survivor, replacement: 'false' }));
		assert.ok(!isAccepted([entry], { ...survivor, source: 'while (a) {' }));
	});
	it('are missed where they are caught', () => {
		assert.deepEqual(outdatedIn([entry], [survivor]), []);
		assert.deepEqual(outdatedIn([entry], [{ ...survivor, original: 'b' }]), [entry]);
	});

	const table: (typeof entry)[] = JSON.parse(readFileSync('scripts/measure/mutants/accepted.json', 'utf8'));
	const sources = new Map(table.map(({ file }) => [file, readFileSync(file, 'utf8')]));
	const mutants = [...sources].flatMap(([file, text]) => instrument(file, text, 0).mutants);
	it('are mutants, each with its reason, and named once', () => {
		assert.deepEqual(
			table.filter((one) => one.reason.length < 20 || !mutants.some((mutant) => isAccepted([one], mutant))),
			[],
		);
		const names = table.map(({ reason, ...one }) => JSON.stringify(one));
		assert.deepEqual(names, [...new Set(names)]);
	});
});
