// Several tags in one text.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'One text with commas in place of a list of tags.',
	why:
		'A single text is one tag, commas and all; and in brackets only `,` parts items, no other comma, and none in ' +
		'quotes. The fix makes a list, without brackets, bullets and quotes around the names.',
	examples: [
		{ text: '---\ntags: 股票, 基金\n---\n', reports: ['股票, 基金'], fixed: '---\ntags:\n - 股票\n - 基金\n---\n' },
		{ text: '---\ntags: 股票、基金\n---\n', reports: ['股票、基金'], fixed: '---\ntags:\n - 股票\n - 基金\n---\n' },
		{ text: '---\ntags: [股票，基金]\n---\n', reports: ['股票，基金'], fixed: '---\ntags: [股票, 基金]\n---\n' },
		{ text: '---\ntags: [股票, 基金]\n---\n' },
		{ text: '---\ntags: 股票\n---\n' },
	],
};

export const tagsCommas: Rule = {
	id: 'tags-commas',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'commas'),
};
