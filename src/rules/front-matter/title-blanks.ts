// Titles with blanks around them.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title with blanks, or signs that nobody sees, at its ends.',
	why: 'They are not meant, and stand in lists, feeds and addresses. The fix takes them away.',
	examples: [
		{ text: "---\ntitle: ' 收盘 '\n---\n", reports: [' 收盘 '], fixed: "---\ntitle: '收盘'\n---\n" },
		{ text: "---\ntitle: '收 盘'\n---\n" },
	],
};

export const titleBlanks: Rule = {
	id: 'title-blanks',
	part: 'frontMatter',
	severity: 'information',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'blanks'),
};
