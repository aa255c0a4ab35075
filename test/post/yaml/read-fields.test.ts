// YAML fields with their places, and recovery behind what YAML cannot read.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as hexo from 'hexo-front-matter';
import { load } from 'js-yaml';
import { parseFields } from '../../../src/post/yaml/read-fields';
import type { Field, Value } from '../../../src/post/yaml/value';
import { anyYaml, randomFrom } from '../../oracle/yaml-blocks';

const read = (text: string, format: 'yaml' | 'json' = 'yaml') =>
	parseFields(text, { start: 0, end: text.length }, format);

/** A value as `kind‹source›`, with what is inside it. */
function show(text: string, value: Value): string {
	const inside =
		value.kind === 'list'
			? `[${value.items.map((item) => show(text, item)).join(' ')}]`
			: value.kind === 'map'
				? `{${value.fields.map((field) => `${field.name} ${show(text, field.value)}`).join(' ')}}`
				: '';
	return `${value.kind}${inside}‹${text.slice(value.start, value.end)}›`;
}

const fieldsOf = (text: string): string[] => read(text).fields.map(({ name, value }) => `${name} ${show(text, value)}`);
const problemsOf = (text: string): string[] =>
	read(text).problems.map(
		({ cause, start, end, field }) => `${cause} ‹${text.slice(start, end)}›${field ? ` in ${field.name}` : ''}`,
	);

describe('fields', () => {
	const CASES: readonly (readonly [text: string, ...fields: string[]])[] = [
		['title: 甲', 'title scalar‹甲›'],
		['title: 甲 \n\n', 'title scalar‹甲›'],
		["title: '甲'   # c\r\ndate: 1\r\n", "title scalar‹'甲'›", 'date scalar‹1›'],
		['\n---title: 甲', 'title scalar‹甲›'],
		['\r\n---title: 甲\r', 'title scalar‹甲›'],
		['title:', 'title scalar‹›'],
		['title: \ndate: 1', 'title scalar‹›', 'date scalar‹1›'],
		['title: # c\ndate: 1', 'title scalar‹›', 'date scalar‹1›'],
		['"title" : 甲', 'title scalar‹甲›'],
		['categories: \n - a\n - b\n# c\nx: 1', 'categories list[scalar‹a› scalar‹b›]‹- a\n - b›', 'x scalar‹1›'],
		['categories: \n -  - a\n', 'categories list[list[scalar‹a›]‹- a›]‹-  - a›'],
		['categories:\n - a\n -\nx: 1', 'categories list[scalar‹a› scalar‹›]‹- a\n -›', 'x scalar‹1›'],
		[
			'c: [a, [b, c], {d: e}]',
			'c list[scalar‹a› list[scalar‹b› scalar‹c›]‹[b, c]› map{d scalar‹e›}‹{d: e}›]‹[a, [b, c], {d: e}]›',
		],
		['c: [\n a,\n]\nd: 1', 'c list[scalar‹a›]‹[\n a,\n]›', 'd scalar‹1›'],
		['t: a\n  b\nu: c', 't scalar‹a\n  b›', 'u scalar‹c›'],
		['t: >-\n  a\n  b\n\nu: c', 't scalar‹>-\n  a\n  b›', 'u scalar‹c›'],
		[
			'a:\n\t- b\n\t- c: d\n\t  e: f\ng: 1',
			'a list[scalar‹b› map{c scalar‹d› e scalar‹f›}‹c: d\n\t  e: f›]‹- b\n\t- c: d\n\t  e: f›',
			'g scalar‹1›',
		],
		['a:\n\t\tb: c\nd: e', 'a map{b scalar‹c›}‹b: c›', 'd scalar‹e›'],
		['a: &x b\nc: *x', 'a scalar‹b›', 'c other‹*x›'],
		['? a\n: b\nc: d', 'a scalar‹b›', 'c scalar‹d›'],
		['? [a, b]\n: c\nd: e', 'a,b scalar‹c›', 'd scalar‹e›'],
		['[title]: 甲\n&k a: b\nc: {*k : d}', 'title scalar‹甲›', 'a scalar‹b›', 'c map{a scalar‹d›}‹{*k : d}›'],
		['&k a: b\nc: *k', 'a scalar‹b›', 'c other‹*k›'],
		['a: {b: c}\n<<: {d: e}', 'a map{b scalar‹c›}‹{b: c}›', '<< map{d scalar‹e›}‹{d: e}›', 'd other‹{d: e}›'],
		['c: [a,\nb]\nd: 1', 'c list[scalar‹a› scalar‹b›]‹[a,\nb]›', 'd scalar‹1›'],
		[
			'c:\n - [a,\nb]\n - d\ne: f',
			'c list[list[scalar‹a› scalar‹b›]‹[a,\nb]› scalar‹d›]‹- [a,\nb]\n - d›',
			'e scalar‹f›',
		],
		['c: {a: 1,\nb: 2,\n}\nd: 1', 'c map{a scalar‹1› b scalar‹2›}‹{a: 1,\nb: 2,\n}›', 'd scalar‹1›'],
		['a: !!bool true\nb: !!int 1\nc: !!float 1', 'a other‹true›', 'b other‹1›', 'c other‹1›'],
		['a: !!binary aGk=\nb: !!timestamp 2024-05-01', 'a other‹aGk=›', 'b other‹2024-05-01›'],
		['a: "甲"# 乙\nb: &x\n  &y c', 'a other‹"甲"›', 'b scalar‹c›'],
		['a: &x\n!!map\n  b: c\nd: e', 'a other‹›', 'd scalar‹e›'],
		['---\na: b', 'a scalar‹b›'],
		['# c\n--- # d\na: b', 'a scalar‹b›'],
		['---a: b', 'a scalar‹b›'],
		['a: b\u00A0\nc: d', 'a scalar‹b\u00A0›', 'c scalar‹d›'],
		['a: !!str 1', 'a other‹1›'],
		['a: !!set {b}\nc: ! [d]', 'a map{b scalar‹›}‹{b}›', 'c list[scalar‹d›]‹[d]›'],
		['a: [b]#c\nd: {e: f}#g', 'a list[scalar‹b›]‹[b]›', 'd map{e scalar‹f›}‹{e: f}›'],
		['a: "b\nc" # d\ne: f', 'a scalar‹"b\nc"›', 'e scalar‹f›'],
		["a: 'b\r\n\r\nc: '\r\ne: f", "a scalar‹'b\r\n\r\nc: '›", 'e scalar‹f›'],
		[
			'a:\n\t\t- "b\n\tc\nd"\n\t\t- e\nf: g',
			'a list[scalar‹"b\n\tc\nd"› scalar‹e›]‹- "b\n\tc\nd"\n\t\t- e›',
			'f scalar‹g›',
		],
		['a: 1\rb: 2', 'a scalar‹1›', 'b scalar‹2›'],
	];
	for (const [text, ...fields] of CASES) {
		it(JSON.stringify(text), () => {
			assert.deepEqual(fieldsOf(text), fields);
			assert.deepEqual(problemsOf(text), []);
		});
	}

	it('reads the inside of a JSON object, tabs and all', () => {
		const text = '"title": "甲",\n\t"tags": [1,\n\t\t"b"]\n';
		const { fields, problems, isMapping } = read(text, 'json');
		assert.deepEqual(
			fields.map(({ name, key, value }) => `${text.slice(key.start, key.end)} ${name} ${show(text, value)}`),
			['"title" title scalar‹"甲"›', '"tags" tags list[scalar‹1› scalar‹"b"›]‹[1,\n\t\t"b"]›'],
		);
		assert.deepEqual(problems, []);
		assert.equal(isMapping, true);
	});

	it('takes nothing for JSON that JSON.parse refuses', () => {
		for (const text of ['title: 甲', '"a": 1,', "'a': 1", '"a": 1 # c']) {
			assert.deepEqual(read(text, 'json'), { fields: [], problems: [], isMapping: false, isTaken: false });
		}
	});

	it('reads every JSON object that JSON.parse reads', () => {
		const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), {
			minKeys: 1,
			maxKeys: 5,
			noNullPrototype: true,
		});
		const indent = fc.constantFrom(undefined, '\t', 2);
		fc.assert(
			fc.property(object, indent, (value, space) => {
				const text = JSON.stringify(value, null, space).slice(1, -1);
				assert.deepEqual(
					read(text, 'json').fields.map(({ name }) => name),
					Object.keys(JSON.parse(`{${text}}`)),
				);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});
});

describe('YAML problems', () => {
	/** Source, the fields that can still be read, the problems. */
	const CASES: readonly (readonly [text: string, fields: string[], ...problems: string[]])[] = [
		["title: 'it's'\ndate: 1", ["title broken‹'it's'›", 'date scalar‹1›'], "quotes ‹'it's'› in title"],
		['title: """x"""\ndate: 1', ['title broken‹"""x"""›', 'date scalar‹1›'], 'quotes ‹"""x"""› in title'],
		['title: "a" b\ndate: 1', ['title broken‹"a" b›', 'date scalar‹1›'], 'quotes ‹"a" b› in title'],
		["title: 'a\ndate: 1", ["title broken‹'a›", 'date scalar‹1›'], "unclosed-quote ‹'› in title"],
		['title: "a\ndate: 1', ['title broken‹"a›', 'date scalar‹1›'], 'unclosed-quote ‹"› in title'],
		["c:\n - a\n - 'b\n - c\nd: 1", ["c broken‹'b›", 'd scalar‹1›'], "unclosed-quote ‹'› in c"],
		["title: '''\ndate: '1'", ["title broken‹'''›", "date scalar‹'1'›"], "unclosed-quote ‹'› in title"],
		['title: "a\\"\ndate: "1"', ['title broken‹"a\\"›', 'date scalar‹"1"›'], 'unclosed-quote ‹"› in title'],
		['title: @a\ndate: 1', ['title broken‹@a›', 'date scalar‹1›'], 'reserved ‹@› in title'],
		['title: `a`\r\ndate: 1', ['title broken‹`a`›', 'date scalar‹1›'], 'reserved ‹`› in title'],
		['title: %a\ndate: 1', ['title broken‹%a›', 'date scalar‹1›'], 'reserved ‹%› in title'],
		['title: [a] b\ndate: 1', ['title broken‹[a] b›', 'date scalar‹1›'], 'reserved ‹[› in title'],
		['title: {a} b\ndate: 1', ['title broken‹{a} b›', 'date scalar‹1›'], 'reserved ‹{› in title'],
		['title: [a\ndate: 1', ['title broken‹[a›', 'date scalar‹1›'], 'bracket ‹[› in title'],
		['c: [a,\n d\ne: 1', ['c broken‹[a,›', 'e scalar‹1›'], 'bracket ‹[› in c'],
		['c: {a: 1\nd: 1', ['c broken‹{a: 1›', 'd scalar‹1›'], 'bracket ‹{› in c'],
		['c: ["a"，"b"]\nd: 1', ['c broken‹["a"，"b"]›', 'd scalar‹1›'], 'comma ‹，› in c'],
		['c: [a,, b]\nd: 1', ['c broken‹[a,, b]›', 'd scalar‹1›'], 'comma ‹,› in c'],
		['c: {\n "a"\n : b}\nd: 1', ['c broken‹:›', 'd scalar‹1›'], 'comma ‹:›'],
		['c:\n - a\n b: 1\nd: 1', ['c broken‹b›', 'd scalar‹1›'], 'indent ‹b›'],
		['c:\n  a: 1\n b: 2\nd: 1', ['c broken‹b›', 'd scalar‹1›'], 'indent ‹b›'],
		['c:\n - a\n- b\nd: 1', ['c broken‹-›', 'd scalar‹1›'], 'dash ‹-›'],
		['c:\n  - a\n - b\nd: 1', ['c broken‹-›', 'd scalar‹1›'], 'dash ‹-›'],
		['c:\n  a: 1\n  : 2\nd: 1', ['c broken‹:›', 'd scalar‹1›'], 'no-name ‹:›'],
		['c:\n\u00A0- a\nd: 1', ['c broken‹\u00A0›', 'd scalar‹1›'], 'invisible ‹\u00A0›'],
		['c:\n \ta: 1\n \tb: 1\nd: 1', ['c broken‹ \t›', 'd scalar‹1›'], 'tab ‹ \t›'],
		['a: [b,\nc]\ntitle: @x', ['a list[scalar‹b› scalar‹c›]‹[b,\nc]›', 'title broken‹@x›'], 'reserved ‹@› in title'],
		['a: &x b\nc: *x\ntitle: @x', ['a scalar‹b›', 'c other‹*x›', 'title broken‹@x›'], 'reserved ‹@› in title'],
		['c:\n - a\n -b\nd: 1', ['c broken‹-›', 'd scalar‹1›'], 'dash-blank ‹-›'],
		['  a: 1\nb: 2\nc: 3', ['a scalar‹1›', 'b scalar‹2›', 'c scalar‹3›'], 'indent ‹a›'],
		['c: [!x, a]\nd: 1', ['c broken‹!x›', 'd scalar‹1›'], 'tag ‹!x› in c'],
		['c: [a, b] d\ne: 1', ['c broken‹[a, b] d›', 'e scalar‹1›'], 'reserved ‹[› in c'],
		['c: {% a %}\ne: 1', ['c broken‹{% a %}›', 'e scalar‹1›'], 'reserved ‹{› in c'],
		['"title":甲\nd: 1', ['d scalar‹1›'], 'no-field ‹:› in title'],
		['title:\u00A0甲\nd: 1', ['d scalar‹1›'], 'no-field ‹:\u00A0› in title'],
		['a: *b\nc: [*b]', ['a broken‹*b›', 'c broken‹*b›'], 'alias ‹*b› in a', 'alias ‹*b› in c'],
		['title: - a\ndate: 1', ['title broken‹- a›', 'date scalar‹1›'], 'reserved ‹-› in title'],
		['title: |a\ndate: 1', ['title broken‹|a›', 'date scalar‹1›'], 'reserved ‹|› in title'],
		['c:\n - | a\nd: 1', ['c broken‹| a›', 'd scalar‹1›'], 'reserved ‹|› in c'],
		['title: a: b\ndate: 1', ['title broken‹a: b›', 'date scalar‹1›'], 'colon ‹:› in title'],
		['title: a:\ndate: 1', ['title broken‹a:›', 'date scalar‹1›'], 'colon ‹:› in title'],
		['c:\n - a: b: c\nd: 1', ['c broken‹a: b: c›', 'd scalar‹1›'], 'colon ‹:› in c'],
		['title: "a\\d"\ndate: 1', ['title broken‹\\d›', 'date scalar‹1›'], 'escape ‹\\d› in title'],
		['title：a\ndate: 1', ['date scalar‹1›'], 'no-field ‹：› in title'],
		['title:a\ndate: 1', ['date scalar‹1›'], 'no-field ‹:› in title'],
		['date: 1\nnonsense', ['date scalar‹1›'], 'no-field ‹nonsense›'],
		['nonsense\ndate: 1', ['date scalar‹1›'], 'no-field ‹nonsense›'],
		['title: a\n date: 1\nx: 1', ['title broken‹date›', 'x scalar‹1›'], 'indent ‹date›'],
		['title: a\u0000b\ndate: 1', ['title broken‹\u0000›', 'date scalar‹1›'], 'control-character ‹\u0000› in title'],
		['title: *a\ndate: 1', ['title broken‹*a›', 'date scalar‹1›'], 'alias ‹*a› in title'],
		['title: *a b\ndate: 1', ['title broken‹*a b›', 'date scalar‹1›'], 'reserved ‹*› in title'],
		['a: "b\nc"\nd: @e', ['a scalar‹"b\nc"›', 'd broken‹@e›'], 'reserved ‹@› in d'],
		["a: 'b\nc: d\ne: 'f'", ["a broken‹'b›", 'c scalar‹d›', "e scalar‹'f'›"], "unclosed-quote ‹'› in a"],
		['title: !a b\ndate: 1', ['title broken‹!a b›', 'date scalar‹1›'], 'tag ‹!a b› in title'],
		['c:\n - !a [b]\nd: 1', ['c broken‹!a [b]›', 'd scalar‹1›'], 'tag ‹!a [b]› in c'],
		['a:\n\t- @b\nc: 1', ['a broken‹@b›', 'c scalar‹1›'], 'reserved ‹@› in a'],
		[
			'a: @b\nc: "d"e\nf: 1',
			['a broken‹@b›', 'c broken‹"d"e›', 'f scalar‹1›'],
			'reserved ‹@› in a',
			'quotes ‹"d"e› in c',
		],
		["c:\n - @a\n - b\n - 'c\nd: 1", ['c broken‹@a›', 'd scalar‹1›'], 'reserved ‹@› in c', "unclosed-quote ‹'› in c"],
		['title: a\n...\ndate: 1', ['title scalar‹a›', 'date scalar‹1›'], 'document ‹...›'],
	];
	const MISTAGGED = [
		'!!int abc',
		'!!float x',
		'!!bool yes',
		'!!null x',
		'!!binary x',
		'!!set a',
		'!!set [a]',
		'!!seq {a: b}',
	];
	for (const value of MISTAGGED) {
		it(`a tag at the wrong value: ${value}`, () => {
			assert.deepEqual(problemsOf(`a: ${value}\nb: 1`), [`tag ‹${value}› in a`]);
			assert.deepEqual(fieldsOf(`a: ${value}\nb: 1`), [`a broken‹${value}›`, 'b scalar‹1›']);
			assert.equal(readByHexo(`a: ${value}`), 'refused');
		});
	}

	for (const [text, fields, ...problems] of CASES) {
		it(JSON.stringify(text), () => {
			assert.deepEqual(problemsOf(text), problems);
			assert.deepEqual(fieldsOf(text), fields);
		});
	}

	it('tells of no more than twenty', () => {
		assert.equal(read('a: @\n'.repeat(30)).problems.length, 20);
	});

	it('of very many are no slower than a few, and it is said where nothing is read any more', () => {
		const start = process.cpuUsage().user;
		for (const line of ['a: "x\n', "a: 'x\n", 'k1: @x\n', 'a: [x\n', 'a: "\\q"\n', 'a: *b\n', 'a: b: c\n', ' - @x\n']) {
			const problems = read(`a:\n${line.repeat(10_000)}`).problems;
			assert.ok(problems.length <= 20);
			assert.equal(problems.at(-1)?.cause, 'unreadable', line);
		}
		assert.ok(process.cpuUsage().user - start < 3_000_000);
	});

	it('have their places behind a byte order mark, and where line ends are mixed', () => {
		assert.deepEqual(problemsOf('\uFEFFtitle: "\\q"\nb: 1'), ['escape ‹\\q› in title']);
		assert.deepEqual(problemsOf('\uFEFFa:\n  : 1'), ['no-name ‹:›']);
		assert.deepEqual(problemsOf('a: 1\r\n\tb: 2\rc: @d'), ['indent ‹b›', 'reserved ‹@› in c']);
		const [field] = read('title: a\r\r\n  b\r\nc: d').fields;
		assert.equal(field?.value.kind === 'scalar' && field.value.text, 'a b');
	});

	it('are found below what is longer than real front matter, to the depth that Hexo reads', () => {
		const long = '长'.repeat(10_001);
		for (const before of [
			`d: "${long}\\n"`,
			`d: |\n  ${long}`,
			`d: [${'a, '.repeat(5000)}]`,
			`d: '${"''".repeat(9000)}' # c`,
		]) {
			const { fields, problems } = read(`${before}\ntitle: 甲 # c\nauthor: @x`);
			assert.deepEqual(
				fields.map(({ name, value }) => `${name} ${value.kind}`),
				['d other', 'title scalar', 'author broken'],
			);
			assert.deepEqual(
				problems.map(({ cause }) => cause),
				['reserved'],
			);
		}
		const nested = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\nb: "c\\n"`;
		assert.deepEqual(problemsOf(nested(98)), []);
		assert.deepEqual(
			read(nested(101)).problems.map(({ cause }) => cause),
			['depth'],
		);
		assert.deepEqual(
			read(nested(101)).fields.map(({ name }) => name),
			['a', 'b'],
		);
	});
});

describe('hostile YAML', () => {
	const HOSTILE: Readonly<Record<string, string>> = {
		brackets: '['.repeat(64_000),
		braces: '{'.repeat(9_000),
		'closed brackets': `a: ${'['.repeat(4900)}${']'.repeat(4900)}`,
		'compact lists': '- '.repeat(4900),
		'compact keys': '? '.repeat(4900),
		'brackets behind closing ones': `a: ${']'.repeat(4000)}${'['.repeat(4000)}`,
		'brackets behind quoted closing ones': '["]", '.repeat(1900),
		colons: 'a: '.repeat(3300),
		staircase: Array.from({ length: 130 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
		quotes: "'".repeat(9_999),
		'quoted pairs': '"a"'.repeat(3300),
		aliases: Array.from({ length: 26 }, (_, i) => `a${i}: &a${i} [${'*a0, '.repeat(9)}]`).join('\n'),
		'broken values': 'a: @\n'.repeat(2000),
		'blank run': `a: ${' '.repeat(9_000)}x: y`,
		'key without end': 'a'.repeat(9_999),
		'key with blanks': `a${' '.repeat(9_000)}x`,
		tabs: `a:\n${'\t- x\n'.repeat(1900)}`,
		directives: '%\n'.repeat(4999),
		controls: '\u0001'.repeat(9_999),
		documents: '---\n'.repeat(2500),
		'empty lists': '[]'.repeat(4999),
		commas: `[${','.repeat(9_990)}`,
		backslashes: `"${'\\'.repeat(9_990)}`,
	};
	for (const [name, text] of Object.entries(HOSTILE)) {
		it(`is read or refused in no time: ${name}`, function () {
			this.timeout(2000);
			assert.ok(read(text).problems.length <= 20);
			assert.ok(Array.isArray(read(text, 'json').fields));
		});
	}

	it('keeps every span inside the text, whatever it is', () => {
		const alphabet = fc.constantFrom(
			...'ab:-?&*!|>\'"%@`#{}[],\\ \t\n\r'.split(''),
			'\r\n',
			': ',
			'\n ',
			'- ',
			'é',
			'😀',
		);
		const inside = (text: string, value: Value): boolean =>
			value.start >= 0 &&
			value.start <= value.end &&
			value.end <= text.length &&
			(value.kind === 'list'
				? value.items
				: value.kind === 'map'
					? value.fields.map((field) => field.value)
					: []
			).every((item) => inside(text, item));
		fc.assert(
			fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
				const { fields, problems } = read(text);
				assert.ok(fields.every(({ value }) => inside(text, value)));
				assert.ok(problems.every(({ start, end }) => start >= 0 && start <= end && end <= text.length));
			}),
			{ numRuns: 20_000, seed: 4 },
		);
	});
});

/** Takes a value apart as far as it says what Hexo reads; undefined where it agrees, else what is wrong with it. */
function disagreement(value: Value, data: unknown): string | undefined {
	switch (value.kind) {
		case 'scalar': {
			const isSame = typeof data === 'string' ? value.text === data : value.style === 'plain' && !isObject(data);
			return isSame ? undefined : `${value.text} for ${String(data)}`;
		}
		case 'list':
			return Array.isArray(data) && data.length === value.items.length
				? value.items.map((item, index) => disagreement(item, data[index])).find(Boolean)
				: `a list for ${String(data)}`;
		case 'map':
			return isObject(data)
				? value.fields
						.filter(({ name }) => name !== '<<')
						.map((field) => disagreement(field.value, (data as Record<string, unknown>)[field.name]))
						.find(Boolean)
				: `fields for ${String(data)}`;
		default:
			return value.kind === 'broken' ? 'broken, though Hexo reads it' : undefined;
	}
}

const isObject = (data: unknown): boolean =>
	typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Date);

describe('all kinds of YAML', () => {
	it('are read and refused as Hexo does', () => {
		const random = randomFrom(8);
		const counts = { read: 0, refused: 0, text: 0, values: 0, other: 0 };
		for (let index = 0; index < 15_000; index++) {
			const source = anyYaml(random).replace(/\0/g, '');
			const { fields, problems, isTaken } = read(source);
			const names = fields.map(({ name }) => name).filter((name) => name !== '<<');
			// A name that is repeated is told by a rule of its own.
			const isRefused = problems.length > 0 || hasRepeated(fields);
			const data = readByHexo(source);
			assert.equal(isRefused, data === 'refused', `${JSON.stringify(source)}: Hexo ${String(data)}`);
			assert.ok(data === 'refused' || isTaken === isTakenBy(data), JSON.stringify(source));
			counts[data === 'refused' ? 'refused' : isTaken ? 'read' : 'text']++;
			if (isRefused || !isTaken || Array.isArray(data)) {
				continue;
			}
			const record = data as Record<string, unknown>;
			assert.deepEqual(
				names.sort(),
				Object.keys(record)
					.filter((name) => name !== '<<')
					.sort(),
				JSON.stringify(source),
			);
			for (const { name, value } of fields.filter((field) => field.name !== '<<')) {
				assert.equal(disagreement(value, record[name]), undefined, JSON.stringify(source));
				counts.values++;
				const isAlias = source.slice(value.start, value.end).startsWith('*');
				counts.other += value.kind === 'other' && !isAlias ? 1 : 0;
			}
		}
		assert.ok(counts.read > 4000 && counts.refused > 4000 && counts.text > 50, JSON.stringify(counts));
		assert.ok(counts.other < counts.values / 50, JSON.stringify(counts));
	});
});

const isTakenBy = (data: unknown): boolean => typeof data === 'object' && data !== null;

function hasRepeated(fields: readonly Field[]): boolean {
	const isIn = (value: Value): boolean =>
		value.kind === 'map' ? hasRepeated(value.fields) : value.kind === 'list' && value.items.some(isIn);
	return new Set(fields.map(({ name }) => name)).size < fields.length || fields.some(({ value }) => isIn(value));
}

/** What Hexo's own package makes of a source that it takes for front matter. */
function readByHexo(source: string): unknown {
	try {
		// js-yaml of the same release, called as hexo-front-matter calls it. A file holds no half of a pair.
		return load(hexo.escape(source.replace(/\p{Surrogate}/gu, '\uFFFD')));
	} catch {
		return 'refused';
	}
}
