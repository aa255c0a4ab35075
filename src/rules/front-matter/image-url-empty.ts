// Lead images that are left empty.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The field for a lead image is empty.',
	why:
		'A post without a picture is shown without one in lists. The fix takes the first picture of the article, where it ' +
		'has one. The fields are those of `newsPost.image.keys`.',
	examples: [
		{ text: "---\nthumbnail: ''\n---\n", reports: ["''"] },
		{
			text: '---\nthumbnail:\n---\n<img src="https://a.cn/b.jpg">\n',
			reports: ['thumbnail'],
			fixed: '---\nthumbnail: \'https://a.cn/b.jpg\'\n---\n<img src="https://a.cn/b.jpg">\n',
		},
		{ text: '---\ntitle: 无图\n---\n' },
	],
};

export const imageUrlEmpty: Rule = {
	id: 'image-url-empty',
	part: 'frontMatter',
	severity: 'information',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'empty'),
};
