// Which configuration file the command line goes by, and how it tells the faults in one.
import assert from 'node:assert/strict';
import path from 'node:path';
import { newsPost, SINA, temporaryFolder, UNTITLED, writeTree } from './command';

const rulesIn = (stdout: string): string[] =>
	(JSON.parse(stdout) as { file: string; rule: string }[]).map(({ file, rule }) => `${file}: ${rule}`);

const check = (cwd: string, ...args: string[]): string[] =>
	rulesIn(newsPost(['check', '--format', 'json', ...args], { cwd }).stdout);

describe('the configuration on the command line', () => {
	it('is that of the nearest .news-post.json, from wherever the command is run', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'_config.yml': '',
			'.news-post.json': '{ "severity": { "title": "off" } /* all */, }',
			'source/_posts/a.md': UNTITLED,
			'source/_posts/old/.news-post.json': '{}',
			'source/_posts/old/b.md': UNTITLED,
		});
		const expected = ['b.md: title-missing'];
		assert.deepEqual(
			check(folder, 'source').map((line) => line.replace(/^.*\//, '')),
			expected,
		);
		assert.deepEqual(
			check(path.join(folder, 'source/_posts'), '.').map((line) => line.replace(/^.*\//, '')),
			expected,
		);
		assert.deepEqual(check(folder, 'source/_posts/a.md'), []);
	});
	it('is not looked for beyond the folder of _config.yml or .git', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'.news-post.json': '{ "severity": { "title": "off" } }',
			'one/_config.yml': '',
			'one/a.md': UNTITLED,
			'two/.git/HEAD': '',
			'two/a.md': UNTITLED,
			'three/a.md': UNTITLED,
		});
		assert.deepEqual(check(folder, '.'), ['one/a.md: title-missing', 'two/a.md: title-missing']);
	});
	it('is the one that --config names, for all posts', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'ci.json': '{ "severity": { "title": "off" } }',
			'site/.news-post.json': '{}',
			'site/a.md': UNTITLED,
		});
		assert.deepEqual(check(folder, '--config', 'ci.json', 'site'), []);
		const input = { cwd: folder, input: UNTITLED };
		assert.equal(newsPost(['check', '--config', 'ci.json', '-'], input).code, 0);
	});
	it('holds for standard input by its path', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'site/.news-post.json': '{ "severity": { "title": "off" } }' });
		const run = (file: string) =>
			newsPost(['check', '--stdin-filepath', file, '-'], { cwd: folder, input: UNTITLED }).code;
		assert.deepEqual([run('site/a.md'), run('a.md')], [0, 1]);
	});
	it('says what is a post, and what cleaning keeps', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			'.news-post.json': '{ "posts": ["news/**"], "clean": { "keep": ["sina-comment"] } }',
			'news/plain.md': '# 说明\n',
			'a.md': SINA,
		});
		assert.ok(check(folder, '.').includes('news/plain.md: front-matter-missing'));
		assert.match(newsPost(['clean', '.'], { cwd: folder }).stdout, /^Would clean 0 of 2 posts/);
	});
	it('with a fault is used as far as it is sound; the fault is told at its place, once, and the exit code is 2', () => {
		const folder = temporaryFolder();
		const files = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`posts/${index}.md`, UNTITLED]));
		writeTree(folder, {
			...files,
			'.news-post.json': '{\n\t"titel": {},\n\t"severity": { "title": "off", "date": "fatal" }\n}\n',
		});
		for (const jobs of ['1', '2']) {
			const { code, stdout, stderr } = newsPost(['check', '--format', 'json', '--jobs', jobs, 'posts'], {
				cwd: folder,
			});
			assert.equal(code, 2);
			assert.deepEqual(rulesIn(stdout), []);
			assert.deepEqual(stderr.trimEnd().split('\n'), [
				'news-post: .news-post.json:2:2: There is no setting titel',
				'news-post: .news-post.json:3:40: This must be one of error, warning, information, hint, off',
			]);
		}
	});
	it('that cannot be read is told, and nothing is set', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': UNTITLED, 'latin.json': Buffer.from([0x7b, 0xe9, 0x7d]), '.news-post.json/x': '' });
		const cases = [
			[['--config', 'none.json'], /^news-post: none\.json:1:1: no such file$/m],
			[['--config', 'latin.json'], /^news-post: latin\.json:1:1: not UTF-8/m],
			[[], /^news-post: \.news-post\.json:1:1: not a regular file$/m],
		] as const;
		for (const [args, message] of cases) {
			const { code, stdout, stderr } = newsPost(['check', ...args, 'a.md'], { cwd: folder });
			assert.equal(code, 2);
			assert.match(stderr, message);
			assert.match(stdout, /title-missing/);
		}
	});
});
