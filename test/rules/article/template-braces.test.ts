// Which braces Hexo runs (each row measured with Hexo 8.1.2), and that none of them is left after the fixes.
import assert from 'node:assert/strict';
import { templateBraces } from '../../../src/rules/article/template-braces';
import { fixedBy, reportsOf } from './reports';

/** An article, what is reported in it, and the article after the fixes where they change it. */
const ROWS: readonly (readonly [article: string, reports: readonly string[], fixed?: string])[] = [
	['<p>甲 {{ a }} 乙</p>', ['{{'], '<p>甲 &#123;{ a }} 乙</p>'],
	['<p>{{ 公司 }}</p>', ['{{'], '<p>&#123;{ 公司 }}</p>'],
	['<p>{{ a\n }}</p>', ['{{'], '<p>&#123;{ a\n }}</p>'],
	['<p>{{{ a }}}</p>', ['{{'], '<p>&#123;&#123;{ a }}}</p>'],
	['<p>{{% a }}</p>', ['{{'], '<p>&#123;&#123;% a }}</p>'],
	['<p>{{ a {% b %} }}</p>', ['{{'], '<p>&#123;{ a &#123;% b %} }}</p>'],
	['<p>{{ a }} {{ b }}</p>', ['{{', '{{'], '<p>&#123;{ a }} &#123;{ b }}</p>'],
	['<a href="x?{{ 1 }}">甲</a>', ['{{'], '<a href="x?&#123;{ 1 }}">甲</a>'],
	['<p>{% 30 %}</p>', ['{%'], '<p>&#123;% 30 %}</p>'],
	['<p>{% 公司 %}</p>', ['{%'], '<p>&#123;% 公司 %}</p>'],
	['<p>{% note info %}甲{% endnote %}</p>', ['({%)', '({%)'], '<p>&#123;% note info %}甲&#123;% endnote %}</p>'],
	['<p>甲{# 乙 #}丙</p>', ['{#'], '<p>甲&#123;# 乙 #}丙</p>'],
	['甲 {{ a }} 乙\n', ['{{'], '甲 &#123;{ a }} 乙\n'],
	['{% codeblock %}\n{{ a }}\n', ['({%)'], '&#123;% codeblock %}\n&#123;{ a }}\n'],
	['<p>{% raw %}{{ a }}</p>', ['({%)'], '<p>&#123;% raw %}&#123;{ a }}</p>'],
	['<p>{{ 甲 } 乙 }}</p>', ['{{'], '<p>&#123;{ 甲 } 乙 }}</p>'],
	// One whole tag, even in code, and no other may be without an end.
	['<p><code>{{ a }}</code> {{ b</p>', ['{{'], '<p><code>{{ a }}</code> &#123;{ b</p>'],
	['<p>{{ a }} {% b</p>', ['{{', '{%'], '<p>&#123;{ a }} {% b</p>'],
	// Reported, but nothing to offer: code stays as it is, and an entity is none in a script or a style sheet.
	['<pre>{{ a }}</pre>', ['{{']],
	['<script>f({{ a }})</script>', ['{{']],
	['<style>{# a #}</style>', ['{#']],
	// Text, or meant.
	['<p>{{ 甲</p>', []],
	['<p>{{}}</p>', []],
	['<p>{% 甲</p>', []],
	['<p>{# 甲</p>', []],
	['<p>甲 }} %} #}</p>', []],
	['<p>{ { a } }</p>', []],
	['<p>&#123;{ a }}</p>', []],
	['<!-- {{ a }} --><p>甲</p>', []],
	['<p><code>{{ a }}</code></p>', []],
	['<pre><code>{{ a }}</code></pre>', []],
	['`{{ a }}`\n', []],
	['```\n{{ a }}\n```\n', []],
	['甲\n\n    {{ a }}\n', []],
	['{% raw %}{{ a }}{% endraw %}', []],
	['<pre>{% raw %}{{ a }}{% endraw %}</pre>', []],
	['{% codeblock lang:js %}\n{{ a }}\n{% endcodeblock %}\n', []],
	['{% asset_img b.jpg 甲 %}\n{% blockquote 甲 %}\n乙\n{% endblockquote %}\n', []],
];

describe('template-braces', () => {
	for (const [article, reports, fixed = article] of ROWS) {
		it(JSON.stringify(article), () => {
			assert.deepEqual(reportsOf(templateBraces, article), reports);
			assert.equal(fixedBy(templateBraces, article), fixed);
			if (fixed !== article) {
				assert.deepEqual(reportsOf(templateBraces, fixed), []);
			}
		});
	}

	it('is silent where the post turns templates off', () => {
		const text = '<p>{{ a }}</p>';
		assert.deepEqual(reportsOf(templateBraces, text), ['{{']);
		assert.deepEqual(reportsOf(templateBraces, text, {}, 'disableNunjucks: true\n'), []);
	});

	it('takes time in proportion to the text', function () {
		this.timeout(4000);
		for (const piece of [
			'{{ ',
			'{% raw %} ',
			'{% raw %}{% endraw %}',
			'{{ a }} ',
			'{#',
			'<style>{#a#}</style>',
			'{{"',
		]) {
			assert.ok(reportsOf(templateBraces, piece.repeat(100_000 / piece.length)).length >= 0);
		}
	});
});
