// Which lines are credits, or say the title again, and which only look so.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { titleWords } from '../../src/sina/title-line';
import { formatMessage } from '../../src/text/message';
import { lint } from '../lint';

/** What the rule `sina-credit` reports in an article: the slice, and what it is said to be. */
function credits(article: string, title = '示例标题'): string[] {
	const post = parsePost(`---\ntitle: '${title}'\nauthor: 新浪财经\n---\n${article}`);
	return lint(post, RULES, { options: DEFAULT_OPTIONS })
		.filter(({ rule }) => rule === 'sina-credit')
		.map(({ start, end, message, severity, fixes }) => {
			assert.equal(severity, 'hint');
			assert.ok(fixes.length === 1 && !fixes[0]!.isSafe);
			return `${post.text.slice(start, end)} ${formatMessage(message).replace(/^.*: /, '')}`;
		});
}

/** Lines by what they credit. */
const CREDITS: Readonly<Record<string, readonly string[]>> = {
	'original title': [
		'原题：某某',
		'原题为《某某》',
		'原标题“某某”',
		'英文原题：Some',
		'原标题：某某',
		'原标题 某某公司发布公告',
		'原标题丨某某',
		'（原标题：某某）',
		'（原标题“某某”）',
		'本文原标题：某某',
		'【原标题】某某公司发布公告',
		'[原标题]某某公司发布公告',
		'（原标题） 某某公司发布公告',
		'【原标题】：某某公司发布公告，称不涨价。',
		`【原标题】${'某某公司'.repeat(10)}发布公告`,
	],
	source: [
		'素材来源：某某社、某某网',
		'来源|某某网',
		'来源丨某某报（ID：abc）',
		'来源 ｜ 某某',
		'来源 | 某某',
		'来源／某某',
		'来源 某某社',
		'来源:某某',
		'（来源：某某社）',
		'(来源：某某社)',
		'【来源：某某社】',
		'（来源：某某社）。',
		'（ 来源：某某社 ）',
		'（ 来源：某某社、某某日报、某某晚报、某某网、某某新闻、某某周刊）',
		'（来源：某某社、某某日报、某某晚报、某某网、某某新闻、某某周刊）',
		'● 来源：某某',
		'转自 甲 乙 丙 丁 戊 己',
		`转自 ${'甲'.repeat(12)}`,
		'▲图片来源：某某',
		'图源：某某',
		'本文来源：某某',
		'文章来源 | 某某',
		'数据来源：某某',
		'转自：某某报',
		'摘自丨某某',
		'综合自：某某',
		'编译自：某某',
		'转载自 | 某某',
		'转自 某某报',
		'本文转自某某网',
		'本文来源于某某网',
		'&#x8F6C;&#x81EA;&#xFF1A;某某',
		'源自：某某',
		'本文源自某某网',
		'&#x8F6C;&#x81EA;&#xFF1A;某某社、某某日报、某某晚报、某某网',
		'图片来源于网络',
		'来 源：某某',
		'来源︰某报',
		'来源﹕某报',
		'【来源】某某社',
		'【文章来源】某某社',
		'[来源]：某某社',
		'转自某报',
		'（转自某某网）',
		'转载自某某新闻',
		'摘自《某某周刊》',
		'综合自某某报、某某网',
		'图片来源某某网',
		'来源某某报（ID：abc）',
		'（来自某报）',
		'（来自：某报）',
		'(图片来自某某网)',
	],
	editor: [
		'责任编辑：某某',
		'（责任编辑：某某）',
		'本期资深编辑 甲乙',
		'编辑 | 甲',
		'编辑/某某',
		'责编丨甲',
		'值班编辑：甲',
		'校对丨甲',
		'主编：甲',
		'编审┃甲',
		'编　辑：甲乙',
		'责 任 编 辑：甲乙',
		'责 编 | 甲',
		'值班编委：甲',
		'值班主任：甲',
		'美术编辑：甲',
		'总编辑：甲',
		'【责任编辑】甲',
		'【编辑】甲乙',
		`总编辑：${'甲'.repeat(26)}`,
	],
	'by-line': [
		'文丨甲乙',
		'文/甲',
		'头图摄影丨甲',
		'图文｜甲乙',
		'撰文 | 甲',
		'作者丨甲',
		'本报记者 | 甲',
		'文丨甲　图丨乙',
	],
	disclaimer: [
		'免责声明：本文不构成建议。',
		'【免责声明】本文不构成建议。',
		'郑重声明：某某登载此文出于传递更多信息之目的。',
		'版权声明：本文为原创。',
		'特别声明：以上文章内容仅代表作者本人观点，不代表某某立场。',
		'声明：以上内容仅代表作者本人的观点或立场，不代表某某的观点或立场。',
		'（本文仅代表作者观点）',
		'新浪意见领袖专栏文章均为作者个人观点，不代表某某的立场和观点。',
	],
};

const OTHERS = [
	'资金来源：某某公司',
	'主要来源：自筹',
	'来源不明的资金',
	'来源 不明的资金，被查封了。',
	'来源于生活的歌',
	'（来源：某某社）甲公司今天发布公告。',
	'作者：甲',
	'记者：甲',
	'（记者 甲）',
	'每经编辑 甲',
	'排版：甲',
	'文：甲',
	'图为甲公司',
	'编辑部的故事',
	'编辑 部里的人，都来了。',
	'文案编辑/校对',
	'副主编：甲',
	'自：甲',
	'改编自同名小说',
	'转自甲的乙，丙丁。',
	'转自 甲 乙 丙 丁 戊 己 庚',
	`转自 ${'甲'.repeat(13)}`,
	'转自 甲 乙，丙',
	'风险提示：股市有风险。',
	`来源：${'甲'.repeat(60)}`,
	'原标题',
	'原标题“某某”引起争议',
	'声明：甲公司没有收购乙公司。',
	'以上内容由甲公司发布。',
	'来 源于生活的歌',
	'转自动挡汽车降价',
	'转自动化网',
	'转自甲报的记者，今天来了',
	'选自甲报告',
	'来自某地的游客',
	'来自某报',
	'来自某地的游客增加了，见某报',
	'（来自某地的游客）',
	'（来自甲的某报）',
	'（来自甲地）',
	'【来源】',
	'【来源地】甲乙',
	'【甲来源】乙',
	'【本文来自】某报',
	'【作者】甲',
	'（记者）甲',
	'（来源：甲）乙',
	'[来源](x)',
	'【编辑】甲乙丙说，这家公司今年的收入比去年的多，但利润比去年的少。',
	'摘自《某某》',
	'来源不明新闻',
];

describe('lines', () => {
	for (const [what, lines] of Object.entries(CREDITS)) {
		for (const line of lines) {
			it(`credit: ${line}`, () => {
				assert.deepEqual(credits(`<p>正文。</p><p>　　${line}</p>`), [`<p>　　${line}</p> ${what}`]);
			});
		}
	}
	it('credit: over several elements', () => {
		const line = '<p>　　<font>来源</font><strong>丨某某报</strong><font>（ID：abc）</font></p>';
		assert.deepEqual(credits(`<p>正文。</p>${line}`), [`${line} source`]);
	});
	for (const line of OTHERS) {
		it(`no credit: ${line}`, () => assert.deepEqual(credits(`<p>正文。</p><p>　　${line}</p>`), []));
	}
	it('no credit: a word in a line, a caption, a link target, code', () => {
		assert.deepEqual(credits('<p>甲称，<strong>来源：</strong>可靠</p>'), []);
		assert.deepEqual(credits('<p><span class="img_descr">图/某某</span></p>'), []);
		assert.deepEqual(credits('<p id="x">来源：某某</p>'), []);
		assert.deepEqual(credits('<pre><p>来源：某某</p></pre>'), []);
	});

	it('credit: once, whatever else it may be', () => {
		for (const [article, line] of [
			['<p>正文。</p><p>来源：</p>', '<p>来源：</p>'],
			['<p>正文。<b>来源：某某</b></p>', '<b>来源：某某</b>'],
			['<p>来源<b>：某某</b></p><p>正文，比一行的开头还要长。</p>', '<p>来源<b>：某某</b></p>'],
			['<div>\n\n来源：某某\n\n</div>\n', '<div>\n\n来源：某某\n\n</div>'],
			['<p>正文<span><b>来源：某某</b>来源：某某</span></p>', '<b>来源：某某</b>'],
		] as const) {
			assert.deepEqual(credits(article), [`${line} source`], article);
		}
	});
	it('credit: where no element holds the line alone', () => {
		const credit = '来源：某某';
		for (const [article, line] of [
			[`<p>正文。<br>　　${credit}<br/>正文。</p>`, credit],
			[`<table><tr><td>\n${credit} </td><td>甲</td></tr></table>`, credit],
			[`<blockquote>${credit}</blockquote>`, credit],
			[`正文。\n\n${credit}\n\n正文。`, credit],
			[`正文。\n${credit}\n正文。`, credit],
			[`- 甲\n- ${credit}\n`, credit],
			[`> 甲\n> ${credit}\n`, `> ${credit}`],
			[`正文。\n\n**${credit}**\n`, `**${credit}**`],
			[`### ${credit}\n`, `### ${credit}`],
			[`甲|乙\n-|-\n${credit}|丙\n`, credit],
			[`<p>正文。<br>${credit}</p>`, credit],
			['正文。\n\n&#x6765;源：某某\n', '&#x6765;源：某某'],
			['正文。\n\n&#x8F6C;自：某某\n', '&#x8F6C;自：某某'],
			['正文。\n\n来源|某某\n', '来源|某某'],
			[credit, credit],
		] as const) {
			assert.deepEqual(credits(article), [`${line} source`], article);
		}
		assert.deepEqual(credits(`<h3>${credit}</h3>`), [`<h3>${credit}</h3> source`]);
		assert.deepEqual(credits('正文。\n\n文/甲\n'), ['文/甲 by-line']);
	});
	it('credit: beside a comment, which readers do not see', () => {
		for (const [article, line] of [
			['<p>正文。</p>\n责任编辑：甲乙 SF000\n<!-- news_keyword_pub,stock, -->', '责任编辑：甲乙 SF000'],
			['<p>正文。</p>\n<!-- 正文下iframe -->\n<!-- 正文下iframe -->\n责编：甲<!-- a -->\n<p>正文。</p>', '责编：甲'],
			['正文。\n\n责编：甲<!-- a --> <!-- b -->\n', '责编：甲'],
			['正文。\n\n**责编：甲** <!-- a -->\n', '**责编：甲**'],
			['<p>正文。</p>\n\n责编：甲\n\n<p>正文。</p>', '责编：甲'],
		] as const) {
			assert.deepEqual(credits(article), [`${line} editor`], article);
		}
		for (const article of [
			'<p>正文。</p>\n责编：甲<!-- a -->称',
			'<p>正文。</p>\n责编：甲\n<!-- a --><b>乙</b>',
			'<b>乙</b><!-- a -->责编：甲<br>',
			'甲<!-- a -->责编：甲<br>',
			'正文。\n\n责编：甲<!-- a -->称\n',
		]) {
			assert.deepEqual(credits(article), [], article);
		}
	});
	it('credit: at the ends of a post in HTML', () => {
		const post = parsePost('---\ntitle: 示例\nauthor: 新浪财经\n---\n来源：某某<br>正文。<br>文/甲', {
			path: 'a.html',
		});
		const found = lint(post, RULES, { options: DEFAULT_OPTIONS, path: 'a.html' }).filter(
			({ rule }) => rule === 'sina-credit',
		);
		assert.deepEqual(
			found.map(({ start, end }) => post.text.slice(start, end)),
			['来源：某某', '文/甲'],
		);
	});
	it('no credit: within a line', () => {
		for (const article of [
			'<p>正文<b>甲</b>来源：某某</p>',
			'<td>来源：某某<b>甲</b>称</td>',
			'<p>正文。\n来源：某某</p>',
			'```\n来源：某某\n```\n',
			'    来源：某某\n',
			'[a]: b\n"来源：某某"\n',
			'[a]:\n来源：某某\n',
			'来源：某某<b>甲</b>\n',
			'<p>正文。<br>来源：某某<b>甲</b></p>',
			'正文。来源：某某\n',
			'<div><template><br>来源：某某<br></template></div>',
			'<p>正文。<br>来源：某某<!-- 注 -->可靠<br>正文。</p>',
			'<p>正文。<br>据<!-- 注 -->来源：某某<br>正文。</p>',
			'<p>正文。<br>来源：<br>某某</p>',
			'<p>正文。<b>来源：</b>某某</p>',
			'<table><tr><td class="ori_titlesource">某某日报</td></tr></table>',
		]) {
			assert.deepEqual(credits(article), [], article);
		}
	});
	it('title: where no element holds the line alone', () => {
		for (const [article, line] of [
			['# 示例标题\n\n正文。\n', '# 示例标题'],
			['**示例标题**\n\n正文。\n', '**示例标题**'],
			['<div>\n示例标题<br><br>\n<p>正文。</p></div>', '示例标题'],
			['示例标题\n\n<p>正文。</p>', '示例标题'],
			['示  例  标  题\n\n正文。\n', '示  例  标  题'],
			['<div>\n\n示例标题\n\n</div>\n\n正文。\n', '<div>\n\n示例标题\n\n</div>'],
			[
				'<!-- 开户二维码 start -->\n\n<p>\n\n示例标题\n\n</p>\n\n<!-- 开户二维码 end -->\n\n示例标题\n\n正文。\n',
				'示例标题',
			],
		] as const) {
			assert.deepEqual(credits(article), [
				`${line} Says the title again: readers see it twice`.replace(/ Says.*: /, ' '),
			]);
		}
		for (const article of [
			'# 示例标题\n',
			'正文。\n\n# 示例标题\n\n正文。\n',
			'示例标题<b>一</b>\n\n正文。\n',
			'示范文章\n\n正文。\n',
			'示   例   标   题\n\n正文。\n',
		]) {
			assert.deepEqual(credits(article), [], article);
		}
	});
	it('promo: a call in whatever words, as a question', () => {
		const promos = (article: string): string[] => {
			const post = parsePost(`---\ntitle: '示例'\nauthor: 新浪财经\n---\n${article}`);
			return lint(post, RULES, { options: DEFAULT_OPTIONS })
				.filter(({ rule }) => rule === 'sina-promo')
				.map(({ start, end, severity, isCleaned }) => `${post.text.slice(start, end)} ${severity} ${isCleaned}`);
		};
		for (const line of [
			'<p>　　扫码下载新浪财经APP，第一时间获取资讯</p>',
			'<div><a href="x">更多精彩内容请关注新浪财经7×24小时直播</a></div>',
			'<p>欢迎关注新浪财经官方微信。更多文章等你来看。</p>',
			'<p>【欢迎关注新浪财经公众号】</p>',
			'<p>▲扫码下载新浪财经客户端</p>',
			'<p>扫码下载新浪财经APP，第一时间获取最新资讯，更多福利等你来拿，先到先得</p>',
			`<p>点击${'看'.repeat(154)}新浪财经</p>`,
		]) {
			assert.deepEqual(promos(`<p>正文。</p>${line}<!-- 文末二维码 start -->`), [`${line} hint false`]);
		}
		for (const line of [
			`<p>炒股开户享福利，${'送'.repeat(32)}</p>`,
			'<p>缩小字体　放大字体　收藏　微博　微信　分享　腾讯QQ　QQ空间</p>',
		]) {
			assert.deepEqual(promos(`<p>正文。</p>${line}`), [`${line} hint false`]);
		}
		assert.deepEqual(promos('正文。\n\n点击查看新浪财经直播\n'), ['点击查看新浪财经直播 hint false']);
		for (const line of [
			'<p>下载新浪财经APP的用户增加了。</p>',
			'<p>打开账户的人多了，甲称</p>',
			'<p>新浪财经讯 甲称</p>',
			'<p>我要反馈的是甲公司。</p>',
			`<p>点击${'看'.repeat(155)}新浪财经</p>`,
			`<p>炒股开户享福利，${'送'.repeat(33)}</p>`,
		]) {
			assert.deepEqual(promos(line), []);
		}
	});

	it('promo: a slogan or a button with other signs about it', () => {
		const promos = (article: string): [string, boolean][] => {
			const post = parsePost(`---\ntitle: '示例'\nauthor: 新浪财经\n---\n${article}`);
			return lint(post, RULES, { options: DEFAULT_OPTIONS })
				.filter(({ rule }) => rule === 'sina-promo')
				.map(({ start, end, isCleaned }) => [post.text.slice(start, end), isCleaned]);
		};
		for (const words of [
			'进入[新浪财经股吧]讨论',
			'（进入新浪财经股吧讨论）',
			'视频加载中，请稍候…',
			'【我要反馈】',
			'我要反馈！',
			'炒股开户，享福利',
			'缩小字体|放大字体|收藏|微博|微信|分享|腾讯QQ|QQ空间',
		]) {
			const line = `<p>${words}</p>`;
			assert.deepEqual(promos(`<p>正文。</p>${line}<p>正文。</p>`), [[line, false]]);
			assert.deepEqual(promos(`<p>正文。</p>${line}<!-- 文末二维码 start -->`), [[line, true]]);
			assert.deepEqual(promos(`正文。\n\n${words}\n\n正文。\n`), [[words, false]]);
		}
		for (const words of ['我要反馈？', '我要反馈的问题', '“视频加载中，请稍候”是甲见得最多的字。', '进入甲股吧讨论']) {
			assert.deepEqual(promos(`<p>正文。</p><p>${words}</p><!-- 文末二维码 start -->`), []);
		}
	});

	const AGAIN = 'Says the title again: readers see it twice';
	for (const [title, line] of [
		['示例标题', '<p>　　示例标题</p>'],
		['示例标题', '<p>　　<strong>示例标题</strong></p>'],
		['示例标题', '<p class="ori_titlesource">　　<span style="color:red">示例标题</span></p>'],
		['示例标题', '<h2>示例标题</h2>'],
		['示例标题', '<p>&#x793A;例 标题</p>'],
		['_示例_计划，9元_斤', '<p>“示例”计划，9元/斤</p>'],
		['示例&#123;标题', '<p>示例&#123;标题</p>'],
		['示例标题', '<p>示  例  标  题</p>'],
	] as const) {
		it(`title: ${title} in ${line}`, () => {
			assert.deepEqual(credits(`<div>\n${line}\n<p>正文。</p></div>`, title), [
				`${line} ${AGAIN}`.replace(/ Says.*: /, ' '),
			]);
		});
	}
	for (const [why, title, article] of [
		['it is all there is', '示例标题', '<p>示例标题</p>\n'],
		['it says more', '示例标题', '<p>示例标题一</p><p>正文。</p>'],
		['it is not the first', '示例标题', '<p>正文。</p><p>示例标题</p>'],
		['it is too short to be one', '示例题', '<p>示例题</p><p>正文。</p>'],
		['only a line follows', '示例标题', '<p>示例标题</p><hr>\n'],
		['it is spread out too far', '示例标题', '<p>示   例   标   题</p><p>正文。</p>'],
		['another sign stands there', '示例标题', '<p>示例:题</p><p>正文。</p>'],
		['something else was lost', '_示例标题', '<p>甲示例标题</p><p>正文。</p>'],
		['it is a link target', '示例标题', '<h1 id="x">示例标题</h1><p>正文。</p>'],
	] as const) {
		it(`no title: ${why}`, () => assert.deepEqual(credits(article, title), []));
	}
	it('title: before a picture, behind code, and in other signs than before', () => {
		assert.equal(credits('<p>示例标题</p><img src="a.jpg" alt="">').length, 1);
		const inBlock = parsePost('---\ntitle: 示例标题\n---\n<div>\n\n示例标题\n\n</div>\n\n正文。\n');
		assert.equal(titleWords(inBlock), undefined, 'the element around them is told of');
		assert.equal(credits('<style>.a{}</style><p>示例标题</p><p>正文。</p>').length, 1);
		assert.equal(credits('<pre>甲</pre>\n<p>示例标题</p><p>正文。</p>').length, 1);
		assert.equal(credits('“示例”计划\n\n正文。\n', '_示例_计划').length, 1);
	});
	it('title: below what cleaning removes', () => {
		const promo =
			'<div class="app-kaihu-qr"><span>立即开户</span></div><!-- 开户二维码 start --><div>扫码</div><!-- 开户二维码 end -->';
		assert.equal(credits(`${promo}<p>示例标题</p><p>正文。</p>`).length, 1);
	});
});
