// Tags that are named twice.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A tag that is named twice.',
	why: 'Hexo takes it once. The fix removes the second one.',
	examples: [
		{ text: '---\ntags:\n - 股票\n - 股票\n---\n', reports: ['股票'], fixed: '---\ntags:\n - 股票\n---\n' },
		{ text: '---\ntags: [股票, 基金]\n---\n' },
	],
};

export const tagsRepeated: Rule = {
	id: 'tags-repeated',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'repeated'),
};
