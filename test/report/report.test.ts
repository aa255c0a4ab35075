import assert from 'node:assert/strict';
import { nameOf, reportOf } from '../../src/report/report';
import { summary } from './summaries';

describe('the report of posts', () => {
	const report = reportOf([
		summary('b/two.md', [
			['sina-comment', 'information', 3, 2],
			['title-missing', 'warning', 1],
		]),
		summary('a/fine.md', [], { month: '2023-12' }),
		summary('a/one.md', [
			['blank-run', 'hint', 4, 4],
			['yaml-syntax', 'error', 1],
		]),
		summary('top.md', [['sina-comment', 'information', 1, 1]], { month: '' }),
	]);

	it('has the settings of a site in which something was found as a row, and not as a post', () => {
		const site = { ...summary('_config.yml', [['site-timezone', 'error', 1]], { month: '' }), kind: 'site' } as const;
		const { total, months, posts, rules } = reportOf([
			site,
			{ ...site, name: 'b/_config.yml', counts: [0, 0, 0, 0], rules: [] },
			summary('a.md'),
		]);
		assert.deepEqual(total, { posts: 1, worst: [0, 0, 0, 0], findings: 1, cleaned: 0 });
		assert.deepEqual(
			months.map(({ name }) => name),
			['2024-03'],
		);
		assert.deepEqual(
			posts.map(({ file, month }) => [file, month]),
			[
				['_config.yml', -1],
				['a.md', 0],
			],
		);
		assert.equal(rules[0]?.rule, 'site-timezone');
	});

	it('adds everything up', () => {
		assert.deepEqual(report.total, { posts: 4, worst: [1, 1, 1, 0], findings: 10, cleaned: 7 });
	});

	it('has the worst post first', () => {
		const names = report.posts.map(({ folder, file }) => [report.folders[folder]!.name, file]);
		assert.deepEqual(names, [
			['a', 'one.md'],
			['b', 'two.md'],
			['', 'top.md'],
			['a', 'fine.md'],
		]);
	});

	it('has the rules by what they mean, with their posts', () => {
		const rows = report.rules.map(({ rule, findings, cleaned, posts, isLeftover }) => [
			rule,
			findings,
			cleaned,
			posts,
			isLeftover,
		]);
		assert.deepEqual(rows, [
			['yaml-syntax', 1, 0, 1, false],
			['title-missing', 1, 0, 1, false],
			['sina-comment', 4, 3, 2, true],
			['blank-run', 4, 4, 1, true],
		]);
		assert.deepEqual(report.rules[2]!.message.args, ['sina-comment', 'b/two.md']);
		assert.deepEqual(report.posts[0]!.rules, [
			[0, 1],
			[3, 4],
		]);
	});

	it('has folders by name, and months in order, those without a date last', () => {
		assert.deepEqual(
			report.folders.map(({ name, posts, worst }) => [name, posts, worst]),
			[
				['', 1, [0, 0, 1, 0]],
				['a', 2, [1, 0, 0, 0]],
				['b', 1, [0, 1, 0, 0]],
			],
		);
		assert.deepEqual(
			report.months.map(({ name, posts, findings }) => [name, posts, findings]),
			[
				['2023-12', 1, 0],
				['2024-03', 2, 9],
				['', 1, 1],
			],
		);
		assert.equal(report.months[report.posts[2]!.month]!.name, '');
	});

	it('is empty where there are no posts', () => {
		assert.deepEqual(reportOf([]), {
			total: { posts: 0, worst: [0, 0, 0, 0], findings: 0, cleaned: 0 },
			rules: [],
			folders: [],
			months: [],
			posts: [],
		});
	});

	it('gives each post its name back, also at the root of a disk', () => {
		const names = ['/a.md', '/x/b.md', 'c.md'];
		const report = reportOf(names.map((name) => summary(name)));
		assert.deepEqual(
			report.posts.map((post) => nameOf(report, post)),
			names,
		);
	});
});
