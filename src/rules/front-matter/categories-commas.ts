// Several categories in one text.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'One text with commas in place of a list of categories.',
	why:
		'A single text is one category, commas and all; and in brackets only `,` parts items, no other comma, and none in ' +
		'quotes. The fix makes a list, without brackets, bullets and quotes around the names.',
	examples: [
		{
			text: '---\ncategories: 金融, 新浪\n---\n',
			reports: ['金融, 新浪'],
			fixed: '---\ncategories:\n - 金融\n - 新浪\n---\n',
		},
		{
			text: '---\ncategories: [金融，新浪]\n---\n',
			reports: ['金融，新浪'],
			fixed: '---\ncategories: [金融, 新浪]\n---\n',
		},
		{ text: '---\ncategories: [金融, 新浪财经]\n---\n' },
		{ text: '---\ncategories:\n - 甲，乙\n - 丙\n---\n' },
	],
};

export const categoriesCommas: Rule = {
	id: 'categories-commas',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'commas'),
};
