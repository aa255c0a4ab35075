// Links that Sina's keyword linker sets on the names of shares, and on ordinary words that look like one.
import { attributeOf, classesOf, type HtmlElement, type HtmlNode } from '../../core/html';
import type { Post } from '../../core/post';
import type { Problem, Rule } from '../../core/rule';
import { deletion, type Span, type TextEdit } from '../../core/text';
import { STOCK_IDS, type StockMarker, WORD_LINKS } from './markers/remains';
import { leadsTo, someWithin, textOf, unwrapEdits } from './nodes';

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
		{
			text: '<p>据<span id="stock_sh600000"><a class="keyword">甲</a></span><span id="quote_sh600000">昨日宣布重组</span>。</p>',
			reports: ['<span id="stock_sh600000"><a class="keyword">甲</a></span>'],
			fixed: '<p>据甲<span id="quote_sh600000">昨日宣布重组</span>。</p>',
		},
		{
			text: '<p>消费者<a href="http://tousu.sina.com.cn/" target="_blank">投诉</a>称</p>',
			reports: ['<a href="http://tousu.sina.com.cn/" target="_blank">投诉</a>'],
			fixed: '<p>消费者投诉称</p>',
		},
		{ text: '<p><a href="https://finance.sina.com.cn/stock/">新浪股票</a></p>' },
		{ text: '<p><a href="#forex_overview">目录</a> <span id="forex_overview">外汇概览</span></p>' },
		{ text: '<p><span id="stockholm">斯德哥尔摩</span></p>' },
	],
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
		yield* wordLinks(post);
	},
};

const partOf = (id: string): StockMarker['part'] | undefined =>
	STOCK_IDS.find(({ idBegins }) => id.startsWith(idBegins) && id.length > idBegins.length)?.part;

/** Links that are set on a word wherever it stands; whether one is wanted here is a question. */
function* wordLinks(post: Post): Generator<Problem> {
	for (const link of post.elements) {
		const row =
			link.name === 'a' && link.closeTag
				? WORD_LINKS.find(
						({ to, text }) =>
							leadsTo([to], attributeOf(link, 'href') ?? '') && textOf(post, link, text.length) === text,
					)
				: undefined;
		if (row) {
			yield { ...problem(link, unwrapEdits(link), false), severity: 'hint' };
		}
	}
}

const isKeyword = (node: HtmlNode | undefined): node is HtmlElement =>
	node?.kind === 'element' && node.name === 'a' && classesOf(node).includes('keyword');

/** `(115.395, 2.79, 2.47%)`, in coloured pieces, or nothing yet. Words are not a price. */
const PRICE = /^(?:\([-+\d.,%\s]*\))?$/;

function isQuote(post: Post, span: HtmlElement): boolean {
	const text = textOf(post, span, 60);
	const isOther = (inner: HtmlElement) => inner !== span && inner.name !== 'font';
	return text !== undefined && PRICE.test(text) && !someWithin(post.html.elements, span, isOther);
}

const problem = ({ start, end }: Span, edits: readonly TextEdit[], safe = true): Problem => ({
	start,
	end,
	message: { text: safe ? "Automatic stock link of Sina's page" : "Automatic link of Sina's page on a word" },
	fixes: [{ title: { text: 'Remove the link, keep the words' }, edits, safe }],
});
