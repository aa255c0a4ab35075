// Which Markdown text reads the same whatever is taken out of it.
import assert from 'node:assert/strict';
import { isInert } from '../../../src/engine/gate/inert-text';
import { parsePost } from '../../../src/post/post';

function isInertText(article: string): boolean {
	const post = parsePost(article);
	const [text] = post.markdown.texts;
	assert.ok(text, 'it is Markdown text');
	return isInert(post, text);
}

describe('Markdown text is inert', () => {
	for (const article of [
		'甲，乙。',
		'　　甲乙　丙',
		'GDP 增 1.5%，A 股',
		'（甲）“乙”‘丙’——丁……',
		'甲&nbsp;乙&#160;&#xA0;&ldquo;',
		'甲<b>乙</b><br>丙',
		'甲<font color="red">乙</font>',
		'甲<!-- 乙 -->丙',
		'甲 - 乙',
		'甲/乙:丙',
		'甲; 乙, 丙? 丁!',
		'甲<a href="https://a.cn/b_c">乙</a>',
		'甲. 乙',
		'甲<b>乙</b>丙<i title="*">丁</i>戊',
		'甲\n乙',
		...['甲<title>乙</title>丙', '甲<title>乙</title>', '甲<a href="b">乙</a>丙'],
	]) {
		it(JSON.stringify(article), () => assert.ok(isInertText(article)));
	}
});

describe('Markdown text is not inert', () => {
	for (const article of [
		...['甲*乙', '甲_乙', '甲~乙', '甲`乙', '甲[乙', '甲]乙', '甲\\乙', '甲|乙', '甲#乙', '甲@乙', '甲"乙', "甲'乙"],
		...['甲{乙', '甲}乙', '甲<乙', '甲>乙', '甲=乙', '甲+乙', 'a://b', 'www.a', '甲--乙', '甲...乙'],
		...['甲&乙', '甲&nbsp乙', '甲&#;乙', '甲&#12345678;乙', '甲&amp', 'AT&T'],
		...['甲\n: 乙', '甲\n-乙', '甲\n2. 乙', '甲\n 3) 乙', '甲\n\t-乙'],
		...['甲<o:p>乙</o:p>', '甲<b，>乙', '甲</>乙', '甲<font ""a>乙', '甲<b', '甲<!-乙>', '甲<!X>乙', '甲<?乙?>丙'],
		...['甲*<b>乙</b>', '甲<b>*</b>乙', '甲<?乙 > 丙?>丁'],
		// Tags and comments that are others, or none, to HTML.
		...['甲<style></b>乙</style>', '甲<style></b>', '甲<!-- 乙 --!>丙 -->丁'],
		// To browsers the end of the paragraph is text, too.
		...['甲<title>乙', '甲<b>乙</b><textarea>丙\n\n丁</textarea>', '甲<a href="b">乙'],
		...['# 甲', '甲\n---', '[甲]: b.html'],
	]) {
		it(JSON.stringify(article), () => assert.ok(!isInertText(article)));
	}
});
