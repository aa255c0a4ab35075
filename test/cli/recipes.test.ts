// The recipes of docs/recipes.md: their steps are taken out of the page and run, the hooks in a real repository.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { parse } from 'yaml';
import { ensureParallel } from '../host/gnu-parallel.mjs';
import { CLI, FINE, SINA, SINA_CLEANED, temporaryFolder, UNTITLED, writeTree } from './command';

/** The blocks of code below each heading, in their order. */
const recipes = new Map<string, string[]>();

before(() => {
	let blocks: string[] = [];
	for (const token of marked.lexer(readFileSync('docs/recipes.md', 'utf8'))) {
		if (token.type === 'heading') {
			blocks = [];
			recipes.set(token.text, blocks);
		} else if (token.type === 'code') {
			blocks.push(token.text);
		}
	}
});

function blocksOf(heading: string, count: number): string[] {
	const blocks = recipes.get(heading) ?? assert.fail(`no recipe ${heading}`);
	assert.equal(blocks.length, count, heading);
	return blocks;
}

const BROKEN = FINE.replace('categories:', 'categories: [');

/** A site in a repository of its own, with one commit that holds its posts. The project's own packages are installed there. */
class Site {
	readonly folder = temporaryFolder();
	readonly #bin = temporaryFolder();

	constructor(posts: Readonly<Record<string, string>>) {
		const script = `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`;
		writeFileSync(path.join(this.#bin, 'news-post'), script);
		chmodSync(path.join(this.#bin, 'news-post'), 0o755);
		this.write({ '_config.yml': 'title: 青山\n', '.gitignore': 'node_modules\n', ...posts });
		symlinkSync(path.resolve('node_modules'), path.join(this.folder, 'node_modules'));
		this.succeed('git init -q -b main && git add . && git commit -qm one');
	}

	write(files: Readonly<Record<string, string>>): void {
		writeTree(this.folder, files);
	}

	read(file: string): string {
		return readFileSync(path.join(this.folder, file), 'utf8');
	}

	/** Runs a step in the shell of a CI service. */
	run(step: string, env: Readonly<Record<string, string>> = {}) {
		const tools = [this.#bin, path.dirname(process.execPath)];
		const identity = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', EMAIL: 't@example.com' };
		const names = { GIT_AUTHOR_NAME: 'T', GIT_COMMITTER_NAME: 'T', LC_ALL: 'C', PARALLEL_HOME: this.#bin };
		const PATH = [...tools, process.env.PATH].join(path.delimiter);
		const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step], {
			cwd: this.folder,
			env: { ...process.env, ...identity, ...names, PATH, ...env },
			encoding: 'utf8',
		});
		return { code: status, stdout, output: stdout + stderr };
	}

	succeed(step: string, env: Readonly<Record<string, string>> = {}): string {
		const { code, stdout, output } = this.run(step, env);
		assert.equal(code, 0, `${step}\n${output}`);
		return stdout;
	}
}

/** Nine posts, of which the fifth has no title. */
const NINE = Object.fromEntries(
	[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`source/_posts/新闻/${n}.md`, n === 5 ? UNTITLED : FINE]),
);

/** Which of the nine posts a list of paths holds, each divided by NUL. */
const numbers = (list: string): number[] =>
	list
		.split('\0')
		.filter(Boolean)
		.map((file) => Number(path.parse(file).name));

describe('the recipes', () => {
	it('Before `hexo generate`: a post that is lost ends the build before it begins', () => {
		const [json] = blocksOf('Before `hexo generate`', 1);
		const site = new Site({ 'source/_posts/a.md': FINE, 'source/_posts/b.md': BROKEN });
		site.write({ 'package.json': JSON.stringify({ ...JSON.parse(json!), hexo: {}, dependencies: { hexo: '*' } }) });
		const refused = site.run('npm run build');
		assert.notEqual(refused.code, 0);
		assert.match(refused.output, /b\.md:7:.*error/);
		assert.doesNotMatch(refused.output, /Files loaded/);
		site.write({ 'source/_posts/b.md': FINE });
		assert.match(site.succeed('npm run build'), /Files loaded/);
	});
	it('A site that has findings already: only new ones fail', () => {
		const [write, check] = blocksOf('A site that has findings already', 2);
		const site = new Site({ 'source/_posts/a.md': UNTITLED });
		site.succeed(write!);
		site.succeed(check!);
		site.write({ 'source/_posts/b.md': UNTITLED });
		assert.equal(site.run(check!).code, 1);
	});
	it('A pre-commit hook: what is staged is checked, and nothing else', () => {
		const [hook] = blocksOf('A pre-commit hook', 1);
		const site = new Site({ 'source/_posts/old.md': UNTITLED, 'README.md': '# 说明\n' });
		site.write({ '.git/hooks/pre-commit': hook!, 'README.md': '# 说明书\n', 'source/_posts/新 闻.md': UNTITLED });
		chmodSync(path.join(site.folder, '.git/hooks/pre-commit'), 0o755);
		site.succeed('git add README.md && git commit -qm readme');
		const refused = site.run('git add . && git commit -qm post');
		assert.equal(refused.code, 1);
		assert.match(refused.output, /source\/_posts\/新 闻\.md:1:1/);
		assert.doesNotMatch(refused.output, /old\.md/);
		site.write({ 'source/_posts/新 闻.md': FINE });
		site.succeed('git add . && git rm -q source/_posts/old.md && git commit -qm post');
	});
	it('lint-staged: what is staged is cleaned, and checked', () => {
		const [json] = blocksOf('lint-staged', 1);
		const site = new Site({ 'source/_posts/old.md': SINA });
		site.write({ 'package.json': json!, '.git/hooks/pre-commit': '#!/bin/sh\nnpx lint-staged\n' });
		chmodSync(path.join(site.folder, '.git/hooks/pre-commit'), 0o755);
		site.write({ 'source/_posts/a.md': SINA, 'source/_posts/b.md': FINE });
		site.succeed('git add . && git commit -qm clean');
		assert.equal(site.succeed('git show HEAD:source/_posts/a.md'), SINA_CLEANED);
		assert.equal(site.read('source/_posts/old.md'), SINA);
		site.write({ 'source/_posts/b.md': UNTITLED });
		assert.notEqual(site.run('git add . && git commit -qm bad').code, 0);
	});
	it('GitHub Actions: the parts together hold each post once, and one of them fails', () => {
		const [workflow, annotations] = blocksOf('GitHub Actions, in several parts', 2);
		const { jobs } = parse(workflow!);
		const { matrix } = jobs.check.strategy;
		const [, list, check] = jobs.check.steps.flatMap(({ run }: { run?: string }) => run ?? []);
		const site = new Site(NINE);
		const seen: number[] = [];
		assert.match(jobs.check.env.PART, /matrix\.part/);
		for (const part of matrix.part) {
			site.succeed(list, { PART: String(part) });
			const posts = numbers(site.read('posts.list'));
			seen.push(...posts);
			if (posts.includes(5)) {
				assert.equal(site.run(check).code, 1);
				const { results } = JSON.parse(site.read('news-post.sarif')).runs[0];
				assert.ok(results.some(({ ruleId }: { ruleId: string }) => ruleId === 'title-missing'));
			}
		}
		assert.deepEqual(seen.sort(), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
		site.succeed('git update-ref refs/remotes/origin/main HEAD');
		site.write({ 'source/_posts/new.md': UNTITLED });
		const { code, stdout } = site.run(annotations!);
		assert.equal(code, 1);
		assert.match(stdout, /^::warning file=source\/_posts\/new\.md,/m);
		assert.doesNotMatch(stdout, /5\.md/);
	});
	it('GitHub Actions and GitLab: the package is installed without anything from elsewhere', () => {
		const [workflow] = blocksOf('GitHub Actions, in several parts', 2);
		const [install] = parse(workflow!).jobs.check.steps.flatMap(({ run }: { run?: string }) => run ?? []);
		const [gitlab] = blocksOf('GitLab', 1);
		assert.deepEqual(parse(gitlab!)['check-posts'].before_script, [install]);
		const site = new Site({ 'source/_posts/a.md': UNTITLED });
		const prefix = temporaryFolder();
		mkdirSync(path.join(site.folder, 'tools'));
		site.succeed(`cd '${process.cwd()}' && npm pack --silent --pack-destination '${site.folder}/tools'`);
		site.succeed(`${install} --prefix '${prefix}' --offline --cache '${prefix}/cache'`);
		const installed = path.join(prefix, 'bin/news-post');
		assert.ok(existsSync(installed));
		assert.match(site.run(`'${installed}' check source`).stdout, /title-missing/);
		assert.match(site.succeed(`'${installed}' explain title-missing`), /title-missing/);
	});
	it('GitLab: the parts together hold each post once', () => {
		const [gitlab] = blocksOf('GitLab', 1);
		const { parallel, script } = parse(gitlab!)['check-posts'];
		const site = new Site(NINE);
		const seen: number[] = [];
		const [list, check] = script;
		for (let index = 1; index <= parallel; index++) {
			site.succeed(list, { CI_NODE_INDEX: `${index}`, CI_NODE_TOTAL: `${parallel}` });
			const posts = numbers(site.read('posts.list'));
			seen.push(...posts);
			if (posts.includes(5)) {
				assert.equal(site.run(check).code, 1);
			}
		}
		assert.deepEqual(seen.sort(), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});
	it('GNU parallel: every post is checked, and the run fails where a part of it does', () => {
		ensureParallel();
		const [step] = blocksOf('Several machines, with GNU parallel', 1);
		const site = new Site(NINE);
		site.write({ machines: ':\n' });
		const { code, stdout, output } = site.run(step!.replace('-N 1000', '-N 2'));
		assert.equal(code, 1, output);
		assert.match(stdout, /5\.md:1:1/);
		site.write({ 'source/_posts/新闻/5.md': FINE });
		site.succeed(step!);
	});
});
