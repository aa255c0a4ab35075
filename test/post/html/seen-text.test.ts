// Which texts of the source readers see on the page: the same for all who ask.
import assert from 'node:assert/strict';
import { lettersOf } from '../../../src/article/content';
import { shownText } from '../../../src/article/shown-text';
import { contentOf, SeenText, sourceWords } from '../../../src/post/html/seen-text';
import { textOf } from '../../../src/post/html/visible-text';
import { parsePost } from '../../../src/post/post';
import { ShownLetters } from '../../../src/run/discover/shown-letters';

const WORDS = '图书馆本周六起开放到晚上九点每次可以借十本书借期一个月';

describe('readers see no text of', () => {
	for (const name of ['script', 'style', 'title', 'template']) {
		it(`a ${name}`, () => {
			const post = parsePost(`<${name}>甲</${name}><p><${name}>乙</${name}>${WORDS}</p><${name}>丙</${name}>`);
			const whole = { start: 0, end: post.text.length };
			assert.equal(textOf(post, whole, 100), WORDS);
			assert.equal(sourceWords(post, whole), WORDS);
			assert.equal(new ShownLetters(post).of(whole), WORDS);
			assert.equal(lettersOf(shownText(post)!), WORDS);
			assert.equal(new SeenText(post).elementsWith([WORDS])[0]![0]?.name, 'p');
			const start = post.text.indexOf(WORDS);
			assert.deepEqual(contentOf(post), { start, end: start + WORDS.length });
		});
	}
});
