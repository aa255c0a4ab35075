// What is wrong with categories and tags, name by name, and what the fixes make of them.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { categoryDefects, tagDefects } from '../../src/fields/name-defects';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';
import { formatMessage } from '../../src/text/message';

/** What is found in the tags of a block that has some, else in its categories. */
function defectsIn(block: string) {
	const post = parsePost(`---\n${block}\n---\n`);
	return { post, defects: /^tags?:/m.test(block) ? tagDefects(post) : categoryDefects(post) };
}

/** The kind and the place of each, and the block after its fix, where there is one. */
function toldOf(block: string, path = 'source/_posts/甲.md'): string[] {
	const { post, defects } = defectsIn(block);
	return defects.map(({ kind, place, fixes }) => {
		const [fix] = [fixes?.({ options: DEFAULT_OPTIONS, path })].flat();
		const after = fix && applyEdits(post.text, fix.edits).slice('---\n'.length, -'\n---\n'.length);
		return `${kind} ‹${post.text.slice(place.start, place.end)}›${after === undefined ? '' : ` → ${after}`}`;
	});
}

const ROWS: readonly (readonly [block: string, ...told: string[]])[] = [
	// The field, or what stands in its place.
	['x: 1', 'missing ‹---›'],
	['tags: []'],
	["tag: ''"],
	['category：甲\nx: 1'],
	['x: &x 甲\ncategories: *x'],
	// What a tag or an alias makes something else than a text.
	['categories: !!omap [a: 1, b: 2]', 'type ‹[a: 1, b: 2]›'],
	['categories: [甲, {2022-06-08}]', 'type ‹{2022-06-08}›'],
	['categories: {2022-06-08}', 'type ‹{2022-06-08}›'],
	['categories:\n甲'],
	['categories: !!null', 'empty ‹categories›'],
	['categories: !!binary aGk=', "type ‹aGk=› → categories: 'aGk='"],
	['tags: !!timestamp 2022-06-08', "type ‹2022-06-08› → tags: '2022-06-08'"],
	['tags: !!int 0', 'type ‹0›'],
	['tags: !!int 0x10', "type ‹0x10› → tags: '0x10'"],
	['tags: !!int 10'],
	['tags: !!str 甲'],
	['x: &x 2022-06-08\ntags: *x', 'type ‹*x›'],
	['x: &x 1.50\ntags: *x'],
	['x: &x [甲]\ntags: *x'],
	['x: &x {甲: 乙}\ntags: [*x]', 'type ‹*x›'],
	// Names in a line with bullets, or in brackets of another kind.
	["categories: '- 甲 - 乙'", "single ‹'- 甲 - 乙'› → categories:\n - 甲\n - 乙"],
	['categories: <甲>', 'single ‹<甲>› → categories:\n - 甲'],
	['categories: &甲 []', 'empty ‹[]›'],
	['categories: []\ncategory:', 'empty ‹[]›'],
	["categories: []\ncategory: ''", 'empty ‹[]›'],
	['categories: []\ncategory: []', 'empty ‹[]›'],
	['categories: []\ncategory: 乙', 'empty ‹[]› → category: 乙'],
	['categories: false', 'type ‹false›'],
	['tags: false', 'type ‹false›'],
	// Brackets that a comment opens.
	['tags: [甲,  乙, #丙]  ', "cut ‹#丙]› → tags: [甲, 乙, '#丙']  "],
	['tags: [甲, #乙', 'cut ‹#乙›'],
	["tags: ['甲', #乙]", 'cut ‹#乙]›'],
	['tags: "甲 #乙'],
	// Names that are made into a list, where nothing else stands beside them.
	['categories: # 注\n  甲, 乙', 'commas ‹甲, 乙›'],
	["categories: ', '", "commas ‹', '›"],
	["tags: ['，']", "commas ‹'，'›"],
	['tags:\n - - 甲, 乙', 'commas ‹甲, 乙›'],
	["categories: ['甲、乙']", "commas ‹'甲、乙'› → categories: [甲, 乙]"],
	['categories:\n - 甲、乙'],
	["categories:\n - '甲,乙'"],
	['tags:\n - -甲: 乙', 'type ‹-甲: 乙›'],
	['tags: [&甲\n  乙]', 'cut ‹&甲›'],
	// Lines of one value.
	['tags: ["甲\\r乙"]', 'lines ‹"甲\\r乙"› → tags: [甲, 乙]'],
	["tags:\n 甲\\b\n 乙'c", "lines ‹甲\\b\n 乙'c› → tags:\n - '甲\\b'\n - \"乙'c\""],
	["tags: >-\n  甲's\n  乙", 'lines ‹>-\n  甲\'s\n  乙› → tags:\n - "甲\'s"\n - 乙'],
	['tags: "甲\\t乙\n  丙"'],
	["tags: '甲''乙\n  丙'"],
	['tags: "\n 甲"', 'blanks ‹\n 甲› → tags: 甲'],
	['tags: ["\\a", 甲]', 'blanks ‹\\a›'],
	["tags: [' -甲']", 'blanks ‹ -甲›'],
	// Lists in lists.
	['tags: [甲, [乙, {丙: 丁}]]', 'nested ‹[乙, {丙: 丁}]›'],
	["tags: [甲, [乙, '']]", "nested ‹[乙, '']›"],
	['tags: [[[甲, ~], 乙]]', 'nested ‹[[甲, ~], 乙]›'],
	['tags: [甲, ["乙\\n丙", 丁]]', 'nested ‹["乙\\n丙", 丁]› → tags: [甲, "乙\\n丙", 丁]'],
	['categories: [[甲, 甲, [乙, 丙]]]', 'repeated ‹甲› → categories: [[甲, [乙, 丙]]]', 'nested ‹[乙, 丙]›'],
	['categories: [[甲, 乙], 丙, 丙]'],
	['categories:\n - 甲\n - [乙]'],
	['tags:\n - 甲\n - - 乙'],
	['categories:\n - 甲\n - - 乙\n   - 丙'],
	['categories:\n - 甲\n - - 甲', 'nested ‹- 甲›'],
	['categories:\n - 甲\n - - ~', 'item-empty ‹~›'],
	['categories:\n - 甲\n - - #乙', 'nested ‹- ›', "cut ‹#乙› → categories:\n - 甲\n - - '#乙'"],
	['categories:\n - 甲\n - - 1.10', 'nested ‹- 1.10›', "type ‹1.10› → categories:\n - 甲\n - - '1.10'"],
	['categories:\n - 甲\n - - 乙 #丙', 'nested ‹- 乙›', "cut ‹#丙› → categories:\n - 甲\n - - '乙 #丙'"],
	['categories:\n - 甲\n - - {a: b}', 'nested ‹- {a: b}›', "type ‹{a: b}› → categories:\n - 甲\n - - '{a: b}'"],
	[
		'categories:\n - 甲\n - {a: b}\n - - 乙',
		"type ‹{a: b}› → categories:\n - 甲\n - '{a: b}'\n - - 乙",
		'nested ‹- 乙› → categories:\n - 甲\n - {a: b}\n - 乙',
	],
	// Names that share an address, each below those above it.
	['categories: [[甲, 乙 丙], [乙-丙]]'],
	['categories: [[丁], [甲, 乙 丙], [乙-丙]]'],
	['categories: [[甲, A B], [乙, A-B]]'],
	['categories: [[~, A B], [A-B]]', 'item-empty ‹~› → categories: [[A B], [A-B]]', 'address ‹A-B›'],
	["x: &x [丁]\ntags: [A B, 'A-B ', *x]", 'blanks ‹A-B › → x: &x [丁]\ntags: [A B, A-B, *x]'],
	// What no name is read from.
	['categories:\n - @甲\n - @乙'],
	['x: &x [甲]\ntags: [*x, 乙, *x]'],
];

describe('what is wrong with names', () => {
	for (const [block, ...told] of ROWS) {
		it(`${JSON.stringify(block)}: ${told.length === 0 ? 'nothing' : told.join()}`, () => {
			assert.deepEqual(toldOf(block), told);
		});
	}

	it('is nothing where a post has no tags', () => {
		assert.deepEqual(tagDefects(parsePost('---\nx: 1\n---\n')), []);
	});
	it('is filled in from the folders of the post where no field has any', () => {
		const filled = "categories:\n - '丁'";
		assert.deepEqual(toldOf("categories: []\ncategory: ''", 'source/_posts/丁/甲.md'), [
			`empty ‹[]› → ${filled}\ncategory: ''`,
		]);
		assert.deepEqual(toldOf('categories: 0', 'source/_posts/丁/甲.md'), [`type ‹0› → ${filled}`]);
		assert.deepEqual(toldOf('tags: 0', 'source/_posts/丁/甲.md'), ['type ‹0›']);
	});
	it('is marked at the dash of an item that has no name', () => {
		const { post, defects } = defectsIn('categories:\n -\n - 甲');
		assert.deepEqual(
			defects.map(({ place }) => place),
			[{ start: post.text.indexOf('-', 4), end: post.text.indexOf('-', 4) + 1 }],
		);
	});
	it('is told of twenty names, and no more', () => {
		const count = (names: number) => defectsIn(`categories:\n${' - 1.10\n'.repeat(names)}`).defects.length;
		assert.deepEqual([19, 20, 21, 30].map(count), [19, 20, 20, 20]);
	});
});

describe('a name in which something is wrong', () => {
	for (const [block, ...messages] of [
		[
			'tags: [[]]',
			'This list is empty: Hexo makes a tag without a name of it, which can leave the page of the post empty',
		],
		["tags: ['', 甲]", 'This tag is empty: Hexo leaves it out'],
		['tags: [甲，乙]', 'Hexo takes this for one tag with commas in its name'],
		['tags: [甲、乙]', 'Hexo takes this for one tag: 甲、乙'],
		["tags: ['甲 ']", 'There are blanks or invisible signs at the ends: to Hexo this is another tag than 甲'],
		[
			'tags: [甲\u200B乙]',
			'The name holds a sign that nobody sees, U+200B: to Hexo this is another tag than without it',
		],
		['x: &x 甲\ntags: [[*x, {a: b}]]', 'A list in the list of tags: Hexo makes one tag of it, 甲,[object Object]'],
		[
			'categories: [[甲, A B], [甲, A-B]]',
			'甲 / A B has the same address: readers get the posts of one of the two categories only',
		],
	] as const) {
		it(`is called so: ${messages.join()}`, () => {
			assert.deepEqual(
				defectsIn(block).defects.map(({ message }) => formatMessage(message)),
				messages,
			);
		});
	}
	it('is named by its fix', () => {
		const titles = (block: string) =>
			defectsIn(block).defects.map(({ fixes }) => {
				const [fix] = [fixes?.({ options: DEFAULT_OPTIONS })].flat();
				return fix && formatMessage(fix.title);
			});
		assert.deepEqual(titles('tags: [-甲, 丁]'), ['Write 甲']);
		assert.deepEqual(titles('tags: [甲，乙]'), ['Make a list item of each']);
	});
});
