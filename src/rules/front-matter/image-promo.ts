// Lead images that are Sina's QR code.
import { attributeOf } from '../../core/html';
import { isInCode, type Post } from '../../core/post';
import type { Rule } from '../../core/rule';
import { PROMO_PICTURES } from '../sina/markers';
import { promoPictures } from '../sina/promo';
import { insideQuotes } from './fields';

export const imagePromo: Rule = {
	id: 'image-promo',
	scope: 'frontMatter',
	severity: 'warning',
	summary: "The lead image is the QR code of one of Sina's promos.",
	why:
		'In an article without pictures the feed generator takes the first picture it finds for the lead image, and that is the ' +
		'QR code of the promo below the article: half of all posts from Sina show it in every list of the site. The fix takes ' +
		"the article's own first picture, where it has one.",
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
		},
		{
			text: '---\ntitle: 甲\nthumbnail: https://p.ivideo.sina.com.cn/c.jpg\n---\n<div class="artical-player-wrap"><img src="https://p.ivideo.sina.com.cn/c.jpg"></div>\n',
		},
		{ text: '---\ntitle: 甲\nheadimg: https://n.sinaimg.cn/a.jpg\n---\n<img src="https://n.sinaimg.cn/a.jpg">\n' },
	],
	*check(post, { options }) {
		const promos = promoPictures(post);
		const isPromo = (address: string): boolean =>
			promos.has(address) || PROMO_PICTURES.some((row) => address.replace(/[?#].*$/, '').endsWith(row.addressEnds));
		for (const { name, value } of post.frontMatter.yaml.fields) {
			if (!options.imageKeys.includes(name) || value.kind !== 'scalar' || !isPromo(value.text)) {
				continue;
			}
			const place = insideQuotes(value); // the quotes stay
			const own = firstPicture(post, isPromo);
			yield {
				start: place.start,
				end: place.end,
				message: { text: "The {0} is the QR code of one of Sina's promos, not a picture of the article", args: [name] },
				fixes: own
					? [
							{
								title: { text: "Use the article's first picture" },
								edits: [{ start: place.start, end: place.end, text: own }],
								safe: false,
							},
						]
					: [],
			};
		}
	},
};

/** The first picture of the article whose address can stand between quotes, or without, as it is. */
function firstPicture(post: Post, isPromo: (address: string) => boolean): string | undefined {
	for (const element of post.html.elements) {
		const address = element.name === 'img' && !isInCode(post, element) ? attributeOf(element, 'src') : undefined;
		if (address && /^https?:\/\/[^\s'"\\#&]+$/.test(address) && !isPromo(address)) {
			return address;
		}
	}
	return undefined;
}
