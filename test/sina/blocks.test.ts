// Which blocks of Sina's pages are told of, by what they are known, and what is offered for them.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { reportBlocks, strongBlocks } from '../../src/sina/blocks';
import { formatMessage } from '../../src/text/message';

type Rule = Parameters<typeof reportBlocks>[1];

const problems = (article: string, rule: Rule) => [...reportBlocks(parsePost(article), rule)];
const places = (article: string, rule: Rule) =>
	problems(article, rule).map(({ start, end }) => article.slice(start, end));

const promo = (content: string): string => `<div class="app-kaihu-qr"><span>领福袋！</span>${content}</div>`;
const tools = (content: string): string => `<div class="page-tools"><a href="x">收藏</a>${content}</div>`;
const REPORTS = 'https://finance.sina.com.cn/stock/reportch/jinqilin.shtml';
const reports = (before: string): string => `<p>炒股就看${before}<a href="${REPORTS}">研报</a></p>`;

describe('blocks', () => {
	it('are told of once, where one lies in another that goes, and each where they stand side by side', () => {
		assert.deepEqual(places(promo(promo('')), 'sina-promo'), [promo(promo(''))]);
		assert.deepEqual(places(promo('') + promo(''), 'sina-promo'), [promo(''), promo('')]);
	});
	it('are told of in one of another rule, and in one that stays', () => {
		assert.deepEqual(places(promo(tools('')), 'sina-widget'), ['<div class="page-tools">']);
		assert.deepEqual(places(promo(`<h2>甲</h2>${promo('')}`), 'sina-promo'), ['<div class="app-kaihu-qr">', promo('')]);
	});
	it('are one question, where one lies in another, and two side by side', () => {
		assert.equal(places(tools(tools('')), 'sina-widget').length, 1);
		assert.equal(places(tools('') + tools(''), 'sina-widget').length, 2);
	});
	it('are said to hold more where that is so', () => {
		const message = (article: string) => formatMessage(problems(article, 'sina-widget')[0]!.message);
		assert.equal(message(tools('')), "Perhaps left over from Sina's page: page chrome");
		assert.match(message(tools('<h2>甲</h2>')), /^Left over .* It holds more than that/);
	});
	it('are offered for removal where cleaning does not do that, and their end is certain', () => {
		const offers = (article: string, rule: Rule) => [...(problems(article, rule)[0]!.offers?.() ?? [])].length;
		assert.equal(offers(promo(''), 'sina-promo'), 0);
		assert.equal(offers(tools(''), 'sina-widget'), 1);
		const player = '<div class="video-2017"><a href="x">视频</a></div>';
		assert.equal(offers(player, 'sina-player'), 1);
		assert.equal(offers(player.replace('</div>', '<p>甲</p>'), 'sina-player'), 0);
	});
	it('stay where it is not certain what is in them', () => {
		const isSafe = (article: string, rule: Rule) => problems(article, rule)[0]!.safeFix !== undefined;
		assert.ok(isSafe(promo(''), 'sina-promo'));
		assert.ok(isSafe(promo('').replace('>', ' style="background:url(a.jpg)">'), 'sina-promo'));
		assert.ok(!isSafe(promo('').replace('</div>', ''), 'sina-promo'), 'its end');
		assert.ok(!isSafe(promo('').replace('>', ' title="<p>甲</p>">'), 'sina-promo'), 'its start tag');
	});
	it('hold more than words where they hold what only an article has, wherever their links lead', () => {
		const [problem] = problems(
			`<div>炒股就看<a href="${REPORTS}">研报</a><h2>甲</h2><a href="https://example.com/">乙</a></div>`,
			'sina-promo',
		);
		assert.equal(problem!.severity, undefined);
		assert.equal(problem!.offers, undefined);
	});
	it('are strong marks where they go', () => {
		const strong = (article: string) => strongBlocks(parsePost(article)).length;
		assert.equal(strong(promo('')), 1);
		assert.equal(strong(promo('<h2>甲</h2>')), 0);
		assert.equal(strong('<div class="article-info">分享</div>'), 0);
	});
	it('are known by a style in any letters, by other attributes as Sina writes them, and only with the class that is to stand beside it', () => {
		const picture = '<img src="s.png">';
		const hidden = `<div id="wx_pic" style="DISPLAY: None">${picture}</div>`;
		assert.deepEqual(places(hidden, 'sina-widget'), [hidden]);
		assert.deepEqual(places(hidden.replace('id="wx_pic" ', ''), 'sina-widget'), []);
		const call = '<div class="new_style_article" data-sudaclick="ad_content_top">【线索征集令！】</div>';
		assert.deepEqual(places(call, 'sina-widget'), [call]);
		assert.deepEqual(places(call.replace('class="new_style_article" ', ''), 'sina-widget'), []);
		assert.deepEqual(places(call.replace('ad_content_top', 'AD_CONTENT_TOP'), 'sina-widget'), []);
	});
	it('are known by a link among few others, and few elements', () => {
		const isKnown = (article: string, others = ''): boolean => places(others + article, 'sina-promo').includes(article);
		for (const [count, expected] of [
			[28, true],
			[29, false],
		] as const) {
			assert.equal(isKnown(reports('<i></i>'.repeat(count))), expected, `${count}`);
		}
		const other = '<a href="https://www.sinadaxue.cn/#/1">研报</a>';
		for (const [count, expected] of [
			[9, true],
			[10, false],
		] as const) {
			assert.equal(isKnown(reports(other.repeat(count))), expected, `${count}`);
		}
		assert.ok(isKnown(reports(''), '<i>甲</i>'.repeat(30)));
		assert.ok(!isKnown(reports('').replaceAll('<a ', '<area ').replace('</a>', '')));
	});
});
