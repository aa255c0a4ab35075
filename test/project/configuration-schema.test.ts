// The schema of configuration files says the same of a file as the reader of the file does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { languageOf } from '../../scripts/generate/languages';
import { LANGUAGE_NAMES } from '../../src/report/languages';
import { parseConfiguration } from '../../src/run/configuration';
import { SETTINGS } from '../../src/run/settings';

const VALUES: readonly unknown[] = [
	{},
	{ $schema: './schema.json', delay: 100 },
	{ severity: { title: 'off', sina: 'hint' }, clean: { keep: ['sina'], emphasis: 'drop' } },
	{ severity: { title: 'fatal' } },
	{ severity: { titel: 'off' } },
	{ severity: 'off' },
	{ titel: {} },
	{ 'title.maxLength': 3 },
	{ title: { maxLength: -1 } },
	{ title: 80 },
	{ delay: 20_000 },
	{ posts: ['news/**', ''] },
	{ posts: 'news/**' },
	{ date: { formats: ['iso'], futureDays: -1 } },
	{ date: { formats: ['mine'] } },
	{ clean: { keep: ['title'] } },
	{ clean: { emphasis: 'bold' } },
	{ boilerplate: { custom: [{ selector: '.ad', action: 'delete' }] } },
	{ boilerplate: { custom: [{ selector: '.ad', action: 'hide' }] } },
	{ boilerplate: { custom: [{ comment: 'ad', text: 'ad', action: 'delete' }] } },
	[],
];

describe('the schema of configuration files', () => {
	const schema = JSON.parse(readFileSync('schemas/configuration.json', 'utf8'));
	const validate = new Ajv({ strict: false }).compile(schema);

	for (const value of VALUES) {
		it(`agrees on ${JSON.stringify(value)}`, () => {
			assert.equal(validate(value), parseConfiguration(JSON.stringify(value)).faults.length === 0);
		});
	}
	it('has each setting, described and with its default', () => {
		for (const { key, default: fallback } of SETTINGS) {
			const at = key.split('.').reduce((inner, name) => inner.properties[name], schema);
			assert.deepEqual(at.default, fallback, key);
			assert.ok(at.markdownDescription.length > 10, key);
		}
	});
	it('differs from that in another language only in what is described', () => {
		const texts = LANGUAGE_NAMES.map((name) => JSON.parse(readFileSync(languageOf(name, {}, {}).texts, 'utf8')));
		const files = texts.map((of): string => of['file.schema']);
		const bare = (file: string): unknown =>
			JSON.parse(readFileSync(file, 'utf8'), (key, value) => (/description|message/i.test(key) ? undefined : value));
		for (const [index, file] of files.entries()) {
			assert.deepEqual(bare(file), bare('schemas/configuration.json'));
			const { markdownDescription } = JSON.parse(readFileSync(file, 'utf8')).properties.tags;
			assert.equal(markdownDescription, texts[index]['setting.tags']);
		}
		assert.deepEqual(files, [...new Set(files)]);
	});
	it('is contributed for the files, whose comments are no errors', () => {
		const { jsonValidation, languages } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
		assert.deepEqual(jsonValidation, [{ fileMatch: '.news-post.json', url: '%file.schema%' }]);
		assert.deepEqual(languages, [{ id: 'jsonc', filenames: ['.news-post.json'] }]);
		assert.ok(schema.allowComments && schema.allowTrailingCommas);
	});
});
