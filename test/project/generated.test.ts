// What is generated from the rules is what the rules say; run `npm run generate` where it is not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { documentationList } from '../../scripts/generate/documentation-list';
import { generatedFiles } from '../../scripts/generate/generated-files';

describe('generated files', () => {
	const read = (file: string): string => readFileSync(file, 'utf8');
	const files = generatedFiles(read);
	for (const [file, expected] of files) {
		it(file, () => assert.equal(read(file), expected));
	}
	it('src/rules/documentation.ts', () => assert.equal(read('src/rules/documentation.ts'), documentationList(read)));
	it('no page of a rule that is gone', () => {
		assert.deepEqual(
			readdirSync('docs/rules').filter((page) => !files.has(`docs/rules/${page}`)),
			[],
		);
	});
});
