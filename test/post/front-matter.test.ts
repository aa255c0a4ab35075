// The front matter as Hexo finds it, compared with hexo-front-matter 4.2.1 on generated texts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as hexo from 'hexo-front-matter';
import { type FrontMatter, findFrontMatter } from '../../src/post/front-matter';
import { splitLikeHexo } from '../../src/post/hexo-split';

const RUNS = 25_000;

/** hexo-fs takes these away before hexo-front-matter sees a text. */
const asHexoReads = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');

const fence = fc.constantFrom(
	...[
		'---',
		'---',
		'---',
		'----',
		'-----',
		'--',
		'--- ',
		'---\t',
		' ---',
		'\t---',
		'---js',
		'--- js',
		'---yaml',
		'---more',
	],
	...[';;;', ';;;;', ';;; ', ';;;x', '--- # c', '---;;;', '——', '===', '-- -'],
);
const key = fc.constantFrom(
	'title',
	'date',
	'categories',
	'headimg',
	'author',
	'comments',
	'"title"',
	'my key',
	'标题',
);
const value = fc.constantFrom(
	...[
		'甲',
		"'甲'",
		'"甲"',
		"'it''s'",
		"'it's'",
		'"a"b"',
		"'open",
		'"open',
		'@x',
		'*x',
		'*ST信威',
		'&a b',
		'!x y',
		'[a, b]',
		'[a',
		'{a: 1}',
	],
	...[
		'a: b',
		'a:b',
		'',
		' ',
		'2024-05-01',
		'2024-05-01 08:00:00',
		'1',
		'true',
		'# c',
		'a # c',
		'|',
		'>-',
		'`x`',
		'%x',
		'- x',
		'"C:\\d"',
	],
	...[
		'Wed, 01 May 2024 00:00:00 GMT',
		'https://a.cn/b.jpg',
		'"甲",',
		'["a"],',
		"'",
		'""',
		'<<',
		'~',
		'甲\tb',
		'\u0007',
		'？',
	],
);
const fieldLine = fc
	.tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : ', '：'), value)
	.map((parts) => parts.join(''));
const looseLine = fc.constantFrom(
	...[
		'',
		'',
		' ',
		'\t',
		'  ',
		' - 金融',
		' -  - 子',
		'- x',
		'    - y',
		'\t- z',
		'\t\tw: 1',
		'  more',
		'more',
		'<p>文</p>',
		'<p>a: b</p>',
	],
	...[
		'# 标题',
		'正文',
		'正文: 冒号',
		'- - -',
		'***',
		'> x',
		'...',
		'? a',
		': b',
		'%YAML 1.2',
		'}',
		']',
		'{',
		'"k": 1,',
		'x: {',
		'\u00a0',
		'\r',
		'\f',
	],
);
const line = fc.oneof(
	{ weight: 4, arbitrary: fieldLine },
	{ weight: 3, arbitrary: looseLine },
	{ weight: 2, arbitrary: fence },
);
const eol = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\r');
const noise = fc.array(fc.tuple(line, eol), { maxLength: 12 }).map((lines) => lines.flat().join(''));

/** Mostly like a post: something before the fence, fields, something after it. */
const post = fc
	.tuple(
		fc.constantFrom('', '', '\uFEFF'),
		fc.constantFrom('', '', '\n', '\n', '\r\n', '\n\n', ' \n', 'x\n'),
		fence,
		fc.array(fc.oneof({ weight: 5, arbitrary: fieldLine }, { weight: 1, arbitrary: looseLine }), { maxLength: 6 }),
		fence,
		fc.constantFrom('', '正文', '\n<div>   \n正文\n---\n更多\n</div>\n    ', '\n---\n', '\na: b\n---\nc'),
		fc.constantFrom('\n', '\n', '\n', '\r\n'),
	)
	.map(([bom, above, opening, fields, closing, body, end]) =>
		[bom + above + opening, ...fields, closing, body].join('\n').replaceAll('\n', end),
	);
const anyText = fc.oneof(
	post,
	post,
	noise,
	fc.string({ unit: fc.constantFrom('-', ';', '\n', '\r\n', ' ', 'a', ':', '\t') }),
);

describe('splitLikeHexo', () => {
	it(`splits ${RUNS} generated texts as hexo-front-matter does`, () => {
		let blocks = 0;
		fc.assert(
			fc.property(anyText, (text) => {
				const read = asHexoReads(text);
				const expected = hexo.split(read);
				const split = splitLikeHexo(text);
				if (expected.data === undefined) {
					assert.equal(split, undefined);
					return;
				}
				blocks++;
				assert.ok(split);
				const slice = (start: number, end?: number): string => asHexoReads(text.slice(start, end));
				assert.equal(slice(split.data.start, split.data.end), expected.data);
				assert.equal(slice(split.contentStart), expected.content);
				assert.equal(slice(split.closingFence.start, split.closingFence.end), expected.separator);
				assert.equal(split.openingFence !== undefined, expected.prefixSeparator);
			}),
			{ numRuns: RUNS, seed: 2 },
		);
		assert.ok(blocks > RUNS / 3, `only ${blocks} of the texts had a block`);
	});
});

/** What Hexo does with a text: the names and values that it reads, and the article. */
interface Answer {
	readonly outcome: FrontMatter['outcome'];
	readonly data: Readonly<Record<string, unknown>>;
	readonly content: string;
}

function askHexo(text: string): Answer {
	const source = asHexoReads(text);
	try {
		const read = hexo.parse(source);
		const { _content: content, ...data } = read;
		if (Array.isArray(read)) {
			return { outcome: 'refused', data: {}, content: '' }; // by the database of posts
		}
		// It hands back the very text where it takes nothing out of it.
		return { outcome: content === source ? 'published' : 'read', data, content };
	} catch {
		return { outcome: 'refused', data: {}, content: '' };
	}
}

describe('findFrontMatter', () => {
	it(`finds in ${RUNS} generated texts what hexo-front-matter does`, () => {
		const counts: Record<string, number> = {};
		fc.assert(
			fc.property(anyText, (text) => {
				const found = findFrontMatter(text);
				const { outcome, data, content } = askHexo(text);
				assert.equal(found.outcome, outcome);
				const names = Object.keys(data);
				const isFields = outcome === 'read' && names.length > 0 && names[0] !== '0';
				const what = `${found.kind} ${outcome}`;
				counts[what] = (counts[what] ?? 0) + 1;
				if (found.kind === 'found' && outcome === 'read') {
					assert.deepEqual([...new Set(found.yaml.fields.map(({ name }) => name))].sort(), names.sort());
					assert.equal(asHexoReads(text.slice(found.span.end)), content);
					assert.equal(text.slice(found.fields.start, found.fields.start + 3) === '---', false);
				}
				// What Hexo reads is front matter to us, but where it swallows an article.
				assert.ok(!isFields || found.kind === 'found' || names.some((name) => name.startsWith('<')), what);
				for (const { name, value } of found.kind === 'found' && isFields ? found.yaml.fields : []) {
					if (value.kind === 'scalar' && typeof data[name] === 'string' && found.format === 'yaml') {
						assert.equal(value.text, data[name]);
					}
				}
			}),
			{ numRuns: RUNS, seed: 3 },
		);
		for (const what of [
			'found read',
			'found refused',
			'lost published',
			'lost refused',
			'unclosed refused',
			'none refused',
		]) {
			assert.ok((counts[what] ?? 0) > 20, JSON.stringify(counts));
		}
	});

	/** Input, kind with reason, and the fields as they are read. */
	const CASES: readonly (readonly [text: string, kind: string, fields: string])[] = [
		['---\ntitle: a\n---\n', 'found', 'title'],
		['\n---\ntitle: a\n---\n', 'found', 'title'],
		['\uFEFF\r\n---\r\ntitle: a\r\n---', 'found', 'title'],
		['\n--- \ntitle: a\n---more\n', 'found', 'title'],
		['title: a\n---\nb: c', 'found', 'title'],
		['---\ntitle: a\nno field\ndate: b\n---\n', 'found', 'title date'],
		[';;;\n"title": "a",\n\t"tags": ["b", {"c": 1}]\n;;;\n', 'found', 'title tags'],
		['\n\n---\ntitle: a\n---\n', 'lost blank-lines', 'title'],
		[' \n---\ntitle: a\n---\n', 'lost blank-lines', 'title'],
		['--- \ntitle: a\n---\n', 'lost fence-blanks', 'title'],
		[' ---\ntitle: a\n---\n', 'lost fence-blanks', 'title'],
		['---js\ntitle: a\n---\n', 'lost fence-text', 'title'],
		['\n----\ntitle: a\n----\n', 'lost fence-text', 'title'],
		['----\ntitle: a\n---\n', 'lost closing-fence', 'title'],
		['---\n---\n', 'lost empty', ''],
		[';;;\ntitle: a\n;;;\n', 'lost json', ''],
		[';;;\n"title": "a",\n;;;\n', 'lost json', ''],
		['---\ntitle: a\n', 'unclosed', 'title'],
		['---\ntitle: a\n\n<p>b: c</p>\n\n---\n', 'unclosed', 'title'],
		['---\ntitle: a\n\n正文：\n一句\n\n---\n', 'unclosed', 'title'],
		['---\ntitle: a\n\ncategories b\n---\n', 'found', 'title'],
		['---\ntitle: a\n\ntags are\n\nb\n---\n', 'unclosed', 'title'],
		['---\ntitle: a\nb: "c\n<p>d</p>\ne"\n---\n', 'found', 'title b'],
		['---\ntitle: a\n<<: {b: c}\n---\n', 'found', 'title << b'],
		['# c\ntitle: a\n---\n', 'found', 'title'],
		['\n---#\ntitle: a\n---\n', 'found', 'title'],
		['\n---title: a\n---\n', 'found', 'title'],
		['\uFEFF\uFEFF---\ntitle: a\n---\n', 'found', 'title'],
		['---\n---\ntitle: a\n---\n', 'found', 'title'],
		['\uFEFF\uFEFF---\ntitle: a\n  ---\n', 'lost closing-fence', 'title'],
		['\u200B---\ntitle: a\n---\n', 'lost invisible', 'title'],
		['\u00A0\n---\ntitle: a\n---\n', 'lost invisible', 'title'],
		['---\u2060\ntitle: a\n---\n', 'lost invisible', 'title'],
		['---\ntitle: a\n\u200B---\n', 'lost invisible', 'title'],
		['———\ntitle: a\n———\n', 'lost fence-text', 'title'],
		['--\ntitle: a\n--\n', 'lost fence-text', 'title'],
		['```yaml\ntitle: a\n```\n', 'lost fence-text', 'title'],
		['~~~\ntitle: a\n~~~\n', 'lost fence-text', 'title'],
		['+++\ntitle: a\n+++\n', 'lost fence-text', 'title'],
		['---\ntitle: a\n...\n', 'lost closing-fence', 'title'],
		['---\ntitle: a\n——\n', 'lost closing-fence', 'title'],
		['---\ntitle: a\n...\n\n<p>b</p>\n\n---\n', 'lost closing-fence', 'title'],
		['title: a\ndate: b\n...\n', 'lost closing-fence', 'title date'],
		['  ---\n  title: a\n  ---\n', 'lost indented', 'title'],
		['+++\ntitle = "a"\n+++\n', 'lost toml', ''],
		[';;;\n{"title": "a"}\n;;;\n', 'lost json', ''],
		['b\n\n---\ntitle: a\ndate: c\n---\n', 'lost text-above', 'title date'],
		['```\n---\ntitle: a\ndate: c\n---\n```\n', 'lost text-above', 'title date'],
		['%YAML 1.2\n---\ntitle: a\ndate: c\n---\n', 'lost text-above', 'title date'],
		['title: a\ndate: b\n\n<p>c</p>\n', 'unclosed', 'title date'],
		['---\ntitle: a\n\n# b\n\nc\n', 'unclosed', 'title'],
		['***\n来源: a\n***\n', 'none', ''],
		['***\n"a"\n***\n', 'none', ''],
		['---\nx = 1\n---\n', 'none', ''],
		['# a\n\n```yaml\n---\ntitle: a\ndate: b\n---\n```\n', 'none', ''],
		['a\n\n```\ntitle: a\ndate: b\n```\n', 'none', ''],
		['---json\n{"title": "a"}\n---\n', 'lost fence-text', 'title'],
		['---\n- a\n---\n', 'lost list', ''],
		['- a\n- b\n\n---\n\nc\n', 'none', ''],
		['**a**：b\n\n---\n', 'none', ''],
		['来源: a\n\nb\n\n---\n', 'none', ''],
		['---\n', 'none', ''],
		['---', 'none', ''],
		['', 'none', ''],
		['\uFEFF', 'none', ''],
		['一句\n\n---\n\n另一句\n', 'none', ''],
	];
	for (const [text, kind, fields] of CASES) {
		it(`${JSON.stringify(text)} is ${kind}`, () => {
			const found = findFrontMatter(text);
			assert.equal(`${found.kind} ${found.reason ?? ''}`.trim(), kind);
			assert.equal(found.yaml.fields.map(({ name }) => name).join(' '), fields);
		});
	}

	it('takes time in proportion to the text, whatever its fences', () => {
		const start = process.cpuUsage().user;
		for (const [sign, behind] of [
			['-', '\u2028'],
			[';', '\u2028'],
			['-', '\u2029 x'],
			['—', ' '],
			['\u200B', '---'],
			[' ', '---'],
			['`', 'yaml \u2028'],
		] as const) {
			findFrontMatter(`${sign.repeat(128_000)}${behind}\ntitle: a\n---\nx`);
			findFrontMatter(`\n${sign.repeat(128_000)}${behind}\ntitle: a\n${sign.repeat(128_000)}\nx`);
		}
		assert.ok(process.cpuUsage().user - start < 2_000_000);
	});
});
