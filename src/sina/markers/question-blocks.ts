// Blocks that other sites may have, too, or that may belong to the article: their removal is a question.
import { type BlockMarker, group, LIST, PAGE_LISTS } from './block-marker';
import { REPORTS } from './words';

export const QUESTION_BLOCKS: readonly BlockMarker[] = [
	...group('sina-widget', 'ask', LIST, [
		{
			class: 'wap_special',
			what: 'link to a topic',
			seen: '1 page of 2019',
			example: '<p>甲</p>⟦<div class="wap_special"><div>点击进入专题：</div><a href="x">某专题</a></div>⟧',
			looksAlike: '<div class="special"><a href="x">某专题</a></div>',
		},
		{
			elements: ['div'],
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
	...group('sina-promo', 'ask', { ...LIST, paragraphs: true, words: REPORTS }, [
		{
			elements: ['blockquote', 'p', 'div', 'section', 'li'],
			link: { to: '/jinqilin.shtml', text: '炒股就看' },
			what: 'promo of analyst reports',
			seen: '1 of 25 posts',
			example:
				'⟦<blockquote><p>炒股就看<a href="https://stock.finance.sina.com.cn/jinqilin.shtml">研报</a>！</p></blockquote>⟧<p>甲</p>',
			looksAlike: '<blockquote><p>炒股就看<a href="https://a.cn/jinqilin.shtml">研报</a>！</p></blockquote>',
		},
	]),
	...group('sina-widget', 'ask', { ...LIST, paragraphs: true }, [
		{
			elements: ['blockquote'],
			class: 'fin_reference',
			what: "the editor's related link",
			seen: '1 of 25 posts',
			example: '<p>甲</p>⟦<blockquote class="fin_reference"><p>相关新闻：<a href="x">乙</a></p></blockquote>⟧',
			looksAlike: '<blockquote class="reference"><p>乙</p></blockquote>',
		},
	]),
];
