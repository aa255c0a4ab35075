import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { newsPost } from './command';

describe('news-post', () => {
	it('explains itself on --help', () => {
		for (const args of [['--help'], ['-h'], ['check', '--help'], ['clean', '--help']]) {
			const { code, stdout, stderr } = newsPost(args);
			assert.equal(code, 0);
			assert.match(stdout, /^Usage:/);
			for (const word of [
				'check',
				'clean',
				'--format',
				'--fail-on',
				'--report',
				'--stdin-filepath',
				'--write',
				'--diff',
				'--check',
				'--config',
				'--baseline',
				'--since',
				'--files-from',
				'--jobs',
				'--lang',
				'sarif',
			]) {
				assert.ok(stdout.includes(word), word);
			}
			assert.equal(stderr, '');
		}
	});

	it('names every exit code in its help', () => {
		const { stdout } = newsPost(['--help']);
		assert.deepEqual(stdout.slice(stdout.indexOf('Exit codes:')).match(/^ {2}\d/gm), ['  0', '  1', '  2']);
	});

	it('prints its version', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		const { code, stdout } = newsPost(['--version']);
		assert.deepEqual([code, stdout], [0, `${version}\n`]);
	});

	const mistakes: [args: string[], names: RegExp][] = [
		[[], /command/],
		[['chek', 'a.md'], /'chek'/],
		[['--wat'], /'--wat'/],
		[['check'], /PATH/],
		[['clean', '--write'], /PATH/],
		[['check', '--wat', 'a.md'], /'--wat'/],
		[['check', '--write', 'a.md'], /'--write'/],
		[['check', '--format', 'xml', 'a.md'], /--format.*text.*json/],
		[['check', '--fail-on', 'never', 'a.md'], /--fail-on.*error.*hint/],
		[['check', 'a.md', '--format'], /--format/],
		[['check', '-', 'a.md'], /'-'/],
		[['check', '--stdin-filepath', 'a.md', 'b.md'], /--stdin-filepath/],
		[['clean', '--write', '--diff', 'a.md'], /--write.*--diff/],
		[['clean', '--write', '-'], /--write/],
		[['check', ''], /empty/],
		[['check', '--jobs', '0', 'a.md'], /--jobs.*from 1/],
		[['check', '--max-findings', 'x', 'a.md'], /--max-findings/],
		[['check', '--write-baseline', 'a.md'], /--baseline FILE/],
		[['check', '--files-from', 'list', '-'], /'-'/],
		[['check', '-0', 'a.md'], /--files-from/],
		[['clean', '--force', 'a.md'], /--write/],
		[['explain'], /rule/],
		[['explain', 'a', 'b'], /rule/],
		[['rules', 'a'], /no argument/],
	];
	for (const [args, names] of mistakes) {
		it(`answers \`${args.join(' ')}\` with a line on standard error and exit code 2`, () => {
			const { code, stdout, stderr } = newsPost(args);
			assert.equal(code, 2);
			assert.equal(stdout, '');
			assert.match(stderr, names);
			assert.match(stderr, /^news-post: [^\n]*--help[^\n]*\n$/);
		});
	}
});
