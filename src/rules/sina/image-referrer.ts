// Pictures on Sina's picture host that browsers are refused.
import { tagArguments } from '../../article/tag-arguments';
import type { Documentation, Fix, Rule } from '../../engine/rule';
import { attributeEdits } from '../../post/html/edits';
import { valueSpan } from '../../post/html/tree';
import { type MarkdownPicture, markdownPictures } from '../../post/markdown-pictures';
import { isPictureOfSina } from '../../sina/picture-host';
import { isSinaPost } from '../../sina/post-kind';
import { refusedPictures } from '../../sina/refused-pictures';
import { insertion } from '../../text/edit';

export const documentation: Documentation = {
	summary: "A picture on Sina's picture host without `referrerpolicy`.",
	why:
		'Browsers tell a picture’s host which page it is for, and sinaimg.cn refuses pages of other sites: readers see a broken ' +
		'picture. With `referrerpolicy="no-referrer"` browsers do not tell, and the picture is shown. It is added right behind ' +
		'the address, and takes the place of a policy that is empty or that browsers do not know; any other is left as it is, ' +
		'and so is a tag that is broken. Markdown has no place for it: there a quick fix writes the picture as HTML.',
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
		{
			text: '<img referrerpolicy src="https://n.sinaimg.cn/a.jpg" alt="">\n<img src="https://n.sinaimg.cn/b.jpg" referrerpolicy="no-referer" alt="">',
			reports: ['https://n.sinaimg.cn/a.jpg', 'https://n.sinaimg.cn/b.jpg'],
			fixed:
				'<img src="https://n.sinaimg.cn/a.jpg" referrerpolicy="no-referrer" alt="">\n<img src="https://n.sinaimg.cn/b.jpg" referrerpolicy="no-referrer" alt="">',
		},
		{
			text: '<img src="a.jpg" srcset="a.jpg 1x, https://n.sinaimg.cn/a.jpg 2x" alt="">\n<picture><source srcset="//n.sinaimg.cn/b.webp"><img src="b.jpg" alt=""></picture>',
			reports: ['a.jpg 1x, https://n.sinaimg.cn/a.jpg 2x', '//n.sinaimg.cn/b.webp'],
			fixed:
				'<img src="a.jpg" srcset="a.jpg 1x, https://n.sinaimg.cn/a.jpg 2x" referrerpolicy="no-referrer" alt="">\n<picture><source srcset="//n.sinaimg.cn/b.webp"><img src="b.jpg" referrerpolicy="no-referrer" alt=""></picture>',
		},
		{
			text: '甲\n\n![图](https://n.sinaimg.cn/a.jpg)\n\n',
			reports: ['![图](https://n.sinaimg.cn/a.jpg)'],
			fixed: '甲\n\n<p><img src="https://n.sinaimg.cn/a.jpg" referrerpolicy="no-referrer" alt="图"></p>\n\n',
		},
		{
			text: '甲![图](https://n.sinaimg.cn/a.jpg)\n',
			reports: ['![图](https://n.sinaimg.cn/a.jpg)'],
			fixed: '甲<img src="https://n.sinaimg.cn/a.jpg" referrerpolicy="no-referrer" alt="图">\n',
		},
		{ text: '{% img left https://n.sinaimg.cn/a.jpg 300 %}\n', reports: ['https://n.sinaimg.cn/a.jpg'] },
		{ text: '{% link 图 https://n.sinaimg.cn/a.jpg %}{% img https://example.com/a.jpg %}\n' },
		{ text: '<p><img src="https://n.sinaimg.cn/a.jpg" ReferrerPolicy=origin></p>' },
		{ text: '`![图](https://n.sinaimg.cn/a.jpg)` ![图](https://example.com/a.jpg)' },
		{
			text: '<p><img src="https://example.com/a.jpg?from=n.sinaimg.cn"><img src="//n.sinaimg.cn.example.com/a.jpg"></p>',
		},
		{
			text: '<p><img src><img src=""><img data-src="https://n.sinaimg.cn/a.jpg"><img src="a.jpg" src="//n.sinaimg.cn/a.jpg"></p>',
		},
		{ text: '<p><img src="https://n.sinaimg.cn/a.jpg alt="图"></p>' },
		{ text: '<p><img src="https://n.sinaimg.cn/a.jpg" alt="图><br>图为现场。</p><p class="x"></p>' },
		{ text: '<div>\n\n    <p><img src="https://n.sinaimg.cn/a.jpg"></p>\n</div>' },
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
		for (const { address, own, policy } of refusedPictures(post)) {
			yield {
				...valueSpan(post.text, address),
				message: MESSAGE,
				safeFix: {
					title: { text: 'Add referrerpolicy="no-referrer"' },
					edits: [
						insertion(own.end, ' referrerpolicy="no-referrer"'),
						...(policy ? attributeEdits(post.text, policy) : []),
					],
				},
			};
		}
		for (const picture of markdownPictures(post)) {
			if (isPictureOfSina(picture.address)) {
				const { start, end } = picture;
				yield { start, end, message: MESSAGE, offers: () => [asHtml(picture)] };
			}
		}
		for (const { name, words } of tagArguments(post)) {
			const address = IMAGE_TAGS.has(name) ? words.find(({ text }) => isPictureOfSina(text)) : undefined;
			if (address) {
				yield { start: address.start, end: address.end, message: MESSAGE };
			}
		}
	},
};

/** Hexo's tags that write a picture: they have no place for the attribute either. */
const IMAGE_TAGS: ReadonlySet<string> = new Set(['img', 'image']);

const MESSAGE = { text: 'Sina refuses this picture to other sites: readers see a broken one' };

/** Writes a picture as HTML, where no word of it would mean something else there: an address of Sina's has no quote in it. */
function asHtml({ start, end, address, words, isPlain, isParagraph }: MarkdownPicture): Fix | undefined {
	const isSame = isPlain && !/["<>&\\\n]/.test(words);
	const tag = `<img src="${address.replaceAll('&', '&amp;')}" referrerpolicy="no-referrer" alt="${words}">`;
	const text = isParagraph ? `<p>${tag}</p>` : tag;
	return isSame
		? { title: { text: 'Write the picture as <img>, with referrerpolicy' }, edits: [{ start, end, text }] }
		: undefined;
}
