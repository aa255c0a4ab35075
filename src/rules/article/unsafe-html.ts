// HTML that runs something in the browsers of the readers, or shows them a page of somebody else's.
import { decodeHTMLAttribute } from 'entities/decode';
import type { Context, Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { leadsTo } from '../../post/html/address';
import { attributeEdits, isUnbroken } from '../../post/html/edits';
import { PLAYERS } from '../../post/html/players';
import { type Attribute, attributeOf, type HtmlElement } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { deletion } from '../../text/edit';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'A script, a script in an attribute, or a frame of an unknown host.',
	why:
		'Hexo publishes the HTML of an article as it is. A script that came along with it runs in the browser of every reader, ' +
		'with all that the site may do there: so does an attribute such as `onclick`, and an address that begins with ' +
		'`javascript:`. A frame shows whatever its host likes; those of well-known players and of the site itself are fine, and ' +
		'so are scripts that hold nothing but data. The fixes take the element or the attribute away.',
	examples: [
		{
			text: '<p>甲</p>\n<script src="https://cdn.example.com/chart.js"></script>',
			reports: ['<script src="https://cdn.example.com/chart.js">'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p><img src="https://a.cn/b.jpg" onerror="this.remove()"></p>',
			reports: ['onerror="this.remove()"'],
			fixed: '<p><img src="https://a.cn/b.jpg"></p>',
		},
		{
			text: '<p><a href="javascript:void(0)">甲</a></p>',
			reports: ['href="javascript:void(0)"'],
			fixed: '<p><a>甲</a></p>',
		},
		{
			text: '<p>甲</p>\n<iframe src="https://ads.example.com/1.html"></iframe>',
			reports: ['<iframe src="https://ads.example.com/1.html">'],
			fixed: '<p>甲</p>',
		},
		{ text: '<iframe src="//player.bilibili.com/player.html?bvid=1"></iframe>' },
		{ text: '<script type="application/ld+json">&#123;"@type": "NewsArticle"}</script>' },
		{ text: '<pre><script>alert(1)</script></pre>' },
		{ text: '<p>only="1" javascript: 甲</p>' },
	],
};

export const unsafeHtml: Rule = {
	id: 'unsafe-html',
	part: 'article',
	severity: 'warning',
	*check(post, context) {
		for (const element of post.elements) {
			const message = foreignElement(element, context);
			if (message !== undefined) {
				const title = { text: 'Remove <{0}>', args: [element.name] };
				const fix = { title, edits: [deletion(element)] };
				const { start, end } = element.openTag;
				yield { start, end, message, ...(element.closeTag && { offers: () => [fix] }) };
				continue;
			}
			for (const attribute of element.attributes) {
				yield* checkAttribute(post, attribute);
			}
		}
	},
};

/** What is wrong with an element that is itself code or a page. */
function foreignElement(element: HtmlElement, { site }: Context): Message | undefined {
	if (element.name === 'script') {
		const isData = !/^\s*(?:|module|importmap|speculationrules|.*(?:java|ecma)script.*)\s*$/i.test(
			attributeOf(element, 'type') ?? '',
		);
		return isData ? undefined : { text: 'This script runs in the browser of every reader' };
	}
	if (element.name !== 'iframe') {
		return undefined;
	}
	const address = (attributeOf(element, 'src') ?? '').trim();
	const own = site?.url === undefined ? [] : [site.url.replace(/^https?:\/\/|[/:].*$/g, '')];
	const isKnown = leadsTo([...PLAYERS, ...own], address) || !/^(?:\/\/|[a-z][a-z\d+.-]*:)/i.test(address);
	return isKnown && attributeOf(element, 'srcdoc') === undefined
		? undefined
		: { text: 'This frame shows readers a page of a host that is not known for players' };
}

/** Attributes whose value browsers follow as an address. */
const ADDRESSES = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster']);

function* checkAttribute(post: Post, attribute: Attribute): Iterable<Problem> {
	const { name, value, start, end } = attribute;
	const message = /^on[a-z]{3,}$/.test(name)
		? { text: '{0} is a script: it runs in the browser of every reader', args: [name] }
		: ADDRESSES.has(name) && isScript(value)
			? { text: 'This address is a script: it runs in the browser of a reader who follows it' }
			: undefined;
	if (message) {
		const fix: Fix = {
			title: { text: 'Remove {0}', args: [name] },
			edits: attributeEdits(post.text, attribute),
		};
		yield { start, end, message, ...(isUnbroken(attribute) && { offers: () => [fix] }) };
	}
}

/** Whether an address begins with `javascript:`; browsers overlook blanks in it, and character references. */
const isScript = (value: string): boolean =>
	/^javascript:/i.test(decodeHTMLAttribute(value.slice(0, 200)).replace(/[\0-\x20]/g, ''));
