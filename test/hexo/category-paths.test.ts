// Under which categories Hexo files a post: a table measured with Hexo 8.1.2, and what the front matter is read to say.
import assert from 'node:assert/strict';
import { categoryPaths, fieldRead } from '../../src/hexo/category-paths';
import { findFrontMatter } from '../../src/post/front-matter';

/** Front matter, and every category that Hexo has for the post, each with those above it. */
const MEASURED: readonly (readonly [block: string, ...categories: string[]])[] = [
	['categories: 0'],
	['categories: -0'],
	['categories: 0.0'],
	['categories: false'],
	['categories: true', 'true'],
	["categories: ''"],
	["categories: ' '", ' '],
	['categories:'],
	['categories: ~'],
	['categories: []'],
	['categories: [""]'],
	['categories: [null]'],
	['categories: [0]', '0'],
	['categories: [false]', 'false'],
	['categories: {a: b}', '[object Object]'],
	['categories: {}', '[object Object]'],
	['categories: 1.10', '1.1'],
	[
		'categories: [1.10, 0x10, 1e3, .inf, .nan]',
		'1.1',
		'1.1 / 16',
		'1.1 / 16 / 1000',
		'1.1 / 16 / 1000 / Infinity',
		'1.1 / 16 / 1000 / Infinity / NaN',
	],
	['categories: [[a, [b, c]]]', 'a', 'a / b,c'],
	['categories: [[a, {b: c}]]', 'a', 'a / [object Object]'],
	['categories: [{a: b}]', '[object Object]'],
	['categories: [a, {b: c}]', 'a', 'a / [object Object]'],
	['categories:\n - &a 金融\n - *a', '金融', '金融 / 金融'],
	['categories:\n - &a [金融, 新]\n - *a', '金融', '金融 / 新'],
	['categories: []\ncategory: 单'],
	['categories: [""]\ncategory: 单'],
	["categories: ''\ncategory: 单", '单'],
	['categories: 0\ncategory: 单', '单'],
	['categories:\ncategory: 单', '单'],
	['categories: false\ncategory: 单', '单'],
	['category: 单', '单'],
	["category: ''"],
	['category: []'],
	['category: 0'],
	['category: {a: b}', '[object Object]'],
	['category: [[a, [b, c]]]', 'a', 'a / b,c'],
	['category: [a, b]', 'a', 'a / b'],
	['category: a, b', 'a, b'],
	['category: false'],
	['category: true', 'true'],
	['categories: [[a], b]', 'a', 'b'],
	["categories: [[a, ''], ['']]", 'a'],
	['categories: [[]]'],
	['categories: [[], a]', 'a'],
	['categories: [a, [], b]', 'a', 'b'],
	['categories: [a, a]', 'a', 'a / a'],
	['categories: [[a, b], [a, b]]', 'a', 'a / b'],
	['categories: [a, b, a]', 'a', 'a / b', 'a / b / a'],
	['categories: |\n  金融\n  新浪', '金融\n新浪\n'],
	['categories:\n 金融\n 新浪', '金融 新浪'],
	["categories: ['#']", '#'],
	["categories: ['..']", '..'],
	["categories: ['/']", '/'],
	["categories: ['...', a]", '...', '... / a'],
	["categories: ['C++', 'C']", 'C++', 'C++ / C'],
	["categories: [' a ', 'b ']", ' a ', ' a  / b '],
	['categories: [A, a]', 'A', 'A / a'],
	['categories: "a\tb"', 'a	b'],
	['categories:\n- 金融\n  - 新浪', '金融 - 新浪'],
	['categories: [a/b]', 'a/b'],
	["categories: ['-']", '-'],
	["categories: ['😀']", '😀'],
	["categories: ['？']", '？'],
	['categories: [~]'],
	['categories: [[[a]]]', 'a'],
	['categories: [[[a, b]]]', 'a,b'],
	['categories: [[a, [b, [c, d]]]]', 'a', 'a / b,c,d'],
	['categories: [[[a, b], [c]], d]', 'a,b', 'a,b / c', 'd'],
	['categories: [0, a]', '0', '0 / a'],
	['categories: [[0], [a]]', '0', 'a'],
	['categories: 1', '1'],
	['categories: 1.0', '1'],
	['categories: [1.0]', '1'],
	['categories: "0"', '0'],
	['categories: [[a, []]]', 'a', 'a / '],
	['categories: [[], []]'],
	['categories: [[~, a]]', 'a'],
	['categories: [[a, [~, b]]]', 'a', 'a / ,b'],
	['categories: [[a, [[]]]]', 'a', 'a / '],
	['categories: [a, ~, b]', 'a', 'a / b'],
	['x: &x [金融, 新浪]\ncategories: *x', '金融', '金融 / 新浪'],
	['x: &x [金融, 新浪]\ncategories: [*x, b]', '金融', 'b', '金融 / 新浪'],
	['x: &x 金融\ncategories: *x', '金融'],
	["x: &x ''\ncategories: *x\ncategory: 单", '单'],
	['x: &x 金融\ny: &x 新浪\ncategories: [*x]', '新浪'],
	['categories:\n - &a 金融\n - &b 新\n - *a', '金融', '金融 / 新', '金融 / 新 / 金融'],
	['categories: |\n  金融', '金融\n'],
	['categories: >-\n  金融\n  新浪', '金融 新浪'],
	['categories: -0b11', '-3'],
	['categories: [-.5, 1e400, 12345678901234567890]', '-.5', '-.5 / 1e400', '-.5 / 1e400 / 12345678901234567000'],
	['categories: [{}, []]', '[object Object]'],
	['categories: .nan'],
	['categories: 0x0'],
	['categories: 0b0'],
	['categories: "false"', 'false'],
	['categories: [.nan]', 'NaN'],
	["categories: [1, '1']", '1', '1 / 1'],
	["categories: [null, '']"],
	['categories:\n -\n - a', 'a'],
	["categories: ! ''"],
];

function pathsIn(block: string): readonly (readonly string[])[] {
	const text = `---\n${block}\n---\n`;
	return categoryPaths(text, findFrontMatter(text).yaml.fields);
}

/** Each path with the beginnings of it, once. */
const categoriesOf = (paths: readonly (readonly string[])[]): string[] => [
	...new Set(paths.flatMap((path) => path.map((_, index) => path.slice(0, index + 1).join(' / ')))),
];

describe('the categories that Hexo files a post under', () => {
	for (const [block, ...categories] of MEASURED) {
		it(JSON.stringify(block), () => assert.deepEqual(categoriesOf(pathsIn(block)).sort(), [...categories].sort()));
	}

	it('those of a date: a whole field is read on the clock of the machine, an item in UTC', () => {
		const local = String(new Date(2024, 4, 1));
		const utc = String(new Date(Date.UTC(2024, 4, 1)));
		for (const [block, name] of [
			['categories: 2024-05-01', local],
			['category: 2024-05-01', local],
			['categories: [2024-05-01]', utc],
			['categories: [[2024-05-01]]', utc],
		] as const) {
			assert.deepEqual(pathsIn(block), [[name]]);
		}
	});

	it('without end where aliases have none, in no time', function () {
		this.timeout(2000);
		const lines = Array.from({ length: 30 }, (_, at) =>
			at === 0
				? 'a0: &a0 [x, x]'
				: `a${at}: &a${at} [${Array(9)
						.fill(`*a${at - 1}`)
						.join(', ')}]`,
		);
		assert.ok(pathsIn(`${lines.join('\n')}\ncategories: [[*a29]]`).length <= 1);
	});
});

describe('the field that Hexo reads', () => {
	for (const [block, name] of [
		['tags: [a]\ntag: b', 'tags'],
		["tags: ''\ntag: b", 'tag'],
		['tags: 0\ntag: b', 'tag'],
		['tags: []\ntag: b', 'tags'],
		['tag: b', 'tag'],
		['tags:\ntag:', 'tags'],
		['title: a', undefined],
	] as const) {
		it(JSON.stringify(block), () => {
			const text = `---\n${block}\n---\n`;
			assert.equal(fieldRead(text, findFrontMatter(text).yaml.fields, 'tags')?.name, name);
		});
	}
});
