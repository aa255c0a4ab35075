// Lead images of more than one address.
import type { Documentation, Rule } from '../../engine/rule';
import { ofKind } from '../../fields/defect';
import { pictureDefects } from '../../fields/picture-defects';

export const documentation: Documentation = {
	summary: 'Two addresses, or two protocols, in the field for a lead image.',
	why: 'Browsers take all of it for one address, which leads nowhere. The fix takes the first address.',
	examples: [
		{
			text: '---\nheadimg: https://https://a.cn/b.jpg\n---\n',
			reports: ['https://https://a.cn/b.jpg'],
			fixed: "---\nheadimg: 'https://a.cn/b.jpg'\n---\n",
		},
		{
			text: '---\nheadimg: https://a.cn/a.jpg, https://a.cn/b.jpg\n---\n',
			reports: ['https://a.cn/a.jpg, https://a.cn/b.jpg'],
			fixed: "---\nheadimg: 'https://a.cn/a.jpg'\n---\n",
		},
		{ text: '---\nheadimg: https://a.cn/b.jpg?from=https://c.cn/\n---\n' },
	],
};

export const imageUrlSeveral: Rule = {
	id: 'image-url-several',
	part: 'frontMatter',
	severity: 'warning',
	check: (post, context) => ofKind(post, context, pictureDefects(post, context.options.imageKeys), 'several'),
};
