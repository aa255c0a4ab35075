// The paths Hexo files a post under, the counts of categories and authors, and names that look alike.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { postFields, WorkspaceIndex } from '../../src/hexo/category-index';
import { lookAlikeKey } from '../../src/hexo/look-alike-key';
import { findFrontMatter } from '../../src/post/front-matter';

function read(block: string) {
	const text = `---\n${block}\n---\n`;
	return postFields(text, findFrontMatter(text).yaml.fields);
}

describe('the paths of a post', () => {
	const CASES: readonly (readonly [block: string, ...paths: string[]])[] = [
		['title: 甲'],
		['categories:'],
		["categories: ''"],
		['categories: 金融', '金融'],
		['categories: 金融, 新浪', '金融, 新浪'],
		['categories:\n - 金融\n - 新浪财经', '金融/新浪财经'],
		['categories: [金融, 新浪财经]', '金融/新浪财经'],
		["categories: [金融, '', 新浪财经]", '金融/新浪财经'],
		['categories:\n - [体育, 棒球]\n - [体育, 篮球]', '体育/棒球', '体育/篮球'],
		['categories:\n - 科技\n - ACM\n -  - 图灵奖', '科技', 'ACM', '图灵奖'],
		['categories:\n - 2019\n - 1.10', '2019/1.1'],
		['categories:\n - 甲\n -', '甲'],
		['category: 金融', '金融'],
		['categories: []\ncategory: 金融'],
		["categories: ''\ncategory: 金融", '金融'],
		['categories: 体育\ncategory: 金融', '体育'],
		['categories: {a: b}'],
	];
	for (const [block, ...paths] of CASES) {
		it(JSON.stringify(block), () =>
			assert.deepEqual(
				read(block).paths.map((path) => path.join('/')),
				paths,
			),
		);
	}
});

describe('the author of a post', () => {
	for (const [block, author] of [
		['author: 甲', '甲'],
		["author: '甲 '", '甲 '],
		['author: 36', undefined],
		['author:', undefined],
		['author: [甲]', undefined],
	] as const) {
		it(block, () => assert.equal(read(block).author, author));
	}
});

describe('names that look alike', () => {
	for (const [one, other] of [
		['新浪财经－国內', '新浪财经-国内'],
		['Ａ股', 'A股'],
		['A股 — 沪市', 'A股-沪市'],
		['證券', '证券'],
		['裡', '裏'],
		['New York', 'New　York'],
		['（国际）', '(国际)'],
	] as const) {
		it(`${one} = ${other}`, () => assert.equal(lookAlikeKey(one), lookAlikeKey(other)));
	}
	for (const [one, other] of [
		['金融', '金触'],
		['A股', 'a股'],
		['5-1', '51'],
		['①', '1'],
		['体育', '体育新闻'],
	] as const) {
		it(`${one} ≠ ${other}`, () => assert.notEqual(lookAlikeKey(one), lookAlikeKey(other)));
	}
});

describe('the index', () => {
	const index = (...posts: (readonly string[])[]): WorkspaceIndex => {
		const made = new WorkspaceIndex();
		for (const [at, path] of posts.entries()) {
			made.set(String(at), { paths: [path], author: path[0]! });
		}
		return made;
	};
	const show = (counted: readonly { name: string; posts: number }[]): string =>
		counted.map(({ name, posts }) => `${name} ${posts}`).join(', ');

	it('counts categories below a path, the most frequent first', () => {
		const made = index(['金融', '新浪'], ['金融', '雪球'], ['金融', '雪球', '动态'], ['体育']);
		assert.equal(show(made.below([])), '金融 3, 体育 1');
		assert.equal(show(made.below(['金融'])), '雪球 2, 新浪 1');
		assert.equal(show(made.below(['金融', '雪球'])), '动态 1');
		assert.equal(show(made.below(['雪球'])), '');
		assert.equal(show(made.authors()), '金融 3, 体育 1');
	});

	it('does not count the post that is being written', () => {
		const made = index(['金融', '新浪'], ['金融', '雪球']);
		assert.equal(show(made.below([], '0')), '金融 1');
		assert.equal(show(made.below(['金融'], '0')), '雪球 1');
		assert.equal(show(made.authors('0')), '金融 1');
		assert.equal(show(made.below([], 'none such')), '金融 2');
	});

	it('counts a category once where two paths of a post lead through it', () => {
		const made = index();
		made.set('a', { paths: [['体育', '棒球'], ['体育', '篮球'], ['体育']] });
		assert.equal(show(made.below([])), '体育 1');
		assert.equal(show(made.below([], 'a')), '');
	});

	it('says whether something has changed', () => {
		const made = index(['金融']);
		assert.equal(made.set('0', { paths: [['金融']], author: '金融' }), false);
		assert.equal(made.set('0', { paths: [['金融']] }), true);
		assert.equal(made.delete('0'), true);
		assert.equal(made.delete('0'), false);
		assert.equal(made.size, 0);
	});

	it('knows the more frequent name of those that look alike', () => {
		const made = index(['国内'], ['国内'], ['國內'], ['国 内'], ['国 内'], ['国 内']);
		assert.equal(made.moreFrequent('國內')?.name, '国 内');
		assert.equal(made.moreFrequent('国内')?.name, '国 内');
		assert.equal(made.moreFrequent('国 内'), undefined);
		assert.deepEqual(made.moreFrequent('国\u3000內'), { name: '国 内', posts: 3 });
		for (const key of ['3', '4', '5']) {
			made.delete(key);
		}
		assert.equal(made.moreFrequent('國內')?.name, '国内');
		made.delete('0');
		assert.equal(made.moreFrequent('國內'), undefined, 'as many posts have either');
	});

	it('is the same after any changes as one built anew', () => {
		const name = fc.constantFrom('甲', '乙', '国内', '國內', '国-内');
		const path = fc.array(name, { maxLength: 3 });
		const step = fc.record({ key: fc.constantFrom('a', 'b', 'c'), paths: fc.option(fc.array(path, { maxLength: 3 })) });
		const all = [[], ['甲'], ['国内'], ['甲', '乙']];
		const state = (made: WorkspaceIndex) => [
			all.map((above) => made.below(above)),
			all.map((above) => made.below(above, 'a')),
			['国内', '國內', '国-内'].map((one) => made.moreFrequent(one)),
		];
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				const changed = new WorkspaceIndex();
				const last = new Map<string, string[][]>();
				for (const { key, paths } of steps) {
					if (paths) {
						changed.set(key, { paths });
						last.set(key, paths);
					} else {
						changed.delete(key);
						last.delete(key);
					}
				}
				const anew = new WorkspaceIndex();
				for (const [key, paths] of last) {
					anew.set(key, { paths });
				}
				assert.deepEqual(state(changed), state(anew));
			}),
		);
	});
});
