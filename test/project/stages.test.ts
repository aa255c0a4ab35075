// Every test file is run by one stage of the test command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const STAGES = ['unit', 'oracle', 'host-newest', 'ui'];
const SHORTER = ['unit', 'host-newest', 'host-web', 'ui'];

/** The files that each of these stages runs. */
function filesByStage(stages: readonly string[], isBrief: boolean): string[][] {
	const script = `import { filesOf } from './test/host/bundle.mjs';
		console.log(JSON.stringify(${JSON.stringify(stages)}.map((stage) => filesOf(stage, ${isBrief}))));`;
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
	assert.equal(stderr, '');
	return JSON.parse(stdout);
}

describe('the stages of the test command', () => {
	let files: string[][] = [];
	before(() => {
		files = filesByStage(STAGES, false);
	});

	it('run every test file, each in one stage', () => {
		const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
			.map((file) => `test/${file.replaceAll('\\', '/')}`)
			.filter((file) => /(?:[.-]tests?|[.-]spec)\.[cm]?[jt]sx?$/.test(file) && !RUNNERS.has(file));
		assert.deepEqual(files.flat().sort(), all.sort());
	});

	it('each have tests to run', () => {
		for (const [at, own] of files.entries()) {
			assert.notDeepEqual(own, [], STAGES[at]);
		}
	});

	it('are brief with a part of the same files', () => {
		const whole = filesByStage(SHORTER, false);
		for (const [at, brief] of filesByStage(SHORTER, true).entries()) {
			assert.ok(brief.length > 0 && brief.length < whole[at]!.length, SHORTER[at]);
			assert.deepEqual(
				brief.filter((file) => !whole[at]!.includes(file)),
				[],
			);
		}
	});
});

/** Files that run tests and hold none. */
const RUNNERS = new Set(['test/host/extension-tests.mjs']);
