// How a run goes over many posts: threads, languages, the pages of rules, and posts whose date is that of their file.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGE_NAMES } from '../../src/report/languages';
import { ALL_RULES } from '../../src/rules';
import { newsPost, SINA, SINA_CLEANED, temporaryFolder, UNTITLED, writeTree } from './command';

const many = (content: (index: number) => string, folder = 'posts'): Record<string, string> =>
	Object.fromEntries(
		Array.from({ length: 450 }, (_, index) => [`${folder}/${String(index).padStart(4, '0')}.md`, content(index)]),
	);

describe('with several threads', () => {
	it('everything is printed as with one, in the same order', () => {
		const folder = temporaryFolder();
		// The first ones take the longest.
		writeTree(folder, {
			...many((index) => (index % 3 === 0 ? UNTITLED : SINA) + '<p>字</p>\n'.repeat(index < 20 ? 500 : 1)),
			'posts/0100.md': Buffer.from([0xff]),
		});
		for (const command of [['check'], ['check', '--format', 'json'], ['clean'], ['clean', '--diff']]) {
			const [one, several] = ['1', '3'].map((jobs) => newsPost([...command, '-j', jobs, 'posts'], { cwd: folder }));
			assert.equal(several!.stdout, one!.stdout);
			assert.deepEqual([several!.code, several!.stderr], [one!.code, one!.stderr]);
			assert.ok(one!.stdout.length > 1000);
		}
	});
	it('those that have looked over a whole site check it, too', () => {
		const folder = temporaryFolder();
		writeTree(
			folder,
			many((index) => `---\ntitle: 第${index}条\ncategories: ${index % 2 ? 'C' : 'C++'}\n---\n\n正文\n`, '_posts'),
		);
		const preload = path.join(temporaryFolder(), 'preload.cjs');
		writeFileSync(
			preload,
			`
			const threads = require('node:worker_threads');
			const { Worker, isMainThread } = threads;
			if (isMainThread) threads.Worker = class extends Worker {
				constructor(...args) { super(...args); process.stderr.write('a thread\\n'); }
			};
		`,
		);
		const [one, two] = ['1', '2'].map((jobs) => newsPost(['check', '-j', jobs, '.'], { cwd: folder, preload }));
		assert.match(one!.stdout, /same-category-address/);
		assert.equal(two!.stdout, one!.stdout);
		assert.equal(one!.stderr, '');
		assert.equal(two!.stderr, 'a thread\na thread\n');
	});
	it('everything is cleaned', () => {
		const folder = temporaryFolder();
		writeTree(
			folder,
			many(() => SINA),
		);
		const { code, stdout } = newsPost(['clean', '--write', '--jobs', '2', 'posts'], { cwd: folder });
		assert.equal(code, 0);
		assert.match(stdout, /^Cleaned 450 of 450 posts\.$/m);
		for (const name of Object.keys(many(() => ''))) {
			assert.equal(readFileSync(path.join(folder, name), 'utf8'), SINA_CLEANED);
		}
	});
});

describe('the language', () => {
	const run = (args: readonly string[], env: Record<string, string> = {}): string => {
		const { stdout, stderr } = newsPost(args, { input: UNTITLED, env });
		return stdout + stderr;
	};
	it('is that of the locale, or the one that is named', () => {
		for (const LC_ALL of ['zh_CN.UTF-8', 'zh', 'zh-Hans-CN']) {
			assert.match(run(['check', '-'], { LC_ALL }), /^-:1:1: 警告 .*1 个问题/s);
		}
		assert.match(run(['check', '--lang', 'zh-cn', '-']), /警告/);
		assert.match(run(['check', '--lang', 'en', '-'], { LC_ALL: 'zh_CN.UTF-8' }), /^-:1:1: warning /);
		assert.match(run(['check', '-'], { LC_ALL: 'zh_TW.UTF-8' }), /warning/);
		assert.match(run(['check', '-'], { LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }), /警告/);
	});
	it('is that of the help and of mistakes, too', () => {
		assert.match(run(['--help', '--lang', 'zh-cn']), /^用法：/);
		assert.match(run(['check', '--lang', 'zh-cn']), /至少一个 PATH/);
		assert.ok(run(['check', '--lang', 'xx', '-']).includes(`--lang takes ${LANGUAGE_NAMES.join(', ')}, not 'xx'`));
	});
});

describe('rules and explain', () => {
	it('list every rule, and print the page of one', () => {
		const { code, stdout } = newsPost(['rules']);
		assert.equal(code, 0);
		assert.deepEqual(
			stdout
				.trimEnd()
				.split('\n')
				.map((line) => line.split(' ')[0]),
			ALL_RULES.map(({ id }) => id),
		);
		assert.match(newsPost(['rules', '--lang', 'zh-cn']).stdout, /^title-missing +warning +\p{Script=Han}/mu);
		assert.equal(newsPost(['explain', 'sina-comment']).stdout, readFileSync('docs/rules/sina-comment.md', 'utf8'));
	});
	it('speak the language that is named, or that of the locale', () => {
		const page = readFileSync('docs/zh-cn/rules/sina-comment.md', 'utf8');
		assert.equal(newsPost(['explain', 'sina-comment', '--lang', 'zh-cn']).stdout, page);
		assert.equal(newsPost(['explain', 'sina-comment'], { env: { LC_ALL: 'zh_CN.UTF-8' } }).stdout, page);
	});
	it('know no other rule', () => {
		for (const rule of ['sina', '../../README', '__proto__']) {
			const { code, stdout, stderr } = newsPost(['explain', rule]);
			assert.deepEqual([code, stdout], [2, '']);
			assert.match(stderr, /there is no rule/);
		}
	});
});

describe('a post whose date is that of its file', () => {
	const date = /^date:.*\n/m;
	const posts = {
		'_config.yml': 'new_post_name: :year-:month-:day-:title.md\n',
		'source/_posts/empty.md': SINA.replace(date, 'date:\n'),
		'source/_posts/none.md': SINA.replace(date, ''),
		'source/_posts/unreadable.md': SINA.replace(date, 'date: Invalid Date\n'),
	};
	it('is left alone by clean --write, which says why, unless --force is given', () => {
		const folder = temporaryFolder();
		writeTree(folder, {
			...posts,
			'source/_posts/2024-03-09-name.md': SINA.replace(date, ''),
			'source/_posts/a.md': SINA,
		});
		const { code, stdout, stderr } = newsPost(['clean', '--write', 'source'], { cwd: folder });
		assert.equal(code, 0);
		assert.match(stdout, /^Cleaned 2 of 5 posts\. 3 left alone, whose date would move\.$/m);
		for (const name of ['empty', 'none', 'unreadable']) {
			assert.match(stderr, new RegExp(`^news-post: source/_posts/${name}\\.md: left alone: .*--force`, 'm'));
		}
		assert.match(newsPost(['clean', '--write', '--force', 'source'], { cwd: folder }).stdout, /^Cleaned 3 of 5/m);
	});
});
