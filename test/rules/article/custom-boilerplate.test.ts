// The user's own markers: what each finds and what cleaning makes of it, on every post, in any text.
import assert from 'node:assert/strict';
import { clean } from '../../../src/engine/clean';
import type { CustomMarker } from '../../../src/engine/custom-marker';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { readCustomMarkers } from '../../../src/engine/read-custom-markers';
import { parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { formatMessage } from '../../../src/text/message';
import { lint } from '../../lint';

const HEAD = '---\ntitle: 示例\ncategories: 本地\nauthor: 甲社\n---\n';
const END = '\n<p>文末。</p>\n';

const contextOf = (marker: CustomMarker) => ({ options: { ...DEFAULT_OPTIONS, customMarkers: [marker] } });

/** The article as cleaning leaves it. The marker must be one that the settings accept. */
function cleaned(article: string, marker: CustomMarker, head = HEAD): string {
	assert.deepEqual(readCustomMarkers([marker]).problems, []);
	const { text } = clean(parsePost(`${head}${article}${END}`), RULES, contextOf(marker));
	assert.ok(text.startsWith(head) && text.endsWith(END), text);
	return text.slice(head.length, -END.length);
}

/** What is said of the finds in an article, and whether each can be removed. */
const findingsIn = (article: string, marker: CustomMarker): [string, boolean][] =>
	lint(parsePost(`${HEAD}${article}${END}`), RULES, contextOf(marker))
		.filter(({ rule }) => rule === 'custom-boilerplate')
		.map(({ message, fixes }) => [formatMessage(message), fixes.length > 0]);

const comment = (text: string): CustomMarker => ({ comment: text, action: 'delete' });
const text = (pattern: string, action: 'delete' | 'unwrap' = 'delete'): CustomMarker => ({ text: pattern, action });
const selector = (source: string, action: 'delete' | 'unwrap' | 'strip' = 'delete'): CustomMarker => ({
	selector: source,
	action,
});

/** Marker, article, cleaned article: the same where nothing is to happen. */
const CASES: Readonly<Record<string, readonly (readonly [CustomMarker, string, string?])[]>> = {
	comments: [
		[comment('ad'), '<p>甲</p>\n<!-- ad -->\n<!--ad-->\n<p>乙</p>', '<p>甲</p>\n<p>乙</p>'],
		[comment(' ad '), '<p>甲<!-- ad --></p>', '<p>甲</p>'],
		[comment('ad'), '<p>甲<!-- ad 2 --><!-- AD --></p>'],
		[comment('ad*'), '<p>甲<!-- ad 2 --><!-- adverb --><!-- bad --></p>', '<p>甲<!-- bad --></p>'],
		[comment('[if mso]>*'), '<p>甲<!--[if mso]><b>乙</b><![endif]--></p>', '<p>甲</p>'],
		[comment('ad*'), '<p>甲</p><!-- ad ->\n<p>乙</p>\n<!-- b -->'],
		[comment('more'), '<p>甲</p>\n<!-- more -->\n<p>乙</p>'],
		[comment('a.c*'), '<p>甲<!-- abc --></p>'],
	],
	texts: [
		[text('广告'), '<p>甲</p>\n<p> <b>广</b>告&nbsp;</p>\n<p>乙</p>', '<p>甲</p>\n<p>乙</p>'],
		[text('Read more at B'), '<p>甲</p>\n<p>Read more\nat <a>B</a></p>', '<p>甲</p>'],
		[text('广告'), '<p>广告法</p>\n<p>看广告</p>\n<p title="广告">甲</p>'],
		[text('广告*'), '<p>甲</p>\n<p>广告：<img src="a.png"></p>', '<p>甲</p>'],
		[text('广告*'), '<div><p>广告：买</p><p>甲</p></div>', '<div><p>甲</p></div>'],
		[text('广告'), '<div class="a"><p>广告</p><img src="a.png"></div>', '<div class="a"><img src="a.png"></div>'],
		[text('广告'), '<p>甲<span>广告</span>乙</p>', '<p>甲乙</p>'],
		[text('广告', 'unwrap'), '<p>甲<a href="b"><b>广告</b></a>乙</p>', '<p>甲广告乙</p>'],
		[text('广告'), '<p>甲<!-- 广告 --></p>\n<style>广告</style>\n<p><code>广告</code></p>\n<pre>广告</pre>'],
		[text('A&amp;B'), '<p>甲</p>\n<p>A&amp;B</p>', '<p>甲</p>'],
		[text('(a+)+$*'), '<p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab</p>'],
	],
	selectors: [
		[selector('.promo'), '<p>甲</p>\n<div class="a promo">乙<p>丙</p></div>', '<p>甲</p>'],
		[selector('.promo'), '<p class="promo-2">甲</p><p data-class="promo">乙</p><p class="PROMO">丙</p>'],
		[selector('#x'), '<p>甲<span id="x">乙</span></p>', '<p>甲</p>'],
		[selector('IMG[SRC*="/ads/"]'), '<p>甲<img src="/ads/1.gif"><img src="/a.gif"></p>', '<p>甲<img src="/a.gif"></p>'],
		[selector('.a > b'), '<p class="a">甲<b>乙</b><i><b>丙</b></i></p>', '<p class="a">甲<i><b>丙</b></i></p>'],
		[
			selector('.a b'),
			'<p>甲<b>乙</b></p><p class="a"><i>丙<b>丁</b></i></p>',
			'<p>甲<b>乙</b></p><p class="a"><i>丙</i></p>',
		],
		[
			selector('.a .b > i'),
			'<p class="a">甲<b class="b"><u>乙<i>丙</i></u>丁<i>戊</i></b></p>',
			'<p class="a">甲<b class="b"><u>乙<i>丙</i></u>丁</b></p>',
		],
		[selector('.a, .b'), '<p>甲<i class="a">乙</i><i class="b">丙</i><i class="a b">丁</i></p>', '<p>甲</p>'],
		[
			selector('i:not(.a):is([x], .b)'),
			'<p>甲<i class="a b">乙</i><i class="b">丙</i><i>丁</i></p>',
			'<p>甲<i class="a b">乙</i><i>丁</i></p>',
		],
		[selector('.a'), '<p>甲</p>\n<div class="a">乙\n<p>丙</p>'],
		[selector('[class^="a"]'), '<p>甲</p><div class="a>乙</div><p class="b">丙</p>'],
		[selector('span', 'unwrap'), '<p>甲<span><span>乙</span></span><span>丙</p>', '<p>甲乙<span>丙</p>'],
		[selector('br', 'unwrap'), '<p>甲<br>乙</p>'],
		[
			selector('p[data-a].b', 'strip'),
			'<p data-a=1 id="c" class="b d">甲</p><p data-a>乙</p>',
			'<p id="c">甲</p><p data-a>乙</p>',
		],
		[
			selector('[a]:not([b]), i[c]', 'strip'),
			'<p a b>甲</p><p a c>乙</p><p><i c>丙</i></p>',
			'<p a b>甲</p><p c>乙</p><p><i>丙</i></p>',
		],
		[selector('.a'), '<pre><p class="a">甲</p></pre>\n\n```html\n<p class="a">乙</p>\n```\n\n`<b class="a">丙</b>`'],
		[selector('.a'), '<p>甲</p>\n<p class="a">乙<code>丙</code></p>'],
	],
};

describe('custom markers in an article', () => {
	for (const [kind, cases] of Object.entries(CASES)) {
		describe(kind, () => {
			for (const [marker, article, expected = article] of cases) {
				it(`${JSON.stringify(marker)} in ${JSON.stringify(article)}`, () => {
					assert.equal(cleaned(article, marker), expected);
					assert.equal(cleaned(expected, marker), expected, 'cleaning twice is not cleaning once');
				});
			}
		});
	}

	it('work in a post of Sina’s beside its own leftovers', () => {
		const head = HEAD.replace('甲社', '新浪财经');
		const article = '<p cms-style="font-L" data-x>甲<!-- 总声明--></p>';
		assert.equal(cleaned(article, selector('[data-x]', 'strip'), head), '<p>甲</p>');
		assert.equal(cleaned(article, comment('总声明'), head), '<p data-x>甲</p>');
	});

	it('leave alone what is no post', () => {
		const readme = '# 说明\n\n<!-- TODO -->\n\n<p>甲</p>\n';
		assert.equal(clean(parsePost(readme), RULES, contextOf(comment('TODO'))).text, readme);
		const path = 'source/_posts/a.md';
		const asPost = clean(parsePost(readme), RULES, { ...contextOf(comment('TODO')), path });
		assert.equal(asPost.text, '# 说明\n\n<p>甲</p>\n');
	});

	it('stay where they are to be kept, and go where they are only hidden', () => {
		const { options } = contextOf(comment('ad'));
		const kept = { ...options, keep: ['custom-boilerplate'] };
		const hidden = { ...options, severity: { 'custom-boilerplate': 'off' } as const };
		const article = `${HEAD}<p>甲<!-- ad --></p>${END}`;
		assert.equal(clean(parsePost(article), RULES, { options: kept }).text, article);
		assert.equal(clean(parsePost(article), RULES, { options: hidden }).text, article.replace('<!-- ad -->', ''));
	});

	it('say what was found, in the user’s words or in their own', () => {
		assert.deepEqual(findingsIn('<p>甲<!-- ad --></p>', comment('ad')), [
			['On your list of leftovers: <!-- ad -->', true],
		]);
		const marker: CustomMarker = { selector: '.a', action: 'delete', message: 'Teaser {0}' };
		assert.deepEqual(findingsIn('<p>甲<i class="a"></i></p>', marker), [['Teaser {0}', true]]);
		assert.deepEqual(findingsIn('<p>甲</p><div class="a">乙', marker), [
			['On your list of leftovers: Teaser {0}. It stays, because its tags are not a whole pair', false],
		]);
		assert.deepEqual(findingsIn('<p>甲<!-- ad --></p>', comment(' ad ')), [
			['On your list of leftovers: <!-- ad -->', true],
		]);
	});

	it('say nothing of code, of a comment without an end, and of an attribute without one', () => {
		assert.deepEqual(findingsIn('<p>甲</p>\n<pre><!-- ad --></pre>', comment('ad')), []);
		assert.deepEqual(findingsIn('<p>甲</p>\n<!-- ad', comment('ad*')), []);
		assert.deepEqual(findingsIn('<p data-a="b>甲</p><p class="c">乙</p>', selector('[data-a]', 'strip')), []);
	});

	it('say why something stays', () => {
		const stays = (article: string, marker: CustomMarker) => findingsIn(article, marker);
		assert.deepEqual(stays('<p>甲</p>\n<div class="a">乙', selector('.a')), [
			['On your list of leftovers: .a. It stays, because its tags are not a whole pair', false],
		]);
		for (const [article, name, action] of [
			['<p>甲<br>乙</p>', 'br', 'unwrap'],
			['<p>甲</p><div class="a>乙</p><p class="b">丙</p></div>', 'div', 'delete'],
		] as const) {
			const said = `On your list of leftovers: ${name}. It stays, because its tags are not a whole pair`;
			assert.deepEqual(stays(article, selector(name, action)), [[said, false]]);
		}
		assert.deepEqual(stays('<p>甲</p><!-- ad ->\n<p>乙</p>\n<!-- b -->', comment('ad*')), [
			['On your list of leftovers: <!-- ad* -->. It stays, because its end is not certain', false],
		]);
		const unclosed = parsePost(`${HEAD}<p>甲</p>\n<div class="a">乙${END}`);
		const [marked] = lint(unclosed, RULES, contextOf(selector('.a'))).filter(
			({ rule }) => rule === 'custom-boilerplate',
		);
		assert.equal(unclosed.text.slice(marked!.start, marked!.end), '<div class="a">');
		const whole = `${HEAD}<div class="a">\n<p>甲</p>\n<img src="a.png">\n</div>\n`;
		const { text: after, left } = clean(parsePost(whole), RULES, contextOf(selector('.a')));
		assert.equal(after, whole);
		assert.deepEqual(
			left.map(({ message }) => formatMessage(message)),
			['On your list of leftovers: .a. It stays, because it holds the whole article'],
		);
	});

	it('go where there is nothing else in the article to be seen', () => {
		const post = parsePost(`${HEAD}<div class="a"></div>\n`);
		assert.equal(clean(post, RULES, contextOf(selector('.a'))).text, `${HEAD}\n`);
	});

	// The first takes half a minute with the combinators of css-select, the last one as long without an end to the passes.
	const DEEP = 3_000;
	for (const [marker, open, close] of [
		[selector('section div div p'), '<div>', '</div>'],
		[selector('b > b', 'unwrap'), '<b>', '</b>'],
		[selector('i:not(.a) > .a', 'strip'), '<i class="a">', '</i>'],
		[text('甲'), '<b>甲', '</b>'],
		[text('甲*', 'unwrap'), '<div> ', '</div>'],
	] as const) {
		it(`take linear time: ${JSON.stringify(marker)} in ${DEEP} × ${open}`, () => {
			const post = parsePost(`${HEAD}<p>首</p>${open.repeat(DEEP)}<p>甲</p>${close.repeat(DEEP)}${END}`);
			const start = performance.now();
			clean(post, RULES, contextOf(marker));
			assert.ok(performance.now() - start < 5_000);
		});
	}

	it('are looked for in one pass: 5,000 texts in 20,000 paragraphs', () => {
		const post = parsePost(`${HEAD}${'<p>乙</p>\n'.repeat(20_000)}${END}`);
		const customMarkers = Array.from({ length: 5_000 }, (_, index) => text(`甲${index}*`));
		const start = process.cpuUsage().user;
		lint(post, RULES, { options: { ...DEFAULT_OPTIONS, customMarkers } });
		const seconds = (process.cpuUsage().user - start) / 1_000_000;
		assert.ok(seconds < 2, `${seconds} s`);
	});
});
