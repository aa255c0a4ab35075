// The addresses of posts: as Hexo 8.1.2 gave them on machines in two time zones, for a site in Shanghai.
import assert from 'node:assert/strict';
import { readingOf } from '../../src/fields/date-reading';
import { addressOn, namesInAddress } from '../../src/hexo/address';
import { nameParts, pathBelowPosts, whyIgnored } from '../../src/hexo/file-name';
import { publishedOn } from '../../src/hexo/publication';
import { parseSite, type Site } from '../../src/hexo/site';
import { fieldOf, parsePost } from '../../src/post/post';
import { formatMessage } from '../../src/text/message';

const MEASURED: readonly (readonly [file: string, fields: string, config: string, shanghai: string, utc: string])[] = [
	['a.md', 'date: 2024-05-01 06:00:00', '', '2024/05/01/a/', '2024/04/30/a/'],
	['x/y/甲乙.md', 'date: 2024-05-01 06:00:00\ncategories: [金融]', '', '2024/05/01/x/y/甲乙/', '2024/04/30/x/y/甲乙/'],
	['a.md', 'date: 2024-05-01 06:00:00\npermalink: b/c/', '', '/b/c/', '/b/c/'],
	['a.md', 'date: 2024-05-01 06:00:00\npermalink: /b.html', '', '/b.html', '/b.html'],
	['a.md', 'date: 2024-05-01 06:00:00\npermalink: 0', '', '2024/05/01/a/', '2024/04/30/a/'],
	['a.md', 'date: 2024-05-01 06:00:00\npermalink: ""', '', '2024/05/01/a/', '2024/04/30/a/'],
	[
		'a.md',
		'date: 2024-05-01 06:00:00\ncategories: [金融, 新浪财经]',
		'permalink: :category/:title.html\n',
		'金融/新浪财经/a.html',
		'金融/新浪财经/a.html',
	],
	[
		'a.md',
		'date: 2024-05-01 06:00:00\ncategories: [C++, A/H股]',
		'permalink: :category/:title.html\n',
		'C/A-H股/a.html',
		'C/A-H股/a.html',
	],
	[
		'a.md',
		'date: 2024-05-01 06:00:00',
		'permalink: :category/:title.html\n',
		'uncategorized/a.html',
		'uncategorized/a.html',
	],
	[
		'a.md',
		'date: 2024-05-01 06:00:00',
		'permalink: :category/:title.html\ndefault_category: 未分类\n',
		'未分类/a.html',
		'未分类/a.html',
	],
	[
		'a.md',
		'date: 2024-05-01 06:00:00\ncategories: [金融, Ünï]',
		'permalink: :category/:title.html\ncategory_map:\n  金融: Finance\nfilename_case: 1\n',
		'finance/uni/a.html',
		'finance/uni/a.html',
	],
	['a.md', 'date: 2024-05-01 06:00:00', 'permalink: :hash.html\n', '8573612370f6.html', '8573612370f6.html'],
	[
		'x/甲.md',
		'date: 2024-12-31 23:30:00',
		'permalink: :year-:i_month-:i_day/:hour:minute:second/:hash/\n',
		'2024-12-31/233000/222464505763/',
		'2024-12-31/153000/222464505763/',
	],
	['x/甲.md', 'date: 2024-05-01 06:00:00', 'permalink: :timestamp/:name/\n', '1714514400/甲/', '1714514400/甲/'],
	[
		'a.md',
		'title: Hello, Wörld! 你好\ndate: 2024-05-01 06:00:00',
		'permalink: :post_title/\n',
		'hello-world-你好/',
		'hello-world-你好/',
	],
	['a.md', 'title: 2019\ndate: 2024-05-01 06:00:00', 'permalink: :post_title-:title/\n', '2019-a/', '2019-a/'],
	[
		'a.md',
		'date: 2024-05-01 06:00:00\nauthor: 新浪\nid: 7',
		'permalink: :author/:id/:nothing/:layout/\n',
		'新浪/7/undefined/post/',
		'新浪/7/undefined/post/',
	],
	[
		'a.md',
		'date: 2024-05-01 06:00:00\nlang: en',
		'permalink: :lang/:foo/:title/\npermalink_defaults:\n  lang: zh\n  foo: z\n',
		'en/z/a/',
		'en/z/a/',
	],
	[
		'zh/a.md',
		'date: 2024-05-01 06:00:00',
		'permalink: :lang/:title/\nnew_post_name: :lang/:title.md\n',
		'zh/a/',
		'zh/a/',
	],
	[
		'2024-04-30-甲.md',
		'date: 2024-05-01 06:00:00',
		'permalink: :year/:month/:day/:title/\nnew_post_name: :year-:month-:day-:title.md\n',
		'2024/05/01/甲/',
		'2024/04/30/甲/',
	],
	[
		'2024-04-30-甲.md',
		'title: 甲',
		'permalink: :year/:month/:day/:title/\nnew_post_name: :year-:month-:day-:title.md\n',
		'2024/04/30/甲/',
		'2024/04/29/甲/',
	],
	[
		'x/Hello World.md',
		'date: 2024-05-01 06:00:00',
		'permalink: :title/\nnew_post_name: :year-:month-:day-:title.md\n',
		'x-Hello-World/',
		'x-Hello-World/',
	],
	['a.md', 'date: 2024-05-01 06:00:00\npermalink: b/c', 'post_asset_folder: true\n', '/b/c/', '/b/c/'],
	[
		'a.md',
		'date: 2024-05-01 06:00:00',
		'permalink: :year_:month/:title\npost_asset_folder: true\n',
		'2024_05/a/',
		'2024_04/a/',
	],
	['a.b.md', 'date: 2024-05-01 06:00:00', 'permalink: :title\n', 'a.b', 'a.b'],
];

const postOf = (fields: string) => parsePost(`---\n${fields}\n---\n<p>甲</p>\n`);

describe('the address of a post', () => {
	for (const [file, fields, config, shanghai, utc] of MEASURED) {
		it(`${file}: ${JSON.stringify(fields)}, ${JSON.stringify(config)}`, () => {
			const site = parseSite(`timezone: Asia/Shanghai\n${config}`);
			const post = postOf(fields);
			const date = fieldOf(post, 'date')?.value;
			const reading = date ? readingOf(date) : { clock: nameParts(file, site)!.clock! };
			assert.ok(typeof reading === 'object');
			const on = (machine: string): string =>
				addressOn({ post, path: `source/_posts/${file}`, site }, publishedOn(reading, site.timezone, machine), machine);
			assert.deepEqual([on('Asia/Shanghai'), on('UTC')], [shanghai, utc]);
		});
	}

	it('keeps what nobody can tell as it is in the pattern', () => {
		const on = (fields: string, permalink: string, path?: string): string =>
			addressOn({ post: postOf(fields), path, site: { permalink } }, 0, 'UTC');
		assert.equal(on('title: 甲', ':year/:title/:name/:hash/'), '1970/:title/:name/:hash/');
		assert.equal(on('title: 甲', ':id/:path/'), ':id/:path/');
		assert.equal(on('title: 2024-05-01', ':post_title/'), ':post_title/');
		assert.equal(on('categories: [[a, b], [c]]', ':category/'), ':category/');
		assert.equal(on('tags: [a]', ':tags/:tag/'), ':tags/undefined/');
	});

	it('has the name of the file in it, or not', () => {
		const names = (fields: string, permalink?: string) =>
			namesInAddress({ post: postOf(fields), path: undefined, site: permalink === undefined ? {} : { permalink } });
		assert.equal(names('title: 甲'), 'whole');
		assert.equal(names('permalink: 0', ':year/:name.html'), 'last');
		assert.deepEqual(
			[names('permalink: a/'), names('title: 甲', ':year/:hash/'), names('title: 甲', ':titles/')],
			[undefined, undefined, undefined],
		);
	});
});

describe('the name of a file', () => {
	it('is taken apart by the pattern of names', () => {
		const parts = (name: string, newPostName?: string) =>
			nameParts(name, newPostName === undefined ? {} : { newPostName });
		assert.deepEqual(parts('x/甲 乙.md'), { slug: 'x/甲 乙', others: {} });
		assert.deepEqual(parts('2024-05-01-甲.md', ':year-:month-:day-:title.md'), {
			slug: '甲',
			clock: Date.UTC(2024, 4, 1),
			others: {},
		});
		assert.deepEqual(parts('zh/甲.html', ':lang/:title.md'), { slug: '甲', others: { lang: 'zh' } });
		assert.deepEqual(parts('a_b c.md', ':year-:title.md'), { slug: 'a-b-c', others: {} });
		assert.equal(parts('a.md', ':a-:b-:title.md'), undefined);
		assert.deepEqual(parts('ab-c.md', ':year-:title.md'), { slug: 'ab-c', others: {} });
		assert.equal(parts(`${'a'.repeat(500)}.md`)?.slug.length, 500);
		assert.equal(parts(`${'a'.repeat(501)}.md`), undefined);
	});

	it('has a day where the year, the month and the day stand in it', () => {
		const clock = (name: string, newPostName: string) => nameParts(name, { newPostName })?.clock;
		assert.equal(clock('2024-5-1-甲.md', ':year-:i_month-:i_day-:title.md'), Date.UTC(2024, 4, 1));
		assert.equal(clock('05-01-甲.md', ':month-:day-:title.md'), undefined);
		assert.equal(clock('2024-01-甲.md', ':year-:day-:title.md'), undefined);
		assert.equal(clock('2024-05-甲.md', ':year-:month-:title.md'), undefined);
	});

	it('is not taken apart by a pattern with too many numbers that may end at several places', () => {
		const holes = (...names: string[]) => `${[...names, 'title'].map((name) => `:${name}`).join('-')}.md`;
		const [two, fixed] = [
			['i_month', 'i_day'],
			['year', 'month', 'day', 'hash', 'year'],
		];
		const isTold = (name: string, newPostName: string) => nameParts(name, { newPostName }) !== undefined;
		assert.ok(isTold('1-2-1-2-甲.md', holes(...two, ...two)));
		assert.ok(!isTold('1-2-1-2-1-甲.md', holes(...two, ...two, 'i_day')));
		assert.ok(isTold('甲.md', holes(...fixed)));
	});

	it('ends with its extension, which neither a folder has nor a name that is nothing else', () => {
		const slug = (name: string) => nameParts(name, {})?.slug;
		assert.deepEqual(['甲.乙.md', '甲/.md', '甲.乙/丙', '甲/乙.丙/丁'].map(slug), [
			...['甲.乙', '甲/.md', '甲.乙/丙', '甲/乙.丙/丁'],
		]);
	});

	it('may make Hexo pass over it', () => {
		const why = (name: string, site: Site = {}) => {
			const message = whyIgnored(name, site);
			return message && formatMessage(message);
		};
		assert.equal(why('甲.md'), undefined);
		assert.equal(
			why('甲/_乙.md'),
			'Hexo passes over files and folders whose names begin with _: no post is made of this',
		);
		assert.equal(
			why('甲.md', { newPostName: ':title', postAssetFolder: true }),
			'With post_asset_folder Hexo takes only  for posts: none is made of this',
		);
	});

	it('takes no time for any name and pattern', function () {
		this.timeout(1000);
		assert.equal(nameParts(`${'a-'.repeat(5000)}.md`, { newPostName: ':title.md' }), undefined);
		assert.ok(nameParts(`${'-'.repeat(490)}.md`, { newPostName: ':lang-:title-x.md' }));
	});

	it('counts from the folder of all posts on', () => {
		assert.equal(pathBelowPosts('/a/source/_posts/b/c.md'), 'b/c.md');
		assert.equal(pathBelowPosts('C:\\a\\_posts\\c.md'), 'c.md');
		assert.equal(pathBelowPosts('_posts/c.md'), 'c.md');
		assert.equal(pathBelowPosts('source/news/c.md'), undefined);
		assert.equal(pathBelowPosts(undefined), undefined);
	});
});
