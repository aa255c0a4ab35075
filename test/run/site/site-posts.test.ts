// The posts of a site as they come, change and go: the same as if all were read anew.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OtherPosts, Others } from '../../../src/hexo/other-posts';
import type { FiledUnder, PostFacts } from '../../../src/run/site/post-facts';
import { SitePosts } from '../../../src/run/site/site-posts';

const FILES = Array.from({ length: 16 }, (_, index) => `${String.fromCharCode(0x4e00 + ((index * 7) % 16))}.md`);
const place = (line: number) => ({ line, column: 1, offset: line * 10 });
/** Few different values, so that many posts share them; three pairs of names look alike, and pages are shared. */
const NAMES = ['国内', '国內', 'A-B', 'A—B', 'C', 'C++'];
const filed: fc.Arbitrary<FiledUnder[]> = fc
	.uniqueArray(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }), { selector: String, maxLength: 3 })
	.map((paths) => paths.map((path) => ({ path, page: path.join('/').replace(/\+/g, '') })));
const shared = fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined });
const facts: fc.Arbitrary<PostFacts> = fc
	.record({
		line: fc.integer({ min: 1, max: 3 }),
		categories: filed,
		address: shared,
		title: shared,
		words: shared,
		shift: fc.constantFrom(0, 0, -1, 8),
		isUnseen: fc.boolean(),
	})
	.map(({ line, address, title, words, ...more }) => ({
		head: { start: place(line), end: place(line + 1) },
		...(address !== undefined && { address }),
		...(title !== undefined && { title }),
		...(words !== undefined && { words }),
		...more,
	}));
const changes = fc.array(fc.tuple(fc.constantFrom(...FILES), fc.option(facts, { nil: undefined })), { maxLength: 60 });

/** All that a site says. */
const saidBy = (site: SitePosts) => ({
	totals: site.totals,
	others: [...site.others()].sort(([a], [b]) => (a < b ? -1 : 1)),
});

function builtAnew(posts: ReadonlyMap<string, PostFacts>): SitePosts {
	const site = new SitePosts();
	for (const [file, own] of [...posts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		site.set(file, own);
	}
	return site;
}

/** The same worked out by comparing each post with all others. */
function comparedWith(posts: ReadonlyMap<string, PostFacts>, file: string, key: 'address' | 'title' | 'words') {
	const own = posts.get(file)![key];
	const same = [...posts.keys()].filter((other) => other !== file && posts.get(other)![key] === own).sort();
	return own === undefined || same.length === 0 ? undefined : { count: same.length, first: same.slice(0, 10) };
}

const named = (others: Others | undefined) => others && { ...others, first: others.first.map(({ file }) => file) };

/** The name, the number of posts and the post that is shown of what a category may be taken for, by comparing all with it. */
function rivalsOf(posts: ReadonlyMap<string, PostFacts>, file: string): [string, string, number, string][] {
	return posts.get(file)!.categories.flatMap(({ path, page }) => {
		const counts = new Map<string, { name: string; files: string[] }>();
		for (const [other, { categories }] of [...posts].sort(([a], [b]) => (a < b ? -1 : 1))) {
			for (const one of categories.filter((category) => category.page === page)) {
				const key = JSON.stringify(one.path);
				const count = counts.get(key) ?? { name: one.path.at(-1)!, files: [] };
				count.files.push(other);
				counts.set(key, count);
			}
		}
		const own = counts.get(JSON.stringify(path))!;
		const [rival] = [...counts]
			.filter(([, { name, files }]) => name !== own.name && files.length >= own.files.length)
			.sort(([a, x], [b, y]) => y.files.length - x.files.length || (a < b ? -1 : 1));
		const example = rival?.[1].files.find((other) => other !== file);
		return rival && example ? [[path.at(-1)!, rival[1].name, rival[1].files.length, example]] : [];
	});
}

const rivalsIn = (others: OtherPosts | undefined): [string, string, number, string][] =>
	[...(others?.samePage ?? [])].map(([name, other]) => [name, other.name, other.posts, other.post.file]);

describe('the posts of a site', () => {
	it('are the same, whatever came, changed and went before', () => {
		fc.assert(
			fc.property(changes, (all) => {
				const site = new SitePosts();
				const posts = new Map<string, PostFacts>();
				for (const [file, own] of all) {
					const before = JSON.stringify(posts.get(file));
					const isNew = own ? site.set(file, own) : site.delete(file);
					if (own) {
						posts.set(file, own);
					} else {
						posts.delete(file);
					}
					assert.equal(isNew, before !== JSON.stringify(own));
					site.othersOf(file); // what is remembered of an answer must not outlast it
				}
				assert.deepEqual(saidBy(site), saidBy(builtAnew(posts)));
			}),
			{ numRuns: 400 },
		);
	});

	it('have to do with each other what they have in common', () => {
		fc.assert(
			fc.property(changes, (all) => {
				const posts = new Map(all.flatMap(([file, own]) => (own ? [[file, own] as const] : [])));
				const site = new SitePosts((file) => `as ${file}`);
				for (const [file, own] of posts) {
					site.set(file, own);
				}
				for (const file of posts.keys()) {
					const others = site.othersOf(file);
					assert.deepEqual(named(others?.sameAddress), comparedWith(posts, file, 'address'));
					assert.deepEqual(named(others?.sameTitle), comparedWith(posts, file, 'title'));
					assert.deepEqual(named(others?.sameText), comparedWith(posts, file, 'words'));
					assert.deepEqual(rivalsIn(others), [...new Map(rivalsOf(posts, file).map((one) => [one[0], one])).values()]);
					assert.ok(others?.sameText?.first.every((other) => other.name === `as ${other.file}`) ?? true);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('are set in time that does not grow with their number, though all have something in common', () => {
		const own = (words: string): PostFacts => ({
			head: { start: place(1), end: place(2) },
			categories: [{ path: ['国内'], page: '国内' }],
			address: 'a',
			words,
			shift: 0,
			isUnseen: false,
		});
		const site = new SitePosts();
		const many = 20_000;
		const name = (index: number): string => String(index).padStart(6, '0');
		for (let index = 0; index < many; index++) {
			site.set(name(many - index), own('w'));
		}
		const started = performance.now();
		for (let change = 0; change < 1_000; change++) {
			site.set(name(many / 2 + change), own(`w${change}`));
			assert.equal(site.othersOf(name(1))!.sameAddress!.count, many - 1);
		}
		assert.ok(performance.now() - started < 1_000);
	});
});
