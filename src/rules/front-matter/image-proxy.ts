// Lead images that come by way of somebody's proxy.
import type { Documentation, Rule } from '../../engine/rule';
import { imageProblem, leadImages, putAddress } from '../../fields/lead-images';
import { innerAddress } from '../../fields/own-pictures';

export const documentation: Documentation = {
	summary: 'The lead image is loaded through a proxy.',
	why:
		'The feed generator loads pictures that refuse foreign pages through a proxy: `https://proxy.example/?http://a.cn/b.jpg`. ' +
		'The day the proxy is gone, so are the pictures. The fix takes the address of the picture itself; see whether its host ' +
		'lets it be shown.',
	examples: [
		{
			text: "---\nheadimg: 'https://proxy.example.dev/?http://a.cn/b.jpg'\n---\n",
			reports: ['https://proxy.example.dev/?http://a.cn/b.jpg'],
			fixed: "---\nheadimg: 'http://a.cn/b.jpg'\n---\n",
		},
		{
			text: "---\nheadimg: 'https://proxy.example.dev/?url=https%3A%2F%2Fa.cn%2Fb.jpg&w=400'\n---\n",
			reports: ['https://proxy.example.dev/?url=https%3A%2F%2Fa.cn%2Fb.jpg&w=400'],
			fixed: "---\nheadimg: 'https://a.cn/b.jpg'\n---\n",
		},
		{ text: "---\nheadimg: 'https://a.cn/b.jpg?from=https://c.cn/'\n---\n" },
		{ text: "---\nheadimg: 'https://web.archive.org/web/2022im_/http://a.cn/b.jpg'\n---\n" },
	],
};

export const imageProxy: Rule = {
	id: 'image-proxy',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, { options }) {
		for (const image of leadImages(post, options.imageKeys)) {
			const { name, address } = image;
			const inner = innerAddress(address);
			if (inner !== undefined) {
				const host = address.split('/')[2]!;
				const message = {
					text: 'The {0} is loaded through {1}: the picture is gone when the proxy is',
					args: [name, host],
				};
				const title = { text: 'Write {0}', args: [inner] };
				yield imageProblem(post, image, message, () => putAddress(image, inner, title));
			}
		}
	},
};
