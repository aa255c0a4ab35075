// Promos known by their words: which go unasked, and where a slogan stands in a text that says more.
import assert from 'node:assert/strict';
import { parsePost } from '../../src/post/post';
import { reportPromoLines } from '../../src/sina/promo-lines';
import { formatMessage } from '../../src/text/message';

const SLOGAN = '海量资讯、精准解读，尽在新浪财经APP';
const CODED = SLOGAN.replace('海', '&#x6D77;');
const LINE = `<p>${SLOGAN}</p>`;
const MARK = '<!-- 文末二维码 start -->';

const problems = (article: string) => [...reportPromoLines(parsePost(article))];
const places = (article: string) => problems(article).map(({ start, end }) => article.slice(start, end));

describe('a line of a promo', () => {
	const isSafe = (article: string): boolean => {
		const [problem, ...others] = problems(article);
		assert.equal(others.length, 0);
		const certain = problem!.safeFix !== undefined;
		assert.match(formatMessage(problem!.message), certain ? /^Left over/ : /^Perhaps left over/);
		return certain;
	};
	for (const [why, article, expected] of [
		['it stands before a strong mark', `<p>甲</p>${LINE}${MARK}`, true],
		['it stands behind one', `<p>甲</p>${MARK}\n${LINE}`, true],
		['it stands behind one, far below', `<p>${'甲'.repeat(600)}</p>${MARK}\n${LINE}`, true],
		['it stands before a strong block', `${LINE}\n<div class="appendQr_wrap"><span>扫码</span></div>`, true],
		['nothing stands beside it', `<p>甲</p>${LINE}<p>乙</p>`, false],
		['words stand between them', `<p>甲</p>${LINE}乙${MARK}`, false],
		['it is no block', `<p>甲</p><b>${SLOGAN}</b>${MARK}`, false],
		['the mark has lost its end', `${LINE}<!-- news_keyword_pub,甲 ->\n<p>乙</p>\n<!-- 注 -->`, false],
		['the mark is none that only Sina has', `<p>甲</p>${LINE}<!-- 正文下iframe -->`, false],
		['the block is none that only Sina has', `${LINE}<div class="article-info">分享</div>`, false],
		['the block stays', `${LINE}<div class="appendQr_wrap"><h2>甲</h2></div>`, false],
		['somebody else’s comment stands in it', `<p>甲</p><p>${SLOGAN}<!-- 注 --></p>${MARK}`, false],
	] as const) {
		it(`${expected ? 'goes' : 'is a question'} where ${why}`, () => assert.equal(isSafe(article), expected));
	}
});

describe('a slogan', () => {
	for (const [why, article, expected] of [
		['in a text', `<p>甲。${SLOGAN}</p>`, [SLOGAN]],
		['in a text behind another', `<p>甲</p><p>乙${SLOGAN}</p>`, [SLOGAN]],
		['that is all', SLOGAN, [SLOGAN]],
		['in a text before lines of it', `<p>甲。${SLOGAN}</p>${LINE}${LINE}`, [LINE, LINE, SLOGAN]],
		['in code', `<pre>甲${SLOGAN}</pre>`, []],
		['in a script', `<p>甲</p><script>/* ${SLOGAN} */</script>`, []],
		['in an attribute', `<p title="${SLOGAN}">甲</p>`, []],
		['in an attribute behind all texts', `<p>甲</p><img alt="${SLOGAN}">`, []],
		['in references', `<p><i>甲</i>${CODED}</p>`, [CODED]],
		['in references that are all', CODED, [CODED]],
		['in references, and without them', `<p>&#x4E59;${SLOGAN}，${CODED}</p>`, [SLOGAN, CODED]],
		['in references behind others in an attribute', `<p title="&#x4E59;">甲${CODED}</p>`, [CODED]],
		['in references in an attribute', `<p title="${CODED}">甲</p>`, []],
		['in references in an attribute behind all texts', `<p>甲</p><img alt="${CODED}">`, []],
		['in references in a style sheet', `<style>/* ${CODED} */</style><p>甲</p>`, []],
	] as const) {
		it(`${why}: ${expected.length}`, () => assert.deepEqual(places(article), expected));
	}
	it('is taken out by hand alone', () => {
		const [problem] = problems(`<p>甲。${SLOGAN}</p>`);
		assert.deepEqual(
			[...problem!.offers!()].map((fix) => fix?.onlyByHand),
			[true],
		);
	});
	it('is none where a line credits somebody', () => assert.deepEqual(places('正文。\n\n来源：某某\n'), []));
});
