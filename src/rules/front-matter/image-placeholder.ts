// Lead images that are nobody's picture.
import type { Documentation, Rule } from '../../engine/rule';
import { imageProblem, leadImages, useFirstPicture } from '../../fields/lead-images';
import { placeholderHost } from '../../fields/own-pictures';

export const documentation: Documentation = {
	summary: 'The lead image is a placeholder that has nothing to do with the article.',
	why:
		'Where it finds no picture in an article, the feed generator writes `https://picsum.photos/…?random=…`: the lists of the ' +
		'site show some landscape, and another one at each visit. The fix takes the first picture of the article, where it has ' +
		'one by now.',
	examples: [
		{
			text: "---\ntitle: 甲\nheadimg: 'https://picsum.photos/400/300?random=9374'\n---\n",
			reports: ['https://picsum.photos/400/300?random=9374'],
		},
		{
			text: '---\ntitle: 甲\nthumbnail: \'https://placehold.co/600x400\'\n---\n<img src="https://a.cn/b.jpg">\n',
			reports: ['https://placehold.co/600x400'],
			fixed: '---\ntitle: 甲\nthumbnail: \'https://a.cn/b.jpg\'\n---\n<img src="https://a.cn/b.jpg">\n',
		},
		{ text: "---\ntitle: 甲\nheadimg: 'https://a.cn/picsum.photos/b.jpg'\n---\n" },
	],
};

export const imagePlaceholder: Rule = {
	id: 'image-placeholder',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, { options }) {
		for (const image of leadImages(post, options.imageKeys)) {
			const { name, address } = image;
			const host = placeholderHost(address);
			if (host !== undefined) {
				const message = { text: 'The {0} is a placeholder of {1}, not a picture of the article', args: [name, host] };
				yield imageProblem(post, image, message, () => useFirstPicture(post, image));
			}
		}
	},
};
