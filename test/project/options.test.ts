// Every setting is in the manifest, described in each language, and in the README, and so is no other.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGLISH, languageOf } from '../../scripts/generate/languages';
import { OPTIONS } from '../../src/engine/options';
import { LANGUAGE_NAMES } from '../../src/report/languages';
import { SETTINGS } from '../../src/run/settings';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe('settings', () => {
	const { properties } = read('package.json').contributes.configuration;
	const languages = LANGUAGE_NAMES.map((name) => languageOf(name, {}, {}));
	const english: Record<string, string> = read(ENGLISH.texts);
	const keys = SETTINGS.map(({ key }) => `newsPost.${key}`);

	it('stand in the manifest in their order', () => {
		assert.deepEqual(Object.keys(properties), keys);
		assert.deepEqual(
			keys.map((key) => properties[key].order),
			keys.map((_, index) => index + 1),
		);
	});
	for (const { readme } of languages) {
		it(`stand in ${readme} in their order`, () => {
			const [, table] = /<!-- settings -->([\s\S]*)<!-- \/settings -->/.exec(readFileSync(readme, 'utf8'))!;
			assert.deepEqual(
				[...table!.matchAll(/^\| `(newsPost\.[\w.]+)`/gm)].map(([, key]) => key),
				keys,
			);
		});
	}
	for (const { key, default: fallback } of SETTINGS) {
		it(key, () => {
			const entry = properties[`newsPost.${key}`];
			assert.deepEqual(entry.default, fallback);
			assert.equal(entry.scope, 'resource');
			assert.equal(entry.markdownDescription, `%setting.${key}%`);
			for (const { texts } of languages) {
				const told: Record<string, string> = read(texts);
				const names = Object.keys(english).filter((name) => `${name}.`.startsWith(`setting.${key}.`));
				assert.ok(names.includes(`setting.${key}`));
				for (const name of names) {
					assert.ok(told[name] && (texts === ENGLISH.texts || told[name] !== english[name]), `${texts}: ${name}`);
				}
			}
		});
	}
	it('that are options all do something: there is a source that reads each', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		const source = files.map((file) => readFileSync(path.join('src', file), 'utf8')).join('\n');
		const isRead = (name: string): boolean =>
			new RegExp(
				`[oO]ptions(?:\\(\\w+\\))?\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\}(?: = [\\w.]*options;|: Options\\b)`,
			).test(source);
		assert.deepEqual(
			Object.keys(OPTIONS).filter((name) => !isRead(name)),
			[],
		);
	});
	it('name every rule and its group', () => {
		const severity = properties['newsPost.severity'].properties;
		assert.equal(severity['sina-comment'].default, 'information');
		assert.equal(severity.sina.default, undefined);
		const keep = properties['newsPost.clean.keep'].items;
		assert.ok(keep.enum.includes('sina-comment') && keep.enum.includes('sina') && !keep.enum.includes('title'));
		assert.equal(keep.enum.length, keep.markdownEnumDescriptions.length);
	});
});
