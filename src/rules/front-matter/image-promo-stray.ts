// Lead images of posts from Sina that the article does not hold.
import type { Documentation, Rule } from '../../engine/rule';
import { imageProblem, leadImages, useFirstPicture } from '../../fields/lead-images';
import { promosIn, withoutQuery } from '../../fields/own-pictures';
import { leadsTo } from '../../post/html/address';
import type { Post } from '../../post/post';
import { isSinaPost } from '../../sina/post-kind';
import { widgetPictures } from '../../sina/promo-pictures';

export const documentation: Documentation = {
	summary: 'The lead image of a post from Sina is no picture of the article.',
	why:
		'The feed generator takes the first picture of an article. One on Sina’s picture host that the article does not hold was ' +
		'in what is gone: the QR code of a promo, or the poster of a video, which may well belong there. One in an advert or a ' +
		'widget that cleaning removes is no picture of the article either. So nothing is removed; ' +
		"the fix takes the article's own first picture, where it has one.",
	examples: [
		{
			text: '---\ntitle: 甲\nauthor: 新浪财经\nheadimg: \'https://n.sinaimg.cn/b.png\'\n---\n<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n',
			reports: ['https://n.sinaimg.cn/b.png'],
			fixed:
				'---\ntitle: 甲\nauthor: 新浪财经\nheadimg: \'https://n.sinaimg.cn/a.jpg\'\n---\n<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n',
		},
		{
			text: '---\nauthor: 新浪财经\nheadimg: https://example.com/b.png\n---\n<p>甲</p>\n<!--行情图 start--><div><img src="https://example.com/b.png"></div><!--行情图 end-->\n',
			reports: ['https://example.com/b.png'],
		},
		{
			text: '---\nauthor: 新浪财经\nheadimg: https://n.sinaimg.cn/a.jpg?x=1&y=2\n---\n<img src="//n.sinaimg.cn/a.jpg?x=1&amp;y=2">\n',
		},
		{ text: '---\nauthor: 新浪财经\nheadimg: https://p.ivideo.sina.com.cn/c.jpg\n---\n<p>甲</p>\n' },
		{ text: '---\nauthor: 别处\nheadimg: https://n.sinaimg.cn/b.png\n---\n<p>甲</p>\n' },
	],
};

export const imagePromoStray: Rule = {
	id: 'image-promo-stray',
	part: 'frontMatter',
	appliesTo: isSinaPost,
	severity: 'hint',
	*check(post, { options }) {
		const images = leadImages(post, options.imageKeys).filter(
			({ address }) => isStray(post, address) || widgetPictures(post).has(address),
		);
		if (images.length === 0) {
			return;
		}
		const isPromo = promosIn(post);
		for (const image of images) {
			const { name, address } = image;
			if (!isPromo(address)) {
				const message = {
					text: 'The {0} is no picture of the article: see whether it has anything to do with it',
					args: [name],
				};
				yield imageProblem(post, image, message, () => useFirstPicture(post, image));
			}
		}
	},
};

/** The host of Sina's pictures; posters of videos lie on others. */
const PICTURE_HOST = 'sinaimg.cn';

/**
 * Whether a picture of Sina's is not in the article. The feed generator takes the first picture of the article, so it was
 * there once.
 */
function isStray({ text, body }: Post, address: string): boolean {
	const path = withoutQuery(address)
		.trim()
		.replace(/^https?:/i, '');
	return leadsTo([PICTURE_HOST], path) && !text.includes(path, body.start);
}
