// Links that Sina's keyword linker sets on the names of shares, and on ordinary words that look like one.
import { attributeOf, classesOf, type HtmlElement } from '../../core/html';
import type { Rule } from '../../core/rule';
import { deletion, type TextEdit } from '../../core/text';
import { STOCK_LINK_ID, STOCK_QUOTE_ID } from './markers';
import { unwrapEdits } from './nodes';

export const sinaStockLink: Rule = {
	id: 'sina-stock-link',
	scope: 'sina',
	severity: 'information',
	noun: ['stock link', 'stock links'],
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
		{ text: '<p><a href="https://finance.sina.com.cn/stock/">新浪股票</a></p>' },
		{ text: '<p><span id="stockholm">斯德哥尔摩</span></p>' },
	],
	*check(post) {
		const quotes = new Map<number, HtmlElement>();
		const links: HtmlElement[] = [];
		for (const element of post.elements) {
			const id = element.name === 'span' && element.closeTag ? attributeOf(element, 'id') : undefined;
			if (id && STOCK_QUOTE_ID.test(id)) {
				quotes.set(element.start, element);
			} else if (id && STOCK_LINK_ID.test(id)) {
				links.push(element);
			}
		}
		for (const span of links) {
			const quote = quotes.get(span.end);
			quotes.delete(span.end);
			yield problem(span, quote);
		}
		for (const quote of quotes.values()) {
			if (quote.children.length === 0) {
				yield problem(undefined, quote);
			}
		}
	},
};

function problem(span: HtmlElement | undefined, quote: HtmlElement | undefined) {
	const edits: TextEdit[] = [];
	if (span) {
		const link = span.children.length === 1 ? span.children[0] : undefined;
		const isKeyword = link?.kind === 'element' && link.name === 'a' && classesOf(link).includes('keyword');
		edits.push(...unwrapEdits(span), ...(isKeyword ? unwrapEdits(link) : []));
	}
	if (quote) {
		edits.push(deletion(quote));
	}
	const start = (span ?? quote)!.start;
	const end = (quote ?? span)!.end;
	return {
		start,
		end,
		message: { text: "Automatic stock link of Sina's page" },
		fixes: [{ title: { text: 'Remove the link, keep the words' }, edits, safe: true }],
	};
}
