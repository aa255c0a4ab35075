// Titles of which no address can be made.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'A title without a letter or a digit.',
	why:
		'Readers cannot tell what it is. The feed generator names the file after the title, and of `..` that is `.md`, which Hexo ' +
		'passes over.',
	examples: [
		{ text: "---\ntitle: '..'\n---\n", reports: ['..'] },
		{ text: "---\ntitle: 'A..'\n---\n" },
		{ text: "---\ntitle: '🎉'\n---\n" },
	],
};

export const titleAddress: Rule = {
	id: 'title-address',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'address'),
};
