// Which pictures an article has, with their addresses, and where scripts keep other ones.
import assert from 'node:assert/strict';
import { deferredAddress, hasOtherSources, picturesIn } from '../../src/article/pictures';
import { parsePost } from '../../src/post/post';

const postOf = (article: string) => parsePost(`---\ntitle: 甲\n---\n${article}\n`);

/** An article, and what is written as the addresses of its pictures. */
const WRITTEN: readonly (readonly [article: string, ...addresses: string[]])[] = [
	['<img src="a.jpg">\n\n![甲](b.jpg)\n\n<img src="c.jpg">', 'a.jpg', 'b.jpg', 'c.jpg'],
	['[甲](a.jpg) 乙'],
	['<img src=" a.jpg  ">', 'a.jpg'],
	['<img src>', ''],
	// A quote is missing: where the address ends nobody can tell.
	['<p><img src="a.jpg alt=""></p>'],
];

/** Attributes of a picture, and the name of the one that keeps its address. */
const DEFERRED: Readonly<Record<string, string | undefined>> = {
	'data-src="https://a.cn/b"': 'data-src',
	'data-src=" https://a.cn/b"': 'data-src',
	'data-src="/a"': 'data-src',
	'data-src="b.jpg"': 'data-src',
	'data-src="later" data-original="b.jpg"': 'data-original',
	'data-src=".jpg"': undefined,
	'data-src="/"': undefined,
	'data-src="blob:b.jpg"': undefined,
	'data-src="https://a.cn/<b>.jpg"': undefined,
};

describe('pictures of an article', () => {
	for (const [article, ...addresses] of WRITTEN) {
		it(JSON.stringify(article), () => {
			const post = postOf(article);
			const written = picturesIn(post).map(({ source }) => post.text.slice(source.start, source.end));
			assert.deepEqual(written, addresses);
		});
	}
	it('of Markdown have a description where words stand between the brackets', () => {
		assert.deepEqual(
			picturesIn(postOf('![甲](a.jpg)\n\n![](b.jpg)\n\n![ ](c.jpg)')).map(({ hasAlt }) => hasAlt),
			[true, false, false],
		);
	});
	for (const [attributes, name] of Object.entries(DEFERRED)) {
		it(`<img ${attributes}>: ${name}`, () =>
			assert.equal(deferredAddress(postOf(`<img ${attributes}>`).elements[0]!)?.name, name));
	}
	it('have other sources in lines of their own', () => {
		const hasSources = (inner: string) =>
			hasOtherSources(postOf(`<picture>\n${inner}\n<img src="">\n</picture>`).elements.at(-1)!);
		assert.equal(hasSources('<source srcset="a.webp">'), true);
		assert.equal(hasSources('<source srcset="">'), false);
	});
});
