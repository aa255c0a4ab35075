// A picture whose address says nothing of its protocol, or names one that is on its way out.
import { deadAddress } from '../../article/picture-loading';
import { type Picture, picturesIn } from '../../article/pictures';
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import type { Post } from '../../post/post';
import { insertion, type TextEdit } from '../../text/edit';

export const documentation: Documentation = {
	summary: 'A picture with an address that does not work everywhere: without a protocol, or with `http:`.',
	why:
		'An address without a protocol, `//host/a.jpg`, borrows that of the page: it works on the site, and is broken in feeds, ' +
		'mails and saved pages. An `http:` address on an `https:` site is blocked or asked for as `https:`, as the browser likes.',
	examples: [
		{
			text: '<p><img src=\'//a.cn/b.jpg\' alt="图"></p>',
			reports: ['//a.cn/b.jpg'],
			fixed: '<p><img src=\'https://a.cn/b.jpg\' alt="图"></p>',
		},
		{
			text: '<p><img src=http://a.cn/b.jpg alt="图"></p>',
			reports: ['http://a.cn/b.jpg'],
			fixed: '<p><img src=https://a.cn/b.jpg alt="图"></p>',
		},
		{ text: '甲\n\n![图](//a.cn/b.jpg)\n', reports: ['//a.cn/b.jpg'], fixed: '甲\n\n![图](https://a.cn/b.jpg)\n' },
		{ text: '<p><img src="/images/b.jpg" alt="图"><img src="https://a.cn/b.jpg" alt="图"></p>' },
		{ text: '<p><code><img></code></p>\n\n```html\n<img src="//a.cn/b.jpg">\n```\n\n`![](//a.cn/b.jpg)`\n' },
	],
};

export const articleImageProtocol: Rule = {
	id: 'article-image-protocol',
	part: 'article',
	severity: 'hint',
	*check(post) {
		for (const picture of picturesIn(post)) {
			if (!deadAddress(picture.address)) {
				yield* problemsOf(post, picture);
			}
		}
	},
};

function* problemsOf({ text }: Post, { source: { start, end }, element }: Picture): Generator<Problem> {
	const written = text.slice(start, end);
	const write = (edit: TextEdit): Fix => ({
		title: { text: 'Write the address with https:' },
		edits: [edit],
		...(!element && { mends: true }),
	});
	if (/^\/\/[^\s/?#\\]/.test(written)) {
		yield {
			start,
			end,
			message: { text: 'The address has no protocol: feeds, mails and saved pages cannot load the picture' },
			offers: () => [write(insertion(start, 'https:'))],
		};
	} else if (/^http:/i.test(written)) {
		yield {
			start,
			end,
			message: { text: 'On an https site browsers block an http picture, or ask for it with https' },
			offers: () => [write(insertion(start + 'http'.length, 's'))],
		};
	}
}
