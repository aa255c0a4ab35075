// Posts without a title.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { titleDefects } from '../../fields/title-defects';

export const documentation: Documentation = {
	summary: 'The post has no title.',
	why:
		'Hexo publishes a post without a title as a bare date. The fix renames a field that is misspelt, or writes the ' +
		'first heading of the article or the name of the file. With `use_slug_as_post_title` Hexo takes that name itself.',
	examples: [
		{ text: '---\ndate: 2024-05-01\n---\n', reports: ['---'], fixed: "---\ntitle: 'example'\ndate: 2024-05-01\n---\n" },
		{ text: '---\ntilte: 甲\n---\n', reports: ['---'], fixed: '---\ntitle: 甲\n---\n' },
		{ text: "---\ntitle: ''\n---\n" },
		{ text: '---\ntitle：甲\ndate: 2024-05-01\n---\n' },
	],
};

export const titleMissing: Rule = {
	id: 'title-missing',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) =>
		context.site?.useSlugAsPostTitle ? [] : ofKind(post, context, titleDefects(post), 'missing'),
};
