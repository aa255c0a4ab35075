// How lead images give way to another picture, or go.
import assert from 'node:assert/strict';
import { leadImages, putAddress, removeFields } from '../../src/fields/lead-images';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';

const KEYS = ['headimg', 'thumbnail'];

/** A block after the first of its lead images has got another address. */
function put(block: string, address: string): string {
	const post = parsePost(`---\n${block}\n---\n`);
	const { edits } = putAddress(leadImages(post, KEYS)[0]!, address, { text: 'Write it' });
	return applyEdits(post.text, edits).slice('---\n'.length, -'\n---\n'.length);
}

describe('the address of a lead image', () => {
	for (const [block, address, after] of [
		['headimg: https://a.cn/1.jpg # 图', 'https://a.cn/2.jpg', 'headimg: https://a.cn/2.jpg # 图'],
		['headimg: "https:\\u002F/a.cn/1.jpg"', 'https://a.cn/2.jpg', 'headimg: "https://a.cn/2.jpg"'],
		["headimg: 'https://a.cn/1.jpg'", "https://a.cn/it's", "headimg: 'https://a.cn/it''s'"],
		['headimg: |\n  https://a.cn/1.jpg', 'https://a.cn/2.jpg', 'headimg: https://a.cn/2.jpg'],
		['headimg: https://a.cn/1.jpg', 'https://a.cn/2:', "headimg: 'https://a.cn/2:'"],
		['headimg: |\n  https://a.cn/1.jpg', 'https://a.cn/2:', "headimg: 'https://a.cn/2:'"],
		// A comma ends a value in brackets.
		['{headimg: https://a.cn/1.jpg, x: 1}', 'https://a.cn/2,w_9', "{headimg: 'https://a.cn/2,w_9', x: 1}"],
	] as const) {
		it(`${JSON.stringify(block)} becomes ${JSON.stringify(after)}`, () => assert.equal(put(block, address), after));
	}
});

describe('the fields of a lead image', () => {
	const left = (block: string): string | undefined => {
		const post = parsePost(`---\n${block}\n---\n`);
		const fix = removeFields(post, leadImages(post, KEYS)[0]!);
		return fix && applyEdits(post.text, fix.edits).slice('---\n'.length, -'---\n'.length);
	};
	it('go together', () => {
		assert.equal(left('headimg: https://a.cn/1.jpg\nx: 1\nthumbnail: https://a.cn/1.jpg'), 'x: 1\n');
	});
	it('stay where one of them has a comment', () => {
		assert.equal(left('headimg: https://a.cn/1.jpg\nx: 1\nthumbnail: https://a.cn/1.jpg # 图'), undefined);
		assert.equal(left('headimg: https://a.cn/1.jpg # 图\nx: 1\nthumbnail: https://a.cn/1.jpg'), undefined);
	});
});
