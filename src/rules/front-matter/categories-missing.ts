// Posts without categories.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'The post has no categories.',
	why:
		'Hexo lists such a post in no category, and readers who look there do not find it. The fix names the folders in ' +
		'which the file lies.',
	examples: [
		{ text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{
			text: '---\ntitle: 甲\ncatagories: [金融]\n---\n',
			reports: ['---'],
			fixed: '---\ntitle: 甲\ncategories: [金融]\n---\n',
		},
		{ text: '---\ntitle: 甲\ncategory: 金融\n---\n' },
	],
};

export const categoriesMissing: Rule = {
	id: 'categories-missing',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'missing'),
};
