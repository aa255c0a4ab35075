// The judges judged: every law catches a cleaning that breaks it, and lets a good one pass.
import assert from 'node:assert/strict';
import {
	type Cleaning,
	checkCleaning,
	checkLaws,
	compare,
	isIdempotent,
	isLossless,
	isSameOnEveryLineEnd,
	keepsBlankLines,
	keepsBold,
	keepsCode,
	keepsElements,
	keepsEndOfFile,
	keepsFrontMatter,
	keepsLineEnds,
	keepsLineEndsWhole,
	keepsMarkdown,
	keepsMarkdownBlocks,
	keepsParagraphs,
	keepsPicturesAndLinks,
	keepsText,
	keepsTree,
	leavesNothingSafe,
	leavesOthersAlone,
	removesOnlyFurniture,
} from '../oracle/laws';

const HEAD = '---\ntitle: 甲\nauthor: 新浪财经\n---\n';

/** Writes a cleaning down in one string: `[-removed-]` and `[+inserted+]`. */
function cleaning(marked: string): Cleaning {
	let before = '';
	let after = '';
	const edits = [];
	for (const part of marked.split(/(\[-[\s\S]*?-\]|\[\+[\s\S]*?\+\])/)) {
		const text = part.slice(2, -2);
		if (part.startsWith('[-')) {
			edits.push({ start: before.length, end: before.length + text.length, text: '' });
			before += text;
		} else if (part.startsWith('[+')) {
			edits.push({ start: before.length, end: before.length, text });
			after += text;
		} else {
			before += part;
			after += part;
		}
	}
	return { before, after, edits };
}

const COMMENT = '<!-- 总声明-->';

/** For each law: cleanings that break it. */
const BROKEN: [law: (cleaning: Cleaning) => void, name: string, cleanings: (string | Cleaning)[]][] = [
	[
		isLossless,
		'isLossless',
		[
			`${HEAD}<p>甲[+乙+]</p>`,
			`${HEAD}<p>[+<strong>+]甲</p>`,
			{ before: '甲乙', after: '甲', edits: [] },
			{ before: '甲', after: '', edits: [{ start: 0, end: 2, text: '' }] },
			{ before: '甲乙', after: '', edits: [0, 0].map((start) => ({ start, end: 2, text: '' })) },
		],
	],
	[
		keepsFrontMatter,
		'keepsFrontMatter',
		[
			'---\ntitle: 甲[- -]\n---\n甲',
			'\n---\ntitle: 甲[-\n-]\n---\n甲',
			"\n\n---\ntitle: '[-<!-- 总声明-->-]'\n---\n",
			'---\ntitle: 甲\nauthor: [-新浪-]\n\n甲',
			'-: [-甲-]\n---\n乙',
			'[-<p></p>\n-]title: 甲\n---\n甲',
		],
	],
	[keepsEndOfFile, 'keepsEndOfFile', [`${HEAD}<p>甲</p>\n[- -]`, `${HEAD}<p>甲</p>[-\n-]`, `${HEAD}[-${COMMENT}\n-]`]],
	[keepsLineEndsWhole, 'keepsLineEndsWhole', [`${HEAD}<p>甲</p>\r[-\n-]乙`, `[-\uFEFF-]${HEAD}甲`]],
	[
		leavesOthersAlone,
		'leavesOthersAlone',
		[
			'---\nauthor: 别处\n---\n<p>甲</p>[-<p></p>-]',
			'---\nauthor: 别处\n---\n<p[- cms-style="x"-]>甲</p>',
			'---\nauthor: 别处\n---\n<p class="article-editor">责<b>任</b>编辑：甲</p>[-<p></p>-]',
		],
	],
	[
		reader(removesOnlyFurniture),
		'removesOnlyFurniture',
		[
			`${HEAD}<p>甲[-乙-]</p>`,
			`${HEAD}<p>甲[-<!-- more -->-]</p>`,
			`${HEAD}<p>甲[-<!-- 总声明-]--></p>`,
			`${HEAD}<p><font color="red"[- cms-style="x"-]>甲</font>[-<img src="a.jpg">-]</p>`,
			`${HEAD}[-<p>-]　　</p>`,
			`${HEAD}<p [-class="note"-]>甲</p>`,
			`${HEAD}[-<style>.note&#123;x:y&#125;</style>-]`,
			`${HEAD}[-<p class="article-editor">本报记者报道。</p>-]`,
			`${HEAD}[-<blockquote>甲</blockquote>-]`,
			`${HEAD}[-<div class="app-kaihu-qr"><span>央行宣布降准。</span></div>-]`,
			`${HEAD}[-<!-- fincon_a begin --><p>央行宣布降准。</p><!-- fincon_a end -->-]`,
			`${HEAD}[-<p style="background:url(a.png)"></p>-]`,
			`${HEAD}<img[- referrerpolicy="origin"-] src="a.jpg">`,
			`${HEAD}[-<!-- 文末 二维码 start -->-]`,
			`${HEAD}[-<p class="article-editor"><b>甲</b>责任编辑：乙</p>-]`,
			`${HEAD}[-<p class="article-editor"><b>责任编辑</b><img src="a.jpg"></p>-]`,
			`${HEAD}[-<div class="app-kaihu-qr"><a href="x">甲</a>央行宣布降准。</div>-]`,
			`${HEAD}[-<div class="app-kaihu-qr"><i class="img_wrapper">甲</i></div>-]`,
			`${HEAD}[-<div class="app-kaihu-qr"><h2>甲</h2></div>-]`,
			`${HEAD}[-<div class="otherContent_01"><p>央行宣布降准</p></div>-]`,
			`${HEAD}[-<div class="otherContent_01"><p><img src="a.jpg"></p></div>-]`,
			`${HEAD}[-<img class="app-kaihu" src="a.jpg">-]`,
			`${HEAD}[-<p class="app-kaihu-qr">甲-]`,
			`${HEAD}<p class="a"[- class="b"-]>甲</p>`,
			`${HEAD}<img id="a"[- id="0"-]>`,
			`${HEAD}[-<div><td>甲</td></div>-]`,
			`${HEAD}[-<style>.appendQr_wrap&#123;&#125;　.a&#123;&#125;</style>-]`,
		],
	],
	[
		reader(keepsText),
		'keepsText',
		[
			`${HEAD}<p>甲[- -]乙</p>`,
			`${HEAD}<p>甲<[-${COMMENT}-]b></p>`,
			`${HEAD}<p>[-　　-]甲</p>`,
			`${HEAD}<p>甲[-<!-- 行情图start -->股 价<!-- 行情图end --> -]乙</p>`,
			`${HEAD}甲<![-${COMMENT}-]-- 乙 -->`,
		],
	],
	[reader(keepsLineEnds), 'keepsLineEnds', [`${HEAD}<p>甲</p>[-\r\n${COMMENT}-]\n<p>乙</p>`]],
	[
		reader(keepsParagraphs),
		'keepsParagraphs',
		[
			`${HEAD}<div>甲[-<p></p>-]乙</div>`,
			`${HEAD}<div>甲\n\n[-${COMMENT}\n-]乙[-\n\n-]丙</div>`,
			`${HEAD}<div><img>[-<p><br></p>-]乙</div>`,
			`${HEAD}<h2>甲[-</h3>-]乙`,
			`${HEAD}<div>甲[-</p>-]乙</div>`,
			`${HEAD}<table><tr><td>甲[-<td>-]乙</table>`,
		],
	],
	[
		reader(keepsBold),
		'keepsBold',
		[
			`${HEAD}<p>[-<font cms-style="strong-Bold">-]甲[-</font>-]</p>`,
			`${HEAD}<p[- cms-style="font-L strong-Bold"-]>　　甲[+<strong>+]乙[+</strong>+]</p>`,
			`${HEAD}<p>甲[+<strong>+]乙[+</strong>+]</p>`,
			`${HEAD}<p><b>甲[+<strong>+]乙[+</strong>+]</b></p>`,
			`${HEAD}[-<p><b></p>-]\n<p>甲</p>`,
			`${HEAD}<p>[-<font cms-style="strong-Bold">-]甲<textarea>乙</textarea>[-</font>-]</p>`,
			`${HEAD}<p>[-<font cms-style="strong-Bold">-]&#12;&#30002;[-</font>-]</p>`,
		],
	],
	[
		reader(keepsElements),
		'keepsElements',
		[
			`${HEAD}<p[- cms-style="x"-]class="y">甲</p>`,
			`${HEAD}<p data-x[- cms-style-]=x>甲</p>`,
			`${HEAD}<p cms-style[-="x"-]>甲</p>`,
			`${HEAD}<p[- cms-style=a-] cms-style=b>甲</p>`,
			`${HEAD}<p a[- cms-style=b-] ="c">甲</p>`,
			`${HEAD}<p a[- cms-style="b"-]\u00A0>甲</p>`,
		],
	],
	[
		reader(keepsTree),
		'keepsTree',
		[
			`${HEAD}<P>　[-<p></p>-]甲`,
			`${HEAD}<b>甲[-</b>-]<i>乙</i></b>`,
			`${HEAD}<p>甲[-</p>-]`,
			`${HEAD}[-<font>-]甲</font>`,
			`${HEAD}[-<font>-]<span class="x">[-</font>-]<p>甲</p>`,
			`${HEAD}<p>[-<div></div>-]甲`,
			`${HEAD}<table><tr><td>甲</td></tr></table>[-<p></p>-]<table>[-<tr><td>-]乙[-</td></tr>-]</table>`,
		],
	],
	[
		reader(keepsPicturesAndLinks),
		'keepsPicturesAndLinks',
		[
			`${HEAD}<p>[-<img src="https://n.sinaimg.cn/a.jpg">-]甲</p>`,
			`${HEAD}<p>[-<a href="https://example.com/">-]甲[-</a>-]</p>`,
			`${HEAD}<img [-src="a.jpg"-]>`,
		],
	],
	[
		reader(keepsCode),
		'keepsCode',
		[
			`${HEAD}<pre>甲[-${COMMENT}-]</pre>`,
			`${HEAD}<p>甲</p>\n\n\`\`\`\n甲\n\n[-\n-]乙\n\`\`\``,
			`${HEAD}甲 \`[-${COMMENT}-]\``,
			`${HEAD}甲\n\n    [-${COMMENT}-]乙`,
			`${HEAD}<p>甲</p>\n[-<p></p>-]\n[-<p></p>\n-]    乙`,
		],
	],
	[
		reader(keepsBlankLines),
		'keepsBlankLines',
		[
			`${HEAD}<p>甲</p>\n[-${COMMENT}-]\n<p>乙</p>`,
			`${HEAD}<p>甲</p>\n[-\n-]<p>乙</p>`,
			`${HEAD}<p>甲</p>[-${COMMENT}\n-]<p>乙</p>`,
			`${HEAD}[-\n-]<p>乙</p>`,
		],
	],
	[
		reader(keepsMarkdown),
		'keepsMarkdown',
		[
			`${HEAD}<div>\n[-${COMMENT}-]\n*ST甲和*ST乙`,
			`${HEAD}甲*[-${COMMENT}-]乙*丙`,
			`${HEAD}[-${COMMENT}-]# 甲`,
			`${HEAD}[-${COMMENT}-]- 甲`,
			`${HEAD}| 甲 | 乙 |\n[-${COMMENT}\n-]|---|---|\n| 丙 | 丁 |`,
			`${HEAD}甲\n[-${COMMENT}-]---`,
			`${HEAD}[-${COMMENT}-]</div>\n*甲*`,
			`${HEAD}[甲]\n\n[-${COMMENT}-][甲]: /b`,
		],
	],
	[
		reader(keepsMarkdownBlocks),
		'keepsMarkdownBlocks',
		[`${HEAD}甲\n[-${COMMENT}\n-]乙`, `${HEAD}甲 [-${COMMENT}-] \n乙`],
	],
	[
		isSameOnEveryLineEnd,
		'isSameOnEveryLineEnd',
		[{ before: `${HEAD}<p>甲</p>\n${COMMENT}\n<p>乙</p>`, after: `${HEAD}<p>甲</p>\n\n<p>乙</p>`, edits: [] }],
	],
	[isIdempotent, 'isIdempotent', [`${HEAD}<p>甲${COMMENT}</p>\n[-${COMMENT}\n-]<p>乙</p>`]],
	[leavesNothingSafe, 'leavesNothingSafe', [`${HEAD}<p>甲${COMMENT}</p>\n[-${COMMENT}\n-]<p>乙</p>`]],
];

/** A law that compares what readers see of the two articles. */
function reader(law: (comparison: ReturnType<typeof compare>) => void): (cleaning: Cleaning) => void {
	return (one) => law(compare(one));
}

describe('laws', () => {
	for (const [law, name, cleanings] of BROKEN) {
		for (const [index, broken] of cleanings.entries()) {
			it(`${name} catches bad cleaning ${index + 1}`, () => {
				assert.throws(() => law(typeof broken === 'string' ? cleaning(broken) : broken), assert.AssertionError);
			});
		}
	}

	for (const good of [
		`${HEAD}<p[- cms-style="font-L"-]>　　[-<font cms-style="strong-Bold">-][+<strong>+]甲[+</strong>+][-</font>-]</p>\n`,
		`${HEAD}<div>   \n<p>甲</p>\n[-${COMMENT}\n-]\n[-\n\n${COMMENT}\n-]<p>*ST甲</p>\n</div>\n   `,
		`${HEAD}<p>甲</p>\r\n[-<p>　　&nbsp;<br/></p>\r\n-]<p>乙</p>[-${COMMENT}-]`,
		`${HEAD}[-<span id=stock_sh600000><a href=x class="keyword f_st">-]甲[-</a></span><span id=quote_sh600000>(1)</span>-]乙`,
		`${HEAD}<img src="https://n.sinaimg.cn/a.jpg"[+ referrerpolicy="no-referrer"+]>`,
		`${HEAD}[-<p>&#x3000;&emsp;</p>-]<img[- referrerpolicy=x-] src="//n.sinaimg.cn/a.jpg"[+ referrerpolicy="no-referrer"+]>`,
		`---\nauthor: 别处\n---\n<p[- cms-style="x"-]>甲</p>[-<p class="article-editor">责任编辑：甲</p>-]`,
		// A CR is no blank that makes a line break with another one; code behind a `<` makes no tag.
		`${HEAD}甲 [-${COMMENT}-]\r\n乙`,
		`${HEAD}<\`甲\`\n[-<font>-]乙[-</font>-]`,
		// The second `>` is the mark of a quote, and not the end of the comment.
		`${HEAD}> 甲[-${COMMENT}-]\n>`,
		// Nobody sees whether a style sheet is bold.
		`${HEAD}<p[- cms-style="strong-Bold"-]><style>.note&#123;&#125;</style></p>`,
		`${HEAD}<p><font color="red">[-<div class="app-kaihu-qr"></div>-]\n<p><style>甲`,
		// The parser makes a copy of the first font for the heading.
		`${HEAD}<p><font color="red">[-<p></p>-]\n<h3>甲</font>`,
		// Hexo takes the line end for one of the front matter as soon as nothing else is left.
		`新浪: 甲\n---[-${COMMENT}-]\n`,
		// Blanks of other kinds make no other comment, and tags no other editor's line; an empty paragraph is no article.
		`${HEAD}[-<!--文末二维码\uFEFF  start-->-][-<p class="article-editor"><b>责任</b>编辑：<!-- news_keyword_pub,<p --></p>-]`,
		`${HEAD}[-<div class="otherContent_01"><p> </p><p class="article-editor">责任编辑：甲</p></div>-]`,
		`${HEAD}[-<div class="app-kaihu-qr"><s。></s。></div>-][-<div><td></td></div>-][-<img class="app-kaihu-qr">-]`,
		`${HEAD}甲[-<!-- 行情图start -->-][-股 价-][-<!-- 行情图end -->-]乙`,
		`${HEAD}[-<style>.appendQr_wrap&#123;&#125;　</style>-]`,
		// An attribute that is repeated goes with the first one; an equals sign belongs to the name before it.
		`${HEAD}<div><img[- id="0"-][-id-]><p[- cms-style=a-][- cms-style=b"-]>甲</p><p[- cms-style =-]>乙</p>`,
		// End tags that end nothing begin no line.
		`${HEAD}<div>甲[-<span id="quote_x"></figure></span>-]乙</div>`,
		// A field has a font of its own.
		`${HEAD}<p[- cms-style="strong-Bold"-]><textarea>甲</textarea></p>`,
		`${HEAD}<p[- cms-style="strong-Bold"-]>&#12;[+<strong>+]甲[+</strong>+]</p>`,
		// A \`<\` that Markdown writes as text begins nothing that a comment behind it is in.
		`${HEAD}甲<!\n乙[-${COMMENT}-]丙`,
		`${HEAD}<b\n<li><span[- cms-style="strong-Bold"-]>[+<strong>+]甲[+</strong>+]</span></b>`,
		// Markdown ends a paragraph of HTML with one of its own.
		`${HEAD}<p>[-<div></div>-]\n\n甲`,
		`${HEAD}甲\n<!-->[-<p></p>-]乙`,
		`${HEAD}<div>\n\n    甲\n[-${COMMENT}-]乙\n</div>`,
		// What is moved out of a table does not take its neighbours along.
		`${HEAD}\n<table>[-<div class="app-kaihu-qr"></div>-] </v>\n甲</table>`,
		// The end of a style sheet alone on its line begins no HTML for Hexo's marked; its definitions are no tokens.
		`${HEAD}</style>[-${COMMENT}-]\n甲<t>`,
		`${HEAD}甲[-${COMMENT}-]\n\n[甲]: /b`,
		// In the place of a fence Hexo puts a comment, which ends the text above it.
		`${HEAD}甲\n\`\`\`\n\`\`\`\n[-${COMMENT}-]乙<p>`,
		// Front matter that Hexo reads, whatever its names; and what may be some of a torn post, or none.
		`-: \n---\n[-${COMMENT}-][-<p class="article-editor">责任编辑：新浪</p>-]`,
		`;;;\n"\n[-<div class="app-kaihu-qr"></div>-]`,
		`[-\n-]\n;--\n新浪:\n甲`,
		// Front matter to Hexo, whatever it looks like.
		`---\n<f: 新浪\n---[-${COMMENT}-]`,
	]) {
		it(`all let pass ${JSON.stringify(good.slice(HEAD.length)).slice(0, 80)}`, () => checkCleaning(cleaning(good)));
	}

	it('all hold for a post with the tail of a Sina page', () => {
		const { edits } = checkLaws(
			`\n${HEAD}\n<div>   \n<p cms-style="font-L">　　甲</p><!-- news_keyword_pub,stock, -->\n\n\n\n<!-- 文末二维码 start -->\n\n` +
				'            <!-- 文末二维码 start -->\n            <style>\n            .appendQr_wrap&#123;padding:8px;&#125;\n            </style>\n' +
				'            <div class="clearfix appendQr_wrap">扫码</div>\n\n<p class="article-editor">责任编辑：某某 </p>\n\n  \n</div>\n            ',
		);
		assert.ok(edits.length > 1);
	});
});
