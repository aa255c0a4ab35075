// Pictures of an article that readers do not see, or not everywhere.
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { attributeEdits, isUnbrokenTag } from '../../post/html/edits';
import { type Attribute, attributeOf, type HtmlElement, valueSpan } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { insertion, type TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A picture without an address, with one that does not work everywhere, or without `alt`.',
	why:
		'A picture without `src` shows nothing: feeds keep the address in `data-src` for a script that the site does not have. An ' +
		'address without a protocol, `//host/a.jpg`, borrows that of the page: it works on the site, and is broken in feeds, ' +
		'mails and saved pages. An `http:` address on an `https:` site is blocked or asked for as `https:`, as the browser likes. ' +
		'Without `alt`, screen readers read the file name aloud; `alt=""` tells them to pass over the picture. Only the missing ' +
		'address is a warning, the others are hints.',
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
		{ text: '<IMG src=" " alt="图">\n<img alt="图" src>', reports: ['src=" "', 'src'] },
		{ text: '<img alt="" data-src="lazy">', reports: ['img'] },
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
		{
			text: '<p><img src="https://a.cn/b.jpg"><img class="x"src="https://a.cn/c.jpg"/></p>',
			reports: ['img', 'img'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt=""><img class="x"src="https://a.cn/c.jpg" alt=""/></p>',
		},
		{ text: '<img>', reports: ['img', 'img'], fixed: '<img alt="">' },
		{ text: '<p><img src="https://a.cn/b.jpg" alt></p>' },
		{ text: '<p><img src="/images/b.jpg" ALT="图"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></p>' },
		{ text: '<p><img srcset="https://a.cn/b.jpg 2x" alt="图"></p>' },
		{ text: '<picture><source srcset="https://a.cn/b.webp"><img alt="图"></picture>' },
		{ text: '<p><code><img></code></p>\n\n```html\n<img src="//a.cn/b.jpg">\n```\n' },
		{ text: '<p>甲</p>\n<span class="img_descr"></span>' },
	],
};

export const articleImage: Rule = {
	id: 'article-image',
	part: 'article',
	severity: 'warning',
	*check(post) {
		for (const element of post.elements) {
			if (element.name === 'img' && isUnbrokenTag(element)) {
				const src = attribute(element, 'src');
				if (src && src.value.trim() !== '') {
					yield* addressProblems(post, src);
				} else if (!hasOtherSources(element)) {
					yield noAddress(post, element, src);
				}
				if (attributeOf(element, 'alt') === undefined) {
					yield noAlt(element, src);
				}
			}
		}
	},
};

const attribute = (element: HtmlElement, wanted: string): Attribute | undefined =>
	element.attributes.find(({ name }) => name === wanted);

const hasOtherSources = (element: HtmlElement): boolean =>
	Boolean(attributeOf(element, 'srcset')) || element.parent?.name === 'picture';

const nameOf = ({ openTag }: HtmlElement): Span => ({
	start: openTag.start + 1,
	end: openTag.start + 1 + openTag.name.length,
});

/** Where feeds keep the address for a script that loads the picture later. */
const DEFERRED = ['data-src', 'data-original'];
const ADDRESS = /^\s*(?:https?:\/)?\/[^\s"'<>]+\s*$/i;

function noAddress(post: Post, element: HtmlElement, src: Attribute | undefined): Problem {
	const deferred = DEFERRED.map((name) => attribute(element, name)).find((found) => ADDRESS.test(found?.value ?? ''));
	const { start, end } = src ?? nameOf(element);
	if (!deferred) {
		return { start, end, message: { text: 'The picture has no address: readers do not see it' } };
	}
	const { name } = deferred;
	const rename = { start: deferred.start, end: deferred.start + name.length, text: 'src' };
	return {
		start,
		end,
		message: { text: 'The address of the picture is in {0}: without a script readers do not see it', args: [name] },
		offers: offer({ text: 'Make {0} the src', args: [name] }, ...(src ? attributeEdits(post.text, src) : []), rename),
	};
}

function* addressProblems(post: Post, src: Attribute): Generator<Problem> {
	const place = valueSpan(post.text, src);
	const at = place.start + src.value.search(/\S/);
	if (/^\s*\/\/[^\s/?#\\]/.test(src.value)) {
		yield {
			...place,
			severity: 'hint',
			message: { text: 'The address has no protocol: feeds, mails and saved pages cannot load the picture' },
			offers: offer({ text: 'Write the address with https:' }, insertion(at, 'https:')),
		};
	} else if (/^\s*http:/i.test(src.value)) {
		yield {
			...place,
			severity: 'hint',
			message: { text: 'On an https site browsers block an http picture, or ask for it with https' },
			offers: offer({ text: 'Write the address with https:' }, insertion(at + 'http'.length, 's')),
		};
	}
}

function noAlt(element: HtmlElement, src: Attribute | undefined): Problem {
	const name = nameOf(element);
	return {
		...name,
		severity: 'hint',
		message: { text: 'The picture has no alt: screen readers fall back on its file name' },
		offers: offer(
			{ text: 'Add alt="": screen readers pass over the picture' },
			insertion(src?.end ?? name.end, ' alt=""'),
		),
	};
}

const offer =
	(title: Message, ...edits: TextEdit[]) =>
	() => [{ title, edits }];
