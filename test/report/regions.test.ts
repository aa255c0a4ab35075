// Leftovers next to each other are shown as one; they stay findings of their own.
import assert from 'node:assert/strict';
import { inspect } from '../../src/engine/inspect';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { regionsOf, spanOf, toldOf } from '../../src/report/regions';
import { RULES } from '../../src/rules';
import { formatMessage } from '../../src/text/message';

const HEAD =
	"---\ntitle: '示例'\ncategories:\n - 新浪财经\nauthor: 新浪财经\ndate: 2024-05-08 13:08:00\nheadimg: https://a.cn/b.jpg\nthumbnail: https://a.cn/b.jpg\n---\n";
const KEYWORDS = '<!-- news_keyword_pub,stock, -->';
const CODE = '<!-- 文末二维码 start -->';
const STYLE = '<style>.appendQr_wrap&#123;padding:8px;&#125;</style>';

/** What is shown of an article: severity, rule and message, and the place of a region of several. */
function shown(article: string, options: Partial<Options> = {}): string[] {
	const post = parsePost(`${HEAD}${article}\n`);
	const { findings, edits } = inspect(post, RULES, { options: { ...DEFAULT_OPTIONS, ...options } });
	return regionsOf({ text: post.text, findings, edits }).map((region) => {
		const { rule, severity, message } = toldOf(region);
		const { start, end } = spanOf(region);
		const place = region.length > 1 ? ` at ${JSON.stringify(post.text.slice(start, end))}` : '';
		return `${severity} ${rule}: ${formatMessage(message)}${place}`;
	});
}

describe('regions', () => {
	it('join leftovers with nothing but blanks between them', () => {
		const both = `${KEYWORDS}\n\n  ${STYLE}\n${CODE}`;
		assert.deepEqual(shown(`<p>甲</p>\n\n${both}\n\n<p>乙</p>`), [
			`information sina-comment: 3 leftovers of Sina's page (comments, style) at ${JSON.stringify(both)}`,
		]);
	});
	it('of one are told as what they are', () => {
		assert.deepEqual(shown(`<p>甲</p>${KEYWORDS}<p>乙</p>${STYLE}`), [
			"information sina-comment: Comment left over from Sina's page: codes found by the keyword linker",
			"information sina-style: Style sheet of Sina's page furniture",
		]);
	});
	for (const [what, article, options] of [
		['text', `<p>甲</p>${KEYWORDS}乙${STYLE}`],
		['a comment of the author', `<p>甲</p>${KEYWORDS}<!-- 编者 -->${STYLE}`],
		['what is kept', `<p>甲</p>${CODE}${STYLE}${CODE}`, { keep: ['sina-style'] }],
		['what is suppressed', `<p>甲</p>${CODE}\n<!-- news-post-disable-next-line sina-style -->\n${STYLE}\n${KEYWORDS}`],
	] as const) {
		it(`end at ${what}`, () => {
			const told = shown(article, options);
			assert.ok(told.length >= 2 && !told.some((one) => one.includes('leftovers')), told.join('\n'));
		});
	}
	it('reach across leftovers that are hints, which are shown by themselves', () => {
		const both = `${KEYWORDS}\n<p></p>\n\n\n\n${STYLE}`;
		const told = shown(`<p>甲</p>\n${both}`);
		assert.equal(
			told[0],
			`information sina-comment: 2 leftovers of Sina's page (comment, style) at ${JSON.stringify(both)}`,
		);
		assert.deepEqual(
			told.slice(1).map((one) => one.split(':')[0]),
			['hint empty-element', 'hint blank-run'],
		);
	});
	it('hold what users make worse than a hint, and have the highest severity', () => {
		const told = shown(`<p>甲</p>${KEYWORDS}<p></p>${STYLE}`, {
			severity: { 'empty-element': 'information', 'sina-style': 'warning' },
		});
		assert.equal(told.length, 1);
		assert.match(told[0]!, /^warning sina-comment: 3 leftovers of Sina's page \(comment, empty element, style\)/);
	});
	it('do not hold what users make a hint', () => {
		const told = shown(`<p>甲</p>${KEYWORDS}${CODE}`, { severity: { 'sina-comment': 'hint' } });
		assert.ok(told.every((one) => one.startsWith('hint sina-comment: Comment left over')));
	});
	it('hold no picture that stays', () => {
		const picture = '<img src="https://n.sinaimg.cn/a.jpg" alt="甲">';
		const told = shown(`<p>甲</p>${picture}\n${picture}${KEYWORDS}`);
		assert.equal(told.filter((one) => one.startsWith('warning image-referrer: ')).length, 2);
	});
	it("tell the user's own list from Sina's page", () => {
		const options = { customMarkers: [{ comment: '广告*', action: 'delete' }] } as const;
		const own = (article: string) => shown(`<p>甲</p>${article}`, options).map((one) => one.split(' at ')[0]);
		assert.deepEqual(own('<!--广告一--><!--广告二-->'), [
			'information custom-boilerplate: 2 leftovers of your own list',
		]);
		assert.deepEqual(own(`<!--广告一-->${STYLE}`), [
			'information sina-style: 2 leftovers (of your own list, style)'.replace('sina-style', 'custom-boilerplate'),
		]);
	});
	it('of a long article take no time', function () {
		this.timeout(5000);
		const post = parsePost(`${HEAD}${`<p>甲</p>${KEYWORDS} ${STYLE}\n`.repeat(3000)}`);
		const { findings, edits } = inspect(post, RULES, { options: DEFAULT_OPTIONS });
		const start = performance.now();
		assert.equal(regionsOf({ text: post.text, findings, edits }).length, 3000);
		assert.ok(performance.now() - start < 1000);
	});
});
