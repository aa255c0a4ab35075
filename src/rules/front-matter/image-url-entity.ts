// Lead images with references as HTML writes them.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image holds `&amp;` or another reference of HTML.',
	why:
		'The value of a field is no HTML yet: most themes escape it when they write it into the page, and the `&amp;` of it stays ' +
		'in the address, which is then another one. The fix decodes it.',
	examples: [
		{
			text: '---\nheadimg: https://a.cn/b.jpg?x=1&amp;y=2\n---\n',
			reports: ['https://a.cn/b.jpg?x=1&amp;y=2'],
			fixed: "---\nheadimg: 'https://a.cn/b.jpg?x=1&y=2'\n---\n",
		},
		{ text: '---\nheadimg: https://a.cn/b.jpg?x=1&y=2;z\n---\n' },
	],
};

export const imageUrlEntity: Rule = {
	id: 'image-url-entity',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'entity'),
};
