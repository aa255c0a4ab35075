// Lead images with characters that addresses escape.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image holds a character that addresses must escape.',
	why:
		'Browsers, style sheets and attributes take a blank, a quote or an angle bracket for the end of the address. The ' +
		'fix escapes it.',
	examples: [
		{
			text: "---\nheadimg: 'https://a.cn/甲 乙.jpg'\n---\n",
			reports: [' '],
			fixed: "---\nheadimg: 'https://a.cn/甲%20乙.jpg'\n---\n",
		},
		{ text: "---\nheadimg: 'https://a.cn/图片.jpg'\n---\n" },
	],
};

export const imageUrlUnescaped: Rule = {
	id: 'image-url-unescaped',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'unescaped'),
};
