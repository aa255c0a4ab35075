// Tags without an address of their own.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A tag of which nothing can stand in an address, or that shares its address with another one of the post.',
	why:
		"Hexo makes the address of a tag's page of its name, without signs like `#`, `+` and `.`. Of `..` nothing is left, " +
		'and `C++` and `C` have one page, with the posts of only one of them.',
	examples: [
		{ text: "---\ntags: ['#']\n---\n", reports: ['#'] },
		{ text: '---\ntags: [C++, C]\n---\n', reports: ['C'] },
		{ text: '---\ntags: [C++, Java]\n---\n' },
	],
};

export const tagsAddress: Rule = {
	id: 'tags-address',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'address'),
};
