import assert from 'node:assert/strict';
import { inspect } from '../../src/engine/inspect';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import type { Context } from '../../src/engine/rule';
import { parsePost } from '../../src/post/post';
import { type PostSummary, summarise } from '../../src/report/post-summary';
import { RULES } from '../../src/rules';

const COMMENT = '<!-- news_keyword_pub,stock, -->';

function summaryOf(fields: string, article: string, others: Partial<Context> = {}, name = 'a.md'): PostSummary {
	const context = { options: DEFAULT_OPTIONS, ...others };
	return summarise(name, inspect(parsePost(`---\n${fields}\n---\n${article}\n`), RULES, context), context);
}

const SINA = 'title: 图书馆  周六开放\nauthor: 新浪财经\ncategories:\n  - 青山\ndate: 2024-03-09 08:30:00';

describe('the summary of a post', () => {
	it('counts findings by severity and by rule, and what cleaning removes', () => {
		const { rules, counts, name } = summaryOf(SINA, `<p>甲。</p>${COMMENT}\n<p>乙。</p>${COMMENT}`, {}, 'x/a.md');
		const comments = rules.find(({ rule }) => rule === 'sina-comment')!;
		assert.equal(name, 'x/a.md');
		assert.deepEqual([comments.severity, comments.findings, comments.cleaned], ['information', 2, 2]);
		assert.equal(counts[2], 2);
		assert.equal(
			counts.reduce((sum, count) => sum + count),
			rules.reduce((sum, { findings }) => sum + findings, 0),
		);
	});

	it('counts what cleaning removes though its rule is off', () => {
		const options: Options = { ...DEFAULT_OPTIONS, severity: { 'sina-comment': 'off' } };
		const { rules, counts } = summaryOf(SINA, `<p>甲。</p>${COMMENT}`, { options });
		const comments = rules.find(({ rule }) => rule === 'sina-comment')!;
		assert.deepEqual([comments.findings, comments.cleaned, counts[2]], [0, 1, 0]);
	});

	it('has the title in one line, and none where it is no text', () => {
		assert.equal(summaryOf(SINA, '<p>甲。</p>').title, '图书馆 周六开放');
		assert.equal(summaryOf('title:\n  - 甲\ndate: 2024-03-09', '<p>甲。</p>').title, '');
		assert.equal(summaryOf('date: 2024-03-09', '<p>甲。</p>').title, '');
	});

	it("has the month on the site's clock", () => {
		const date = 'title: 甲\ndate: Fri, 31 May 2024 20:00:00 GMT';
		assert.equal(summaryOf(date, '').month, '2024-05');
		assert.equal(summaryOf(date, '', { site: { timezone: 'Asia/Shanghai' } }).month, '2024-06');
		assert.equal(summaryOf('title: 甲\ndate: 2024-05-31 23:59:59', '').month, '2024-05');
	});

	it('has no month where Hexo takes the time of the file', () => {
		for (const date of ['', 'date:', 'date: 昨天', 'date: 2024-99-99x', 'date: {}']) {
			assert.equal(summaryOf(`title: 甲\n${date}`, '').month, '', date);
		}
	});

	it('is plain data', () => {
		const summary = summaryOf(SINA, `<p>甲。</p>${COMMENT}`);
		assert.deepEqual(JSON.parse(JSON.stringify(summary)), summary);
	});
});
