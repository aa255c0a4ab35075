// Lead images that are a list or fields.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'A list or fields in place of the address of a lead image.',
	why: 'Themes put the value into the page as it is, and a list is no address.',
	examples: [
		{ text: '---\nheadimg: [https://a.cn/b.jpg]\n---\n', reports: ['[https://a.cn/b.jpg]'] },
		{ text: "---\nheadimg: 'https://a.cn/b.jpg'\n---\n" },
	],
};

export const imageUrlType: Rule = {
	id: 'image-url-type',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'type'),
};
