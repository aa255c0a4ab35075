// Analyses: an answer is found at the first question, and kept with its post.
import assert from 'node:assert/strict';
import { analysis } from '../../src/post/analysis';
import { parseEdited, parsePost } from '../../src/post/post';

describe('an analysis', () => {
	it('is made at the first question, once for each post', () => {
		let count = 0;
		const length = analysis(({ text }) => {
			count++;
			return [text.length];
		});
		const [one, other] = [parsePost('甲'), parsePost('甲乙')];
		assert.equal(count, 0);
		const answer = length(one);
		assert.deepEqual([answer, length(other), count], [[1], [2], 2]);
		assert.equal(length(one), answer);
		assert.equal(count, 2);
	});

	it('keeps an answer that is no, none or nothing', () => {
		for (const answer of [false, 0, '', null, []]) {
			let count = 0;
			const ask = analysis(() => {
				count++;
				return answer;
			});
			const post = parsePost('甲');
			assert.deepEqual([ask(post), ask(post), count], [answer, answer, 1]);
		}
	});

	it('is not that of another analysis, nor of the post before an edit', () => {
		const [one, other] = [analysis(() => 'one'), analysis(() => 'other')];
		const length = analysis(({ text }) => text.length);
		const post = parsePost('甲乙');
		assert.deepEqual([one(post), other(post), length(post)], ['one', 'other', 2]);
		assert.equal(length(parseEdited('甲', post)), 1);
	});
});
