// Lead images that are no picture of the article, but Sina's QR code.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { imageProblem, leadImages, removeFields, useFirstPicture } from '../../fields/lead-images';
import { promosIn } from '../../fields/own-pictures';

export const documentation: Documentation = {
	summary: "The lead image is the QR code of one of Sina's promos.",
	why:
		'In an article without pictures the feed generator takes the first picture it finds for the lead image, and that is the ' +
		'QR code of the promo below the article: half of all posts from Sina show it in every list of the site. The fixes take ' +
		"the article's own first picture, where it has one, or remove the field.",
	examples: [
		{
			text: '---\ntitle: 甲\nheadimg: \'https://n.sinaimg.cn/finance/0000/343233024.png\'\n---\n<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n',
			reports: ['https://n.sinaimg.cn/finance/0000/343233024.png'],
			fixed:
				'---\ntitle: 甲\nheadimg: \'https://n.sinaimg.cn/a.jpg\'\n---\n<p><img src="https://n.sinaimg.cn/a.jpg"></p>\n',
		},
		{
			text: '---\ntitle: 甲\nauthor: 新浪财经\nthumbnail: https://n.sinaimg.cn/b.png\n---\n<div class="app-kaihu-qr"><img src="https://n.sinaimg.cn/b.png"></div>\n',
			reports: ['https://n.sinaimg.cn/b.png'],
			fixed:
				'---\ntitle: 甲\nauthor: 新浪财经\n---\n<div class="app-kaihu-qr"><img src="https://n.sinaimg.cn/b.png"></div>\n',
		},
		{
			text: '---\ntitle: 甲\nthumbnail: https://p.ivideo.sina.com.cn/c.jpg\n---\n<div class="artical-player-wrap"><img src="https://p.ivideo.sina.com.cn/c.jpg"></div>\n',
		},
		{ text: '---\ntitle: 甲\nheadimg: https://n.sinaimg.cn/a.jpg\n---\n<img src="https://n.sinaimg.cn/a.jpg">\n' },
	],
};

export const imagePromo: Rule = {
	id: 'image-promo',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, { options }) {
		const images = leadImages(post, options.imageKeys);
		if (images.length === 0) {
			return;
		}
		const isPromo = promosIn(post);
		for (const image of images) {
			const { name, address } = image;
			if (isPromo(address)) {
				const message = {
					text: "The {0} is the QR code of one of Sina's promos, not a picture of the article",
					args: [name],
				};
				const fixes = (): (Fix | undefined)[] => {
					const own = useFirstPicture(post, image);
					const removal = removeFields(post, image);
					return own && removal ? [own, { ...removal, onlyByHand: true }] : [own, removal];
				};
				yield imageProblem(post, image, message, fixes);
			}
		}
	},
};
