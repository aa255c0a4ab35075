// Tags that begin with a dash or a dot.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { tagDefects } from '../../fields/name-defects';

export const documentation: Documentation = {
	summary: 'One text that begins with a dash or a dot in place of a list of tags.',
	why: 'Behind the dash of a list there must be a blank: without it the dash is part of the name. The fix makes a list.',
	examples: [
		{ text: '---\ntags:\n -股票\n---\n', reports: ['-股票'], fixed: '---\ntags:\n - 股票\n---\n' },
		{ text: '---\ntags:\n - 股票\n---\n' },
	],
};

export const tagsBullet: Rule = {
	id: 'tags-bullet',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, tagDefects(post), 'bullet'),
};
