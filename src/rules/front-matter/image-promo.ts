// Lead images that are no picture of the article, but Sina's QR code.
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { insideQuotes, isSound, isYaml, ownLines } from '../../fields/field-problems';
import { firstPicture, promosIn, useAddress, withoutQuery } from '../../fields/lead-images';
import { leadsTo } from '../../post/html/address';
import type { Post } from '../../post/post';
import type { Field } from '../../post/yaml/read-fields';
import { PICTURE_HOST } from '../../sina/picture-host';
import { isSinaPost } from '../../sina/post-kind';
import { deletion } from '../../text/edit';

export const documentation: Documentation = {
	summary: "The lead image is the QR code of one of Sina's promos.",
	why:
		'In an article without pictures the feed generator takes the first picture it finds for the lead image, and that is the ' +
		'QR code of the promo below the article: half of all posts from Sina show it in every list of the site. The fixes take ' +
		"the article's own first picture, where it has one, or remove the field. Once the promo is cleaned away, a picture on " +
		"Sina's picture host that the article does not hold is reported as a hint: it probably came from there.",
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
			text: "---\ntitle: 甲\nauthor: 新浪财经\nheadimg: 'https://n.sinaimg.cn/b.png'\n---\n<p>甲</p>\n",
			reports: ['https://n.sinaimg.cn/b.png'],
			fixed: '---\ntitle: 甲\nauthor: 新浪财经\n---\n<p>甲</p>\n',
		},
		{
			text: '---\ntitle: 甲\nthumbnail: https://p.ivideo.sina.com.cn/c.jpg\n---\n<div class="artical-player-wrap"><img src="https://p.ivideo.sina.com.cn/c.jpg"></div>\n',
		},
		{ text: '---\ntitle: 甲\nheadimg: https://n.sinaimg.cn/a.jpg\n---\n<img src="https://n.sinaimg.cn/a.jpg">\n' },
		{
			text: '---\nauthor: 新浪财经\nheadimg: https://n.sinaimg.cn/a.jpg?x=1&y=2\n---\n<img src="//n.sinaimg.cn/a.jpg?x=1&amp;y=2">\n',
		},
		{ text: '---\nauthor: 新浪财经\nheadimg: https://p.ivideo.sina.com.cn/c.jpg\n---\n<p>甲</p>\n' },
		{ text: '---\nauthor: 别处\nheadimg: https://n.sinaimg.cn/b.png\n---\n<p>甲</p>\n' },
	],
};

export const imagePromo: Rule = {
	id: 'image-promo',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, { options }) {
		const isPromo = promosIn(post);
		for (const field of post.frontMatter.yaml.fields) {
			const { name, value } = field;
			if (!options.imageKeys.includes(name) || value.kind !== 'scalar') {
				continue;
			}
			const { start, end } = insideQuotes(value);
			if (isPromo(value.text)) {
				const message = {
					text: "The {0} is the QR code of one of Sina's promos, not a picture of the article",
					args: [name],
				};
				yield { start, end, message, offers: () => fixesOf(post, field) };
			} else if (isStray(post, value.text)) {
				const message = {
					text: 'The {0} is no picture of the article: it probably came from a promo that is gone',
					args: [name],
				};
				yield { start, end, severity: 'hint', message, offers: () => fixesOf(post, field) };
			}
		}
	},
};

/**
 * Whether a post from Sina names a picture of Sina's that its article does not. The feed generator takes the first
 * picture of the article, so it was there once. Posters of videos lie on other hosts.
 */
function isStray(post: Post, address: string): boolean {
	const { text, body } = post;
	const path = withoutQuery(address)
		.trim()
		.replace(/^https?:/i, '');
	return isSinaPost(post) && leadsTo([PICTURE_HOST], path) && text.indexOf(path, body.start) < 0;
}

/** The article's first picture, or none at all. */
function fixesOf(post: Post, field: Field): Fix[] {
	const own = useAddress(insideQuotes(field.value), firstPicture(post));
	const lines = isYaml(post) ? ownLines(post, field) : undefined;
	const removal = lines && {
		title: { text: 'Remove the field {0}', args: [field.name] },
		edits: [deletion(lines)],
	};
	return [...(own ? [own] : []), ...(removal && isSound(post, removal) ? [removal] : [])];
}
