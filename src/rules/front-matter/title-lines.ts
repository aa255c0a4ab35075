// Titles of several lines.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title with line breaks.',
	why:
		'Feeds and lists show a title in one line. The fix joins the lines, with a blank between them where the text is not ' +
		'Chinese.',
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
