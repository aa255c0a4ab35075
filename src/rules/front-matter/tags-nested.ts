// Lists in the list of tags.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A list in the list of tags.',
	why: 'Hexo makes one tag of it, with commas in its name. The fix takes the inner brackets away.',
	examples: [
		{
			text: '---\ntags: [[股票, 基金], 债券]\n---\n',
			reports: ['[股票, 基金]'],
			fixed: '---\ntags: [股票, 基金, 债券]\n---\n',
		},
		{ text: '---\ntags: [股票, 基金]\n---\n' },
	],
};

export const tagsNested: Rule = {
	id: 'tags-nested',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'nested'),
};
