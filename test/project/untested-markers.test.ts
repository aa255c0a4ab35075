// Every row of the marker tables is there for a reason that a test knows.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { MARKERS, PROMO_PICTURES } from '../../src/sina/markers';

describe('rows of the marker tables', () => {
	it('are all missed by a test when they are dropped', () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/measure/untested-markers.mjs'], {
			encoding: 'utf8',
		});
		assert.equal(status, 0, stdout + stderr);
		// All of them: a table that the script does not know is missing from its count.
		const rows = MARKERS.length + PROMO_PICTURES.length;
		assert.match(stdout, new RegExp(`^${rows} rows, 0 of them`, 'm'));
	}).timeout(120_000);
});
