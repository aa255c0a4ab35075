// Categories that begin with a dash or a dot.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A category that begins with a dash or a dot.',
	why:
		'Behind the dash of a list there must be a blank: without it, and in brackets, the dash is part of the name. The fix takes ' +
		'it away, and makes a list of a text.',
	examples: [
		{ text: '---\ncategories:\n -金融\n---\n', reports: ['-金融'], fixed: '---\ncategories:\n - 金融\n---\n' },
		{
			text: '---\ncategories: [-金融, 新浪]\n---\n',
			reports: ['-金融'],
			fixed: '---\ncategories: [金融, 新浪]\n---\n',
		},
		{ text: '---\ncategories:\n - 金融 - 乙\n---\n' },
	],
};

export const categoriesBullet: Rule = {
	id: 'categories-bullet',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'bullet'),
};
