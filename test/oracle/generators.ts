// Posts for the property tests: invented articles with Sina's leftovers in every form, in every kind of surroundings.
import fc, { type Arbitrary } from 'fast-check';

const pick = <T>(...values: T[]): Arbitrary<T> => fc.constantFrom(...values);

/** Mostly the first, now and then one of the others. */
const mostly = (usual: Arbitrary<string>, ...others: Arbitrary<string>[]): Arbitrary<string> =>
	fc.oneof({ arbitrary: usual, weight: 3 * others.length }, ...others.map((arbitrary) => ({ arbitrary, weight: 1 })));

/** A template literal whose holes are filled from arbitraries. */
const text = (strings: TemplateStringsArray, ...holes: Arbitrary<string>[]): Arbitrary<string> =>
	fc.tuple(...holes).map((values) => String.raw({ raw: strings }, ...values));

const joined = (piece: Arbitrary<string>, options: { minLength?: number; maxLength: number }): Arbitrary<string> =>
	fc.array(piece, options).map((pieces) => pieces.join(''));

// ---- Words

const WORD = pick(
	'甲公司',
	'乙市',
	'发布公告',
	'上涨',
	'同比',
	'记者',
	'，',
	'。',
	'2024年',
	'GDP',
	' ',
	'A股',
	'𠮷野',
	'📈',
	'的',
);
const words = joined(WORD, { minLength: 1, maxLength: 5 });

/** Text that Markdown or HTML reads something into, or that looks like furniture and is none. */
const TRICKY = pick(
	'*ST丙和*ST丁',
	'**重点**',
	'__下划线__',
	'a_b_c',
	'`<!-- 总声明-->`',
	'``a ` b``',
	'[链接](https://example.com/a?b=1&c=2)',
	'![图](https://example.com/a.png)',
	'https://example.com/x',
	'~~删~~',
	'1 < 2 & 3 > 2',
	'&amp;lt;',
	'&nbsp;',
	'&#123;&#123; x &#125;&#125;',
	'AT&T',
	'\\*',
	'责任编辑：某人',
	'海量资讯、精准解读，尽在新浪财经APP',
	'股市有风险，投资需谨慎',
	'（新浪财经）',
	'\0',
	'\ud800',
	'\u00a0',
);
const phrase = mostly(words, TRICKY);
const indent = pick('　　', '　　', '', '&nbsp;&nbsp;', '　　&nbsp;', '&#x3000;&#12288;');

// ---- Attributes

const quoted = (name: string, value: string): Arbitrary<string> => {
	const bare = /[\s"'=<>`]/.test(value) || value === '' ? [] : [`${name}=${value}`];
	return pick(`${name}="${value}"`, `${name}="${value}"`, `${name}='${value}'`, `${name} = "${value}"`, ...bare);
};

const SINA_ATTRIBUTE = fc.oneof(
	...[
		['cms-style', 'font-L'],
		['cms-style', 'font-L strong-Bold'],
		['cms-style', 'strong-Bold font-L align-Center '],
		['CMS-STYLE', 'strong-Bold'],
		['cms-style', ''],
		['data-sudaclick', 'content_p'],
		['suda-uatrack', 'key=videoq&value=autoplay'],
		['nodescore', '3.5'],
		['data-link', ''],
		['data-mcesrc', 'https://n.sinaimg.cn/a.png'],
		['cms-width', '578'],
		['ocr-text', '甲 > 乙'],
		['data-comos-dataid', 'comos:abc'],
		['img-size', '1,2'],
	].map(([name, value]) => quoted(name!, value!)),
	pick('data-link', 'hidefocus', 'qr-mark'),
);

const PLAIN_ATTRIBUTE = fc.oneof(
	quoted('style', 'max-width: 640px;'),
	quoted('class', 'note'),
	quoted('align', 'right'),
	quoted('title', '甲 & 乙 > 丙'),
	quoted('data-x', 'cms-style'),
	pick('alt', 'style'),
);

const attributes = fc
	.array(mostly(SINA_ATTRIBUTE, PLAIN_ATTRIBUTE), { maxLength: 3 })
	.chain((list) => pick(' ', ' ', '  ', '\t').map((blank) => list.map((attribute) => blank + attribute).join('')));

// ---- Comments and blocks of the catalogue's sections A and B

const COMMENT = pick(
	'<!-- news_keyword_pub,stock, -->',
	'<!-- news_keyword_pub,stock,sh600000&sz000001 -->',
	'<!-- 正文下iframe -->',
	'<!-- 总声明-->',
	'<!-- 文末二维码 start -->',
	'<!-- 编辑姓名及工作代码 -->',
	'<!-- 编辑姓名及工作代码-->',
	'<!-- 开户二维码 start -->',
	'<!-- 开户二维码 end -->',
	'<!--article_adlist[<p cms-style="font-L">关注 > 公众号</p><img src="//n.sinaimg.cn/q.gif">]article_adlist-->',
	'<!--article_adlist[\n<p>扫码\n\n</p>]article_adlist-->',
	'<!--mce-plugin-videoList2[{"a":1}]mce-plugin-videoList2-->',
	'<!--video-list-->',
	'<!--/video-list-->',
	'<!-- <span>扫二维码 立即期货开户</span>\n    <img src="//n.sinaimg.cn/q.png"> -->',
	'<!-- 秒拍begin -->',
	'<!-- 行情图end -->',
	'<!-- 原始正文start -->',
	'<!-- 原始正文end -->',
	'<!-- 行情图begin -->',
	'<!--新增众测推广文案-->',
	'<!--新增众测推广文案end-->',
	'<!--轮播 start-->',
	'<!--直播推荐 end-->',
	'<!--wapdump end-->',
	'<!-- fincon_sfapp_pro begin -->',
	'<!-- fincon_sfapp_pro end -->',
);

const FOREIGN_COMMENT = pick(
	'<!-- more -->',
	'<!-- news-post-disable sina-comment -->',
	'<!-- news-post-disable-next-line -->',
	'<!-- 编者按 -->',
	'<!---->',
	'<!-->',
	'<!-- a -- b -->',
	'<!-- a --!>',
	'<!DOCTYPE html>',
	'<?php echo 1 ?>',
	'<![CDATA[ <b> ]]>',
);

const CUT_OFF = pick(
	'<!-- 文末二维码 sta',
	'<!-- 总声明--',
	'<!--article_adlist[<p>',
	'文末二维码 start -->',
	'-->',
	'<',
	'</',
	'<p class="a',
	'<font cms-style="font-L',
	"<img src='",
	'&',
	'&#',
	'<style>.appendQr_wrap&#123;',
);

const BLOCK = pick(
	'<style>\n            .appendQr_wrap&#123;border:1px;&#125;\n            .appendQr_normal img&#123;width:74px;&#125;\n            </style>',
	'<style>\n.app-kaihu-qr \n\n&#123;display:block&#125;\n</style>',
	'<div class="clearfix appendQr_wrap">\n                <div class="appendQr_normal"><img src="https://n.sinaimg.cn/343233024.png"></div>\n                <div class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</div>\n            </div>',
	"<div CLASS='appendQr_wrap'><IMG src=//n.sinaimg.cn/q.png></DIV>",
	'<div class="app-kaihu-qr"><span>立即开户>></span><img src="https://n.sinaimg.cn/q.png"></div>',
	'<div id="app-qihuo-kaihu-qr" class="app-kaihu-qr"><!-- <span>扫二维码 立即期货开户</span> --></div>',
	'<p class="article-editor">责任编辑：某某 SF000</p>',
	'<p style="text-align:right;" class="article-editor">责任编辑：某某 </p>',
	'<p class=show_author>责任编辑：某某 SN000</p>',
	'<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">金麒麟分析师研报</a>，权威！</p></blockquote>',
	'<div class="artical-player-wrap" style="display:block;">视频加载中，请稍候...<a href="javascript:;" suda-uatrack="key=a&value=b">向前</a></div>',
	'<div class="video-2017" id="videoList0" style></div>',
	'<div id="ad_44086" class="otherContent_01"><ins class="sinaads"></ins></div>',
	'<div sax-type="proxy" class="j_native_nop220613 box"></div>',
	'<!-- 开户二维码 start -->\n<div><span>立即开户</span></div>\n<!-- 开户二维码 end -->',
	'<!--行情图 start--> 行情 <img src="//n.sinaimg.cn/q.png"><!--行情图 end-->',
	'<!--轮播 start--><!--港股大赛 start--><b>报名</b><!--港股大赛 end--><!--直播推荐 end-->',
	'<p>　　海量资讯、精准解读，尽在新浪财经APP</p>\n<!-- 文末二维码 start -->',
	'<div id="wx_pic" style="display:none"><img src="//n.sinaimg.cn/q.png"></div>',
	'<div data-sudaclick="suda_1028_guba"><a href="x">股吧</a></div>',
	'<p>　　原标题：甲公司发布公告</p>',
	'<blockquote class="fincon_sfapp_pro"><!-- fincon_sfapp_pro begin -->\n<p><a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml?page=4">下载客户端</a></p>\n<!-- fincon_sfapp_pro end --></blockquote>',
	'<blockquote>\n<p class="jqlblock_cls"><a href="https://www.sinadaxue.cn/#/1">研报精选</a></p>\n\n</blockquote>',
	'<p class="article-editor">&#x8D23;&#x4EFB;&#x7F16;&#x8F91;&#xFF1A;&#x67D0; SF000</p>',
	'<p>　　来源丨某某报（ID：abc）</p>',
	'<p class="ori_titlesource">　　甲公司发布公告</p>',
	'<div class="wap_special"><a href="x">某专题</a></div>',
);

/** Section E: what looks like furniture and must stay. */
const LOOK_ALIKE = pick(
	'<span style=color:#666>责任编辑：某人</span>',
	'<style>.markdown-body&#123;color:#333&#125;</style>',
	'<style>.appendQr_wrap&#123;x:y&#125; .note&#123;x:y&#125;</style>',
	'<iframe src="https://player.example.com/1"></iframe>',
	'<pre>\n<!-- 总声明-->\n\n\n<p class="article-editor">责任编辑：某人</p>\n</pre>',
	'<code><font cms-style="font-L">甲</font></code>',
	'<textarea><!-- 文末二维码 start --></textarea>',
	'<p class="article-editor">本报记者从现场发回的报道。</p>',
	'<p id="anchor"></p>',
	'<p><a name="x"></a></p>',
	'<font color="red">涨停</font>',
	'<div class="appendQr_wrap"><p>正文被卷了进来。</p></div>',
	'<div class="img_wrapper"><table><tr><td>表</td></tr></table></div>',
	'<script>document.write("<!-- 总声明-->")</script>',
	'<h2 class="art_img_tit">图说</h2>',
	'<!-- 开户二维码 start --><p>正文被卷了进来。</p><!-- 开户二维码 end -->',
	'<!-- 引文 start --><div><!-- 引文 end -->正文</div>',
	'<!-- 引文 start --><!-- 行情图begin --><!-- 引文 end --><!-- 行情图end -->',
	'<p>海量资讯、精准解读，尽在新浪财经APP</p>',
	'<!-- news-post-disable-next-line sina-comment -->\n<!-- 总声明-->',
	'<div class="appendQr_wrap"><!-- more --></div>',
	'<div class="app-kaihu-qr"><span>央行宣布降准。</span></div>',
	'<p style="background:url(https://example.com/a.png)">　　</p>',
	'<blockquote>　　导语一段。</blockquote>',
	'<blockquote id="x"></blockquote>',
);

// ---- Pieces of an article

const PICTURE = text`<img${pick(' id="0"', ' id=1', ' id="main"', '')} src="${pick('https://n.sinaimg.cn/a.jpg', 'https://example.com/b.png', '//n.sinaimg.cn/c.gif')}"${pick(' alt', ' alt="图"', '')}${pick(' referrerpolicy="no-referrer"', '', ' referrerpolicy', ' referrerpolicy="x"', ' REFERRERPOLICY=origin')}${attributes}${pick('>', '/>', ' />')}`;
const STOCK = pick(
	'<span id="stock_sh600000"><a href="https://finance.sina.com.cn/realstock/company/sh600000/nc.shtml" class="keyword" target="_blank" data-sudaclick="content_marketkeywords_p">甲银行</a></span><span id="quote_sh600000"></span>',
	'<span id=stock_sz000001><a href=https://finance.sina.com.cn/x  class="keyword" target=_blank>乙证</a></span><span id=quote_sz000001></span>券',
	'<span id="usstock_ABC"><a href="https://example.com/ABC" class="keyword f_st">ABC</a></span><span id="quote_ABC">(<font color="green">1.25</font>, 2%)</span>',
	'<span id="quote_ABC"></span>',
	'<span id="stock_sh000001"><a class="keyword" href="x"><span id="stock_sz399001"></span></a><a class="keyword" href="y">甲乙</a></span><span id="quote_sz399001"></span><span id="quote_sh000001"></span>',
	'<a href="z">丙<span id="stock_sh000001"><a class="keyword" href="x">甲</a></span>',
);
const CAPTION = text`<span class="img_descr">${pick('', '', ' ', '图为现场。')}</span>`;

const inline: Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
	inline: fc.oneof(
		{ depthSize: 'small' },
		{ arbitrary: phrase, weight: 6 },
		{ arbitrary: COMMENT, weight: 1 },
		{ arbitrary: STOCK, weight: 1 },
		{ arbitrary: PICTURE, weight: 1 },
		{ arbitrary: text`<font${attributes}>${tie('inline')}${tie('inline')}</font>`, weight: 3 },
		{ arbitrary: text`<FONT cms-style="strong-Bold">${indent}${tie('inline')}</FONT>`, weight: 2 },
		{ arbitrary: text`<strong>${tie('inline')}</strong>`, weight: 1 },
		{ arbitrary: text`<b${attributes}>${tie('inline')}${tie('inline')}</b>`, weight: 1 },
		{ arbitrary: text`<span${attributes}>${tie('inline')}</span>`, weight: 1 },
		{ arbitrary: text`<a href="https://example.com/">${phrase}</a>`, weight: 1 },
		{ arbitrary: pick('<br>', '<br/>', '\n', '\n', '<font></font>', '<wbr>'), weight: 1 },
		// Tags that have no partner, or cross another's.
		{
			arbitrary: pick(
				'<font color="red">',
				'<font cms-style="font-L">',
				'</font>',
				'</p>',
				'<b>',
				'</b>',
				'</span>',
				'<p>',
			),
			weight: 1,
		},
	),
})).inline;

const inlines = joined(inline, { minLength: 1, maxLength: 4 });
/** On one line: where a list or a table goes on in HTML on the next line, marked and CommonMark disagree. */
const item = text`${words}${inlines}`.map((source) => source.replace(/\s*\n\s*/g, ' '));

const paragraph = fc.oneof(
	text`<p${attributes}>${indent}${inlines}</p>`,
	text`<p cms-style="font-L strong-Bold">${indent}${inlines}</p>`,
	text`<p>${indent}<font cms-style="font-L">${inlines}</font><FONT cms-style="strong-Bold">${inlines}</FONT></p>`,
	text`<p>${pick('　　', '', ' ', '<br/>', '　　&nbsp;', '<font></font>', '<!-- 总声明-->', '<!-- more -->')}</p>`,
	text`<div class="img_wrapper">${mostly(PICTURE, COMMENT)}${CAPTION}</div>`,
	text`<div class="img_wrapper"><div class="img_wrapper">${COMMENT}<span></span></div></div>`,
	text`<div${attributes}>${inlines}</div>`,
	text`<h3${attributes}>${inlines}</h3>`,
	text`<table><tr><td${attributes}>${inlines}</td></tr></table>`,
	text`<ul>\n<li${attributes}>${inlines}</li>\n</ul>`,
	text`<blockquote>${inlines}</blockquote>`,
);

/** Markdown of every kind, and HTML blocks of each of CommonMark's seven. */
const MARKDOWN = fc.oneof(
	inlines,
	text`# ${inlines}`,
	text`${inlines}\n---`,
	text`${inlines}\n===`,
	text`- ${item}\n- ${item}\n\n甲`,
	text`1. ${item}\n\n   ${item}\n\n甲`,
	text`> ${item}`,
	text`| 甲 | 乙 |\n|---|---|\n| ${words} | ${item} |\n`,
	pick('---', '***', '___'),
	text`\`\`\`html\n${inlines}\n\n\n${COMMENT}\n\`\`\``,
	text`~~~\n${paragraph}\n~~~`,
	text`\`\`\`\n${inlines}`,
	text`    ${COMMENT}\n    ${inlines}`,
	text`\t${inlines}`,
	pick('[甲]: https://example.com/', '<https://example.com/>', '<del>\n*甲*\n</del>', '</div>', '<div>', '<section>'),
);

const piece = fc.oneof(
	{ arbitrary: paragraph, weight: 6 },
	{ arbitrary: COMMENT, weight: 4 },
	{ arbitrary: BLOCK, weight: 2 },
	{ arbitrary: MARKDOWN, weight: 3 },
	{ arbitrary: LOOK_ALIKE, weight: 1 },
	{ arbitrary: FOREIGN_COMMENT, weight: 1 },
	{ arbitrary: CUT_OFF, weight: 1 },
);

const GAP = pick(
	'\n',
	'\n',
	'\n',
	'\n\n',
	'\n\n',
	'\n\n\n\n',
	'',
	' ',
	'\n            ',
	'\n\n            ',
	'\n  \n',
	'\n\t\n',
	'  \n',
);

const pieces = fc
	.array(fc.tuple(piece, GAP), { minLength: 1, maxLength: 10 })
	.map((list) => list.map(([source, gap]) => source + gap).join(''));

/** An article, with or without the template's wrapper and the tail that Sina's pages carry. */
export const articles: Arbitrary<string> = fc.oneof(
	pieces,
	text`<div>   \n${pieces}  \n</div>\n            `,
	text`<div>   \n${pieces}<!-- news_keyword_pub,stock, -->\n\n\n\n<!-- 正文下iframe -->\n\n\n<!-- 正文下iframe -->\n\n<!-- 文末二维码 start -->\n\n\n            <!-- 文末二维码 start -->\n            ${BLOCK}\n            <!-- 文末二维码 start -->\n\n<!-- 编辑姓名及工作代码 -->\n\n<p class="article-editor">责任编辑：某某 </p>\n<!-- 编辑姓名及工作代码-->\n\n  \n</div>\n            `,
	text`<div>\n${pieces}`,
);

// ---- Front matter

const FIELDS = pick(
	"title: '甲公司发布公告'\ncategories: \n - 金融\n - 新浪财经\nauthor: 新浪财经\ndate: 2024-05-01 08:00:00\n",
	"title: '<b>甲</b> <!-- 总声明-->'\nauthor: 新浪财经\n\ncomments: false\n",
	'title: @甲\nauthor: 新浪财经\n',
	'categories: [金融, 新浪]\r\ntitle: "甲"\r\n',
	'title: 甲\nauthor: 别处\n',
	'',
);

const frontMatters: Arbitrary<string> = fc.oneof(
	{ arbitrary: text`\n---\n${FIELDS}---\n\n`, weight: 8 },
	{ arbitrary: text`---\n${FIELDS}---\n`, weight: 2 },
	{ arbitrary: text`\n\n---\n${FIELDS}---\n`, weight: 1 },
	{ arbitrary: text`--- \n${FIELDS}---\n`, weight: 1 },
	{ arbitrary: text`---\n${FIELDS}\n`, weight: 1 },
	{ arbitrary: text`${FIELDS}---\n`, weight: 1 },
	{ arbitrary: text`---\n${FIELDS}--- more\n`, weight: 1 },
	{ arbitrary: text`---js\n${FIELDS}---\n`, weight: 1 },
	{ arbitrary: pick('', '\n', ';;;\n"title": "甲"\n;;;\n'), weight: 2 },
);

/** Other line ends, a byte order mark, a text cut off anywhere. */
function variants(post: string): Arbitrary<string> {
	return fc.oneof(
		{ arbitrary: fc.constant(post), weight: 6 },
		{ arbitrary: fc.constant(post.replace(/\r?\n/g, '\r\n')), weight: 1 },
		{
			arbitrary: fc.nat(6).map((step) => post.replace(/\r?\n/g, (end, at) => (at % 7 > step ? '\r\n' : end))),
			weight: 1,
		},
		{ arbitrary: fc.constant(`\uFEFF${post}`), weight: 1 },
		{ arbitrary: fc.constant(post.trimEnd()), weight: 1 },
		{ arbitrary: fc.nat(post.length).map((length) => post.slice(0, length)), weight: 1 },
	);
}

/** Whole posts, nearly all of them from Sina. */
export const posts: Arbitrary<string> = fc.tuple(frontMatters, articles).chain(([head, body]) => variants(head + body));

/**
 * No post at all: every token that means something to any of the parsers, in any order. Left out are line ends of
 * before 2001 (a lone carriage return), links inside links, and parts of tables without a table.
 */
export const garbage: Arbitrary<string> = joined(
	fc.oneof(
		{
			arbitrary: pick('<', '>', '/', '&', ';', '"', "'", '=', '`', '*', '_', '[', ']', '(', ')', '#', '-', '!', '\\'),
			weight: 3,
		},
		{
			arbitrary: pick('\n', '\n', '\n\n', '\r\n', ' ', '    ', '　　', '\0', '\ud83d', '\uFEFF'),
			weight: 3,
		},
		{
			arbitrary: pick('<p>', '</p>', '<div>', '</div>', '<font>', '</font>', '<b>', '</b>', '<a href="x">甲</a>'),
			weight: 3,
		},
		{
			arbitrary: pick(
				'<table><tr><td>',
				'</td></tr></table>',
				'<hr>',
				'<h2>',
				'<li>',
				'<br>',
				'<img src=x>',
				'<svg></svg>',
				'<title>',
			),
			weight: 1,
		},
		{
			arbitrary: pick('<pre>', '</pre>', '<code>', '</code>', '<style>', '</style>', '<script>', '<textarea>'),
			weight: 1,
		},
		{
			arbitrary: pick('<!--', '-->', '--!>', '<!', '<?', ']]>', '```', '~~~', '---', '===', '- ', '> ', '1. '),
			weight: 2,
		},
		{
			arbitrary: pick('<font cms-style="font-L strong-Bold">', '<p cms-style="font-L">', '<p cms-style=strong-Bold>'),
			weight: 2,
		},
		{ arbitrary: fc.oneof(COMMENT, BLOCK, STOCK, CUT_OFF, TRICKY, WORD), weight: 4 },
		{ arbitrary: pick('甲', '乙', 'x', '新浪', 'title: 甲\n'), weight: 2 },
	),
	{ maxLength: 40 },
);

/** Garbage that is sure to be taken for an article from Sina. */
export const sinaGarbage: Arbitrary<string> = text`---\ntitle: 甲\nauthor: 新浪\n---\n${garbage}`;

/** Tags in any order. Without foreign content, `select` and `template`, which have parsing rules of their own. */
export const htmlSoup: Arbitrary<string> = joined(
	fc.oneof(
		fc.constantFrom(
			...'p div span font b i ul li h1 blockquote article pre dl dd dt table tr td object iframe style title textarea xmp noembed'
				.split(' ')
				.flatMap((name) => [`<${name}>`, `</${name}>`]),
		),
		pick('<br>', '<img>', '<hr>', '<!--', '-->', '<plaintext>', '甲'),
	),
	{ maxLength: 14 },
);
