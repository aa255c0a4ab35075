// Tags that begin with a dash or a dot.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'A tag that begins with a dash or a dot.',
	why:
		'Behind the dash of a list there must be a blank: without it, and in brackets, the dash is part of the name. The fix takes ' +
		'it away, and makes a list of a text.',
	examples: [
		{ text: '---\ntags:\n -股票\n---\n', reports: ['-股票'], fixed: '---\ntags:\n - 股票\n---\n' },
		{ text: '---\ntags: [-股票, 基金]\n---\n', reports: ['-股票'], fixed: '---\ntags: [股票, 基金]\n---\n' },
		{ text: '---\ntags:\n - 股票 - 乙\n---\n' },
	],
};

export const tagsBullet: Rule = {
	id: 'tags-bullet',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'bullet'),
};
