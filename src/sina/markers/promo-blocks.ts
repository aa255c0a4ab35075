// The blocks that promote Sina's app, brokers and channels.
import { type BlockMarker, group } from './block-marker';
import type { Limits } from './marker';
import { ACCOUNT, APP, REPORTS, TRIAL } from './words';

const SLOGAN: Limits = { words: APP };
const BROKER: Limits = { words: ACCOUNT };
const QUOTED: Limits = { paragraphs: true, links: true, bareText: true };

/** What holds a line of an article. */
const LINES: readonly string[] = ['p', 'div', 'section', 'li'];

export const PROMO_BLOCKS: readonly BlockMarker[] = [
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
	...group('sina-promo', 'delete', { ...QUOTED, words: REPORTS }, [
		{
			elements: ['blockquote'],
			link: { to: 'finance.sina.com.cn/stock/reportch/jinqilin.shtml', text: '炒股就看' },
			what: 'promo of analyst reports',
			seen: '1 of 25 posts',
			example:
				'⟦<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>！</p></blockquote>⟧<p>甲</p>',
			looksAlike:
				'<blockquote><p>他说：“<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>不可全信。”</p></blockquote>',
		},
	]),
	...group('sina-promo', 'delete', { words: REPORTS, links: true, bareText: true }, [
		{
			elements: LINES,
			link: { to: 'finance.sina.com.cn/stock/reportch/jinqilin.shtml', text: '炒股就看' },
			what: 'promo of analyst reports',
			seen: '1 of 25 posts',
			example:
				'⟦<p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>，权威，专业，及时，全面！</p>⟧<p>甲</p>',
			looksAlike:
				'<p>炒股的人看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>，甲公司称。</p>',
		},
	]),
	...group('sina-promo', 'delete', { ...QUOTED, words: APP }, [
		{
			elements: ['blockquote'],
			classBegins: 'fincon_',
			what: 'promo of the app',
			seen: '1 of 57 posts',
			example:
				'⟦<blockquote class="fincon_sfapp_pro"><p><a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml">下载客户端</a></p></blockquote>⟧<p>甲</p>',
			looksAlike: '<blockquote class="fin_pro"><p><a href="https://example.com/">下载客户端</a></p></blockquote>',
		},
	]),
	...group('sina-promo', 'delete', { words: APP, links: true }, [
		{
			elements: LINES,
			class: 'jqlblock_cls',
			what: 'advert for paid reports',
			seen: '1 of 57 posts, five in it',
			example:
				'⟦<blockquote><p class="jqlblock_cls"><a href="https://finance.sina.com.cn/1">研报精选</a></p></blockquote>⟧<p>甲</p>',
			looksAlike: '<blockquote><p class="block_cls">　　导语一段。</p></blockquote>',
		},
		{
			elements: [...LINES, 'blockquote'],
			link: { to: 'www.sinadaxue.cn/', isAll: true },
			what: 'advert for paid reports',
			seen: '1 of 57 posts, with a class',
			example: '⟦<p><a href="https://www.sinadaxue.cn/#/1">今天要看的三份研报</a></p>⟧<p>甲</p>',
			looksAlike: '<p>甲公司的网站<a href="https://www.sinadaxue.cn/#/1">于昨日上线</a>，用户可以登录。</p>',
		},
		{
			elements: [...LINES, 'blockquote'],
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
];
