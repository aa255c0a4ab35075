// A site whose posts have front matter that only Hexo reads.
import type { Documentation, SiteRule } from '../../engine/rule';

export const documentation: Documentation = {
	summary: 'Posts whose front matter only Hexo reads, because it does not begin in the first line.',
	why:
		'Hexo reads front matter below one empty line, and every post of the feed generator is written that way. VitePress, Eleventy, ' +
		'Gatsby and all other tools that use gray-matter see no front matter in such a file. Where only Hexo reads the posts, nothing ' +
		'is wrong. This is said once for all posts, in a run over a folder and in the report on a workspace; `front-matter-not-first`, ' +
		'which is off by default, says it at each post, with a fix.',
	examples: [
		{
			text: 'title: 青山新闻\n',
			beside: {
				'source/_posts/a.md': '\n---\ntitle: 甲\ndate: 2024-05-01 10:00:00\n---\n',
				'source/_posts/b.md': '---\ntitle: 乙\ndate: 2024-05-02 10:00:00\n---\n',
			},
			reports: ['title: 青山新闻'],
		},
		{
			text: 'title: 青山新闻\n',
			beside: {
				'source/_posts/a.md': '---\ntitle: 甲\ndate: 2024-05-01 10:00:00\n---\n',
				'source/_posts/b.md': '---\ntitle: 乙\ndate: 2024-05-02 10:00:00\n---\n',
			},
		},
	],
};

export const siteFrontMatter: SiteRule = {
	id: 'site-front-matter',
	part: 'site',
	severity: 'hint',
	*checkSite(text, totals) {
		if (totals && totals.unseen > 0) {
			const [firstLine] = /^[^\r\n]*/.exec(text)!;
			const message = {
				text: '{0} of {1} posts have front matter that only Hexo reads: tools that use gray-matter see none',
				args: [totals.unseen, totals.posts],
			};
			yield { start: 0, end: firstLine.length, message };
		}
	},
};
