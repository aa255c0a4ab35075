// What stands in Hexo's tags, and which elements their arguments put into the page.
import assert from 'node:assert/strict';
import { elementsOnPage, tagArguments } from '../../src/article/tag-arguments';
import { parsePost } from '../../src/post/post';

const postOf = (article: string) => parsePost(`---\ntitle: 甲\n---\n${article}\n`);

describe('arguments of tags', () => {
	it('are the words between the name and the end of the tag', () => {
		const post = postOf('{% link 甲 "a.html" %}乙 {% raw %}{% endraw %}{{ b }}丙');
		assert.deepEqual(
			tagArguments(post).map(({ name, words }) => [name, ...words.map(({ text }) => text)]),
			[['link', '甲', 'a.html'], ['raw'], ['endraw'], ['', 'b']],
		);
		for (const { words } of tagArguments(post)) {
			for (const { start, end, text } of words) {
				assert.equal(post.text.slice(start, end), text);
			}
		}
	});
	it('bring elements where Hexo does not escape them, and none of what stands between the tags', () => {
		const namesOn = (article: string) => elementsOnPage(postOf(article)).map(({ name }) => name);
		assert.deepEqual(namesOn('<p>甲</p>{% quote <b>乙</b> %}丙{% endquote %}'), ['p', 'b']);
		assert.deepEqual(namesOn('{% quote <b>乙</b> %}<u>丙</u>{% endquote %}'), ['u', 'b']);
		assert.deepEqual(namesOn('{% quote <b>乙</b> %}<i{% endquote %}{% quote <s>丁</s> %}'), ['b', 's']);
	});
});
