// A script does not begin its work with arguments that it does not understand.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Modules of the others. */
const MODULES = ['corpus.mjs', 'law-search.mjs'];
const MEASURING = readdirSync('scripts/measure')
	.filter((file) => file.endsWith('.mjs') && !MODULES.includes(file))
	.map((file) => `measure/${file.replace('.mjs', '')}`);
const SCRIPTS = [...MEASURING, 'build/build', 'build/package', 'generate/generate'];

const call = (script: string, ...args: string[]) =>
	spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], { encoding: 'utf8', timeout: 10_000 });

describe('arguments of the scripts', () => {
	for (const script of SCRIPTS) {
		it(`${script} refuses an option that it does not have`, () => {
			const { status, stdout, stderr } = call(script, '--no-such-option', '1');
			assert.equal(status, 2, stderr);
			assert.match(stderr, /^Unknown option '--no-such-option'\n\nUsage: /);
			assert.equal(stdout, '');
		});
		it(`${script} says how it is called`, () => {
			const { status, stdout } = call(script, '--help');
			assert.equal(status, 0);
			assert.match(stdout, new RegExp(`^Usage: [^\\n]*\\b${script.split('/')[1]}\\b`));
		});
	}

	const refused: [args: string[], message: string][] = [
		[['laws', '1000'], "Unexpected argument '1000'"],
		[['laws', '--seed', 'x'], "Option '--seed' must be a whole number from 0 on, not 'x'"],
		[['laws', '--count', '0'], "Option '--count' must be a whole number from 1 on, not '0'"],
		[['laws', '--count', '1e3'], "Option '--count' must be a whole number from 1 on, not '1e3'"],
		[['laws', '--seed'], "Option '--seed <value>' argument missing"],
		[['fuzz', '--minutes', '0'], "Option '--minutes' must be a whole number from 1 on, not '0'"],
		[['fuzz', '--corpus', 'no-such-folder'], "There is no folder 'no-such-folder'"],
		[['adversarial', 'no-such-family'], "There is no family 'no-such-family'"],
		[['compare', '--corpus', 'no-such-folder'], "There is no folder 'no-such-folder'"],
		[['hexo', '--posts', '1'], "Option '--posts' must be a whole number from 2 on, not '1'"],
		[['plain-yaml', '--count', 'all'], "Option '--count' must be a whole number from 1 on, not 'all'"],
		[['commonmark', 'x'], "Unexpected argument 'x'"],
		[['untested-markers', 'x'], "Unexpected argument 'x'"],
		[['mutants', 'no-such-folder'], "There is no 'no-such-folder'"],
		[['mutants', 'src/engine/gate', '--tests', 'no-such-folder'], "There is no 'no-such-folder'"],
		[['mutants', 'src/engine/gate', '--tests', 'docs'], "There are no tests in 'docs'"],
		[['mutants', '--limit', '0'], "Option '--limit' must be a whole number from 1 on, not '0'"],
		[['mutants', '--seed', 'x'], "Option '--seed' must be a whole number from 0 on, not 'x'"],
		[['bench', 'no-such-part'], "There is no part 'no-such-part'"],
		[['bench', '--corpus', 'no-such-folder'], "There is no folder 'no-such-folder'"],
		[['bench', 'size', '--write'], 'The table of the README needs all parts: leave out their names, or --write'],
		[['build-engine', '.'], 'An argument is missing'],
		[['compare-engines', 'a.cjs'], 'An argument is missing'],
		[['compare-engines', 'a.cjs', 'b.cjs'], "There is no file 'a.cjs'"],
	];
	for (const [[script, ...args], message] of refused) {
		it(`${script} ${args.join(' ')}: ${message}`, () => {
			const { status, stderr } = call(`measure/${script}`, ...args);
			assert.equal(status, 2, stderr);
			assert.ok(stderr.startsWith(message), stderr);
		});
	}
});
