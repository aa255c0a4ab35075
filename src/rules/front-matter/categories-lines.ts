// Categories of several lines.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { categoryDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'Several lines that YAML joins to one category.',
	why:
		'Without a dash and a blank in front of it, or where it is indented deeper than the item above, a line goes on with ' +
		'the name above it: Hexo files the post under `金融 - 新浪`. The fix makes an item of each line.',
	examples: [
		{
			text: '---\ncategories:\n- 金融\n  - 新浪\n---\n',
			reports: ['金融\n  - 新浪'],
			fixed: '---\ncategories:\n- 金融\n- 新浪\n---\n',
		},
		{
			text: '---\ncategories:\n 1. 金融\n 2. 新浪\n---\n',
			reports: ['1. 金融\n 2. 新浪'],
			fixed: '---\ncategories:\n - 金融\n - 新浪\n---\n',
		},
		{ text: '---\ncategories:\n - 金融 - 新浪\n---\n' },
	],
};

export const categoriesLines: Rule = {
	id: 'categories-lines',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, categoryDefects(post), 'lines'),
};
