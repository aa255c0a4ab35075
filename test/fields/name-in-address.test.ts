// What of the name of a file stands in the address of its post.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { nameInAddress } from '../../src/fields/name-in-address';
import type { Site } from '../../src/hexo/site';
import { parsePost } from '../../src/post/post';

const PATH = 'source/_posts/甲/乙/丙.md';
const named = (site: Site | undefined, path: string | undefined = PATH, fields = 'title: 丁') =>
	nameInAddress(parsePost(`---\n${fields}\n---\n`), {
		options: DEFAULT_OPTIONS,
		...(site && { site }),
		...(path !== undefined && { path }),
	});

describe('the name in an address', () => {
	it('has its folders, unless the pattern of the site leaves them out', () => {
		assert.equal(named(undefined), '甲/乙/丙');
		assert.equal(named({ permalink: ':year/:title/' }), '甲/乙/丙');
		assert.equal(named({ permalink: ':year/:name.html' }), '丙');
		assert.equal(named({ permalink: ':name/' }, 'source/_posts/甲.md'), '甲');
	});
	it('is in none where something else names the post, or Hexo passes over the file', () => {
		assert.equal(named({ permalink: ':year/:hash/' }), undefined);
		assert.equal(named({}, PATH, 'permalink: a/'), undefined);
		assert.equal(named({ skipRender: ['_posts/甲/**'] }), undefined);
		assert.equal(named({}, 'README.md'), undefined);
	});
});
