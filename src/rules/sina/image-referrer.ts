// Pictures on Sina's picture host that browsers are refused.
import type { Documentation, Rule } from '../../engine/rule';
import { leadsTo } from '../../post/html/address';
import { isUnbrokenTag } from '../../post/html/edits';
import { attributeOf, valueSpan } from '../../post/html/tree';
import { isSinaPost } from '../../sina/post-kind';
import { insertion } from '../../text/edit';

/** Where Sina keeps the pictures of its articles. */
export const PICTURE_HOST = 'sinaimg.cn';

export const documentation: Documentation = {
	summary: "A picture on Sina's picture host without `referrerpolicy`.",
	why:
		'Browsers tell a picture’s host which page it is for, and sinaimg.cn refuses pages of other sites: readers see a broken ' +
		'picture. With `referrerpolicy="no-referrer"` browsers do not tell, and the picture is shown. It is added right behind ' +
		'the address; a picture that has the attribute, whatever its value, is left as it is, and so is a tag that is broken.',
	examples: [
		{
			text: '<p><img src="https://n.sinaimg.cn/a.jpg" alt="图"></p>',
			reports: ['https://n.sinaimg.cn/a.jpg'],
			fixed: '<p><img src="https://n.sinaimg.cn/a.jpg" referrerpolicy="no-referrer" alt="图"></p>',
		},
		{
			text: '<p><img id=main alt=图 SRC=\'//tva4.sinaimg.cn/b.gif\'class="x" /></p>',
			reports: ['//tva4.sinaimg.cn/b.gif'],
			fixed: '<p><img id=main alt=图 SRC=\'//tva4.sinaimg.cn/b.gif\' referrerpolicy="no-referrer"class="x" /></p>',
		},
		{
			text: '<img src=http://n.sinaimg.cn/c.jpg/>\n<IMG src = " https://sinaimg.cn/d.jpg?x=1&amp;y=2 " src="e.jpg">',
			reports: ['http://n.sinaimg.cn/c.jpg/', ' https://sinaimg.cn/d.jpg?x=1&amp;y=2 '],
			fixed:
				'<img src=http://n.sinaimg.cn/c.jpg/ referrerpolicy="no-referrer">\n<IMG src = " https://sinaimg.cn/d.jpg?x=1&amp;y=2 " referrerpolicy="no-referrer" src="e.jpg">',
		},
		{
			text: '<img id="0" src="https://n.sinaimg.cn/f.jpg" data-link="">',
			reports: ['https://n.sinaimg.cn/f.jpg'],
			fixed: '<img id="0" src="https://n.sinaimg.cn/f.jpg" referrerpolicy="no-referrer" data-link="">',
		},
		{ text: '<p><img src="https://n.sinaimg.cn/a.jpg" ReferrerPolicy=origin></p>' },
		{ text: '<img referrerpolicy src="https://n.sinaimg.cn/a.jpg">' },
		{
			text: '<p><img src="https://example.com/a.jpg?from=n.sinaimg.cn"><img src="//n.sinaimg.cn.example.com/a.jpg"></p>',
		},
		{
			text: '<p><img src><img src=""><img data-src="https://n.sinaimg.cn/a.jpg"><img src="a.jpg" src="//n.sinaimg.cn/a.jpg"></p>',
		},
		{ text: '<p><img src="https://n.sinaimg.cn/a.jpg alt="图"></p>' },
		{ text: '<p><img src="https://n.sinaimg.cn/a.jpg" alt="图><br>图为现场。</p><p class="x"></p>' },
		{ text: '<pre><img src="https://n.sinaimg.cn/a.jpg"></pre>' },
	],
};

export const imageReferrer: Rule = {
	id: 'image-referrer',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'warning',
	leftover: ['missing referrer policy', 'missing referrer policies'],
	*check(post) {
		for (const element of post.elements) {
			const src = element.name === 'img' ? element.attributes.find(({ name }) => name === 'src') : undefined;
			if (
				src === undefined ||
				!isPictureOfSina(src.value) ||
				attributeOf(element, 'referrerpolicy') !== undefined ||
				!isUnbrokenTag(element)
			) {
				continue;
			}
			yield {
				...valueSpan(post.text, src),
				message: { text: 'Sina refuses this picture to other sites: readers see a broken one' },
				safeFix: {
					title: { text: 'Add referrerpolicy="no-referrer"' },
					edits: [insertion(src.end, ' referrerpolicy="no-referrer"')],
				},
			};
		}
	},
};

/** An address that runs on over blanks or quotes is none: a quote is missing. */
const isPictureOfSina = (address: string): boolean =>
	leadsTo([PICTURE_HOST], address) && /^\s*[^\s"'<>`]+\s*$/.test(address);
