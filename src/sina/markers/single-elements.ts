// What is known by an address, an id or a class alone: remains of scripts, stock links, editor lines, style sheets, pictures.
import type { Marker } from './marker';

/** An element that one of Sina's hosts, or a host below it, serves. */
export interface HostMarker extends Marker {
	readonly rule: 'sina-ad' | 'sina-widget';
	readonly element: 'script' | 'link' | 'iframe';
	readonly host: string;
}

const script = (host: string, seen: string): HostMarker => ({
	rule: 'sina-widget',
	verdict: 'delete',
	element: 'script',
	host,
	what: 'script',
	seen,
	example: `<p>甲</p>⟦<script src="//js.${host}/a.js"></script>⟧`,
	looksAlike: `<iframe src="https://${host}.example.com/a"></iframe>`,
});

const stylesheet = (host: string, seen: string): HostMarker => ({
	rule: 'sina-widget',
	verdict: 'delete',
	element: 'link',
	host,
	what: 'style sheet',
	seen,
	example: `⟦<link rel="stylesheet" href="//css.${host}/a.css">⟧<p>甲</p>`,
	looksAlike: `<link rel="stylesheet" href="https://example.com/?from=${host}"><p>甲</p>`,
});

const frame = (host: string, seen: string): HostMarker => ({
	rule: 'sina-ad',
	verdict: 'delete',
	element: 'iframe',
	host,
	what: 'advert',
	seen,
	example: `<p>甲</p>⟦<iframe src="http://img.${host}/1.html"></iframe>⟧`,
	looksAlike: '<iframe src="https://video.sina.com.cn/1.html"></iframe>',
});

export const HOSTS: readonly HostMarker[] = [
	script('sina.com.cn', 'pages of 2019'),
	script('sina.cn', 'not met: its mobile host'),
	script('sinaimg.cn', 'pages of 2019'),
	script('sinajs.cn', 'pages of 2019'),
	stylesheet('sina.com.cn', 'a page of 2019'),
	stylesheet('sina.cn', 'not met: its mobile host'),
	stylesheet('sinaimg.cn', 'not met: its host of files'),
	stylesheet('sinajs.cn', 'not met: its host of scripts'),
	frame('adbox.sina.com.cn', 'a page of 2016'),
	frame('sax.sina.com.cn', 'not met: its exchange of adverts'),
];

/** How the id of a `<span>` begins that the keyword linker sets: round a link on a name, or for the quote behind it. */
export interface StockMarker extends Marker {
	readonly idBegins: string;
	readonly part: 'link' | 'quote';
}

const stockLink = (idBegins: string, seen: string): StockMarker => ({
	rule: 'sina-stock-link',
	verdict: 'unwrap',
	idBegins,
	part: 'link',
	what: 'automatic link on the name of a share',
	seen,
	example: `<p>据⟦<span id="${idBegins}1"><a href="x" class="keyword">⟧甲银⟦</a></span>⟧行称</p>`,
	looksAlike: `<p><span id="${idBegins}1">甲银行</span></p>`,
});

export const STOCK_IDS: readonly StockMarker[] = [
	stockLink('stock_', '6 of 25 posts, and pages since 2015'),
	stockLink('hkstock_', 'the code of the linker'),
	stockLink('usstock_', 'a page of 2019'),
	stockLink('forex_', 'the code of the linker'),
	stockLink('futures_', 'the code of the linker'),
	stockLink('overseas_futures_', 'the code of the linker'),
	{
		rule: 'sina-stock-link',
		verdict: 'delete',
		idBegins: 'quote_',
		part: 'quote',
		what: 'place for the price of a share',
		seen: '6 of 25 posts (empty), a page of 2019 (filled)',
		example: '<p>甲银行⟦<span id="quote_sh600000"></span>⟧称</p>',
		looksAlike: '<p>甲说<span id="quote_1">“不”</span></p>',
	},
];

/** A word that a link is set on automatically. */
export interface LinkMarker extends Marker {
	readonly to: string;
	readonly text: string;
}

export const WORD_LINKS: readonly LinkMarker[] = [
	{
		rule: 'sina-stock-link-word',
		verdict: 'ask',
		to: 'tousu.sina.com.cn',
		text: '投诉',
		what: 'automatic link on a word',
		seen: '1 of 25 posts',
		example: '<p>消费者⟦<a href="http://tousu.sina.com.cn/" target="_blank">⟧投诉⟦</a>⟧称</p>',
		looksAlike: '<p><a href="http://tousu.sina.com.cn/">甲平台</a></p>',
	},
];

/** The class of a paragraph that names the desk editor. */
export interface EditorMarker extends Marker {
	readonly class: string;
	/** With another sign of Sina's editor it shows a post to be Sina's. */
	readonly sign?: true;
}

export const EDITORS: readonly EditorMarker[] = [
	{
		rule: 'sina-editor',
		verdict: 'delete',
		class: 'article-editor',
		sign: true,
		what: 'editor line',
		seen: '25 of 25 posts',
		example: '<p>甲</p>⟦<p class="article-editor">责任编辑：某某 SF000</p>⟧',
		looksAlike: '<p class="article-editor">本报记者报道。</p>',
	},
	{
		rule: 'sina-editor',
		verdict: 'delete',
		class: 'show_author',
		what: 'editor line',
		seen: '4 pages of 2019 to 2024',
		example: '<p>甲</p>⟦<p class="show_author">责任编辑：某某 </p>⟧',
		looksAlike: '<p class="show_author">记者：某某</p>',
	},
];

/** How a class or an id begins that only Sina's style sheets address. */
export interface StyleMarker extends Marker {
	readonly selectorBegins: string;
}

const style = (selectorBegins: string, seen: string): StyleMarker => ({
	rule: 'sina-style',
	verdict: 'delete',
	selectorBegins,
	what: "style sheet of Sina's page furniture",
	seen,
	example: `<p>甲</p>⟦<style>.${selectorBegins}x&#123;float:left&#125;</style>⟧`,
	looksAlike: `<p>甲</p><style>.${selectorBegins}x&#123;float:left&#125; .note&#123;color:red&#125;</style>`,
});

export const STYLES: readonly StyleMarker[] = [
	style('appendQr_', '25 of 25 posts'),
	style('app-kaihu-', '3 of 25 posts'),
	style('app-qihuo-kaihu-', '1 of 25 posts'),
	style('tech-quotation', '1 page of 2019'),
	style('tech-con', '1 page of 2019'),
];

/** How a style attribute begins, without blanks and in small letters, of a passage that the editor set in another typeface, or of an element that ends a float. */
export interface SpanMarker extends Marker {
	readonly styleBegins: string;
}

export const SPANS: readonly SpanMarker[] = [
	{
		rule: 'sina-font-typeface',
		verdict: 'ask',
		styleBegins: 'font-family:kaiti_gb2312',
		what: 'typeface of a quoted passage',
		seen: '1 of 25 posts, and a page of 2019',
		example: '<p>⟦<span style="font-family: KaiTi_GB2312, KaiTi;">⟧甲⟦</span>⟧</p>',
		looksAlike: '<p><span style="font-family: SimSun">甲</span></p>',
	},
];

/** A picture of a promo that the feed generator took for an article's lead image. */
export interface PictureMarker {
	readonly addressEnds: string;
	readonly what: string;
	readonly seen: string;
}

export const PROMO_PICTURES: readonly PictureMarker[] = [
	{ addressEnds: '/343233024.png', what: 'QR code of the app', seen: '11 of 25 posts' },
	{ addressEnds: '/5f5f-kpptear5623021.png', what: 'QR code of a broker', seen: '1 of 25 posts' },
];
