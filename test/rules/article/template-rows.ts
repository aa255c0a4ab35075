// Articles with braces (each measured with Hexo 8.1.2), what is reported in them, and the articles after the fixes.

/** What is reported, the last part of the rule's id before the mark; and the article where the fixes change it. */
export type Row = readonly [article: string, reports: readonly string[], fixed?: string];

/** Hexo stops at these: it builds no page of the site. */
export const FATAL: readonly Row[] = [
	// What Nunjucks cannot read.
	['<p>甲 {{ a b }}</p>', ['error {{'], '<p>甲 &#123;{ a b }}</p>'],
	['<p>{{> a}}</p>', ['error {{'], '<p>&#123;{> a}}</p>'],
	['<p>{{{ a }}}</p>', ['error {{'], '<p>&#123;&#123;{ a }}}</p>'],
	['<p>{{% a }}</p>', ['error {{'], '<p>&#123;&#123;% a }}</p>'],
	['<p>{{#if a}}</p>', ['error {{'], '<p>&#123;{&#35;if a}}</p>'],
	['<p>{{ }}</p>', ['error {{'], '<p>&#123;{ }}</p>'],
	['<p>{{"a":1}}</p>', ['error {{'], '<p>&#123;{"a":1}}</p>'],
	['<p>{{ a ? 1 : 2 }}</p>', ['error {{'], '<p>&#123;{ a ? 1 : 2 }}</p>'],
	['<p>{{ a {% b %} }}</p>', ['error {{'], '<p>&#123;{ a &#123;% b %} }}</p>'],
	['<p>{{ 甲 } 乙 }}</p>', ['error {{'], '<p>&#123;{ 甲 } 乙 }}</p>'],
	['<p>`{{.a}}`</p>\n\n`{{.a}}`\n', ['error {{'], '<p>`&#123;{.a}}`</p>\n\n`{{.a}}`\n'],
	['$$\\sum_{{i}}{#1}$$\n', ['braces {{', 'error {#'], '$$\\sum_&#123;{i}}{#1}$$\n'],
	['<a title="{{ a b }}">甲</a>', ['error {{'], '<a title="&#123;{ a b }}">甲</a>'],
	['a `b\n\nc {{ d e }}\nf` g\n', ['error {{'], 'a `b\n\nc &#123;{ d e }}\nf` g\n'],
	['\\`{{ b c }}`\n', ['error {{'], '\\`&#123;{ b c }}`\n'],
	['<p>{% 30 %}</p>', ['error {%'], '<p>&#123;% 30 %}</p>'],
	['<p>{% "a" %}</p>', ['error {%'], '<p>&#123;% "a" %}</p>'],
	['<p>{% if a b %}甲{% endif %}</p>', ['error {%'], '<p>&#123;% if a b %}甲&#123;% endif %}</p>'],
	['{% include-code a.js %}\n', ['error {%'], '&#123;% include-code a.js %}\n'],
	// What it can read, but not run.
	['<p>{{ f(1) }}</p>', ['error {{'], '<p>&#123;{ f(1) }}</p>'],
	['<p>{{ a.b() }}</p>', ['error {{'], '<p>&#123;{ a.b() }}</p>'],
	['<p>{{ price | currency }}</p>', ['error {{'], '<p>&#123;{ price | currency }}</p>'],
	['<p>{{ a is nosuch }}</p>', ['error {{'], '<p>&#123;{ a is nosuch }}</p>'],
	['<p>{% include "a" %}</p>', ['error {%'], '<p>&#123;% include "a" %}</p>'],
	['<p>{% post_link %}</p>', ['error {%'], '<p>&#123;% post_link %}</p>'],
	// What is not closed, ended or begun.
	['<p><code>{{ a }}</code> {{ b</p>', ['error {{'], '<p><code>{{ a }}</code> &#123;{ b</p>'],
	['<p>{{ a }} {% b</p>', ['braces {{', 'error {%'], '<p>&#123;{ a }} {% b</p>'],
	['<p>{{ a }} {# b</p>', ['braces {{', 'error {#'], '<p>&#123;{ a }} {# b</p>'],
	['<p>a #} b</p>\n<code>{{ x }}</code>\n', ['error #}'], '<p>a &#35;} b</p>\n<code>{{ x }}</code>\n'],
	['<p>a #} b</p>\n<!-- {{ x }} -->\n', ['error #}'], '<p>a &#35;} b</p>\n<!-- {{ x }} -->\n'],
	['{% blockquote %}\n\n甲\n', ['error {%'], '&#123;% blockquote %}\n\n甲\n'],
	['<p>甲</p>\n{% endblockquote %}\n<p>乙</p>\n', ['error {%'], '<p>甲</p>\n<p>乙</p>\n'],
	['{% quote %}\n甲\n{% endblockquote %}\n', ['error {%', 'error {%'], '{% quote %}\n甲\n{% endquote %}\n'],
	['{% codeblock %}\n\n{{ a }}\n', ['error {%', 'braces {{'], '&#123;% codeblock %}\n\n&#123;{ a }}\n'],
	['<p>{% if a %}甲</p>', ['error {%'], '<p>&#123;% if a %}甲</p>'],
	['<p>{% else %}</p>', ['error {%'], '<p></p>'],
	['{% raw -%}{{ 甲 }}{%- endraw %}\n', ['error {%'], '{% raw -%}{{ 甲 }}{% endraw %}\n'],
	['{% verbatim %}甲{% endverbatim -%}\n', ['error {%'], '{% verbatim %}甲{% endverbatim %}\n'],
	// Hexo runs what is between backticks in a block of its own before it knows them for code.
	['{% blockquote %}\n`{{ a b }}`\n{% endblockquote %}\n', ['error {{']],
	['{% codeblock %}\n{{ a b }}\n{% endcodeblock %}\n', ['error {{']],
	['<pre>{{ a b }}</pre>', ['error {{']],
	['<script>f({{ a b }})</script>', ['error {{']],
];

/** Hexo builds these where a plugin has such a tag. */
export const UNKNOWN: readonly Row[] = [
	['<p>{% note info %}甲{% endnote %}</p>', ['tag {%', 'tag {%'], '<p>&#123;% note info %}甲&#123;% endnote %}</p>'],
	['{% youtube abc %}\n', ['tag {%'], '&#123;% youtube abc %}\n'],
	['<p>{% 公告 %}</p>', ['tag {%'], '<p>&#123;% 公告 %}</p>'],
	['{% RAW %}\n', ['tag {%'], '&#123;% RAW %}\n'],
	['{% post-link a %}\n', ['tag {%'], '&#123;% post-link a %}\n'],
];

/** Hexo builds these, and readers see something else than is written. */
export const CHANGED: readonly Row[] = [
	['<p>甲 {{ a }} 乙</p>', ['braces {{'], '<p>甲 &#123;{ a }} 乙</p>'],
	['<p>{{ 公司 }}</p>', ['braces {{'], '<p>&#123;{ 公司 }}</p>'],
	['<p>{{ a\n }}</p>', ['braces {{'], '<p>&#123;{ a\n }}</p>'],
	['<p>{{ a }} {{ b }}</p>', ['braces {{', 'braces {{'], '<p>&#123;{ a }} &#123;{ b }}</p>'],
	['<p>{{ a and f() }}</p>', ['braces {{'], '<p>&#123;{ a and f() }}</p>'],
	['<p>{{ date.format("YYYY") }}</p>', ['braces {{'], '<p>&#123;{ date.format("YYYY") }}</p>'],
	['<a href="x?{{ 1 }}">甲</a>', ['braces {{'], '<a href="x?&#123;{ 1 }}">甲</a>'],
	['甲 {{ a }} 乙\n', ['braces {{'], '甲 &#123;{ a }} 乙\n'],
	['甲 \\{{ a }} 乙\n', ['braces {{'], '甲 &#123;{ a }} 乙\n'],
	['<p>甲 \\{{ a }} 乙</p>', ['braces {{'], '<p>甲 \\&#123;{ a }} 乙</p>'],
	['**{# a #}** <code>{% 甲 %}</code>\n', ['braces {#'], '**{&#35; a &#35;}** <code>{% 甲 %}</code>\n'],
	['<p>甲{# 乙 #}丙</p>', ['braces {#'], '<p>甲{&#35; 乙 &#35;}丙</p>'],
	['<p>{# {{ a }} #}</p>', ['braces {#'], '<p>{&#35; &#123;{ a }} &#35;}</p>'],
	[
		'<p>{% if a %}甲{% else %}乙{% endif %}</p>',
		['braces {%'],
		'<p>&#123;% if a %}甲&#123;% else %}乙&#123;% endif %}</p>',
	],
	['<p>{% set a = 1 %}</p>', ['braces {%'], '<p>&#123;% set a = 1 %}</p>'],
	['<p>{% raw %}{{ a }}</p>', ['braces {%', 'braces {{'], '<p>&#123;% raw %}&#123;{ a }}</p>'],
	['甲{# a #}乙 <code>{% 甲 %}</code>\n', ['braces {#'], '甲{&#35; a &#35;}乙 <code>{% 甲 %}</code>\n'],
	['<pre>{{ a }}</pre>', ['braces {{']],
	['<script>f({{ a }})</script>', ['braces {{']],
	['<style>{# a #}</style>', ['braces {#']],
	['<code>{# a #}</code>\n', ['braces {#']],
	['<div>\n\n    {# a #}\n\n</div>\n', ['braces {#']],
	['{% codeblock lang:js %}\n{{ a }}\n{% endcodeblock %}\n', ['braces {{']],
	['https://a.cn/{{ a }}\n', ['braces {{']],
];

/** Text, code, or meant. */
export const SILENT: readonly string[] = [
	'<p>{{ 甲</p>',
	'<p>{{}}</p>',
	'<p>{% 甲</p>',
	'<p>{# 甲</p>',
	'<p>甲 }} %} #}</p>',
	'<p>{{ a } b }</p>',
	'<p>{ { a } }</p>',
	'<p>&#123;{ a }}</p>',
	'<!-- {{ a b }} --><p>甲</p>',
	'<p><code>{{ a b }}</code></p>',
	'<pre><code>{{ a b }}</code></pre>',
	'`{{ a b }}`\n',
	'a `b\n{{ c d }}\ne` f\n',
	'```\n{{ a b }}\n```\n',
	'<div>\n```\n{{ a b }}\n```\n</div>\n',
	'<!--\n```\n{{ a b }}\n```\n-->\n',
	'> ```\n> {{ a b }}\n> ```\n',
	'甲\n\n    {{ a b }}\n',
	'<div>\n\n    {{ a.b }}\n\n</div>\n',
	'{% raw %}{{ a b }}{% endraw %}',
	'{%- raw %}{{ a b }}{% endraw %}',
	'{%raw%}{{ a b }}{%endraw%}',
	'{% raw %}{% raw %}{{ a b }}{% endraw %}{% endraw %}',
	'{% verbatim %}{{ a b }}{% endverbatim %}',
	'<pre>{% raw %}{{ a b }}{% endraw %}</pre>',
	'{% codeblock %}{% raw %}{{ a b }}{% endraw %}{% endcodeblock %}\n',
	'{% blockquote %}\n```\n{{ a b }}\n```\n{% endblockquote %}\n',
	'{% asset_img b.jpg 甲 %}\n{% blockquote 甲 %}\n乙\n{% endblockquote %}\n',
	'{%- quote -%}\n乙\n{%- endquote -%}\n',
	"<p>{{ '{{' }} a {{ '}}' }}</p>",
];
