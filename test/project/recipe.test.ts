// The recipe of CONTRIBUTING.md works to the letter: followed in a copy of the project, it gives a rule, an option and a page.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const COPY = path.resolve('out/recipe');
const COPIED = ['src', 'scripts', 'docs', 'test', 'l10n', 'snippets', 'README.md', 'README.zh-CN.md', 'package.json'];
const CONFIGURATION = ['package.nls.json', 'package.nls.zh-cn.json', 'tsconfig.json', 'tsconfig.base.json'];
const TESTS = [
	'test/engine/options',
	'test/rules/examples',
	'test/project/generated',
	'test/project/options',
	'test/project/l10n',
];

/** A step of the recipe: a new file, or lines to add to one. */
const STEP = /<!-- recipe: (\S+) -->\n *```(ts|diff)\n([\s\S]*?)\n *```/g;

/** Puts each line that begins with `+` before the line behind it, or else behind the one before it. */
function added(source: string, diff: readonly string[]): string {
	const lines = source.split('\n');
	for (let at = 0; at < diff.length; at++) {
		if (diff[at]!.startsWith('+')) {
			const next = diff.slice(at).find((line) => !line.startsWith('+') && line !== ' …');
			const isBefore = next !== undefined;
			const anchor = (next ?? diff[at - 1]!).slice(1);
			const place = lines.findIndex((line) => line.startsWith(anchor));
			assert.ok(place >= 0, `no line begins with ${anchor}`);
			lines.splice(isBefore ? place : place + 1, 0, diff[at]!.slice(1));
		}
	}
	return lines.join('\n');
}

function run(...args: string[]): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: COPY, encoding: 'utf8' });
	assert.equal(status, 0, `${args.join(' ')}\n${stdout}\n${stderr}`);
}

describe('the recipe for a rule', () => {
	before(() => {
		rmSync(COPY, { recursive: true, force: true });
		mkdirSync(COPY, { recursive: true });
		for (const name of [...COPIED, ...CONFIGURATION]) {
			cpSync(name, path.join(COPY, name), { recursive: true });
		}
		symlinkSync(path.resolve('node_modules'), path.join(COPY, 'node_modules'), 'junction');
	});
	after(() => rmSync(COPY, { recursive: true, force: true }));

	it('works to the letter', () => {
		const steps = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(STEP)];
		assert.ok(steps.length > 5);
		for (const [, file, kind, block] of steps) {
			const target = path.join(COPY, file!);
			const lines = block!.split('\n').map((line) => line.replace(/^ {3}/, ''));
			writeFileSync(target, kind === 'ts' ? lines.join('\n') : added(readFileSync(target, 'utf8'), lines));
		}
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		run(...scripts.generate.replace(/^node /, '').split(' '));
		run('node_modules/typescript/bin/tsc', '--project', 'src');
		const page = readFileSync(path.join(COPY, 'docs/rules/article-underline.md'), 'utf8');
		assert.match(page, /With the setting\n\n```json\n"newsPost\.underline\.max": 1/);
		const chinese = readFileSync(path.join(COPY, 'docs/zh-cn/rules/article-underline.md'), 'utf8');
		assert.match(chinese, /^# article-underline\n\n并非链接的下划线文字。/);
		assert.match(
			readFileSync(path.join(COPY, 'README.md'), 'utf8'),
			/^\| `newsPost\.underline\.max` \| `0` \| So many/m,
		);
		const bundle = `import('./test/host/bundle.mjs').then((tests) => tests.bundleForNode(${JSON.stringify(TESTS.map((test) => `${test}.test.ts`))}))`;
		run('--eval', bundle);
		run('node_modules/mocha/bin/mocha.js', '--timeout=30000', ...TESTS.map((test) => `out/${test}.test.js`));
	}).timeout(180_000);
});
