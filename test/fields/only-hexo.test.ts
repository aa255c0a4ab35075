// Which front matter Hexo reads, and tools built on gray-matter do not.
import assert from 'node:assert/strict';
import { isSeenByHexoOnly } from '../../src/fields/only-hexo';
import { parsePost } from '../../src/post/post';

describe('front matter that only Hexo sees', () => {
	for (const [text, expected] of [
		['\n---\ntitle: 甲\n---\n', true],
		['title: 甲\n---\n', true],
		['----\ntitle: 甲\n----\n', true],
		['---\n---\ntitle: 甲\n---\n', true],
		['---\ntitle: 甲\n---\n', false],
		['\uFEFF---\ntitle: 甲\n---\n', false],
		// What else is wrong with it is told before.
		['\n---\ntitle: @甲\n---\n', false],
		[';;;\n"title": "甲"\n;;;\n', false],
		['\n\n---\ntitle: 甲\n---\n', false],
		// The YAML of gray-matter is an older one, which cannot read all of it.
		['\uFEFF---\nx: !!int 0o7\n---\n', false],
		// gray-matter is not asked where it would look for a language.
		['---x: 甲\n---\n', false],
		['---x: 甲\ntitle: 乙\n---\n正文\n', false],
	] as const) {
		it(`${JSON.stringify(text)}: ${expected}`, () => assert.equal(isSeenByHexoOnly(parsePost(text)), expected));
	}
});
