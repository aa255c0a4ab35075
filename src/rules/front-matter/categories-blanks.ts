// Categories with blanks around them or invisible signs in them.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A category with blanks at its ends, or with a sign in it that nobody sees.',
	why:
		'To Hexo it is another category than the one that looks the same, and both want one address: readers get the posts ' +
		'of only one of them. The fix takes blanks and signs away.',
	examples: [
		{ text: "---\ncategories:\n - ' 金融'\n---\n", reports: [' 金融'], fixed: '---\ncategories:\n - 金融\n---\n' },
		{
			text: '---\ncategories:\n - 金融\u200b\n---\n',
			reports: ['金融\u200b'],
			fixed: '---\ncategories:\n - 金融\n---\n',
		},
		{ text: '---\ncategories:\n - New York\n---\n' },
	],
};

export const categoriesBlanks: Rule = {
	id: 'categories-blanks',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'blanks'),
};
