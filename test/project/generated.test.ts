// What is generated from the rules is what the rules say; run `npm run generate` where it is not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { documentationList } from '../../scripts/generate/documentation-list';
import { generatedFiles } from '../../scripts/generate/generated-files';
import { chinese } from '../../scripts/generate/languages';
import { rulePage } from '../../src/report/rule-page';
import { ALL_RULES } from '../../src/rules';

describe('generated files', () => {
	const read = (file: string): string => readFileSync(file, 'utf8');
	const files = generatedFiles(read);
	for (const [file, expected] of files) {
		it(file, () => assert.equal(read(file), expected));
	}
	it('src/rules/documentation.ts', () => assert.equal(read('src/rules/documentation.ts'), documentationList(read)));
	it('what has no text in Chinese is in English there', () => {
		for (const rule of ALL_RULES) {
			assert.equal(rulePage(rule, chinese({}, {})), rulePage(rule));
		}
	});
	it('no page of a rule that is gone', () => {
		const pages = ['docs/rules', 'docs/zh-cn/rules'].flatMap((folder) =>
			readdirSync(folder).map((page) => `${folder}/${page}`),
		);
		assert.deepEqual(
			pages.filter((page) => !files.has(page)),
			[],
		);
	});
});
