// Categories without an address of their own.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary:
		'A category of which nothing can stand in an address, or that shares its address with another one of the post.',
	why:
		"Hexo makes the address of a category's page of its name, without signs like `#`, `+` and `.`. Of `..` nothing is " +
		'left, and `C++` and `C` have one page, with the posts of only one of them.',
	examples: [
		{ text: "---\ncategories: ['#']\n---\n", reports: ['#'] },
		{ text: '---\ncategories:\n - [C++]\n - [C]\n---\n', reports: ['C'] },
		{ text: '---\ncategories: [C++, C]\n---\n' },
	],
};

export const categoriesAddress: Rule = {
	id: 'categories-address',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'address'),
};
