// The file wins over other settings, leaf by leaf.
import assert from 'node:assert/strict';
import { parseConfiguration } from '../../src/run/configuration';
import { effectiveOptions } from '../../src/run/effective-options';

const settings: Readonly<Record<string, unknown>> = {
	severity: { title: 'off', date: 'hint' },
	posts: ['a/**'],
	'title.maxLength': 50,
	'clean.keep': ['sina-ad'],
};

describe('the options that hold', () => {
	const read = (text: string) => effectiveOptions(parseConfiguration(text), (key) => settings[key]);

	it('are those of the file before those of the settings, leaf by leaf; a list is one value', () => {
		const { severity, posts, titleMaxLength, keep } = read(
			'{ "severity": { "title": "error" }, "clean": { "keep": ["sina-editor"] } }',
		);
		assert.deepEqual(severity, { title: 'error', date: 'hint' });
		assert.deepEqual([posts, titleMaxLength, keep], [['a/**'], 50, ['sina-editor']]);
	});
	it('are those of the settings where the file has a fault', () => {
		const { severity, titleMaxLength } = read('{ "severity": { "title": "fatal" }, "title": { "maxLength": "9" } }');
		assert.deepEqual([severity, titleMaxLength], [{ title: 'off', date: 'hint' }, 50]);
	});
	it('an empty list in the file is a value', () => assert.deepEqual(read('{ "posts": [] }').posts, []));
});
