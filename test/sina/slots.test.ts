// The comments of Sina's templates: which end is which, which belong together, and what may stand between them and go.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { commentsOfKeptSlots, removedSlots, reportRegions } from '../../src/sina/slot-contents';
import { sinaComments, sinaSlots } from '../../src/sina/slots';
import { formatMessage } from '../../src/text/message';

const comment = (text: string): string => `<!--${text}-->`;
const comments = (...texts: string[]): string => texts.map(comment).join('');

describe('comments of Sina', () => {
	for (const [text, end] of [
		['正文下iframe', 'either'],
		[' 总声明 ', 'either'],
		['总声明 start', undefined],
		['/总声明', undefined],
		['总声明见文末 end', undefined],
		['文末二维码 start', 'either'],
		['文末二维码', undefined],
		['/文末二维码 start', undefined],
		['引文 start', 'start'],
		['引文 BEGIN', 'start'],
		['引文end', 'end'],
		['引文', undefined],
		['/引文 end', undefined],
		['新增众测推广文案', 'start'],
		['新增众测推广文案 end', 'end'],
		['新增众测推广文案 start', undefined],
		['/新增众测推广文案', undefined],
		['video-list', 'start'],
		['/video-list', 'end'],
		['video-list start', undefined],
		['港股大赛甲 start', 'start'],
		['港股大赛甲 end', 'end'],
		['港股大赛甲', undefined],
		['news_keyword_pub,甲', 'none'],
		[`总声明${' '.repeat(1996)}`, 'either'],
		[`总声明${' '.repeat(1997)}`, undefined],
	] as const) {
		it(`${text.trim()}, of ${text.length} characters: ${end}`, () =>
			assert.deepEqual(
				sinaComments(parsePost(comment(text))).map((found) => found.end),
				end ? [end] : [],
			));
	}
	it('are none that have no end of their own', () => {
		for (const text of ['<!--总声明', '<!--总声明--!>', '<!总声明>']) {
			assert.deepEqual(sinaComments(parsePost(text)), [], text);
		}
	});
	it('are complete where they have swallowed nothing', () => {
		const isComplete = (text: string) => sinaComments(parsePost(comment(text)))[0]!.isComplete;
		const keywords = 'news_keyword_pub,';
		assert.ok(isComplete('\n总声明\n'));
		assert.ok(isComplete(keywords.padEnd(1999, 'a')));
		assert.ok(!isComplete(keywords.padEnd(2000, 'a')));
		assert.ok(!isComplete(`${keywords}甲 ->\n<p>乙</p>`));
	});
});

describe('slots of Sina’s comments', () => {
	/** Where each begins and ends, in comments, and whether that is certain. */
	const slots = (article: string) => {
		const post = parsePost(article);
		const { comments: all } = post.html;
		return sinaSlots(post).map(({ open, close, isCertain }) => [
			all.indexOf(open.comment),
			all.indexOf(close.comment),
			isCertain,
		]);
	};
	for (const [why, article, expected] of [
		['the two ends', comments('引文 start', '引文 end'), [[0, 1, true]]],
		[
			'one in the other',
			comments('video-list', 'video-list', '/video-list', '/video-list'),
			[
				[0, 3, true],
				[1, 2, true],
			],
		],
		[
			'one behind the other',
			comments('引文 start', '引文 end', '引文 start', '引文 end'),
			[
				[0, 1, true],
				[2, 3, true],
			],
		],
		['the last of two that are open', comments('引文 start', '引文 start', '引文 end'), [[1, 2, true]]],
		['another name at the end', comments('轮播 start', '直播推荐 end'), [[0, 1, true]]],
		['around an end that stands alone', comments('引文 start', '港股大赛甲 end', '引文 end'), [[0, 2, false]]],
		['around a start that stands alone', comments('引文 start', '港股大赛甲 start', '引文 end'), [[0, 2, false]]],
		[
			'behind a start that stood alone',
			comments('引文 start', '港股大赛甲 start', '引文 end', '港股大赛甲 start', '港股大赛甲 end'),
			[
				[0, 2, false],
				[3, 4, true],
			],
		],
		['around what is no end', comments('引文 start', 'news_keyword_pub,甲', '引文 end'), [[0, 2, true]]],
		[
			'around an end that swallowed something',
			comments('港股大赛 start', '港股大赛<b> end', '港股大赛 end'),
			[[0, 2, false]],
		],
		['a start that swallowed something', comments('港股大赛<b> start', '港股大赛 end'), []],
		['in two elements', `<div>${comment('引文 start')}</div>${comment('引文 end')}`, []],
	] as const) {
		it(`${why}: ${JSON.stringify(expected)}`, () => assert.deepEqual(slots(article), expected));
	}
});

describe('what stands in a slot', () => {
	const slot = (content: string): string => `<!-- 开户二维码 start -->${content}<!-- 开户二维码 end -->`;
	const OWN = '<div><span>立即开户</span></div>';
	const STATEMENT = '<div><span>央行今天宣布下调存款准备金率。</span></div>';
	const regions = (article: string) => [...reportRegions(parsePost(article), 'sina-promo')];
	const count = (article: string): number => regions(article).length;

	for (const [why, content, expected] of [
		['nothing', '', 0],
		['blanks', ' \n', 0],
		['a promo', OWN, 1],
		['a sentence', STATEMENT, 1],
		['somebody else’s comment', `${OWN}<!-- 注 -->`, 0],
		['another comment of Sina’s', `${OWN}<!-- publish_helper -->`, 1],
		['one of Sina’s that has swallowed something', `${OWN}<!-- news_keyword_pub,<b>甲</b> -->`, 0],
		['an element without an end', `<p>扫码${OWN}`, 0],
		['a picture', '<img src="q.png">', 1],
		['as many nodes as any has', `${OWN}${'<!-- publish_helper -->'.repeat(500)}`, 1],
		['more nodes than any has', `${OWN}${'<!-- publish_helper -->'.repeat(501)}`, 0],
	] as const) {
		it(`${why}: ${expected}`, () => assert.equal(count(slot(content)), expected));
	}
	it('is told of once where a slot stands in one that goes, and each where they stand side by side', () => {
		const outer = (content: string): string => `<!-- 引文 start -->${content}<!-- 引文 end -->`;
		assert.equal(count(outer(OWN.replace('立即', '') + slot(OWN))), 1);
		assert.equal(count(outer(STATEMENT + slot(OWN))), 2);
		assert.equal(count(slot(OWN) + slot(OWN)), 2);
	});
	it('goes with its ends where it is a promo, and else only by hand', () => {
		const removed = slot(`\n${OWN}\n`);
		const [promo] = regions(removed);
		assert.equal(formatMessage(promo!.message), "Left over from Sina's page: QR code for opening an account");
		assert.deepEqual(
			promo!.safeFix!.edits.map(({ start, end }) => removed.slice(start, end)),
			['<!-- 开户二维码 start -->', OWN, '<!-- 开户二维码 end -->'],
		);
		assert.equal(removedSlots(parsePost(removed)).length, 1);
		assert.equal(commentsOfKeptSlots(parsePost(removed)).size, 0);

		const kept = slot(STATEMENT);
		const [question] = regions(kept);
		assert.match(formatMessage(question!.message), /It holds more than that/);
		assert.deepEqual([question!.start, question!.end], [0, '<!-- 开户二维码 start -->'.length]);
		assert.deepEqual(
			[...question!.offers!()].map((fix) => fix?.onlyByHand),
			[true],
		);
		assert.equal(removedSlots(parsePost(kept)).length, 0);
		assert.equal(commentsOfKeptSlots(parsePost(kept)).size, 2);
	});
});
