// Titles with signs in them that nobody sees.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title that holds a sign nobody sees.',
	why:
		'Signs of no width, soft hyphens and the line breaks of other systems come with copied text. Nobody sees them, and ' +
		'whoever looks for the title does not find it. The fix takes them away.',
	examples: [
		{ text: '---\ntitle: 收\u200b盘\n---\n', reports: ['\u200b'], fixed: "---\ntitle: '收盘'\n---\n" },
		{ text: '---\ntitle: 收盘\u2028点评\n---\n', reports: ['\u2028'], fixed: "---\ntitle: '收盘点评'\n---\n" },
		{ text: '---\ntitle: 一家 👨‍👩‍👧\n---\n' },
	],
};

export const titleInvisible: Rule = {
	id: 'title-invisible',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'invisible'),
};
