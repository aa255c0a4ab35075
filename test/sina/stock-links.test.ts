// Stock links: from where to where they go, what belongs to them, and whether that is certain.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { stockLinks } from '../../src/sina/stock-links';

const KEYWORD = '<a class="keyword" href="https://finance.sina.com.cn/x">甲</a>';
const PRICE = '<span id="quote_a1"></span>';
const link = (content = KEYWORD, id = 'stock_a1'): string => `<span id="${id}">${content}</span>`;

/** Each link, and how many prices it has. */
const linksIn = (article: string) =>
	stockLinks(parsePost(article)).links.map(({ start, end, prices }) => [article.slice(start, end), prices.length]);
const certain = (article: string) => stockLinks(parsePost(article)).links.map(({ isCertain }) => isCertain);
const pricesIn = (article: string): number => stockLinks(parsePost(article)).prices.length;

describe('a stock link', () => {
	for (const [what, article, expected] of [
		['at the very beginning', link(), [[link(), 0]]],
		['without a span', KEYWORD, [[KEYWORD, 0]]],
		[
			'behind another',
			link() + link(),
			[
				[link(), 0],
				[link(), 0],
			],
		],
		['with its price', link() + PRICE, [[link() + PRICE, 1]]],
		['with its price on the next line', `${link()}\n${PRICE}`, [[`${link()}\n${PRICE}`, 1]]],
		['with a price in it', link(KEYWORD + PRICE), [[link(KEYWORD + PRICE), 1]]],
		['before words that are no price', `${link()}<span id="quote_a1">不</span>`, [[link(), 0]]],
		['before a price with another element', `${link()}<span id="quote_a1"><b>(1.2)</b></span>`, [[link(), 0]]],
		['with an id of other signs', link(KEYWORD, 'stock_甲'), [[link(KEYWORD, 'stock_甲'), 0]]],
		['of another kind', link(KEYWORD, 'fund_510050'), [[link(KEYWORD, 'fund_510050'), 0]]],
		['in a span that is none of the linker’s', link(KEYWORD, 'note'), [[KEYWORD, 0]]],
		['in a span with an id of other signs', link(KEYWORD, '甲_乙'), [[KEYWORD, 0]]],
		['in a paragraph with such an id', `<p id="fund_1">${KEYWORD}</p>`, [[KEYWORD, 0]]],
		['in a paragraph with an id of the linker’s', `<p id="stock_a1">${KEYWORD}</p>`, [[KEYWORD, 0]]],
		['with a comment', link(`${KEYWORD}<!-- 注 -->`), [[KEYWORD, 0]]],
		['with words', link(`${KEYWORD}乙`), [[KEYWORD, 0]]],
		['around a <strong>', link(`<strong>${KEYWORD}</strong>`), [[link(`<strong>${KEYWORD}</strong>`), 0]]],
		['in a <strong> with words', link(`<strong>乙${KEYWORD}</strong>`), [[KEYWORD, 0]]],
		['in another element', link(`<i>${KEYWORD}</i>`), [[KEYWORD, 0]]],
		['without a link', link('<b class="keyword">甲</b>'), []],
	] as const) {
		it(`${what}: ${expected.length}`, () => assert.deepEqual(linksIn(article), expected));
	}
	for (const [what, article, expected] of [
		['at the very beginning', link(), true],
		['behind a link that has ended', `<p><a href="x">乙</a>${link()}</p>`, true],
		['behind a link that is never ended', `<p><a href="x">乙</p><p>${link()}</p>`, false],
		['in a link', `<a href="x"><div>${link()}</div></a>`, false],
		['that is never ended', `<p>${KEYWORD.replace('</a>', '')}</p>`, false],
		['in a span of the linker’s with words', `<p>${link(`${KEYWORD}乙`)}</p>`, false],
		['that says bold', `<p>${link().replace('<span', '<span cms-style="strong-Bold"')}</p>`, false],
	] as const) {
		it(`is ${expected ? '' : 'not '}certain ${what}`, () => assert.deepEqual(certain(article), [expected]));
	}
	it('may be what its price alone is left of', () => {
		assert.equal(pricesIn(`<p>乙${PRICE}</p>`), 1);
		assert.equal(pricesIn('<p>乙<span id="quote_a1">(1.2)</span></p>'), 0);
		assert.equal(pricesIn('<p>乙<span id="quote_"></span></p>'), 0);
		assert.equal(pricesIn('<p>乙<span id="quote_1"></span> <a href="#quote_1">丙</a></p>'), 0, 'a link leads there');
		assert.equal(pricesIn('<p>乙<span id="quote_a1"></p>'), 0);
		assert.equal(pricesIn(`<p>${link()}${PRICE}</p>`), 0);
	});
});
