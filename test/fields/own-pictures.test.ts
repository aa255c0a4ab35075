// Which pictures of an article can be its lead image, and what an address of a proxy leads to.
import assert from 'node:assert/strict';
import { innerAddress, ownPictures, placeholderHost } from '../../src/fields/own-pictures';
import { parsePost } from '../../src/post/post';
import { PROMO_PICTURES } from '../../src/sina/markers';

const PICTURE = '<img src="https://a.cn/1.jpg">';
const PROMO = `https://n.sinaimg.cn/finance${PROMO_PICTURES[0]!.addressEnds}`;

describe('the pictures of an article', () => {
	for (const [article, ...addresses] of [
		[`${PICTURE}\n<img src="https://a.cn/2.jpg">`, 'https://a.cn/1.jpg', 'https://a.cn/2.jpg'],
		[`${PICTURE}\n${PICTURE}`, 'https://a.cn/1.jpg'],
		['<img src="https://a.cn/1?x=1&amp;y=2">', 'https://a.cn/1?x=1&y=2'],
		['<img src="https://a.cn/1?x=&quot;1">'],
		['<img src="https://a.cn/b&foo;c.jpg">', 'https://a.cn/b&foo;c.jpg'],
		['<img>\n<img src="">'],
		['<video src="https://a.cn/1.mp4"></video>'],
		[`<pre>${PICTURE}</pre>`],
		['<img src="1.jpg">'],
		[`<img src="https://a.cn/it's.jpg">`],
		['<img src="https://a.cn/{{ x }}.jpg">'],
		['<img src="https://a.cn/$&#123;x}.jpg">'],
		['<img src="https://a.cn/{{x}}.jpg">'],
		['<img src="https://picsum.photos/4">'],
		['<img src="https://p.cn/?http://a.cn/1.jpg">'],
		[`<img src="${PROMO}">`],
		[`<div class="otherContent_01">${PICTURE}</div>`],
	] as const) {
		it(`${article}: ${addresses.join(' ')}`, () =>
			assert.deepEqual([...ownPictures(parsePost(`---\nauthor: 新浪财经\n---\n${article}\n`))], addresses));
	}
});

describe('an address of a picture', () => {
	it('is that of a stand-in by its host', () => {
		assert.equal(placeholderHost('https://picsum.photos/4'), 'picsum.photos');
		assert.equal(placeholderHost('https://a.cn/picsum.photos/4'), undefined);
		assert.equal(placeholderHost('//picsum.photos/4'), undefined);
	});
	for (const [address, inner] of [
		['https://p.cn/?http://a.cn/b%20c.jpg', 'http://a.cn/b%20c.jpg'],
		['https://p.cn/http://a.cn/b.jpg', 'http://a.cn/b.jpg'],
		['https://p.cn/?url=https%3A%2F%2Fa.cn%2Fb.jpg&w=9&h=9', 'https://a.cn/b.jpg'],
		['https://p.cn/?url=https%3A//a.cn/b.jpg', 'https://a.cn/b.jpg'],
		['https://p.cn/?https%3A%2F%2F', undefined],
		['https://p.cn/?https%3A%2F%2Fa.cn%2', undefined],
		['https://a.cn/b.jpg?from=http://c.cn/', undefined],
		['https://a.cn/b.jpg', undefined],
		['b.jpg', undefined],
	] as const) {
		it(`${address} leads to ${inner}`, () => assert.equal(innerAddress(address), inner));
	}
});
