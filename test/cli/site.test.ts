// Which site a post belongs to, on the command line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FINE, newsPost, temporaryFolder, UNTITLED, writeTree } from './command';

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
		assert.match(finding!, /reads 2024-03-09 00:30:00 instead of 2024-03-09 08:30:00/);
		assert.deepEqual(others, []);
		assert.deepEqual(datesIn({ ...shanghai, 'a/source/_config.yml': 'timezone: UTC\n' }), []);
		assert.match(datesIn({ '_config.yml': 'timezone: Asia/Tokyo\n' })[0]!, /reads 2024-03-09 00:30:00/);
	});

	it('may be none, or say nothing', () => {
		assert.deepEqual(datesIn({}), []);
		assert.deepEqual(datesIn({ 'a/_config.yml': "timezone: 'it's'\n" }), []);
		assert.deepEqual(datesIn({ 'a/_config.yml': Buffer.from([0xff, 0xfe, 0x00]) }), []);
	});

	it('is told of once where its time zone is none, also where only one post was named', () => {
		const folder = temporaryFolder();
		const post = 'a/source/_posts/post.md';
		const config = 'title: 甲\ntimezone: UTC+8\n';
		const other = UNTITLED.replace('date:', 'title: 另一篇\ndate:').replace('九点', '十点');
		writeTree(folder, { [post]: FINE, 'a/source/_posts/b/post.md': other, 'a/_config.yml': config });
		const check = (...args: string[]) => newsPost(['check', ...args], { cwd: folder });
		for (const args of [['a'], [post], ['a/source/_posts', post]]) {
			const { stdout, code } = check(...args);
			assert.equal(stdout.match(/\(site-timezone\)/g)?.length, 1);
			assert.match(stdout, /^a\/_config\.yml:2:11: error Hexo knows no time zone UTC\+8: .*\(site-timezone\)\n/);
			assert.match(stdout, /1 finding in 0 of \d posts? and 1 _config\.yml file: 1 error\.\n$/);
			assert.equal(code, 1);
		}
		const [entry] = JSON.parse(check('--format', 'json', path.join(folder, post)).stdout);
		assert.deepEqual(
			[entry.file, entry.rule, entry.severity],
			[path.join(folder, 'a/_config.yml'), 'site-timezone', 'error'],
		);
		assert.deepEqual(entry.start, { line: 2, column: 11, offset: 19 });
		assert.deepEqual(entry.fix, { title: 'Write Asia/Shanghai', safe: false });
		assert.match(check('a/_config.yml').stdout, /site-timezone/);
		assert.doesNotMatch(
			check('--fail-on', 'error', post, 'a/_config.yml').stdout,
			/\(site-timezone\)[\s\S]*\(site-timezone\)/,
		);
	});

	it('is told of once in every format, before its first post, whatever the number of threads', () => {
		const folder = temporaryFolder();
		const posts = Array.from({ length: 250 }, (_, index) => [`b/source/_posts/${index}.md`, UNTITLED]);
		const config = 'timezone: UTC+8\n';
		writeTree(folder, { ...Object.fromEntries(posts), 'b/_config.yml': config, 'a/post.md': UNTITLED });
		const check = (...args: string[]) => newsPost(['check', ...args, '.'], { cwd: folder });
		const ruleOf = (line: string): string => JSON.parse(line).rule;
		for (const jobs of ['1', '2']) {
			const lines = check('--format', 'jsonl', '--jobs', jobs).stdout.trimEnd().split('\n');
			assert.equal(lines.length, 252);
			assert.deepEqual(lines.slice(0, 3).map(ruleOf), ['title-missing', 'site-timezone', 'title-missing']);
			const { results } = JSON.parse(check('--format', 'sarif', '--jobs', jobs).stdout).runs[0];
			const places = results
				.filter(({ ruleId }: { ruleId: string }) => ruleId === 'site-timezone')
				.map((result: { locations: { physicalLocation: { artifactLocation: object } }[] }) => {
					return result.locations[0]!.physicalLocation.artifactLocation;
				});
			assert.deepEqual(places, [{ uri: 'b/_config.yml' }]);
		}
	});

	it('has its place in a baseline', () => {
		const folder = temporaryFolder();
		writeTree(folder, { '_config.yml': 'timezone: UTC+8\n', 'source/_posts/a.md': FINE });
		const check = (...args: string[]) => newsPost(['check', '--baseline', 'known.json', ...args], { cwd: folder });
		assert.equal(check('--write-baseline', 'source').code, 0);
		assert.deepEqual(Object.keys(JSON.parse(readFileSync(path.join(folder, 'known.json'), 'utf8')).files), [
			'_config.yml',
		]);
		for (const args of [['source'], ['_config.yml'], [path.join(folder, 'source')]]) {
			const { code, stdout } = check(...args);
			assert.deepEqual([code, /site-timezone/.test(stdout)], [0, false]);
		}
	});

	it('is judged by the configuration file that holds for it', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'_config.yml': 'timezone: UTC+8\n',
			'.news-post.json': '{ "severity": { "site-timezone": "hint" } }',
			'source/_posts/a.md': FINE,
			'source/_posts/.news-post.json': '{ "severity": { "site-timezone": "off" } }',
		});
		const check = (...args: string[]) => newsPost(['check', ...args], { cwd: folder }).stdout;
		assert.match(check('source'), /^_config\.yml:1:11: hint /);
		assert.match(check('_config.yml'), /\n1 finding in 0 of 0 posts and 1 _config\.yml file: 1 hint\.\n$/);
	});

	it('is no post: its settings are neither cleaned nor told of as one', () => {
		const folder = temporaryFolder();
		writeTree(folder, { '_config.yml': 'title: 甲\n' });
		const run = (...args: string[]): string => newsPost([...args, '_config.yml'], { cwd: folder }).stdout;
		assert.equal(run('check'), 'No findings in 0 posts and 1 _config.yml file.\n');
		assert.equal(run('clean'), 'No posts found.\n');
	});

	it('is known for standard input that has a path', () => {
		const folder = temporaryFolder();
		writeTree(folder, { '_config.yml': 'timezone: Asia/Shanghai\n' });
		const run = (...args: string[]): string => newsPost(['check', ...args, '-'], { cwd: folder, input: ZONED }).stdout;
		assert.match(run('--stdin-filepath', path.join(folder, 'source/_posts/post.md')), /\(date-shifted\)/);
		assert.doesNotMatch(run(), /\(date-shifted\)/);
	});
});
