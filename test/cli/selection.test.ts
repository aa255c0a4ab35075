// Which files are looked at: what git ignores, what has changed, and lists of paths.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { newsPost, temporaryFolder, UNTITLED, writeTree } from './command';

/** The posts in which something is found. */
function checked(cwd: string, args: readonly string[], input = ''): string[] {
	const { stdout, stderr } = newsPost(['check', '--format', 'jsonl', ...args], { cwd, input });
	assert.equal(stderr, '');
	return [
		...new Set(
			stdout
				.split('\n')
				.filter(Boolean)
				.map((line) => (JSON.parse(line) as { file: string }).file),
		),
	];
}

function git(cwd: string, ...args: readonly string[]): void {
	const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
	const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
	assert.equal(status, 0, stderr);
}

describe('.gitignore', () => {
	const tree = {
		'.git/HEAD': '',
		'.gitignore': '# built\npublic/\n*.draft.md\n!keep.draft.md\n',
		'public/a.md': UNTITLED,
		'source/a.md': UNTITLED,
		'source/b.draft.md': UNTITLED,
		'source/keep.draft.md': UNTITLED,
		'source/old/.gitignore': 'c.md\n/sub/\n!d.draft.md\n',
		'source/old/c.md': UNTITLED,
		'source/old/d.draft.md': UNTITLED,
		'source/old/sub/e.md': UNTITLED,
		'source/old/more/sub/f.md': UNTITLED,
	};
	const kept = ['a.md', 'keep.draft.md', 'old/d.draft.md', 'old/more/sub/f.md'];

	it('is respected in folders, as git does', () => {
		const folder = temporaryFolder();
		writeTree(folder, tree);
		assert.deepEqual(
			checked(folder, ['.']),
			kept.map((name) => `source/${name}`),
		);
		assert.deepEqual(checked(path.join(folder, 'source'), ['.']), kept);
		assert.deepEqual(checked(path.join(folder, 'source/old'), ['.']), ['d.draft.md', 'more/sub/f.md']);
	});
	it('does not hold for a file or a folder that is named', () => {
		const folder = temporaryFolder();
		writeTree(folder, tree);
		assert.deepEqual(checked(folder, ['source/b.draft.md', 'public/a.md']), ['public/a.md', 'source/b.draft.md']);
		assert.deepEqual(checked(folder, ['public']), ['public/a.md']);
	});
	it('has braces and folders at any depth as git has them', () => {
		const folder = temporaryFolder();
		const ignored = ['{{a}}_{{b}}/c.md', 'build/a/x/b/y.md'];
		const files = Object.fromEntries([...ignored, 'kept.md'].map((name) => [name, UNTITLED]));
		writeTree(folder, { '.gitignore': '{{a}}_{{b}}/\nbuild/**/x/**/y.md\n', ...files });
		git(folder, 'init', '-q');
		git(folder, 'check-ignore', '--', ...ignored);
		assert.deepEqual(checked(folder, ['.']), ['kept.md']);
	});
	it('counts without a repository, too', () => {
		const folder = temporaryFolder();
		writeTree(folder, { '.gitignore': 'b.md', 'a.md': UNTITLED, 'b.md': UNTITLED, 'c/b.md': UNTITLED });
		assert.deepEqual(checked(folder, ['.']), ['a.md']);
	});
});

describe('--since', () => {
	it('takes what git calls changed since a revision, and what is new', () => {
		const folder = temporaryFolder();
		const names = ['a.md', 'b.md', '新闻/c d.md', 'e.md', 'gone.md'];
		writeTree(folder, Object.fromEntries(names.map((name) => [`posts/${name}`, UNTITLED])));
		git(folder, 'init', '-q');
		git(folder, 'add', '.');
		git(folder, 'commit', '-qm', 'one');
		writeTree(folder, { 'posts/a.md': `${UNTITLED}\n`, 'posts/新闻/c d.md': `${UNTITLED}\n` });
		git(folder, 'rm', '-q', 'posts/gone.md');
		git(folder, 'commit', '-qam', 'two');
		writeTree(folder, { 'posts/b.md': `${UNTITLED}\n`, 'posts/new.md': UNTITLED });
		assert.deepEqual(checked(folder, ['--since', 'HEAD~1']), [
			'posts/a.md',
			'posts/b.md',
			'posts/new.md',
			'posts/新闻/c d.md',
		]);
		assert.deepEqual(checked(folder, ['--since', 'HEAD', 'posts/a.md', 'posts/b.md']), ['posts/b.md']);
		assert.deepEqual(checked(path.join(folder, 'posts'), ['--since', 'HEAD']), ['b.md', 'new.md']);
		const nested = newsPost(['check', '--since', 'HEAD', '-q', '--format', 'jsonl', '.'], {
			cwd: path.join(folder, 'posts'),
			env: { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' },
		});
		assert.equal(nested.stderr, '', 'as in a hook of git, which sets these');
	});
	it('is never taken for an option of git, and a wrong one is told', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': UNTITLED });
		git(folder, 'init', '-q');
		git(folder, 'add', '.');
		git(folder, 'commit', '-qm', 'one');
		for (const revision of ['--output=stolen', '--help', '-h', 'nowhere', '']) {
			const { code, stderr } = newsPost(['check', `--since=${revision}`, '.'], { cwd: folder });
			assert.equal(code, 2, revision);
			assert.equal(stderr, `news-post: git knows no revision ${revision} here\n`);
			assert.ok(!existsSync(path.join(folder, 'stolen')));
		}
	});
	it('needs a repository', () => {
		const folder = temporaryFolder();
		writeTree(folder, { 'a.md': UNTITLED });
		const { code, stderr } = newsPost(['check', '--since', 'HEAD', '.'], { cwd: folder });
		assert.deepEqual([code, stderr], [2, `news-post: ${folder} is in no git repository\n`]);
	});
});

describe('--files-from', () => {
	const folder = (): string => {
		const made = temporaryFolder();
		writeTree(made, {
			'a.md': UNTITLED,
			'b c.md': UNTITLED,
			'-d.md': UNTITLED,
			'e/f.md': UNTITLED,
			'g\nh.md': UNTITLED,
		});
		return made;
	};

	it('takes a path a line from a file, besides those that are named', () => {
		const cwd = folder();
		writeTree(cwd, { list: 'a.md\r\n\nb c.md\n-d.md' });
		assert.deepEqual(checked(cwd, ['--files-from', 'list', 'e']), ['-d.md', 'a.md', 'b c.md', 'e/f.md']);
	});
	it('takes it from standard input, divided by NUL with -0', () => {
		const cwd = folder();
		assert.deepEqual(checked(cwd, ['--files-from', '-'], 'a.md\ne\n'), ['a.md', 'e/f.md']);
		assert.deepEqual(checked(cwd, ['--files-from=-', '-0'], 'a.md\0g\nh.md\0'), ['a.md', 'g\nh.md']);
	});
	it('is told to be divided by NUL where nobody has said so', () => {
		const { code, stderr } = newsPost(['check', '--files-from', '-'], { cwd: folder(), input: 'a.md\0g.md\0' });
		assert.deepEqual([code, stderr], [2, 'news-post: -: the paths are divided by NUL: add -0\n']);
	});
	it('may be empty', () => assert.deepEqual(checked(folder(), ['--files-from', '-'], ''), []));
	it('tells what is not there, and checks the others', () => {
		const { code, stdout, stderr } = newsPost(['check', '--files-from', '-'], {
			cwd: folder(),
			input: 'none.md\na.md\n',
		});
		assert.equal(code, 2);
		assert.match(stderr, /^news-post: none\.md: no such file/);
		assert.match(stdout, /^a\.md:/m);
		assert.equal(newsPost(['check', '--files-from', 'none'], { cwd: folder() }).code, 2);
	});
});
