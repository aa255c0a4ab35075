// Where a field that is missing goes.
import assert from 'node:assert/strict';
import { insertField } from '../../src/fields/insert-field';
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
		['{title: a}', 'author', undefined],
	] as const) {
		it(`${name} into ${JSON.stringify(block)}`, () => assert.equal(inserted(block, name), expected));
	}
});
