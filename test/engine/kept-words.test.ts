// Posts in which cleaning once took what readers see, or could have: it leaves them as they are.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';

const HEAD = '---\nauthor: 新浪\n---\n';
const SENTENCE = '央行今天宣布下调存款准备金率0.5个百分点。';

const STAYS: Readonly<Record<string, readonly string[]>> = {
	'a tag that Markdown ends in the middle of an attribute': [
		`${HEAD}<p title="题\n\n记"><font cms-style="font-L">甲</font></p>\n\n<p class="x">丙</p>\n`,
		`${HEAD}<img alt="图一\n\n图二" src="https://n.sinaimg.cn/a.jpg">\n`,
		`${HEAD}<p title='题\n \t\n记'><font cms-style="font-L">甲</font></p>\n`,
	],
	'a stock link in a link that nothing closes': [
		`${HEAD}<a href="http://u.example"><p><span id="stock_sh600000"><a class="keyword" href="https://finance.sina.com.cn/x">甲</a></span>乙</p>\n\n<p>丙</p>\n`,
		`${HEAD}<a href="http://u.example"><div><p><span id="stock_sh600000"><a class="keyword" href="https://finance.sina.com.cn/x">甲</a></span></p></div>\n`,
	],
	'what stands before a broken tag': [
		`${HEAD}<!--总声明--><<textarea>日`,
		`${HEAD}<!--wapdumpend--><t<textarea>月`,
		`${HEAD}<p></p><p<>甲`,
	],
	'a mark for bold on what shows its text as it is': [
		`${HEAD}<p>甲</p><textarea cms-style="strong-Bold">乙</textarea>\n`,
		`${HEAD}<pre cms-style="font-L strong-Bold">甲\n  乙</pre>\n`,
		`${HEAD}<iframe src="https://v.qq.com/x" cms-style="strong-Bold">甲</iframe>\n`,
	],
	'two halves of a reference': [`${HEAD}<p>甲&<!-- 总声明-->amp;乙</p>\n`, `${HEAD}甲&#<!-- 总声明-->x7532;\n`],
	'what keeps a byte order mark from the start': [
		'<!-- news_keyword_pub,stock, -->\uFEFF甲\n',
		`${HEAD}<!-- 总声明-->\uFEFF甲\n`,
		`${HEAD}<!-- 总声明-->\n\uFEFF甲\n`,
		`${HEAD}<p></p>\uFEFF<p>甲</p>\n`,
	],
	'a comment that has lost its end': [
		`${HEAD}<!--article_adlist[<p>关注</p>\n<p>${SENTENCE}</p>-->\n<p>甲</p>\n`,
		`${HEAD}<!--article_adlist[<p>关注</p>\n<p>${SENTENCE}</p>\n<!--article_adlist[<p>关注</p>]article_adlist-->\n<p>甲</p>\n`,
	],
	'a sentence that begins as an editor line': [`${HEAD}<p class="show_author">责任编辑制度将于明年推行。</p>\n`],
	'a promo’s link beside one of the article': [
		`${HEAD}<p><a href="https://www.sinadaxue.cn/#/1">课程</a> <a href="https://example.com/">公告全文</a></p>\n<p>甲</p>\n`,
		`${HEAD}<blockquote><p>炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>，<a href="b.html">公告全文</a></p></blockquote>\n<p>甲</p>\n`,
		`${HEAD}<ul><li><a href="b.html">公告全文</a> <a href="//finance.sina.com.cn/mobile/comfinanceweb.shtml">下载</a></li></ul>\n`,
	],
	'a block with a sentence of the article': [
		`${HEAD}<p class="finance_wealth">${SENTENCE}</p>\n<p>甲</p>\n`,
		`${HEAD}<p>甲</p>\n<div class="article-info">央行降准！</div>\n`,
		`${HEAD}<p>甲</p>\n<div class="artical-player-wrap"><div>一二三四五六七八九十</div><div>一二三四五六七八九十甲</div></div>\n`,
	],
};

/** Where there is no Markdown, a blank line parts nothing. */
const STAYS_IN_HTML: readonly string[] = [
	`${HEAD}甲\n\n<p></p>\n\n乙\n`,
	`${HEAD}<p>甲</p>\n乙<p class="article-editor">责任编辑：张三</p>\n\n丙\n`,
	`${HEAD}<p>甲</p><img src="a.jpg" alt="图"><p></p>\n\n乙\n`,
];

describe('cleaning leaves alone, in a post that is HTML, two paragraphs', () => {
	for (const post of STAYS_IN_HTML) {
		it(JSON.stringify(post.replace(HEAD, '')), () => {
			const { text } = clean(parsePost(post, { path: 'a.html' }), RULES, { options: DEFAULT_OPTIONS });
			assert.equal(text, post);
			assert.notEqual(clean(parsePost(post), RULES, { options: DEFAULT_OPTIONS }).text, post, 'Markdown parts them');
		});
	}
});

describe('cleaning leaves alone', () => {
	for (const [what, posts] of Object.entries(STAYS)) {
		describe(what, () => {
			for (const post of posts) {
				it(JSON.stringify(post.replace(HEAD, '')), () => {
					assert.equal(clean(parsePost(post), RULES, { options: DEFAULT_OPTIONS }).text, post);
				});
			}
		});
	}
});
