// Promotions of Sina's app, of brokers and of its channels.
import type { Documentation, Rule } from '../../engine/rule';
import { reportBlocks } from '../../sina/blocks';
import { isSinaPost } from '../../sina/post-kind';
import { reportPromoLines } from '../../sina/promo-lines';
import { reportRegions } from '../../sina/slot-contents';

export const documentation: Documentation = {
	summary: "A promotion of Sina's app, of a broker or of a channel.",
	why:
		'Readers see it as part of the article: a QR code and a slogan, and often, because it is indented after a blank line, ' +
		'its source as a code listing. A block is known by its class, id or link, or by the two comments around it; a slogan in ' +
		'a paragraph of its own is removed only next to one of those comments, and is a question anywhere else. A block that ' +
		'holds more than a promo, because an end tag is missing, is reported and left alone.',
	examples: [
		{
			text: '<p>甲</p>\n<div class="clearfix appendQr_wrap">\n  <div class="appendQr_normal"><img src="https://n.sinaimg.cn/qr.png"></div>\n  <div class="appendQr_normal_txt">下载新浪财经APP</div>\n</div>',
			reports: [
				'<div class="clearfix appendQr_wrap">\n  <div class="appendQr_normal"><img src="https://n.sinaimg.cn/qr.png"></div>\n  <div class="appendQr_normal_txt">下载新浪财经APP</div>\n</div>',
			],
			fixed: '<p>甲</p>',
		},
		{
			text: '<div class=app-kaihu-qr><span>立即开户>></span></div><p>甲</p>',
			reports: ['<div class=app-kaihu-qr><span>立即开户>></span></div>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">金麒麟</a>，权威！</p></blockquote><p>甲</p>',
			reports: [
				'<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">金麒麟</a>，权威！</p></blockquote>',
			],
			fixed: '<p>甲</p>',
		},
		{
			text: '<div class="appendQr_wrap"><span>扫码</span>\n<p>正文被卷进来了。</p></div>',
			reports: ['<div class="appendQr_wrap">'],
		},
		{
			text: '<p>甲</p>\n<!-- 开户二维码 start -->\n<div class="qr"><span>立即开户</span></div>\n<!-- 开户二维码 end -->',
			reports: ['<!-- 开户二维码 start -->\n<div class="qr"><span>立即开户</span></div>\n<!-- 开户二维码 end -->'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<p>海量资讯、精准解读，尽在新浪财经APP</p>',
			reports: ['<p>海量资讯、精准解读，尽在新浪财经APP</p>'],
			fixed: '<p>甲</p>',
		},
		{ text: '<blockquote><p>炒股就看自己的判断。</p></blockquote>' },
		{ text: '<p>扫描二维码关注我们。</p>' },
	],
};

export const sinaPromo: Rule = {
	id: 'sina-promo',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'information',
	unnecessary: true,
	leftover: ['promo block', 'promo blocks'],
	*check(post) {
		yield* reportRegions(post, 'sina-promo');
		yield* reportBlocks(post, 'sina-promo');
		yield* reportPromoLines(post);
	},
};
