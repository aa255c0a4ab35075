// What is written for contributors is so: links lead somewhere, functions are where they are said to be, every folder is told of.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../../scripts/generate/languages';
import { LANGUAGE_NAMES } from '../../src/report/languages';

const read = (file: string): string => readFileSync(file, 'utf8');
const DOCUMENTS = [
	...LANGUAGE_NAMES.map((name) => languageOf(name, {}, {}).readme),
	'CONTRIBUTING.md',
	'docs/architecture.md',
	'docs/glossary.md',
	'docs/recipes.md',
];

describe('documents', () => {
	for (const document of DOCUMENTS) {
		const links = [...read(document).matchAll(/\[([^\]]+)\]\((?!https?:|#)([^)#]+)[^)]*\)/g)];

		it(`${document}: links lead to files, and to what they name there`, () => {
			for (const [, text, target] of links) {
				const file = path.join(path.dirname(document), target!);
				assert.ok(existsSync(file), file);
				const [, name] = /^`(\w+)`$/.exec(text!) ?? [];
				if (name && file.endsWith('.ts')) {
					assert.match(read(file), new RegExp(`^export .*\\b(?:function\\*?|const|class) ${name}\\b`, 'm'), file);
				}
			}
		});
	}

	const folders = (of: string) =>
		readdirSync(of, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
	/** What the table of the architecture with this heading has in its first column. */
	const told = (heading: string) => {
		const [, rows] = read('docs/architecture.md').split(`| ${heading} |`);
		return [...rows!.split('\n\n')[0]!.matchAll(/^\| `(\w+)` \|/gm)].map(([, folder]) => folder!);
	};

	it('the architecture tells of every folder of src', () => {
		assert.deepEqual(told('folder').sort(), folders('src').sort());
	});

	it('and of every folder of test', () => {
		const tested = folders('test').filter((folder) => folders('src').includes(folder));
		assert.deepEqual([...told('folder of `test`'), ...tested].sort(), folders('test').sort());
	});

	it('the glossary has one meaning for a word', () => {
		const words = [...read('docs/glossary.md').matchAll(/^\| ([\w -]+) \|/gm)].map(([, word]) => word!);
		const terms = words.filter((word) => !/^(?:word|-+)$/.test(word.trim()));
		assert.ok(terms.length > 30);
		assert.deepEqual(terms, [...new Set(terms)]);
	});
});
