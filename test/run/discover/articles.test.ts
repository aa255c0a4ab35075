// Which posts hold the same article.
import assert from 'node:assert/strict';
import { Articles } from '../../../src/run/discover/articles';

describe('articles of posts', () => {
	const numbers = (...posts: string[][]): number[] => {
		const articles = new Articles();
		const added = posts.map((keys) => articles.add(keys).article);
		return added.map((article) => articles.firstOf(article));
	};

	it('are the same where one key is', () => {
		assert.deepEqual(numbers(['a', 'b'], ['c'], ['b', 'd'], ['d'], []), [0, 1, 0, 0, 4]);
	});
	it('are the same where a later post has keys of both', () => {
		assert.deepEqual(numbers(['a'], ['b'], ['c'], ['b', 'c'], ['a', 'c']), [0, 0, 0, 0, 0]);
	});
	it('are new where no post before had a key', () => {
		const articles = new Articles();
		assert.deepEqual(
			[['a'], ['b', 'a'], ['b'], ['c']].map((keys) => articles.add(keys).isNew),
			[true, false, false, true],
		);
	});
	it('are found in time linear in their number, in whatever order they are joined', () => {
		const articles = new Articles();
		for (let at = 200_000; at > 0; at--) {
			articles.add([`${at}`, `${at - 1}`]);
		}
		assert.equal(articles.firstOf(199_999), 0);
	});
});
