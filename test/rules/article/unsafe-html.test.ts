// What runs in the readers' browsers, or shows them somebody else's page; and what only looks like it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Rule } from '../../../src/engine/rule';
import { unsafeHtmlForeign } from '../../../src/rules/article/unsafe-html-foreign';
import { unsafeHtmlScript } from '../../../src/rules/article/unsafe-html-script';
import { hexoFences, placeholder } from '../../oracle/hexo-fences';
import { fixedBy, reportsOf, saidOf } from './reports';

/** An article, what is reported in it, and the article after the fixes where they change it. */
type Row = readonly [article: string, reports: readonly string[], fixed?: string];

const SCRIPTS: readonly Row[] = [
	['<p>甲</p><script>f()</script>', ['<script>'], '<p>甲</p>'],
	[
		'<script type="text/javascript" src="a.js"></script><p>甲</p>',
		['<script type="text/javascript" src="a.js">'],
		'<p>甲</p>',
	],
	['<script type="module">f()</script><p>甲</p>', ['<script type="module">'], '<p>甲</p>'],
	['<script type="">f()</script><p>甲</p>', ['<script type="">'], '<p>甲</p>'],
	['<script type="text/jscript">f()</script>', ['<script type="text/jscript">'], ''],
	['<script type=" Text/LiveScript ">f()</script>', ['<script type=" Text/LiveScript ">'], ''],
	['<script type="application&#47;x-javascript">f()</script>', ['<script type="application&#47;x-javascript">'], ''],
	['<script language="javascript1.2">f()</script>', ['<script language="javascript1.2">'], ''],
	['<script>f()', ['<script>']],
	['<img src="a.jpg" onerror="f()">', ['onerror="f()"'], '<img src="a.jpg">'],
	["<p OnClick='f()' class=a>甲</p>", ["OnClick='f()'"], '<p class=a>甲</p>'],
	['<p onclick="f()>甲</p><p class="a">乙</p>', ['onclick="f()>甲</p><p class="']],
	['<p onload=f() onload=g()>甲</p>', ['onload=f()'], '<p>甲</p>'],
	['<p onmouseover="f()" onmouseout="g()">甲</p>', ['onmouseover="f()"', 'onmouseout="g()"'], '<p>甲</p>'],
	['<a href="javascript:void(0)">甲</a>', ['href="javascript:void(0)"'], '<a>甲</a>'],
	['<a href=" JavaScript:;">甲</a>', ['href=" JavaScript:;"'], '<a>甲</a>'],
	['<a href="java\nscript:f()">甲</a>', ['href="java\nscript:f()"'], '<a>甲</a>'],
	['<a href="&#106;avascript&colon;f()">甲</a>', ['href="&#106;avascript&colon;f()"'], '<a>甲</a>'],
	['<a href="&#1;&Tab;java&NewLine;script:f()">甲</a>', ['href="&#1;&Tab;java&NewLine;script:f()"'], '<a>甲</a>'],
	[
		`<p><a href="${' '.repeat(201)}javascript:f()">甲</a></p>`,
		[`href="${' '.repeat(201)}javascript:f()"`],
		'<p><a>甲</a></p>',
	],
	['<form action="javascript:f()">甲</form>', ['action="javascript:f()"'], '<form>甲</form>'],
	[
		'<p><button formaction="javascript:f()">甲</button></p>',
		['formaction="javascript:f()"'],
		'<p><button>甲</button></p>',
	],
	['<iframe src="javascript:f()"></iframe>', ['src="javascript:f()"'], '<iframe></iframe>'],
	['<math><mtext href="javascript:f()">甲</mtext></math>', ['href="javascript:f()"'], '<math><mtext>甲</mtext></math>'],
	// In code that is HTML, in raw.
	['<pre><script>f()</script></pre>', ['<script>']],
	['<p><code><p onclick="f()"></code></p>', ['onclick="f()"']],
	[
		'<p><kbd><a href="javascript:f()">甲</a></kbd><samp><b onclick=f()>乙</b></samp></p>',
		['href="javascript:f()"', 'onclick=f()'],
	],
	['{% raw %}<script>f()</script>{% endraw %}', ['<script>']],
	['甲{% raw %}<b onclick=f()>乙</b>{% endraw %}丙', ['onclick=f()']],
	['- 甲{% raw %}<a href="javascript:f()">乙</a>{% endraw %}', ['href="javascript:f()"']],
	['<svg><noscript><script>f()</script></noscript></svg>', ['<script>']],
	[
		'<math><template><a href="javascript:f()">甲</a></template></math>',
		['href="javascript:f()"'],
		'<math><template><a>甲</a></template></math>',
	],
	['{%- verbatim -%}\n<p onclick="f()">甲</p>\n{%- endverbatim -%}', ['onclick="f()"']],
	// Links of Markdown's.
	['甲 [乙](javascript:f()) 丙\n', ['javascript:f()'], '甲 乙 丙\n'],
	['[甲](<javascript:f()> "题")\n', ['javascript:f()'], '甲\n'],
	['[甲](java&#115;cript:f())\n', ['java&#115;cript:f()'], '甲\n'],
	['# [甲](JAVASCRIPT:f())\n', ['JAVASCRIPT:f()'], '# 甲\n'],
	['[甲][1]\n\n[1]: javascript:f()\n', ['javascript:f()']],
	['甲[](javascript:f())乙\n', ['javascript:f()']],
	['<javascript:f()>\n', ['javascript:f()'], 'javascript:f()\n'],
	['[甲](javascript\\:f())\n', ['javascript\\:f()'], '甲\n'],
	['[甲](java%73cript%3Af())\n', ['java%73cript%3Af()'], '甲\n'],
	['[甲](\u00A0javascript:f())\n', ['\u00A0javascript:f()'], '甲\n'],
	['[甲][1]\n\n[1]: javascript%3Af()\n', ['javascript%3Af()']],
	// The caption of a fence, and raw in code.
	['```js 甲<script>f()</script>\n乙\n```\n', ['<script>']],
	['> ~~~ js <script>f()</script>\n> 乙\n> ~~~\n', ['<script>']],
	['甲 `{% raw %}<script>f()</script>{% endraw %}`\n', ['<script>']],
	['甲\n\n    {% raw %}<b onclick=f()>乙</b>{% endraw %}\n', ['onclick=f()']],
	// A template that browsers show at once.
	[
		'<div><template shadowrootmode="open"><b onclick=f()>甲</b></template></div>',
		['onclick=f()'],
		'<div><template shadowrootmode="open"><b>甲</b></template></div>',
	],
	// Hexo's tags.
	['{% iframe javascript%3Af() %}', ['javascript%3Af()']],
	[
		"{% pullquote '\"><script>f()</script>' %}甲{% endpullquote %}",
		['<script>'],
		"{% pullquote '\">' %}甲{% endpullquote %}",
	],
	// Hexo renders a quotation as an article of its own, without its indentation, whatever is around it.
	['<div>\n{% quote %}\n[甲](javascript:f())\n{% endquote %}\n</div>', ['javascript:f()']],
	['{% blockquote %}\n    <p onclick="f()">甲</p>\n{% endblockquote %}', ['onclick="f()"']],
	['{% pullquote %}\n    <script>f()</script>\n\n    <p>甲</p>\n{% endpullquote %}', ['<script>']],
	['    {% quote %}<b onclick=f()>甲</b>{% endquote %}', ['onclick=f()']],
	[
		'{% quote %}<b onclick=f()>甲</b>\n\n    <b onclick=f()>乙</b>{% endquote %}',
		['onclick=f()'],
		'{% quote %}<b>甲</b>\n\n    <b onclick=f()>乙</b>{% endquote %}',
	],
	[
		'{% quote %}\n    <b onclick=f()>{% quote %}甲{% endquote %}</b>\n    [乙](javascript:f())\n{% endquote %}',
		['onclick=f()', 'javascript:f()'],
	],
	['{% quote %}\n甲\n\n    <p onclick="f()">乙</p>\n{% endquote %}', []],
	['<p>{% quote %}[甲](javascript:f())</p>', []],
	['{% pullquote left \'"onclick="f()\' %}甲{% endpullquote %}', ['{% pullquote left \'"onclick="f()\' %}']],
	["{% post_link a '<b onclick=f()>甲</b>' false %}", ['onclick=f()'], "{% post_link a '<b>甲</b>' false %}"],
	['{% link 甲 javascript:f() %}', ['javascript:f()']],
	['{% anchor 甲 "javascript:f()" true %}', ['javascript:f()']],
	['{% iframe javascript:f() 9 9 %}', ['javascript:f()']],
	['{% url_for 甲 javascript:f() %}', ['javascript:f()']],
	[
		'{% blockquote 甲 <img/src=x/onerror=f()> %}丙{% endblockquote %}',
		['src=x/onerror=f()'],
		'{% blockquote 甲 <img/> %}丙{% endblockquote %}',
	],
	[
		'{% quote 甲 <img src=x onerror=f()> %}丙{% endquote %}',
		['onerror=f()'],
		'{% quote 甲 <img src=x> %}丙{% endquote %}',
	],
	[
		'{% quote 甲 <div> %}<p onclick="f()">乙</p>{% endquote %}',
		['onclick="f()"'],
		'{% quote 甲 <div> %}<p>乙</p>{% endquote %}',
	],
	["{{ '<script>f()</script>' }}", ['<script>'], "{{ '' }}"],
	// Tags that are none, in tags that Markdown shows.
	['<span data-<script>f()</script>\n', ['<script>']],
	['甲 \\<b <i onclick=f()>乙</i>\n', ['onclick=f()']],
	// Raw text that is none.
	['<svg><style><img src=x onerror=f()></style></svg>', ['onerror=f()'], '<svg><style><img src=x></style></svg>'],
	[
		'<svg><title><a href="javascript:f()">甲</a></title></svg>',
		['href="javascript:f()"'],
		'<svg><title><a>甲</a></title></svg>',
	],
	[
		'<noscript><p title="</noscript><img src=x onerror=f()>">',
		['onerror=f()'],
		'<noscript><p title="</noscript><img src=x>">',
	],
	[
		'<noscript><style></noscript><img src=x onerror=f()></style>',
		['onerror=f()'],
		'<noscript><style></noscript><img src=x onerror=f()></style>',
	],
	[
		'<noscript><!-- </noscript><script>f()</script> --></noscript>',
		['<script>'],
		'<noscript><!-- </noscript> --></noscript>',
	],
	[
		'<noscript><textarea></noscript><b><i onclick=f()>甲</i></b></textarea></noscript>',
		['onclick=f()'],
		'<noscript><textarea></noscript><b><i onclick=f()>甲</i></b></textarea></noscript>',
	],
	[
		'<noscript><p title="</noscript>"></p><script>f()</script></noscript>',
		['<script>'],
		'<noscript><p title="</noscript>"></p></noscript>',
	],
	['<p><img src=x/OnError=f()></p>', ['src=x/OnError=f()'], '<p><img></p>'],
	[
		'<script type="text/javascript ; charset=utf-8">f()</script>',
		['<script type="text/javascript ; charset=utf-8">'],
		'',
	],
	// Animations.
	[
		'<svg><a><animate attributeName=" HREF " values="#a; javascript:f()"/>甲</a></svg>',
		['values="#a; javascript:f()"'],
		'<svg><a><animate attributeName=" HREF " />甲</a></svg>',
	],
	[
		'<svg><a><animate attributeName=href values=javascript:f()></animate><text>甲</text></a></svg>',
		['values=javascript:f()'],
		'<svg><a><animate attributeName=href></animate><text>甲</text></a></svg>',
	],
	[
		'<svg><a><set attributeName="xlink:href" to="&#x6A;avascript:f()"/>甲</a></svg>',
		['to="&#x6A;avascript:f()"'],
		'<svg><a><set attributeName="xlink:href" />甲</a></svg>',
	],
	[
		'<svg><a><animate attributeName=href values="#a;javascript:f()"/>甲</a></svg>',
		['values="#a;javascript:f()"'],
		'<svg><a><animate attributeName=href />甲</a></svg>',
	],
	['<svg><set attributeName=onclick to=f()></set></svg>', ['to=f()'], '<svg><set attributeName=onclick></set></svg>'],
	// Data, content, text.
	['<script type="application/ld+json">[]</script>', []],
	['<script type="text/template">甲</script>', []],
	['<script type="application/json; charset=utf-8">{}</script>', []],
	['<a href="https://a.cn/?q=javascript:">甲</a>', []],
	['<a title="javascript:" only="1" on="1" one-way="x">甲</a>', []],
	['```html\n<script>f()</script>\n```\n', []],
	['甲\n\n    <script>f()</script>\n', []],
	['`<script>f()</script>` [甲](https://a.cn/javascript:f())\n', []],
	['<div>\n```\n<script>f()</script>\n```\n</div>\n', []],
	['{% codeblock %}\n<script>f()</script>\n{% endcodeblock %}\n', []],
	['{% link <script>f()</script> https://a.cn %}', []],
	['<!-- <script>f()</script> -->', []],
	['<p><textarea><script>f()</script></textarea>&lt;script></p>', []],
	['甲 \\<script>f() 乙\n', []],
	['<noscript><style>a{}</style><!-- x --><script>f()</script></noscript><style></noscript></style>', []],
	['<noscript><script>f()</script><img onerror=f()></noscript><template><script>f()</script></template>', []],
	['[甲](https://a.cn "<b onclick=f()>乙</b>") ![<script>f()</script>](a.jpg "<i onclick=f()>丙</i>")\n', []],
	['[甲][1]\n\n[1]: https://a.cn "<b onclick=f()>乙</b>"\n', []],
	["{% post_link a '<b onclick=f()>甲</b>' %}{% post_link a '<b onclick=f()>甲</b>' true %}", []],
	['```js 甲=<script>f()</script>\n乙\n```\n```<script>f()</script>\n丙\n```\n', []],
	['`{% raw %}` `<script>f()</script>` `{% endraw %}`\n', []],
	['<a href="javascript%3Af()">甲</a>{% link 甲 javascript%3Af() %}{% pullquote left %}甲{% endpullquote %}', []],
	['<template shadowrootmode="x"><script>f()</script></template>', []],
	['<script language="vbscript">f()</script>', []],
	['![甲](javascript:f())\n', []],
	['{% blockquote javascript:f() %}甲{% endblockquote %}', []],
	['<p title="a/onclick=f()">甲</p>', []],
	['<p attributename="href" to="javascript:f()">甲</p>', []],
	['<svg><set to="javascript:f()"/><set attributeName=x to="javascript:f()"/></svg>', []],
	['<svg><a><set attributeName=href to="#b"/>甲</a></svg>', []],
	['<svg><animate attributeName=x values="1;2"/><a href="#b">甲</a></svg>', []],
	['<svg><desc>甲</desc><path d="M0 0"/></svg><style>.a{}</style>', []],
];

const FOREIGN: readonly Row[] = [
	[
		'<iframe src="https://ads.example.com/1"></iframe><p>甲</p>',
		['<iframe src="https://ads.example.com/1">'],
		'<p>甲</p>',
	],
	['<iframe src="//ads.example.com/1"></iframe><p>甲</p>', ['<iframe src="//ads.example.com/1">'], '<p>甲</p>'],
	[
		'<iframe src="https://bilibili.com.example.com/"></iframe>',
		['<iframe src="https://bilibili.com.example.com/">'],
		'',
	],
	['<iframe src="\\\\ads.example.com"></iframe>', ['<iframe src="\\\\ads.example.com">'], ''],
	['<iframe src="/\\ads.example.com"></iframe>', ['<iframe src="/\\ads.example.com">'], ''],
	['<iframe src="&#104;ttps:ads.example.com"></iframe>', ['<iframe src="&#104;ttps:ads.example.com">'], ''],
	[
		'<iframe src="//bilibili.com:80@ads.example.com/"></iframe>',
		['<iframe src="//bilibili.com:80@ads.example.com/">'],
		'',
	],
	['<iframe src="ftp://ads.example.com/1"></iframe>', ['<iframe src="ftp://ads.example.com/1">'], ''],
	['<iframe src="data:text/html,甲"></iframe>', ['<iframe src="data:text/html,甲">'], ''],
	['<iframe srcdoc="甲"></iframe>', ['<iframe srcdoc="甲">'], ''],
	[
		'<p>甲</p>\n<embed src="https://ads.example.com/x.swf">',
		['<embed src="https://ads.example.com/x.swf">'],
		'<p>甲</p>',
	],
	['<object data="https://ads.example.com/x"></object>', ['<object data="https://ads.example.com/x">'], ''],
	['<object data="data:text/html;base64,eA=="></object>', ['<object data="data:text/html;base64,eA==">'], ''],
	['<p><embed src="data:image/svg+xml,x"></p>', ['<embed src="data:image/svg+xml,x">'], '<p></p>'],
	['<applet code="x"></applet>', ['<applet code="x">'], ''],
	[
		'<p>甲</p>\n<META HTTP-EQUIV=Refresh content="0; URL=a.html">',
		['<META HTTP-EQUIV=Refresh content="0; URL=a.html">'],
		'<p>甲</p>',
	],
	['<p>甲</p>\n<base href="https://ads.example.com/">', ['<base href="https://ads.example.com/">'], '<p>甲</p>'],
	[
		'<p>甲</p>\n<link rel="alternate StyleSheet" href=//a.example.com/x.css>',
		['<link rel="alternate StyleSheet" href=//a.example.com/x.css>'],
		'<p>甲</p>',
	],
	['<style>@import url("https://a.example.com/x.css");</style><p>甲</p>', ['<style>'], '<p>甲</p>'],
	['<style>@import/**/"//a.example.com/x.css";</style><p>甲</p>', ['<style>'], '<p>甲</p>'],
	['<style>@\\69mport "//a.example.com/x.css";</style><p>甲</p>', ['<style>'], '<p>甲</p>'],
	['[甲](data%3Atext/html,x)\n', ['data%3Atext/html,x'], '甲\n'],
	['<form><input type="Password" name=p></form>', ['<input type="Password" name=p>'], '<form></form>'],
	['<p><a href="data:text/html,x">甲</a></p>', ['href="data:text/html,x"'], '<p><a>甲</a></p>'],
	['[甲](data:text/html;base64,eA==)\n', ['data:text/html;base64,eA=='], '甲\n'],
	['<iframe src="https://ads.example.com./1"></iframe>', ['<iframe src="https://ads.example.com./1">'], ''],
	[
		'<p>甲</p>\n<link rel="import" href="//a.example.com/x.html">',
		['<link rel="import" href="//a.example.com/x.html">'],
		'<p>甲</p>',
	],
	['{% iframe https://ads.example.com/1 %}', ['https://ads.example.com/1']],
	['<pre><iframe src="https://ads.example.com/1"></iframe></pre>', ['<iframe src="https://ads.example.com/1">']],
	// Players, the site, data, pictures, text.
	['<iframe src="//player.bilibili.com/player.html?aid=1"></iframe>', []],
	['<iframe src="https://v.qq.com/txp/iframe/player.html?vid=1"></iframe>', []],
	['<iframe src="https://www.youtube.com/embed/1"></iframe>', []],
	['<iframe src="https://WWW.YOUTUBE.COM:443/embed/1"></iframe>', []],
	['<iframe src="https://v.qq.com "></iframe>', []],
	['<iframe src="http://www.guancha.cn/1.shtml" name="videoiframe"></iframe>', []],
	['{% iframe https://v.qq.com/x %}', []],
	['<embed src="//player.youku.com/player.php/sid/1/v.swf">', []],
	['<iframe src="/a.html"></iframe><iframe src="about:blank"></iframe>', []],
	['<iframe></iframe><object><param name="a"></object>', []],
	['<iframe src="javascript:f()"></iframe>', []],
	['<link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://a.example.com/">', []],
	['<style>@import "/a.css";</style><p srcdoc="甲" title="data:text/html,x">乙</p>', []],
	['<meta name="description" content="甲; 乙">', []],
	['![甲](data:image/svg+xml,x)\n', []],
	['[甲](https://a.cn/data:text/html)\n', []],
	['{% a https://ads.example.com/1 %}', []],
	['<meta charset="utf-8"><meta http-equiv="refresh" content="600">', []],
	['<style>.a{background:url(https://a.example.com/b.jpg)}</style>', []],
	['<style>/* @import "//a.example.com/x.css"; */ .a{}</style>', []],
	['<base target="_blank">', []],
	['<input type="text"><object data="data:image/png;base64,eA=="></object>', []],
	['```html\n<iframe src="https://ads.example.com/1"></iframe>\n```\n', []],
	['<p style="width:expression(f());behavior:url(a.htc);-moz-binding:url(b)">甲</p>', []],
];

for (const [rule, rows] of [
	[unsafeHtmlScript, SCRIPTS],
	[unsafeHtmlForeign, FOREIGN],
] as const) {
	describe(rule.id, () => {
		for (const [article, reports, fixed = article] of rows) {
			it(JSON.stringify(article), () => {
				assert.deepEqual(reportsOf(rule, article), reports);
				assert.equal(fixedBy(rule, article), fixed);
				if (fixed !== article) {
					assert.deepEqual(reportsOf(rule, fixed), []);
				}
			});
		}
	});
}

describe('unsafe HTML', () => {
	it('is none of the site itself', () => {
		const article = '<iframe src="https://blog.example.com/a.html"></iframe>';
		assert.deepEqual(reportsOf(unsafeHtmlForeign, article, { site: { url: 'https://Blog.example.com/news' } }), []);
		assert.deepEqual(reportsOf(unsafeHtmlForeign, article, { site: { url: 'blog.example.com' } }), []);
		assert.equal(reportsOf(unsafeHtmlForeign, article, { site: { url: 'https://example.org' } }).length, 1);
		const withName = '<iframe src="//a@ads.example.com@blog.example.com/a.html"></iframe>';
		assert.deepEqual(reportsOf(unsafeHtmlForeign, withName, { site: { url: 'https://blog.example.com' } }), []);
	});

	it('is a page in a frame, or something that is shown', () => {
		const said = (article: string) => saidOf(unsafeHtmlForeign, article).map(([message]) => message);
		assert.deepEqual(said('<iframe src="//ads.example.com/1"></iframe><embed src="//ads.example.com/2">'), [
			'This frame shows readers a page of a host that is not known for players',
			'This <embed> shows readers something of a host that is not known for players',
		]);
	});

	const is = (rule: Rule, article: string): boolean => reportsOf(rule, article).length > 0;

	it('is what browsers run, and nothing else', () => {
		const piece = fc.constantFrom(
			...[
				'<script>',
				'</script>',
				'<p onclick=f()>',
				'<a href="javascript:f()">',
				'<a href=https://a.cn>',
				'</a>',
				'<b ',
				'>',
			],
			...['<svg>', '</svg>', '<style>', '</style>', '<title>', '</title>', '<textarea>', '</textarea>', '"'],
			...[
				'<!--',
				'-->',
				'`',
				'```\n',
				'\n',
				'\n\n',
				'    ',
				'[甲](javascript:f())',
				'甲',
				'\\',
				'<',
				'title="',
				'<div>\n',
				'</p>',
			],
		);
		let unsafe = 0;
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
				const article = `${pieces.join('')}\n`;
				fc.pre(!isReadDifferently(article));
				const expected = isRun(rendered(article));
				assert.equal(is(unsafeHtmlScript, article), expected);
				unsafe += expected ? 1 : 0;
			}),
			{ numRuns: 4_000, seed: 7 },
		);
		assert.ok(unsafe > 700, `only ${unsafe}`);
	});

	it('is looked for in time in proportion to the text', () => {
		const type = `<script type="${'\t'.repeat(20_000)}${'ecmascript'.repeat(2_000)}${'\t'.repeat(20_000)}\nx"></script>`;
		const pieces = [
			'<noscript>',
			'<svg>',
			'<a href="',
			'[甲](javascript:',
			'{% quote <b> %}',
			'<!--',
			'@import ',
			'<b <i ',
		];
		for (const text of [type, ...pieces.map((one) => one.repeat(100_000 / one.length))]) {
			const start = process.cpuUsage().user;
			reportsOf(unsafeHtmlScript, text);
			reportsOf(unsafeHtmlForeign, text);
			assert.ok(process.cpuUsage().user - start < 3_000_000, text.slice(0, 20));
		}
	});
});

/**
 * Whether Markdown ends a block of HTML in the middle of a comment or a tag, of which unclosed-html tells, or of a drawing; takes a
 * backtick for a part of an address, or ends what holds text as it is at another's end tag.
 */
const isReadDifferently = (article: string): boolean =>
	(/\n\s*\n/.test(article) && /<!--|="|<b /.test(article)) ||
	/<svg>[\s\S]*(?:\n|<\/p>|<title>)|https.*`/.test(article.trimEnd()) ||
	/<(style|textarea|script)>[\s\S]*<\/(?!\1)(?:style|textarea|script)/.test(article);

/** What Hexo makes of it: fences first, then Markdown. */
function rendered(article: string): string {
	const source = hexoFences(article).reduceRight(
		(text, [start, end]) => text.slice(0, start) + placeholder(text.slice(start, end)) + text.slice(end),
		article,
	);
	return marked.parse(source, { async: false });
}

function isRun(html: string): boolean {
	const isUnsafe = (node: DefaultTreeAdapterTypes.Node): boolean => {
		if (!('childNodes' in node)) {
			return false;
		}
		const attributes = 'attrs' in node ? node.attrs : [];
		return (
			node.nodeName === 'script' ||
			attributes.some(({ name, value }) => name === 'onclick' || (name === 'href' && /^javascript:/.test(value))) ||
			node.childNodes.some(isUnsafe)
		);
	};
	return isUnsafe(parseFragment(html));
}
