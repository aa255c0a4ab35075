// Furniture of Sina's pages around the article, and the scripts and style sheets that drive it.
import type { Documentation, Rule } from '../../engine/rule';
import { reportBlocks } from '../../sina/blocks';
import { reportRemains } from '../../sina/hosted-elements';
import { isSinaPost } from '../../sina/post-kind';
import { reportRegions } from '../../sina/slot-contents';

export const documentation: Documentation = {
	summary: "Furniture of Sina's pages: keywords, market bars, sharing, related links, scripts and style sheets.",
	why:
		'What stands around the article on Sina’s pages does nothing outside of them, or leads back there. Only classes and ids ' +
		'that no other site uses are removed, and only scripts and style sheets that come from one of Sina’s hosts. What may ' +
		'belong to the article, such as a link to a topic, is a question; scripts of other hosts are told of by `unsafe-html-script`.',
	examples: [
		{
			text: '<p>甲</p>\n<div class="article-keywords" data-sudaclick="art_keywords"><span>文章关键词：</span> <a href="http://tags.news.sina.com.cn/x">某某</a></div>',
			reports: [
				'<div class="article-keywords" data-sudaclick="art_keywords"><span>文章关键词：</span> <a href="http://tags.news.sina.com.cn/x">某某</a></div>',
			],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<div class="wap_special"><div class="tlt">点击进入专题：</div><a href="http://news.sina.cn/zt_d/x">某专题</a></div>',
			reports: ['<div class="wap_special">'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<link rel="stylesheet" href="//ent.sina.com.cn/css/style.css">\n<p>甲</p>\n<script src="//www.sinaimg.cn/dy/js/jquery.js"></script>',
			reports: [
				'<link rel="stylesheet" href="//ent.sina.com.cn/css/style.css">',
				'<script src="//www.sinaimg.cn/dy/js/jquery.js"></script>',
			],
			fixed: '<p>甲</p>',
		},
		{ text: '<p>甲</p>\n<script src="https://cdn.example.com/chart.js"></script>' },
		{ text: '<link rel="stylesheet" href="https://example.com/?from=sina.com.cn">' },
		{ text: '<div class="keywords">关键词：某某</div>' },
	],
};

export const sinaWidget: Rule = {
	id: 'sina-widget',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'information',
	unnecessary: true,
	leftover: ['widget', 'widgets'],
	*check(post) {
		yield* reportRegions(post, 'sina-widget');
		yield* reportBlocks(post, 'sina-widget');
		yield* reportRemains(post, 'script');
		yield* reportRemains(post, 'link');
	},
};
