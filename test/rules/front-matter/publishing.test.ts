// What keeps a post off the site, or readers from it: fields, permalinks and names of files, as Hexo 8.1.2 took them.
import assert from 'node:assert/strict';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Context } from '../../../src/engine/rule';
import { parseSite } from '../../../src/hexo/site';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { applyEdits } from '../../../src/text/edit';
import { type FindingWithFixes, lint } from '../../lint';

const HEAD = 'title: 甲\ndate: 2022-06-08 12:00:00\ncategories: [金融]\n';
const postWith = (line: string): string => `---\n${HEAD}${line}\n---\n<p>正文</p>\n`;

function findingsIn(text: string, context: Partial<Context> = {}): FindingWithFixes[] {
	return lint(parsePost(text), FRONT_MATTER_RULES, { options: DEFAULT_OPTIONS, ...context });
}

/** `error rule ‹place› → the line after the first fix`, one for each finding. */
function said(line: string, config?: string): string {
	const text = postWith(line);
	const findings = findingsIn(text, config === undefined ? {} : { site: parseSite(config) });
	return findings
		.map(({ rule, severity, start, end, fixes }) => {
			const fix = fixes[0] && applyEdits(text, editsOf(parsePost(text), fixes[0])!);
			const after = fix?.slice(4 + HEAD.length).replace(/\n?---\n<p>正文<\/p>\n$/, '');
			return `${severity} ${rule} ‹${text.slice(start, end)}›${after === undefined ? '' : ` → ${after}`}`;
		})
		.join('; ');
}

const FIELDS: readonly (readonly [line: string, expected: string, config?: string])[] = [
	// Hexo does not build the post.
	['excerpt:', 'error field-refused ‹excerpt› → '],
	['excerpt: ~ # 无', "error field-refused ‹~› → excerpt: '' # 无"],
	['more: # 无', "error field-refused ‹more› → more: '' # 无"],
	['id: null # 无', "error field-refused ‹null› → id: '' # 无"],
	['content: # 无', 'error field-refused ‹content›'],
	['more: null', 'error field-refused ‹null› → '],
	['content:', 'error field-refused ‹content› → '],
	['id:', 'error field-refused ‹id› → '],
	["id: ''", ''],
	['excerpt: [a]', ''],
	['excerpt: false', ''],
	['_id: x', 'error field-refused ‹x› → '],
	['_id: 0', 'error field-refused ‹0› → '],
	["_id: ''", "error field-refused ‹''› → "],
	['_id: {a: b}', 'error field-refused ‹{a: b}› → '],
	['_id:', ''],
	[`_id: c${'x'.repeat(24)}`, ''],
	['toObject: a', 'error field-refused ‹toObject› → '],
	['setTags: a', ''],
	['save: a', 'error field-refused ‹save› → '],
	['update: a', 'hint unknown-key ‹update› → updated: a'],
	['__proto__: [a]', 'error field-refused ‹__proto__› → '],
	['__proto__: 5', ''],
	['permalink: 20220608', 'error field-refused ‹20220608› → permalink: 20220608/'],
	['permalink: !!int 20220608', 'error field-refused ‹20220608›'],
	['permalink: !!binary aGk=', 'error field-refused ‹aGk=›'],
	['x: &d [a/]\npermalink: *d', 'error field-refused ‹*d›'],
	['published: !!str false', ''],
	['author: #新浪', "warning field-cut ‹#新浪› → author: '#新浪'"],
	['author: &新浪', "warning field-cut ‹&新浪› → author: '&新浪'"],
	['permalink: a/\u200B', 'warning permalink-file ‹a/\u200B› → permalink: a/'],
	['excerpt:\n甲', 'error yaml-syntax ‹甲› → excerpt:\n  甲'],
	['author:\n甲', 'error yaml-syntax ‹甲› → author:\n  甲'],
	['tags:\n甲', 'error yaml-syntax ‹甲› → tags:\n  甲'],
	['published: !!str no', 'warning published ‹no› → published: false'],
	['x: &d [no]\npublished: *d', 'warning published ‹*d› → x: &d [no]\npublished: false'],
	['x: &d 5\npermalink: *d', 'error field-refused ‹*d›'],
	['<<: {permalink: 5}', 'error field-refused ‹{permalink: 5}›'],
	['x: &d a/\npermalink: *d', ''],
	['permalink: !!str 5', ''],
	['excerpt: !!null', 'error field-refused ‹excerpt› → '],
	['x: &d\nexcerpt: *d', 'error field-refused ‹*d› → x: &d'],
	['published: !!str no', 'warning published ‹no› → published: false'],
	['x: &d false\npublished: *d', ''],
	['published: !!bool false', ''],
	['permalink: true', 'error field-refused ‹true› → permalink: true/'],
	['permalink: 2024-05-01', 'error field-refused ‹2024-05-01› → permalink: 2024-05-01/'],
	['permalink: 1.5', 'error field-refused ‹1.5› → permalink: 1.5/'],
	['permalink: [a, b]', 'error field-refused ‹[a, b]›'],
	['permalink: {a: b}', 'error field-refused ‹{a: b}›'],
	['__permalink: 5', 'error field-refused ‹5› → __permalink: 5/'],
	["permalink: '涨5%了/'", "error field-refused ‹'涨5%了/'›"],
	['permalink: 100%', 'error field-refused ‹100%›'],
	['permalink: a%E4%B8/', 'error field-refused ‹a%E4%B8/›'],
	['permalink:', ''],
	['permalink: 0', ''],
	['permalink: .nan', ''],
	['permalink: false', ''],
	['permalink: ""', ''],
	// It builds it elsewhere, or nothing at all.
	["permalink: '2022'", "error permalink-folder ‹2022› → permalink: '2022.html'"],
	['permalink: /2022/06', 'error permalink-folder ‹/2022/06› → permalink: /2022/06.html'],
	['permalink: 2022/6', 'warning permalink-file ‹2022/6› → permalink: 2022/6/'],
	[
		'permalink: 2022/6',
		'error permalink-folder ‹2022/6› → permalink: 2022/6.html',
		'permalink: :year/:i_month/:title/',
	],
	["permalink: '2022'", "warning permalink-file ‹2022› → permalink: '2022/'", 'permalink: posts/:title/'],
	['permalink: archives', 'error permalink-folder ‹archives› → permalink: archives.html'],
	['permalink: a/b', 'warning permalink-file ‹a/b› → permalink: a/b/'],
	['permalink: "v1.2"', 'warning permalink-file ‹v1.2› → permalink: "v1.2/"'],
	['permalink: |\n  a/b/', 'warning permalink-file ‹|\n  a/b/› → permalink: a/b/'],
	['permalink: >-\n  2022/06', 'error permalink-folder ‹>-\n  2022/06› → permalink: 2022/06.html'],
	['permalink: >-\n  a/b/', ''],
	["permalink: 'a/ '", "warning permalink-file ‹a/ › → permalink: 'a/'"],
	['permalink: a/b', '', 'post_asset_folder: true'],
	["permalink: '../../x/'", 'error permalink-outside ‹../../x/›'],
	['permalink: a/../../x/', 'error permalink-outside ‹a/../../x/›'],
	["permalink: '..\\..\\x/'", 'error permalink-outside ‹..\\..\\x/›'],
	['permalink: a/../x/', ''],
	["permalink: ':year/:title/'", 'warning permalink-literal ‹:year/:title/›'],
	['permalink: https://a.cn/x/', 'warning permalink-literal ‹https://a.cn/x/›'],
	['permalink: https://a.cn/x/', 'warning permalink-literal ‹https://a.cn/x/› → permalink: x/', 'url: https://a.cn'],
	[
		'permalink: https://a.cn/2022',
		"warning permalink-literal ‹https://a.cn/2022› → permalink: '2022'",
		'url: https://a.cn',
	],
	['permalink: //a/', 'warning permalink-literal ‹//a/›'],
	["permalink: 'a#b/'", 'warning permalink-dead ‹#›'],
	['permalink: a?b/', 'warning permalink-dead ‹?›'],
	['permalink: "a%20b/"', 'warning permalink-dead ‹%20›'],
	['permalink: /', 'warning permalink-home ‹/›'],
	['permalink: ./index.html', 'warning permalink-home ‹./index.html›'],
	...['a/', '/a/b/', 'a b/', '中文/甲.html', 'a.htm', 'a//b/', './a/', 'feed.xml', '12:30/', 'a&b/'].map(
		(address) => [`permalink: ${address}`, ''] as const,
	),
	// It publishes something else.
	['content: 摘要', 'warning field-content ‹content› → description: 摘要'],
	['description: 甲\ncontent: 摘要', 'warning field-content ‹content› → description: 甲'],
	['content: [a]', 'warning field-content ‹content› → '],
	// It hides the post, or not.
	['published: no', 'warning published ‹no› → published: false'],
	['published: "no"', 'warning published ‹"no"› → published: false'],
	['published: N', 'warning published ‹N› → published: false'],
	['published: false,', 'warning published ‹false,› → published: false'],
	['published: ’false’', 'warning published ‹’false’› → published: false'],
	['published: ｆａｌｓｅ', 'warning published ‹ｆａｌｓｅ› → published: false'],
	['published: false\u200B', 'warning published ‹false\u200B› → published: false'],
	['published: true;', ''],
	['published: #off', 'warning published ‹#off› → published: false'],
	['published: # off', ''],
	['published: #yes', ''],
	['published: false #no', ''],
	['a: &a ~\npublished: *a', ''],
	['published: !!binary aGk=', 'warning published ‹aGk=› → published: false'],
	['Published: false', 'warning unknown-key ‹Published› → published: false'],
	['publish: off', 'warning unknown-key ‹publish› → published: off'],
	['Published: true', 'hint unknown-key ‹Published› → published: true'],
	['published: "False"', 'warning published ‹"False"› → published: false'],
	['published: 草稿', 'warning published ‹草稿› → published: false'],
	['published: [false]', 'warning published ‹[false]› → published: false'],
	["published: ''", "warning published ‹''› → published: false"],
	...["'false'", 'false', 'False', '0', "'0'", 'true', 'yes', 'on', '1', '"true"', '', '~'].map(
		(value) => [`published: ${value}`, ''] as const,
	),
	['draft: true', 'warning published-draft ‹draft› → published: false'],
	['Draft: true', 'warning published-draft ‹Draft› → published: false'],
	['draft: yes', 'warning published-draft ‹draft› → published: false'],
	["draft: 'true' # 待审", 'warning published-draft ‹draft› → published: false # 待审'],
	['draft: true\npublished: true', 'warning published-draft ‹draft› → draft: true\npublished: false'],
	['draft: true\npublished: false', ''],
	['draft: no', ''],
	['draft:', ''],
	// It runs what stands in braces.
	['disableNunjucks: yes', 'warning field-type-nunjucks ‹yes› → disableNunjucks: true'],
	['disableNunjucks: 1', 'warning field-type-nunjucks ‹1› → disableNunjucks: true'],
	['disableNunjucks: "true"', 'warning field-type-nunjucks ‹"true"› → disableNunjucks: true'],
	['disableNunjucks: 是', 'warning field-type-nunjucks ‹是› → disableNunjucks: true'],
	['disableNunjucks:', 'warning field-type-nunjucks ‹disableNunjucks› → disableNunjucks: false'],
	...['true', 'false', 'no', 'off'].map((value) => [`disableNunjucks: ${value}`, ''] as const),
	// It leaves the page around the article away.
	...['false', "'false'", 'FALSE', "''", '[]'].map(
		(value) => [`layout: ${value}`, `hint layout-false ‹${value}›`] as const,
	),
	...['', '~', 'post', "'False'", '0'].map((value) => [`layout: ${value}`, ''] as const),
	// The times of the post.
	['updated: 2022-06-07', 'hint updated-early ‹2022-06-07›'],
	['updated: 2022-06-08 11:59:59', 'hint updated-early ‹2022-06-08 11:59:59›'],
	['updated: 2022-06-08', ''],
	['updated: 0', 'warning date-empty ‹0› → '],
	['updated: false', 'warning date-empty ‹false› → '],
	['updated:', ''],
	["updated: ''", ''],
	['updated: 2022-06-08 12:00:00', ''],
	['updated: Wed, 08 Jun 2022 03:00:00 GMT', ''],
	[
		'updated: Wed, 08 Jun 2022 03:00:00 GMT',
		'hint updated-early ‹Wed, 08 Jun 2022 03:00:00 GMT›',
		'timezone: Asia/Shanghai',
	],
	['updated: Wed, 08 Jun 2022 04:00:00 GMT', '', 'timezone: Asia/Shanghai'],
	[
		'updated: 2022-06-08T13:00:00+08:00',
		'warning date-shifted ‹2022-06-08T13:00:00+08:00› → updated: 2022-06-08 13:00:00',
		'timezone: Asia/Shanghai',
	],
];

describe('fields that say how a post is published', () => {
	for (const [line, expected, config] of FIELDS) {
		it(`${JSON.stringify(line)}${config === undefined ? '' : ` (${config})`}: ${expected || 'in order'}`, () => {
			assert.equal(said(line, config), expected);
		});
	}

	it('are not taken away where there is no other: a block without fields is none', () => {
		for (const [text, after] of [
			['---\nexcerpt:\n---\n\n甲\n', "---\nexcerpt: ''\n---\n\n甲\n"],
			['---\n_id: x\n---\n\n甲\n', undefined],
		] as const) {
			const [finding] = findingsIn(text).filter(({ rule }) => rule === 'field-refused');
			const [fix] = finding!.fixes;
			assert.equal(fix && applyEdits(text, editsOf(parsePost(text), fix)!), after);
		}
	});

	it('mean nothing in a block that Hexo does not see', () => {
		const lost = findingsIn(`\n\n${postWith('excerpt:\npermalink: 5\npublished: no\ncontent: x\ndraft: true')}`);
		assert.deepEqual(
			lost.map(({ rule }) => rule),
			['front-matter-lost'],
		);
	});

	it('say what Hexo takes for a time of change that it cannot read', () => {
		const taken = (config: string): string => {
			const [finding] = findingsIn(postWith('updated: 昨天'), { site: parseSite(config) });
			return (finding!.message.args![0] as { text: string }).text;
		};
		assert.equal(taken(''), 'the time of the file');
		assert.equal(taken('updated_option: date'), 'the date of the post');
		assert.equal(taken('updated_option: empty'), 'nothing');
		const [date] = findingsIn('---\ntitle: 甲\ncategories: [金融]\ndate: 昨天\n---\n', {
			site: parseSite('updated_option: empty'),
		});
		assert.deepEqual(date!.message.args, [{ text: 'the time of the file' }]);
	});

	it('are those of the name of the file where the site has it so', () => {
		const site = parseSite('new_post_name: :year-:month-:day-:title.md');
		const rules = (file: string, date: string): string[] =>
			findingsIn(`---\ntitle: 甲\ncategories: [金融]\n${date}---\n`, { site, path: `_posts/${file}` }).map(
				({ rule }) => rule,
			);
		assert.deepEqual(rules('2022-06-08-甲.md', ''), []);
		assert.deepEqual(rules('2022-06-08-甲.md', 'date: 0\n'), []);
		assert.deepEqual(rules('2022-06-08-甲.md', 'date: 昨天\n'), ['date-unreadable']);
		assert.deepEqual(rules('甲.md', ''), ['date-missing']);
		assert.deepEqual(rules(`${'甲'.repeat(501)}.md`, ''), ['date-missing']);
	});
});

const REFUSED = 'error file-name-refused';
const DEAD = 'warning file-name-dead';
const IGNORED = 'warning file-name-ignored';
const NAMES: Readonly<Record<string, readonly string[]>> = {
	[REFUSED]: ['涨5%了.md', '100%.md', 'x%/a.md', 'a%zz.md', '%.md', 'a%E4%B8.md', '甲%.html'],
	[DEAD]: ['甲#乙.md', '真的吗?.md', '甲%20乙.md', '#.md', '?.md', 'x#y/a.md', 'x?y/5%.md', '%41.md', 'a%E4%B8%AD.md'],
	[IGNORED]: [
		...[
			'A.MD',
			'a.Md',
			'a.HTML',
			'_u.md',
			'.md',
			'.a.md',
			'...md',
			'x/_y/a.md',
			'x/.y/a.md',
			'_涨5%.MD',
			'a.md~',
			'a.md%',
		],
	],
	'': [
		...['a.md', 'a.markdown', 'a.mkd', 'a.mkdn', 'a.mdwn', 'a.mdtxt', 'a.mdtext', 'a.html', 'a.htm', 'a.mdx', 'a.TXT'],
		...[
			'甲 乙.md',
			'“甲”，乙！.md',
			'真的吗？.md',
			'5％.md',
			'a~.md',
			'a_b.md',
			'x_/a.md',
			'a..md',
			'index.md',
			'a&b+c.md',
		],
	],
};

describe('the name of a file', () => {
	const rulesFor = (file: string, config = '', line = 'x: 1'): string =>
		findingsIn(postWith(line), { path: `/site/source/_posts/${file}`, site: parseSite(config) })
			.map(({ severity, rule }) => `${severity} ${rule}`)
			.join('; ');

	for (const [expected, names] of Object.entries(NAMES)) {
		for (const name of names) {
			it(`${name}: ${expected || 'in order'}`, () => {
				assert.equal(rulesFor(name), expected);
			});
		}
	}

	it('counts only where it stands in the address', () => {
		assert.equal(rulesFor('涨5%了.md', '', 'permalink: a/'), '');
		assert.equal(rulesFor('甲#乙.md', 'permalink: :year/:hash/'), '');
		assert.equal(rulesFor('x#y/甲.md', 'permalink: :year/:name/'), '');
		assert.equal(rulesFor('甲#乙.md', 'permalink: :year/:name/'), DEAD);
		assert.equal(rulesFor('5%-甲.md', 'new_post_name: :x-:title.md'), '');
		assert.equal(rulesFor('5%.md', 'new_post_name: :x-:title.md'), '');
	});

	it('may be passed over by the settings of the site', () => {
		assert.equal(rulesFor('html/a.html', 'skip_render: _posts/html/*'), IGNORED);
		assert.equal(rulesFor('a.html', 'skip_render: "**/*.html"'), IGNORED);
		assert.equal(rulesFor('a.html', 'skip_render: "*.html"'), '');
		assert.equal(rulesFor('a.html', 'skip_render: "!(nothing)"'), '');
		for (const glob of ['**/html/*', '**/html', '/**/html/**', '**/*.html', '**/_posts/{html,x}/**', '**']) {
			assert.equal(rulesFor('html/a.html', `ignore: ["${glob}"]`), IGNORED, glob);
		}
		for (const glob of [
			'html/*',
			'_posts/html/*',
			'*.html',
			'**/html/*.md',
			'**/!(b).html',
			'source/_posts/html/*',
			'/source/_posts/html/*',
		]) {
			assert.equal(rulesFor('html/a.html', `ignore: "${glob}"`), '', glob);
		}
		assert.equal(rulesFor('a.html', 'post_asset_folder: true'), IGNORED);
		assert.equal(rulesFor('a.html', 'post_asset_folder: true\nnew_post_name: :title.html'), '');
		assert.equal(rulesFor('a.md', 'post_asset_folder: true'), '');
	});

	it('is nothing where the file is not among the posts', () => {
		for (const path of ['/site/source/_drafts/_5%.MD', '/site/source/news/5%.md', undefined]) {
			assert.deepEqual(findingsIn(postWith('x: 1'), path === undefined ? {} : { path }), []);
		}
	});
});
