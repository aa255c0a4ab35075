// Where a severity is changed, and what becomes of the file in which it is.
import assert from 'node:assert/strict';
import { isSetByFile, withSeverity } from '../../src/run/change-severity';
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

describe('a severity that is written', () => {
	const texts: [before: string, after: string][] = [
		['{}', '{\n\t"severity": {\n\t\t"title": "off"\n\t}\n}'],
		['{ "severity": { "title": "hint" } } // kept\n', '{ "severity": { "title": "off" } } // kept\n'],
		[
			'{\r\n  // why\r\n  "severity": {\r\n    /* so */ "date": "hint",\r\n  },\r\n}\r\n',
			'{\r\n  // why\r\n  "severity": {\r\n    /* so */ "date": "hint",\r\n    "title": "off",\r\n  },\r\n}\r\n',
		],
	];
	for (const [before, after] of texts) {
		it(`into ${JSON.stringify(before)}`, () => {
			const written = withSeverity(before, 'title', 'off');
			assert.equal(written, after);
			assert.deepEqual(parseConfiguration(written).faults, []);
		});
	}
});
