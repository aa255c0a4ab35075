// HTML without its end: marked and parse5 say what readers see of the article, before and after the fix.
import assert from 'node:assert/strict';
import { unclosedHtml } from '../../../src/rules/article/unclosed-html';
import { seenText } from '../../oracle/page';
import { fixedBy, reportsOf, saidOf } from './reports';

/** An article of which readers do not see 乙, what is reported, and the article after the fix. */
const SWALLOWED: readonly (readonly [article: string, reports: readonly string[], fixed?: string])[] = [
	// Comments.
	['<p>甲</p>\n<!-- 注\n<p>乙</p>\n', ['<!-- 注'], '<p>甲</p>\n<!-- 注 -->\n<p>乙</p>\n'],
	['<p>甲</p>\n<!-- 注\n\n<p>乙</p>\n', ['<!-- 注'], '<p>甲</p>\n<!-- 注 -->\n\n<p>乙</p>\n'],
	['<p>甲</p><!-- 注 ->\n<p>乙</p>\n', ['<!-- 注 ->'], '<p>甲</p><!-- 注 -> -->\n<p>乙</p>\n'],
	['<p>甲</p>\r\n<!-- 注\r\n<p>乙</p>\r\n', ['<!-- 注'], '<p>甲</p>\r\n<!-- 注 -->\r\n<p>乙</p>\r\n'],
	[
		'<div>\n<!-- 注\n\n注 -->\n<p>乙</p>\n<!-- 丙 -->\n</div>\n',
		['<!-- 注\n\n注 -->'],
		'<div>\n<!-- 注\n注 -->\n<p>乙</p>\n<!-- 丙 -->\n</div>\n',
	],
	['<p>甲</p>\n<!-- 注\n \n\n注 -->\n<p>乙</p>\n', ['<!-- 注\n \n\n注 -->'], '<p>甲</p>\n<!-- 注\n注 -->\n<p>乙</p>\n'],
	// Elements.
	[
		'<p><iframe src="https://v.qq.com/x">\n<p>乙</p>\n',
		['<iframe src="https://v.qq.com/x">'],
		'<p><iframe src="https://v.qq.com/x"></iframe>\n<p>乙</p>\n',
	],
	['<p><IFRAME src="a"/></p>\n<p>乙</p>\n', ['<IFRAME src="a"/>'], '<p><IFRAME src="a"/></iframe></p>\n<p>乙</p>\n'],
	[
		'<div>\n<iframe src="a">\n<p>乙</p>\n<iframe src="b"></iframe>\n</div>\n',
		['<iframe src="a">'],
		'<div>\n<iframe src="a"></iframe>\n<p>乙</p>\n<iframe src="b"></iframe>\n</div>\n',
	],
	[
		'<div><iframe src="a"></div>\n<p>乙</p>\n',
		['<iframe src="a">'],
		'<div><iframe src="a"></iframe></div>\n<p>乙</p>\n',
	],
	['<div><style>.a{}\n<p>乙</p></div>\n', ['<style>'], '<div><style>.a{}</style>\n<p>乙</p></div>\n'],
	['<style>\n.a{}\n\n<p>乙</p>\n', ['<style>'], '<style>\n.a{}</style>\n\n<p>乙</p>\n'],
	['<style>.a{}</styel>\n<p>乙</p>\n', ['<style>'], '<style>.a{}</style></styel>\n<p>乙</p>\n'],
	['<script>\na<b;\n<p>乙</p>\n', ['<script>'], '<script>\na<b;</script>\n<p>乙</p>\n'],
	['<div><title>题\n<p>乙</p></div>\n', ['<title>'], '<div><title></title>题\n<p>乙</p></div>\n'],
	['<div><textarea>题\n<p>乙</p></div>\n', ['<textarea>'], '<div><textarea></textarea>题\n<p>乙</p></div>\n'],
	[
		'<div><script src="a.js"/>\n<p>乙</p></div>\n',
		['<script src="a.js"/>'],
		'<div><script src="a.js"/></script>\n<p>乙</p></div>\n',
	],
	['<div><video src="a">\n<p>乙</p></div>\n', ['<video src="a">'], '<div><video src="a"></video>\n<p>乙</p></div>\n'],
	['<div><template>\n<p>乙</p></div>\n', ['<template>'], '<div><template></template>\n<p>乙</p></div>\n'],
	[
		'<p>甲<noscript><img src="a"></p>\n<p>乙</p>\n',
		['<noscript>'],
		'<p>甲<noscript></noscript><img src="a"></p>\n<p>乙</p>\n',
	],
	// The next comment ends it.
	['<!-- 甲\r\n<p>乙</p>\r\n  <!-- 丙 -->\r\n', ['<!-- 甲\r\n<p>乙</p>']],
	['<!-- 甲 <!-- 乙 -->\n<p>丙</p>\n', []],
	['<pre><!-- 甲\n<!-- 乙 --></pre>\n', []],
	// What is run below would stop the site.
	['<!-- 甲\n<p>{{ 乙 丙 }}</p>\n', ['<!-- 甲']],
	// Quotes.
	['<p>甲<a href="x>乙</a></p>\n<p class="a">丙</p>\n', ['href'], '<p>甲<a href="x">乙</a></p>\n<p class="a">丙</p>\n'],
	["<p title='甲>乙</p>\n<p class='a'>丙</p>\n", ['title'], "<p title='甲'>乙</p>\n<p class='a'>丙</p>\n"],
	['<p title=">乙</p>\n<p class="a">丙</p>\n', ['title'], '<p title="">乙</p>\n<p class="a">丙</p>\n'],
	['<p title="甲>乙</p>\n<p>他说"丙"</p>\n', ['title'], '<p title="甲">乙</p>\n<p>他说"丙"</p>\n'],
	[
		'<p class="a" title="甲>乙</p>\n<p class="b">丙</p>\n',
		['title'],
		'<p class="a" title="甲">乙</p>\n<p class="b">丙</p>\n',
	],
	['<p>甲</p>\n<p title="丁>乙</p>\n', ['<p']],
	['<p>甲</p>\n<p 乙\n', ['<p']],
	[
		'<p title="题\n\n记"><b>乙</b></p>\n\n<p class="x">丙</p>\n',
		['<p title="题\n\n记">'],
		'<p title="题\n记"><b>乙</b></p>\n\n<p class="x">丙</p>\n',
	],
];

/** Articles of which readers see all words: nothing is reported. */
const WHOLE: readonly string[] = [
	'<p>甲</p>\n<!-- 注 -->\n<p>乙</p>\n',
	'<!-- 注\n\n注 -->\n<p>乙</p>\n',
	'<p>甲</p>\n\n<!-- 注\n\n注 -->\n<p>乙</p>\n',
	'甲\n<!-- 注\n\n注 -->\n<p>乙</p>\n',
	'<!-- 注 -->\n<!-- 注\n\n注 -->\n<p>乙</p>\n',
	'<p>乙</p>\n<!-- 注',
	'<p>乙</p>\n<!-- 注\n\n',
	'<p>乙</p>\n<!-- 注\n注 -->',
	'<div>\n<?x\n\n甲>\n<p>乙</p>\n</div>\n',
	'乙 \\<!-- 注\n\n注 -->\n',
	'乙 \\<!-- 注\n',
	'<p>甲</p>\n<!-- 注 --!>\n<p>乙</p>\n',
	'<div>\n<iframe src="a"></iframe>\n<p>乙</p>\n</div>\n',
	'<div>\n<iframe src="a"><p>请升级</p></iframe>\n<p>乙</p>\n</div>\n',
	'<style>\n.a{}\n</style>\n<p>乙</p>\n',
	'<p><video src="a"></p>\n<p>乙</p>\n',
	'<div><video src="a"></video><p>乙</p></div>\n',
	'<div><video src="a">\n</div>\n<p>乙</p>\n',
	'<div><video><source src="a.mp4"></div>\n<p>乙</p>\n',
	'<div><video src="a">甲</div></video>\n<p>乙</p>\n',
	'<svg><title/><style/></svg>\n<p>乙</p>\n',
	'<svg><title><tspan>甲</tspan></title></svg>\n<p>乙</p>\n',
	'<svg><style>.a{}</svg>\n<p>乙</p>\n',
	'<p>乙</p>\n<pre>甲 <b x',
	'<script>f("<script>")</script>\n<p>乙</p>\n',
	'<p title="1 < 2">乙</p>\n',
	'<p data-x=\'{"a":"<b>"}\'>乙</p>\n',
	'<p title="题\n记">乙</p>\n',
	'乙\n\n```\n<!-- 注\n<iframe>\n```\n',
	'`<!--` 乙 `<iframe>`\n',
	'乙 \\<iframe>\n',
	'1 < 2，a<b，乙\n',
];

describe('unclosed-html', () => {
	for (const [article, reports, fixed] of SWALLOWED) {
		it(`reports ${JSON.stringify(article)}`, () => {
			assert.deepEqual(reportsOf(unclosedHtml, article), reports);
			assert.doesNotMatch(seenText(article), /乙/);
			assert.equal(fixedBy(unclosedHtml, article), fixed ?? article);
			if (fixed !== undefined) {
				assert.match(seenText(fixed), /乙/);
				assert.deepEqual(reportsOf(unclosedHtml, fixed), []);
			}
		});
	}
	for (const article of WHOLE) {
		it(`is silent on ${JSON.stringify(article)}`, () => {
			assert.deepEqual(reportsOf(unclosedHtml, article), []);
			assert.match(seenText(article), /乙/);
		});
	}
	it('tells of comments that Markdown shows', () => {
		const shown = 'Markdown knows no comment that goes on behind a blank line within text: readers see this';
		const article = '甲 <!-- 注\n\n注 --> 乙\n';
		assert.deepEqual(reportsOf(unclosedHtml, article), ['<!-- 注\n\n注 -->']);
		assert.deepEqual(saidOf(unclosedHtml, article), [[shown, 'Remove the blank lines']]);
		assert.match(seenText(article), /注/);
		for (const open of ['甲 <!-- 注', '甲 <!-- 注\n', '甲 <!-- 注\n乙\n']) {
			assert.deepEqual(saidOf(unclosedHtml, open), [[shown]]);
			assert.match(seenText(open), /<!--注/);
		}
	});
	it('tells of comments whose end Markdown loses', () => {
		assert.deepEqual(saidOf(unclosedHtml, '<div>\n<!-- 注\n\n注 -->\n</div>\n'), [
			[
				'A blank line in this comment makes Markdown lose its end: readers see nothing up to the end of another',
				'Remove the blank lines',
			],
		]);
	});
	it('tells of pictures that readers do not see', () => {
		for (const [article, reports, fixed = article] of [
			[
				'<div><video src="a"><img src="b.jpg"></div>\n',
				['<video src="a">'],
				'<div><video src="a"></video><img src="b.jpg"></div>\n',
			],
			['<p><img src="b.jpg  alt="图"></p>\n', ['src'], '<p><img src="b.jpg"  alt="图"></p>\n'],
			// Where the value was meant to end is not certain.
			['<p><img alt="甲<b" 乙"丙></p>\n', ['alt']],
			['<p><img alt=甲<b 乙"丙></p>\n', ['alt']],
		] as const) {
			assert.deepEqual(reportsOf(unclosedHtml, article), reports);
			assert.equal(fixedBy(unclosedHtml, article), fixed);
		}
	});
	it('knows that Hexo sets comments aside where it runs templates', () => {
		const article = '<div>\n<!-- 注\n\n注 -->\n<p>乙</p>\n<!-- 丙 -->\n</div>\n';
		assert.equal(reportsOf(unclosedHtml, article).length, 1);
		assert.deepEqual(reportsOf(unclosedHtml, `${article}{% asset_img a.jpg %}\n`), []);
	});
	it('knows that blank lines end nothing in a post in HTML', () => {
		const context = { path: 'source/_posts/a.html' };
		for (const article of ['<div>\n<!-- 注\n\n注 -->\n<p>乙</p>\n</div>\n', '<p title="题\n\n记">乙</p>\n']) {
			assert.deepEqual(reportsOf(unclosedHtml, article, context), []);
			assert.match(seenText(article, false), /乙/);
		}
	});
	it('takes time in proportion to the text', () => {
		for (const piece of [
			'<!-- ',
			'<!--\n\n-->',
			'<iframe>',
			'<p title="',
			'<video>',
			'<p title="\n\n">',
			'a <!--\n\n',
		]) {
			const start = process.cpuUsage().user;
			reportsOf(unclosedHtml, piece.repeat(100_000 / piece.length));
			assert.ok(process.cpuUsage().user - start < 4_000_000, piece);
		}
	});
});
