// Items of the list of tags that hold no name.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'An item without a name among the tags.',
	why:
		'Hexo leaves an empty item out, but makes a tag without a name of blanks or of an empty list; themes may then fail ' +
		'to build the page of the post. The fix removes the item.',
	examples: [
		{ text: '---\ntags:\n - 股票\n -\n---\n', reports: ['-'], fixed: '---\ntags:\n - 股票\n---\n' },
		{ text: '---\ntags: [股票, []]\n---\n', reports: ['[]'], fixed: '---\ntags: [股票]\n---\n' },
		{ text: '---\ntags:\n---\n' },
		{ text: '---\ntags: []\n---\n' },
	],
};

export const tagsItemEmpty: Rule = {
	id: 'tags-item-empty',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'item-empty'),
};
