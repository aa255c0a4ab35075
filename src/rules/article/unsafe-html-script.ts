// HTML that runs a script in the browsers of the readers.
import { attributeProblem, elementProblem, linkProblem, mayHoldDanger } from '../../article/dangerous-html';
import { inQuotations } from '../../article/quotations';
import { elementsOnPage, tagArguments } from '../../article/tag-arguments';
import { addressInHexo, addressOf, holdsScript, isScript } from '../../article/web-address';
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { attributeOf, type HtmlElement } from '../../post/html/tree';
import { markdownLinks } from '../../post/markdown-links';
import type { Post } from '../../post/post';
import { drawingsAmong, noscriptTexts } from '../../post/published-html';
import { mergeSpans, spanAround } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A script in the article, in an attribute or in an address.',
	why:
		'Hexo publishes the HTML of an article as it is. A script that came along with it runs in the browser of every reader, ' +
		'with all that the site may do there: so does an attribute such as `onclick`, and an address that begins with ' +
		'`javascript:`, be it in HTML, in a link of Markdown’s or in one of Hexo’s tags. `<pre>`, `<code>` and `{% raw %}` make ' +
		'no difference: only what is written as text is safe, in a fence, but for the words ' +
		'behind its language, between backticks, or with `&lt;`. Scripts that hold nothing but data are fine. The fixes take the element, the attribute or the link away.',
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
		{ text: '甲 [乙](javascript:f()) 丙\n', reports: ['javascript:f()'], fixed: '甲 乙 丙\n' },
		{
			text: '<pre><script>f()</script></pre>\n{% raw %}<script>g()</script>{% endraw %}',
			reports: ['<script>', '<script>'],
		},
		{ text: '{% link 甲 javascript:f() %}', reports: ['javascript:f()'] },
		{ text: '<p>{% quote %}[甲](javascript:f()){% endquote %}</p>', reports: ['javascript:f()'] },
		{ text: '<script type="application/ld+json">&#123;"@type": "NewsArticle"}</script>' },
		{ text: '```html\n<script>f()</script>\n```\n\n`<script>` &lt;script&gt;\n' },
		{ text: '<p>only="1" javascript: 甲</p>' },
		{ text: '<p onclick="">甲<b onclick=";">乙</b></p>' },
	],
};

export const unsafeHtmlScript: Rule = {
	id: 'unsafe-html-script',
	part: 'article',
	severity: 'warning',
	*check(post) {
		if (mayHoldDanger(post)) {
			const found = [...scriptsIn(post)];
			yield* found;
			yield* inQuotations(post, found, scriptsIn);
		}
	},
};

function* scriptsIn(post: Post): Generator<Problem> {
	const elements = elementsOnPage(post);
	const drawings = drawingsAmong(elements);
	const outside = elements.filter((element) => INERT.has(element.name) && !spanAround(drawings, element.start));
	const templates = outside.filter((element) => element.name === 'template' && !isShadowRoot(element));
	const inert = mergeSpans([
		...templates.map(({ openTag, end }) => ({ start: openTag.end, end })),
		...noscriptTexts(post.text, outside),
	]);
	for (const element of elements) {
		if (spanAround(inert, element.start)) {
			continue;
		}
		if (isRun(element)) {
			yield elementProblem(element, { text: 'This script runs in the browser of every reader' });
		} else {
			yield* inAttributes(post, element);
		}
	}
	for (const link of markdownLinks(post)) {
		if (link.kind !== 'picture' && isScript(addressInHexo(post.text.slice(link.address.start, link.address.end)))) {
			yield linkProblem(link, ADDRESS);
		}
	}
	for (const { name, words, ...tag } of tagArguments(post)) {
		for (const { start, end, text } of ADDRESSED.has(name) ? words : []) {
			if (isScript(name === 'iframe' ? addressInHexo(text) : addressOf(text))) {
				yield { start, end, message: ADDRESS };
			}
		}
		const [, handler] =
			name === 'pullquote' ? (IN_CLASSES.exec(behindQuote(post.text.slice(tag.start, tag.end))) ?? []) : [];
		if (handler !== undefined) {
			yield { start: tag.start, end: tag.end, message: { text: RUN, args: [handler] } };
		}
	}
}

/** Nothing runs in these, but in a drawing: where there are scripts, browsers take their content for text. */
const INERT: ReadonlySet<string> = new Set(['noscript', 'template']);

/** A template that browsers show at once, with the scripts in it. */
const isShadowRoot = (element: HtmlElement): boolean =>
	/^(?:open|closed)$/i.test(attributeOf(element, 'shadowrootmode') ?? '');

const RUN = '{0} is a script: it runs in the browser of every reader';
/** What stands behind a quote that ends the classes of a quotation. */
const behindQuote = (tag: string): string => (tag.includes('"') ? tag.slice(tag.indexOf('"')) : '');
/** An attribute there. */
const IN_CLASSES = /\b(on[a-z]{3,20})\s{0,9}=/i;

const ADDRESS = { text: 'This address is a script: it runs in the browser of a reader who follows it' };

/** Tags of Hexo's that make a link or a frame of an address. */
const ADDRESSED: ReadonlySet<string> = new Set(['link', 'a', 'anchor', 'iframe', 'url_for', 'full_url_for']);

/** What browsers take for JavaScript (HTML specification, "JavaScript MIME type"), and their other words for scripts. */
const TYPES: ReadonlySet<string> = new Set([
	...['', 'module', 'importmap', 'speculationrules', 'application/ecmascript', 'application/javascript'],
	...['application/x-ecmascript', 'application/x-javascript', 'text/ecmascript', 'text/javascript', 'text/jscript'],
	...['text/livescript', 'text/x-ecmascript', 'text/x-javascript'],
	...['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'].map((version) => `text/javascript${version}`),
]);

function isRun(element: HtmlElement): boolean {
	if (element.name !== 'script') {
		return false;
	}
	const language = attributeOf(element, 'language');
	const type = attributeOf(element, 'type') ?? (language ? `text/${language}` : '');
	return TYPES.has(/^[^;]*/.exec(addressOf(type))![0].trim().toLowerCase());
}

/** The name of an attribute that holds a script. */
const HANDLER = /^on[a-z]{3,}$/;
/** A script that does nothing. */
const NOTHING = /^[\s;]*$/;

/** Attributes whose value browsers follow as an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster']);

/** An event's attribute in an address without quotes, where a slash was taken for a blank. */
const SLIPPED = /\/on(?:error|load|click|focus|toggle|(?:mouse|pointer|animation)[a-z]+)=/;

/** Elements that write an attribute of the one around them, and the attributes that say what. */
const ANIMATIONS: ReadonlySet<string> = new Set(['animate', 'set', 'animatetransform', 'animatemotion']);
const WRITTEN: ReadonlySet<string> = new Set(['values', 'to', 'from', 'by']);

function* inAttributes(post: Post, element: HtmlElement): Generator<Problem> {
	const target = ANIMATIONS.has(element.name) ? (attributeOf(element, 'attributename') ?? '').trim().toLowerCase() : '';
	for (const attribute of element.attributes) {
		const { name, value } = attribute;
		if (HANDLER.test(name) && NOTHING.test(value)) {
			continue;
		}
		if (HANDLER.test(name)) {
			yield attributeProblem(post, attribute, {
				text: RUN,
				args: [name],
			});
		} else if (ADDRESSES.has(name) && holdsScript(value)) {
			yield attributeProblem(post, attribute, ADDRESS);
		} else if (ADDRESSES.has(name) && SLIPPED.test(/^[^\s?#]*/.exec(value)![0].toLowerCase())) {
			yield attributeProblem(post, attribute, {
				text: 'The address holds an attribute that was to run a script: only because a blank is missing it does not',
			});
		} else if (
			(ADDRESSES.has(target) || target.startsWith('on')) &&
			WRITTEN.has(name) &&
			(target.startsWith('on') ||
				addressOf(value)
					.split(';')
					.some((part) => isScript(part.trimStart())))
		) {
			yield attributeProblem(post, attribute, { text: 'The animation makes a script of {0}', args: [target] });
		}
	}
}
