import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLI, FINE, listing, newsPost, README, SINA, SINA_CLEANED, temporaryFolder, writeTree } from './command';

const onWindows = process.platform === 'win32';

/** A script for `preload`, outside the folder under test. */
function script(code: string): string {
	const file = path.join(temporaryFolder(), 'preload.cjs');
	writeFileSync(file, code);
	return file;
}

describe('news-post in trouble', () => {
	it('names a path that does not exist, goes on with the others, and exits with 2', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA });
		const checked = newsPost(['check', 'missing.md', 'a.md'], { cwd: folder });
		assert.equal(checked.code, 2);
		assert.equal(checked.stderr, 'news-post: missing.md: no such file or directory\n');
		assert.match(checked.stdout, /^a\.md:10:1: /);
		const cleaned = newsPost(['clean', '--write', 'missing.md', 'a.md'], { cwd: folder });
		assert.equal(cleaned.code, 2);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA_CLEANED);
		assert.equal(newsPost(['check', '--format', 'json', 'missing.md'], { cwd: folder }).stdout, '[]\n');
	});

	it('leaves what is no UTF-8 alone, names it, and goes on', () => {
		const folder = temporaryFolder();
		const files = {
			'gbk.md': Buffer.from([0xd0, 0xc2, 0xc0, 0xcb]),
			'utf16.md': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SINA, 'utf16le')]),
			'cut.md': Buffer.from(SINA.slice(0, -6)).subarray(0, -1),
		};
		writeTree(folder, { ...files, 'z.md': SINA });
		const { code, stdout, stderr } = newsPost(['clean', '--write', '.'], { cwd: folder });
		assert.equal(code, 2);
		assert.match(stdout, /^z\.md: cleaned/);
		for (const [name, bytes] of Object.entries(files)) {
			assert.ok(stderr.includes(`news-post: ${name}: not UTF-8`), name);
			assert.deepEqual(readFileSync(path.join(folder, name)), bytes);
		}
		assert.equal(newsPost(['check', 'gbk.md'], { cwd: folder }).code, 2);
	});

	it('names files and folders it may not read', function () {
		if (onWindows) {
			this.skip();
		}
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA, 'closed/b.md': SINA, 'c.md': SINA });
		chmodSync(path.join(folder, 'a.md'), 0);
		chmodSync(path.join(folder, 'closed'), 0);
		const { code, stdout, stderr } = newsPost(['check', '.'], { cwd: folder, asNobody: true });
		chmodSync(path.join(folder, 'closed'), 0o755);
		assert.equal(code, 2);
		assert.match(stderr, /^news-post: a\.md: permission denied$/m);
		assert.match(stderr, /^news-post: closed: permission denied$/m);
		assert.match(stdout, /^c\.md:10:1: /);
	});

	it('does not replace a file that is read-only, nor write in a folder that is', function () {
		if (onWindows) {
			this.skip();
		}
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA, 'closed/b.md': SINA });
		chmodSync(path.join(folder, 'a.md'), 0o444);
		chmodSync(path.join(folder, 'closed'), 0o555);
		const { code, stdout, stderr } = newsPost(['clean', '--write', '.'], { cwd: folder, asNobody: true });
		assert.equal(code, 2);
		assert.equal(stdout, 'Cleaned 0 of 2 posts.\n');
		assert.match(stderr, /^news-post: a\.md: cannot be written: permission denied$/m);
		assert.match(stderr, /^news-post: closed\/b\.md: cannot be written: permission denied$/m);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA);
		assert.deepEqual(listing(folder), ['a.md', 'closed']);
		assert.deepEqual(listing(path.join(folder, 'closed')), ['b.md']);
	});

	it('does not overwrite a file that has changed since it was read', () => {
		const folder = temporaryFolder();
		const file = path.join(folder, 'a.md');
		writeFileSync(file, SINA);
		const preload = script(`
			const fs = require('node:fs');
			const sync = fs.fsyncSync;
			fs.fsyncSync = (descriptor) => { sync(descriptor); fs.appendFileSync(${JSON.stringify(file)}, '<p>新的一段。</p>'); };
		`);
		const { code, stderr } = newsPost(['clean', '--write', file], { preload });
		assert.equal(code, 2);
		assert.match(stderr, /changed/);
		assert.equal(readFileSync(file, 'utf8'), `${SINA}<p>新的一段。</p>`);
		assert.deepEqual(listing(folder), ['a.md']);
	});

	for (const step of ['writeFileSync', 'fsyncSync', 'renameSync']) {
		it(`leaves the file, and nothing else, where ${step} fails`, () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'a.md': SINA });
			const preload = script(`
				const fs = require('node:fs');
				fs.${step} = () => { throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28, syscall: 'write' }); };
			`);
			const { code, stderr } = newsPost(['clean', '--write', 'a.md'], { cwd: folder, preload });
			assert.equal(code, 2);
			assert.match(stderr, /^news-post: a\.md: cannot be written: no space left on device$/m);
			assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA);
			assert.deepEqual(listing(folder), ['a.md']);
		});
	}

	it('reports an exception of its own, leaves that file alone, and goes on', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': `${SINA}<p>出错的地方</p>`, 'b.md': SINA });
		const preload = script(`
			const startsWith = String.prototype.startsWith;
			String.prototype.startsWith = function (...args) {
				if (this.includes('出错的地方')) throw new Error('broken on purpose');
				return startsWith.apply(this, args);
			};
		`);
		const checked = newsPost(['check', '.'], { cwd: folder, preload });
		assert.equal(checked.code, 2);
		assert.match(checked.stderr, /^news-post: a\.md: internal error.*broken on purpose/);
		assert.match(checked.stdout, /^b\.md:10:1: /);
		const cleaned = newsPost(['clean', '--write', '.'], { cwd: folder, preload });
		assert.equal(cleaned.code, 2);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), `${SINA}<p>出错的地方</p>`);
		assert.equal(readFileSync(path.join(folder, 'b.md'), 'utf8'), SINA_CLEANED);
		const piped = newsPost(['clean', '-'], { input: `${SINA}<p>出错的地方</p>`, preload });
		assert.deepEqual([piped.code, piped.stdout], [2, `${SINA}<p>出错的地方</p>`]);
	});

	it('names a rule that fails once, and reports what the others find', () => {
		const folder = temporaryFolder();
		const text = `${SINA}<p onclick="f()">再来。</p>\n`;
		writeTree(folder, { 'a.md': text, 'b.md': text });
		const preload = script(`
			const test = RegExp.prototype.test;
			RegExp.prototype.test = function (text) {
				if (this.source === '^on[a-z]{3,}$') throw new Error('broken on purpose');
				return test.call(this, text);
			};
		`);
		const checked = newsPost(['check', '.'], { cwd: folder, preload });
		assert.equal(checked.code, 2);
		assert.match(
			checked.stderr,
			/^news-post: a\.md: internal error, please report it: The rule unsafe-html-script has failed: Error: broken on purpose\n/,
		);
		assert.equal(checked.stderr.match(/has failed/g)?.length, 1);
		assert.match(checked.stdout, /^a\.md:10:1: [\s\S]*^b\.md:10:1: /m);
		assert.match(newsPost(['clean', '--write', '.'], { cwd: folder, preload }).stdout, /^Cleaned 2 of 2 posts/m);
	});

	describe('whose output nobody reads any more', () => {
		before(function () {
			if (onWindows) {
				this.skip();
			}
		});
		const UNDONE = 'news-post: nobody reads standard output any more: the rest was not done\ncode 2\n';
		const piped = (args: string, folder: string): string =>
			execShell(`{ "${process.execPath}" "${CLI}" ${args} ; echo "code $?" >&2 ; } | head -1`, folder).stderr;

		for (const args of ['check .', 'check --format jsonl .', 'clean .', 'clean --write .', 'clean --diff .']) {
			it(`${args} says that the rest was not done, and fails`, () => {
				const folder = temporaryFolder();
				writeTree(folder, Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.md`, SINA])));
				assert.equal(piped(args, folder), UNDONE);
			});
		}
		it('says nothing where all was done', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'a.md': SINA });
			assert.equal(piped('clean --write .', folder), 'code 0\n');
			assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA_CLEANED);
			assert.equal(piped('rules', folder), 'code 0\n');
		});
		it('fails where only the report was not written', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'a.md': SINA });
			const command = `"${process.execPath}" "${CLI}" check --report r.html a.md; echo "code $?" >&2`;
			assert.equal(execShell(`{ sleep 0.2; ${command} ; } | true`, folder).stderr, UNDONE);
		});
	});

	it('exits with 2 where its output cannot be written', function () {
		if (!existsSync('/dev/full')) {
			this.skip();
		}
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA });
		const { stderr } = execShell(`"${process.execPath}" "${CLI}" check . >/dev/full; echo "code $?" >&2`, folder);
		assert.equal(stderr, 'news-post: standard output: no space left on device\ncode 2\n');
	});

	it('finishes the file in hand when it is interrupted', function () {
		if (onWindows) {
			this.skip();
		}
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': SINA, 'b.md': SINA, 'c.md': SINA });
		const preload = script(`
			const fs = require('node:fs');
			const sync = fs.fsyncSync;
			fs.fsyncSync = (descriptor) => { sync(descriptor); process.kill(process.pid, 'SIGINT'); };
		`);
		const { signal } = newsPost(['clean', '--write', '.'], { cwd: folder, preload });
		assert.equal(signal, 'SIGINT');
		assert.deepEqual(listing(folder), ['a.md', 'b.md', 'c.md']);
		assert.equal(readFileSync(path.join(folder, 'a.md'), 'utf8'), SINA_CLEANED);
		assert.equal(readFileSync(path.join(folder, 'c.md'), 'utf8'), SINA);
	});
});

describe('news-post on folders', () => {
	it('skips node_modules and hidden files and folders, unless they are named', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'node_modules/a.md': SINA,
			'.hidden/b.md': SINA,
			'sub/.hidden/c.md': SINA,
			'._d.md': Buffer.from([0, 0xff]),
			'sub/e.md': FINE,
		});
		assert.equal(newsPost(['check', '.'], { cwd: folder }).stdout, 'No findings in 1 post.\n');
		const named = newsPost(['check', 'node_modules', '.hidden', 'sub/.hidden/c.md'], { cwd: folder }).stdout;
		assert.deepEqual(named.match(/^.*(?=:10:1)/gm), ['.hidden/b.md', 'node_modules/a.md', 'sub/.hidden/c.md']);
	});

	it('reports a file once, however often it is named', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'sub/a.md': SINA, 'sub/README.md': README });
		const { stdout } = newsPost(['check', '.', 'sub', './sub/a.md', path.join(folder, 'sub')], { cwd: folder });
		assert.match(stdout, /1 finding in 1 of 1 post:/);
		for (const paths of [
			['.', 'sub/README.md'],
			['sub/README.md', '.'],
		]) {
			assert.match(newsPost(['check', ...paths], { cwd: folder }).stdout, / of 2 posts/);
		}
	});

	it('takes what stands after -- for a path', () => {
		const folder = temporaryFolder();
		writeTree(folder, { '--write': SINA });
		assert.match(newsPost(['clean', '--check', '--', '--write'], { cwd: folder }).stdout, /^--write: would clean/);
	});

	describe('with symbolic links', () => {
		before(function () {
			if (onWindows) {
				this.skip();
			}
		});

		it('writes through a link to its target', () => {
			const folder = temporaryFolder();
			writeTree(folder, { 'real/a.md': SINA });
			mkdirSync(path.join(folder, 'links'));
			symlinkSync('../real/a.md', path.join(folder, 'links/a.md'));
			assert.equal(newsPost(['clean', '--write', 'links/a.md'], { cwd: folder }).code, 0);
			assert.ok(lstatSync(path.join(folder, 'links/a.md')).isSymbolicLink());
			assert.equal(readFileSync(path.join(folder, 'real/a.md'), 'utf8'), SINA_CLEANED);
			assert.deepEqual([listing(path.join(folder, 'real')), listing(path.join(folder, 'links'))], [['a.md'], ['a.md']]);
		});

		it('visits each folder once, under its own name where it can', () => {
			const folder = temporaryFolder();
			const elsewhere = temporaryFolder();
			writeTree(folder, { 'posts/a.md': SINA });
			writeTree(elsewhere, { 'b.md': SINA });
			symlinkSync('..', path.join(folder, 'posts/up'));
			symlinkSync('posts', path.join(folder, 'again'));
			symlinkSync('posts', path.join(folder, 'yet-again'));
			symlinkSync(elsewhere, path.join(folder, 'drafts'));
			symlinkSync('nowhere.md', path.join(folder, 'dangling.md'));
			symlinkSync('itself.md', path.join(folder, 'itself.md'));
			const { stdout, stderr } = newsPost(['check', '.'], { cwd: folder });
			assert.deepEqual(stdout.match(/^.*(?=:10:1)/gm), ['drafts/b.md', 'posts/a.md']);
			assert.equal(stderr, '');
		});
	});
});

function execShell(command: string, cwd: string): { stderr: string } {
	const log = path.join(temporaryFolder(), 'stderr.txt');
	execFileSync('sh', ['-c', `{ ${command} ; } 2>"${log}"`], { cwd, stdio: 'ignore' });
	return { stderr: readFileSync(log, 'utf8') };
}
