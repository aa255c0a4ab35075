// What becomes of files when a run is killed, and of what it leaves.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listing, newsPost, SINA, SINA_CLEANED, temporaryFolder, writeTree } from './command';

const ID = '0b1c2d3e-0000-4000-8000-123456789abc';
const temporary = (process: number): string => `.news-post-${process}-${ID}.tmp`;

/** A process that is no more. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '0']).pid;

describe('a run that is killed', () => {
	it('leaves each file whole, and the next one removes what it left', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'posts/a.md': SINA, 'posts/b.md': SINA, 'posts/c.md': SINA });
		const preload = path.join(folder, 'kill.cjs');
		writeFileSync(
			preload,
			`const fs = require('node:fs');
			const rename = fs.renameSync;
			let count = 0;
			fs.renameSync = (from, to) => { if (++count === 2) process.kill(process.pid, 'SIGKILL'); rename(from, to); };`,
		);
		const { signal } = newsPost(['clean', '--write', 'posts'], { cwd: folder, preload });
		assert.equal(signal, 'SIGKILL');
		const posts = path.join(folder, 'posts');
		assert.equal(listing(posts).length, 4);
		const texts = ['a.md', 'b.md', 'c.md'].map((name) => readFileSync(path.join(posts, name), 'utf8'));
		assert.deepEqual(texts, [SINA_CLEANED, SINA, SINA]);
		assert.match(newsPost(['clean', '--write', 'posts'], { cwd: folder }).stdout, /^Cleaned 2 of 3/m);
		assert.deepEqual(listing(posts), ['a.md', 'b.md', 'c.md']);
	});
	it('is at an end when its file is removed: no other file is', () => {
		const folder = temporaryFolder();
		const kept = [temporary(process.pid), `.news-post-${deadProcess()}.tmp`, `x${temporary(deadProcess())}`];
		writeTree(folder, {
			'a.md': SINA_CLEANED,
			[temporary(deadProcess())]: '',
			...Object.fromEntries(kept.map((name) => [name, ''])),
		});
		newsPost(['clean', '--check', '.'], { cwd: folder });
		assert.equal(listing(folder).length, 5, 'only a run that writes removes something');
		newsPost(['clean', '--write', '.'], { cwd: folder });
		assert.deepEqual(listing(folder), [...kept, 'a.md'].sort());
	});
	it('has its file removed beside the target of a link, too', function () {
		if (process.platform === 'win32') {
			this.skip();
		}
		const folder = temporaryFolder();
		mkdirSync(path.join(folder, 'posts'));
		writeTree(folder, { 'store/a.md': SINA, [`store/${temporary(deadProcess())}`]: '' });
		symlinkSync('../store/a.md', path.join(folder, 'posts/a.md'));
		newsPost(['clean', '--write', 'posts'], { cwd: folder });
		assert.deepEqual(listing(path.join(folder, 'store')), ['a.md']);
	});
	it('at random moments does no harm (a few of the many of scripts/measure/kills.mjs)', () => {
		const args = ['scripts/measure/kills.mjs', '--kills', '3', '--posts', '40'];
		const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		assert.equal(status, 0, stdout);
		assert.match(stdout, /0 runs went wrong/);
	}).timeout(60_000);
});
