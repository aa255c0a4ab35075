// What we say of posts, and what cleaning makes of them, against a real Hexo.
import assert from 'node:assert/strict';
import fc, { type Arbitrary } from 'fast-check';
import { bodies } from './hexo/bodies';
import { changeOf } from './hexo/cleaning';
import { FIXTURES, LEFTOVERS } from './hexo/fixtures';
import { frontMatters } from './hexo/front-matters';
import { asPosts, type Case, judge, judgeCleaning, SURROUNDINGS } from './hexo/judge';
import { KNOWN, kindOf } from './hexo/known';
import { sinaPosts } from './hexo/sina-posts';

const SEED = 20240501;

const draw = (arbitrary: Arbitrary<string>, count: number, ending?: string): ReturnType<typeof asPosts> =>
	asPosts(fc.sample(arbitrary, { numRuns: count, seed: SEED }), ending);

describe('agreement with Hexo', function () {
	this.timeout(120_000);
	const met = new Set<string>();

	/** Fails with every disagreement that is of no known kind. */
	function assertKnown(cases: readonly Case[]): void {
		const unknown = cases.filter((one) => {
			const kind = kindOf(one);
			met.add(kind?.id ?? '');
			return kind === undefined;
		});
		const lines = unknown.map(
			({ about, hexo, said, machine, config, post }) =>
				`${about}: ${hexo} ≠ ${said} (${config.timezone} on ${machine}) ${post.path} ${JSON.stringify(post.text)}`,
		);
		assert.deepEqual(lines, []);
	}

	for (const surroundings of SURROUNDINGS) {
		const { config, machine } = surroundings;
		it(`fixtures: timezone ${config.timezone ?? 'not set'}, machine in ${machine}`, async () => {
			assertKnown(await judge(FIXTURES, surroundings));
		});
	}
	it('generated front matters', async () => {
		const posts = draw(frontMatters, 200);
		for (const [at, surroundings] of SURROUNDINGS.entries()) {
			assertKnown(await judge(posts.slice(at * 50, at * 50 + 50), surroundings));
		}
	});
	for (const ending of ['md', 'html']) {
		it(`generated articles in .${ending}`, async () =>
			assertKnown(await judge(draw(bodies, 100, ending), SURROUNDINGS[0]!)));
	}
	it('a time zone that Hexo does not know', async () => {
		for (const timezone of ['+08:00', 'UTC+8', 'CST']) {
			assertKnown(await judge(FIXTURES.slice(0, 1), { config: { timezone }, machine: 'UTC' }));
		}
	});
	it('the pages of cleaned fixtures show the same', async () => assertKnown(await judgeCleaning(LEFTOVERS)));
	it('the pages of generated posts that are cleaned show the same', async () =>
		assertKnown(await judgeCleaning(draw(sinaPosts, 100))));
	it('every known kind is still met', () => {
		assert.deepEqual(
			KNOWN.map(({ id }) => id).filter((id) => !met.has(id)),
			[],
		);
	});
});

describe('the judge of pages', () => {
	const same: [name: string, before: string, after: string][] = [
		['furniture may go', '<p>甲</p><p class="article-editor">责任编辑：某人</p><p>乙</p>', '<p>甲</p><p>乙</p>'],
		[
			'and stay',
			'<p>甲</p><p class="article-editor">责任编辑：某人</p>',
			'<p>甲</p><p class="article-editor">责任编辑：某人</p>',
		],
		['Sina’s bold', '<p><font cms-style="strong-Bold">甲</font></p>', '<p><strong>甲</strong></p>'],
		['shown as source', '<div><pre><code>&lt;p&gt;&lt;/p&gt;\n</code></pre></div><p>甲</p>', '<div></div><p>甲</p>'],
		['stock links', '<span id="stock_sh600000"><a href="x" class="keyword">甲</a></span>', '甲'],
	];
	for (const [name, before, after] of same) {
		it(`says nothing: ${name}`, () => assert.equal(changeOf(before, after), undefined));
	}
	const other: [name: string, before: string, after: string][] = [
		['a word', '<p>甲乙</p>', '<p>甲</p>'],
		['a new word', '<p>甲</p>', '<p>甲乙</p>'],
		['a picture', '<p>甲<img src="a.png"></p>', '<p>甲</p>'],
		['another picture', '<p><img src="a.png"></p>', '<p><img src="b.png"></p>'],
		['a link', '<p><a href="a">甲</a></p>', '<p>甲</p>'],
		['emphasis', '<p><em>甲</em></p>', '<p>甲</p>'],
		['bold', '<p>甲</p>', '<p><strong>甲</strong></p>'],
		['a paragraph', '<p>甲</p><p>乙</p>', '<p>甲乙</p>'],
		['a line', '<p>甲<br>乙</p>', '<p>甲乙</p>'],
		['a quote', '<p>"甲"</p>', '<p>“甲”</p>'],
		['source', '<div><p>甲</p></div>', '<div><pre><code>&lt;p&gt;甲&lt;/p&gt;</code></pre></div>'],
	];
	for (const [name, before, after] of other) {
		it(`misses ${name}`, () => assert.notEqual(changeOf(before, after), undefined));
	}
});
