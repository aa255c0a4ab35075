// Fields for categories that name none.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'The field for the categories names none.',
	why:
		'Hexo lists such a post in no category, and readers who look there do not find it. The fix names the folders in ' +
		'which the file lies.',
	examples: [
		{ text: '---\ncategories: \nauthor: 乙\n---\n', reports: ['categories'] },
		{ text: '---\ncategories: []\nauthor: 乙\n---\n', reports: ['[]'] },
		{ text: '---\ncategories: [金融]\n---\n' },
	],
};

export const categoriesEmpty: Rule = {
	id: 'categories-empty',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'empty'),
};
