// Invented front matters, as authors and generators write them and as they go wrong.
import fc, { type Arbitrary } from 'fast-check';

const pick = (...values: string[]): Arbitrary<string> => fc.constantFrom(...values);

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day and a time in every form that is in use, and in some that nobody should use. */
const DATE = fc
	.record({
		year: fc.constantFrom(1969, 1999, 2022, 2024),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 31 }),
		hour: fc.integer({ min: 0, max: 23 }),
		minute: fc.integer({ min: 0, max: 59 }),
		zone: pick('Z', '+08:00', '+0800', '-03:30', ' +08:00', ' GMT', ' -3', ''),
		form: fc.nat(),
		quotes: pick('', '', '', "'", '"'),
	})
	.map(({ year, month, day, hour, minute, zone, form, quotes }) => {
		const date = `${year}-${pad(month)}-${pad(day)}`;
		const time = `${pad(hour)}:${pad(minute)}:05`;
		const moment = new Date(Date.UTC(year, month - 1, day, hour, minute));
		const forms = [
			`${date} ${time}`,
			`${date} ${time}`,
			`${date} ${pad(hour)}:${pad(minute)}`,
			date,
			`${date}T${time}${zone}`,
			`${date} ${time}${zone}`,
			`${date}T${time}.250${zone}`,
			moment.toUTCString(),
			moment.toUTCString().replace('GMT', '+0800'),
			`${year}/${month}/${day}`,
			`${year}/${pad(month)}/${pad(day)} ${pad(hour)}:${pad(minute)}`,
			`${month}/${day}/${year}`,
			`${year}-${month}-${day}`,
			`${year}年${month}月${day}日`,
			`${year}.${pad(month)}.${pad(day)}`,
			`${year}${pad(month)}${pad(day)}`,
			`May ${day}, ${year}`,
			`${day} May ${year} ${time}`,
			`${moment.getTime()}`,
			`${Math.floor(moment.getTime() / 1000)}`,
		];
		return `${quotes}${forms[form % forms.length]}${quotes}`;
	});

const ODD_DATE = pick(
	...['', 'Invalid Date', 'yesterday', '0', '-1', '1e12', 'true', 'false', 'null', '~', '[2024-05-01]', '{a: 1}'],
	...['|\n  2024-05-01', '>-\n  2024-05-01 08:00', '"2024-02-30 11:26 -3"', '2024-02-30', '2024-13-01', '24-5-1'],
	...['2024-05-01 25:00:00', '!!str 2024-05-01', '!!timestamp 2024-05-01', '2024-05-01 # 注', '2024-05-01 08:00 PM'],
);

const NAME = pick('金融', '新浪财经', 'a', 'A/H股', 'C++', '2024', '甲 乙', "'引'", '"x, y"', 'No');

const CATEGORIES = fc.oneof(
	NAME,
	fc.array(NAME, { maxLength: 3 }).map((names) => `[${names.join(', ')}]`),
	fc.array(NAME, { minLength: 1, maxLength: 3 }).map((names) => names.map((name) => `\n - ${name}`).join('')),
	fc
		.array(fc.array(NAME, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
		.map((lists) => `[${lists.map((names) => `[${names.join(', ')}]`).join(', ')}]`),
	fc.tuple(NAME, NAME, NAME).map(([a, b, c]) => `[[${a}, ${b}], ${c}]`),
);

const ODD_CATEGORIES = pick(
	...['', '~', '[]', '[""]', "''", "' '", '0', 'false', 'true', '1.0', '0x10', '1e3', '2024-05-01', '[2024-05-01]'],
	...['{a: b}', '[{a: b}]', '[a, ~, b]', '[[a, [b, c]], d]', '[[]]', '[a, [], b]', '金融, 新浪', '金融 # 注', '[a, a]'],
	...['\n - &x 金融\n - *x', '\n- 金融\n- 新浪', '[a, [b]]', '|\n  金融', '[null]', '["null"]', '[.5, 08, 1_000]'],
);

const TITLE = pick(
	...[
		'甲公司发布公告',
		"'甲：乙'",
		'"甲"',
		'2024',
		'2024-05-01',
		'true',
		'甲 # 乙',
		'甲#乙',
		'*甲',
		'@甲',
		'%甲',
		'`甲`',
	],
	...[
		"'it's'",
		'"a"b"',
		'甲: 乙',
		'- 甲',
		'[甲]',
		'{甲}',
		'!甲',
		'&甲',
		'? 甲',
		'|',
		'>',
		'""',
		"'未完",
		'~',
		'甲\\',
		'"\\x"',
	],
	...[
		'!!int 1',
		'!!str 1',
		'!!binary aGk=',
		"'甲'#注",
		"'甲' #注",
		'：甲',
		'甲:乙',
		'甲\n  乙',
		"'甲\n\n  乙'",
		'\t甲',
		',甲',
		'"\\t"',
	],
);

/** Lines of other fields. */
const OTHER = pick(
	...['permalink: a/b/', 'permalink: /x.html', 'permalink: [a, b]', 'permalink: 5', 'permalink:', 'permalink: true'],
	...['published: true', 'published: false', 'published: no', "published: 'false'", 'published: 0', 'published:'],
	...[
		'excerpt:',
		'excerpt: 甲',
		'more:',
		'id:',
		'id: 5',
		'_id: x',
		'content: 乙',
		'content:',
		'layout: false',
		'layout: x',
	],
	...['tags: [a, b]', 'tags: a', 'tag: a', 'tags:\n- \t!!str 1', 'tags: {a: 1}', 'comments: no', 'photos: a.jpg'],
	...['updated: 2024-05-02', 'updated: Invalid Date', 'updated: 20240502', 'source: x', 'slug: x', 'raw: x', 'path: x'],
	...['author: 新浪财经', 'headimg: https://example.com/a.png', 'thumbnail:', 'description: a: b', 'title: 乙', 'x: y'],
	...[
		'# 注',
		'\n',
		'\t',
		'x',
		'- x',
		'extra: {a: 1, a: 2}',
		'extra:\n\ta: 1',
		'extra:\n  - a\n - b',
		'a: *b',
		'category: 单',
	],
	...[
		'category: {a: b}',
		'category: [[a, [b, c]]]',
		'disableNunjucks: true',
		'date: 2024-05-03',
		'? a\n: b',
		'<<: {a: 1}',
	],
);

const USUAL = {
	title: fc.constant('甲公司发布公告'),
	date: fc.constant('2024-05-01 12:00:00'),
	categories: fc.constant('[金融]'),
	other: fc.constant(''),
};

type Fields = { readonly [name in keyof typeof USUAL]: Arbitrary<string> };

const lines = ({ title, date, categories, other }: Fields): Arbitrary<string> =>
	fc
		.tuple(title, date, categories, other)
		.map(([a, b, c, d]) => `title: ${a}\ndate: ${b}\ncategories: ${c}\n${d === '' ? '' : `${d}\n`}`);

/** One or two of the fields as they may be, the others as usual: what goes wrong with one does not hide the rest. */
const FIELDS = fc.oneof(
	{ arbitrary: lines({ ...USUAL, date: DATE }), weight: 6 },
	{ arbitrary: lines({ ...USUAL, date: ODD_DATE }), weight: 2 },
	{ arbitrary: lines({ ...USUAL, categories: CATEGORIES }), weight: 4 },
	{ arbitrary: lines({ ...USUAL, categories: ODD_CATEGORIES }), weight: 2 },
	{ arbitrary: lines({ ...USUAL, title: TITLE }), weight: 3 },
	{ arbitrary: lines({ ...USUAL, other: OTHER }), weight: 4 },
	{ arbitrary: lines({ title: TITLE, date: DATE, categories: CATEGORIES, other: OTHER }), weight: 1 },
);

/** The fences around the fields, and what stands above and below. */
const FENCES = fc.oneof(
	{ arbitrary: fc.constantFrom(['\n---\n', '---\n'], ['---\n', '---\n']), weight: 8 },
	{
		arbitrary: fc.constantFrom(
			...[
				['\n\n---\n', '---\n'],
				[' \n---\n', '---\n'],
				['--- \n', '---\n'],
				['\n--- \n', '---\n'],
				['', '---\n'],
			],
			...[
				['---\n', '--- \n'],
				['---\n', '---more\n'],
				['---\n', '----\n'],
				['----\n', '----\n'],
				['----\n', '---\n'],
			],
			...[
				['\n----\n', '---\n'],
				['---\n', ''],
				['\n---\n', ''],
				['---js\n', '---\n'],
				['\n---js\n', '---\n'],
				['', ''],
			],
			...[
				['---\n', ' ---\n'],
				['\n---#\n', '---\n'],
				['# 注\n', '---\n'],
				['---\n---\n', '---\n'],
				['```\n---\n', '---\n```\n'],
			],
			...[
				['%YAML 1.2\n---\n', '---\n'],
				['+++\n', '+++\n'],
				[';;;\n', ';;;\n'],
				['---\n', '...\n'],
				['\uFEFF---\n', '---\n'],
			],
		),
		weight: 2,
	},
);

const BODY = pick(
	'<p>正文</p>\n',
	'<p>正文</p>\n',
	'',
	'正文\n',
	'<p>甲</p>\n\n---\n\n<p>乙</p>\n',
	'\n\n<div>正文</div>\n',
	'---\n',
);

/** Whole posts of which the front matter is the point. */
export const frontMatters: Arbitrary<string> = fc
	.tuple(FENCES, FIELDS, BODY, fc.constantFrom('\n', '\n', '\n', '\n', '\r\n'))
	.map(([[open, close], fields, body, end]) => `${open}${fields}${close}${body}`.replaceAll('\n', end));
