// Invented articles with braces, tags of Hexo's and code of all kinds, and HTML that is indented below a blank line.
import fc, { type Arbitrary } from 'fast-check';

const pick = (...values: string[]): Arbitrary<string> => fc.constantFrom(...values);

const BRACES = pick(
	...[
		'{{ a }}',
		'{{ a.b }}',
		'{{ a b }}',
		'{{ }}',
		'{{}}',
		'{{> a}}',
		'{{{ a }}}',
		'{{ 1 + 1 }}',
		'{{ "甲" }}',
		'{{ 甲 }}',
	],
	...[
		'{# 甲 #}',
		'{##}',
		'{#',
		'#}',
		'{{',
		'}}',
		'{%',
		'%}',
		'{% 30 %}',
		'{% 甲 %}',
		'{%%}',
		'{% if a %}乙{% endif %}',
	],
	...[
		'{{#if a}}',
		'{{/if}}',
		'{{a|b}}',
		'{{ a',
		'a }}',
		'{ a }',
		'&#123;{ a }}',
		'{&#123; a }}',
		'\\{{ a }}',
		'{%- set a = 1 -%}',
	],
	...[
		'{% quote %}',
		'{% endquote %}',
		'{% blockquote 甲 %}乙{% endblockquote %}',
		'{% youtube x %}',
		'{% link 甲 https://a.cn/ %}',
	],
	...['{% codeblock "甲 %}\n乙\n{% endcodeblock %}', "{% quote it's %}乙{% endquote %}", '{% if "甲 %}', '"', "it's"],
	...['{% post_link nosuch %}', '{% asset_img a.jpg %}', '{% unknown %}', '{% codeblock %}{{ a b }}{% endcodeblock %}'],
	...[
		'{% raw %}{{ a b }}{% endraw %}',
		'{% raw %}',
		'{% endraw %}',
		'{% for x in y %}',
		'{{ "}}" }}',
		'{{ a\nb }}',
		'{# 甲\n乙 #}',
	],
);

const WORD = pick('甲', '乙 ', '丙。', '*丁*', '**戊**', '<br>', 'a_b_c', '。\n');

const inline: Arbitrary<string> = fc
	.array(fc.oneof({ arbitrary: BRACES, weight: 2 }, { arbitrary: WORD, weight: 3 }), { minLength: 1, maxLength: 4 })
	.map((pieces) => pieces.join(''));

const WRAPPER = fc.constantFrom<readonly [string, string]>(
	...([
		['<p>', '</p>\n'],
		['<p>', '</p>\n'],
		['', '\n\n'],
		['<div>\n', '\n</div>\n'],
		['<p title="', '">己</p>\n'],
	] as const),
	...([
		['<code>', '</code>'],
		['<pre>', '</pre>\n'],
		['`', '`'],
		['``', '``'],
		['```\n', '\n```\n'],
		['~~~\n', '\n~~~\n'],
	] as const),
	...([
		['<!-- ', ' -->\n'],
		['<!-- ', '\n'],
		['\n\n    ', '\n\n'],
		['<div>\n\n    ', '\n\n</div>\n'],
		['- ', '\n'],
	] as const),
	...([
		['> ', '\n'],
		['# ', '\n'],
		['<style>', '</style>\n'],
		['<script>', '</script>\n'],
		['<p><code>', '</code></p>\n'],
	] as const),
	...([
		['<textarea>', '</textarea>\n'],
		['[', '](https://a.cn/)\n'],
		['<div>\n```\n', '\n```\n</div>\n'],
	] as const),
);

const block = fc.tuple(WRAPPER, inline).map(([[open, close], inner]) => open + inner + close);

/** HTML as templates indent it, whole or torn by blank lines. */
const INDENTED = pick(
	...[
		'<div>\n\n    <p>甲</p>\n\n</div>\n',
		'<div>\n    <p>甲</p>\n\n      <p>乙</p>\n</div>\n',
		'<div>\n\n\t<b>甲</b>\n</div>\n',
	],
	...[
		'<div>\n  <ul>\n\n    <li>甲</li>\n\n  </ul>\n</div>\n',
		'<p>甲</p>\n\n    <p>乙</p>\n',
		'<div>\n\n   <p>甲</p>\n\n</div>\n',
	],
	...[
		'<div>\n\n    甲\n\n</div>\n',
		'<table>\n\n    <tr><td>甲</td></tr>\n\n</table>\n',
		'<div>\n甲\n    <p>乙</p>\n</div>\n',
	],
	...[
		'<div>\n\n    <!-- 甲 -->\n\n</div>\n',
		'<div>\n\n- 甲\n\n      <p>乙</p>\n\n</div>\n',
		'<section>\n\n    <img src="a.png">\n</section>\n',
	],
);

/** Whole posts of which the article is the point. */
export const bodies: Arbitrary<string> = fc
	.array(fc.oneof({ arbitrary: block, weight: 5 }, { arbitrary: INDENTED, weight: 1 }), { minLength: 1, maxLength: 2 })
	.map((blocks) => `---\ntitle: 甲\ndate: 2024-05-01 12:00:00\ncategories: [金融]\n---\n${blocks.join('')}`);
