// What is generated from the rules is what the rules say; run `npm run generate` where it is not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { documentationList } from '../../scripts/generate/documentation-list';
import { generatedFiles, PAGE_FOLDERS } from '../../scripts/generate/generated-files';
import { languageOf } from '../../scripts/generate/languages';
import { LANGUAGE_NAMES } from '../../src/report/languages';
import { rulePage } from '../../src/report/rule-page';
import { ALL_RULES } from '../../src/rules';

describe('generated files', () => {
	const read = (file: string): string => readFileSync(file, 'utf8');
	const files = generatedFiles(read);
	for (const [file, expected] of files) {
		it(file, () => assert.equal(read(file), expected));
	}
	it('src/rules/documentation.ts', () => assert.equal(read('src/rules/documentation.ts'), documentationList(read)));
	it('what has no text in another language is in English there', () => {
		for (const rule of ALL_RULES) {
			for (const name of LANGUAGE_NAMES) {
				assert.equal(rulePage(rule, languageOf(name, {}, {})), rulePage(rule));
			}
		}
	});
	it('no page of a rule that is gone', () => {
		const pages = PAGE_FOLDERS.flatMap((folder) => readdirSync(folder).map((page) => `${folder}/${page}`));
		assert.deepEqual(
			pages.filter((page) => !files.has(page)),
			[],
		);
	});
});
