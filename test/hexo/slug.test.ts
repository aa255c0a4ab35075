// What of a name stands in an address: measured with Hexo 8.1.2.
import assert from 'node:assert/strict';
import { hasSlug, slugOf } from '../../src/hexo/slug';

describe('the address of a category', () => {
	for (const [name, slug] of [
		['金融', '金融'],
		['C++', 'C'],
		['C#', 'C'],
		['A/H股', 'A-H股'],
		['A H股', 'A-H股'],
		['财经.', '财经'],
		[' a ', 'a'],
		['金融 - 新浪', '金融-新浪'],
		['a\tb', 'ab'],
		['[object Object]', 'object-Object'],
		['-.5', '5'],
		['？', '？'],
		['😀', '😀'],
		['#', ''],
		['..', ''],
		[' ', ''],
		['/-_+', ''],
	] as const) {
		it(`of ${JSON.stringify(name)} is ${JSON.stringify(slug)}`, () => {
			assert.equal(slugOf(name), slug);
			assert.equal(hasSlug(name), slug !== '');
		});
	}
});
