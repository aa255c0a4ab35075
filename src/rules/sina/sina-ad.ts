// Adverts between the paragraphs.
import type { Documentation, Rule } from '../../engine/rule';
import { reportBlocks } from '../../sina/blocks';
import { reportRemains } from '../../sina/hosted-elements';
import { isSinaPost } from '../../sina/post-kind';

export const documentation: Documentation = {
	summary: "An advert of Sina's, or the slot of one.",
	why:
		'Sina puts adverts into the middle of the text. Without its scripts they are empty boxes of 300 by 250 pixels, or frames ' +
		'that load an advert from Sina. Frames of anybody else are a part of the article and stay.',
	examples: [
		{
			text: '<p>甲</p>\n<div id="ad_00001" class="otherContent_01" style="width: 300px;"><ins class="sinaads"><iframe src="javascript:\'<html></html>\'"></iframe></ins></div><p>乙</p>',
			reports: [
				'<div id="ad_00001" class="otherContent_01" style="width: 300px;"><ins class="sinaads"><iframe src="javascript:\'<html></html>\'"></iframe></ins></div>',
			],
			fixed: '<p>甲</p>\n<p>乙</p>',
		},
		{
			text: '<p>甲</p>\n<div sax-type="proxy" class="j_native_abc220613 box" style="margin:20px 0"></div><p>乙</p>',
			reports: ['<div sax-type="proxy" class="j_native_abc220613 box" style="margin:20px 0"></div>'],
			fixed: '<p>甲</p>\n<p>乙</p>',
		},
		{
			text: '<p>甲</p>\n<iframe src="http://img.adbox.sina.com.cn/ad/1.html"></iframe>\n<p>乙</p>',
			reports: ['<iframe src="http://img.adbox.sina.com.cn/ad/1.html"></iframe>'],
			fixed: '<p>甲</p>\n<p>乙</p>',
		},
		{ text: '<div class="otherContent_01"><p>正文被卷进来了。</p></div>', reports: ['<div class="otherContent_01">'] },
		{ text: '<iframe name="videoiframe" src="https://video.guancha.cn/1.html"></iframe>' },
		{ text: '<div class="ad"><p>广告业的一年。</p></div>' },
	],
};

export const sinaAd: Rule = {
	id: 'sina-ad',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'information',
	unnecessary: true,
	leftover: ['advert', 'adverts'],
	*check(post) {
		yield* reportBlocks(post, 'sina-ad');
		yield* reportRemains(post, 'iframe');
	},
};
