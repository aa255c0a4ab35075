// Counting pieces over many posts: by source, each article once, in bounded memory.
import assert from 'node:assert/strict';
import type { Piece } from '../../../src/run/discover/piece';
import { proposalsOf } from '../../../src/run/discover/proposals';
import { type PostPieces, RepeatedPieces } from '../../../src/run/discover/repeated';

const comment = (key: string, family?: string): Piece => ({
	kind: 'comment',
	key,
	part: 'end',
	...(family !== undefined && { family }),
});
const post = (source: string, article: string, ...pieces: Piece[]): PostPieces => ({
	source,
	article: [article],
	pieces,
});

function countedIn(posts: readonly PostPieces[], limit?: number): RepeatedPieces {
	const repeated = new RepeatedPieces(limit);
	for (const one of posts) {
		repeated.add(one);
	}
	return repeated;
}

describe('repeated pieces', () => {
	it('are counted for each source', () => {
		const posts = ['甲', '甲', '乙', '甲'].map((source, at) => post(source, `${at}`, comment('广告')));
		assert.deepEqual(
			countedIn(posts)
				.inAtLeast(2)
				.map(({ key, posts: count }) => [key, count]),
			[['广告', 3]],
		);
	});
	it('an article that comes again counts once', () => {
		const posts = ['1', '1', '1'].map((article) => post('甲', article, comment('广告')));
		assert.deepEqual(countedIn(posts).inAtLeast(2), []);
	});
	it('an article that comes again counts once, even when others were forgotten between', () => {
		const others = Array.from({ length: 100 }, (_, at) => post('甲', `${at}`, comment('广告'), comment(`${at}`)));
		const again = post('甲', '0', comment('广告'));
		assert.equal(countedIn([...others, again], 50).inAtLeast(3)[0]!.posts, 100);
	});
	it('an element is known by all it holds in a post, each content once', () => {
		const box = (...hashes: string[]): Piece => ({
			kind: 'element',
			key: 'div.box',
			part: 'end',
			contents: hashes.map((hash) => ({ hash, letters: 6, beginning: hash, isSentence: false })),
		});
		const entries = (...boxes: Piece[]): number =>
			proposalsOf(countedIn(boxes.map((one, at) => post('甲', `${at}`, one))), true).length;
		assert.equal(entries(box('广告'), box('广告'), box('广告')), 1);
		assert.equal(entries(box('广告', '一'), box('广告', '二'), box('广告', '三')), 0);
	});
	it('the rarest are forgotten where there are too many', () => {
		const posts = Array.from({ length: 500 }, (_, at) => post('甲', `${at}`, comment('广告'), comment(`${at}`)));
		const repeated = countedIn(posts, 100);
		assert.ok(repeated.inAtLeast(1).length <= 100);
		assert.equal(repeated.inAtLeast(500)[0]?.key, '广告');
	});
	it('a wider comment is proposed where its ends differ, and those themselves where they are all there is', () => {
		const both = (end: string): Piece[] => [comment(`ad-${end}`, 'ad-*'), comment('ad-*')];
		const entries = (ends: readonly string[]): string[] =>
			proposalsOf(countedIn(ends.map((end, at) => post('甲', `${at}`, ...both(end)))), true).map(({ entry }) =>
				'comment' in entry ? entry.comment : '',
			);
		assert.deepEqual(entries(['1', '1', '1']), ['ad-1']);
		assert.deepEqual(entries(['1', '2', '3', '1', '1']), ['ad-*']);
		assert.deepEqual(entries(['1', '2', '3']), ['ad-*']);
	});
});
