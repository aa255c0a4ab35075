// What is nearly a leftover of Sina's, and stays; and odd ones that are: what is reported, and what the fixes make of it.
import assert from 'node:assert/strict';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import type { Fix } from '../../../src/engine/rule';
import { parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { type FindingWithFixes, lint } from '../../lint';

const HEAD = '---\ntitle: 甲\nauthor: 新浪\n---\n';

const findIn = (text: string, rule: string, options: Partial<Options> = {}): FindingWithFixes[] =>
	lint(
		parsePost(text),
		RULES.filter(({ id }) => id === rule),
		{ options: { ...DEFAULT_OPTIONS, ...options } },
	);

const fixIn = (text: string, rule: string): Fix | undefined => findIn(text, rule)[0]?.fixes[0];

/** The article after the first fix of the first finding, and so on until nothing is left to fix. */
function fixedBy(rule: string, article: string): string {
	let text = HEAD + article;
	for (let fix = fixIn(text, rule); fix; fix = fixIn(text, rule)) {
		const edits = editsOf(parsePost(text), fix);
		if (!edits) {
			break;
		}
		text = applyEdits(text, edits);
	}
	return text.slice(HEAD.length);
}

/** An article, what is reported in it, and the article after the fix of each find in turn where that changes it. */
type Row = readonly [article: string, reports?: readonly string[], fixed?: string];

const SHEET = '.appendQr_wrap{float:left}';
const TYPEFACE = 'font-family: KaiTi_GB2312, KaiTi';
const LINK = 'https://finance.sina.cn/1.html';

const CASES: Readonly<Record<string, readonly Row[]>> = {
	'blank-run': [
		['<p>甲</p>\n<!-- 注\n\n\n\n注 -->\n<p>乙</p>\n'],
		['<p>甲</p>\n<!-- 注\n\n\n\n注'],
		['<style>\n.a{}\n\n\n\n.b{}\n</style>\n<p>乙</p>\n'],
	],
	'empty-element': [
		['<p>甲<br class="img_descr">乙</p>\n'],
		['<p>甲<strong style="font-size:0"></strong></p>\n'],
		['<p>甲</p>\n<p><font name="x"></font></p>\n'],
		['<p>甲</p>\n<p><b></p>\n<p>乙</p>\n'],
		['<p>甲</p>\n<p>{% raw %} {% endraw %}</p>\n'],
		['<p>甲</p>\n<p><font color="red"></font></p>\n', ['<p><font color="red"></font></p>'], '<p>甲</p>\n'],
	],
	'image-referrer': [
		['![图](https://example.com/a.jpg)\n'],
		// Nothing is offered where the words would mean something else in HTML.
		['![图 & 文](https://n.sinaimg.cn/a.jpg)\n', ['![图 & 文](https://n.sinaimg.cn/a.jpg)']],
		['![图](https://n.sinaimg.cn/a"b.jpg)\n'],
		['![图](https://n.sinaimg.cn/a.jpg "题")\n', ['![图](https://n.sinaimg.cn/a.jpg "题")']],
	],
	'sina-attribute-parameter': [
		[`<p><area href="${LINK}?pos=108"></p>\n`],
		[`<p><a href="${LINK}">甲</a><a href="${LINK}?">乙</a><a href="${LINK}?id=1&">丙</a></p>\n`],
		[`<p><a href="${LINK}?pos=108>甲</a></p>\n<p class="x">乙</p>\n`],
		[
			`<p><a target="_blank" href="${LINK}?u=a?b&pos=108">甲</a></p>\n`,
			['?u=a?b&pos=108'],
			`<p><a target="_blank" href="${LINK}?u=a?b">甲</a></p>\n`,
		],
		[
			`<p><a href="${LINK}?id=1&pos=108&x=2">甲</a></p>\n`,
			['?id=1&pos=108&x=2'],
			`<p><a href="${LINK}?id=1&x=2">甲</a></p>\n`,
		],
		[
			`<p><a href="${LINK}?id=1&x=2&pos=108#a">甲</a></p>\n`,
			['?id=1&x=2&pos=108'],
			`<p><a href="${LINK}?id=1&x=2#a">甲</a></p>\n`,
		],
		[`<p><a href="${LINK}?pos=108&id=1">甲</a></p>\n`, ['?pos=108&id=1'], `<p><a href="${LINK}?id=1">甲</a></p>\n`],
		[
			`<p><a href="${LINK}?pos=1&amp;vt=4&amp;id=1&amp;pos=2&amp;vt=3&amp;&amp;x=2&amp;">甲</a></p>\n`,
			['?pos=1&amp;vt=4&amp;id=1&amp;pos=2&amp;vt=3&amp;&amp;x=2&amp;'],
			`<p><a href="${LINK}?id=1&amp;&amp;x=2&amp;">甲</a></p>\n`,
		],
		[`<p><a href="${LINK}?pos=108&amp;">甲</a></p>\n`, ['?pos=108&amp;'], `<p><a href="${LINK}">甲</a></p>\n`],
	],
	'sina-comment': [
		[
			'<p>甲</p>\n<!-- news_keyword_pub,stock,sh600000 -->\n<!-- news_keyword_pub,stock,sh600001 -->\n',
			['<!-- news_keyword_pub,stock,sh600000 -->', '<!-- news_keyword_pub,stock,sh600001 -->'],
			'<p>甲</p>\n',
		],
		[
			`<p>甲</p>\n${'<!-- 文末二维码 start -->\n'.repeat(3)}<p>乙</p>\n`,
			['<!-- 文末二维码 start -->\n'.repeat(3).trim()],
			'<p>甲</p>\n<p>乙</p>\n',
		],
	],
	'sina-credit': [
		['<p>甲<br>炒股开户享福利</p>\n'],
		['<p>甲</p>\n<p>海量资讯、精准解读，尽在新浪财经APP</p>\n'],
		['<p>甲<br>海量资讯、精准解读，尽在新浪财经APP</p>\n'],
	],
	'sina-emphasis': [
		[
			'<p><strong><font cms-style="strong-Bold">甲</font></strong></p>\n',
			['<font cms-style="strong-Bold">'],
			'<p><strong>甲</strong></p>\n',
		],
	],
	'sina-font-typeface': [
		[`<p><span style="${TYPEFACE}">甲</p>\n`],
		[`<p style="${TYPEFACE}">甲</p>\n`],
		[`<p><span style="${TYPEFACE}" class="quote">甲</span></p>\n`],
		[`<p><span style="${TYPEFACE}; color: red">甲</span></p>\n`],
		[`<p><span style="${TYPEFACE}; ">甲</span></p>\n`, [`<span style="${TYPEFACE}; ">`], '<p>甲</p>\n'],
	],
	'sina-stock-link-word': [
		['<p>消费者<b href="http://tousu.sina.com.cn/">投诉</b>称</p>\n'],
		['<p>消费者<a href="http://tousu.sina.com.cn/">投诉</p>\n'],
		['<p>消费者<a name="x">投诉</a>称</p>\n'],
	],
	'sina-style': [
		[`<p>${SHEET}</p>\n`],
		[`<pre><style>${SHEET}</style></pre>\n`],
		['<style></style><style> </style><p>甲</p>\n'],
		[`<style>${SHEET} {</style><p>甲</p>\n`],
		[`<style>${SHEET} .note</style><p>甲</p>\n`],
		['<style>.appendQr_wrap{float:left{x:y}</style><p>甲</p>\n'],
		['<style>.appendQr_wrap, .note{float:left}</style><p>甲</p>\n'],
		['<style>.appendQr_wrap, {float:left}</style><p>甲</p>\n'],
		['<style>[title=appendQr_wrap]{float:left}</style><p>甲</p>\n'],
		['<style>class{float:left} :not(.appendQr_wrap){float:left}</style><p>甲</p>\n'],
		// One that is far longer than any of Sina's.
		[`<style>${SHEET.padEnd(10_001)}</style><p>甲</p>\n`],
		[`<style>${SHEET.padEnd(10_000)}</style><p>甲</p>\n`, [`<style>${SHEET.padEnd(10_000)}</style>`], '<p>甲</p>\n'],
	],
};

for (const [rule, rows] of Object.entries(CASES)) {
	describe(rule, () => {
		for (const [article, reports = [], fixed = article] of rows) {
			it(JSON.stringify(article).slice(0, 120), () => {
				const text = HEAD + article;
				const found = findIn(text, rule);
				assert.deepEqual(
					found.map(({ start, end }) => text.slice(start, end)),
					reports,
				);
				assert.equal(fixedBy(rule, article), fixed);
			});
		}
	});
}

describe('slots of Sina', () => {
	/** What is marked and fixed, and what is named as the other end. */
	const ends = (article: string) => {
		const text = HEAD + article;
		return findIn(text, 'sina-comment').map(({ start, end, related, fixes }) => [
			text.slice(start, end),
			...(related ?? []).map((other) => `${formatMessage(other.message)}: ${text.slice(other.start, other.end)}`),
			...fixes.map(({ title }) => formatMessage(title)),
		]);
	};

	it('name their other end', () => {
		assert.deepEqual(ends('<!-- 总声明-->\n<p>甲</p>\n<!--总声明 -->\n'), [
			['<!-- 总声明-->', 'The other end of the slot: <!--总声明 -->', 'Remove the comment'],
			['<!--总声明 -->', 'The other end of the slot: <!-- 总声明-->', 'Remove the comment'],
		]);
		const three = '<!-- 文末二维码 start -->\n<!-- 文末二维码 start -->\n<!--文末二维码 start-->';
		assert.deepEqual(ends(`<p>甲</p>\n${three}\n`), [
			[three, 'The other end of the slot: <!--文末二维码 start-->', 'Remove the comments'],
		]);
		assert.deepEqual(ends('<p>甲</p>\n<!-- 总声明-->\n<!--总声明 -->\n'), [
			['<!-- 总声明-->\n<!--总声明 -->', 'The other end of the slot: <!--总声明 -->', 'Remove the comments'],
		]);
	});

	it('have none where a comment stands alone, or has lost its end', () => {
		const torn = '<!--港股大赛甲 start->\n<p>乙</p>\n<!--港股大赛甲 end-->';
		assert.deepEqual(
			ends(`<p>甲</p>\n${torn}\n<!--港股大赛乙 end-->\n`).map(([slice, ...rest]) => [slice, rest.length > 0]),
			[
				[torn, false],
				['<!--港股大赛乙 end-->', true],
			],
		);
		assert.deepEqual(
			ends(`<p>甲</p>\n<!--港股大赛乙 end-->\n${torn}\n`).map(([slice, ...rest]) => [slice, rest.length > 0]),
			[
				['<!--港股大赛乙 end-->', true],
				[torn, false],
			],
		);
		assert.deepEqual(ends('<p>甲</p>\n<!-- news_keyword_pub,stock,sh600000 -->\n'), [
			['<!-- news_keyword_pub,stock,sh600000 -->', 'Remove the comment'],
		]);
	});
});

describe('bold marks of Sina', () => {
	it('go with or without a replacement, as the user says', () => {
		const text = `${HEAD}<p><font cms-style="strong-Bold">甲</font></p>\n`;
		const done = (emphasis: Options['emphasis']) => {
			const [fix] = findIn(text, 'sina-emphasis', { emphasis })[0]!.fixes;
			return [formatMessage(fix!.title), applyEdits(text, editsOf(parsePost(text), fix!)!).slice(HEAD.length)];
		};
		assert.deepEqual(done('strong'), ['Replace the mark by <strong>', '<p><strong>甲</strong></p>\n']);
		assert.deepEqual(done('drop'), ['Remove the mark', '<p>甲</p>\n']);
	});
});

describe('an offer for a leftover', () => {
	it('takes away nothing but what is meant', () => {
		const text = `${HEAD}<p><a href="${LINK}?pos=108&id=1">甲</a></p>\n`;
		const [fix] = findIn(text, 'sina-attribute-parameter')[0]!.fixes;
		assert.deepEqual(
			fix!.edits.map(({ start, end }) => text.slice(start, end)),
			['pos=108&'],
		);
	});
	it('is only that by hand, never done unasked, where it is a line that credits somebody', () => {
		for (const article of [
			'<p>甲</p>\n<p>来源：某某日报</p>\n',
			'<p>原标题：甲公司发布公告</p>\n<p>甲</p>\n',
			'<p class="ori_titlesource">某某日报</p>\n<p>甲</p>\n',
		]) {
			const found = findIn(HEAD + article, 'sina-credit');
			assert.equal(found.length, 1);
			assert.ok(found[0]!.fixes.every(({ isSafe, onlyByHand }) => !isSafe && onlyByHand));
		}
	});
});
