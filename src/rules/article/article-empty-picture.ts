// A post whose article is a picture, without a word.
import { articleContent } from '../../article/content';
import type { Documentation, Rule } from '../../engine/rule';

export const documentation: Documentation = {
	summary: 'The article has pictures or players, but no words.',
	why: 'It may be meant so, as a picture of the day is; or the feed has lost the text.',
	examples: [
		{
			text: '---\ntitle: 示例标题\n---\n<div>\n<img src="a.jpg" alt="x"><p>\n     </p>  \n</div>\n',
			reports: ['<div>\n<img src="a.jpg" alt="x"><p>\n     </p>  \n</div>'],
		},
		{ text: '---\ntitle: 示例标题\n---\n![甲](a.jpg)\n', reports: ['![甲](a.jpg)'] },
		{ text: '---\ntitle: 示例标题\n---\n<img src="a.jpg" alt="x">\n<p>甲</p>\n' },
		{ text: '---\ntitle: 示例标题\n---\n' },
	],
};

export const articleEmptyPicture: Rule = {
	id: 'article-empty-picture',
	part: 'article',
	severity: 'hint',
	*check(post) {
		const content = articleContent(post);
		if (content && content.words === '' && content.hasMedia) {
			yield { ...content.place, message: { text: 'The article has no words' } };
		}
	},
};
