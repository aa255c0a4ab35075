// Categories that YAML reads as something else than a name.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A category that YAML does not read as a text, and that gets another name or none.',
	why:
		'A colon and a blank make a field of an item, and `1.10` and `2024-05-01` are a number and a date: Hexo files the ' +
		'post under “[object Object]”, 1.1 and “Wed May 01 2024 00:00:00 …”. `categories: 0` and `false` count as none. The ' +
		'fix quotes the name.',
	examples: [
		{
			text: '---\ncategories:\n - 科技: 子\n---\n',
			reports: ['科技: 子'],
			fixed: "---\ncategories:\n - '科技: 子'\n---\n",
		},
		{ text: '---\ncategories:\n - 1.10\n---\n', reports: ['1.10'], fixed: "---\ncategories:\n - '1.10'\n---\n" },
		{ text: '---\ncategory: {金融: 新浪}\n---\n', reports: ['{金融: 新浪}'] },
		{ text: '---\ncategories: 0\n---\n', reports: ['0'] },
		{ text: '---\ncategories:\n - 2019\n---\n' },
	],
};

export const categoriesType: Rule = {
	id: 'categories-type',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'type'),
};
