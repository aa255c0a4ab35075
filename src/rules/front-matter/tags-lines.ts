// Tags of several lines.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'Several lines that YAML joins to one tag.',
	why:
		'Without a dash and a blank in front of it, or where it is indented deeper than the item above, a line goes on with ' +
		'the name above it: `股票 - 基金` is one tag. The fix makes an item of each line.',
	examples: [
		{
			text: '---\ntags:\n- 股票\n  - 基金\n---\n',
			reports: ['股票\n  - 基金'],
			fixed: '---\ntags:\n- 股票\n- 基金\n---\n',
		},
		{ text: '---\ntags:\n- 股票\n- 基金\n---\n' },
	],
};

export const tagsLines: Rule = {
	id: 'tags-lines',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'lines'),
};
