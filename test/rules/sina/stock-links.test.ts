// Stock links in every form that the linker leaves, and those that have to stay.
import assert from 'node:assert/strict';
import { checkLaws } from '../../oracle/laws';

const HEAD = '---\nauthor: 新浪\n---\n';
const KEYWORD = '<a class="keyword" href="https://finance.sina.com.cn/x">';

/** An article, and what cleaning makes of it. */
const CASES: [what: string, article: string, cleaned: string][] = [
	[
		'two links in a span, the first around another span',
		`<p>高于<span id="stock_sh000001">${KEYWORD}<span id="stock_sz399001"></span></a>${KEYWORD}甲乙指数</a></span><span id="quote_sz399001"></span><span id="quote_sh000001"></span>。</p>`,
		'<p>高于甲乙指数。</p>',
	],
	[
		'a link around a span with words',
		`<p><span id="stock_a1">${KEYWORD}甲</a>${KEYWORD}<span id="hkstock_b1">乙<b>丙</b></span></a></span><span id="quote_a1">(<font color="red">1.2</font>)</span>丁</p>`,
		'<p>甲乙<b>丙</b>丁</p>',
	],
	[
		'a span in a span, each with its price',
		`<p><span id="stock_a1"><span id="stock_b1">${KEYWORD}甲</a></span><span id="quote_b1"></span></span><span id="quote_a1"></span>乙</p>`,
		'<p>甲乙</p>',
	],
	['blanks in the span', `<p>甲<span id="stock_a1"> ${KEYWORD}乙</a> </span>丙</p>`, '<p>甲 乙 丙</p>'],
	[
		'that says bold',
		`<p>据<span cms-style="strong-Bold" id="stock_a1">${KEYWORD}甲</a></span><span id="quote_a1"></span>称</p>`,
		'<p>据<strong>甲</strong>称</p>',
	],
	[
		'of a kind that is in no table',
		`<p>甲<span id="fund_510050">${KEYWORD}50ETF</a></span><span id="quote_510050"></span>，<span id=bond_sh01>${KEYWORD}乙</a></span>。</p>`,
		'<p>甲50ETF，乙。</p>',
	],
	[
		'without a span',
		`<p>甲${KEYWORD}乙</a>，<A CLASS='keyword f_st' data-sudaclick=content_marketkeywords_p href="x">丙</A><span id="quote_b1"></span>。</p>`,
		'<p>甲乙，丙。</p>',
	],
	[
		'behind a link that has ended',
		`<p><a href="https://example.com/">甲</a><span id="stock_a1">${KEYWORD}乙</a></span>丙</p>`,
		'<p><a href="https://example.com/">甲</a>乙丙</p>',
	],
];

const STAYS: [what: string, article: string][] = [
	[
		'in a link that is never ended',
		`<a href="https://example.com/"><p><span id="stock_a1">${KEYWORD}甲</a></span>乙</p>`,
	],
	[
		'in a link that ends behind it',
		`<a href="https://example.com/"><div><span id="stock_a1">${KEYWORD}甲</a></span>乙</div></a>`,
	],
	[
		'behind a link that is never ended',
		`<p><a href="https://example.com/">甲</p><p><span id="stock_a1">${KEYWORD}乙</a></span>丙</p>`,
	],
	[
		'behind a table in a link that is never ended',
		`<a href="https://example.com/"><table><td><a href="b">甲</a></td></table><p><span id="stock_a1">${KEYWORD}乙</a></span>丙</p>`,
	],
	['with words of its own', `<p><span id="stock_a1">甲${KEYWORD}乙</a></span>丙</p>`],
	['of somebody else’s', '<p><a class="keyword" href="https://example.com/">甲</a>乙</p>'],
	['of no kind', '<p><span id="note_1"><a class="keyword" href="https://example.com/">甲</a></span>乙</p>'],
	['without a span, in a link that is never ended', `<p><a href="https://example.com/">甲${KEYWORD}乙</a>丙</a></p>`],
	['with another link', '<p><span id="stock_a1"><a href="https://example.com/">甲</a></span>乙</p>'],
	[
		'links in each other',
		`<p><span id="stock_a1">${KEYWORD}甲<span id="stock_b1">${KEYWORD}乙</a></span></a></span>丙</p>`,
	],
];

describe('stock links', () => {
	for (const [what, article, cleaned] of CASES) {
		it(what, () => assert.equal(checkLaws(HEAD + article).after, HEAD + cleaned));
	}
	for (const [what, article] of STAYS) {
		it(`stay ${what}`, () => assert.equal(checkLaws(HEAD + article).after, HEAD + article));
	}
	it('stay, but not their empty prices, nor those that the first of them shields', () => {
		const kept = `<p><a href="https://example.com/">甲</p><p><span id="stock_a1">${KEYWORD}乙</a></span>`;
		const second = `<span id="stock_a1">${KEYWORD}丁</a></span><span id="quote_a1"></span>`;
		assert.equal(
			checkLaws(`${HEAD}${kept}<span id="quote_a1"></span>丙${second}</p>`).after,
			`${HEAD}${kept}<span id="quote_a1"></span>丙丁</p>`,
		);
	});
});
