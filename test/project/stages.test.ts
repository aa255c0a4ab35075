// Every test file is run by one stage of the test command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const STAGES = ['unit', 'oracle', 'host', 'ui'];

/** The files that each stage runs. */
function filesByStage(): string[][] {
	const script = `import { filesOf } from './test/host/bundle.mjs';
		console.log(JSON.stringify(${JSON.stringify(STAGES)}.map(filesOf)));`;
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
	assert.equal(stderr, '');
	return JSON.parse(stdout);
}

describe('the stages of the test command', () => {
	let files: string[][] = [];
	before(() => {
		files = filesByStage();
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
});

/** Files that run tests and hold none. */
const RUNNERS = new Set(['test/host/extension-tests.mjs']);
