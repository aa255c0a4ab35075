// Lead images in Markdown, HTML, quotes or brackets.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image in Markdown or HTML, or with quotes or other signs around it.',
	why:
		'Themes put the value into the page as it is, and quotes, brackets and tags are no part of an address. The fix ' +
		'takes the address out of them.',
	examples: [
		{
			text: "---\nthumbnail: '![图](https://a.cn/b.jpg)'\n---\n",
			reports: ['![图](https://a.cn/b.jpg)'],
			fixed: "---\nthumbnail: 'https://a.cn/b.jpg'\n---\n",
		},
		{
			text: '---\nheadimg: “https://a.cn/b.jpg”\n---\n',
			reports: ['“https://a.cn/b.jpg”'],
			fixed: "---\nheadimg: 'https://a.cn/b.jpg'\n---\n",
		},
		{ text: '---\nheadimg: https://a.cn/b,c;d(e)[f].jpg\n---\n' },
	],
};

export const imageUrlMarkup: Rule = {
	id: 'image-url-markup',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'markup'),
};
