// Which elements can be a line that goes as a whole.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { blockAround, isPlainHeading, isPlainLine } from '../../src/sina/line-elements';

/** Words with so many tags around them. */
const nested = (depth: number): string => `<p>${'<b>'.repeat(depth)}甲${'</b>'.repeat(depth)}</p>`;

describe('a line that goes as a whole', () => {
	const of = (article: string, is: typeof isPlainLine) => {
		const post = parsePost(article);
		const [first] = post.html.elements;
		return is(post, post.html.elements.find(({ name }) => name === 'td') ?? first!);
	};
	for (const [article, expected] of [
		['<p>甲<b>乙</b></p>', true],
		['<p>甲', false],
		['<p id="x">甲</p>', false],
		['<p>甲<img src="a.jpg"></p>', false],
		['<div><p>甲</p></div>', false],
		['<p><span class="img_descr">甲</span></p>', false],
		[nested(20), true],
		[nested(21), false],
		['<table><tr><td>甲</td></tr></table>', false],
		['<h2>甲</h2>', false],
	] as const) {
		it(`${expected ? 'can' : 'cannot'} be ${article}`, () => assert.equal(of(article, isPlainLine), expected));
	}
	it('can be a heading where one is asked for', () => {
		assert.ok(of('<h2>甲</h2>', isPlainHeading));
		assert.ok(!of('<table><tr><td>甲</td></tr></table>', isPlainHeading));
	});
	it('is looked for around a text, if that is not too deep in it', () => {
		const around = (article: string) => blockAround(parsePost(article).html.texts[0]!)?.name;
		assert.equal(around(nested(20)), 'p');
		assert.equal(around(nested(21)), undefined);
		assert.equal(around('<b>甲</b>'), undefined);
	});
});
