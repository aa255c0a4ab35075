// Articles that a site has twice.
import type { Documentation, Rule } from '../../engine/rule';
import { headOf, insideQuotes, problem, seenField } from '../../fields/field-problems';
import { othersOf } from '../../fields/related-posts';

export const documentation: Documentation = {
	summary: 'The same article in two posts.',
	why:
		'A feed that changes the title of an article, or lists it under two categories, makes two posts of it: readers find it twice, ' +
		'and search engines count it as copied. Two posts are taken for the same article if both their title and their date are the ' +
		'same, or all the words that readers see in them, what Sina’s page left around them aside. A text of less than 20 letters is ' +
		'not compared, nor is a post of more than 256 KB, and one of less than 100 only together with its pictures and links. In the ' +
		'editor all posts of the site in the workspace are compared, on the command line those of the run.',
	examples: [
		{
			path: 'source/_posts/国内/图书馆.md',
			text: '---\ntitle: 图书馆周六开放\ndate: 2024-03-09 08:30:00\n---\n<p>图书馆周六开放到晚上九点。</p>\n',
			beside: {
				'source/_posts/要闻/图书馆.md':
					"---\ntitle: '图书馆周六开放'\ndate: 2024-03-09 08:30\n---\n<p>本周六图书馆开放到晚上九点。</p>\n",
			},
			reports: ['图书馆周六开放'],
		},
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 图书馆周六开放\ndate: 2024-03-09 08:30:00\n---\n<p>青山镇图书馆本周六起开放到晚上九点，读者每次可以借十本书。</p>\n',
			beside: {
				'source/_posts/b.md':
					'---\ntitle: 图书馆延长开放时间\ndate: 2024-03-10 10:00:00\n---\n<div>\n<p>青山镇图书馆本周六起开放到晚上九点，</p>\n<p>读者每次可以借十本书。</p>\n<!-- news_keyword_pub,stock, -->\n<p class="article-editor">责任编辑：某人</p>\n</div>\n',
			},
			reports: ['图书馆周六开放'],
		},
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 早报\ndate: 2024-03-09 08:30:00\n---\n<p>图书馆周六开放。</p>\n',
			beside: {
				'source/_posts/b.md': '---\ntitle: 早报\ndate: 2024-03-10 08:30:00\n---\n<p>图书馆周六开放。</p>\n',
			},
		},
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 甲\n---\n<p>今日图片来自青山镇，摄影爱好者在山顶拍下了日出的全过程。</p>\n<img src="https://img.example.com/1.jpg">\n',
			beside: {
				'source/_posts/b.md':
					'---\ntitle: 乙\n---\n<p>今日图片来自青山镇，摄影爱好者在山顶拍下了日出的全过程。</p>\n<img src="https://img.example.com/2.jpg">\n',
			},
		},
	],
};

export const sameArticle: Rule = {
	id: 'same-article',
	part: 'frontMatter',
	severity: 'information',
	needsOthers: true,
	*check(post, { others }) {
		const sameText = others?.sameText;
		const same = sameText ?? others?.sameTitle;
		if (!same) {
			return;
		}
		const title = seenField(post, 'title')?.value;
		const place = title && title.start < title.end ? insideQuotes(title) : headOf(post);
		const args = [same.count === 1 ? same.first[0]!.name : { text: '{0} other posts', args: [same.count] }];
		const message = sameText
			? { text: 'The same article as in {0}: its text is the same', args }
			: { text: 'The same article as in {0}: its title and its date are the same', args };
		const found = othersOf(
			same,
			sameText ? { text: 'It has the same text' } : { text: 'It has the same title and date' },
		);
		yield { ...problem(post, place, message), relatedPosts: found };
	},
};
