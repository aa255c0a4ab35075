// What is said where posts have to do with each other, and of the settings of a site.
import assert from 'node:assert/strict';
import { inspectSite } from '../../../src/engine/inspect-site';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Rule } from '../../../src/engine/rule';
import { NO_OTHERS, type OtherPosts, type SiteTotals } from '../../../src/hexo/other-posts';
import { parsePost } from '../../../src/post/post';
import { categoryLookalike } from '../../../src/rules/front-matter/category-lookalike';
import { SITE_RULES } from '../../../src/rules/site';
import { sameAddress } from '../../../src/rules/site/same-address';
import { sameArticle } from '../../../src/rules/site/same-article';
import { formatMessage } from '../../../src/text/message';
import { lint } from '../../lint';

const PLACE = { offset: 0, line: 1, column: 1 };
const OTHERS = ['b.md', 'c.md'].map((name) => ({ name, file: `source/_posts/${name}`, start: PLACE, end: PLACE }));
const others = (count: number) => ({ count, first: OTHERS.slice(0, count) });

/** What is marked in a post, what is said of it, and what of the others. */
function said(rule: Rule, text: string, found: Partial<OtherPosts>): string[] {
	const context = { options: DEFAULT_OPTIONS, knowsSite: true, others: { ...NO_OTHERS, ...found } };
	return lint(parsePost(text), [rule], context).flatMap(({ start, end, message, relatedPosts = [] }) => [
		text.slice(start, end),
		formatMessage(message),
		...relatedPosts.map((other) => formatMessage(other.message)),
	]);
}

describe('the same address', () => {
	it('is told with the name of the other post, or with how many there are', () => {
		const text = '---\ntitle: 甲\n---\n';
		assert.deepEqual(said(sameAddress, text, { sameAddress: others(1) }), [
			'---',
			'Hexo writes this post and b.md to one address: readers see only one of them',
			'It has the same address',
		]);
		assert.deepEqual(said(sameAddress, text, { sameAddress: others(2) }), [
			'---',
			'Hexo writes this post and 2 others to one address: readers see only one of them',
			...['It has the same address', 'It has the same address'],
		]);
	});

	it('is marked at the permalink of the post, where that has one', () => {
		const marked = (field: string) =>
			said(sameAddress, `---\ntitle: 甲\n${field}\n---\n`, { sameAddress: others(1) })[0];
		assert.equal(marked("permalink: 'a/'"), 'a/');
		assert.equal(marked('permalink:'), '---');
	});
});

describe('the same article', () => {
	const text = '---\ntitle: 甲\n---\n';

	it('is told with what is the same: of the text and the title, the text', () => {
		const byTitle = 'its title and its date are the same';
		assert.deepEqual(said(sameArticle, text, { sameTitle: others(1) }), [
			'甲',
			`The same article as in b.md: ${byTitle}`,
			'It has the same title and date',
		]);
		assert.deepEqual(
			said(sameArticle, text, { sameTitle: others(2) })[1],
			`The same article as in 2 other posts: ${byTitle}`,
		);
		assert.deepEqual(said(sameArticle, text, { sameTitle: others(2), sameText: others(1) }), [
			'甲',
			'The same article as in b.md: its text is the same',
			'It has the same text',
		]);
	});

	it('is marked at the head of a post without a title', () => {
		for (const head of ['---\ndate: 2024-05-01\n---\n', '---\ntitle:\n---\n']) {
			assert.equal(said(sameArticle, head, { sameText: others(1) })[0], '---');
		}
	});
});

describe('a category that looks like another', () => {
	const alike = { name: '金 融', posts: 3, post: OTHERS[0]! };
	const lookAlikes = new Map([['金融', alike]]);
	const text = '---\ncategories: [金融]\n---\n';

	it('is told with how many posts have that, and one of them', () => {
		assert.deepEqual(said(categoryLookalike, text, { lookAlikes }), [
			'金融',
			'Looks like “金 融” (3 posts): to Hexo these are two categories',
			'A post with “金 融”',
		]);
	});

	it('is told of by another rule where both have one page', () => {
		const other = (name: string) => new Map([['金融', { ...alike, name }]]);
		assert.deepEqual(said(categoryLookalike, text, { lookAlikes, samePage: other('金 融') }), []);
		assert.equal(said(categoryLookalike, text, { lookAlikes, samePage: other('金-融') }).length, 3);
	});

	it('is written anew only in one line', () => {
		for (const [value, count] of [
			["'金融'", 1],
			['|\n   金融', 0],
			['>-\n   金融', 0],
			['金融\n   局', 0],
		] as const) {
			const post = parsePost(`---\ncategories:\n - ${value}\n---\n`);
			const name = value.startsWith('|') ? '金融\n' : value.includes('局') ? '金融 局' : '金融';
			const others = { ...NO_OTHERS, lookAlikes: new Map([[name, alike]]) };
			const [finding] = lint(post, [categoryLookalike], { options: DEFAULT_OPTIONS, knowsSite: true, others });
			assert.equal(finding?.fixes.length, count, value);
		}
	});
});

describe('the clock of a site', () => {
	const HOUR = 3_600_000;
	const clock = (shifted: readonly (readonly [hours: number, posts: number])[], text = 'timezone: Asia/Shanghai\n') => {
		const totals: SiteTotals = {
			posts: 9,
			unseen: 0,
			shifted: new Map(shifted.map(([by, posts]) => [by * HOUR, posts])),
		};
		return inspectSite(text, SITE_RULES, DEFAULT_OPTIONS, totals)
			.findings.filter(({ rule }) => rule === 'site-clock')
			.map(({ message }) => formatMessage(message));
	};

	it('is told with how many posts are early or late, and by how much', () => {
		const run = 'where the build runs in UTC: set TZ=Asia/Shanghai there';
		assert.deepEqual(clock([[-8, 3]]), [`3 of 9 posts are published 8 hours early ${run}`]);
		assert.deepEqual(clock([[1, 4]]), [`4 of 9 posts are published 1 hour late ${run}`]);
		assert.deepEqual(clock([[-2, 1]]), [`1 of 9 posts are published 2 hours early ${run}`]);
	});

	it('is told by the most that it comes to with summer time', () => {
		const run = 'where the build runs in UTC: set TZ=Asia/Shanghai there';
		for (const sign of [1, -1]) {
			const words = sign < 0 ? 'early' : 'late';
			const message = `7 of 9 posts are published up to 5 hours ${words} ${run}`;
			assert.deepEqual(
				clock([
					[4 * sign, 5],
					[5 * sign, 2],
				]),
				[message],
			);
			assert.deepEqual(
				clock([
					[5 * sign, 2],
					[4 * sign, 5],
				]),
				[message],
			);
		}
	});

	it('is of no concern without posts that it moves, or without the name of a time zone', () => {
		assert.deepEqual(clock([]), []);
		assert.deepEqual(clock([[-8, 3]], 'title: 甲\n'), []);
		assert.deepEqual(clock([[-8, 3]], 'timezone: [a, b]\n'), []);
	});
});

describe('the time zone of a site', () => {
	it('is told as it is written, without its quotes', () => {
		for (const [written, named] of [
			['"UTC+8"', 'UTC+8'],
			['[a, b]', '[a, b]'],
		] as const) {
			const { findings } = inspectSite(`timezone: ${written}\n`, SITE_RULES, DEFAULT_OPTIONS);
			assert.deepEqual(
				findings.map(({ message }) => formatMessage(message)),
				[`Hexo knows no time zone ${named}: it builds none of the posts that have a date`],
			);
		}
	});
});

describe('settings that Hexo cannot use', () => {
	it('are told with what becomes of the site', () => {
		const { findings } = inspectSite('root: 5\nexclude: 5\n', SITE_RULES, DEFAULT_OPTIONS);
		assert.deepEqual(
			findings.map(({ message }) => formatMessage(message)),
			['Hexo cannot use this root: it builds no page of the site', 'Hexo cannot use this exclude: it makes no posts'],
		);
	});
});
