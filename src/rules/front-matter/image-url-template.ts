// Lead images with a hole that nothing fills in.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image holds a mark of a template.',
	why:
		'Hexo runs no template in front matter: `{{ x }}` stands in the page as it is, and browsers load nothing. The fix ' +
		'takes the first picture of the article, where it has one.',
	examples: [
		{ text: '---\nheadimg: https://a.cn/{{ x }}.jpg\n---\n', reports: ['https://a.cn/{{ x }}.jpg'] },
		{ text: '---\nheadimg: https://a.cn/{x}.jpg\n---\n' },
	],
};

export const imageUrlTemplate: Rule = {
	id: 'image-url-template',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'template'),
};
