// Categories that are named twice.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A category that is named twice in one path.',
	why: 'Hexo files the post under the category below itself: `金融 / 金融`. The fix removes the second one.',
	examples: [
		{
			text: '---\ncategories:\n - 金融\n - 金融\n---\n',
			reports: ['金融'],
			fixed: '---\ncategories:\n - 金融\n---\n',
		},
		{ text: '---\ncategories:\n - [体育, 棒球]\n - [体育, 篮球]\n---\n' },
	],
};

export const categoriesRepeated: Rule = {
	id: 'categories-repeated',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'repeated'),
};
