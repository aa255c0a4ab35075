// The same files make the same VSIX, to the byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

describe('a VSIX', () => {
	it('is the same at another time and in another time zone, with one SOURCE_DATE_EPOCH', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'news-post-vsix-'));
		const hashOf = (epoch: number, TZ: string): string => {
			const file = path.join(folder, 'a.vsix');
			const env = { ...process.env, SOURCE_DATE_EPOCH: String(epoch), TZ };
			const { status, stderr } = spawnSync(process.execPath, ['scripts/build/package.mjs', file], { env });
			assert.equal(status, 0, String(stderr));
			return createHash('sha256').update(readFileSync(file)).digest('hex');
		};
		try {
			const first = hashOf(1_700_000_000, 'Asia/Shanghai');
			utimesSync('dist/extension.js', new Date(), new Date());
			assert.equal(hashOf(1_700_000_000, 'America/New_York'), first);
			assert.notEqual(hashOf(1_600_000_000, 'UTC'), first);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}).timeout(120_000);
});
