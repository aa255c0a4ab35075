// What a site is told of a post: nothing of what is not published, and not the words of a text that is too long to compare.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { MAX_COMPARED, type PostFacts, postFacts } from '../../../src/run/site/post-facts';

const path = 'source/_posts/a.md';
const factsOf = (text: string): PostFacts | undefined =>
	postFacts(parsePost(text, { path }), { options: DEFAULT_OPTIONS, path });
const head = '---\ntitle: 图书馆周六开放\ndate: 2024-03-09 08:30:00\n';
const article = (length: number): string => `<p>${'图书馆周六开放到晚上九点。'.repeat(length / 13)}</p>\n`;

describe('the facts of a post', () => {
	it('hold its words, unless they are too many', () => {
		const short = factsOf(`${head}---\n${article(130)}`)!;
		const long = factsOf(`${head}---\n${article(MAX_COMPARED + 13)}`)!;
		assert.match(short.words!, /^[0-9a-f]{16}$/);
		const { words: _, ...others } = short;
		assert.deepEqual(long, others);
	});

	it('hold the file it is written to, however its address is written', () => {
		const addressOf = (permalink: string) => factsOf(`${head}permalink: ${permalink}\n---\n`)!.address;
		const plain = addressOf('a/b/');
		for (const other of ['./a/b/', '/a//b/', 'a/c/../b/', 'a/b/index.html']) {
			assert.equal(addressOf(other), plain, other);
		}
		assert.notEqual(addressOf('b/a/'), plain);
	});

	it('are none where Hexo does not publish it', () => {
		assert.equal(factsOf(`${head}published: false\n---\n${article(130)}`), undefined);
	});
});
