// What the lead images of a post are to be, and how the article's pictures take their place.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { pictureDefects } from '../../src/fields/picture-defects';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';

const ARTICLE = '<img src="https://a.cn/own.jpg">\n';

/** The kind of each defect, and the block after its fix, where there is one. */
function toldOf(block: string, article = ARTICLE): (string | undefined)[][] {
	const post = parsePost(`---\n${block}\n---\n${article}`);
	return pictureDefects(post, ['headimg', 'thumbnail']).map(({ kind, fixes }) => {
		const [fix] = [fixes?.({ options: DEFAULT_OPTIONS })].flat();
		return [kind, fix && applyEdits(post.text, fix.edits).slice('---\n'.length, -`\n---\n${article}`.length)];
	});
}

describe('a lead image', () => {
	it('is not looked into where it is an alias, or cannot be read', () => {
		assert.deepEqual(toldOf('x: &x a.jpg\nheadimg: *x'), []);
		assert.deepEqual(toldOf('headimg: @a'), []);
	});
	it('gives way to a picture of the article in all its fields, or in none', () => {
		const own = "'https://a.cn/own.jpg'";
		assert.deepEqual(toldOf('headimg: a.jpg\nthumbnail: "a.jpg"'), [
			['relative', `headimg: ${own}\nthumbnail: ${own}`],
		]);
		assert.deepEqual(toldOf('{headimg: a.jpg,\n thumbnail: a.jpg\n}'), [['relative', undefined]]);
		assert.deepEqual(toldOf('{headimg: a.jpg\n, thumbnail: a.jpg}'), [['relative', undefined]]);
		assert.deepEqual(toldOf('headimg: a.jpg', '<p>甲</p>\n'), [['relative', undefined]]);
	});
});
