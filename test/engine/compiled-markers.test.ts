// The user's own markers, made ready for use: which one a comment fits, and that it is done once.
import assert from 'node:assert/strict';
import { compiled } from '../../src/engine/compiled-markers';
import type { CustomMarker } from '../../src/engine/custom-marker';

const comments = (...texts: string[]): CustomMarker[] =>
	texts.map((comment, index) => ({ comment, action: 'delete', message: String(index) }));

/** The number of the marker that a comment fits. */
const markerOf = (comment: string, ...texts: string[]): string | undefined =>
	compiled(comments(...texts)).commentOf(comment)?.message;

describe('compiled markers', () => {
	it('are the same for the same list', () => {
		const list = comments('甲');
		assert.equal(compiled(list), compiled(list));
	});
	it('with a beginning fit what begins so, whole, and nothing else', () => {
		assert.equal(markerOf(' 广告 甲 ', '广告*'), '0');
		assert.equal(markerOf('广告', '广告 *'), '0', 'blanks before the asterisk count for nothing');
		assert.equal(markerOf('广播', '广告*'), undefined);
		assert.equal(markerOf('甲', '*甲'), undefined, 'an asterisk elsewhere is one');
	});
	it('with the same text: the first one counts', () => {
		assert.equal(markerOf('甲', '乙', '甲', '甲'), '1');
		assert.equal(markerOf('甲乙', '甲*', '甲 *', '甲乙'), '0');
	});
	it('with a selector that does not hold fit nothing', () => {
		const [selector] = compiled([{ selector: 'p[', action: 'delete' }]).selectors;
		assert.deepEqual(selector?.parts, []);
	});
});
