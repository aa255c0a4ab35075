// Links that Sina's keyword linker sets on the names of shares, and on ordinary words that look like one.
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { unwrapEdits } from '../../post/html/edits';
import { attributeOf, classesOf, type HtmlElement, type HtmlNode } from '../../post/html/tree';
import { textOf } from '../../post/html/visible-text';
import type { Post } from '../../post/post';
import { STOCK_IDS, type StockMarker } from '../../sina/markers/single-elements';
import { isSinaPost } from '../../sina/post-kind';
import { deletion, type TextEdit } from '../../text/edit';
import { type Span, someWithin } from '../../text/span';

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
	severity: 'information',
	leftover: ['stock link', 'stock links'],
	*check(post) {
		const quotes = new Map<number, HtmlElement>();
		const links: { span: HtmlElement; link: HtmlElement }[] = [];
		for (const span of post.elements) {
			const id = span.name === 'span' && span.closeTag ? attributeOf(span, 'id') : undefined;
			const link = span.children[0];
			const part = id && partOf(id);
			if (part === 'quote' && isQuote(post, span)) {
				quotes.set(span.start, span);
			} else if (part === 'link' && span.children.length === 1 && isKeyword(link)) {
				links.push({ span, link });
			}
		}
		for (const { span, link } of links) {
			const quote = quotes.get(span.end);
			quotes.delete(span.end);
			yield problem({ start: span.start, end: quote?.end ?? span.end }, [
				...unwrapEdits(span),
				...unwrapEdits(link),
				...(quote ? [deletion(quote)] : []),
			]);
		}
		for (const quote of quotes.values()) {
			if (quote.children.length === 0) {
				yield problem(quote, [deletion(quote)]);
			}
		}
	},
};

const partOf = (id: string): StockMarker['part'] | undefined =>
	STOCK_IDS.find(({ idBegins }) => id.startsWith(idBegins) && id.length > idBegins.length)?.part;

const isKeyword = (node: HtmlNode | undefined): node is HtmlElement =>
	node?.kind === 'element' && node.name === 'a' && classesOf(node).includes('keyword');

/** `(115.395, 2.79, 2.47%)`, in coloured pieces, or nothing yet. Words are not a price. */
const PRICE = /^(?:\([-+\d.,%\s]*\))?$/;

function isQuote(post: Post, span: HtmlElement): boolean {
	const text = textOf(post, span, 60);
	const isOther = (inner: HtmlElement) => inner !== span && inner.name !== 'font';
	return text !== undefined && PRICE.test(text) && !someWithin(post.html.elements, span, isOther);
}

const problem = ({ start, end }: Span, edits: readonly TextEdit[]): Problem => ({
	start,
	end,
	message: { text: "Automatic stock link of Sina's page" },
	safeFix: { title: { text: 'Remove the link, keep the words' }, edits },
});
