// gray-matter may say what it sees, and never run what it finds.
import assert from 'node:assert/strict';
import matter from 'gray-matter';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { fieldsSeenByGrayMatter, namesSeenByGrayMatter } from '../../src/post/gray-matter';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { lint } from '../lint';

const gray = matter as unknown as { cache: object; clearCache(): void };
const marks = globalThis as { ranByGrayMatter?: boolean };
const CODE = ['{ title: (globalThis.ranByGrayMatter = true) }', 'globalThis.ranByGrayMatter = true'];
const FENCES = [
	...[
		'js',
		'JS',
		'Js',
		'javascript',
		'JavaScript',
		'coffee',
		'Coffee',
		'coffeescript',
		'cson',
		'CSON',
		'json',
		'toml',
		'yaml',
	],
	...['constructor', '__proto__', 'toString'],
].flatMap((language) =>
	['---', '--- ', '---\t', '----', '\n---', '\uFEFF---', ' ---'].map((dashes) => dashes + language),
);

describe('gray-matter', () => {
	afterEach(() => {
		delete marks.ranByGrayMatter;
		gray.clearCache();
	});

	it('runs code when nobody guards it', () => {
		matter(`---js\n${CODE[0]}\n---\n`);
		assert.equal(marks.ranByGrayMatter, true);
	});

	for (const fence of FENCES) {
		it(`runs nothing behind ${JSON.stringify(fence)}`, () => {
			for (const code of CODE) {
				for (const end of ['\n', '\r\n', ' \n', '']) {
					const text = `${fence}${end}${code}${end}---\n`;
					namesSeenByGrayMatter(text);
					lint(parsePost(text), RULES, { options: DEFAULT_OPTIONS });
				}
			}
			assert.equal(marks.ranByGrayMatter, undefined);
		});
	}

	it('finds fields in the first line only', () => {
		assert.deepEqual(namesSeenByGrayMatter('---\ntitle: a\ndate: b\n---\n'), ['title', 'date']);
		assert.deepEqual(namesSeenByGrayMatter('\uFEFF---\r\ntitle: a\r\n---\r\n'), ['title']);
		assert.deepEqual(namesSeenByGrayMatter('\n---\ntitle: a\n---\n'), []);
		assert.deepEqual(namesSeenByGrayMatter('----\ntitle: a\n----\n'), []);
		assert.deepEqual(namesSeenByGrayMatter(''), []);
	});

	it('reads times and dates in its own way', () => {
		assert.deepEqual(fieldsSeenByGrayMatter('---\na: 13:08:00\nb: 2024-05-01\n---\n'), {
			a: 47280,
			b: new Date(Date.UTC(2024, 4, 1)),
		});
	});

	it('has no answer for a block it cannot read, the second time neither', () => {
		const broken = "---\ntitle: 'it's'\n---\n";
		assert.equal(namesSeenByGrayMatter(broken), undefined);
		assert.equal(namesSeenByGrayMatter(broken), undefined);
	});

	it('keeps no text', () => {
		namesSeenByGrayMatter('---\ntitle: a\n---\n');
		assert.deepEqual(Object.keys(gray.cache), []);
	});
});
