// What is left out of the proposals: entries that take words of one article, however many posts hold it, or too many words.
import assert from 'node:assert/strict';
import { Discoveries } from '../../../src/run/discover/discovered';
import type { Taken } from '../../../src/run/discover/taken';
import { formatMessage } from '../../../src/text/message';

const place = { line: 1, column: 1, offset: 0 };
const taken = (...words: string[]): Taken => ({
	proposal: 0,
	start: place,
	end: place,
	sample: '<i>',
	longest: 3,
	pieces: 1,
	length: 3,
	left: 0,
	words,
});

/** What is discovered in posts, each with the number of its article and what is taken from it. */
function found(...posts: readonly (readonly [article: number, taken: Taken])[]): ReturnType<Discoveries['ranked']> {
	const discoveries = new Discoveries([{ kind: 'element', entry: { selector: 'i.x', action: 'delete' }, sureness: 1 }]);
	for (const [at, [article, one]] of posts.entries()) {
		discoveries.add(`${at}.md`, article, [one]);
	}
	return discoveries.ranked();
}

describe('what is discovered', () => {
	it('is furniture where two articles have the same words', () => {
		assert.equal(found([0, taken('a')], [1, taken('a')])[0]!.posts, 2);
		assert.equal(found([0, taken('a')], [0, taken('a')], [1, taken('a')])[0]!.posts, 3);
	});
	it('is no furniture where two posts with one article have the same words', () => {
		assert.deepEqual(found([0, taken('a')], [0, taken('a')]), []);
		assert.deepEqual(found([0, taken('a', 'a')], [1, taken()]), []);
	});
	it('is no furniture where there are too many words to tell', () => {
		const words = Array.from({ length: 1000 }, (_, at) => `${at}`);
		assert.equal(found([0, taken(...words)], [1, taken(...words)]).length, 1);
		assert.deepEqual(found([0, taken(...words)], [1, taken(...words)], [2, taken('only here')]), []);
	});
	it('shows the longest piece, and counts in words', () => {
		const long = { ...taken(), sample: '<i>\n甲\n</i>', longest: 9 };
		const [shown] = found([0, taken()], [1, long], [2, taken()]);
		assert.equal(formatMessage(shown!.text), '3 pieces, 9 characters: <i> 甲 </i>');
		assert.equal(formatMessage(found([0, taken()])[0]!.text), '1 piece, 3 characters: <i>');
	});
});
