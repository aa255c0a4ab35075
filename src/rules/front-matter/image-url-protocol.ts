// Lead images without a protocol.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'The address of a lead image without `https:` in front.',
	why: 'Browsers take the protocol of the page, but feeds and previews have none to take. The fix writes `https:`.',
	examples: [
		{
			text: "---\nheadimg: '//n.sinaimg.cn/a.jpg'\n---\n",
			reports: ['//'],
			fixed: "---\nheadimg: 'https://n.sinaimg.cn/a.jpg'\n---\n",
		},
		{ text: "---\nheadimg: 'https://n.sinaimg.cn/a.jpg'\n---\n" },
	],
};

export const imageUrlProtocol: Rule = {
	id: 'image-url-protocol',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'protocol'),
};
