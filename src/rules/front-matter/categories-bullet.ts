// Categories that begin with a dash or a dot.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'One text that begins with a dash or a dot in place of a list of categories.',
	why: 'Behind the dash of a list there must be a blank: without it the dash is part of the name. The fix makes a list.',
	examples: [
		{ text: '---\ncategories:\n -金融\n---\n', reports: ['-金融'], fixed: '---\ncategories:\n - 金融\n---\n' },
		{ text: '---\ncategories:\n - 金融\n---\n' },
	],
};

export const categoriesBullet: Rule = {
	id: 'categories-bullet',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'bullet'),
};
