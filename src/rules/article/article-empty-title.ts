// A post whose article says no more than its title.
import { articleContent, lettersOf } from '../../article/content';
import type { Documentation, Rule } from '../../engine/rule';
import { fieldOf } from '../../post/post';

export const documentation: Documentation = {
	summary: 'The words of the article only repeat the title.',
	why: 'Feeds that have no text of an article put its title there: readers see it twice, and no other words.',
	examples: [
		{
			text: '---\ntitle: 示例“标题”\n---\n<div>   \n示例&ldquo;标题&rdquo;  \n</div>\n',
			reports: ['<div>   \n示例&ldquo;标题&rdquo;  \n</div>'],
		},
		{
			text: '---\ntitle: 示例标题\n---\n<p><img src="a.jpg" alt="x"></p>\n<h2>示例标题</h2>\n',
			reports: ['<p><img src="a.jpg" alt="x"></p>\n<h2>示例标题</h2>'],
		},
		{ text: '---\ntitle: 示例标题\n---\n<h2>示例标题</h2>\n<p>甲</p>\n' },
		{ text: '---\ntitle: ！\n---\n<p>？</p>\n' },
	],
};

export const articleEmptyTitle: Rule = {
	id: 'article-empty-title',
	part: 'article',
	severity: 'hint',
	*check(post) {
		const content = articleContent(post);
		const title = fieldOf(post, 'title')?.value;
		// Punctuation and blanks may make either longer, but not so much.
		if (content && title?.kind === 'scalar' && content.words.length <= 2 * title.text.length) {
			const letters = lettersOf(title.text);
			if (letters !== '' && lettersOf(content.words) === letters) {
				yield { ...content.place, message: { text: 'The article says nothing but the title' } };
			}
		}
	},
};
