// Items of the list of categories that hold no name.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'An item without a name among the categories.',
	why: 'Hexo leaves it out. The fix removes it.',
	examples: [
		{ text: '---\ncategories:\n - 金融\n -\n---\n', reports: ['-'], fixed: '---\ncategories:\n - 金融\n---\n' },
		{ text: '---\ncategories:\n - 金融\n---\n' },
	],
};

export const categoriesItemEmpty: Rule = {
	id: 'categories-item-empty',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'item-empty'),
};
