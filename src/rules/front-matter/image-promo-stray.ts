// Lead images of posts from Sina that the article does not hold.
import type { Documentation, Rule } from '../../engine/rule';
import { insideQuotes } from '../../fields/field-problems';
import { promosIn, replaceOrRemove, withoutQuery } from '../../fields/lead-images';
import { leadsTo } from '../../post/html/address';
import type { Post } from '../../post/post';
import { isSinaPost } from '../../sina/post-kind';

export const documentation: Documentation = {
	summary: 'The lead image of a post from Sina is no picture of the article.',
	why:
		'The feed generator takes the first picture of an article, and in one without pictures that is the QR code of the promo ' +
		"below it. Once the promo is cleaned away, a picture on Sina's picture host that the article does not hold probably came " +
		"from there. The fixes take the article's own first picture, where it has one, or remove the field.",
	examples: [
		{
			text: "---\ntitle: 甲\nauthor: 新浪财经\nheadimg: 'https://n.sinaimg.cn/b.png'\n---\n<p>甲</p>\n",
			reports: ['https://n.sinaimg.cn/b.png'],
			fixed: '---\ntitle: 甲\nauthor: 新浪财经\n---\n<p>甲</p>\n',
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
		const isPromo = promosIn(post);
		for (const field of post.frontMatter.yaml.fields) {
			const { name, value } = field;
			const isPicture = options.imageKeys.includes(name) && value.kind === 'scalar';
			if (isPicture && !isPromo(value.text) && isStray(post, value.text)) {
				const { start, end } = insideQuotes(value);
				const message = {
					text: 'The {0} is no picture of the article: it probably came from a promo that is gone',
					args: [name],
				};
				yield { start, end, message, offers: () => replaceOrRemove(post, field) };
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
	return leadsTo([PICTURE_HOST], path) && text.indexOf(path, body.start) < 0;
}
