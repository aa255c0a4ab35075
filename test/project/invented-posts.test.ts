// The posts that are measured: realistic ones, and the same each time.
import assert from 'node:assert/strict';
import { enlarged, inventedPosts } from '../../scripts/measure/posts';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { isSinaPost } from '../../src/sina/post-kind';
import { lint } from '../lint';

describe('invented posts', () => {
	const posts = [...inventedPosts(200, 1)];

	it('are the same from the same seed, and others from another', () => {
		assert.deepEqual([...inventedPosts(200, 1)], posts);
		const others = new Set(inventedPosts(200, 2));
		assert.ok(posts.every((post) => !others.has(post)));
	});
	it('are all different', () => assert.equal(new Set(posts).size, posts.length));
	it('have some 5 KB on average, and none is tiny or huge', () => {
		const sizes = posts.map((post) => Buffer.byteLength(post));
		const mean = sizes.reduce((sum, size) => sum + size) / sizes.length;
		assert.ok(mean > 4_500 && mean < 6_500, `${mean}`);
		assert.ok(Math.min(...sizes) > 1_000 && Math.max(...sizes) < 20_000);
	});
	it('are from Sina, and have leftovers of every kind', () => {
		const parsed = posts.map((post) => parsePost(post));
		assert.ok(parsed.every(isSinaPost));
		const context = { options: DEFAULT_OPTIONS };
		const found = new Set(parsed.flatMap((post) => lint(post, RULES, context).map(({ rule }) => rule)));
		const missing = RULES.filter(({ id, leftover, appliesTo }) => leftover && appliesTo && !found.has(id));
		assert.deepEqual(missing, []);
	});
	it('make one large post that is still one', () => {
		const large = enlarged(posts, 100_000);
		const size = Buffer.byteLength(large);
		assert.ok(size >= 100_000 && size < 120_000, `${size}`);
		assert.ok(large.startsWith(posts[0]!.slice(0, posts[0]!.indexOf('<div>'))));
		assert.equal(large.match(/^---$/gm)?.length, 2);
	});
	it('a post without a <div> becomes a large one, too', () =>
		assert.ok(enlarged(['---\ntitle: 甲\n---\n甲', posts[0]!], 50_000).startsWith('---\ntitle: 甲\n---\n甲')));
});
