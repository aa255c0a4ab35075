// Titles that say nothing.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'The title is empty, or nothing but blanks.',
	why:
		'Hexo publishes a post with an empty title as a bare date. The fix writes the first heading of the article or the ' +
		'name of the file.',
	examples: [
		{ text: "---\ntitle: ''\n---\n", reports: ["''"], fixed: "---\ntitle: 'example'\n---\n" },
		{ text: '---\ntitle:\n---\n', reports: ['title'], fixed: "---\ntitle: 'example'\n---\n" },
		{ text: "---\ntitle: '　'\n---\n", reports: ["'　'"], fixed: "---\ntitle: 'example'\n---\n" },
		{ text: "---\ntitle: '0'\n---\n" },
	],
};

export const titleEmpty: Rule = {
	id: 'title-empty',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, titleDefects(post), 'empty'),
};
