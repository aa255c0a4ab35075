// Lead images within the site.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image within the site.',
	why: 'Browsers find the picture, but feeds and previews elsewhere do not.',
	examples: [
		{ text: '---\nheadimg: /images/a.png\n---\n', reports: ['/images/a.png'] },
		{ text: '---\nheadimg: https://a.cn/images/a.png\n---\n' },
	],
};

export const imageUrlSite: Rule = {
	id: 'image-url-site',
	part: 'frontMatter',
	severity: 'hint',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'site'),
};
