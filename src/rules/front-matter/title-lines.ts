// Titles of several lines.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title with line breaks.',
	why:
		'A title is shown in one line, with a blank in the place of each line break. The fix joins the lines, without a ' +
		'blank where both sides are Chinese.',
	examples: [
		{
			text: '---\ntitle: |-\n  收盘\n  点评\n---\n',
			reports: ['|-\n  收盘\n  点评'],
			fixed: "---\ntitle: '收盘点评'\n---\n",
		},
		{ text: '---\ntitle: 收盘\n  点评\n---\n' },
	],
};

export const titleLines: Rule = {
	id: 'title-lines',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'lines'),
};
