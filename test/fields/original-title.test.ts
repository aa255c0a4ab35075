// The title that an article gives itself, and titles in which signs were replaced.
import assert from 'node:assert/strict';
import { originalTitle, quotedAgain, withLostSigns } from '../../src/fields/original-title';
import { parsePost } from '../../src/post/post';

describe('the original title', () => {
	for (const [article, expected] of [
		['<p>　　原标题：“甲”计划</p>\n<p>乙</p>', '“甲”计划'],
		['<p>原标题:甲</p>', '甲'],
		['<p>原标题 甲 乙</p>', '甲 乙'],
		['<p>　　<font>原标题：</font><strong>甲</strong>乙</p>', '甲乙'],
		['<p>原标题：甲<br>来源：乙</p>', '甲'],
		['<div>\n原标题：甲\n乙\n</div>', '甲'],
		['原标题：甲\n\n乙', '甲'],
		['<p>原标题：甲&quot;乙&amp;丙</p>', '甲"乙&丙'],
		['<p>甲，原标题：乙</p>', ''],
		['<pre>原标题：甲</pre>', ''],
		['<p>原标题：</p>', ''],
		['<p>甲</p>', ''],
		['<p>原标题：甲</p><p>乙</p>', '甲'],
		['<div>\n原标题：<b>甲</b>\n<b>原标题：乙</b>\n</div>', '甲'],
		['<div>\n原标题：<b>甲</b>\n<b>乙</b>\n</div>', '甲'],
		['<p>原标题：甲 &#10;乙</p>', '甲'],
	] as const) {
		it(JSON.stringify(article), () =>
			assert.equal(originalTitle(parsePost(`---\ntitle: 甲\n---\n\n${article}\n`)), expected),
		);
	}
});

describe('the original title at the ends of a text', () => {
	it('is one, too', () => assert.equal(originalTitle(parsePost('原标题：甲')), '甲'));
});

describe('a title with _', () => {
	for (const [title, original, expected] of [
		['_示例_计划，9元_斤', '“示例”计划，9元/斤', '“示例”计划，9元/斤'],
		['甲_乙', '甲|乙', '甲|乙'],
		['甲_乙', '甲乙乙', undefined],
		['甲_乙', '甲_乙', undefined],
		['甲_乙', '甲|丙', undefined],
		['甲_乙', '甲|乙 丙', undefined],
		['a_b', 'a1b', undefined],
		['甲乙丙', '甲|丙', undefined],
	] as const) {
		it(`${title} was ${original}: ${expected}`, () => assert.equal(withLostSigns(title, original), expected));
	}
	for (const [title, expected] of [
		['_示例_计划', '“示例”计划'],
		['快讯：_示例_', '快讯：“示例”'],
		['甲 _乙_ 丙', '甲 “乙” 丙'],
		['北京_北京_朝阳区', undefined],
		['价格9元_斤', undefined],
		['_甲_乙_', undefined],
		['_ 甲_', undefined],
		['__', undefined],
	] as const) {
		it(`${title} in quotes: ${expected}`, () => assert.equal(quotedAgain(title), expected));
	}
});
