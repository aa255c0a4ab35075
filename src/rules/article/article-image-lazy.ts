// A picture whose address is kept for a script, with another picture or nothing in its place.
import { isStandIn } from '../../article/picture-loading';
import { attributeIn, deferredAddress, hasOtherSources, type Picture, picturesIn } from '../../article/pictures';
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { attributeEdits } from '../../post/html/edits';
import type { Attribute } from '../../post/html/tree';
import type { Post } from '../../post/post';

export const documentation: Documentation = {
	summary: 'A picture whose address is kept for a script of the site that it came from.',
	why:
		'Many sites keep the address of a picture in an attribute such as `data-src`, `data-original` or `real_src`, with no ' +
		'`src` or with a blank picture there, and let a script exchange them. Without that script readers see nothing, or the ' +
		'blank picture. The fix makes the attribute the `src`.',
	examples: [
		{
			text: '<p><img data-src="https://a.cn/b.jpg" alt="图"></p>',
			reports: ['img'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt="图"></p>',
		},
		{
			text: '<p><img class=lazy src="" data-original=//a.cn/b.jpg alt></p>',
			reports: ['src=""'],
			fixed: '<p><img class=lazy src=//a.cn/b.jpg alt></p>',
		},
		{
			text: '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://a.cn/b.jpg" alt=""></p>',
			reports: ['src="data:image/gif;base64,R0lGODlhAQABAAAAACw="'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt=""></p>',
		},
		{
			text: '<p><img real_src="https://a.cn/b.jpg" src="https://a.cn/images/sg_trans.gif" alt=""></p>',
			reports: ['src="https://a.cn/images/sg_trans.gif"'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt=""></p>',
		},
		{
			text: '<p><img src="/img/loading.gif" data-srcset="https://a.cn/b.jpg 1x, https://a.cn/c.jpg 2x" alt=""></p>',
			reports: ['src="/img/loading.gif"'],
			fixed: '<p><img src="/img/loading.gif" srcset="https://a.cn/b.jpg 1x, https://a.cn/c.jpg 2x" alt=""></p>',
		},
		{
			text: '<picture><source data-srcset="b.webp"><img src="#" data-lazy-src="images/b.jpg" alt=""></picture>',
			reports: ['src="#"'],
			fixed: '<picture><source data-srcset="b.webp"><img src="images/b.jpg" alt=""></picture>',
		},
		{ text: '<p><img src="https://a.cn/b.jpg" data-src="https://a.cn/b-large.jpg" alt=""></p>' },
		{ text: '<p><img src="https://a.cn/loading.gif" alt=""></p>' },
		{ text: '<p><img src="/img/blank.gif" srcset="https://a.cn/b.jpg 2x" data-src="https://a.cn/c.jpg" alt=""></p>' },
		{ text: '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="later" alt=""></p>' },
	],
};

export const articleImageLazy: Rule = {
	id: 'article-image-lazy',
	part: 'article',
	severity: 'warning',
	*check(post) {
		for (const picture of picturesIn(post)) {
			const { element, address } = picture;
			const deferred =
				element && isStandIn(address) && !hasOtherSources(element) ? deferredAddress(element) : undefined;
			if (deferred) {
				yield problemOf(post, picture, deferred);
			}
		}
	},
};

function problemOf(
	post: Post,
	{ place: { start, end }, address, element, src }: Picture,
	deferred: Attribute,
): Problem {
	const { name } = deferred;
	const target = name.endsWith('srcset') ? 'srcset' : 'src';
	const removed = [target === 'src' ? src : attributeIn(element!, 'srcset')].flatMap((attribute) =>
		attribute ? attributeEdits(post.text, attribute) : [],
	);
	const rename = { start: deferred.start, end: deferred.start + name.length, text: target };
	return {
		start,
		end,
		message:
			address === ''
				? { text: 'The address of the picture is in {0}: without a script readers do not see it', args: [name] }
				: { text: 'The address of the picture is in {0}: without a script readers see a stand-in', args: [name] },
		offers: () => [{ title: { text: 'Make {0} the {1}', args: [name, target] }, edits: [...removed, rename] }],
	};
}
