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

type Answer = readonly string[] | 'nothing' | 'throws';

/** What Hexo does with a text: the fields it reads, and the names of them. */
function askHexo(text: string): { answer: Answer; data: Record<string, unknown> } {
	try {
		const { _content: _, ...data } = hexo.parse(asHexoReads(text));
		return { answer: Object.keys(data).length > 0 ? Object.keys(data).sort() : 'nothing', data };
	} catch {
		return { answer: 'throws', data: {} };
	}
}

/** The same as we see it: problems and repeated names make Hexo throw. */
function askUs({ kind, yaml, format }: FrontMatter): Answer {
	if (kind !== 'found') {
		return 'nothing';
	}
	const names = yaml.fields.map(({ name }) => name);
	const isRepeated = format === 'yaml' && new Set(names).size < names.length;
	return yaml.problems.length > 0 || isRepeated ? 'throws' : [...new Set(names)].sort();
}

interface Case {
	readonly text: string;
	readonly hexo: Answer;
	readonly found: FrontMatter;
}

/** Where we differ from Hexo on purpose, or do not care to agree: the first that fits counts. */
const DIFFERENCES: Readonly<Record<string, (of: Case) => boolean>> = {
	'Hexo takes the numbers of a list for names': ({ hexo }) => hexo[0] === '0',
	'Hexo reads an article above dashes as YAML, or throws at it; we see no front matter': ({ found, text }) =>
		found.kind === 'none' && splitLikeHexo(text)?.openingFence === undefined,
	'Hexo throws at a block without any field; we see no front matter': ({ found, hexo }) =>
		hexo === 'throws' && found.kind === 'none',
	'Hexo throws at a block, we call it lost or unclosed': ({ found, hexo }) =>
		hexo === 'throws' && (found.kind === 'lost' || found.kind === 'unclosed'),
	'Hexo reads a block with a comment behind its first dashes, below an empty line': ({ text }) =>
		/^\uFEFF?\r?\n--- #/.test(text),
	'Hexo overlooks a tab before the first dashes': ({ text }) => /^\uFEFF?\t---/.test(text),
	'Hexo overlooks a tab before the first field': ({ found, text }) => text[found.fields.start] === '\t',
	'Hexo goes on with a quoted value at the start of a line': ({ found }) =>
		found.yaml.problems.some(({ cause }) => cause === 'unclosed-quote'),
};

describe('findFrontMatter', () => {
	it(`reads ${RUNS} generated texts as hexo-front-matter does, but for what is named here`, () => {
		const counts: Record<string, number> = {
			same: 0,
			...Object.fromEntries(Object.keys(DIFFERENCES).map((name) => [name, 0])),
		};
		fc.assert(
			fc.property(anyText, (text) => {
				const found = findFrontMatter(text);
				const { answer, data } = askHexo(text);
				const difference =
					JSON.stringify(askUs(found)) === JSON.stringify(answer)
						? 'same'
						: Object.keys(DIFFERENCES).find((name) => DIFFERENCES[name]!({ text, hexo: answer, found }));
				assert.ok(difference, `Hexo: ${answer}; we: ${found.kind} ${askUs(found)}`);
				counts[difference]!++;
				for (const { name, value } of difference === 'same' && Array.isArray(answer) ? found.yaml.fields : []) {
					if (value.kind === 'scalar' && typeof data[name] === 'string') {
						assert.equal(value.text.replace(/\n$/, ''), data[name].replace(/\n$/, ''));
					}
				}
			}),
			{ numRuns: RUNS, seed: 3 },
		);
		for (const [name, count] of Object.entries(counts)) {
			assert.ok(count > 0, `never met: ${name}`);
		}
		assert.ok(counts.same! > RUNS * 0.8, JSON.stringify(counts));
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
});
