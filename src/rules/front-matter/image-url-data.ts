// Lead images that are in the front matter as a whole.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'A lead image that is no address, but the picture itself.',
	why:
		'Every list of the site grows by the size of the picture, and feeds and previews do not show it. The fix takes the ' +
		'first picture of the article, where it has one.',
	examples: [
		{ text: "---\nthumbnail: 'data:image/png;base64,iVBORw0KGgo='\n---\n", reports: ['data:'] },
		{ text: "---\nthumbnail: 'https://a.cn/b.jpg'\n---\n" },
	],
};

export const imageUrlData: Rule = {
	id: 'image-url-data',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'data'),
};
