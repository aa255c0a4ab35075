// What generated posts have brought to light: the smallest post of each kind, what may go in brackets, and all laws on it.
import assert from 'node:assert/strict';
import { checkLaws } from '../oracle/laws';

const HEAD = '---\nauthor: 新浪\n---\n';

/** `[-…-]` goes; where nothing does, readers would see a difference. */
const POSTS: [what: string, marked: string][] = [
	['end tags that cross others', '<p><font alt><font><font>甲<b></font></font><br></font></p>'],
	['code that goes on behind its parent', '<p><code><div id="ad_1" class="otherContent_01"></div><!--'],
	['code that would be read as HTML', '<div>\n\n    </div>\n<!-- 总声明-->\n    `'],
	['a declaration in code', '<div>\n\n    </div>\n<!-- 总声明-->\n    <!DOCTYPE html>\n'],
	['a table below a quote', '> 甲\n<!-- 总声明-->\n| 乙 | 丙 |\n|---|---|'],
	['a break among what goes', '甲\n\t<!-- 总声明-->  \n    <!-- 总声明-->\n乙'],
	['a break above what goes', '甲  \n<font></font>\n==='],
	['an ideographic space behind a tag', '<font color="red">　\n-<!-- 总声明-->\n'],
	['a line of ideographic spaces in a heading', '甲\n<font>　　\n</font><span>乙</span>\n===\n'],
	['an indented line below a table', '| 甲 | 乙 |\n|---|---|\n    <!-- 总声明-->\n'],
	['a line of a tab below a table', '| 甲 | 乙 |\n|---|---|\n<!-- 总声明-->\n\t\n<span>丙</span>\n'],
	['two tabs behind a fence', '```\n甲\n```\t\t\n<i cms-style>乙</i>\n'],
	['a bold element of uncertain end', '<font><p></font></p><b></font><font cms-style="strong-Bold">甲</font></b>'],
	['more bold elements than browsers remember', '<i><b><b><b><b data-mcesrc></b></b></b></i>甲'],
	['one of them opened again', '<p><i><b></i><b><b><b data-mcesrc></b></b></b></p>\n甲'],
	['bold code', '<p cms-style=strong-Bold><code>甲</p>'],
	['an element that holds text as it is, alone on its line', '<!-- 总声明--><pre></style>\n甲'],
	['a declaration, alone on its line', '<!-- 总声明--><!a\n<i>\n    <i>'],
	['a heading of ideographic spaces', '<div class="artical-player-wrap"></div>甲\n#　　'],
	['the definition of a link', '[甲]: https://example.com/<p>　　</p>\n'],
	['the definition of a link, with a tag', '[甲]: https://example.com/<p><br/></p><!-- news_keyword_pub,stock, -->\n'],
	['a comment to HTML that is text to Markdown', '</<!--*ST丙和*><!--news_keyword_pub,-->\n'],
	['a declaration in small letters', '<!a><!-- <span>扫二维码 立即期货开户</span>\n    <img> -->'],
	['a slash behind a tab', '<img alt\tcms-style/><!-- 总声明-->\n===\n'],
	['a style sheet that an end tag of another kind ends', '<p>　　</p>\n<style\n</pre>\n\n甲\n'],
	['a no-break space at the end of a list', '- <font color="red">    <!-- 总声明-->\u00a0'],
	[
		'a slot with a comment that has swallowed another',
		'[-<!-- 行情图begin -->\n-]<!-- 文末二维码 sta\n<!--x--> 行情[-<!--行情图 end-->-]\n',
	],
	['a slot with a tag that a quote is missing in', "<!-- 行情图begin --><img src='<p>甲</p><!-- 行情图end -->"],
	['a slot with what would be CDATA in XML', '<!-- 行情图begin -->\n<![CDATA[ <b> ]]>\n<!-- 行情图end -->\n'],
	['an equals sign behind a quoted value', '<font cms-style="font-L"=<p>'],
	[
		'a slogan behind a comment with a tag',
		'[-<p><!--article_adlist[<p>关注 > 公众号</p>]article_adlist-->海量资讯、精准解读，尽在新浪财经APP</p>\n<!-- news_keyword_pub, -->\n-]<p>甲</p>\n',
	],
	['a block whose tag has swallowed others', `<img src='\n<img src='\n<div id="wx_pic" style="display:none">\n`],
	[
		'a slot that holds a comment with a paragraph',
		'[-<!--轮播 start--><ul><li><!--article_adlist[<p>甲</p>]article_adlist--></li></ul><!--直播推荐 end-->\n-]<p>乙</p>\n',
	],
	['an indented line in a tag', '<!--文末二维码 start--><p ><p \n    >'],
	[
		'slots that cross',
		'[-<!-- 行情图begin -->\n-]<ul>\n<li>甲</li>\n</ul>\n[-<!-- 引文 start --><!-- 行情图begin --><!-- 引文 end --><!-- 行情图end -->\n-]<p>乙</p>\n',
	],
	['the indent of a line in a slot', '[-<!-- 行情图begin -->\n　　甲\n<!-- 行情图end -->\n-]<p>乙</p>\n'],
	['a line in a list that is indented', '*    !\n    <img src="//n.sinaimg.cn/q.png">\n'],
	['a block with a comment that has to stay', '<div class="appendQr_wrap"><!-- more --></div>\n'],
	['code in a tag', '<p><p class="\n\n<!-->\n    "><style>.appendQr_wrap&#123;&#125;</style>\n'],
	[
		'a slogan with a tag that has a bracket in an attribute',
		'[-<p>海量资讯、精准解读，尽在新浪财经APP<b title="甲 > 乙"></b></p>\n<!-- news_keyword_pub, -->\n-]<p>甲</p>\n',
	],
	['a listing of no-break spaces', '\t\u00a0\n<style>.appendQr_wrap&#123;&#125;</style>\n    甲'],
	[
		'a slogan with somebody else’s comment',
		'<p><!-- 编者按 -->海量资讯、精准解读，尽在新浪财经APP</p>[-<!-- 文末二维码 start -->-]\n',
	],
	['an indented line below what is a table or a heading', '甲|\n-|-\n\t<font>乙</font>\n=\n'],
	['a paragraph with an indent', '前\n\n  第一行\n  第二行[-<!-- 总声明-->-]\n'],
	['code that a bare address hides', '甲<b>https://example.com/x``a ` b``</b><font>`<!-- 总声明-->`</font>\n'],
	['two blanks before what goes, and an ideographic space below', '甲  <!-- 总声明-->\n[-<font>-]　[-</font>-]乙\n'],
	['bold round a listing', '<font cms-style="strong-Bold"><font></font>\n\n\t甲\n</font>'],
	[
		'a slot with somebody else’s comment',
		'[-<!-- 引文 start -->-]<div>推广</div><!-- 编者按 -->[-<!-- 引文 end -->-]\n<p>甲</p>\n',
	],
	['a slogan next to a mark that is broken', '<p>海量资讯、精准解读，尽在新浪财经APP</p>\n<!-- 文末二维码 sta\n'],
	[
		'a slogan next to a mark that holds the article',
		'<p>海量资讯、精准解读，尽在新浪财经APP</p>\n<div class="appendQr_wrap"><p>正文</p></div>\n',
	],
	[
		'a tag of several lines in a list',
		'1. 甲<style>\n       .appendQr_wrap&#123;&#125;</style>\n<span class="note">乙</span>',
	],
	[
		'a font that goes on behind an empty paragraph',
		'<p>　　<font color="red"><p></p>\n<table><tr><td>甲</td></tr></table>',
	],
	['a font that waits for its next text', '<p><b><font color="red"></b><p></p>\n<table><tr><td>甲</td></tr></table>'],
	['a line below a list', '1. <p>\n   甲\n<!-- 总声明-->乙'],
	['the mark of a list alone', '1. <font cms-style>\n</font><'],
	['a break before an ideographic space', '甲  <!-- 总声明-->\n　乙'],
	['another tag behind the mark of a list', '- <!-- 总声明--><b>\n</styl'],
	[
		'a bold element that a font takes along',
		'<font><font size="1"><b></font>甲</font><table><tr><td>乙</td></tr></table>',
	],
];

describe('every law holds for', () => {
	for (const [what, marked] of POSTS) {
		it(`${what}: ${JSON.stringify(marked)}`, () => {
			const { after } = checkLaws(HEAD + marked.replaceAll(/\[-|-\]/g, ''));
			assert.equal(after, HEAD + marked.replaceAll(/\[-[\s\S]*?-\]/g, ''));
		});
	}

	it('a bold passage that ends in what goes', () => {
		const mark = 'cms-style="strong-Bold font-L align-Center align-Center align-Center"'; // longer than what goes
		const text = `${HEAD}<font ${mark}>甲<br>\n<p class=show_author>责任编辑：</p></font>`;
		assert.equal(checkLaws(text).after, `${HEAD}<strong>甲</strong><br>`);
	});

	it('text between fences that is no front matter', () => {
		const text = '---\n<!--news_keyword_pub,-->\n|\n---\n';
		assert.equal(checkLaws(text).after, text);
	});

	it('an article below empty front matter, down to a rule', () => {
		const tail = '<p title="甲: 乙"><!-- 文末二维码 sta\n---\n<!--news_keyword_pub,-->\n';
		assert.equal(checkLaws(`---\n---\n${tail}`).after, `---\n---\n${tail}`);
	});

	it('an indented line of ideographic spaces in front matter', () => {
		const text = '---\nauthor: 新浪\n\t　甲\n';
		assert.equal(checkLaws(`${text}<!-- 总声明-->`).after, text);
	});

	it('a listing below one of nothing but blanks', () => {
		const text = '<!-->\n     \n<!--news_keyword_pub,-->\n    甲';
		assert.equal(checkLaws(text).after, '<!-->\n     \n    甲');
	});

	it('a fence that blanks at the end would come to stand behind', () => {
		const article = '```html\n甲\n```\n<style>.appendQr_wrap{}</style>';
		assert.equal(checkLaws(`${HEAD}${article}  \n`).after, `${HEAD}${article}  \n`);
		assert.equal(checkLaws(`${HEAD}${article}\n`).after, `${HEAD}\`\`\`html\n甲\n\`\`\`\n`);
	});

	it('an article with a rule, and no front matter', () => {
		const text = '甲:\n<!\n---<!--news_keyword_pub,-->';
		assert.equal(checkLaws(text).after, text);
	});
});
