// Every row of the marker tables is there for a reason that a test knows.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('rows of the marker tables', () => {
	it('are all missed by a test when they are dropped', () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/measure/untested-markers.mjs'], {
			encoding: 'utf8',
		});
		assert.equal(status, 0, stdout + stderr);
		assert.match(stdout, /^1\d\d rows, 0 of them/m);
	}).timeout(120_000);
});
