// By what the same article is known again in another post.
import assert from 'node:assert/strict';
import { shownText } from '../../src/article/shown-text';
import { parsePost } from '../../src/post/post';

const shown = (article: string, head = 'title: 甲'): string | undefined =>
	shownText(parsePost(`---\n${head}\n---\n${article}\n`));

const letters = (count: number): string => '乙'.repeat(count);

describe('what readers see of an article', () => {
	it('is told from others by no fewer than 20 letters', () => {
		assert.equal(shown(`<p>${letters(19)}</p>`), undefined);
		assert.equal(shown(`<p>${letters(20)}</p>`), letters(20));
	});
	it('is nothing where the front matter brings the article', () => {
		assert.equal(shown(`<p>${letters(20)}</p>`, 'title: 甲\ncontent: 丙'), undefined);
	});
	it('is known by its pictures and links, too, where it is short', () => {
		const beside = '<img src="a.jpg"><a href="b.html">丙</a><iframe src="c.html"></iframe>';
		assert.equal(shown(`<p>${letters(19)}</p>${beside}`), `${letters(19)}丙\na.jpg\na.jpg\nb.html\nc.html`);
		assert.equal(shown(`<p>${letters(98)}</p>${beside}`), `${letters(98)}丙\na.jpg\na.jpg\nb.html\nc.html`);
		assert.equal(shown(`<p>${letters(99)}</p>${beside}`), `${letters(99)}丙`);
	});
});
