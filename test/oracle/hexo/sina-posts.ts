// Invented posts as Sina's pages give them: whole tags, leftovers at every place, some lines of Markdown among them.
import fc, { type Arbitrary } from 'fast-check';

const pick = (...values: string[]): Arbitrary<string> => fc.constantFrom(...values);

/** A template literal whose holes are filled from arbitraries. */
const text = (strings: TemplateStringsArray, ...holes: Arbitrary<string>[]): Arbitrary<string> =>
	fc.tuple(...holes).map((values) => String.raw({ raw: strings }, ...values));

const joined = (piece: Arbitrary<string>, minLength: number, maxLength: number): Arbitrary<string> =>
	fc.array(piece, { minLength, maxLength }).map((pieces) => pieces.join(''));

const WORDS = pick(
	...[
		'甲公司公告',
		'乙市上涨，',
		'丙。',
		'同比1.5%',
		'2024年',
		'“丁”',
		'GDP',
		'*ST戊',
		'A股',
		'&ldquo;己&rdquo;',
		'a < b',
		'AT&amp;T',
	],
	...[
		'**重点**',
		'"引"',
		'--',
		'https://example.com/x',
		'[1]',
		'（注）',
		'1. 庚',
		'`码`',
		'\n',
		'&nbsp;',
		'　　',
		'#话题#',
		'a_b_c',
	],
);

const COMMENT = pick(
	...['<!-- news_keyword_pub,stock, -->', '<!-- 正文下iframe -->', '<!-- 总声明-->', '<!-- 编辑姓名及工作代码-->'],
	...[
		'<!-- 文末二维码 start -->',
		'<!--video-list-->',
		'<!--article_adlist[<p>关注</p>]article_adlist-->',
		'<!-- 行情图end -->',
	],
);

const LEFTOVER = fc.oneof(
	COMMENT,
	pick('<p></p>', '<p> </p>', '<span id="quote_sh600000"></span>', '<font cms-style="font-L"></font>', '<p><br></p>'),
);

const STYLE = pick(
	'',
	' cms-style="font-L"',
	' cms-style="font-L strong-Bold"',
	' class="note"',
	' align="right" cms-style="x"',
);

const INLINE: Arbitrary<string> = fc.oneof(
	{ arbitrary: WORDS, weight: 6 },
	{ arbitrary: LEFTOVER, weight: 2 },
	{ arbitrary: text`<font${STYLE}>${WORDS}${WORDS}</font>`, weight: 2 },
	{ arbitrary: text`<strong>${WORDS}</strong>`, weight: 1 },
	{ arbitrary: text`<font cms-style="strong-Bold">${WORDS}${LEFTOVER}</font>`, weight: 1 },
	{ arbitrary: text`<a href="https://example.com/a">${WORDS}</a>`, weight: 1 },
	{
		arbitrary: pick(
			'<span id="stock_sh600000"><a href="https://finance.sina.com.cn/x" class="keyword">甲银行</a></span>',
			'<img src="https://n.sinaimg.cn/a.jpg" alt="图" cms-width="578">',
			'<img id="0" src="https://example.com/b.png" alt referrerpolicy="no-referrer">',
			'<br>',
		),
		weight: 1,
	},
);

const INLINES = joined(INLINE, 1, 4);

const QR =
	'<style>\n    .appendQr_wrap&#123;border:1px;&#125;\n</style>\n            <div class="appendQr_wrap">\n' +
	'                <div class="appendQr_normal"><img src="https://n.sinaimg.cn/q.png"></div>\n            </div>';

const BLOCK = fc.oneof(
	{ arbitrary: text`<p${STYLE}>　　${INLINES}</p>`, weight: 5 },
	{ arbitrary: LEFTOVER, weight: 3 },
	{ arbitrary: INLINES, weight: 2 },
	{
		arbitrary: text`<div class="img_wrapper"><img src="https://n.sinaimg.cn/c.jpg" alt="图"><span class="img_descr">${WORDS}</span></div>`,
		weight: 1,
	},
	{
		arbitrary: pick(
			QR,
			'<p class="article-editor">责任编辑：某人 </p>',
			`<!-- 文末二维码 start -->\n            ${QR}`,
		),
		weight: 1,
	},
	{ arbitrary: text`${pick('- ', '> ', '## ', '    ', '| 甲 |\n|---|\n| ')}${INLINES}`, weight: 1 },
	{ arbitrary: text`\`\`\`html\n${INLINES}\n${LEFTOVER}\n\`\`\``, weight: 1 },
	{
		arbitrary: pick('---', '***', '<div>', '</div>', '<blockquote><p>导语</p></blockquote>', '<!-- more -->'),
		weight: 1,
	},
);

const GAP = pick('\n', '\n', '\n\n', '\n\n\n\n', '\n            ', '\n\n            ', '\n  \n', '');

const BLOCKS = fc
	.array(fc.tuple(BLOCK, GAP), { minLength: 1, maxLength: 5 })
	.map((blocks) => blocks.map(([block, gap]) => block + gap).join(''));

const ARTICLE = fc.oneof(BLOCKS, text`<div>   \n${BLOCKS}  \n</div>\n            `);

const HEAD = '\n---\ntitle: 甲公司发布公告\nauthor: 新浪财经\ndate: 2024-05-01 12:00:00\ncategories: [金融]\n---\n\n';

export const sinaPosts: Arbitrary<string> = ARTICLE.map((article) => HEAD + article);
