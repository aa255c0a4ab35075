// The blocks of page furniture: promos, adverts, dead players, widgets.
import type { Limits, Marker } from './marker';
import { ACCOUNT, APP, BUTTON, HINTS, MICROBLOG, PLAYER, REPORTS, TRIAL } from './words';

/** An element that fits all that a row says of it: its name, a class, an id, an attribute, a link in it. */
export interface BlockMarker extends Marker {
	readonly rule: 'sina-promo' | 'sina-ad' | 'sina-player' | 'sina-widget';
	readonly element?: string;
	/** The element has this class, or one that begins so. */
	readonly class?: string;
	readonly classBegins?: string;
	readonly id?: string;
	/** An attribute, and what its value holds. */
	readonly attribute?: { readonly name: string; readonly holds: string };
	/** It holds a link to this address, and its text begins so; or it says nothing but what the link does. */
	readonly link?: { readonly to: string; readonly text?: string; readonly isAll?: true };
	readonly may: Limits;
	/** No page of another site has this class: it shows a post to be Sina's. */
	readonly strong?: true;
	/** It is removed on request where it holds more than it may. */
	readonly askIfMore?: true;
}

const SLOGAN: Limits = { words: APP };
const BROKER: Limits = { words: ACCOUNT };
const ADVERT: Limits = { frames: true };
const NOTHING: Limits = { isEmpty: true };
const LIST: Limits = { links: true, bareText: true };
const BAR: Limits = { ...LIST, words: BUTTON };

type Row = Omit<BlockMarker, 'rule' | 'verdict' | 'may'>;

/** The rows of one rule and verdict that may hold the same. */
const group = (
	rule: BlockMarker['rule'],
	verdict: Marker['verdict'],
	may: Limits,
	rows: readonly Row[],
): BlockMarker[] => rows.map((row) => ({ rule, verdict, may, ...row }));

const PAGE_LISTS = 'lists of other people only';

export const BLOCKS: readonly BlockMarker[] = [
	...group('sina-promo', 'delete', SLOGAN, [
		{
			class: 'appendQr_wrap',
			strong: true,
			what: 'promo of the app',
			seen: '25 of 25 posts',
			example:
				'<p>甲</p>⟦<div class="clearfix appendQr_wrap"><div><img src="https://n.sinaimg.cn/q.png"></div><div>扫码看更多</div></div>⟧',
			looksAlike: '<div class="appendQr_wrap"><p>甲公司发布公告。</p></div>',
		},
		{
			class: 'appendQr_normal',
			what: 'promo of the app',
			seen: '25 of 25 posts',
			example: '<p>甲</p>⟦<div class="appendQr_normal"><img src="https://n.sinaimg.cn/q.png"></div>⟧',
			looksAlike:
				'<div class="appendQr"><img src="https://n.sinaimg.cn/q.png" alt="" referrerpolicy="no-referrer"></div>',
		},
	]),
	...group('sina-promo', 'delete', { ...SLOGAN, bareText: true }, [
		{
			class: 'appendQr_normal_txt',
			what: 'promo of the app',
			seen: '25 of 25 posts',
			example: '<p>甲</p>⟦<div class="appendQr_normal_txt">扫码看更多</div>⟧',
			looksAlike: '<div class="append_txt">扫码看更多</div>',
		},
	]),
	...group('sina-promo', 'delete', BROKER, [
		{
			class: 'app-kaihu-qr',
			strong: true,
			what: 'promo of a broker',
			seen: '3 of 25 posts; its words change',
			example: '<p>甲</p>⟦<div class="app-kaihu-qr"><span>立即开户>></span><img src="x.png"></div>⟧',
			looksAlike: '<div class="app-kaihu"><span>开户须知</span></div>',
		},
		{
			id: 'app-kaihu-stock',
			what: 'promo of a broker',
			seen: '3 of 25 posts have one of its kind',
			example: '<p>甲</p>⟦<div id="app-kaihu-stock"><span>立即开户>></span></div>⟧',
			looksAlike: '<div id="app-kaihu"><span>开户须知</span></div>',
		},
		{
			id: 'app-qihuo-kaihu-qr',
			what: 'promo of a broker',
			seen: '3 of 25 posts have one of its kind',
			example: '<p>甲</p>⟦<div id="app-qihuo-kaihu-qr"><span>期货开户</span></div>⟧',
			looksAlike: '<div id="app-qihuo"><span>期货知识</span></div>',
		},
	]),
	...group('sina-promo', 'delete', { words: REPORTS, paragraphs: true, links: true }, [
		{
			element: 'blockquote',
			link: { to: 'finance.sina.com.cn/stock/reportch/jinqilin.shtml', text: '炒股就看' },
			what: 'promo of analyst reports',
			seen: '1 of 25 posts',
			example:
				'⟦<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>！</p></blockquote>⟧<p>甲</p>',
			looksAlike:
				'<blockquote><p>他说：“<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>不可全信。”</p></blockquote>',
		},
	]),
	...group('sina-promo', 'delete', { words: APP, paragraphs: true, links: true }, [
		{
			element: 'blockquote',
			classBegins: 'fincon_',
			what: 'promo of the app',
			seen: '1 of 57 posts',
			example:
				'⟦<blockquote class="fincon_sfapp_pro"><p><a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml">下载客户端</a></p></blockquote>⟧<p>甲</p>',
			looksAlike: '<blockquote class="fin_pro"><p><a href="https://example.com/">下载客户端</a></p></blockquote>',
		},
		{
			element: 'p',
			class: 'jqlblock_cls',
			what: 'advert for paid reports',
			seen: '1 of 57 posts, five in it',
			example:
				'⟦<blockquote><p class="jqlblock_cls"><a href="https://finance.sina.com.cn/1">研报精选</a></p></blockquote>⟧<p>甲</p>',
			looksAlike: '<blockquote><p class="block_cls">　　导语一段。</p></blockquote>',
		},
		{
			element: 'p',
			link: { to: 'www.sinadaxue.cn/', isAll: true },
			what: 'advert for paid reports',
			seen: '1 of 57 posts, with a class',
			example: '⟦<p><a href="https://www.sinadaxue.cn/#/1">今天要看的三份研报</a></p>⟧<p>甲</p>',
			looksAlike: '<p>甲公司的网站<a href="https://www.sinadaxue.cn/#/1">于昨日上线</a>，用户可以登录。</p>',
		},
		{
			element: 'p',
			link: { to: 'finance.sina.com.cn/mobile/comfinanceweb.shtml', isAll: true },
			what: 'promo of the app',
			seen: '1 of 57 posts, in a block with a class',
			example:
				'⟦<p><a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml?page=4">下载客户端</a></p>⟧<p>甲</p>',
			looksAlike:
				'<p>甲公司在<a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml">客户端</a>上发布公告。</p>',
		},
	]),
	...group('sina-promo', 'delete', { words: TRIAL, paragraphs: true, links: true, bareText: true }, [
		{
			class: 'tech-quotation',
			what: 'promo of the tech channel',
			seen: '1 page of 2019',
			example:
				'⟦<div class="tech-quotation clearfix"><span class="tech-span"></span><div class="tech-con"><p>免费试玩</p></div></div>⟧<p>甲</p>',
			looksAlike: '<div class="quotation"><p>免费试玩</p></div>',
		},
	]),
	...group('sina-ad', 'delete', ADVERT, [
		{
			class: 'otherContent_01',
			what: 'advert in the middle of the text',
			seen: '2 pages of 2016 and 2024, and many lists',
			example: '<p>甲</p>⟦<div id="ad_1" class="otherContent_01"><ins><iframe src="x"></iframe></ins></div>⟧',
			looksAlike: '<div class="otherContent_01"><p>甲公司发布公告。</p></div>',
		},
		{
			class: 'sinaads',
			what: 'advert',
			seen: 'a page of 2024',
			example: '<p>甲</p>⟦<ins class="sinaads sinaads-done"></ins>⟧',
			looksAlike: '<ins class="ads">新增条款</ins>',
		},
		{
			id: 'sinaads_box',
			what: 'advert',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="sinaads_box"></div>⟧',
			looksAlike: '<div id="ads_box"></div>',
		},
		{
			id: 'left_hzh_ad',
			what: 'advert',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="left_hzh_ad"></div>⟧',
			looksAlike: '<div id="left_ad"></div>',
		},
	]),
	...group('sina-ad', 'delete', NOTHING, [
		{
			classBegins: 'j_native_',
			what: 'slot of an advert on mobile pages',
			seen: '5 of 7 mobile pages of 2022',
			example: '<p>甲</p>⟦<div sax-type="proxy" class="j_native_abc220613 box" style="margin:20px 0"></div>⟧',
			looksAlike: '<div class="j_native_abc220613"><p>甲公司发布公告。</p></div>',
		},
	]),
	...group('sina-player', 'delete', { ...LIST, words: PLAYER, titles: true }, [
		{
			class: 'artical-player-wrap',
			what: 'dead video player',
			seen: '1 of 25 posts, and a page of 2019',
			example: '⟦<div class="artical-player-wrap"><div>视频加载中，请稍候...</div>自动播放</div>⟧<p>甲</p>',
			looksAlike: '<div class="article-player-wrap"><video src="x.mp4"></video></div>',
		},
	]),
	...group('sina-player', 'delete', NOTHING, [
		{
			class: 'video-2017',
			askIfMore: true,
			what: 'video',
			seen: '1 of 25 posts (empty), and 2 pages of 2019 (with a link)',
			example: '<p>甲</p>⟦<div class="video-2017" id="videoList0" style></div>⟧',
			looksAlike: '<div class="video"></div>',
		},
	]),
	...group('sina-widget', 'delete', BAR, [
		{
			class: 'article-info',
			what: 'what stands below the article',
			seen: '1 page of 2017',
			example: '<p>甲</p>⟦<div class="article-info clearfix"><span>编辑</span></div>⟧',
			looksAlike: '<div class="info"><span>资料</span></div>',
		},
		{
			class: 'article-keywords',
			what: 'keywords',
			seen: '1 page of 2017',
			example: '<p>甲</p>⟦<div class="article-keywords"><span>文章关键词：</span> <a href="x">某某</a></div>⟧',
			looksAlike: '<div class="keywords"><span>关键词：</span> <a href="x">某某</a></div>',
		},
		{
			class: 'ct_hqimg',
			what: 'market bar',
			seen: '1 page, and lists',
			example: '<p>甲</p>⟦<div class="ct_hqimg"><a href="x">自选股</a></div>⟧',
			looksAlike: '<div class="hqimg"><a href="x">行情说明</a></div>',
		},
		{
			class: 'hqimg_wrapper',
			what: 'market bar',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="hqimg_wrapper"><img src="x.png"></div>⟧',
			looksAlike: '<div class="image_wrapper"><img src="x.png"></div>',
		},
		{
			class: 'hqimg_related',
			what: 'market bar',
			seen: '1 page, and lists',
			example: '<p>甲</p>⟦<div class="hqimg_related"><span>热点栏目</span> <a href="x">数据中心</a></div>⟧',
			looksAlike: '<div class="related"><span>热点</span></div>',
		},
		{
			class: 'finance_app_zqtg',
			what: 'promo of the app',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="finance_app_zqtg finance_lcsds_ds_cls"><a href="x">下载</a></div>⟧',
			looksAlike: '<div class="finance_app"><a href="x">下载</a></div>',
		},
		{
			class: 'xb_new_finance_app',
			what: 'promo of the app',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="xb_new_finance_app">下载</div>⟧',
			looksAlike: '<div class="new_finance_app">下载</div>',
		},
		{
			class: 'live-finance-banner-wrap',
			what: 'banner',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="live-finance-banner-wrap"><img src="x.png"></div>⟧',
			looksAlike: '<div class="banner-wrap"><img src="x.png"></div>',
		},
		{
			class: 'zhitou-wrap',
			what: 'promo of a service',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="zhitou-wrap">直投</div>⟧',
			looksAlike: '<div class="zhitou">直投</div>',
		},
		{
			class: 'divstockguba',
			what: 'link to a forum',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="divstockguba"><a href="x">股吧</a></div>⟧',
			looksAlike: '<div class="stockguba"><a href="x">股吧</a></div>',
		},
		{
			attribute: { name: 'data-sudaclick', holds: 'suda_1028_guba' },
			element: 'div',
			what: 'link to a forum',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div data-sudaclick="suda_1028_guba"><a href="x">股吧</a></div>⟧',
			looksAlike: '<div data-suda="suda_1028_guba"><a href="x">股吧</a></div>',
		},
		{
			class: 'special_tag_wrap',
			what: 'tags',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="special_tag_wrap"><a href="x">专题</a></div>⟧',
			looksAlike: '<div class="tag_wrap"><a href="x">专题</a></div>',
		},
		{
			class: 'caijing_bq',
			what: 'tags',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="caijing_bq"><a href="x">标签</a></div>⟧',
			looksAlike: '<div class="caijing"><a href="x">财经</a></div>',
		},
		{
			id: 'PublicRelation5',
			what: 'page promo',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="PublicRelation5">推广</div>⟧',
			looksAlike: '<div id="PublicRelation">公共关系</div>',
		},
		{
			id: 'PublicRelation11',
			what: 'page promo',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="PublicRelation11">推广</div>⟧',
			looksAlike: '<div id="PublicRelation1">公共关系</div>',
		},
		{
			id: 'PublicRelation13',
			what: 'page promo',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="PublicRelation13">推广</div>⟧',
			looksAlike: '<div id="Relation13">关系</div>',
		},
		{
			id: 'lcs1_w',
			what: 'promo of advisers',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="lcs1_w">理财师</div>⟧',
			looksAlike: '<div id="lcs">理财师</div>',
		},
		{
			id: 'lcs_wrap',
			what: 'promo of advisers',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="lcs_wrap">理财师</div>⟧',
			looksAlike: '<div id="wrap">理财师</div>',
		},
	]),
	...group('sina-widget', 'delete', { ...LIST, words: HINTS }, [
		{
			class: 'new_style_article',
			attribute: { name: 'data-sudaclick', holds: 'ad_content_top' },
			what: 'call for hints',
			seen: PAGE_LISTS,
			example: '⟦<div class="new_style_article" data-sudaclick="ad_content_top">线索征集</div>⟧<p>甲</p>',
			looksAlike: '<div class="new_style_article">线索</div><p>甲</p>',
		},
	]),
	...group('sina-widget', 'delete', LIST, [
		{
			class: 'corrTxt_01',
			what: 'related links',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="corrTxt_01"><ul><li><a href="x">相关</a></li></ul></div>⟧',
			looksAlike: '<div class="corrTxt"><ul><li>更正</li></ul></div>',
		},
		{
			class: 'seo_data_list',
			what: 'links for search engines',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="seo_data_list"><a href="x">甲</a> <a href="y">乙</a></div>⟧',
			looksAlike: '<div class="data_list"><a href="x">甲</a></div>',
		},
		{
			id: 'relatedNewsWrap',
			what: 'related news',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="relatedNewsWrap"><a href="x">相关</a></div>⟧',
			looksAlike: '<div id="relatedNews"><a href="x">相关</a></div>',
		},
	]),
	...group('sina-widget', 'delete', { ...LIST, words: MICROBLOG }, [
		{
			class: 'weiboListBox',
			what: 'list of microblogs',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="weiboListBox"><a href="x">某某</a></div>⟧',
			looksAlike: '<div class="ListBox"><a href="x">某某</a></div>',
		},
		{
			id: 'blk_weiboBox_01',
			what: 'list of microblogs',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="blk_weiboBox_01"><a href="x">某某</a></div>⟧',
			looksAlike: '<div id="blk_01"><a href="x">某某</a></div>',
		},
	]),
	...group('sina-widget', 'delete', { ...LIST, words: ACCOUNT }, [
		{
			class: 'moduleSingleImg01',
			what: 'banner',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="moduleSingleImg01"><a href="x"><img src="x.png"></a></div>⟧',
			looksAlike: '<div class="moduleImg01"><img src="x.png"></div>',
		},
		{
			id: 'sinashareto',
			what: 'buttons for sharing',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="sinashareto">分享 微博 微信</div>⟧',
			looksAlike: '<div id="shareto">分享</div>',
		},
		{
			id: 'j_album_1',
			what: 'slot of an album',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="j_album_1"></div>⟧',
			looksAlike: '<div id="album_1"></div>',
		},
		{
			element: 'p',
			classBegins: 'finance_we',
			what: 'promo of an account',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<p class="finance_weixin">关注公众号</p>⟧',
			looksAlike: '<p class="finance">关注公众号</p>',
		},
	]),
	...group('sina-widget', 'delete', { isEmpty: true, bareText: true }, [
		{
			id: 'navStopHere',
			what: 'mark for the navigation',
			seen: '1 page of 2017',
			example: '<p>甲</p>⟦<div id="navStopHere" style="position:relative;">&nbsp;</div>⟧',
			looksAlike: '<div id="navStop"></div>',
		},
		{
			id: 'gtx-trans',
			what: 'remains of a translator',
			seen: '1 article',
			example: '<p>甲</p>⟦<div id="gtx-trans" style="position: absolute;">&nbsp;</div>⟧',
			looksAlike: '<div id="trans"></div>',
		},
	]),
	...group('sina-widget', 'delete', { isEmpty: true, hiddenPicture: true }, [
		{
			class: 'sharePic',
			attribute: { name: 'class', holds: 'hide' },
			what: 'hidden picture for sharing',
			seen: 'mobile pages',
			example: '<p>甲</p>⟦<img class="sharePic hide" src="https://n.sinaimg.cn/s.png" alt="">⟧',
			looksAlike: '<img class="sharePic" src="https://n.sinaimg.cn/s.png" alt="" referrerpolicy="no-referrer">',
		},
		{
			id: 'wx_pic',
			attribute: { name: 'style', holds: 'display:none' },
			what: 'hidden picture for sharing',
			seen: 'mobile pages',
			example:
				'<p>甲</p>⟦<div id="wx_pic" style="margin:0;display: none;"><img src="https://n.sinaimg.cn/s.png"></div>⟧',
			looksAlike: '<div id="wx_pic"><img src="https://n.sinaimg.cn/s.png" alt="" referrerpolicy="no-referrer"></div>',
		},
	]),
	...group('sina-widget', 'ask', LIST, [
		{
			class: 'wap_special',
			what: 'link to a topic',
			seen: '1 page of 2019',
			example: '<p>甲</p>⟦<div class="wap_special"><div>点击进入专题：</div><a href="x">某专题</a></div>⟧',
			looksAlike: '<div class="special"><a href="x">某专题</a></div>',
		},
		{
			element: 'div',
			classBegins: 'weibo',
			what: 'microblog',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="weibo-card">某某：上涨了</div>⟧',
			looksAlike: '<span class="weibo-card">某某</span>',
		},
		{
			class: 'article-notice',
			what: 'notice',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="article-notice">提示</div>⟧',
			looksAlike: '<div class="notice">提示</div>',
		},
		{
			class: 'page-tools',
			what: 'page chrome',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="page-tools"><a href="x">收藏</a></div>⟧',
			looksAlike: '<div class="tools"><a href="x">工具</a></div>',
		},
		{
			class: 'blkComment',
			what: 'comments of readers',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div class="blkComment">评论</div>⟧',
			looksAlike: '<div class="comment">评论</div>',
		},
		{
			id: 'bottomTools',
			what: 'page chrome',
			seen: PAGE_LISTS,
			example: '<p>甲</p>⟦<div id="bottomTools"><a href="x">收藏</a></div>⟧',
			looksAlike: '<div id="bottom"><a href="x">收藏</a></div>',
		},
	]),
	...group('sina-widget', 'ask', { ...LIST, paragraphs: true }, [
		{
			element: 'blockquote',
			class: 'fin_reference',
			what: "the editor's related link",
			seen: '1 of 25 posts',
			example: '<p>甲</p>⟦<blockquote class="fin_reference"><p>相关新闻：<a href="x">乙</a></p></blockquote>⟧',
			looksAlike: '<blockquote class="reference"><p>乙</p></blockquote>',
		},
	]),
];
