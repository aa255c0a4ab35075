// The recipes of CONTRIBUTING.md work to the letter: followed in a copy of the project, they give a rule with its page, a marker, a setting.
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

/** Of these only those of the new row. */
const MARKERS = 'test/rules/sina/markers';

/** A step of a recipe: a new file, or lines to add to one. */
const STEP = /<!-- recipe: (\S+) -->\n *```(ts|diff)\n([\s\S]*?)\n *```/g;

/**
 * Takes out each line that begins with `-`, and puts those that begin with `+` in its place; or else before the line that
 * follows them, or behind the one before them.
 */
function changed(source: string, diff: readonly string[]): string {
	const lines = source.split('\n');
	const placeOf = (line: string): number => {
		const place = lines.findIndex((one) => one.startsWith(line.slice(1)));
		assert.ok(place >= 0, `no line begins with ${line.slice(1)}`);
		return place;
	};
	let place: number | undefined;
	for (const [at, line] of diff.entries()) {
		if (line.startsWith('-')) {
			place = placeOf(line);
			lines.splice(place, 1);
		} else if (line.startsWith('+')) {
			const next = diff.slice(at).find((one) => !one.startsWith('+'));
			const isLast = next === undefined || next === ' …';
			place ??= isLast ? placeOf(diff[at - 1]!) + 1 : placeOf(next);
			lines.splice(place++, 0, line.slice(1));
		} else {
			place = undefined;
		}
	}
	return lines.join('\n');
}

function run(...args: string[]): void {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: COPY, encoding: 'utf8' });
	assert.equal(status, 0, `${args.join(' ')}\n${stdout}\n${stderr}`);
}

describe('the recipes', () => {
	before(() => {
		rmSync(COPY, { recursive: true, force: true });
		mkdirSync(COPY, { recursive: true });
		for (const name of [...COPIED, ...CONFIGURATION]) {
			cpSync(name, path.join(COPY, name), { recursive: true });
		}
		symlinkSync(path.resolve('node_modules'), path.join(COPY, 'node_modules'), 'junction');
	});
	after(() => rmSync(COPY, { recursive: true, force: true }));

	it('work to the letter, one after the other', () => {
		const steps = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(STEP)];
		assert.ok(steps.length > 5);
		for (const [, file, kind, block] of steps) {
			const target = path.join(COPY, file!);
			const lines = block!.split('\n').map((line) => line.replace(/^ {3}/, ''));
			writeFileSync(target, kind === 'ts' ? lines.join('\n') : changed(readFileSync(target, 'utf8'), lines));
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
		const widgets = readFileSync(path.join(COPY, 'docs/rules/sina-widget.md'), 'utf8');
		assert.match(widgets, /^\| `<div class="weather-bar">.* \| weather bar \| 1 page of 2025 \| removed \|$/m);
		assert.match(
			readFileSync(path.join(COPY, 'README.md'), 'utf8'),
			/^\| `newsPost\.image\.alt` \| `all` \| Which .* `html`: Only those in HTML\. \|$/m,
		);
		const bundle = `import('./test/host/bundle.mjs').then((tests) => tests.bundleForNode(${JSON.stringify([...TESTS, MARKERS].map((test) => `${test}.test.ts`))}))`;
		run('--eval', bundle);
		run('node_modules/mocha/bin/mocha.js', '--timeout=30000', ...TESTS.map((test) => `out/${test}.test.js`));
		run('node_modules/mocha/bin/mocha.js', '--fail-zero', '--fgrep=weather', `out/${MARKERS}.test.js`);
	}).timeout(180_000);
});
