// Every mark that Sina's pages leave in an article, as tables. The rules beside this file say what becomes of each.

/** A comment that Sina's page templates or its editor leave. Blanks at both ends of the comment do not count. */
export interface CommentMarker {
	readonly text: string;
	/**
	 * `prefix`: how it begins; `slot`: the name of a slot, with or without `start`, `begin`, `end` or a slash for its end.
	 * Slots are met unpaired, with two starts, and with the same text at both ends.
	 */
	readonly match: 'prefix' | 'slot';
	/** How a comment of several lines, or with tags in it, has to end: without that it has swallowed a part of the article. */
	readonly end?: RegExp;
	readonly what: string;
}

export const COMMENTS: readonly CommentMarker[] = [
	{ text: 'news_keyword_pub,', match: 'prefix', what: 'codes found by the keyword linker' },
	{ text: '正文下iframe', match: 'slot', what: 'empty slot below the article' },
	{ text: '总声明', match: 'slot', what: 'slot of the disclaimer' },
	{ text: '文末二维码', match: 'slot', what: 'QR code at the end; four of them say start, none says end' },
	{ text: '编辑姓名及工作代码', match: 'slot', what: 'slot of the editor line' },
	{ text: '开户二维码', match: 'slot', what: 'QR code for opening an account' },
	{
		text: 'article_adlist[',
		match: 'prefix',
		end: /\]article_adlist$/,
		what: 'what the editor blacked out, tags and all',
	},
	{
		text: 'mce-plugin-videoList',
		match: 'prefix',
		end: /\]mce-plugin-videoList\d*$/,
		what: 'data of the video player',
	},
	{ text: 'video-list', match: 'slot', what: 'slot of the video player' },
	{ text: '<span>扫二维码', match: 'prefix', end: />$/, what: 'a broker promo that was commented out' },
	{ text: '秒拍', match: 'slot', what: 'video slot, 2018-19' },
	{ text: '视频播放器', match: 'slot', what: 'video slot, 2018-19' },
	{ text: '行情图', match: 'slot', what: 'slot of a stock chart' },
	{ text: '原始正文', match: 'slot', what: 'borders of the article on old pages; what is between is the article' },
	{ text: '新增众测推广文案', match: 'slot', what: 'promo of the tech channel' },
	{ text: 'wapdump', match: 'slot', what: 'mark of the publishing system, until 2017' },
	{ text: 'publish_helper', match: 'prefix', what: 'mark of the publishing system, until 2017' },
	{ text: '引文', match: 'slot', what: 'page promo' },
	{ text: '新浪财经直播 推广轮播', match: 'slot', what: 'page promo' },
	{ text: '轮播', match: 'slot', what: 'page promo' },
	{ text: '直播推荐', match: 'slot', what: 'page promo' },
	{ text: '港股大赛', match: 'prefix', what: 'page promo' },
	{ text: 'SUDA_CODE_', match: 'prefix', what: 'tracker' },
	{ text: 'body code', match: 'slot', what: 'page chrome' },
	{ text: 'import sinaads.js', match: 'slot', what: 'adverts' },
	{ text: '300*250画中画', match: 'prefix', what: 'advert' },
	{ text: 'page-tools', match: 'slot', what: 'page chrome' },
	{ text: '文章关键字', match: 'slot', what: 'slot of the keywords' },
];

/** A block of Sina's page furniture. */
export interface BlockMarker {
	readonly rule: 'sina-promo' | 'sina-ad' | 'sina-player' | 'sina-widget';
	/** The element has this class or id; or it is of this name, and holds the link and begins with the text below. */
	readonly class?: string;
	/** A class that begins so. */
	readonly classPrefix?: string;
	readonly id?: string;
	readonly element?: string;
	readonly link?: string;
	readonly text?: string;
	readonly what: string;
	/**
	 * How long its text may be, in characters without blanks, and whether it may hold paragraphs. A block that holds more
	 * has swallowed a part of the article, by a missing end tag or a hand-made change, and is left alone.
	 */
	readonly maxText: number;
	readonly paragraphs?: true;
	/** Whether it may hold links that lead elsewhere, and several pictures. */
	readonly links?: true;
	/** Whether text in it may stand in no element of its own. */
	readonly bareText?: true;
	/** Whether it may hold frames: only an advert does. */
	readonly frames?: true;
}

export const BLOCKS: readonly BlockMarker[] = [
	{ rule: 'sina-promo', class: 'appendQr_wrap', what: 'promo of the app', maxText: 60 },
	{ rule: 'sina-promo', class: 'appendQr_normal', what: 'promo of the app', maxText: 60 },
	{ rule: 'sina-promo', class: 'appendQr_normal_txt', what: 'promo of the app', maxText: 60, bareText: true },
	{ rule: 'sina-promo', class: 'app-kaihu-qr', what: 'promo of a broker', maxText: 80 },
	{ rule: 'sina-promo', id: 'app-kaihu-stock', what: 'promo of a broker', maxText: 80 },
	{ rule: 'sina-promo', id: 'app-qihuo-kaihu-qr', what: 'promo of a broker', maxText: 80 },
	{
		rule: 'sina-promo',
		element: 'blockquote',
		link: 'finance.sina.com.cn/stock/reportch/jinqilin.shtml',
		text: '炒股就看',
		what: 'promo of analyst reports',
		maxText: 80,
		paragraphs: true,
		links: true,
	},
	{
		rule: 'sina-promo',
		class: 'tech-quotation',
		what: 'promo of the tech channel',
		maxText: 160,
		paragraphs: true,
		links: true,
		bareText: true,
	},
	{ rule: 'sina-ad', class: 'otherContent_01', what: 'advert in the middle of the text', maxText: 20, frames: true },
	{ rule: 'sina-ad', class: 'sinaads', what: 'advert', maxText: 20, frames: true },
	{ rule: 'sina-ad', classPrefix: 'j_native_', what: 'slot of an advert on mobile pages', maxText: 0 },
	{ rule: 'sina-ad', id: 'sinaads_box', what: 'advert', maxText: 20, frames: true },
	{ rule: 'sina-ad', id: 'left_hzh_ad', what: 'advert', maxText: 20, frames: true },
	{
		rule: 'sina-player',
		class: 'artical-player-wrap',
		what: 'dead video player',
		maxText: 300,
		links: true,
		bareText: true,
	},
	{ rule: 'sina-player', class: 'video-2017', what: 'empty video', maxText: 0 },
	{ rule: 'sina-widget', class: 'wap_special', what: 'link to a topic', maxText: 60, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'navStopHere', what: 'mark for the navigation', maxText: 0, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'article-keywords', what: 'keywords', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'ct_hqimg', what: 'market bar', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'hqimg_wrapper', what: 'market bar', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'hqimg_related', what: 'market bar', maxText: 120, links: true, bareText: true },
	{
		rule: 'sina-widget',
		class: 'finance_app_zqtg',
		what: 'promo of the app',
		maxText: 120,
		links: true,
		bareText: true,
	},
	{
		rule: 'sina-widget',
		class: 'xb_new_finance_app',
		what: 'promo of the app',
		maxText: 120,
		links: true,
		bareText: true,
	},
	{ rule: 'sina-widget', class: 'live-finance-banner-wrap', what: 'banner', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'zhitou-wrap', what: 'promo of a service', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'divstockguba', what: 'link to a forum', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'corrTxt_01', what: 'related links', maxText: 200, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'moduleSingleImg01', what: 'banner', maxText: 60, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'weiboListBox', what: 'list of microblogs', maxText: 300, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'special_tag_wrap', what: 'tags', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', class: 'caijing_bq', what: 'tags', maxText: 120, links: true, bareText: true },
	{
		rule: 'sina-widget',
		class: 'seo_data_list',
		what: 'links for search engines',
		maxText: 300,
		links: true,
		bareText: true,
	},
	{ rule: 'sina-widget', id: 'PublicRelation5', what: 'page promo', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'PublicRelation11', what: 'page promo', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'PublicRelation13', what: 'page promo', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'lcs1_w', what: 'promo of advisers', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'lcs_wrap', what: 'promo of advisers', maxText: 120, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'relatedNewsWrap', what: 'related news', maxText: 300, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'sinashareto', what: 'buttons for sharing', maxText: 60, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'blk_weiboBox_01', what: 'list of microblogs', maxText: 300, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'j_album_1', what: 'slot of an album', maxText: 60, links: true, bareText: true },
	{ rule: 'sina-widget', id: 'gtx-trans', what: 'remains of a translator', maxText: 0, links: true, bareText: true },
];

/** Hosts of scripts, style sheets and advert frames, and all hosts below them. */
export const SINA_HOSTS: readonly string[] = ['sina.com.cn', 'sina.cn', 'sinaimg.cn', 'sinajs.cn'];
export const ADVERT_HOSTS: readonly string[] = ['adbox.sina.com.cn', 'sax.sina.com.cn'];

/** Pictures of promos that the feed generator took for an article's lead image, by the end of their address. */
export const PROMO_PICTURES: readonly string[] = ['/343233024.png', '/5f5f-kpptear5623021.png'];

/** Classes and ids, by how they begin, that only Sina's style sheets address. */
export const STYLE_NAMES: readonly string[] = [
	'appendQr_',
	'app-kaihu-',
	'app-qihuo-kaihu-',
	'tech-quotation',
	'tech-con',
];

/** An attribute that Sina's editor or its trackers leave; it goes, the element stays. */
export interface AttributeMarker {
	readonly name: string;
	/** Only on this element. */
	readonly element?: string;
	/** Only with a value like this. */
	readonly value?: RegExp;
	readonly what: string;
}

const EDITOR = 'data of the editor';
const TRACKER = 'tracker';

export const ATTRIBUTES: readonly AttributeMarker[] = [
	{ name: 'cms-style', what: EDITOR },
	{ name: 'cms-width', what: EDITOR },
	{ name: 'cms-height', what: EDITOR },
	{ name: 'data-sudaclick', what: TRACKER },
	{ name: 'suda-uatrack', what: TRACKER },
	{ name: 'nodescore', what: 'rating of a paragraph' },
	{ name: 'extrascore', what: 'rating of a paragraph' },
	{ name: 'data-link', what: EDITOR },
	{ name: 'data-mcesrc', what: EDITOR },
	{ name: 'data-mceselected', what: EDITOR },
	{ name: 'data-mce-attachid', what: EDITOR },
	{ name: 'data-mceattachid', what: EDITOR },
	{ name: 'black-list', what: EDITOR },
	{ name: 'img-code', what: EDITOR },
	{ name: 'img-size', what: EDITOR },
	{ name: 'ocr-text', what: EDITOR },
	{ name: 'qr-mark', what: EDITOR },
	{ name: 'qr-area', what: EDITOR },
	{ name: 'url-data', what: EDITOR },
	{ name: 'title-data', what: EDITOR },
	{ name: 'source-data', what: EDITOR },
	{ name: 'hidefocus', what: EDITOR },
	{ name: 'id', element: 'img', value: /^\d+$/, what: 'serial number of a picture' },
	{ name: 'class', value: /^\s*ori_titlesource\s*$/, what: 'mark of the original title' },
];

/** How the ids of automatic stock links and of the quotes behind them begin. */
export const STOCK_LINK_ID = /^(?:(?:hk|us)?stock|forex|futures|overseas_futures)_\w/;
export const STOCK_QUOTE_ID = /^quote_\w/;

/** Paragraphs that name the desk editor. */
export const EDITOR_CLASSES: ReadonlySet<string> = new Set(['article-editor', 'show_author']);
