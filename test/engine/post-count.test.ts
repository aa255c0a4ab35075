// A number of posts in words.
import assert from 'node:assert/strict';
import { postCount } from '../../src/engine/post-count';
import { formatMessage } from '../../src/text/message';

describe('postCount', () => {
	it('has a singular', () => {
		assert.deepEqual(
			[0, 1, 2].map((posts) => formatMessage(postCount(posts))),
			['0 posts', '1 post', '2 posts'],
		);
	});
});
