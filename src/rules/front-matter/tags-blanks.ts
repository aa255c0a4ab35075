// Tags with blanks around them or invisible signs in them.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A tag with blanks at its ends, or with a sign in it that nobody sees.',
	why:
		'To Hexo it is another tag than the one that looks the same, and both want one address: readers get the posts of ' +
		'only one of them. The fix takes blanks and signs away.',
	examples: [
		{ text: "---\ntags:\n - '股票 '\n---\n", reports: ['股票 '], fixed: '---\ntags:\n - 股票\n---\n' },
		{ text: '---\ntags: [New York]\n---\n' },
	],
};

export const tagsBlanks: Rule = {
	id: 'tags-blanks',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'blanks'),
};
