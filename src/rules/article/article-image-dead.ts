// A picture with an address that no browser loads.
import { deadAddress, isStandIn } from '../../article/picture-loading';
import { deferredAddress, type Picture, picturesIn } from '../../article/pictures';
import type { Documentation, Fix, Rule } from '../../engine/rule';
import type { Post } from '../../post/post';

export const documentation: Documentation = {
	summary: 'A picture with an address that no browser loads: readers do not see it.',
	why:
		'Feeds write `undefined` where they have no address, put a protocol in front of another one, or keep an address that ' +
		'was good on one computer only: `file:`, `blob:`, `localhost`. An address that begins with a host instead of a ' +
		'protocol is one of a folder of the site. Where it is plain what was meant, the fix writes that.',
	examples: [
		{
			text: '<p><img src="https:https://a.cn/b.jpg" alt=""></p>',
			reports: ['https:https://a.cn/b.jpg'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt=""></p>',
		},
		{
			text: '<p><img src="https//a.cn/b.jpg" alt=""><img src=www.a.cn/b.jpg alt=""></p>',
			reports: ['https//a.cn/b.jpg', 'www.a.cn/b.jpg'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt=""><img src=https://www.a.cn/b.jpg alt=""></p>',
		},
		{
			text: '<p><img src="undefined" alt=""><img src="file:///C:/b.jpg" alt=""><img src="#" alt=""></p>',
			reports: ['undefined', 'file:///C:/b.jpg', '#'],
		},
		{
			text: '甲\n\n![图](http://https://a.cn/b.jpg)\n',
			reports: ['http://https://a.cn/b.jpg'],
			fixed: '甲\n\n![图](https://a.cn/b.jpg)\n',
		},
		{ text: '<p><img src="/images/undefined.jpg" alt=""><img src="b.jpg" alt=""></p>' },
		{ text: '<p><img src="https://a.cn/?u=https://b.cn/c.jpg" alt=""><img src="//a.cn/b.jpg" alt=""></p>' },
		{ text: '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></p>' },
	],
};

export const articleImageDead: Rule = {
	id: 'article-image-dead',
	part: 'article',
	severity: 'warning',
	*check(post) {
		for (const picture of picturesIn(post)) {
			const { element, address, source } = picture;
			const isLazy = element && isStandIn(address) && deferredAddress(element);
			if (!isLazy && deadAddress(address)) {
				const { start, end } = source;
				const meant = deadAddress(post.text.slice(start, end))?.meant;
				yield {
					start,
					end,
					message: { text: 'No browser loads a picture from this address: readers do not see it' },
					offers: () => (meant === undefined ? [] : [write(post, picture, meant)]),
				};
			}
		}
	},
};

/** Writes an address in the place of another, and leaves what they end with alone. */
function write({ text }: Post, { source: { start, end }, element }: Picture, meant: string): Fix {
	const written = text.slice(start, end);
	let same = 0;
	while (same < meant.length && written.at(-1 - same) === meant.at(-1 - same)) {
		same++;
	}
	return {
		title: { text: 'Write the address as {0}', args: [meant] },
		edits: [{ start, end: end - same, text: meant.slice(0, meant.length - same) }],
		...(!element && { mends: true }),
	};
}
