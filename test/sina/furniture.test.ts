// What a block may hold and still go unasked: its own words and links, and a few others; a sentence makes it a question.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { contentOf } from '../../src/sina/furniture';
import type { Limits } from '../../src/sina/markers/marker';
import { lint } from '../lint';
import { checkLaws } from '../oracle/laws';

const CONTEXT = { options: DEFAULT_OPTIONS };
const wrap = (block: string): string => `---\nauthor: 新浪财经\n---\n<p>甲</p>\n${block}\n<p>乙</p>\n`;
const cleaned = (block: string): string => clean(parsePost(wrap(block)), RULES, CONTEXT).text;
const findingAt = (block: string) =>
	lint(parsePost(wrap(block)), RULES, CONTEXT).find(({ start }) => start === wrap(block).indexOf(block));

const STATEMENT = '央行今天宣布下调存款准备金率0.5个百分点。';

const REMOVED = [
	'<div class="app-kaihu-qr"><span>领福袋！</span><img src="https://n.sinaimg.cn/a.png"></div>',
	'<div class="app-kaihu-qr"><span>牛市来了？如何快速上车，金牌投顾服务免费送>></span></div>',
	'<div class="app-kaihu-qr"><span>点击&#x67E5;看！名额有限&gt;&gt;</span></div>',
	'<div class="appendQr_wrap"><div class="appendQr_normal_txt">24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）</div></div>',
	'<blockquote class="fincon_sfapp_pro"><p><a href="https://example.com/">下载客户端，看看今天有哪些重要的资讯！</a></p></blockquote>',
	'<!-- fincon_abc begin --><blockquote><p><a href="https://example.com/">下载客户端</a></p></blockquote><!-- fincon_abc end -->'.replace(
		/<\/?blockquote>/g,
		'',
	),
	'<blockquote>\n<p class="jqlblock_cls"><a href="https://www.sinadaxue.cn/#/1">研报精选</a></p>\n<p class="jqlblock_cls"><a href="https://www.sinadaxue.cn/#/2">今天要看的三份研报（名单）！</a></p>\n\n</blockquote>',
	'<blockquote><!-- fincon_sfapp_pro begin -->\n<p><a href="https://example.com/">下载客户端</a></p>\n<!-- fincon_sfapp_pro end --></blockquote>',
	'<div class="artical-player-wrap"><div>视频加载中，请稍候...</div><span id="J_Video_Source">一起来看：甲公司的新品长什么样？</span><div title-data="一起来看：甲公司的新品长什么样？"><a href="javascript:;">向前</a></div></div>',
	'<div class="article-keywords"><span>文章关键词：</span> <a href="x">甲公司今天宣布新品发布！</a> <a href="x">乙公司今天宣布新品发布！</a></div>',
	'<div class="article-info"><span>编辑</span>！</div>',
	'<!-- 开户二维码 start --><p>马上开户，立享优惠</p><p>长按识别二维码</p><img src="https://n.sinaimg.cn/q.png"><!-- 开户二维码 end -->',
	'<div>炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">金麒麟分析师研报</a>，权威，专业，及时，全面，助您挖掘潜力主题机会！</div>',
	'<blockquote>&#28818;股就看<a href=//finance.sina.com.cn/stock/reportch/jinqilin.shtml>研报</a>，权威！</blockquote>',
	'<blockquote><a href="https://www.sinadaxue.cn/#/1">研报精选</a><br><a href="https://www.sinadaxue.cn/#/2">第二份</a></blockquote>',
	'<div class="new_style_article" data-sudaclick="ad_content_top">【线索征集令！】你吐槽，我倾听。爆料邮箱：<a href="mailto:a@example.com">a@example.com</a></div>',
];

const QUESTIONS = [
	'<div class="article-info"><span>编辑</span>。</div>',
	`<div class="artical-player-wrap"><div>${STATEMENT}</div></div>`,
	'<div class="artical-player-wrap"><div>央行今天宣布下调存款准备金率0.5个百分点</div></div>',
	'<div class="artical-player-wrap"><div>央行降准！</div></div>',
	`<p class="finance_wealth">${STATEMENT}</p>`,
	`<div class="article-info">${STATEMENT}</div>`,
	`<div class="app-kaihu-qr"><span>${STATEMENT}</span></div>`,
	'<div class="app-kaihu-qr"><span>市场回暖的迹象越来越多，分析师认为后市可期，</span><span>投资者应当谨慎</span></div>',
	`<div class="appendQr_wrap"><div>${STATEMENT}</div></div>`,
	`<div id="lcs_wrap"><span>${STATEMENT}</span></div>`,
	`<div class="otherContent_01"><span>${STATEMENT}</span></div>`,
	`<blockquote class="fincon_sfapp_pro"><p>${STATEMENT}</p></blockquote>`,
	`<!-- 开户二维码 start --><div><span>${STATEMENT}</span></div><!-- 开户二维码 end -->`,
	`<!-- 开户二维码 start --><p>${STATEMENT}</p><!-- 开户二维码 end -->`,
	'<!-- 行情图begin --><div>市场回暖的迹象越来越多，分析师认为后市可期</div><!-- 行情图end -->',
	`<div data-sudaclick="suda_1028_guba"><span>${STATEMENT}</span></div>`,
];

/** Told of, as cleaning leaves them with their marks. */
const ARTICLE = [
	`<div data-sudaclick="suda_1028_guba"><p>${STATEMENT}</p></div>`,
	`<div class="new_style_article" data-sudaclick="ad_content_top"><h2>甲</h2></div>`,
];

const KEPT = [
	'<div class="app-kaihu-qr"><b央行宣布降准。></b></div>',
	'<blockquote>　　导语一段。</blockquote>',
	'<p>甲公司在<a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml">客户端</a>上宣布，将于下月发布新品</p>',
	'<p><a href="https://example.com/?to=finance.sina.com.cn/mobile/comfinanceweb.shtml">转发</a></p>',
	'<div class="video-2017" style="background:url(a.jpg)"></div>',
	`<!-- 引文 start --><p>${STATEMENT}</p><!-- 引文 end -->`,
];

const PICTURE = '<img src="a.jpg">';
const LONG_WORDS = '下个月的新品发布会上还会有什么令人惊喜的消息呢';

/** What stands in a block, what it may hold, and what that comes to. */
const CONTENTS: readonly [inside: string, may: Limits, content: string][] = [
	['<b>甲</b>', {}, 'furniture'],
	['甲', {}, 'words'],
	['甲', { bareText: true }, 'furniture'],
	['甲'.repeat(20), { bareText: true }, 'furniture'],
	['甲'.repeat(21), { bareText: true }, 'words'],
	[`<b>${'甲'.repeat(300)}</b>`, { words: /^甲+$/ }, 'furniture'],
	[`<b>${'甲'.repeat(301)}</b>`, { words: /^甲+$/ }, 'words'],
	['<i></i>'.repeat(500), {}, 'furniture'],
	['<i></i>'.repeat(501), {}, 'article'],
	[PICTURE, {}, 'furniture'],
	[PICTURE + PICTURE, {}, 'article'],
	[PICTURE + PICTURE, { links: true }, 'furniture'],
	['<input><input>', {}, 'furniture'],
	['<!-- 注 -->', {}, 'furniture'],
	['<!-- more -->', {}, 'article'],
	['<a href="https://finance.sina.com.cn/1.html">甲</a>', {}, 'furniture'],
	['<a href="https://example.com/">甲</a>', {}, 'article'],
	['<a>甲</a>', {}, 'article'],
	['<a href="https://example.com/">甲</a>', { links: true }, 'furniture'],
	[`<a href="https://finance.sina.com.cn/1.html">${LONG_WORDS}</a>`, {}, 'words'],
	[`<a href="https://finance.sina.com.cn/1.html">${LONG_WORDS}</a>`, { links: true }, 'furniture'],
	[`<b title="${LONG_WORDS}">${LONG_WORDS}</b>`, {}, 'words'],
	[`<b title="${LONG_WORDS}">${LONG_WORDS}</b>`, { titles: true }, 'furniture'],
	[`<b title="甲&amp;${LONG_WORDS}">甲&amp;${LONG_WORDS}</b>`, { titles: true }, 'furniture'],
	[`<b title="甲">${LONG_WORDS}</b>`, { titles: true }, 'words'],
	['<b央行>甲</b央行>', {}, 'article'],
	['<b title="甲 < 乙">甲</b>', {}, 'article'],
	['<b class="img_wrapper">甲</b>', {}, 'article'],
	['<iframe></iframe>', {}, 'article'],
	['<iframe title="甲 < 乙"></iframe>', { frames: true }, 'furniture'],
	['<div></div>', { isEmpty: true }, 'furniture'],
	['<div>甲</div>', { isEmpty: true }, 'words'],
	['<span></span>', { isEmpty: true }, 'article'],
	['<div style="background:url(a.jpg)"></div>', { isEmpty: true }, 'article'],
	[PICTURE, { isEmpty: true }, 'article'],
	[PICTURE, { isEmpty: true, hiddenPicture: true }, 'furniture'],
	['<span></span>', { isEmpty: true, hiddenPicture: true }, 'article'],
];

describe('what a block holds', () => {
	for (const [inside, may, expected] of CONTENTS) {
		it(`${inside.slice(0, 60)} ${Object.keys(may)}: ${expected}`, () => {
			const post = parsePost(`<div>${inside}</div>`);
			const [block] = post.html.elements;
			const stretch = { start: block!.openTag.end, end: block!.closeTag!.start };
			assert.equal(contentOf(post, stretch, block!.children, may), expected);
		});
	}
	it('is not a link that it stands in itself', () => {
		const post = parsePost(`<a href="x"><span><b>${LONG_WORDS}</b></span></a>`);
		const [, block] = post.html.elements;
		const stretch = { start: block!.openTag.end, end: block!.closeTag!.start };
		assert.equal(contentOf(post, stretch, block!.children, { links: true }), 'words');
	});
});

describe('furniture', () => {
	for (const block of REMOVED) {
		it(`goes: ${block}`, () => assert.equal(cleaned(block), wrap('').replace('\n\n', '\n')));
	}
	for (const dead of [
		'<p><img src=""></p>',
		'<figure><a href="https://finance.sina.com.cn/"><img src="#" alt></a></figure>',
		'\n\n<div>\n\n    <section><p>　　</p><img id="0" alt=" "></section>\n\n</div>\n\n',
	]) {
		it(`goes, as readers see nothing of it: ${dead}`, () => {
			const slot = `<!--行情图 start-->${dead}<!--行情图 end-->`;
			assert.equal(cleaned(slot).replace('\n\n', '\n'), wrap('').replace('\n\n', '\n'));
			checkLaws(wrap(slot));
		});
	}
	for (const shown of [
		'<p><img src="" alt="甲"></p>',
		'<p><img src="" data-src="a.jpg" alt=""></p>',
		'<p><img src="a.jpg" alt=""></p>',
		'<figure style="background:url(a.jpg)"></figure>',
		'<section><a name="甲"></a></section>',
		'<section id="x"></section><a href="#x"></a>',
		'<table><tr><td></td></tr></table>',
	]) {
		it(`stays where its slot goes: ${shown}`, () => {
			assert.equal(cleaned(`<!--行情图 start-->${shown}<!--行情图 end-->`), wrap(shown));
		});
	}
	it('goes with the slot of an advert that is left empty', () => {
		assert.equal(
			cleaned('<div id="ad_12" style="width:300px">\n<ins class="sinaads"></ins>\n</div>'),
			wrap('').replace('\n\n', '\n'),
		);
		for (const block of [
			'<div id="ad_12"><p>正文。</p></div>',
			'<div id="ad_12"><iframe src="https://example.com/"></iframe></div>',
		]) {
			assert.equal(cleaned(block), wrap(block));
			assert.equal(findingAt(block)?.rule, undefined);
		}
	});
	it('goes, and leaves what an article begins with', () => {
		const lead =
			'<blockquote><p>　　导语一段。</p>\n<p class="jqlblock_cls"><a href="https://www.sinadaxue.cn/#/1">研报精选</a></p></blockquote>';
		assert.equal(cleaned(lead), wrap('<blockquote><p>　　导语一段。</p>\n</blockquote>'));
	});
	for (const block of QUESTIONS) {
		it(`is a question: ${block}`, () => {
			assert.equal(cleaned(block), wrap(block));
			const { severity, fixes, isCleaned } = findingAt(block)!;
			assert.deepEqual([severity, isCleaned, fixes.map(({ isSafe }) => isSafe)], ['hint', false, [false]]);
		});
	}
	for (const block of ARTICLE) {
		it(`stays, and is told of: ${block}`, () => {
			assert.equal(cleaned(block), wrap(block));
			assert.deepEqual(findingAt(block)?.fixes, []);
		});
	}
	for (const block of KEPT) {
		it(`stays: ${block}`, () => assert.ok(cleaned(block).includes(block.replace(/<!--.*?-->/g, ''))));
	}
	it('is looked at in linear time', () => {
		const text = wrap(`${'<div class="appendQr_wrap">'.repeat(8_000)}<p>甲</p>${'</div>'.repeat(8_000)}`);
		const start = process.cpuUsage();
		lint(parsePost(text), RULES, CONTEXT);
		const { user, system } = process.cpuUsage(start);
		assert.ok(user + system < 3_000_000, `${user + system} µs`);
	});
});
