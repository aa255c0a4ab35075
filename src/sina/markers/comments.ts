// The comments that Sina's page templates and its editor leave.
import type { Limits, Marker } from './marker';
import { ACCOUNT, APP, BUTTON, TRIAL } from './words';

/** Blanks at both ends of a comment do not count. */
export interface CommentMarker extends Marker {
	readonly comment: string;
	readonly form: CommentForm;
	/** How a comment of several lines, or with tags in it, has to end: without that it has swallowed a part of the article. */
	readonly end?: RegExp;
	/** What stands between both ends goes with them, if it keeps to this; by this rule. */
	readonly between?: Limits & { readonly rule: 'sina-promo' | 'sina-widget' };
	/** The slot that ends it, where that has another name. */
	readonly endedBy?: string;
	/** No page of another site carries it: it shows a post to be Sina's. */
	readonly strong?: true;
}

/**
 * The forms of a comment. `begins`: it goes on in any way. The others are slots, with two ends: `plain`: the same text at
 * both; `start`: it says start at both; `start-end`: start or begin, and end; `begins-start-end`: the same with something
 * between; `plain-end`: the bare text, and the text with end; `slash`: the bare text, and the text behind a slash.
 */
export type CommentForm = 'begins' | 'plain' | 'start' | 'start-end' | 'begins-start-end' | 'plain-end' | 'slash';

const PROMO = { rule: 'sina-promo', links: true } as const;

const rows: readonly Omit<CommentMarker, 'rule' | 'verdict'>[] = [
	{
		comment: 'news_keyword_pub,',
		form: 'begins',
		strong: true,
		what: 'codes found by the keyword linker',
		seen: '25 of 25 posts, and pages since 2015',
		example: '<p>甲</p>⟦<!-- news_keyword_pub,hkstock,hk00001&usstock,ABC -->⟧',
		looksAlike: '<p>甲</p><!-- news_keyword_publication -->',
	},
	{
		comment: '正文下iframe',
		form: 'plain',
		what: 'empty slot below the article',
		seen: '25 of 25 posts, two in each',
		example: '<p>甲</p>⟦<!-- 正文下iframe -->⟧',
		looksAlike: '<p>甲</p><!-- 正文下iframe由编辑加上 -->',
	},
	{
		comment: '总声明',
		form: 'plain',
		what: 'slot of the disclaimer',
		seen: '25 of 25 posts, two in each',
		example: '<p>甲</p>⟦<!-- 总声明-->⟧<p>文中信息仅供参考。</p>⟦<!-- 总声明-->⟧',
		looksAlike: '<p>甲</p><!-- 总声明见文末 -->',
	},
	{
		comment: '文末二维码',
		form: 'start',
		strong: true,
		what: 'slot of the QR code at the end',
		seen: '25 of 25 posts, four in each, none of which says end',
		example: '<p>甲</p>⟦<!-- 文末二维码 start -->⟧',
		looksAlike: '<p>甲</p><!-- 文末二维码 -->',
	},
	{
		comment: '编辑姓名及工作代码',
		form: 'plain',
		strong: true,
		what: 'slot of the editor line',
		seen: '25 of 25 posts',
		example: '<p>甲</p>⟦<!-- 编辑姓名及工作代码 -->⟧<p>乙</p>⟦<!-- 编辑姓名及工作代码-->⟧',
		looksAlike: '<p>甲</p><!-- 编辑姓名及工作代码未填 -->',
	},
	{
		comment: '开户二维码',
		form: 'start-end',
		what: 'QR code for opening an account',
		seen: '2 of 25 posts',
		between: { ...PROMO, words: ACCOUNT, paragraphs: true },
		example: '<p>甲</p>⟦<!-- 开户二维码 start --><div><span>立即开户</span></div><!-- 开户二维码 end -->⟧',
		looksAlike: '<p>甲</p><!-- 开户二维码 -->',
	},
	{
		comment: 'article_adlist[',
		form: 'begins',
		strong: true,
		end: /\]article_adlist$/,
		what: 'what the editor blacked out, tags and all',
		seen: '6 of 25 posts, up to 17 in one',
		example: '<p>甲⟦<!--article_adlist[<p>关注 > 公众号</p>]article_adlist-->⟧</p>',
		looksAlike: '<p>甲<!--article_adlist--></p>',
	},
	{
		comment: 'mce-plugin-videoList',
		form: 'begins',
		end: /\]mce-plugin-videoList\d*$/,
		what: 'data of the video player',
		seen: '1 of 25 posts, and a page of 2019',
		example: '<p>甲</p>⟦<!--mce-plugin-videoList2[&#123;"a":1}]mce-plugin-videoList2-->⟧',
		looksAlike: '<p>甲</p><!--mce-plugin-->',
	},
	{
		comment: 'video-list',
		form: 'slash',
		what: 'slot of the video player',
		seen: '1 of 25 posts, and pages of 2019',
		example: '<p>甲</p>⟦<!--video-list-->⟧⟦<!--/video-list-->⟧',
		looksAlike: '<p>甲</p><!--video-list-of-the-day-->',
	},
	{
		comment: '<span>扫二维码',
		form: 'begins',
		end: />$/,
		what: 'a broker promo that was commented out',
		seen: '1 of 25 posts',
		example: '<p>甲</p>⟦<!-- <span>扫二维码 立即期货开户</span> <img src="//n.sinaimg.cn/q.png"> -->⟧',
		looksAlike: '<p>甲</p><!-- <span>扫一扫</span> -->',
	},
	{
		comment: '秒拍',
		form: 'start-end',
		what: 'slot of a video',
		seen: '2 pages of 2018 and 2019, empty',
		example: '<p>甲</p>⟦<!-- 秒拍begin -->⟧<p>乙</p>⟦<!-- 秒拍end -->⟧',
		looksAlike: '<p>甲</p><!-- 秒拍 -->',
	},
	{
		comment: '视频播放器',
		form: 'start-end',
		what: 'slot of a video',
		seen: '2 pages of 2018 and 2019, empty',
		example: '<p>甲</p>⟦<!-- 视频播放器start -->⟧<p>乙</p>⟦<!-- 视频播放器end -->⟧',
		looksAlike: '<p>甲</p><!-- 视频播放器 -->',
	},
	{
		comment: '行情图',
		form: 'start-end',
		what: 'slot of a stock chart',
		seen: '2 pages of 2018 and 2019, and an older one',
		between: { rule: 'sina-widget', links: true, bareText: true, words: BUTTON },
		example: '<p>甲</p>⟦<!--行情图 start--><div class="hq"><img src="x.png"></div><!--行情图 end-->⟧',
		looksAlike: '<p>甲</p><!-- 行情图 -->',
	},
	{
		comment: '原始正文',
		form: 'start-end',
		what: 'border of the article on old pages',
		seen: '4 full pages',
		example: '⟦<!-- 原始正文begin -->⟧<p>甲</p>⟦<!-- 原始正文end -->⟧',
		looksAlike: '<!-- 原始正文 --><p>甲</p>',
	},
	{
		comment: '新增众测推广文案',
		form: 'plain-end',
		what: 'promo of the tech channel',
		seen: '1 page of 2019',
		between: { ...PROMO, words: TRIAL, paragraphs: true },
		example: '⟦<!--新增众测推广文案--><div><p>免费试玩新产品</p></div><!--新增众测推广文案end-->⟧<p>甲</p>',
		looksAlike: '<!--新增众测--><p>甲</p>',
	},
	{
		comment: 'wapdump',
		form: 'start-end',
		what: 'mark of the publishing system',
		seen: 'pages until 2017',
		example: '<p>甲</p>⟦<!--wapdump end-->⟧',
		looksAlike: '<p>甲</p><!--wapdump-->',
	},
	{
		comment: 'publish_helper',
		form: 'begins',
		what: 'mark of the publishing system',
		seen: 'pages until 2017',
		example: '<p>甲</p>⟦<!-- publish_helper_end -->⟧',
		looksAlike: '<p>甲</p><!-- publisher -->',
	},
	{
		comment: 'fincon_',
		form: 'begins-start-end',
		what: 'promo of the app',
		seen: '1 of 57 posts, in a block with a class',
		between: { ...PROMO, words: APP, paragraphs: true },
		example:
			'⟦<!-- fincon_sfapp_pro begin --><p><a href="https://example.com/">下载客户端</a></p><!-- fincon_sfapp_pro end -->⟧<p>甲</p>',
		looksAlike: '<!-- fincon begin --><p>甲</p><!-- fincon end -->',
	},
	{
		comment: '引文',
		form: 'start-end',
		what: 'promo',
		seen: 'full pages',
		between: PROMO,
		example: '<p>甲</p>⟦<!-- 引文 start --><div>点击进入</div><!-- 引文 end -->⟧',
		looksAlike: '<p>甲</p><!-- 引文 -->',
	},
	{
		comment: '新浪财经直播 推广轮播',
		form: 'start-end',
		what: 'promo of live shows',
		seen: 'full pages',
		between: PROMO,
		example: '<p>甲</p>⟦<!-- 新浪财经直播 推广轮播 start --><div>正在直播</div><!-- 新浪财经直播 推广轮播 end-->⟧',
		looksAlike: '<p>甲</p><!-- 新浪财经直播 -->',
	},
	{
		comment: '轮播',
		form: 'start-end',
		endedBy: '直播推荐',
		what: 'promo of live shows',
		seen: 'full pages, with another name at the end',
		between: PROMO,
		example: '<p>甲</p>⟦<!--轮播 start--><div>正在直播</div><!--直播推荐 end-->⟧',
		looksAlike: '<p>甲</p><!-- 轮播 -->',
	},
	{
		comment: '直播推荐',
		form: 'start-end',
		what: 'promo of live shows',
		seen: 'full pages',
		example: '<p>甲</p>⟦<!--直播推荐 end-->⟧',
		looksAlike: '<p>甲</p><!-- 直播推荐 -->',
	},
	{
		comment: '港股大赛',
		form: 'begins-start-end',
		what: 'promo of a contest',
		seen: 'full pages',
		between: PROMO,
		example: '<p>甲</p>⟦<!--港股大赛banner start--><div>报名参赛</div><!--港股大赛banner end-->⟧',
		looksAlike: '<p>甲</p><!-- 港股大赛 -->',
	},
	{
		comment: 'SUDA_CODE_',
		form: 'begins',
		what: 'tracker',
		seen: 'full pages only',
		example: '<p>甲</p>⟦<!-- SUDA_CODE_START -->⟧',
		looksAlike: '<p>甲</p><!-- SUDA -->',
	},
	{
		comment: 'body code',
		form: 'start-end',
		what: 'page chrome',
		seen: 'full pages only',
		example: '<p>甲</p>⟦<!-- body code begin -->⟧',
		looksAlike: '<p>甲</p><!-- body code -->',
	},
	{
		comment: 'import sinaads.js',
		form: 'start-end',
		what: 'adverts',
		seen: 'full pages only',
		example: '<p>甲</p>⟦<!-- import sinaads.js start -->⟧',
		looksAlike: '<p>甲</p><!-- import ads.js -->',
	},
	{
		comment: '300*250画中画',
		form: 'begins-start-end',
		what: 'advert',
		seen: 'full pages only',
		example: '<p>甲</p>⟦<!-- 300*250画中画01   2017/12   someone begin -->⟧',
		looksAlike: '<p>甲</p><!-- 300*250画中画 -->',
	},
	{
		comment: 'page-tools',
		form: 'start-end',
		what: 'page chrome',
		seen: 'full pages only',
		example: '<p>甲</p>⟦<!-- page-tools start -->⟧',
		looksAlike: '<p>甲</p><!-- page-tools -->',
	},
	{
		comment: '文章关键字',
		form: 'start-end',
		what: 'slot of the keywords',
		seen: 'full pages only',
		example: '<p>甲</p>⟦<!-- 文章关键字 begin -->⟧',
		looksAlike: '<p>甲</p><!-- 文章关键字 -->',
	},
];

export const COMMENTS: readonly CommentMarker[] = rows.map((row) => ({
	rule: 'sina-comment',
	verdict: 'delete',
	...row,
}));
