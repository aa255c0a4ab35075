// Names of fields that were to be others: one letter wrong, two in a long name, two swapped, or capitals.
import assert from 'node:assert/strict';
import { meantBy, misspelt } from '../../src/fields/misspelt-names';
import { parsePost } from '../../src/post/post';

/** What the first field of a block was to be. */
const meant = (block: string, imageKeys: readonly string[] = []): string | undefined => {
	const post = parsePost(`---\n${block}\n---\n`);
	return meantBy(post, post.frontMatter.yaml.fields[0]!, imageKeys);
};

describe('a name of a field', () => {
	for (const [block, expected] of [
		['titl: 甲', 'title'],
		['tittle: 甲', 'title'],
		['Title: 甲', 'title'],
		['tilte: 甲', 'title'],
		['ttile: 甲', 'title'],
		['dat: 甲', 'date'],
		['thmbnal: 甲', 'thumbnail'],
		['keyords: 甲', 'keywords'],
		['keyord: 甲', 'keywords'],
		['keyrd: 甲', undefined],
		['upated: 甲', 'updated'],
		['upatd: 甲', undefined],
		['ritle: 甲', undefined],
		['tog: 甲', undefined],
		['photo: 甲', undefined],
		['title: 甲', undefined],
		['titl: 甲\ntitle: 乙', undefined],
		['titl\u200Be: 甲', undefined],
		['note: 甲', undefined],
	] as const) {
		it(`${JSON.stringify(block)} was to be ${expected}`, () => assert.equal(meant(block), expected));
	}
	it('may be one that a picture has on this site', () => {
		assert.equal(meant('covre: 甲', ['cover']), 'cover');
		assert.equal(meant('cover: 甲', ['Cover']), 'Cover');
		assert.equal(meant('titles: 甲', ['titles']), undefined);
		assert.equal(meant('titl: 甲', ['cover']), 'title');
	});
	it('is found by what it was to be', () => {
		const post = parsePost('---\nauthro: 甲\ntitl: 乙\n---\n');
		assert.equal(misspelt(post, 'title')?.name, 'titl');
		assert.equal(misspelt(post, 'author')?.name, 'authro');
		assert.equal(misspelt(post, 'date'), undefined);
	});
});
