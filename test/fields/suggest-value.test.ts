// What a field would hold that nobody has filled in.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { suggestion } from '../../src/fields/suggest-value';
import { parsePost } from '../../src/post/post';

const suggested = (name: string, article: string): string | undefined =>
	suggestion(parsePost(article), { options: DEFAULT_OPTIONS, path: 'source/_posts/甲/乙.md' }, name);

describe('a field that nobody has filled in', () => {
	it('holds a picture of the article, where it is for one', () => {
		const picture = '<img src="https://a.cn/1.jpg">\n';
		assert.equal(suggested('headimg', picture), " 'https://a.cn/1.jpg'");
		assert.equal(suggested('author', picture), undefined);
		assert.equal(suggested('categories', picture), "\n - '甲'");
	});
	it('holds a heading, where that is no longer than titles are', () => {
		const heading = '长'.repeat(200);
		assert.equal(suggested('title', `# ${heading}\n`), ` '${heading}'`);
		assert.equal(suggested('title', `# ${heading}长\n`), " '乙'");
	});
});
