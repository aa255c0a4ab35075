// Tags that YAML reads as something else than a name.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A tag that YAML does not read as a text, and that gets another name or none.',
	why:
		'A colon and a blank make a field of an item, and `1.10` and `2024-05-01` are a number and a date: the tags are ' +
		'“[object Object]”, 1.1 and “Wed May 01 2024 00:00:00 …”. The fix quotes the name.',
	examples: [
		{ text: '---\ntags:\n - 2022-06-08\n---\n', reports: ['2022-06-08'], fixed: "---\ntags:\n - '2022-06-08'\n---\n" },
		{ text: '---\ntags: [1.0]\n---\n', reports: ['1.0'], fixed: "---\ntags: ['1.0']\n---\n" },
		{ text: '---\ntag: {股票: 基金}\n---\n', reports: ['{股票: 基金}'] },
		{ text: '---\ntags: [2022]\n---\n' },
	],
};

export const tagsType: Rule = {
	id: 'tags-type',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'type'),
};
