// HTML that shows the readers somebody else's page, or gives the page another's looks.
import { attributeProblem, elementProblem, linkProblem, mayHoldDanger } from '../../article/dangerous-html';
import { inQuotations } from '../../article/quotations';
import { elementsOnPage, tagArguments } from '../../article/tag-arguments';
import { addressInHexo, addressOf, hostOf, isAmong, isPage, isScript } from '../../article/web-address';
import type { Context, Documentation, Problem, Rule } from '../../engine/rule';
import { PLAYERS } from '../../post/html/players';
import { attributeOf, type HtmlElement } from '../../post/html/tree';
import { markdownLinks } from '../../post/markdown-links';
import type { Post } from '../../post/post';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'A frame, a style sheet or the like of an unknown host, or what sends readers elsewhere.',
	why:
		'A frame, an `<embed>` or an `<object>` shows whatever its host likes; those of well-known players and of the site itself ' +
		'are fine. A style sheet of another host changes the whole page. A `<meta>` may send every reader to another page, and a ' +
		'`<base>` does so with every link. An address that begins with `data:text/html` is a page in itself, and a field for a ' +
		'password in a news article asks readers for one of theirs. The fixes take the element or the attribute away.',
	examples: [
		{
			text: '<p>甲</p>\n<iframe src="https://ads.example.com/1.html"></iframe>',
			reports: ['<iframe src="https://ads.example.com/1.html">'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<link rel="stylesheet" href="//cdn.example.com/a.css">',
			reports: ['<link rel="stylesheet" href="//cdn.example.com/a.css">'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<meta http-equiv="refresh" content="0;url=https://ads.example.com/">',
			reports: ['<meta http-equiv="refresh" content="0;url=https://ads.example.com/">'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p><a href="data:text/html,x">甲</a></p>',
			reports: ['href="data:text/html,x"'],
			fixed: '<p><a>甲</a></p>',
		},
		{ text: '{% iframe https://ads.example.com/1.html %}', reports: ['https://ads.example.com/1.html'] },
		{ text: '<iframe src="//player.bilibili.com/player.html?bvid=1"></iframe>\n{% iframe //v.qq.com/x %}' },
		{ text: '<iframe src="/a.html"></iframe>\n<link rel="stylesheet" href="/a.css"><iframe></iframe>' },
		{ text: '```html\n<iframe src="https://ads.example.com/1.html"></iframe>\n```\n' },
	],
};

export const unsafeHtmlForeign: Rule = {
	id: 'unsafe-html-foreign',
	part: 'article',
	severity: 'warning',
	*check(post, { site }) {
		if (mayHoldDanger(post)) {
			const known = [...PLAYERS, ...ownHosts(site)];
			const found = [...foreignIn(post, known)];
			yield* found;
			yield* inQuotations(post, found, (article) => foreignIn(article, known));
		}
	},
};

function* foreignIn(post: Post, known: readonly string[]): Generator<Problem> {
	for (const element of elementsOnPage(post)) {
		const message = messageFor(post, element, known);
		if (message) {
			yield elementProblem(element, message);
		} else {
			yield* pagesInAttributes(post, element);
		}
	}
	for (const link of markdownLinks(post)) {
		if (link.kind !== 'picture' && isPage(addressInHexo(post.text.slice(link.address.start, link.address.end)))) {
			yield linkProblem(link, PAGE);
		}
	}
	for (const { name, words } of tagArguments(post)) {
		const [first] = name === 'iframe' ? words : [];
		if (first && isForeign(addressInHexo(first.text), known)) {
			yield { start: first.start, end: first.end, message: FRAME };
		}
	}
}

function ownHosts(site: Context['site']): string[] {
	const url = site?.url ?? '';
	const host = hostOf(url.includes('//') ? url : `//${url}`);
	return host ? [host] : [];
}

const FRAME = { text: 'This frame shows readers a page of a host that is not known for players' };
const SHOWN = 'This <{0}> shows readers something of a host that is not known for players';
const PAGE = { text: 'This address is a page in itself: it shows readers what it likes' };
const STYLE = { text: 'This style sheet of another host changes the whole page' };

/** Whether an address leads to a host that is not known, or is a page in itself. That of a script is another matter. */
function isForeign(address: string, known: readonly string[]): boolean {
	if (/^data:/i.test(address) || isScript(address)) {
		return isPage(address);
	}
	const host = hostOf(address);
	return host !== undefined && !isAmong(known, host);
}

const addressIn = (element: HtmlElement, name: string): string => addressOf(attributeOf(element, name) ?? '');

/** The attributes by which an element takes in something of somebody else's. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
	iframe: ['src'],
	frame: ['src'],
	embed: ['src'],
	object: ['data', 'codebase'],
	portal: ['src'],
};

function messageFor(post: Post, element: HtmlElement, known: readonly string[]): Message | undefined {
	const { name } = element;
	const addresses = FRAMES[name]?.map((attribute) => addressIn(element, attribute));
	const holdsPage = name === 'iframe' && attributeOf(element, 'srcdoc') !== undefined;
	if (holdsPage || addresses?.some((address) => isForeign(address, known))) {
		return name === 'iframe' ? FRAME : { text: SHOWN, args: [name] };
	}
	switch (name) {
		case 'applet':
			return { text: SHOWN, args: [name] };
		case 'meta':
			return isRefresh(element) ? { text: 'This sends every reader to another page' } : undefined;
		case 'base':
			return attributeOf(element, 'href') === undefined
				? undefined
				: { text: 'This changes where all links and pictures of the page lead' };
		case 'link':
			return isStyleSheet(element) && isForeign(addressIn(element, 'href'), known) ? STYLE : undefined;
		case 'style':
			return importsForeign(post.text.slice(element.openTag.end, element.end), known) ? STYLE : undefined;
		case 'input':
			return addressIn(element, 'type').toLowerCase() === 'password'
				? { text: 'This field asks readers for a password' }
				: undefined;
		default:
			return undefined;
	}
}

const isRefresh = (element: HtmlElement): boolean =>
	addressIn(element, 'http-equiv').toLowerCase() === 'refresh' && /url|[;,]\s*\S/i.test(addressIn(element, 'content'));

const isStyleSheet = (element: HtmlElement): boolean =>
	addressIn(element, 'rel')
		.toLowerCase()
		.split(/\s+/)
		.some((word) => word === 'stylesheet' || word === 'import');

/** `@import "…"` and `@import url(…)`, in whatever spelling. */
const importsForeign = (css: string, known: readonly string[]): boolean =>
	[...plainCss(css).matchAll(/@import\s*(?:url\(\s*)?["']?([^\s"')]+)/gi)].some(([, address]) =>
		isForeign(addressOf(address!), known),
	);

/** A style sheet without comments, and with the letters that are written by their numbers. */
const plainCss = (css: string): string =>
	css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/\\([\dA-Fa-f]{1,6})\s?/g, (written, code: string) => {
		const number = Number.parseInt(code, 16);
		return number > 0x10ffff ? written : String.fromCodePoint(number);
	});

/** Attributes whose value a reader follows as an address. */
const FOLLOWED: ReadonlySet<string> = new Set(['href', 'xlink:href', 'action', 'formaction']);

function* pagesInAttributes(post: Post, element: HtmlElement): Generator<Problem> {
	for (const attribute of element.attributes) {
		if (FOLLOWED.has(attribute.name) && isPage(addressOf(attribute.value))) {
			yield attributeProblem(post, attribute, PAGE);
		}
	}
}
