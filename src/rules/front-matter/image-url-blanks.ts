// Lead images with blanks around them or invisible signs in them.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image has blanks at its ends, or a sign in it that nobody sees.',
	why:
		'Browsers take signs of no width and wide blanks for a part of the address, which then leads nowhere. The fix takes ' +
		'them away.',
	examples: [
		{
			text: '---\nheadimg: https://a.cn/b.jpg\u200b\n---\n',
			reports: ['https://a.cn/b.jpg\u200b'],
			fixed: "---\nheadimg: 'https://a.cn/b.jpg'\n---\n",
		},
		{ text: "---\nheadimg: 'https://a.cn/b.jpg'\n---\n" },
	],
};

export const imageUrlBlanks: Rule = {
	id: 'image-url-blanks',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'blanks'),
};
