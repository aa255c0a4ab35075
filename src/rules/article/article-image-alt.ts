// A picture without a description.
import { nameOf, picturesIn } from '../../article/pictures';
import type { Documentation, Rule } from '../../engine/rule';
import { insertion } from '../../text/edit';

export const documentation: Documentation = {
	summary: 'A picture without `alt`.',
	why:
		'Without `alt`, screen readers read the file name of a picture aloud; `alt=""` tells them to pass over it. Of a picture ' +
		'in Markdown, `![](…)`, Hexo makes one without `alt`, too.',
	examples: [
		{
			text: '<p><img src="https://a.cn/b.jpg"><img class="x"src="https://a.cn/c.jpg"/></p>',
			reports: ['img', 'img'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt=""><img class="x"src="https://a.cn/c.jpg" alt=""/></p>',
		},
		{ text: '甲\n\n![](b.jpg)\n', reports: ['!['] },
		{ text: '<p><img src="https://a.cn/b.jpg" alt></p>' },
		{ text: '<p><img src="/images/b.jpg" ALT="图"></p>\n\n![图](b.jpg)\n' },
		{ text: '<p>甲</p>\n<span class="img_descr"></span>' },
	],
};

export const articleImageAlt: Rule = {
	id: 'article-image-alt',
	part: 'article',
	severity: 'hint',
	*check(post) {
		for (const { place, element, src, hasAlt } of picturesIn(post)) {
			if (!hasAlt) {
				const { start, end } = element ? nameOf(element) : place;
				yield {
					start,
					end,
					message: { text: 'The picture has no alt: screen readers fall back on its file name' },
					offers: () =>
						element
							? [
									{
										title: { text: 'Add alt="": screen readers pass over the picture' },
										edits: [insertion(src?.end ?? end, ' alt=""')],
									},
								]
							: [],
				};
			}
		}
	},
};
