// A post without an article.
import { articleContent } from '../../article/content';
import type { Documentation, Rule } from '../../engine/rule';

export const documentation: Documentation = {
	summary: 'An article with nothing to see in it.',
	why:
		'There is no word below the front matter, and no picture, frame or player either: the feed gave none, or it went with ' +
		'what was cleaned.',
	examples: [
		{
			text: '---\ntitle: 示例标题\n---\n<div>   \n<p>&nbsp;</p>\n<!-- 甲 -->\n</div>\n',
			reports: ['<div>   \n<p>&nbsp;</p>\n<!-- 甲 -->\n</div>'],
		},
		{ text: '---\ntitle: 示例标题\n---\n', reports: ['---'] },
		{ text: '---\ntitle: 示例标题\n---\n<p>甲</p>\n' },
		{ text: '---\ntitle: 示例标题\n---\n{% asset_img a.jpg %}\n' },
		{ text: '---\ntitle: 示例标题\n---\n![](a.jpg)\n' },
		{ text: '---\ntitle: 示例标题\ncontent: 甲\n---\n' },
	],
};

export const articleEmpty: Rule = {
	id: 'article-empty',
	part: 'article',
	severity: 'warning',
	*check(post) {
		const content = articleContent(post);
		if (content && content.words === '' && !content.hasMedia) {
			yield { ...content.place, message: { text: 'The article is empty: readers see nothing below the title' } };
		}
	},
};
