// Every setting is in the manifest, described in each language, and in the README, and so is no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SETTINGS } from '../../src/run/settings';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe('settings', () => {
	const { properties } = read('package.json').contributes.configuration;
	const texts = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) => read(file) as Record<string, string>);
	const [, table] = /<!-- settings -->([\s\S]*)<!-- \/settings -->/.exec(readFileSync('README.md', 'utf8'))!;
	const keys = SETTINGS.map(({ key }) => `newsPost.${key}`);

	it('stand in the manifest in their order', () => {
		assert.deepEqual(Object.keys(properties), keys);
		assert.deepEqual(
			keys.map((key) => properties[key].order),
			keys.map((_, index) => index + 1),
		);
	});
	it('stand in the README in their order', () => {
		assert.deepEqual(
			[...table!.matchAll(/^\| `(newsPost\.[\w.]+)`/gm)].map(([, key]) => key),
			keys,
		);
	});
	for (const { key, default: fallback } of SETTINGS) {
		it(key, () => {
			const entry = properties[`newsPost.${key}`];
			assert.deepEqual(entry.default, fallback);
			assert.equal(entry.scope, 'resource');
			assert.equal(entry.markdownDescription, `%setting.${key}%`);
			assert.ok(texts.every((language) => language[`setting.${key}`]));
		});
	}
	it('name every rule and its group', () => {
		const severity = properties['newsPost.severity'].properties;
		assert.equal(severity['sina-comment'].default, 'information');
		assert.equal(severity.sina.default, undefined);
		const keep = properties['newsPost.clean.keep'].items;
		assert.ok(keep.enum.includes('sina-comment') && keep.enum.includes('sina') && !keep.enum.includes('title'));
		assert.equal(keep.enum.length, keep.markdownEnumDescriptions.length);
	});
});
