// Where a severity is changed.
import assert from 'node:assert/strict';
import { isSetByFile } from '../../src/run/change-severity';
import { parseConfiguration } from '../../src/run/configuration';

describe('the place of a severity', () => {
	const places: [file: string | undefined, settings: object, isFile: boolean][] = [
		[undefined, {}, false],
		[undefined, { 'sina-ad': 'off' }, false],
		['{}', {}, true],
		['{}', { 'sina-ad': 'off' }, false],
		['{}', { sina: 'off' }, false],
		['{ "severity": { "sina-ad": "hint" } }', { 'sina-ad': 'off' }, true],
		['{ "severity": { "sina": "hint" } }', { 'sina-ad': 'off' }, false],
		['{ "severity": { "sina-ad": "hint" } }', { sina: 'off' }, true],
		['{ "severity": { "title": "hint" } }', {}, true],
	];
	for (const [file, settings, isFile] of places) {
		it(`of sina-ad by ${file ?? 'no file'} and ${JSON.stringify(settings)}`, () => {
			const configuration = file === undefined ? undefined : parseConfiguration(file);
			assert.equal(isSetByFile('sina-ad', configuration, { ...settings }), isFile);
		});
	}
});
