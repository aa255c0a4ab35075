// Links that Sina's keyword linker sets on the names of shares, and on ordinary words that look like one.
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { unwrapEdits } from '../../post/html/edits';
import { isSinaPost } from '../../sina/post-kind';
import { stockLinks } from '../../sina/stock-links';
import { deletion, type TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'An automatic link on the name of a share, and the empty place for its price.',
	why:
		'The linker works on characters, not on words: it links 太平洋 in 太平洋证券 and 数字人 in 历史数字人文研究. The words ' +
		'stay; the link, its `<span>` and the `<span>` for the price go, with the price if one was saved in it.',
	examples: [
		{
			text: '<p>据<span id="stock_sh600000"><a href="https://finance.sina.com.cn/realstock/company/sh600000/nc.shtml" class="keyword" target="_blank">太平洋</a></span><span id="quote_sh600000"></span>证券称。</p>',
			reports: [
				'<span id="stock_sh600000"><a href="https://finance.sina.com.cn/realstock/company/sh600000/nc.shtml" class="keyword" target="_blank">太平洋</a></span><span id="quote_sh600000"></span>',
			],
			fixed: '<p>据太平洋证券称。</p>',
		},
		{
			text: '<p><span id=usstock_ABC><a href=http://stock.finance.sina.com.cn/ABC.html class="keyword f_st">甲集团</a></span><span id=quote_ABC>(<font color="green">1.5</font>)</span>涨了</p>',
			reports: [
				'<span id=usstock_ABC><a href=http://stock.finance.sina.com.cn/ABC.html class="keyword f_st">甲集团</a></span><span id=quote_ABC>(<font color="green">1.5</font>)</span>',
			],
			fixed: '<p>甲集团涨了</p>',
		},
		{
			text: '<p>据<span id="stock_sh600000"><a class="keyword">甲</a></span><span id="quote_sh600000">昨日宣布重组</span>。</p>',
			reports: ['<span id="stock_sh600000"><a class="keyword">甲</a></span>'],
			fixed: '<p>据甲<span id="quote_sh600000">昨日宣布重组</span>。</p>',
		},
		{ text: '<p><a href="https://finance.sina.com.cn/stock/">新浪股票</a></p>' },
		{ text: '<p><a href="#forex_overview">目录</a> <span id="forex_overview">外汇概览</span></p>' },
		{ text: '<p><span id="stockholm">斯德哥尔摩</span></p>' },
	],
};

export const sinaStockLink: Rule = {
	id: 'sina-stock-link',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	unnecessary: true,
	leftover: ['stock link', 'stock links'],
	*check(post) {
		const { links, prices } = stockLinks(post);
		for (const { start, end, wrappers, prices: own, isCertain } of links) {
			yield problem({ start, end }, isCertain ? [...wrappers.flatMap(unwrapEdits), ...own.map(deletion)] : undefined);
		}
		for (const price of prices) {
			yield problem(price, [deletion(price)]);
		}
	},
};

const problem = ({ start, end }: Span, edits?: readonly TextEdit[]): Problem => ({
	start,
	end,
	message: { text: "Automatic stock link of Sina's page" },
	...(edits && { safeFix: { title: { text: 'Remove the link, keep the words' }, edits } }),
});
