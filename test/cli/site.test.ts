// Which site a post belongs to, on the command line.
import assert from 'node:assert/strict';
import path from 'node:path';
import { FINE, newsPost, temporaryFolder, writeTree } from './command';

const ZONED = FINE.replace('2024-03-09 08:30:00', '2024-03-09T08:30:00+08:00');

/** What is found in the date of a post, in a folder with these other files. */
function datesIn(files: Readonly<Record<string, string | Buffer>>): string[] {
	const folder = temporaryFolder();
	writeTree(folder, { 'a/source/_posts/b/post.md': ZONED, ...files });
	const { stdout } = newsPost(['check', path.join('a', 'source')], { cwd: folder });
	return stdout.split('\n').filter((line) => line.includes('(date-shifted)'));
}

describe('the site of a post', () => {
	it('is that of the nearest _config.yml above it', () => {
		const shanghai = { 'a/_config.yml': 'timezone: Asia/Shanghai\n' };
		const [finding, ...others] = datesIn(shanghai);
		assert.match(finding!, /publishes 2024-03-09 00:30:00 instead of 2024-03-09 08:30:00/);
		assert.deepEqual(others, []);
		assert.deepEqual(datesIn({ ...shanghai, 'a/source/_config.yml': 'timezone: UTC\n' }), []);
		assert.match(datesIn({ '_config.yml': 'timezone: Asia/Tokyo\n' })[0]!, /publishes 2024-03-09 00:30:00/);
	});

	it('may be none, or say nothing', () => {
		assert.deepEqual(datesIn({}), []);
		assert.deepEqual(datesIn({ 'a/_config.yml': "timezone: 'it's'\n" }), []);
		assert.deepEqual(datesIn({ 'a/_config.yml': Buffer.from([0xff, 0xfe, 0x00]) }), []);
	});

	it('is known for standard input that has a path', () => {
		const folder = temporaryFolder();
		writeTree(folder, { '_config.yml': 'timezone: Asia/Shanghai\n' });
		const run = (...args: string[]): string => newsPost(['check', ...args, '-'], { cwd: folder, input: ZONED }).stdout;
		assert.match(run('--stdin-filepath', path.join(folder, 'source/_posts/post.md')), /\(date-shifted\)/);
		assert.doesNotMatch(run(), /\(date-shifted\)/);
	});
});
