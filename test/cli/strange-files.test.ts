// Files that are no ordinary posts: pipes and devices, those that are too large, strange names, several names for one file.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FORMATS } from '../../src/cli/request';
import { CLI, FINE, listing, newsPost, SINA, SINA_CLEANED, temporaryFolder, writeTree } from './command';

const onWindows = process.platform === 'win32';
const MEGABYTE = 1024 * 1024;

/** Escape: what begins a command to a terminal. */
const ESC = '\u001b';

describe('news-post on files that are no ordinary posts', () => {
	before(function () {
		if (onWindows) {
			this.skip();
		}
	});

	describe('pipes and devices', () => {
		for (const command of [['check'], ['clean', '--write']]) {
			it(`are refused at once by ${command.join(' ')}`, () => {
				const folder = temporaryFolder();
				writeTree(folder, { 'z.md': SINA });
				execFileSync('mkfifo', ['a.md', '.gitignore', '.news-post.json', '_config.yml'], { cwd: folder });
				const { code, stdout, stderr } = newsPost([...command, 'a.md', '/dev/zero', 'z.md'], { cwd: folder });
				assert.equal(code, 2);
				assert.match(stderr, /^news-post: a\.md: not a regular file$/m);
				assert.match(stderr, /^news-post: \/dev\/zero: not a regular file$/m);
				assert.match(stdout, /^z\.md:? ?/m);
			}).timeout(20_000);
		}
	});

	describe('a file that is too large', () => {
		it('is named and skipped, and the others are done', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'a.md': FINE, 'z.md': SINA });
			truncateSync(path.join(folder, 'a.md'), 20 * MEGABYTE + 1);
			const checked = newsPost(['check', '.'], { cwd: folder });
			assert.equal(checked.code, 2);
			assert.equal(checked.stderr, 'news-post: a.md: larger than 20 MB, left alone (see --max-size)\n');
			assert.match(checked.stdout, /^z\.md:10:1: /);
			assert.match(newsPost(['clean', '--write', '.'], { cwd: folder }).stdout, /^z\.md: cleaned/);
		});
		it('is one that --max-size names', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'a.md': `${FINE}<p>${'甲'.repeat(MEGABYTE / 3)}</p>\n` });
			assert.match(newsPost(['check', '--max-size', '1', 'a.md'], { cwd: folder }).stderr, /larger than 1 MB/);
			assert.equal(newsPost(['check', '--max-size', '2', 'a.md'], { cwd: folder }).code, 0);
			assert.match(newsPost(['check', '--max-size', '0', 'a.md'], { cwd: folder }).stderr, /--max-size.*from 1/);
		});
		it('goes through a filter as it is', () => {
			const input = `${SINA}<p>${'甲'.repeat(MEGABYTE)}</p>\n`;
			const { code, stdout, stderr } = newsPost(['clean', '--max-size', '1', '-'], { input });
			assert.equal(code, 2);
			assert.ok(stdout === input, 'not what came in');
			assert.match(stderr, /^news-post: standard input: larger than 1 MB/);
			assert.equal(newsPost(['check', '--max-size', '1', '-'], { input }).code, 2);
		});
	});

	describe('a name with control characters', () => {
		const name = `${ESC}[2J\u009b\u202e.md`;
		const shown = '\\u001b[2J\\u009b\\u202e.md';
		const isPlain = (text: string): boolean => !/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/.test(text);

		it('is printed escaped in every format, and on standard error', () => {
			const folder = temporaryFolder();
			writeTree(folder, { [name]: SINA, [`x${name}`]: Buffer.from([0xff]) });
			for (const format of FORMATS) {
				const { stdout, stderr } = newsPost(['check', '--format', format, '.'], { cwd: folder });
				assert.ok(isPlain(stdout), `${format}: ${JSON.stringify(stdout)}`);
				assert.equal(stderr, `news-post: x${shown}: not UTF-8, left alone\n`);
			}
			assert.ok(newsPost(['check', '.'], { cwd: folder }).stdout.startsWith(`${shown}:10:1: `));
			const [finding] = JSON.parse(newsPost(['check', '--format', 'json', '.'], { cwd: folder }).stdout);
			assert.equal(finding.file, name);
			assert.match(newsPost([`${ESC}[2J`]).stderr, /'\\u001b\[2J'/);
			for (const mode of [[], ['--check'], ['--write']]) {
				const { stdout } = newsPost(['clean', ...mode, '.'], { cwd: folder });
				assert.ok(stdout.startsWith(`${shown}: `), stdout);
			}
		});
		it('is quoted in a patch, which git applies', () => {
			const folder = temporaryFolder();
			writeTree(folder, { [name]: SINA });
			const { stdout } = newsPost(['clean', '--diff', '.'], { cwd: folder });
			assert.ok(isPlain(stdout.split('@@', 1)[0]!.replaceAll('\u202e', '')), stdout);
			execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
			assert.equal(readFileSync(path.join(folder, name), 'utf8'), SINA_CLEANED);
		});
	});

	it('a .gitignore with a line that might take long is told, and nothing in its folder is changed', () => {
		const folder = temporaryFolder();
		const name = `${'a'.repeat(200)}.md`;
		writeTree(folder, { 'b/.gitignore': `b.md\n*a*a*a*a*a*x\n`, [`b/${name}`]: SINA, 'c.md': SINA });
		const { code, stdout, stderr } = newsPost(['clean', '--write', '.'], { cwd: folder });
		assert.equal(code, 2);
		assert.match(stdout, /^c\.md: cleaned/);
		assert.equal(
			stderr,
			`news-post: ${path.join(folder, 'b/.gitignore')}:2: A pattern with more than 3 * between two slashes, or as many **/, takes too long: nothing in this folder is looked at\n`,
		);
		assert.equal(readFileSync(path.join(folder, 'b', name), 'utf8'), SINA);
	});
	it('one that is too large likewise', () => {
		const folder = temporaryFolder();
		writeTree(folder, { '.gitignore': '# x\n', 'b.md': SINA });
		truncateSync(path.join(folder, '.gitignore'), 5 * MEGABYTE);
		const { code, stderr } = newsPost(['clean', '--write', '.'], { cwd: folder });
		assert.equal(code, 2);
		assert.match(stderr, /\.gitignore: larger than 4 MB: nothing in this folder is looked at/);
		assert.equal(readFileSync(path.join(folder, 'b.md'), 'utf8'), SINA);
	});

	describe('several names for one file', () => {
		it('a link and its target are one post, under the name of the target', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'posts/b.md': SINA, 'notes/c.md': FINE });
			symlinkSync('b.md', path.join(folder, 'posts/a.md'));
			symlinkSync('../posts/b.md', path.join(folder, 'notes/b.md'));
			const { stdout } = newsPost(['check', '.'], { cwd: folder });
			assert.deepEqual(stdout.match(/^.*(?=:10:1)/gm), ['posts/b.md']);
			assert.match(stdout, /1 finding in 1 of 2 posts/);
			assert.match(newsPost(['check', 'posts/a.md', 'posts/b.md'], { cwd: folder }).stdout, /in 1 of 1 post:/);
			const cleaned = newsPost(['clean', '--write', 'posts/a.md', 'notes'], { cwd: folder });
			assert.equal(cleaned.stdout.match(/: cleaned/g)?.length, 1);
			assert.equal(cleaned.code, 0);
			assert.equal(readFileSync(path.join(folder, 'posts/b.md'), 'utf8'), SINA_CLEANED);
		});
		it('that hard links have more names is told', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'a.md': SINA, 'c.md': SINA });
			linkSync(path.join(folder, 'a.md'), path.join(folder, 'b.txt'));
			const { code, stderr } = newsPost(['clean', '--write', '.'], { cwd: folder });
			assert.equal(code, 0);
			assert.match(stderr, /^news-post: a\.md: the file has another name \(a hard link\), which keeps the old text\n$/);
			assert.equal(readFileSync(path.join(folder, 'b.txt'), 'utf8'), SINA);
		});
	});
});

describe('two runs on one folder', () => {
	it('both end well', async () => {
		const folder = temporaryFolder();
		mkdirSync(path.join(folder, 'posts'));
		const names = Array.from({ length: 150 }, (_, index) => `posts/${1000 + index}.md`);
		writeTree(folder, Object.fromEntries(names.map((name) => [name, SINA])));
		const run = () =>
			new Promise<[number | null, string]>((resolve) => {
				const child = spawn(process.execPath, [CLI, 'clean', '--write', 'posts'], { cwd: folder });
				let stderr = '';
				child.stderr.on('data', (chunk) => {
					stderr += chunk;
				});
				child.stdout.resume();
				child.on('exit', (code) => resolve([code, stderr]));
			});
		assert.deepEqual(await Promise.all([run(), run()]), [
			[0, ''],
			[0, ''],
		]);
		assert.ok(names.every((name) => readFileSync(path.join(folder, name), 'utf8') === SINA_CLEANED));
		assert.equal(listing(path.join(folder, 'posts')).length, names.length);
	}).timeout(60_000);

	it('do not take what the other has written for a change by somebody else', () => {
		const folder = temporaryFolder();
		const file = path.join(folder, 'a.md');
		const preload = path.join(temporaryFolder(), 'preload.cjs');
		writeFileSync(file, SINA);
		writeFileSync(
			preload,
			`const fs = require('node:fs');
			const sync = fs.fsyncSync;
			fs.fsyncSync = (descriptor) => { sync(descriptor); fs.writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(SINA_CLEANED)}); };`,
		);
		const { code, stdout, stderr } = newsPost(['clean', '--write', file], { preload });
		assert.deepEqual([code, stdout, stderr], [0, 'Cleaned 0 of 1 post.\n', '']);
		assert.deepEqual(listing(folder), ['a.md']);
		assert.ok(existsSync(file));
	});
});
