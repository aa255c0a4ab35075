// Invented posts for each thing that Hexo does in its own way, below `source/_posts`.
import { asPosts } from './judge';
import type { PostSource } from './site';

const HEAD = 'title: 甲\ndate: 2024-05-01 12:00:00\ncategories: [金融]\n';

/** A post with these lines instead of its own title, date or categories, or beside them. */
function withFields(lines: string): string {
	const name = /^\w+/.exec(lines)?.[0] ?? '';
	const kept = HEAD.split('\n').filter((line) => line !== '' && !line.startsWith(`${name}:`));
	return `---\n${[...kept, lines].join('\n')}\n---\n<p>正文</p>\n`;
}

const FIELDS = [
	// Dates
	...[
		'date: 2024-05-01 06:00:00',
		'date: 2024-05-01',
		"date: '2024-05-01'",
		'date: 2024-05-01T06:00:00+08:00',
		'date: 2024-05-01T22:30:00Z',
	],
	...[
		'date: Wed, 01 May 2024 02:00:00 GMT',
		'date: 2024/05/01 06:00',
		'date: May 1, 2024',
		'date: Invalid Date',
		'date: 2022年6月8日',
	],
	...[
		'date: yesterday',
		'date:',
		'date: 0',
		'date: true',
		'date: 20240501',
		'date: 1714543200000',
		'date: [2024-05-01]',
		'date: {a: 1}',
	],
	...[
		'date: "2024-02-30 11:26 -3"',
		'date: 2024-02-30',
		'date: |\n  2024-05-01',
		'date: !!str 2024-05-01',
		'date: !!timestamp 2024-05-01',
		'date: 2024-05-01T06:00:00.250Z',
	],
	// Categories
	...[
		'categories: 金融',
		'categories: [金融, 新浪]',
		'categories: [[金融, 新浪], 上市公司]',
		'categories:',
		'categories: []',
		'categories: [""]',
	],
	...[
		'categories: 金融, 新浪',
		'categories: 0',
		'categories: 2024',
		'categories: 2024-05-01',
		'categories: [2024-05-01]',
		'categories: {a: b}',
	],
	...[
		'categories: [[a, [b, c]]]',
		'categories:\n - &x 金融\n - *x',
		'categories: [a, ~, b]',
		"categories: ' '",
		'categories: [A/H股, A H股]',
	],
	...['categories: []\ncategory: 单', 'category: 单', 'tags: [a, b]', 'categories: No'],
	// Titles
	...[
		'title: 2024',
		'title: 甲 # 乙',
		'title: "甲"',
		"title: '甲'#注",
		"title: 'it's'",
		'title: @甲',
		'title: !!int 1',
		'title: !甲',
		'title:',
	],
	...[
		'title: {{ 1 + 1 }}',
		"title: '{{ 1 + 1 }} {% x %}'",
		'title: |\n  甲',
		"title: ' '",
		'title: 甲: 乙',
		'title: *x',
		'title: """x"""',
	],
	// Fields that mean something to Hexo
	...[
		'permalink: a/b/',
		'permalink: /x.html',
		'permalink: [a, b]',
		'permalink: 5',
		'permalink: !!int 5',
		'x: &d\nexcerpt: *d',
		'excerpt: !!null',
		'published: !!str no',
		'x: &d false\npublished: *d',
		'permalink: true',
		'permalink:',
		'excerpt:',
		'more:',
		'id:',
	],
	...[
		'_id: x',
		'content:',
		'content: 乙',
		'published: false',
		"published: 'false'",
		'published: no',
		'published: off',
		'published: 0',
	],
	...[
		'updated: 2024-05-02 08:00:00',
		'updated: 20240502',
		'updated: Invalid Date',
		'layout: false',
		'layout: nosuch',
		'comments: no',
	],
	...['author: 甲\nauthor: 乙', 'extra: {a: 1, a: 2}', 'extra:\n\ta: 1', 'extra: *b', '# 注', 'x'],
].map(withFields);

const BLOCKS = [
	`\n---\n${HEAD}---\n<p>正文</p>\n`,
	`\n\n---\n${HEAD}---\n`,
	` \n---\n${HEAD}---\n`,
	`--- \n${HEAD}---\n`,
	`\n--- \n${HEAD}---\n`,
	`---\n${HEAD}--- \n`,
	`---\n${HEAD}---more\n`,
	`---\n${HEAD}\n<p>正文</p>\n`,
	`---\n${HEAD}\n<p>甲</p>\n\n---\n\n<p>乙</p>\n`,
	`\n----\n${HEAD}---\n`,
	`\n---js\n${HEAD}---\n`,
	`---js\n${HEAD}---\n`,
	`\n---#\n${HEAD}---\n`,
	`# 注\n${HEAD}---\n`,
	`%YAML 1.2\n---\n${HEAD}---\n`,
	`+++\n${HEAD}+++\n<p>甲</p>\n\n---\n\n<p>乙</p>\n`,
	`${HEAD}---\n`,
	`\uFEFF---\r\n${HEAD.replaceAll('\n', '\r\n')}---\r\n`,
	`;;;\n"title": "甲"\n;;;\n<p>正文</p>\n`,
	`\n\n---\ntitle: @甲\n---\n`,
	'<p>正文</p>\n',
	'<p>甲</p>\n\n---\n\n<p>乙</p>\n',
];

const ARTICLES = [
	'<div>\n\n    <!-- 甲 -->\n\n</div>\n{{ a.b }}',
	'``{% raw %}*丁*{{ 1 + 1 }}``',
	'``{{ "}}" }}{%- set a = 1 -%}```**戊**。\n甲甲`',
	'<p>甲 {{ "}}" }} 乙</p>',
	'<div>\n\n    {% raw %}{{ a b }}{% endraw %}<br>甲\n\n</div>',
	...[
		'<p>{{ 1 + 1 }}</p>',
		'<p>{{ a b }}</p>',
		'<p>{{ }}</p>',
		'<p>{{ 甲</p>',
		'<p>甲 }}</p>',
		'<p>甲{# 乙 #}丙</p>',
		'<p>{% 30 %}</p>',
	],
	...[
		'<code>{{ a b }}</code>',
		'```\n{{ a b }}\n```',
		'`{{ a b }}`',
		'<!-- {{ a b }} -->',
		'{% raw %}{{ a b }}{% endraw %}',
	],
	...[
		'<pre>{{ a b }}</pre>',
		'<p>&#123;{ a b }}</p>',
		'{% quote %}甲{% endquote %}',
		'{% endquote %}',
		'{% post_link nosuch %}',
	],
	...[
		'<p>a #} b</p>\n<code>{{ x }}</code>',
		'<code>{# a #}</code>',
		'<div>\n\n    {{ a.b }}\n\n</div>',
		'{% if a %}甲{% endif %}',
	],
	...[
		'<div>\n\n    <p>甲</p>\n\n</div>',
		'<div>\n    <p>甲</p>\n\n   <p>乙</p>\n</div>',
		'<p>甲</p>\n\n    <p>乙</p>',
		'<div>\n\n    甲\n\n</div>',
	],
	...[
		'[x]({{ a b }})',
		'[![x]({{ a b }})](c)',
		'![x](/{{ a }}.jpg)',
		'[x]: {{ a }}\n\n[x]',
		'[x]({% post_path a %})',
		'- [{{ a }}](a)',
	],
	...[
		'{% codeblock "x %}\na\n{% endcodeblock %}',
		"{% quote it's %}\na\n{% endquote %}",
		'<div>\n{% quote "x %}\na\n{% endquote %}\n</div>',
	],
	...['<div>\n```\n{{ a b }}\n```\n</div>', '<div>\n\n\t<b>甲</b>\n</div>'],
].map((article) => `---\n${HEAD}---\n${article}\n`);

/** Posts whose names are the point. */
const NAMES: readonly PostSource[] = [
	'_draft.md',
	'UP.MD',
	'100%.md',
	'真的吗?.md',
	'a b.md',
	'page.html',
	'below/甲.markdown',
].map((path) => ({ path, text: withFields('') }));

export const FIXTURES: readonly PostSource[] = [...asPosts([...FIELDS, ...BLOCKS, ...ARTICLES]), ...NAMES];

const SINA = `---\n${HEAD}author: 新浪财经\n---\n`;

/** Posts of Sina's that are to be cleaned. */
export const LEFTOVERS: readonly PostSource[] = asPosts(
	[
		'<p cms-style="font-L strong-Bold">　　甲</p>\n<!-- news_keyword_pub,stock, -->\n\n<p>　　乙<font cms-style="font-L">丙</font></p>',
		'<p>甲</p>\n\n            <!-- 文末二维码 start -->\n            <div class="appendQr_wrap"><img src="https://n.sinaimg.cn/q.png"></div>',
		'<div>\n<p>甲</p>\n\n            <!-- 文末二维码 start -->\n            <style>.appendQr_wrap&#123;x:y&#125;</style>\n</div>',
		'<p>　　<span id="stock_sh600000"><a href="https://finance.sina.com.cn/x" class="keyword">甲银行</a></span><span id="quote_sh600000"></span>乙</p>',
		'<p></p>甲\n乙',
		'<div>\n<strong>　　</strong><p> </p>甲\n</div>',
		'甲\n<!-- more -->\n<!-- 文末二维码 start -->\n            <style>\n    .appendQr_wrap&#123;border:1px;&#125;\n</style>\n            <div class="appendQr_wrap">\n                <div class="appendQr_normal"><img src="https://n.sinaimg.cn/q.png"></div>\n            </div>\n<style>\n    .appendQr_wrap&#123;border:1px;&#125;\n</style>\n            <div class="appendQr_wrap">\n                <div class="appendQr_normal"><img src="https://n.sinaimg.cn/q.png"></div>\n            </div>\n',
		'<p></p>"甲"--乙',
		'<!-- news_keyword_pub,x -->甲&nbsp乙',
		'甲[1](<font cms-style="font-L">注</font>)',
		'<font cms-style="font-L">abc</font>@a.cn',
		'    甲\n<!-- news_keyword_pub,x -->\n    乙',
		'    甲\n\n<!-- news_keyword_pub,x -->\n\n    乙',
		'<p cms-style="font-L strong-Bold">甲\n\n乙</p>',
		'<div>\n```\n<p cms-style="font-L">甲</p>\n```\n</div>',
		'```\n<p cms-style="font-L">甲</p>\n```',
		'<div>\n<p>甲</p>\n<!-- 备注\n\n第二段 -->\n<p>乙</p>\n<!-- 正文下iframe -->\n<p>丙</p>\n</div>',
		'\\<img src="https://n.sinaimg.cn/a.jpg" cms-width="5">',
		"<?php\n\n  甲 '>';\n\n?<!-- news_keyword_pub,x -->>\n乙",
		'> > 1. <!-- news_keyword_pub,x --> 甲\n>>\n>>     乙',
		'甲-<span id="quote_x"></span>-乙',
		'{% link <span id="quote_x"></span>甲 https://a.cn/ %}',
		'<svg><span id="quote_x"></span>甲</svg>',
		'![甲<span id="quote_x"></span>乙](a.jpg)',
		'甲\\\n<span id="quote_x"></span>\n\n乙',
		'- <!-- news_keyword_pub,x -->甲\n  -',
		'5 <<span id="quote_x"></span>3 *甲* > 乙',
		'<p align="right" cms-style="x">　　&nbsp;</p>\n\n<p cms-style="font-L">　　<font cms-style="strong-Bold">&nbsp;<font cms-style="font-L"></font></font><font cms-style="font-L">甲</font></p>',
		'<div>\n<font>己</font>上涨，\n\n            ## <strong>"引"</strong>\n            <p> </p>\n\n            > <font cms-style="strong-Bold">&nbsp;<p><br></p></font><p> </p>1. 庚\n\n            <p> </p>\n</div>',
	].map((article) => `${SINA}${article}\n`),
);
