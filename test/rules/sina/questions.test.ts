// What is asked besides: second fixes that are offered beside the one that cleaning applies.
import assert from 'node:assert/strict';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { lint } from '../../lint';

const HEAD = '---\ntitle: 甲\nauthor: 新浪\n---\n';
const CENTRED = 'style="text-align: center"';

/** The title of a fix, an article, and what the fix makes of it. */
const CASES: [title: string, article: string, fixed: string][] = [
	[
		'Remove the player, keep its poster',
		'<div class="artical-player-wrap"><div>视频加载中</div><a href="x"><img src="https://example.com/p.jpg" alt="某事"><i>play</i></a>自动播放</div>\n<p>甲</p>',
		'<img src="https://example.com/p.jpg" alt="某事">\n<p>甲</p>',
	],
	[
		'Remove the player, keep its poster',
		'<div class="artical-player-wrap"><div>视频加载中</div><input src="x"><img data-src="y"><img src="p.jpg">自动播放</div>\n<p>甲</p>',
		'<img src="p.jpg">\n<p>甲</p>',
	],
	[`Replace the attribute by ${CENTRED}`, '<p cms-style="font-L align-Center">甲</p>', `<p ${CENTRED}>甲</p>`],
	[
		`Replace the attribute by ${CENTRED}`,
		'<p cms-style="strong-Bold align-Center font-L">　　甲<font>乙</font></p>',
		`<p ${CENTRED}>　　<strong>甲乙</strong></p>`,
	],
	[
		'Remove the block',
		'<div class="video-2017"><a href="https://video.sina.com.cn/1.html">视频</a></div><p>甲</p>',
		'<p>甲</p>',
	],
	[
		'Remove the tracking parameters',
		'<p><a href="http://a.sina.cn/x?vt=4&y=1&pos=108#z">甲</a></p>',
		'<p><a href="http://a.sina.cn/x?y=1#z">甲</a></p>',
	],
	['Remove these words', '<p>甲。海量资讯、精准解读，尽在新浪财经APP</p>', '<p>甲。</p>'],
	[
		'Remove these words',
		'<p class="show_author"><b>责任编辑：甲 SF000</b><br><img src="a.jpg" alt=""></p>',
		'<p class="show_author"><b></b><br><img src="a.jpg" alt=""></p>',
	],
];

describe('questions', () => {
	it('are not asked of an editor line that holds a picture and more words, which is told all the same', () => {
		for (const article of [
			'<p class="article-editor">责任编辑：甲<img src="a.jpg" alt="">乙公司今天发布公告，称不涨价</p>',
			'<p class="article-editor">责任编辑：<img src="a.jpg" alt="">甲</p>',
		]) {
			const post = parsePost(`${HEAD}${article}\n`);
			const found = lint(post, RULES, { options: DEFAULT_OPTIONS }).filter(({ rule }) => rule === 'sina-editor');
			assert.deepEqual(
				found.map(({ severity, fixes }) => [severity, fixes.length]),
				[['hint', 0]],
			);
		}
	});

	for (const [title, article, fixed] of CASES) {
		it(`${title}: ${article}`, () => {
			const post = parsePost(`${HEAD}${article}\n`);
			const fixes = lint(post, RULES, { options: DEFAULT_OPTIONS }).flatMap((finding) => finding.fixes);
			const fix = fixes.find((other) => formatMessage(other.title) === title);
			assert.equal(fix?.isSafe, false);
			assert.equal(applyEdits(post.text, editsOf(post, fix)!), `${HEAD}${fixed}\n`);
		});
	}

	for (const [why, article] of [
		['what an author aligned himself', '<p style="color:red" cms-style="align-Center">甲</p>'],
		['what is aligned twice', '<p cms-style="align-Center" cms-style="align-Right">甲</p>'],
		['what cannot be aligned', '<p><span cms-style="align-Center">甲</span></p>'],
		['a value of something else', '<p nodescore="align-Center">甲</p>'],
	] as const) {
		it(`are not asked of ${why}`, () => {
			const post = parsePost(`${HEAD}${article}\n`);
			const titles = lint(post, RULES, { options: DEFAULT_OPTIONS }).flatMap(({ fixes }) =>
				fixes.map((fix) => fix.title.text),
			);
			assert.ok(titles.length > 0);
			assert.deepEqual(
				titles.filter((title) => title.startsWith('Replace')),
				[],
			);
		});
	}
});
