// Where a field that is missing goes.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { addField, fillIn, insertField, setTo } from '../../src/fields/insert-field';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';

const inserted = (block: string, name: string): string | undefined => {
	const text = `---\n${block}\n---\n<p>x</p>\n`;
	const fix = insertField(parsePost(text), name, ' 甲');
	return fix && applyEdits(text, fix.edits).slice(4, -'\n---\n<p>x</p>\n'.length);
};

describe('a field that is inserted', () => {
	for (const [block, name, expected] of [
		['title: a\nauthor: b', 'headimg', 'title: a\nheadimg: 甲\nauthor: b'],
		['author: b', 'title', 'title: 甲\nauthor: b'],
		['x: 1', 'title', 'title: 甲\nx: 1'],
		['title:\n - @a\n - b\nx: 1', 'author', 'title:\n - @a\n - b\nauthor: 甲\nx: 1'],
		['title:\n - @a\n - b', 'author', 'title:\n - @a\n - b\nauthor: 甲'],
		['title: a\n# 注\nx: 1', 'author', 'title: a\nauthor: 甲\n# 注\nx: 1'],
		['{title: a}', 'author', undefined],
		// The line below would belong to it, or a field above it be read otherwise.
		['  乙\nx: 1', 'title', undefined],
		["<p>文</p>\nx: 'it's'", 'title', undefined],
	] as const) {
		it(`${name} into ${JSON.stringify(block)}`, () => assert.equal(inserted(block, name), expected));
	}
});

describe('a field in a block without its first fence', () => {
	it('begins the text', () => {
		const text = 'author: b\ndate: 2024-05-01\n---\n';
		const fix = insertField(parsePost(text), 'title', ' 甲');
		assert.equal(fix && applyEdits(text, fix.edits), `title: 甲\n${text}`);
	});
});

describe('a field of which nothing is known', () => {
	const context = { options: DEFAULT_OPTIONS };
	const post = parsePost('---\nauthor: b\ntitle:\n---\n');
	it('is not added', () => assert.equal(addField(post, context, 'categories'), undefined));
	it('is not filled in', () => assert.equal(fillIn(post, context, post.frontMatter.yaml.fields[1]!), undefined));
});

describe('the value of a field', () => {
	const rewritten = (block: string): string | undefined => {
		const post = parsePost(`---\n${block}\n---\n`);
		const fix = setTo(post, post.frontMatter.yaml.fields.at(-1)!, ' 甲');
		return fix && applyEdits(post.text, fix.edits).slice(4, -'\n---\n'.length);
	};
	it('goes behind the colon of its own name', () => {
		assert.equal(rewritten('x: 1\ntitle : 乙'), 'x: 1\ntitle : 甲');
	});
	it('stays as it is where something else than a comment stands behind it', () => {
		assert.equal(rewritten('title: 乙 # 注'), 'title: 甲 # 注');
		assert.equal(rewritten('{x: 1, title: 乙}'), undefined);
	});
});
