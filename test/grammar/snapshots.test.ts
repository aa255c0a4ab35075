// What each piece of an invented text is to VS Code: cases/<name>.md, and below the same name .txt what is expected.
// `UPDATE_SNAPSHOTS=1 npm test -- unit` writes what comes out; read the diff.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { snapshot } from './tokens';

const CASES = 'test/grammar/cases';

describe('colours', () => {
	for (const file of readdirSync(CASES).filter((name) => name.endsWith('.md'))) {
		const text = readFileSync(`${CASES}/${file}`, 'utf8');
		const expected = `${CASES}/${file.replace(/md$/, 'txt')}`;

		it(file, async () => {
			const actual = await snapshot(text);
			if (process.env.UPDATE_SNAPSHOTS) {
				writeFileSync(expected, actual);
			}
			assert.equal(actual, readFileSync(expected, 'utf8'));
		});
	}
});
