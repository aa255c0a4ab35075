// Articles in which a deletion brings two stretches together: what may go, and what has to stay, stands between `⟦` and `⟧`.

/** One kind of what must not happen where the neighbours of a deletion meet, and what looks alike and is harmless. */
export interface Kind {
	readonly name: string;
	/** Without what is marked, readers would see something else: cleaning changes nothing. */
	readonly stays: readonly string[];
	/** Likewise, where the judge of pages sees no difference: colours, what only browsers make of it, parsers that differ. */
	readonly staysToo?: readonly string[];
	/** Cleaning takes away what is marked, and nothing else. */
	readonly goes: readonly string[];
}

export const HEAD = '---\ntitle: 示例\nauthor: 新浪财经\ndate: 2022-06-08 09:15:00\ncategories: [金融]\n---\n';

/** Names of leftovers, as they are written in the articles below. */
const LEFTOVERS: Readonly<Record<string, string>> = {
	C: '<!-- news_keyword_pub,x -->',
	P: '<p></p>',
	S: '<span id="quote_x"></span>',
	F: '<font cms-style="font-L">',
	f: '</font>',
	E: '<p class="article-editor">责任编辑：某人</p>',
};

/** An article with what is marked, and without. */
export function sidesOf(marked: string): { before: string; without: string } {
	const article = marked.replace(/%([A-Za-z])%/g, (name, key: string) => LEFTOVERS[key] ?? name);
	return { before: HEAD + article.replace(/[⟦⟧]/g, ''), without: HEAD + article.replace(/⟦[^⟧]*⟧/g, '') };
}

export const KINDS: readonly Kind[] = [
	{
		name: 'characters that become a reference',
		stays: [
			'<p>甲&⟦%C%⟧lt;乙</p>\n',
			'<p>甲&#⟦%S%⟧60;乙</p>\n',
			'<p>甲&am⟦%C%⟧p;乙</p>\n',
			'<p>甲&copy⟦%F%⟧;⟦%f%⟧乙</p>\n',
		],
		goes: ['<p>甲&amp;⟦%C%⟧乙</p>\n', '<p>甲&#60;⟦%S%⟧乙</p>\n', '<p>甲& ⟦%C%⟧lt;乙</p>\n', '<p>A&⟦%F%⟧乙⟦%f%⟧</p>\n'],
	},
	{
		name: 'characters that become a template mark',
		stays: [
			'<p>{⟦%F%⟧%⟦%f%⟧ nope %}</p>\n',
			'<p>{⟦%F%⟧#甲#⟦%f%⟧}乙</p>\n',
			'<p>甲{⟦%F%⟧{乙}⟦%f%⟧}丙</p>\n',
			'<p>{{ 甲 }⟦%F%⟧}⟦%f%⟧ 乙</p>\n',
			'<p>{% 30 %⟦%C%⟧} 以上</p>\n',
			'<p>{⟦%S%⟧{ 甲 }} 乙</p>\n',
		],
		staysToo: ['<p>{⟦%C%⟧%甲% }</p>\n'],
		goes: [
			'<p>{⟦%C%⟧甲}乙</p>\n',
			'<p>30%⟦%C%⟧以上</p>\n',
			'<p>#⟦%F%⟧甲⟦%f%⟧#乙</p>\n',
			'<p>{ ⟦%S%⟧{甲} }</p>\n',
			'<p>（⟦%C%⟧{甲}）</p>\n',
		],
	},
	{
		name: 'what stands after a bare `<`',
		stays: [
			'<p>甲 <⟦%S%⟧ABC> 乙</p>\n',
			'<p>甲 <⟦%C%⟧/p> 乙</p>\n',
			'<p>甲 <⟦%F%⟧b⟦%f%⟧>乙</p>\n',
			'5 <⟦%S%⟧3 *甲* > 乙\n',
		],
		staysToo: ['<p>甲 <⟦%S%⟧</p>\n', '<p>3 <⟦%C%⟧\n</p>\n'],
		goes: ['<p>甲 < ⟦%S%⟧ABC</p>\n', '<p>甲 &lt;⟦%C%⟧b> 乙</p>\n', '<p>3 <5⟦%C%⟧乙</p>\n'],
	},
	{
		name: 'paragraphs and lines that become one',
		stays: [
			'<div>甲⟦%P%⟧乙</div>\n',
			'<div><b>甲</b>⟦%P%⟧<i>乙</i></div>\n',
			'<div><img src="a.jpg" alt="图">⟦%P%⟧乙</div>\n',
			'<div>甲⟦%E%⟧乙</div>\n',
		],
		staysToo: [
			'甲<tr>⟦%P%⟧乙\n',
			'甲⟦%P%⟧<body>乙\n',
			'<div>甲<td>⟦%P%⟧</td>乙</div>\n',
			'<div>甲⟦%P%⟧<body>乙</div>\n',
			'<div>甲<html>⟦%P%⟧乙</div>\n',
			'<div>甲⟦%P%⟧<head>乙</div>\n',
		],
		goes: [
			'<div>甲⟦%P%⟧<p>乙</p></div>\n',
			'<div>甲<br>⟦%P%⟧乙</div>\n',
			'<div><p>甲</p>⟦%P%⟧乙</div>\n',
			'<div>甲⟦%S%⟧乙</div>\n',
			'<div>甲⟦%P%⟧<hr>乙</div>\n',
			'<p>甲</p>\n⟦%E%\n⟧<p>乙</p>\n',
		],
	},
	{
		name: 'a line of HTML that becomes Markdown',
		stays: [
			'⟦%C%⟧甲说："乙"--丙...\n',
			'⟦%P%⟧甲\n乙\n',
			'⟦%E%\n⟧甲\n乙\n',
			'⟦%C%⟧甲&nbsp乙\n',
			"⟦%C%⟧甲说：'乙'\n",
			'⟦%C%⟧甲*乙*丙\n',
			'⟦%P%⟧**甲**乙\n',
			'⟦%C%⟧甲`乙`丙\n',
			'⟦%C%⟧甲\\*乙\n',
			'⟦%P%⟧见 https://a.cn/b 乙\n',
			'⟦%P%⟧见 www.a.cn 乙\n',
			'⟦%P%⟧[甲](b.html)\n',
			'⟦%P%⟧~~甲~~乙\n',
			'⟦%C%⟧&copy甲\n',
			'⟦%C%⟧甲<o:p>乙</o:p>\n',
			'⟦%P%⟧1. 甲\n',
			'⟦%P%⟧- 甲\n',
			'⟦%P%⟧# 甲\n',
			'⟦%P%⟧> 甲\n',
			'⟦%C%⟧---\n',
		],
		staysToo: ['⟦%P%⟧股价<ROE，乙\n', '⟦%P%⟧    甲\n', '⟦%C%⟧<b><!u>甲</b>\n', '<p>\n\n⟦%C%⟧甲\n'],
		goes: [
			'⟦%C%⟧甲说乙\n',
			'⟦%P%⟧甲\n',
			'⟦%E%\n⟧甲，乙。\n',
			'⟦%C%⟧甲&nbsp;乙\n',
			'⟦%C%⟧甲&#160;乙&#x4E19;\n',
			'⟦%C%⟧“甲”&amp;乙\n',
			'⟦%P%⟧股价<b>甲</b>\n',
			'⟦%C%⟧<p>甲说："乙"--丙...</p>\n',
		],
	},
	{
		name: 'links and pictures of Markdown',
		stays: [
			'甲[1](⟦%F%⟧注⟦%f%⟧)\n',
			'参见[公告](/⟦%F%⟧2022⟦%f%⟧/甲.html)。\n',
			'[附⟦%C%⟧注]\n\n[附注]: https://a.cn/\n',
			'[甲](⟦%C%⟧)\n',
			'[甲]⟦%S%⟧(b.html)\n',
			'!⟦%S%⟧[甲](a.jpg)\n',
		],
		staysToo: ['[甲⟦%C%⟧](b.html)\n', '![甲⟦%S%⟧乙](a.jpg)\n'],
		goes: ['<p>甲[1](⟦%F%⟧注⟦%f%⟧)</p>\n', '甲（⟦%F%⟧注⟦%f%⟧）乙\n', '<p>[⟦%C%⟧甲](b.html)</p>\n'],
	},
	{
		name: 'bare addresses',
		stays: [
			'邮箱：⟦%F%⟧abc⟦%f%⟧@a.cn\n',
			'网址：⟦%F%⟧www⟦%f%⟧.a.cn\n',
			'网址：https⟦%C%⟧://a.cn\n',
			'https://a.cn/⟦%C%⟧b\n',
		],
		staysToo: ['甲@⟦%S%⟧a.cn\n'],
		goes: ['<p>邮箱：⟦%F%⟧abc⟦%f%⟧@a.cn</p>\n', '网址：⟦%F%⟧a⟦%f%⟧.cn\n', '<p>https⟦%C%⟧://a.cn</p>\n'],
	},
	{
		name: 'tags that Markdown shows as text',
		stays: ['写作 \\⟦%F%⟧ 的标签\n', '甲 \\⟦%C%⟧ 乙\n'],
		staysToo: [
			'甲 <font cms-style="font-L"，> 乙\n',
			'　　乙 <img src="https://n.sinaimg.cn/a.jpg"alt="乙"> 丙\n',
			'甲 <font cms-style="font-L""> 乙</font>\n',
		],
		goes: ['写作 ⟦%F%⟧标签⟦%f%⟧\n', '<p>甲 \\⟦%F%⟧乙⟦%f%⟧</p>\n', '甲，⟦%F%⟧乙⟦%f%⟧\n'],
	},
	{
		name: 'what a paragraph ends in a line of Markdown',
		stays: [],
		staysToo: ['<span style="color:red">⟦%P%⟧甲</span>\n', '甲<span class="red">⟦%P%⟧</span>乙\n'],
		goes: ['<div style="color:red">⟦%P%⟧甲</div>\n', '<p>甲<span class="red">⟦%S%⟧乙</span></p>\n'],
	},
	{
		name: 'tables and headings',
		stays: [
			'甲|乙\n-|-\n⟦%F%⟧||丙⟦%f%⟧\n',
			'甲\n:⟦%C%⟧-\n',
			'⟦%S%\n⟧***\n-\n',
			'甲\n⟦%C%⟧===\n',
			'甲\n-⟦%C%⟧--\n',
			'⟦%C%⟧| 甲 | 乙 |\n|---|---|\n',
			'甲\n⟦%S%⟧---\n',
			'#⟦%C%⟧ 甲\n',
		],
		staysToo: ['甲\n⟦%S%\n⟧<tr>\n'],
		goes: [
			'# 甲\n⟦%C%\n⟧乙\n丙\n',
			'# 甲 #\n⟦%C%\n⟧丙丁\n\n戊\n',
			'<h2>甲⟦%C%⟧乙</h2>\n',
			'# 甲\n\n⟦%F%⟧乙⟦%f%⟧丙\n',
			'甲⟦%C%⟧乙\n\n---\n\n丙\n',
			'甲⟦%C%⟧乙\n\n丙|丁\n-|-\n',
		],
	},
	{
		name: 'lists and quotes',
		stays: ['-⟦%C%⟧ 甲\n', '1.⟦%C%⟧ 甲\n', '⟦%C%⟧> 甲\n', '1⟦%C%⟧. 甲\n'],
		staysToo: [
			'- 甲\n⟦%C%\n⟧\n- 乙\n',
			'- 甲\n⟦%C%\n⟧乙\n',
			'> 甲\n⟦%C%\n⟧乙\n',
			'- ⟦%F%⟧\t甲⟦%f%⟧\n',
			'> \t<p cms-style="font-L">甲</p>\n',
			'-\n  ⟦%C%⟧\n\n  甲\n',
			'- ⟦%C%⟧甲\n  -\n',
			'- 甲\n⟦%P%⟧乙\n',
			'> 甲\n⟦%P%⟧乙\n',
		],
		goes: [
			'- 甲\n⟦%C%\n⟧\n乙\n',
			'1. 甲\n⟦%C%\n%C%\n⟧\n<p>乙</p>\n',
			'> 甲\n⟦%C%\n⟧\n乙\n',
			'- 甲⟦\n%C%⟧\n',
			'><e>⟦\n\n%C%⟧',
			'- 甲\n\n<p>乙⟦%C%⟧</p>\n',
			'> 甲\n\n⟦%C%\n\n⟧乙\n',
			'<p>- ⟦%F%⟧甲⟦%f%⟧</p>\n',
			'甲-⟦%C%⟧乙\n',
		],
	},
	{
		name: 'hard line breaks',
		stays: ['甲\\\n⟦%S%\n⟧\n乙\n', '甲\\⟦%C%⟧\n乙\n'],
		staysToo: ['甲  \n⟦%S%\n⟧\n乙\n', '甲⟦%C%⟧  \n乙\n', '甲 ⟦%S%⟧ \n乙\n'],
		goes: ['甲⟦%S%⟧乙\n丙\n', '<p>甲⟦%C%⟧  \n乙</p>\n', '甲⟦%C%⟧\n'],
	},
	{
		name: 'listings',
		stays: ['    甲\n⟦%C%\n⟧    乙\n', '```\n甲\n⟦%C%⟧```\n', '``⟦%C%⟧`\n甲\n```\n'],
		staysToo: ['甲\n⟦%C%\n⟧    乙\n', '    甲 \n⟦%C%\n⟧'],
		goes: ['    甲\n\n<p>乙</p>\n⟦%C%\n⟧', '```\n甲\n```\n\n⟦%C%\n\n⟧乙\n', '<p>甲</p>\n⟦%C%\n⟧\n    乙\n'],
	},
	{
		name: 'elements and declarations that hold text as it is',
		stays: [],
		staysToo: [
			'⟦%C%⟧<style>.a{}\n\n.b{}</style>\n',
			'⟦%C%⟧<!doctype x>甲\n',
			'⟦%C%⟧ <!doctype x>\t甲\n',
			'⟦%C%⟧<?甲 乙?>\n',
			'⟦%P%\n⟧<!-- 甲 -->\n<style>.a\n<textarea></textarea>\n\n- 乙\n',
		],
		goes: [
			'⟦%P%\n⟧<!-- 甲 -->\n<style>.a{}</style>\n',
			'⟦%C%\n⟧\n<pre>甲</pre>\n',
			'<p>甲</p>\n⟦%C%\n⟧<p>乙</p>\n',
			'<p>⟦%C%⟧<code>甲</code></p>\n',
		],
	},
	{
		name: 'drawings and formulas',
		stays: [],
		staysToo: [
			'<svg>⟦%S%⟧甲</svg>\n',
			'<math>⟦%S%⟧甲</math>\n',
			'<p><svg><g>⟦%F%⟧甲⟦%f%⟧</g></svg></p>\n',
			'<svg><text>甲⟦%P%⟧</text></svg>\n',
		],
		goes: ['<p>⟦%S%⟧<svg><g></g></svg>⟦%S%⟧甲</p>\n', '<p><svg></svg>⟦%F%⟧甲⟦%f%⟧</p>\n'],
	},
	{
		name: 'arguments of Hexo’s tags',
		stays: ['{% link ⟦%S%⟧甲 https://a.cn/ %}\n'],
		goes: ['<p>⟦%S%⟧{% link 甲 https://a.cn/ %}</p>\n', '<p>{% link 甲 https://a.cn/ %}⟦%F%⟧甲⟦%f%⟧</p>\n'],
	},
	{
		name: 'a CR alone',
		stays: [],
		staysToo: ['<p>甲</p>\n⟦%C%\n⟧\r<p>乙</p>\n', '<p>甲</p>\r⟦%C%\n⟧<p>乙</p>\n'],
		goes: ['<p>甲\r乙</p>\n⟦%C%\n⟧<p>丙</p>\n', '<p>甲</p>\n⟦%C%\n⟧<p>\r丙</p>\n', '<p>甲</p>⟦%C%⟧\r'],
	},
	{
		name: 'a name and an equals sign',
		stays: [],
		staysToo: ['<p><b title cms-style="x" ="c">甲</b></p>\n', '<p title cms-style="x"\n=c>甲</p>\n'],
		goes: ['<p title="a"⟦ cms-style="x"⟧ lang="=">甲</p>\n', '<p⟦ cms-style="x"⟧>=甲</p>\n', '<p>甲⟦%C%⟧=乙</p>\n'],
	},
	{
		name: 'what marked takes for more of the text above',
		stays: [],
		staysToo: [
			'<div><style>.appendQr_wrap\n\n&#123;&#125;</style>\n<P>\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n',
			'甲\n<div>   \n乙\n===⟦%C%⟧\n',
			'甲\n⟦%E%⟧<!--\n-',
			'甲\n⟦%E%⟧ <table><tr><td>乙</td></tr></table>\n',
			'甲\n\t\n⟦%E%⟧乙\n',
			'⟦%C%⟧甲<b>\n<li> \n=\n',
			'⟦%C%⟧<b>甲</b>\n~~~',
			'- 甲\n</div>\n⟦%C%⟧\n',
		],
		goes: [
			'<div>⟦<style>.appendQr_wrap\n\n&#123;&#125;</style>⟧\n<p>甲</p></div>\n',
			'<div>   \n乙\n==⟦%C%⟧=甲</div>\n',
			'甲\n\n⟦%E%⟧ <table><tr><td>乙</td></tr></table>\n',
			'甲\n<p>⟦%C%⟧乙</p>\n',
			'甲\n⟦%F%⟧乙⟦%f%⟧丙\n',
			'- 甲\n\n</div>\n⟦%C%⟧\n'.replace('⟧\n', '\n⟧'),
		],
	},
	{
		name: 'a tag that is cut off',
		stays: [],
		staysToo: ['<p>甲</p>\n⟦%C%⟧</blockquote', '<p>甲</p>\n⟦%C%⟧<p title="乙', '⟦%P%⟧<!-- 甲 -->\n<p'],
		goes: ['<p>甲</p>\n⟦%C%\n⟧<p>乙</p>\n</blockquote', '<p>甲</p>\n⟦%C%⟧<3'],
	},
	{
		name: 'blanks that are text to some',
		stays: [],
		staysToo: ['甲\n\n　⟦%C%⟧\n\n乙\n', '<b>　⟦%C%⟧\n'],
		goes: ['<p>甲</p>\n⟦%C%\n⟧\n<p>乙</p>\n', '<p>　　⟦%C%⟧甲</p>\n'],
	},
];
