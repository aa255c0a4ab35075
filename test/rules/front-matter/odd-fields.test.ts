// Fields that nearly have a defect, and odd ones that have: what is said of them, and what the fixes make of them.
import assert from 'node:assert/strict';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Context } from '../../../src/engine/rule';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { categoryLookalike } from '../../../src/rules/front-matter/category-lookalike';
import { frontMatterLost } from '../../../src/rules/front-matter/front-matter-lost';
import { PROMO_PICTURES } from '../../../src/sina/markers';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { lint } from '../../lint';

/** What a rule finds in a text: the place and the message of each, and the text after each fix that is offered. */
function found(rule: string, text: string, context: Partial<Context> = {}) {
	const post = parsePost(text);
	const rules = FRONT_MATTER_RULES.filter(({ id }) => id === rule);
	const options = { ...DEFAULT_OPTIONS, severity: { [rule]: 'hint' as const } };
	const all = { options, now: Date.UTC(2026, 0, 1), path: 'source/_posts/甲/乙.md', ...context };
	return lint(post, rules, all).map(({ start, end, message, fixes }) => ({
		slice: text.slice(start, end),
		message: formatMessage(message),
		after: fixes.map((fix) => applyEdits(text, editsOf(post, fix) ?? [])),
	}));
}

/** A text, the only place that is marked, and the text after each fix that is offered. */
type Row = readonly [text: string, slice: string, ...after: string[]];

const PROMO = `https://n.sinaimg.cn/finance${PROMO_PICTURES[0]!.addressEnds}`;
const LONG = '长'.repeat(90);
const block = (fields: string): string => `---\n${fields}\n---\n`;
const titled = (field: string): string => block(`title: 甲\n${field}`);

const FIXED: Readonly<Record<string, readonly Row[]>> = {
	'date-weekday': [
		[block('date: "Mon, 0\\u0039 Jun 2022 09:15:00 GMT"'), '"Mon, 0\\u0039 Jun 2022 09:15:00 GMT"'],
		[block('date: Mon, 09 Jun 2022 09:15:00 GMT'), 'Mon', block('date: Thu, 09 Jun 2022 09:15:00 GMT')],
	],
	'duplicate-key': [
		[block("title: 甲\ntitle: ''"), 'title', block('title: 甲')],
		[block("title: ''\ntitle: 甲"), 'title', block('title: 甲')],
		[block('title: 甲\ntitle: 乙'), 'title'],
		[block('a: 甲\na: &甲 甲\nb: *甲'), 'a'],
		['"a": "甲",\n"a": "甲"\n;;;\n', '"a"'],
		[block('a: [1\na: [1'), 'a'],
		[block('a: []\na: [1]'), 'a'],
	],
	'field-cut': [
		[block('keys: [a, &b c]'), '&b', block("keys: [a, '&b c']")],
		[block('keys: {x: &b c}'), '&b', block("keys: {x: '&b c'}")],
		[block('keys:\n - [&甲公司 乙]'), '&甲公司', block("keys:\n - ['&甲公司 乙']")],
		[block('author: 甲\n  乙 #丙'), '#丙'],
	],
	'field-refused': [
		[titled('_id: [a]'), '[a]', block('title: 甲')],
		[titled('_id: c123'), 'c123', block('title: 甲')],
		[titled(`_id: b${'x'.repeat(24)}`), `b${'x'.repeat(24)}`, block('title: 甲')],
		[titled('permalink: [a]'), '[a]'],
		[titled('permalink: 2024-05-01'), '2024-05-01', titled('permalink: 2024-05-01/')],
		[titled('__proto__: ~'), '__proto__', block('title: 甲')],
		[titled('__proto__: 2024-05-01'), '__proto__', block('title: 甲')],
		[titled('__proto__: [a]'), '__proto__', block('title: 甲')],
	],
	'field-type-author': [
		[block("author:\ncategories: [a, '']"), 'author'],
		[block('author: !!int 1 # 甲'), '1', block("author: '1' # 甲")],
		[block('author: !!timestamp 2022-06-08'), '2022-06-08', block("author: '2022-06-08'")],
		[block('author: !!omap [a: 1]'), '[a: 1]'],
		[block('x: &x 36\nauthor: *x'), '*x'],
		[block('author: !!null\ncategories: [a, b]'), 'author', block("author: 'b'\ncategories: [a, b]")],
		[block('author:\ncategories: [a, b]'), 'author', block("author: 'b'\ncategories: [a, b]")],
	],
	'front-matter-below': [
		// Joined, a field would belong to the text above it.
		['---\nx: |\n---\n---\n  甲: 1\ntags: 2\n---\n', '---\n  甲: 1\ntags: 2\n---'],
		// Joined they would set something twice, or could not be read.
		[`${block('title: 甲\ndate: 2024-05-01')}title: 乙\ndate: 2024-05-02\n\n正文\n`, 'title: 乙\ndate: 2024-05-02'],
		[`${block('title: 甲')}---\ndate: [2024\n---\n正文\n`, '---\ndate: [2024\n---'],
		[`${block('title: 甲')}---\n  date: 2024-05-01\n---\n正文\n`, '---\n  date: 2024-05-01\n---'],
		[`${block('title: 甲\ndescription: |\n  乙')}  丙\ntitle: 丁\n---\n正文\n`, '  丙\ntitle: 丁\n---'],
	],
	'front-matter-fence-text': [
		['---\ntitle: 甲\n--- 乙\n丙\n', '乙', '---\ntitle: 甲\n---\n乙\n丙\n'],
		// Its blanks make code of it.
		['---\ntitle: 甲\n---     乙\n', '乙', '---\ntitle: 甲\n---\n乙\n'],
		['---\ntitle: 甲\n-----\n丙\n', '--', '---\ntitle: 甲\n---\n丙\n'],
	],
	'front-matter-invisible': [
		['\uFEFF\u200B---\ntitle: 甲\n---\n', '\u200B', '\uFEFF---\ntitle: 甲\n---\n'],
		['\u200B---\n\n---\n', '\u200B'],
		// Without the sign the block would have another end.
		['\u200B----\ntitle: 甲\n---\ndate: 1\n----\n', '\u200B', '---\ntitle: 甲\n---\ndate: 1\n----\n'],
		['\n\n\u200B---\ntitle: 甲\n---\n', '\u200B', block('title: 甲')],
		['\u200Btitle: 甲\ndate: 2024-05-01\n---\n', '\u200Btitle', 'title: 甲\ndate: 2024-05-01\n---\n'],
		[block('\u200B作者: 甲'), '\u200B作者', block('作者: 甲')],
		[block('作者\u200B: 甲'), '作者\u200B', block('作者: 甲')],
		[block('ti\u200Btle: 甲'), 'ti\u200Btle', block('title: 甲')],
	],
	'front-matter-lost': [
		['---\n- title: 甲\n---\n', '---'],
		// Readers see the comment, which stays.
		[
			'---\n# 注\n---\n',
			'---',
			"---\ntitle: '乙'\ncategories:\n - '甲'\ndate: Thu, 01 Jan 2026 00:00:00 GMT\n---\n\n---\n# 注\n---\n",
		],
	],
	'front-matter-not-first': [['\n---\n\ta: 1\n\n---\n', '---']],
	'front-matter-missing': [
		[
			'\n\n  甲乙  \n丙\n',
			'甲乙',
			"---\ntitle: '乙'\ncategories:\n - '甲'\ndate: Thu, 01 Jan 2026 00:00:00 GMT\n---\n\n\n\n  甲乙  \n丙\n",
		],
		[
			'title: 丙\n',
			'title: 丙',
			"---\ntitle: '乙'\ncategories:\n - '甲'\ndate: Thu, 01 Jan 2026 00:00:00 GMT\n---\n\ntitle: 丙\n",
		],
		['甲', '甲', "---\ntitle: '乙'\ncategories:\n - '甲'\ndate: Thu, 01 Jan 2026 00:00:00 GMT\n---\n\n甲"],
		// Fields that only lack their fences get no others above them.
		['甲\ntitle: 丙\ndate: 2024-05-01\n', '甲'],
		['"title": "丙",\n', '"title": "丙",'],
	],
	// A field with a comment beside it is not taken away.
	'image-promo': [
		[
			`${titled(`headimg: ${PROMO} # 图`)}<img src="https://n.sinaimg.cn/b.jpg">\n`,
			PROMO,
			`${titled(`headimg: https://n.sinaimg.cn/b.jpg # 图`)}<img src="https://n.sinaimg.cn/b.jpg">\n`,
		],
	],
	// Hexo does not build a post with an empty one of that name.
	'unknown-key': [
		[titled('Excerpt:'), 'Excerpt'],
		[titled('Excerpt: 乙'), 'Excerpt', titled('excerpt: 乙')],
		[titled('Auther:'), 'Auther', titled('author:')],
	],
	'updated-early': [
		// A day goes to its end, and a moment is compared to the millisecond.
		[block('date: 2024-05-02 00:00:00\nupdated: 2024-05-01'), '2024-05-01'],
		[block('date: 1714550399001\nupdated: 1714550399000'), '1714550399000'],
	],
	'permalink-dead': [[block('permalink: "a\\u0023b/"'), 'a\\u0023b/']],
};

/** What a rule has nothing to say of. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
	'date-empty': ['null', '~', "' '"].map((empty) => block(`date: 2024-01-01\nupdated: ${empty}`)),
	'field-content': ['*a', '[a'].map((value) => `${titled(`content: ${value}`)}正文\n`),
	'field-refused': [
		...['_id: *a', `_id: c${'x'.repeat(24)}`, 'permalink: *a', 'permalink: [a', 'permalink: ~', "permalink: ''"],
		...['permalink: a%20b', '__proto__: *a', '__proto__: 12', '__proto__: a'],
	].map(titled),
	'field-type-nunjucks': [titled('disableNunjucks: *a')],
	'front-matter-fence-text': ['2024-05-01\n---乙\n正文\n', '\n\n---\ntitle: 甲\n----\n', '--- \ntitle: 甲\n----\n'],
	'front-matter-invisible': [block('作\u200B者: 甲'), block('\u200B: 甲\ntitle: 乙')],
	'front-matter-missing': [block('title: 甲')],
	'image-promo-stray': [
		`---\nauthor: 新浪\nheadimg: ' https://n.sinaimg.cn/a.jpg '\n---\n<img src="https://n.sinaimg.cn/a.jpg">\n`,
	],
	'layout-false': ['[a]', '{}', '{a: b}', '*a'].map((value) => titled(`layout: ${value}`)),
	published: ['*a', '[a', 'false', 'TRUE'].map((value) => titled(`published: ${value}`)),
	'updated-early': [
		block('updated: 2024-05-01'),
		block('date: 1714607999999\nupdated: 2024-05-01'),
		block('date: 2024-05-01 23:59:59\nupdated: 2024-05-01'),
		block('date: 2024-05-01T23:59:59.999Z\nupdated: 2024-05-01'),
	],
	'title-length': [block(`title: <b>${LONG.repeat(3)}</b>`)],
};

/** A text, and what is said of it. */
const SAID: Readonly<Record<string, readonly (readonly [text: string, ...messages: string[]])[]>> = {
	'date-empty': [
		...['', ' null', ' ~', " ' '"].map(
			(empty) => [block(`date:${empty}`), 'The date is empty: Hexo takes the time of the file instead'] as const,
		),
		[block('date: false'), 'Hexo takes this for no date, and takes the time of the file instead'],
	],
	'date-impossible': [
		[block('date: 2024-02-30'), 'There is no 2024-02-30: Hexo reads it as 2024-03-01 00:00'],
		[block('date: 2024-02-30 25:00'), 'There is no such date or time: Hexo takes the time of the file instead'],
	],
	'date-nowhere': [
		[block('date: 1888-02-03'), 'There is no news of the year 1888'],
		[block('date: 0024-02-03'), 'There is no news of the year 24, which Hexo reads as 1924'],
	],
	'date-unusual': [
		[block('date: [2024-05-01]'), 'A date is no list: Hexo happens to read it as 2024-05-01 00:00 UTC'],
		[block('date: 5.1.2024'), 'This is no usual date: Hexo happens to read it as 2024-05-01 00:00'],
	],
	'duplicate-key': [
		[titled('title: 乙'), 'title is set a second time: Hexo cannot build the post'],
		['"title": "甲",\n"title": "乙"\n;;;\n', 'title is set a second time: Hexo ignores the first value'],
	],
	'front-matter-invisible': [
		['\u200B---\ntitle: 甲\n---\n', 'U+200B, which nobody sees, stands beside the fence: Hexo cannot build the post'],
		[
			'---\u00A0\ntitle: 甲\n---\n',
			'U+00A0, which nobody sees, stands beside the fence: Hexo does not see this front matter',
		],
	],
	'front-matter-not-first': [
		[
			'\uFEFF\n---\ntitle: 甲\n---\n',
			'Only Hexo reads this front matter: for tools that use gray-matter it must begin in the first line',
		],
		[
			'---\n---\ntitle: 甲\n---\n',
			'Only Hexo reads this front matter: for tools that use gray-matter it must have one opening fence',
		],
		[
			'\uFEFF---\n---\ntitle: 甲\n---\n',
			'Only Hexo reads this front matter: for tools that use gray-matter it must have one opening fence',
		],
		[
			'\n---\ntitle: 甲\n---\n',
			'Only Hexo reads this front matter: for tools that use gray-matter it must begin in the first line',
		],
		[
			'----\ntitle: 甲\n----\n',
			'Only Hexo reads this front matter: for tools that use gray-matter it must begin in the first line',
		],
		[
			'title: 甲\n---\n',
			'Only Hexo reads this front matter: for tools that use gray-matter it must begin in the first line',
		],
	],
	'permalink-dead': [
		[block('permalink: a#b/'), 'For browsers the address ends before #: readers do not get to the post'],
		[block('permalink: a%20b/'), 'Servers read %20 as another letter, and find no such page'],
	],
	'permalink-literal': [
		[
			block('permalink: https://a.cn/b/'),
			'The address of a post begins below the site: Hexo does not read it as a web address',
		],
		[block('permalink: :year/a/'), 'Hexo fills in nothing here: the address of the post is just this'],
	],
	'yaml-syntax': [
		[block('title: [甲] 乙'), 'A value without quotes must not begin with [: Hexo cannot build the post'],
		[block('author: [甲] 乙'), 'Something stands behind the bracket that closes: Hexo cannot build the post'],
		[block('author: {% 甲 %}'), 'A value without quotes must not begin with {: Hexo cannot build the post'],
		[
			block('author: 甲: 乙'),
			'A colon and a blank begin another field: Hexo cannot build the post unless the value is quoted',
		],
		[block('author: "甲\\c"'), 'In double quotes this backslash is an unknown escape: Hexo cannot build the post'],
		[block('author: 甲\u0007'), 'The control character U+0007 is not allowed in YAML: Hexo cannot build the post'],
		[block('author: *b'), '*b refers to an anchor that does not exist: Hexo cannot build the post'],
	],
};

describe('odd fields', () => {
	for (const [rule, rows] of Object.entries(FIXED)) {
		for (const [text, slice, ...after] of rows) {
			it(`${rule}: ${JSON.stringify(text).slice(0, 80)}`, () => {
				const all = found(rule, text);
				assert.deepEqual(
					all.map((one) => [one.slice, ...one.after]),
					[[slice, ...after]],
				);
			});
		}
	}
	for (const [rule, texts] of Object.entries(SILENT)) {
		for (const text of texts) {
			it(`${rule} is silent: ${JSON.stringify(text).slice(0, 80)}`, () => assert.deepEqual(found(rule, text), []));
		}
	}
	for (const [rule, rows] of Object.entries(SAID)) {
		for (const [text, ...messages] of rows) {
			it(`${rule} says of ${JSON.stringify(text).slice(0, 60)}: ${messages.join()}`, () => {
				assert.deepEqual(
					found(rule, text).map(({ message }) => message),
					messages,
				);
			});
		}
	}
});

describe('a front matter that is inserted', () => {
	it('takes the place of an empty one only where somebody chooses it, and where all of it is known', () => {
		const post = parsePost('---\n---\n正文\n');
		const offers = (context: Partial<Context>) =>
			[...frontMatterLost.check(post, { options: DEFAULT_OPTIONS, ...context })].flatMap(({ offers }) =>
				[...offers!()].map((fix) => fix?.onlyByHand),
			);
		assert.deepEqual(offers({ now: 0, path: 'source/_posts/甲.md' }), [true]);
		assert.deepEqual(offers({}), [undefined]);
		assert.deepEqual(found('front-matter-lost', post.text, { path: 'README.md' })[0]?.after, []);
	});
});

describe('a long title', () => {
	it('is longer than the settings say, be that a single sign', () => {
		const titles = (titleMaxLength: number) =>
			['甲乙', '甲'].flatMap((title) =>
				found('title-length', block(`title: ${title}`), {
					options: { ...DEFAULT_OPTIONS, titleMaxLength },
				}).map(({ slice }) => slice),
			);
		assert.deepEqual([0, 1, 2].map(titles), [[], ['甲乙'], []]);
	});
});

describe('a category that looks like another one', () => {
	const PLACE = { line: 1, column: 1, offset: 0 };
	const other = (name: string) => ({ name, posts: 9, post: { file: 'a.md', name: '甲', start: PLACE, end: PLACE } });
	const check = (fields: string, name: string, samePage = new Map()) =>
		[
			...categoryLookalike.check(parsePost(block(fields)), {
				options: DEFAULT_OPTIONS,
				others: { samePage, lookAlikes: new Map([['国內', other(name)]]) },
			}),
		].map(({ relatedPosts, offers }) => [relatedPosts?.length, [...offers!()].length]);
	it('leads to a post that has it', () => assert.deepEqual(check('categories: [国內]', '国内'), [[1, 1]]));
	it('is told of by another rule where both have one page', () => {
		assert.deepEqual(check('categories: [国內]', '国内', new Map([['国內', other('国内')]])), []);
		assert.deepEqual(check('categories: [国內]', '国内', new Map([['国內', other('國内')]])), [[1, 1]]);
	});
	it('is not written anew in lines of its own, nor where it cannot stand between the quotes', () => {
		assert.deepEqual(check('categories: |-\n  国內', '国内'), [[1, 0]]);
		assert.deepEqual(check("categories: ['国內']", '国\x85内'), [[1, 0]]);
	});
});

describe('the name of a file', () => {
	it('has a sign that ends the address, or a code', () => {
		const said = (name: string) =>
			found('file-name-dead', block('title: 甲'), { path: `source/_posts/${name}.md` }).map(({ message }) => message);
		assert.deepEqual(said('a#b'), ['The name of the file has a #: for browsers the address of the post ends there']);
		assert.deepEqual(said('a%20b'), [
			'The name of the file has the code %20: servers decode it, and find no such page',
		]);
	});
});

describe('an address that is too long', () => {
	it('is marked at what makes it so', () => {
		const marked = (fields: string, path?: string) =>
			found('address-long', block(fields), { ...(path && { path }) }).map(({ slice }) => slice);
		assert.deepEqual(marked(`title: 甲\npermalink: ${LONG}/`), [`${LONG}/`]);
		assert.deepEqual(marked(`permalink: [${LONG}]`, `source/_posts/${LONG}.md`), ['---']);
	});
});

describe('an address of the web as a permalink', () => {
	it('becomes one of the site where it begins with that', () => {
		const text = block('permalink: https://a.cn/b/');
		const repaired = (site: Context['site']) => found('permalink-literal', text, { ...(site && { site }) })[0]!.after;
		assert.deepEqual(repaired({ url: 'https://a.cn' }), [block('permalink: b/')]);
		assert.deepEqual(repaired({ url: 'https://b.cn' }), []);
		assert.deepEqual(repaired({}), []);
		assert.deepEqual(repaired(undefined), []);
	});
});

describe('a sign beside a fence', () => {
	it('is deleted, behind a byte order mark, too', () => {
		const post = parsePost('\uFEFF\u200B---\ntitle: 甲\n---\n');
		const [finding] = lint(post, FRONT_MATTER_RULES, { options: DEFAULT_OPTIONS });
		assert.deepEqual(
			finding!.fixes.map(({ title }) => formatMessage(title)),
			['Delete the sign'],
		);
	});
});

describe('errors in YAML', () => {
	it('are told where they belong to no field that can be named', () => {
		assert.equal(found('yaml-syntax', block('y: &a 1\n<<: *a\n<<: *a'))[0]?.slice, '*');
	});
	it('are told up to a number of them', () => {
		const fields = Array.from({ length: 100 }, (_, index) => `a${index}: *b`);
		assert.equal(
			found('yaml-syntax', block(fields.join('\n'))).at(-1)?.message,
			'From here on nothing is checked: there are too many errors above',
		);
	});
});

describe('a misspelt field', () => {
	it('is told of more loudly where it was to hide the post', () => {
		const severity = (fields: string) =>
			lint(parsePost(block(fields)), FRONT_MATTER_RULES, { options: DEFAULT_OPTIONS })
				.filter(({ rule }) => rule === 'unknown-key')
				.map((finding) => finding.severity);
		assert.deepEqual(severity('Published: false'), ['warning']);
		assert.notDeepEqual(severity('Comments: false'), ['warning']);
	});
});
