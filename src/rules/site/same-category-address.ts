// Categories whose pages have one address.
import { postCount } from '../../engine/post-count';
import type { Documentation, Rule } from '../../engine/rule';
import { categoryValues } from '../../fields/category-values';
import { insideQuotes, problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'Two categories with one address: the posts of one of them are on no page.',
	why:
		'Hexo leaves signs out of the addresses of categories: `C++` and `C` both become `categories/C/`, and `A/H股` and `A H股` both ' +
		'`categories/A-H股/`. It writes both pages to the same file, says nothing of it, and readers find the posts of only one of ' +
		'the two there. The category that fewer posts of the site have is reported. Use one name for both, or give one of them an ' +
		'address of its own by `category_map` in `_config.yml`. In the editor all posts of the site in the workspace are compared, on ' +
		'the command line those of the run.',
	examples: [
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 甲\ncategories: [C++]\n---\n',
			beside: { 'source/_posts/b.md': '---\ntitle: 乙\ncategories: [C]\n---\n' },
			reports: ['C++'],
		},
		{
			path: 'source/_posts/a.md',
			text: "---\ntitle: 甲\ncategories:\n - 股票\n - 'A/H股'\n---\n",
			beside: {
				'source/_posts/b.md': '---\ntitle: 乙\ncategories:\n - 股票\n - A H股\n---\n',
				'source/_posts/c.md': '---\ntitle: 丙\ncategories:\n - 股票\n - A H股\n---\n',
			},
			reports: ['A/H股'],
		},
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 甲\ncategories: [C]\n---\n',
			beside: {
				'source/_posts/b.md': '---\ntitle: 乙\ncategories: [C++]\n---\n',
				'source/_posts/c.md': '---\ntitle: 丙\ncategories: [C]\n---\n',
			},
		},
		{
			config: 'category_map: { C++: cpp }',
			path: 'source/_posts/a.md',
			text: '---\ntitle: 甲\ncategories: [C++]\n---\n',
			beside: { 'source/_posts/b.md': '---\ntitle: 乙\ncategories: [C]\n---\n' },
		},
		{
			path: 'source/_posts/a.md',
			text: '---\ntitle: 甲\ncategories: [语言, C++]\n---\n',
			beside: { 'source/_posts/b.md': '---\ntitle: 乙\ncategories: [C]\n---\n' },
		},
	],
};

export const sameCategoryAddress: Rule = {
	id: 'same-category-address',
	part: 'frontMatter',
	severity: 'warning',
	needsOthers: true,
	*check(post, { others }) {
		for (const { value } of others ? categoryValues(post) : []) {
			const other = others!.samePage.get(value.text);
			if (other) {
				const message = {
					text: 'Hexo writes this category and “{0}” ({1}) to one page: readers find the posts of only one of them there',
					args: [other.name, postCount(other.posts)],
				};
				yield {
					...problem(post, insideQuotes(value), message),
					relatedPosts: [{ ...other.post, message: { text: 'A post with “{0}”', args: [other.name] } }],
				};
			}
		}
	},
};
