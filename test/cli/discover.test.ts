// `news-post discover`: what stands in many posts of one source and is not the article.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newsPost, type Run, temporaryFolder, writeTree } from './command';

interface Entry {
	readonly kind: string;
	readonly entry: object;
	readonly posts: number;
	readonly places: readonly { readonly file: string; readonly start: { readonly line: number } }[];
	readonly text: string;
}

const SENTENCES = [
	'青山镇图书馆本周六起开放到晚上九点，读者每次可以借十本书，借期一个月。',
	'白水河大桥昨天通车，两岸居民从此不必绕行三十公里，沿线公交也改了道。',
	'今年的杏子比往年早熟半个月，果农说雨水足、日照长，价钱也比去年好。',
	'县中学的足球队在决赛里三比二取胜，这是他们九年来第一次拿到冠军奖杯。',
	'老车站的钟修好了，钟表匠换掉一只齿轮，又花了两天把指针重新漆成黑色。',
];

/** A post of one's own, with whatever stands round its article. */
const postOf = (author: string, at: number, before: string, after: string): string =>
	[
		`---\ntitle: 第${at}号新闻稿件${author}\nauthor: ${author}\ndate: 2024-03-0${at + 1} 08:00:00\ncategories: [${author}]\n---\n<div>`,
		before,
		`<p class="lead">${SENTENCES[at]}</p>`,
		`<p>第二段说的是另一件事，编号${'一二三四五'[at]}${'甲乙丙丁戊'[at]}。</p>`,
		after,
		'</div>\n',
	].join('\n');

const FURNITURE = (at: number): string =>
	[
		`<!-- qs-slot,${at * 7} -->`,
		'<!-- 推广位 -->',
		'<div class="qs-promo"><p>扫码关注青山新闻客户端</p><img src="https://img.example.com/qr.png"></div>',
		`<p class="qs-desk">值班编辑：${'赵钱孙李周'[at]}某</p>`,
		`<p data-qs="${at}">${'东西南北中'[at]}边的云散了，${SENTENCES[at]!.slice(0, 8)}</p>`,
		'<p>以上内容仅供参考，不构成任何投资建议</p>',
		'<!-- more -->',
	].join('\n');

const SINA = '<!-- 正文下iframe -->\n<p class="article-editor">责任编辑：某人</p>';

const posts = (count: number, author: string, after: (at: number) => string): Record<string, string> =>
	Object.fromEntries(
		Array.from({ length: count }, (_, at) => [`source/_posts/${author}-${at}.md`, postOf(author, at, '', after(at))]),
	);

describe('news-post discover', () => {
	const run = (files: Readonly<Record<string, string>>, ...args: string[]): Run => {
		const folder = temporaryFolder();
		writeTree(folder, files);
		return newsPost(['discover', ...args, 'source'], { cwd: folder });
	};
	const found = (files: Readonly<Record<string, string>>, ...args: string[]): Entry[] =>
		JSON.parse(run(files, '--format', 'json', ...args).stdout);
	const entriesIn = (files: Readonly<Record<string, string>>, ...args: string[]): object[] =>
		found(files, ...args).map(({ entry }) => entry);

	const ENTRIES = [
		{ comment: 'qs-slot,*', action: 'delete' },
		{ comment: '推广位', action: 'delete' },
		{ selector: 'div.qs-promo', action: 'delete' },
		{ selector: 'p.qs-desk', action: 'delete' },
		{ selector: '[data-qs]', action: 'strip' },
		{ text: '以上内容仅供参考，不构成任何投资建议', action: 'delete' },
	];

	it('proposes comments, elements, attributes and paragraphs, and nothing of the articles', () => {
		const all = found(posts(5, '青山新闻', FURNITURE));
		assert.deepEqual(
			all.map(({ entry }) => entry),
			ENTRIES,
		);
		assert.deepEqual(Object.keys(all[0]!), ['kind', 'entry', 'posts', 'places', 'text']);
		assert.deepEqual(
			all.map(({ kind, posts: count }) => [kind, count]),
			[
				['comment', 5],
				['comment', 5],
				['element', 5],
				['element', 5],
				['attribute', 5],
				['paragraph', 5],
			],
		);
		assert.ok(!SENTENCES.some((sentence) => JSON.stringify(all).includes(sentence.slice(0, 8))));
		assert.deepEqual(
			all[2]!.places.map(({ file, start }) => [path.posix.basename(file), start.line]),
			[0, 1, 2].map((at) => [`青山新闻-${at}.md`, 13]),
		);
		assert.match(all[2]!.text, /^5 pieces, 440 characters: <div class="qs-promo"><p>扫码关注/);
	});
	it('its entries do what they say', () => {
		const files = posts(5, '青山新闻', FURNITURE);
		const custom = entriesIn(files);
		const folder = temporaryFolder();
		writeTree(folder, { ...files, 'source/.news-post.json': JSON.stringify({ boilerplate: { custom } }) });
		assert.equal(newsPost(['clean', '--write', 'source'], { cwd: folder }).code, 0);
		for (const name of Object.keys(files)) {
			const text = readFileSync(path.join(folder, name), 'utf8');
			assert.doesNotMatch(text, /qs-slot|推广位|扫码|值班编辑|data-qs|仅供参考/);
			assert.match(text, /边的云散了[\s\S]*<!-- more -->/);
		}
		assert.equal(newsPost(['discover', '--format', 'json', 'source'], { cwd: folder }).stdout, '[]\n');
	});
	it('says nothing of what stands in two posts, or in one article three times', () => {
		assert.deepEqual(entriesIn(posts(2, '青山新闻', FURNITURE)), []);
		const text = postOf('青山新闻', 1, '', FURNITURE(1));
		const same = Object.fromEntries(['a', 'b', 'c'].map((name) => [`source/_posts/${name}.md`, text]));
		assert.deepEqual(entriesIn(same), []);
		const apart = Object.assign({}, ...['甲报社', '乙报社', '丙报社'].map((name) => posts(1, name, FURNITURE)));
		assert.deepEqual(entriesIn(apart), []);
	});
	it('leaves out a class that holds a sentence somewhere, whatever it holds elsewhere', () => {
		const promo = { selector: 'div.qs-promo', action: 'delete' };
		const other = postOf(
			'别处',
			1,
			'',
			'<div class="qs-promo">只有这一篇里才有的一句话，谁也不该把它当成推广删掉。</div>',
		);
		const both = entriesIn({ ...posts(5, '青山新闻', FURNITURE), 'source/_posts/other.md': other });
		assert.ok(!both.some((entry) => JSON.stringify(entry) === JSON.stringify(promo)));
		const picture = postOf('别处', 1, '', '<div class="qs-promo"><img src="https://img.example.com/only.jpg"></div>');
		const third = entriesIn({ ...posts(5, '青山新闻', FURNITURE), 'source/_posts/other.md': picture });
		assert.ok(!third.some((entry) => JSON.stringify(entry) === JSON.stringify(promo)));
	});
	const box = (text: string): string => `<div class="box">${text}</div>`;
	const FOLLOW = box('关注青山公众号');
	const BOX = { selector: 'div.box', action: 'delete' };

	it('leaves out what holds a sentence of an article, however often the site has that article', () => {
		const files = posts(4, '青山新闻', (at) => `${FOLLOW}${at === 3 ? box('只有这一篇才有的一句话。') : ''}`);
		const again = files['source/_posts/青山新闻-3.md']!;
		for (const copy of [
			again.replace('date: 2024-03', 'date: 2024-04'),
			again.replace('title: 第', 'title: 快讯：第'),
		]) {
			assert.notEqual(copy, again);
			assert.deepEqual(entriesIn({ ...files, 'source/_posts/copy.md': copy }), []);
		}
		assert.deepEqual(entriesIn(posts(4, '青山新闻', () => FOLLOW)), [BOX]);
	});
	it('knows an article again that is too short to be known by its words', () => {
		const short =
			'---\ntitle: 停牌\nauthor: 青山新闻\ndate: 2024-05-01\n---\n<p>快讯</p><div class="box">甲停牌。</div>\n';
		const files = {
			...posts(4, '青山新闻', () => FOLLOW),
			'source/_posts/short.md': short,
			'source/_posts/copy.md': short.replace('05-01', '05-02'),
		};
		assert.deepEqual(entriesIn(files), []);
	});
	it('leaves out a class that holds short texts of the articles in further elements of the posts', () => {
		const files = posts(4, '青山新闻', (at) => `${FOLLOW}<p>其次</p>${box(`净利${'一二三四'[at]}亿元`)}`);
		assert.deepEqual(entriesIn(files), []);
	});
	it('shows the longest of what goes', () => {
		const files = posts(4, '青山新闻', () => `${FOLLOW}<p>其次</p>${box('关注青山公众号，每天早上八点送达')}`);
		assert.deepEqual(
			found(files).map(({ entry, text }) => [entry, text.replace(/.*: /, '')]),
			[[BOX, box('关注青山公众号，每天早上八点送达')]],
		);
	});
	it('escapes control characters and signs of direction, and its entries match all the same', () => {
		const comment = '广告\u009B31m\u202E位';
		const files = posts(4, '青山新闻', () => `<!-- ${comment} -->`);
		const { stdout } = run(files, '--format', 'json');
		assert.doesNotMatch(stdout, /[\u009B\u202E]/);
		assert.deepEqual(
			(JSON.parse(stdout) as Entry[]).map(({ entry }) => entry),
			[{ comment, action: 'delete' }],
		);
		const text = run(files).stdout;
		assert.match(text, /^4 posts have a comment: \{ "comment": "广告\\u009b31m\\u202e位", "action": "delete" \}\n/);
		assert.doesNotMatch(text, /[\u009B\u202E]/);
	});
	it('counts in words where there is one', () => {
		assert.match(run({ 'source/_posts/a.md': postOf('甲', 1, '', '') }).stdout, /not their article: 1 post\.\n$/);
		const one = run(posts(4, '青山新闻', () => FOLLOW)).stdout;
		assert.match(one, /\n1 proposal for boilerplate\.custom from 4 posts\. Nothing was changed\.\n$/);
	});
	it('tells of a post that cannot be read the second time, once, and of none twice', () => {
		const folder = temporaryFolder();
		writeTree(folder, { ...posts(4, '青山新闻', () => FOLLOW), 'source/_posts/b.md': Buffer.from([0xd0, 0xc2]) });
		const preload = path.join(temporaryFolder(), 'preload.cjs');
		writeFileSync(
			preload,
			`
			const fs = require('node:fs');
			const open = fs.openSync;
			let opened = 0;
			fs.openSync = (file, ...args) => {
				if (String(file).endsWith('-2.md') && ++opened === 2) throw Object.assign(new Error('gone'), { errno: -2 });
				return open(file, ...args);
			};
		`,
		);
		const { stdout, stderr, code } = newsPost(['discover', 'source'], { cwd: folder, preload });
		const lines = stderr.trimEnd().split('\n');
		assert.deepEqual(lines.length, 2, stderr);
		assert.match(lines[0]!, /b\.md: not UTF-8/);
		assert.match(lines[1]!, /青山新闻-2\.md: no such file or directory$/);
		assert.equal(code, 2);
		assert.match(stdout, /^3 posts have an element: /);
	});
	it('leaves out what our own rules know, but for --all', () => {
		const files = posts(4, '新浪青山', () => SINA);
		assert.deepEqual(entriesIn(files), []);
		assert.deepEqual(entriesIn(files, '--all'), [
			{ comment: '正文下iframe', action: 'delete' },
			{ selector: 'p.article-editor', action: 'delete' },
		]);
	});
	it('leaves out what is on the list already', () => {
		const config = { boilerplate: { custom: ENTRIES.slice(1) } };
		const files = { ...posts(5, '青山新闻', FURNITURE), 'source/.news-post.json': JSON.stringify(config) };
		assert.deepEqual(entriesIn(files), ENTRIES.slice(0, 1));
		assert.equal(entriesIn(files, '--all').length, ENTRIES.length);
	});
	it('prints text by default, changes nothing, and is the same with several threads', () => {
		const files = posts(5, '青山新闻', FURNITURE);
		const { stdout, stderr, code } = run(files);
		assert.deepEqual([stderr, code], ['', 0]);
		assert.match(
			stdout,
			/^5 posts have a comment: \{ "comment": "qs-slot,\*", "action": "delete" \}\n {2}5 pieces, \d+ characters: qs-slot,\*\n {2}source\/_posts\/青山新闻-0\.md:11:1\n/,
		);
		assert.match(stdout, /\n\n6 proposals for boilerplate\.custom from 5 posts\. Nothing was changed\.\n$/);
		assert.doesNotMatch(run(files, '--quiet').stdout, /proposals/);
		assert.match(run({ 'source/_posts/a.md': postOf('甲', 1, '', '') }).stdout, /^Nothing stands in three posts/);
		const many = Object.assign({}, ...Array.from({ length: 45 }, (_, at) => posts(5, `报社${at}`, FURNITURE)));
		const [one, two] = ['1', '2'].map((jobs) => run(many, '--jobs', jobs, '--format', 'json').stdout);
		assert.equal(one, two);
		assert.equal(JSON.parse(one!)[0].posts, 225);
	});
	it('takes no standard input, and only its own formats', () => {
		const use = (...args: string[]): [number | null, string] => {
			const { code, stderr } = newsPost(['discover', ...args]);
			return [code, stderr];
		};
		assert.deepEqual(use('-'), [2, "news-post: discover looks at many posts, not at '-' (see news-post --help)\n"]);
		assert.deepEqual(use('--format', 'sarif', '.'), [
			2,
			"news-post: --format takes text, json, not 'sarif' (see news-post --help)\n",
		]);
		assert.equal(use()[0], 2);
	});
});
