// What `npm pack` makes has a command that works, with everything that it reads.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

describe('the package of the command line', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'news-post-pack-'));
	after(() => rmSync(folder, { recursive: true, force: true }));

	it('has a command that works by itself', () => {
		const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const;
		const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], options);
		assert.equal(packed.status, 0, packed.stderr);
		const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
		assert.equal(spawnSync('tar', ['-xzf', filename], { cwd: folder }).status, 0);
		const root = path.join(folder, 'package');
		const { bin, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
		const call = (...args: readonly string[]) =>
			spawnSync(process.execPath, [path.join(root, bin['news-post']), ...args], { encoding: 'utf8', cwd: folder });
		assert.equal(call('--version').stdout, `${version}\n`);
		assert.match(call('explain', 'title-missing').stdout, /^# title-missing\n/);
		assert.match(call('explain', 'title-missing', '--lang', 'zh-cn').stdout, /^# title-missing\n\n\p{Script=Han}/u);
		assert.match(call('rules', '--lang', 'zh-cn').stdout, /\p{Script=Han}/u);
		const report = spawnSync(process.execPath, [path.join(root, bin['news-post']), 'check', '--format', 'sarif', '-'], {
			encoding: 'utf8',
			input: '---\ncategories: [甲]\ndate: 2024-05-08 13:08:00\n---\n',
		});
		assert.equal(report.stderr, '');
		assert.match(JSON.parse(report.stdout).runs[0].tool.driver.rules[0].help.text, /^# title-missing/);
	}).timeout(60_000);
});
