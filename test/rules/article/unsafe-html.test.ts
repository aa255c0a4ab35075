// What runs in the readers' browsers, or shows them somebody else's page; and what only looks like it.
import assert from 'node:assert/strict';
import { unsafeHtml } from '../../../src/rules/article/unsafe-html';
import { fixedBy, reportsOf } from './reports';

/** An article, what is reported in it, and the article after the fixes where they change it. */
const ROWS: readonly (readonly [article: string, reports: readonly string[], fixed?: string])[] = [
	['<p>甲</p><script>f()</script>', ['<script>'], '<p>甲</p>'],
	[
		'<script type="text/javascript" src="a.js"></script><p>甲</p>',
		['<script type="text/javascript" src="a.js">'],
		'<p>甲</p>',
	],
	['<script type="module">f()</script><p>甲</p>', ['<script type="module">'], '<p>甲</p>'],
	['<script type="">f()</script><p>甲</p>', ['<script type="">'], '<p>甲</p>'],
	['<script>f()', ['<script>']],
	['<img src="a.jpg" onerror="f()">', ['onerror="f()"'], '<img src="a.jpg">'],
	["<p OnClick='f()' class=a>甲</p>", ["OnClick='f()'"], '<p class=a>甲</p>'],
	['<p onload=f() onload=g()>甲</p>', ['onload=f()'], '<p>甲</p>'],
	['<p onmouseover="f()" onmouseout="g()">甲</p>', ['onmouseover="f()"', 'onmouseout="g()"'], '<p>甲</p>'],
	['<a href="javascript:void(0)">甲</a>', ['href="javascript:void(0)"'], '<a>甲</a>'],
	['<a href=" JavaScript:;">甲</a>', ['href=" JavaScript:;"'], '<a>甲</a>'],
	['<a href="java\nscript:f()">甲</a>', ['href="java\nscript:f()"'], '<a>甲</a>'],
	['<a href="&#106;avascript&colon;f()">甲</a>', ['href="&#106;avascript&colon;f()"'], '<a>甲</a>'],
	['<form action="javascript:f()">甲</form>', ['action="javascript:f()"'], '<form>甲</form>'],
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
	['<iframe src="javascript:f()"></iframe>', ['<iframe src="javascript:f()">'], ''],
	['<iframe src="data:text/html,甲"></iframe>', ['<iframe src="data:text/html,甲">'], ''],
	['<iframe srcdoc="甲"></iframe>', ['<iframe srcdoc="甲">'], ''],
	// Data, content, text.
	['<script type="application/ld+json">[]</script>', []],
	['<script type="text/template">甲</script>', []],
	['<iframe src="//player.bilibili.com/player.html?aid=1"></iframe>', []],
	['<iframe src="https://v.qq.com/txp/iframe/player.html?vid=1"></iframe>', []],
	['<iframe src="https://www.youtube.com/embed/1"></iframe>', []],
	['<iframe src="http://www.guancha.cn/1.shtml" name="videoiframe"></iframe>', []],
	['<iframe src="/a.html"></iframe>', []],
	['<iframe></iframe>', []],
	['<a href="https://a.cn/?q=javascript:">甲</a>', []],
	['<a title="javascript:" only="1" on="1" one-way="x">甲</a>', []],
	['<pre><script>f()</script></pre><code><p onclick="f()"></code>', []],
	['```html\n<script>f()</script>\n```\n', []],
	['<!-- <script>f()</script> -->', []],
];

describe('unsafe-html', () => {
	for (const [article, reports, fixed = article] of ROWS) {
		it(JSON.stringify(article), () => {
			assert.deepEqual(reportsOf(unsafeHtml, article), reports);
			assert.equal(fixedBy(unsafeHtml, article), fixed);
			if (fixed !== article) {
				assert.deepEqual(reportsOf(unsafeHtml, fixed), []);
			}
		});
	}

	it('knows the site itself', () => {
		const article = '<iframe src="https://blog.example.com/a.html"></iframe>';
		assert.deepEqual(reportsOf(unsafeHtml, article, { site: { url: 'https://blog.example.com/news' } }), []);
		assert.equal(reportsOf(unsafeHtml, article, { site: { url: 'https://example.org' } }).length, 1);
	});
});
