// What is told of YAML that Hexo refuses, what is silent where Hexo reads, and that a fix leaves every other field as it was.
import assert from 'node:assert/strict';
import * as hexo from 'hexo-front-matter';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Context } from '../../../src/engine/rule';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { type FindingWithFixes, lint } from '../../lint';
import { anyYaml, randomFrom } from '../../oracle/yaml-blocks';

const CONTEXT: Context = {
	options: DEFAULT_OPTIONS,
	path: 'source/_posts/post.md',
	site: { timezone: 'Asia/Shanghai' },
};
const HEAD = 'title: 甲\ndate: 2022-06-08 09:15:00\ncategories:\n - 金融\n - 新浪\n';
const post = (fields: string): string => `---\n${fields}---\n<p>正文</p>\n`;

const findingsIn = (text: string): FindingWithFixes[] => lint(parsePost(text), FRONT_MATTER_RULES, CONTEXT);
/** What the rules about the block and its YAML call an error. */
const errorsIn = (text: string): FindingWithFixes[] =>
	findingsIn(text).filter(
		({ rule, severity }) => severity === 'error' && /^(?:yaml|duplicate|front-matter)-/.test(rule),
	);
const fixed = (text: string, finding: FindingWithFixes): string | undefined => {
	const [fix] = finding.fixes;
	return fix && applyEdits(text, editsOf(parsePost(text), fix)!);
};

/** What Hexo reads in a text; `refused` where it throws. */
function ask(text: string): Record<string, unknown> | 'refused' {
	try {
		return hexo.parse(text.replaceAll('\r\n', '\n').replace(/\p{Surrogate}/gu, '\uFFFD'));
	} catch {
		return 'refused';
	}
}

describe('YAML that Hexo refuses', () => {
	/** The fields, what the message says, the reported slice, and the fields after the fix if there is one. */
	const ROWS: readonly (readonly [fields: string, message: RegExp, slice: string, fixed?: string])[] = [
		[`${HEAD}tags: [a, b\n`, /bracket is never closed/, '[', `${HEAD}tags: [a, b]\n`],
		[`${HEAD}tags: {a: 1\n`, /bracket is never closed/, '{', `${HEAD}tags: {a: 1}\n`],
		[`title: [快讯 甲\n`, /bracket is never closed/, '[', `title: '[快讯 甲'\n`],
		[`${HEAD}tags: [a, b\n - c\n`, /bracket is never closed/, '['],
		[`${HEAD}tags: ["a" "b"]\n`, /comma is missing/, '"', `${HEAD}tags: ["a", "b"]\n`],
		[`${HEAD}tags: ["a"、"b"]\n`, /comma is missing/, '、', `${HEAD}tags: ["a", "b"]\n`],
		[`${HEAD}tags: [a,, b]\n`, /Nothing stands before this comma/, ',', `${HEAD}tags: [a, b]\n`],
		[`${HEAD}tags: [a, b] c\n`, /behind the bracket that closes/, '['],
		[`${HEAD}tags: [a, b]]\n`, /behind the bracket that closes/, '['],
		[`${HEAD}tags: "a","b"\n`, /quotes of this value end/, '"a","b"', `${HEAD}tags:\n - a\n - b\n`],
		[
			`${HEAD}tags: 'a'、'b'\nlayout: x\n`,
			/quotes of this value end/,
			"'a'、'b'",
			`${HEAD}tags:\n - a\n - b\nlayout: x\n`,
		],
		[`${HEAD}tags: "a" "b"\n`, /quotes of this value end/, '"a" "b"', `${HEAD}tags:\n - a\n - b\n`],
		['title: "A 股" 和 "港股"\n', /quotes of this value end/, '"A 股" 和 "港股"', 'title: \'"A 股" 和 "港股"\'\n'],
		["title: 'A 股', '港股'\n", /quotes of this value end/, "'A 股', '港股'", "title: \"'A 股', '港股'\"\n"],
		['title: "甲："A 股"收涨"\n', /quotes of this value end/, '"甲："A 股"收涨"', 'title: \'甲："A 股"收涨\'\n'],
		[`${HEAD}tags: - a\n`, /must not begin with -/, '-', `${HEAD}tags:\n - a\n`],
		[`${HEAD}tags: - a\n  - b\n`, /must not begin with -/, '-', `${HEAD}tags:\n - a\n - b\n`],
		[`${HEAD}tags: [a, b］\n`, /bracket is never closed/, '[', `${HEAD}tags:\n - a\n - b\n`],
		[`${HEAD}tags: [a][b]\n`, /behind the bracket that closes/, '[', `${HEAD}tags:\n - a\n - b\n`],
		[`${HEAD}tags: ["a”, "b"]\n`, /comma is missing/, 'b', `${HEAD}tags:\n - a\n - b\n`],
		[`${HEAD}tags: [@a, b]\n`, /comma is missing/, '@', `${HEAD}tags:\n - '@a'\n - b\n`],
		[`${HEAD}tags:\n * a\n * b\n`, /must not begin with \*/, '*', `${HEAD}tags:\n - a\n - b\n`],
		[`${HEAD}tags:\n - "a","b"\n`, /quotes of this value end/, '"a","b"', `${HEAD}tags:\n - a\n - b\n`],
		[`${HEAD}tags: - a: b\n`, /must not begin with -/, '-', `${HEAD}tags: '- a: b'\n`],
		[`${HEAD}x: {% y %}\n`, /must not begin with \{/, '{', `${HEAD}x: '{% y %}'\n`],
		[`${HEAD} author: x\n`, /indented otherwise/, 'author', `${HEAD}author: x\n`],
		[HEAD.replace('date', '  date'), /indented otherwise/, 'date', HEAD],
		[`  ${HEAD}`, /indented otherwise/, 'title', HEAD],
		[`${HEAD}seo:\n  a: 1\n b: 2\n`, /indented otherwise/, 'b', `${HEAD}seo:\n  a: 1\n  b: 2\n`],
		[HEAD.replace(' - 新浪', '- 新浪'), /does not stand below/, '-', HEAD],
		['tags:\n  - a\n  - b\n - c\n', /does not stand below/, '-', 'tags:\n  - a\n  - b\n  - c\n'],
		[HEAD.replace('- 新浪', '-新浪'), /blank is missing behind this dash/, '-', HEAD],
		[`${HEAD}seo:\n \ta: 1\n \tb: 2\n`, /A tab stands behind blanks/, ' \t', `${HEAD}seo:\n   a: 1\n   b: 2\n`],
		[HEAD.replace(' - 新浪', '\u00A0- 新浪'), /begins with U\+00A0/, '\u00A0', HEAD],
		[HEAD.replace(/^ -/gm, '\u3000-'), /begins with U\+3000/, '\u3000', HEAD],
		[`${HEAD}\u3000\u3000\n`, /begins with U\+3000/, '\u3000\u3000', `${HEAD}  \n`],
		[`${HEAD}\u00A0\nlayout: x\n`, /begins with U\+00A0/, '\u00A0', `${HEAD} \nlayout: x\n`],
		[`${HEAD}{a: b}\n`, /sets no field/, '{a: b}'],
		[`${HEAD}\u200B\n`, /begins with U\+200B/, '\u200B', `${HEAD}\n`],
		[HEAD.replace('title: ', 'title:\u00A0'), /takes a name, a colon and a blank/, ':\u00A0', HEAD],
		[HEAD.replace('title: ', 'title：'), /takes a name, a colon and a blank/, '：', HEAD],
		[`${HEAD}"author":x\n`, /takes a name, a colon and a blank/, ':', `${HEAD}"author": x\n`],
		[`${HEAD}...\nauthor: x\n`, /ends the fields/, '...', `${HEAD}author: x\n`],
		[`${HEAD}x: |\n  a\n...\n  b\n`, /ends the fields/, '...'],
		[`${HEAD}extra:\n  : 甲\n  : 乙\n`, /no name/, ':'],
		[`${HEAD}extra:\n  甲: 乙\n  : 丙\n`, /no name/, ':'],
		[`${HEAD}extra:\n  - ? : 甲\n`, /no name/, ':'],
		[`${HEAD}extra: {\n "甲"\n : 乙}\n`, /comma is missing/, ':'],
		[`${HEAD}comments: !!bool yes\n`, /knows no tag !!bool/, '!!bool yes', `${HEAD}comments: '!!bool yes'\n`],
		[`${HEAD}tags: [!x, a]\n`, /knows no tag !x/, '!x', `${HEAD}tags: ['!x', a]\n`],
		[`${HEAD}x: ${'['.repeat(101)}${']'.repeat(101)}\n`, /nested deeper/, `x: ${'['.repeat(101)}${']'.repeat(101)}`],
		["title: '甲’\n", /quote is never closed/, "'", "title: '甲'\n"],
		['title: "甲”\n', /quote is never closed/, '"', 'title: "甲"\n'],
		['title: \'甲"\n', /quote is never closed/, "'", "title: '甲'\n"],
		["title: '甲＇ # 注\n", /quote is never closed/, "'", "title: '甲' # 注\n"],
		["title: '“甲”\n", /quote is never closed/, "'", "title: '“甲”'\n"],
		['title: \'"甲"\n', /quote is never closed/, "'", 'title: \'"甲"\'\n'],
		["title: 'it's 甲’\n", /quotes of this value end/, "'it's 甲’", 'title: "it\'s 甲"\n'],
		['title: "a\\b”\n', /quote is never closed/, '"'],
		[`${HEAD}<<: 1\n`, /cannot merge mappings/, '<<: 1'],
	];
	for (const [fields, message, slice, after] of ROWS) {
		it(JSON.stringify(fields.replace(HEAD, '… ')).slice(0, 70), () => {
			const text = post(fields);
			assert.equal(ask(text), 'refused');
			const found = findingsIn(text).filter(({ rule }) => rule === 'yaml-syntax');
			assert.deepEqual(
				found.map(({ start, end }) => text.slice(start, end)),
				[slice],
			);
			assert.match(formatMessage(found[0]!.message), message);
			assert.equal(fixed(text, found[0]!), after && post(after));
			assert.ok(after === undefined || ask(post(after)) !== 'refused');
		});
	}

	it('is a list with a quote and a bracket that never end', () => {
		const text = post(`${HEAD}tags: ['a’, b]\n`);
		const found = errorsIn(text);
		assert.deepEqual(
			found.map(({ start }) => text[start]),
			['[', "'"],
		);
		for (const finding of found) {
			assert.equal(fixed(text, finding), post(`${HEAD}tags:\n - a\n - b\n`));
		}
	});

	it('is a list below an empty field, with signs that begin no item', () => {
		for (const items of ['-a\n-b\n', '• a\n• b\n']) {
			const text = post(`${HEAD}tags:\n${items}`);
			assert.equal(ask(text), 'refused');
			for (const finding of errorsIn(text)) {
				assert.equal(fixed(text, finding), post(`${HEAD}tags:\n - a\n - b\n`));
			}
		}
		const [finding] = errorsIn(post(`${HEAD}author:\n-a\n-b\n`));
		assert.deepEqual(finding?.fixes, []);
	});

	it('is told of a quote that dashes cut in two, which are indented then', () => {
		const text = post(`${HEAD}description: "甲\n---\n乙"\n`);
		const [finding] = errorsIn(text);
		const after = fixed(text, finding!)!;
		assert.equal(after, post(`${HEAD}description: "甲\n  ---\n乙"\n`));
		assert.deepEqual(Object.keys(ask(after)), ['title', 'date', 'categories', 'description', '_content']);
	});

	it('is no error of a block that Hexo does not see', () => {
		for (const text of [
			'\n\n---\ntitle: @甲\n---\n',
			'--- \ntitle: 甲\ntitle: 乙\n---\n',
			'———\ntitle: "a" b\n———\n',
		]) {
			assert.deepEqual(
				errorsIn(text).map(({ rule }) => rule),
				['front-matter-lost'],
			);
			assert.ok(findingsIn(text).every(({ message }) => !/cannot build/.test(formatMessage(message))));
		}
	});
});

describe('YAML that Hexo reads', () => {
	const ROWS = [
		'tags: [a, b,\nc]\n',
		'x: {a: 1,\nb: 2}\n',
		'description: "甲\n<p>乙</p>\n丙"\n',
		'<<: {author: 乙}\n',
		'<<: [{a: 1}]\n',
		'comments: !!bool true\n',
		'x: !!float 1\n',
		'author: "甲"# 乙\n',
		"author: '甲'#注\n",
		'author: &a\n  &b 甲\n',
		'&a 作者: 甲\n编辑: *a\n',
		'extra: &x\n!!map\n  甲: 乙\n',
		'extra:\n  - [\n  \t甲,\n   乙\n   ]\n',
		'extra:\n  x: |\n  \t\n  title: 乙\n',
		'extra:\n  丙: &x\n  !!map\n    甲: 乙\n',
		'tags:\n- \t!!str 1\n',
		'[author]: 甲\n',
	];
	for (const fields of ROWS) {
		it(JSON.stringify(fields), () => {
			const text = post(HEAD + fields);
			assert.notEqual(ask(text), 'refused');
			assert.deepEqual(errorsIn(text), []);
			assert.ok(findingsIn(text).every(({ rule }) => !/-missing$/.test(rule)));
		});
	}

	it('sees a title whose name stands in brackets', () => {
		assert.deepEqual(errorsIn(post(HEAD.replace('title', '[title]'))), []);
	});

	it('in long front matter is checked, field by field', () => {
		for (const description of [
			`"${'长'.repeat(10_001)}"`,
			`"${'长\\n'.repeat(5001)}"`,
			`|\n  ${'长'.repeat(10_001)}`,
		]) {
			const text = post(`title: 2019\ndate: Invalid Date\ncategories: [a]\ndescription: ${description}\n`);
			const places = findingsIn(text).map(({ start, end }) => text.slice(start, end));
			assert.ok(places.includes('2019') && places.includes('Invalid Date'), places.join());
			assert.deepEqual(errorsIn(text), []);
		}
	});
});

describe('fixes of front matter', () => {
	it('of invented blocks leave what Hexo reads as it was, and no block worse', () => {
		const random = randomFrom(5);
		let count = 0;
		let settled = 0;
		for (let index = 0; index < 2500; index++) {
			const text = `---\n${anyYaml(random)}\n---\n正文\n`;
			for (const finding of errorsIn(text).filter(({ rule }) => rule === 'yaml-syntax')) {
				const after = fixed(text, finding);
				if (after === undefined) {
					continue;
				}
				count++;
				const [before, behind] = [parsePost(text).frontMatter, parsePost(after).frontMatter];
				assert.notEqual(after, text);
				assert.equal(behind.kind, 'found', JSON.stringify([text, after]));
				assert.ok(behind.yaml.problems.length <= before.yaml.problems.length, JSON.stringify([text, after]));
				settled += before.yaml.problems.length === 1 && ask(after) !== 'refused' ? 1 : 0;
			}
		}
		assert.ok(count > 500 && settled > 100, `${count} fixes, ${settled} blocks settled`);
	});
});
