// One text in place of a list of categories.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'One category that is no list.',
	why:
		'Hexo takes a flat list for one path: `金融`, below it `新浪财经`. A single text is one category; the fix makes a list of ' +
		'it, which others can be added to.',
	examples: [
		{ text: '---\ncategories: 金融\n---\n', reports: ['金融'], fixed: '---\ncategories:\n - 金融\n---\n' },
		{ text: '---\ncategories:\n - 金融\n---\n' },
	],
};

export const categoriesSingle: Rule = {
	id: 'categories-single',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'single'),
};
