// What `hexo generate` does with a site, and that the judge sees the same: facts that the rules rest on.
import assert from 'node:assert/strict';
import { generate } from './hexo/command';
import { type BuiltPost, buildSite } from './hexo/hexo';
import { asPosts } from './hexo/judge';
import type { PostSource, SiteConfig } from './hexo/site';

const postWith = (fields: string, article = '<p>正文</p>'): string => `---\n${fields}\n---\n${article}\n`;

const DATED = 'title: 甲\ndate: 2024-05-01 06:00:00\ncategories: [金融]';

const IN_SHANGHAI: SiteConfig = { timezone: 'Asia/Shanghai' };

/** The addresses of pages, without `index.html`. */
const pagesOf = (files: ReadonlyMap<string, string>): string[] =>
	[...files.keys()]
		.filter((file) => /^\d{4}\//.test(file))
		.map((file) => file.replace('index.html', ''))
		.sort();

/** One post, built in the site of Shanghai. */
async function build(post: PostSource, machine: string, config = IN_SHANGHAI): Promise<BuiltPost> {
	const [built] = (await buildSite({ posts: [post], config }, machine)).posts;
	assert.ok(built?.built);
	return built;
}

describe('Hexo', function () {
	this.timeout(60_000);

	it('leaves out a post that it cannot read, and says that all is well', async () => {
		const posts = asPosts([
			postWith(DATED),
			postWith('title: @甲'),
			postWith(`${DATED}\nexcerpt:`),
			postWith(`${DATED}\npermalink: 5`),
		]);
		const { code, log, files } = await generate({ posts, config: IN_SHANGHAI }, 'Asia/Shanghai');
		assert.equal(code, 0);
		assert.deepEqual(pagesOf(files), ['2024/05/01/post-0/']);
		assert.equal(log.split('Process failed').length - 1, 3);
		const judged = await buildSite({ posts, config: IN_SHANGHAI }, 'Asia/Shanghai');
		assert.deepEqual(
			judged.posts.map(({ built }) => built),
			[true, false, false, false],
		);
	});
	it('writes no page at all where one article cannot be rendered', async () => {
		const posts = asPosts([postWith(DATED), postWith(DATED, '<p>{{ a b }}</p>')]);
		const { code, files } = await generate({ posts, config: IN_SHANGHAI }, 'UTC');
		assert.equal(code, 2);
		assert.equal(files.size, 0);
		const [good, bad] = (await buildSite({ posts, config: IN_SHANGHAI }, 'UTC')).posts as BuiltPost[];
		assert.equal(good!.content, '<p>正文</p>\n');
		assert.match(bad!.error!, /expected variable end/);
	});
	it('takes the day of an address from the clock of the machine, whatever the site says', async () => {
		const posts = asPosts([postWith(DATED)]);
		const { files } = await generate({ posts, config: IN_SHANGHAI }, 'UTC');
		assert.deepEqual(pagesOf(files), ['2024/04/30/post-0/']);
		const [abroad, home] = await Promise.all(['UTC', 'Asia/Shanghai'].map((machine) => build(posts[0]!, machine)));
		assert.equal(abroad!.address, '2024/04/30/post-0/');
		assert.equal(home!.address, '2024/05/01/post-0/');
		assert.equal(abroad!.instant, Date.UTC(2024, 3, 30, 22));
		assert.equal(home!.instant, abroad!.instant);
	});
	it('drops the fields of a block below two empty lines into the article', async () => {
		const [post] = asPosts([`\n\n${postWith(DATED)}`]);
		const { hasFrontMatter, isFileTime, content, title } = await build(post!, 'UTC');
		assert.deepEqual([hasFrontMatter, isFileTime, title], [false, true, '']);
		assert.match(content!, /categories/);
	});
	it('files a post under each path, and joins what lies deeper than two lists', async () => {
		const [post] = asPosts([postWith('title: 甲\ncategories: [[a, b], [c, [d, e]]]')]);
		const { categories } = await build(post!, 'UTC');
		assert.deepEqual(categories, [['a'], ['a', 'b'], ['c'], ['c', 'd,e']]);
	});
	it('hides a post for `false` and its text, and for nothing else that means no', async () => {
		const values = ['false', "'false'", 'no', 'off', 'true'];
		const posts = asPosts(values.map((value) => postWith(`${DATED}\npublished: ${value}`)));
		const site = await buildSite({ posts, config: {} }, 'UTC');
		assert.deepEqual(
			site.posts.map((post) => post.built && post.published),
			[false, false, true, true, true],
		);
	});
	it('writes posts to one file by what stands before a query, and leaves the oldest there', async () => {
		const at = (title: string, day: string, address: string): string =>
			postWith(`title: ${title}\ndate: 2024-05-0${day} 12:00:00\npermalink: ${address}`, `<p>${title}文</p>`);
		const posts = asPosts([at('甲', '3', 'x/'), at('乙', '1', 'x/index.html'), at('丙', '2', '/x/?a=1')]);
		const { code, files } = await generate({ posts, config: IN_SHANGHAI }, 'UTC');
		const page = files.get('x/index.html')!;
		assert.equal(code, 0);
		assert.deepEqual(
			['甲文', '乙文', '丙文'].filter((text) => page.includes(text)),
			['乙文'],
		);
		const pair = ['x.md', 'x.html'].map((path) => ({
			path,
			text: postWith(`title: ${path}\ndate: 2024-05-01 12:00:00`),
		}));
		assert.deepEqual(pagesOf((await generate({ posts: pair, config: IN_SHANGHAI }, 'UTC')).files), ['2024/05/01/x/']);
	});
	it('writes categories to one page whose names differ in signs that no address has', async () => {
		const names = ['C++', 'C', 'A/H股', 'A H股'];
		const posts = asPosts(names.map((name) => postWith(`title: 甲\ncategories: ['${name}']`)));
		const { files } = await generate({ posts, config: {} }, 'UTC');
		const pages = [...files].filter(([file]) => file.startsWith('categories/'));
		assert.deepEqual(pages.map(([file]) => file).sort(), ['categories/A-H股/index.html', 'categories/C/index.html']);
		for (const [, page] of pages) {
			assert.equal(page.split('<article').length - 1, 1);
		}
	});
	it('publishes a date with a zone eight hours early where it is built in UTC', async () => {
		const [post] = asPosts([postWith('title: 甲\ndate: Wed, 01 May 2024 02:00:00 GMT')]);
		const [abroad, home] = await Promise.all(['UTC', 'Asia/Shanghai'].map((machine) => build(post!, machine)));
		assert.equal(home!.instant, Date.UTC(2024, 4, 1, 2));
		assert.equal(abroad!.instant, Date.UTC(2024, 3, 30, 18));
	});
	it('drops every post without an address of its own where the pattern is empty, no text, or needs the address itself', async () => {
		const posts = asPosts([postWith(DATED), postWith(`${DATED}\npermalink: own.html`)]);
		const needing = ['categories', 'tags', 'path', 'permalink', 'asset_dir', 'full_source'].map(
			(name) => `:${name}/:title/`,
		);
		for (const permalink of [null, '', 8, true, ['a'], { a: 1 }, ...needing]) {
			const site = await buildSite({ posts, config: { permalink } }, 'UTC');
			assert.deepEqual(
				site.posts.map(({ built }) => built),
				[false, true],
			);
		}
	});
	it('drops every post with a date where it does not know the time zone of the site', async () => {
		const posts = asPosts([postWith(DATED), postWith('title: 甲')]);
		const site = await buildSite({ posts, config: { timezone: '+08:00' } }, 'UTC');
		assert.deepEqual(
			site.posts.map(({ built }) => built),
			[false, true],
		);
	});
});
