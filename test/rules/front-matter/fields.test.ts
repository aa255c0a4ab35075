// Field by field: what is reported, where, how loudly, and what the fix makes of it; and what must stay silent.
import assert from 'node:assert/strict';
import * as hexo from 'hexo-front-matter';
import { editsOf } from '../../../src/core/fix';
import { lint } from '../../../src/core/lint';
import { parsePost } from '../../../src/core/post';
import { DEFAULT_OPTIONS, type Finding, type Options } from '../../../src/core/rule';
import { applyEdits } from '../../../src/core/text';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';

/** A post in which nothing is wrong; a test puts its own source in the place of one field. */
const SOUND: Readonly<Record<string, string>> = {
	title: "title: '标题'",
	categories: 'categories: \n - 金融\n - 新浪财经\n - 国内',
	headimg: "headimg: 'https://n.sinaimg.cn/a.jpg'",
	author: 'author: 新浪财经',
	comments: 'comments: false',
	date: 'date: Wed, 08 Jun 2022 09:15:00 GMT',
	thumbnail: "thumbnail: 'https://n.sinaimg.cn/a.jpg'",
};
const NOW = Date.UTC(2026, 0, 1);

function postWith(field: string, source: string, eol: string): string {
	const lines = Object.entries({ ...SOUND, [field]: source }).map(([, line]) => `${line}\n`);
	return `---\n${lines.join('')}---\n\n<div>   \n<img src="https://n.sinaimg.cn/a.jpg"> \n</div>\n            `.replaceAll(
		'\n',
		eol,
	);
}

/** All that is found; a picture that is Sina's promo is another test's matter. */
function findingsIn(text: string, options: Partial<Options> = {}): Finding[] {
	const context = { options: { ...DEFAULT_OPTIONS, ...options }, now: NOW, path: 'source/_posts/a.md' };
	return lint(parsePost(text), FRONT_MATTER_RULES, context);
}

const summary = (text: string, findings: readonly Finding[]): string[] =>
	findings.map(({ rule, severity, start, end }) => `${rule.id} ${severity} ‹${text.slice(start, end)}›`);

/** Severity letter, source of the field, reported slice, and what the first fix makes of the source and Hexo of that. */
type Defect = readonly [
	severity: 'E' | 'W' | 'I' | 'H',
	source: string,
	slice: string,
	fixed?: string,
	value?: unknown,
];
const SEVERITY = { E: 'error', W: 'warning', I: 'information', H: 'hint' } as const;

const DEFECTS: Readonly<Record<string, Readonly<Record<string, readonly Defect[]>>>> = {
	title: {
		title: [
			['E', 'title:', 'title'],
			['E', 'title: ', 'title'],
			['E', "title: ''", "''"],
			['E', 'title: ""', '""'],
			['E', "title: '  '", "'  '"],
			['E', 'title: ~', '~'],
			['E', 'title: null', 'null'],
			['E', 'title: |\n\nx: 1', '|'],
			['E', 'title: #一架客机', '#一架客机', "title: '#一架客机'", '#一架客机'],
			['E', "title: # it's", "# it's", 'title: "# it\'s"', "# it's"],
			['W', 'title: 2019', '2019', "title: '2019'", '2019'],
			['W', 'title: -7', '-7', "title: '-7'", '-7'],
			['W', 'title: true', 'true', "title: 'true'", 'true'],
			['E', 'title: 1.10', '1.10', "title: '1.10'", '1.10'],
			['E', 'title: 007', '007', "title: '007'", '007'],
			['E', 'title: 0x1F', '0x1F', "title: '0x1F'", '0x1F'],
			['E', 'title: -0b11', '-0b11', "title: '-0b11'", '-0b11'],
			['E', 'title: -0x1F', '-0x1F', "title: '-0x1F'", '-0x1F'],
			['E', 'title: -0o17', '-0o17', "title: '-0o17'", '-0o17'],
			['E', 'title: .5', '.5', "title: '.5'", '.5'],
			['W', 'title: 收盘 #A股# 上涨', '#A股# 上涨', "title: '收盘 #A股# 上涨'", '收盘 #A股# 上涨'],
			['W', 'title: 2019  #A股 ', '#A股', "title: '2019  #A股' ", '2019  #A股'],
			['W', 'title: 甲\n  乙 #A股', '#A股'],
			['E', 'title: 1e3', '1e3', "title: '1e3'", '1e3'],
			['E', 'title: +1', '+1', "title: '+1'", '+1'],
			['E', 'title: .inf', '.inf', "title: '.inf'", '.inf'],
			['E', 'title: TRUE', 'TRUE', "title: 'TRUE'", 'TRUE'],
			['E', 'title: 2024-05-01', '2024-05-01', "title: '2024-05-01'", '2024-05-01'],
			['E', 'title: 2024-5-1 08:00:00', '2024-5-1 08:00:00', "title: '2024-5-1 08:00:00'", '2024-5-1 08:00:00'],
			['E', 'title: [快讯]', '[快讯]', "title: '[快讯]'", '[快讯]'],
			['E', "title: ['a', b]", "['a', b]", 'title: "[\'a\', b]"', "['a', b]"],
			['E', 'title: {图}', '{图}', "title: '{图}'", '{图}'],
			['E', 'title:\n - a', '- a'],
			['E', 'title: !!set {a}', '{a}'],
			['E', 'title: {a: &x b}\nx: *x', '{a: &x b}'],
			['W', 'title: |-\n  a\n  b', '|-\n  a\n  b'],
			['W', 'title: "a\\nb"', '"a\\nb"'],
			['I', "title: ' 收盘'", ' 收盘', "title: '收盘'", '收盘'],
			['I', "title: '收盘 '", '收盘 ', "title: '收盘'", '收盘'],
			['I', "title: '　　收盘'", '　　收盘', "title: '收盘'", '收盘'],
			['I', 'title: " it\'s "', " it's ", 'title: "it\'s"', "it's"],
			['I', 'title: |\n  收盘', '|\n  收盘', "title: '收盘'", '收盘'],
			['W', "title: '<b>收盘</b>点评'", '<b>', "title: '收盘点评'", '收盘点评'],
			['W', "title: '收<br/>盘'", '<br/>', "title: '收 盘'", '收 盘'],
			['W', 'title: "<a href=\'x\'>收盘</a>"', "<a href='x'>", "title: '收盘'", '收盘'],
			['H', 'title: \'"收盘"\'', '"收盘"', "title: '收盘'", '收盘'],
			['H', "title: '''收盘'''", "''收盘''", "title: '收盘'", '收盘'],
			['H', `title: '${'长'.repeat(201)}'`, '长'.repeat(201)],
		],
	},
	categories: {
		categories: [
			['W', 'categories:', 'categories'],
			['W', 'categories: ', 'categories'],
			['W', 'categories: []', '[]'],
			['W', "categories: ''", "''"],
			['W', 'categories: ~', '~'],
			['E', 'categories: {a: b}', '{a: b}'],
			['E', 'categories:\n  a: b', 'a: b'],
			['H', 'categories: 金融', '金融', 'categories:\n - 金融', ['金融']],
			['H', "categories: '2019'", "'2019'", "categories:\n - '2019'", ['2019']],
			['H', 'categories: 金融/新浪', '金融/新浪', 'categories:\n - 金融/新浪', ['金融/新浪']],
			['W', 'categories: 金融, 新浪', '金融, 新浪', 'categories:\n - 金融\n - 新浪', ['金融', '新浪']],
			['W', 'categories: 金融，新浪', '金融，新浪', 'categories:\n - 金融\n - 新浪', ['金融', '新浪']],
			['W', "categories: 'a, true'", "'a, true'", "categories:\n - a\n - 'true'", ['a', 'true']],
			['W', 'categories: a,, b', 'a,, b'],
			['W', 'categories: a, a', 'a, a'],
			['W', 'categories: a, b # c', 'a, b'],
			['W', 'categories:\n - a\n -\n - b', '-', 'categories:\n - a\n - b', ['a', 'b']],
			['W', "categories:\n - ''\n - b", "''", 'categories:\n - b', ['b']],
			['W', 'categories:\n - a\n - ~', '~', 'categories:\n - a', ['a']],
			['W', 'categories:\n -', '-'],
			['W', 'categories: [a, ""]', '""'],
			['W', 'categories: [a, null]', 'null'],
			['W', 'categories:\n - a\n - a', 'a', 'categories:\n - a', ['a']],
			['W', "categories:\n    - a\n    - b\n    - 'a'", "'a'", 'categories:\n    - a\n    - b', ['a', 'b']],
			['W', 'categories: [a, a]', 'a'],
			['W', 'categories:\n - a\n - a # 又', 'a'],
			[
				'W',
				'categories: \n - 科技\n - ACM\n -  - 图灵奖',
				'- 图灵奖',
				'categories: \n - 科技\n - ACM\n - 图灵奖',
				['科技', 'ACM', '图灵奖'],
			],
			['W', 'categories:\n- a\n- - b', '- b', 'categories:\n- a\n- b', ['a', 'b']],
			['W', 'categories:\n - a\n -  -  - b', '-  - b', 'categories:\n - a\n - b', ['a', 'b']],
			['W', "categories:\n - a\n - - '- b'", "- '- b'", "categories:\n - a\n - '- b'", ['a', '- b']],
			['E', 'categories:\n - a\n - b: c', 'b: c', "categories:\n - a\n - 'b: c'", ['a', 'b: c']],
			['E', 'categories: [a, {b: c}]', '{b: c}', "categories: [a, '{b: c}']", ['a', '{b: c}']],
			['W', 'categories:\n - 2024-05-01', '2024-05-01', "categories:\n - '2024-05-01'", ['2024-05-01']],
			['W', 'categories:\n - a\n - 1.10', '1.10', "categories:\n - a\n - '1.10'", ['a', '1.10']],
			['E', 'categories: [!!set {b}]', '{b}'],
			['W', 'categories: [TRUE]', 'TRUE', "categories: ['TRUE']", ['TRUE']],
		],
	},
	date: {
		date: [
			['E', 'date:', 'date'],
			['E', "date: ''", "''"],
			['E', 'date: ~', '~'],
			['E', 'date: Invalid Date', 'Invalid Date'],
			['E', 'date: yesterday', 'yesterday'],
			['E', 'date: 2022年6月8日', '2022年6月8日', 'date: 2022-06-08'],
			['E', 'date: 2022年06月08日 09:15', '2022年06月08日 09:15', 'date: 2022-06-08 09:15:00'],
			['E', "date: '2022年6月8日 9时15分30秒'", '2022年6月8日 9时15分30秒', 'date: 2022-06-08 09:15:30'],
			['E', 'date: 2022年6月8日 9时15分', '2022年6月8日 9时15分', 'date: 2022-06-08 09:15:00'],
			['E', 'date: 2022-06-08 09：15：00', '2022-06-08 09：15：00', 'date: 2022-06-08 09:15:00'],
			['E', 'date: 2022年2月30日', '2022年2月30日'],
			['E', 'date: 20220608', '20220608', 'date: 2022-06-08'],
			['E', "date: '20220608'", '20220608', 'date: 2022-06-08'],
			['E', 'date: 20221308', '20221308'],
			['E', 'date: 20220608091500', '20220608091500', 'date: 2022-06-08 09:15:00'],
			['E', "date: '20220608091500'", '20220608091500', 'date: 2022-06-08 09:15:00'],
			['E', 'date: 202206080915', '202206080915', 'date: 2022-06-08 09:15:00'],
			['E', 'date: 20221308091500', '20221308091500'],
			['E', 'date: 2222-06-08', '2222-06-08'],
			['H', 'date: 1814521600000', '1814521600000'],
			['E', 'date: 2022', '2022'],
			['E', 'date: 1654650000', '1654650000'],
			['E', 'date: true', 'true'],
			['E', 'date: [2022-06-08]', '[2022-06-08]'],
			['E', 'date: {a: b}', '{a: b}'],
			['E', 'date: 2022-02-30', '2022-02-30'],
			['E', 'date: 2022-02-30 08:00:00', '2022-02-30 08:00:00'],
			['E', 'date: 2022-13-01', '2022-13-01'],
			['E', 'date: 2022-00-10', '2022-00-10'],
			['E', "date: '2022-02-32'", '2022-02-32'],
			['E', 'date: 2022-06-08 25:00:00', '2022-06-08 25:00:00'],
			['E', "date: '2022-06-08 25:00:00'", '2022-06-08 25:00:00'],
			['E', 'date: 2022-06-08 12:60:00', '2022-06-08 12:60:00'],
			['E', 'date: 2022-06-08T12:00:61Z', '2022-06-08T12:00:61Z'],
			['E', 'date: Wed, 31 Jun 2022 09:15:00 GMT', 'Wed, 31 Jun 2022 09:15:00 GMT'],
			['E', 'date: 2023/02/29', '2023/02/29'],
			['E', "date: '2022-06-08T1:00:00'", '2022-06-08T1:00:00'],
			['E', 'date: 2022-06-08 12:00:00 Asia/Shanghai', '2022-06-08 12:00:00 Asia/Shanghai'],
			['W', 'date: 2022-06-08 12:00:00 CST', '2022-06-08 12:00:00 CST'],
			['W', 'date: 08/06/2022', '08/06/2022'],
			['W', 'date: foo 12', 'foo 12'],
			['W', 'date: 2022-06', '2022-06'],
			['W', 'date: Mon, 08 Jun 2022 09:15:00 GMT', 'Mon', 'date: Wed, 08 Jun 2022 09:15:00 GMT'],
			['W', "date: 'mon, 08 Jun 2022 09:15:00 GMT'", 'mon', "date: 'Wed, 08 Jun 2022 09:15:00 GMT'"],
			['W', 'date: Sunday, June 5, 2023', 'Sunday', 'date: Monday, June 5, 2023'],
			['W', 'date: Thu Jun 08 2022 17:15:00 GMT+0800 (CST)', 'Thu', 'date: Wed Jun 08 2022 17:15:00 GMT+0800 (CST)'],
			['H', 'date: 2027-06-08', '2027-06-08'],
			['H', "date: '2027-06-08 08:00:00'", '2027-06-08 08:00:00'],
		],
	},
	headimg: {
		'image-url': [
			['W', 'headimg:', 'headimg'],
			['W', 'headimg: ', 'headimg'],
			['W', "headimg: ''", "''"],
			['W', "headimg: ' '", "' '"],
			['W', "headimg: '//a.cn/b.jpg'", '//', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', 'headimg: //a.cn/b.jpg', '//', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', "headimg: '//a.cn/b c.jpg'", '//', "headimg: 'https://a.cn/b%20c.jpg'", 'https://a.cn/b%20c.jpg'],
			['W', "headimg: 'https://a.cn/b c.jpg'", ' ', "headimg: 'https://a.cn/b%20c.jpg'", 'https://a.cn/b%20c.jpg'],
			['W', 'headimg: https://a.cn/b c.jpg', ' ', "headimg: 'https://a.cn/b%20c.jpg'", 'https://a.cn/b%20c.jpg'],
			['W', "headimg: 'https://a.cn/b.jpg '", ' ', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', "headimg: ' https://a.cn/b.jpg'", ' ', "headimg: 'https://a.cn/b.jpg'", 'https://a.cn/b.jpg'],
			['W', "headimg: 'https://a.cn/b\"c.jpg'", '"', "headimg: 'https://a.cn/b%22c.jpg'", 'https://a.cn/b%22c.jpg'],
			['W', "headimg: 'https://a.cn/<b>.jpg'", '<', "headimg: 'https://a.cn/%3Cb%3E.jpg'", 'https://a.cn/%3Cb%3E.jpg'],
			['W', "headimg: 'https://a.cn/b\\c.jpg'", '\\', "headimg: 'https://a.cn/b%5Cc.jpg'", 'https://a.cn/b%5Cc.jpg'],
			[
				'E',
				"headimg: '![](https://a.cn/b.jpg)'",
				'![](https://a.cn/b.jpg)',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			[
				'E',
				"headimg: '[图](https://a.cn/b.jpg)'",
				'[图](https://a.cn/b.jpg)',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			[
				'E',
				'headimg: \'<img src="https://a.cn/b.jpg">\'',
				'<img src="https://a.cn/b.jpg">',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			[
				'E',
				'headimg: <https://a.cn/b.jpg>',
				'<https://a.cn/b.jpg>',
				"headimg: 'https://a.cn/b.jpg'",
				'https://a.cn/b.jpg',
			],
			['E', "headimg: '![](b.jpg)'", '![](b.jpg)'],
			['W', "headimg: 'data:image/png;base64,iVBORw0KGgo='", 'data:'],
			['H', 'headimg: /images/a.png', '/images/a.png'],
			['E', 'headimg: images/a.png', 'images/a.png'],
			['E', 'headimg: a.cn/b.jpg', 'a.cn/b.jpg'],
			['E', 'headimg: https:/a.cn/b.jpg', 'https:/a.cn/b.jpg'],
			['E', 'headimg: https://', 'https://'],
			['E', 'headimg: ftp://a.cn/b.jpg', 'ftp://a.cn/b.jpg'],
			['E', 'headimg: C:\\b.jpg', 'C:\\b.jpg'],
			['E', 'headimg: undefined', 'undefined'],
			['E', 'headimg: 36', '36'],
			['E', 'headimg: [https://a.cn/b.jpg]', '[https://a.cn/b.jpg]'],
			['E', 'headimg:\n - https://a.cn/b.jpg', '- https://a.cn/b.jpg'],
			['E', 'headimg:\n  url: https://a.cn/b.jpg', 'url: https://a.cn/b.jpg'],
		],
	},
	comments: {
		'field-type': [
			['W', 'comments:', 'comments'],
			['W', 'comments: no', 'no', 'comments: false', false],
			['W', 'comments: On', 'On', 'comments: true', true],
			['W', "comments: 'off'", "'off'", 'comments: false', false],
			['H', "comments: 'false'", "'false'", 'comments: false', false],
			['H', 'comments: "true"', '"true"', 'comments: true', true],
			['W', 'comments: 0', '0'],
			['W', 'comments: [true]', '[true]'],
		],
	},
	author: {
		'field-type': [
			['W', 'author:', 'author'],
			['W', "author: ''", "''"],
			['W', 'author: 36', '36', "author: '36'", '36'],
			['W', 'author: 2024-05-01', '2024-05-01', "author: '2024-05-01'", '2024-05-01'],
			['W', 'author: true', 'true', "author: 'true'", 'true'],
			['W', 'author: [a, b]', '[a, b]'],
			['W', 'author:\n  name: a', 'name: a'],
		],
		'duplicate-key': [
			['E', 'author: a\nauthor: a', 'author', 'author: a', 'a'],
			['E', 'author: a\nauthor: b', 'author'],
			['E', 'author: a\n"author": a', '"author"', 'author: a', 'a'],
			['E', 'author: a\nauthor: a # c', 'author'],
			['E', 'author: a\nseo:\n  x: 1\n  x: 2', 'x'],
			['E', 'author: a\nseo:\n - x: 1\n   x: 1', 'x', 'author: a\nseo:\n - x: 1', 'a'],
		],
	},
};

const YAML_DEFECTS: readonly Defect[] = [
	['E', "title: 'it's'", "'it's'", 'title: "it\'s"', "it's"],
	['E', "title: 'a 'b' c'", "'a 'b' c'", 'title: "a \'b\' c"', "a 'b' c"],
	['E', 'title: "a "b" c"', '"a "b" c"', 'title: \'a "b" c\'', 'a "b" c'],
	['E', 'title: ""a""', '""a""', 'title: \'"a"\'', '"a"'],
	['E', 'title: """""\'a\'"""""', '"""""\'a\'"""""', 'title: \'""""\'\'a\'\'""""\'', '""""\'a\'""""'],
	['E', 'title: "a" b', '"a" b', 'title: \'"a" b\'', '"a" b'],
	['E', "title: 'a'b", "'a'b", 'title: "\'a\'b"', "'a'b"],
	['E', "title: 'it''s 'a''", "'it''s 'a''"],
	['E', 'title: "a\\"b" c"', '"a\\"b" c"'],
	['E', "title: 'a", "'", "title: 'a'", 'a'],
	['E', 'title: !!int abc', '!!int abc', "title: '!!int abc'", '!!int abc'],
	['E', 'title: "a\\d\nb"', '\\d'],
	['E', 'title: "a', '"', 'title: "a"', 'a'],
	['E', 'title: "a\\', '"'],
	['E', 'title: @a', '@', "title: '@a'", '@a'],
	['E', "title: @a it's", '@', 'title: "@a it\'s"', "@a it's"],
	['E', 'title: @a "it\'s"', '@', "title: '@a \"it''s\"'", '@a "it\'s"'],
	['E', 'title: `a`', '`', "title: '`a`'", '`a`'],
	['E', 'title: %a', '%', "title: '%a'", '%a'],
	['E', 'title: *ST信威', '*ST信威', "title: '*ST信威'", '*ST信威'],
	['E', 'title: *ST信威 退市', '*', "title: '*ST信威 退市'", '*ST信威 退市'],
	['E', 'title: !重要', '!', "title: '!重要'", '!重要'],
	['E', 'title: !important a', '!important a', "title: '!important a'", '!important a'],
	['E', 'title: ! a: b', '!', "title: '! a: b'", '! a: b'],
	['E', 'title: [快讯] 收盘', '[', "title: '[快讯] 收盘'", '[快讯] 收盘'],
	['E', 'title: [快讯', '[', "title: '[快讯'", '[快讯'],
	['E', 'title: {a} b', '{', "title: '{a} b'", '{a} b'],
	['E', 'title: - a', '-', "title: '- a'", '- a'],
	['E', 'title: ? a', '?', "title: '? a'", '? a'],
	['E', 'title: | a', '|', "title: '| a'", '| a'],
	['E', 'title: >a', '>', "title: '>a'", '>a'],
	['E', 'title: , a', ',', "title: ', a'", ', a'],
	['E', 'title: 快讯: 收盘', ':', "title: '快讯: 收盘'", '快讯: 收盘'],
	['E', 'title: a: b: c', ':', "title: 'a: b: c'", 'a: b: c'],
	['E', 'title: 快讯:', ':', "title: '快讯:'", '快讯:'],
	['E', 'title: "C:\\dir"', '\\d'],
	['E', "title:'a'", ':', "title: 'a'", 'a'],
	['E', 'title：a', '：', 'title: a', 'a'],
	['E', 'title: a\u0008b', '\u0008', 'title: ab', 'ab'],
	['E', 'title: a\u200bb\u0085\u0001', '\u0001', 'title: a\u200bb\u0085'],
	['E', 'title: a\nno field', 'no field'],
	['E', 'title: a\n x: 1', 'x', 'title: a\nx: 1', 'a'],
	['E', 'title: a\nseo: @x', '@', "title: a\nseo: '@x'", 'a'],
	['E', "title: a\ntags:\n - b\n - 'c", "'", "title: a\ntags:\n - b\n - 'c'", 'a'],
	['E', 'title: a\ntags: [b, c', '['],
];

/** Source of a field that is as good as any. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
	title: [
		...[
			"title: '2019'",
			"title: '0！'",
			"title: '#一架客机'",
			'title: \'@Nautilus99_ ""\'',
			"title: 'https___www.youtube.com_watch_v=x'",
		],
		...[
			"title: '￥38.35 - 甲'",
			"title: '09-26 📉 -0.1491%'",
			"title: '收盘。'",
			"title: '......'",
			'title: 收盘',
			'title: a # 注',
		],
		...[
			"title: 'it''s'",
			'title: "it\'s"',
			'title: "a\\"b"',
			"title: 'List<String> &#123;0&#125;'",
			"title: '1 < 2 > 0'",
			'title: 快讯：收盘',
		],
		...[
			'title: C#',
			'title: a:b',
			"title: '“全引号”'",
			`title: '${'推'.repeat(200)}'`,
			'title: >-\n  a\n  b',
			'title: a\n  b',
			'title: 1.2.3',
			'title: 12:30',
			'title: "a\nb"',
			"title: 'a\n\tb\nc' # d",
			'title: 1_000',
			'title: -.5',
			"title: 'Rust 的 Option<U> 与 Vec<I>'",
			'title: 收盘 # 备注',
			'title: 收盘 #',
			"title: '收盘' #A股",
		],
		...['title: \'"碳中和" 与 "绿色"\'', 'title: yes', 'title: !!str 2019', 'x: &t 甲\ntitle: *t'],
	],
	categories: [
		...[
			'categories: \n - 金融\n - 雪球 - 用户自选动态',
			'categories:\n    - 金融\n    - 新浪',
			'categories:\n- 金融',
			'categories: [金融, 新浪财经]',
		],
		...[
			'categories: [\n  a,\n  b\n]',
			'categories:\n - [体育, 棒球]\n - [体育, 篮球]',
			'categories:\n - [体育, 棒球]\n - 体育',
			'categories:\n - - a\n - - b\n   - c',
		],
		...[
			"categories:\n - '2019'",
			'categories:\n - 2019',
			'categories:\n - true',
			'categories:\n - a # c\n\n - b',
			'category: 金融',
			'categories:\n\t- a\n\t- b',
			'categories: &c [a]',
			'categories: [a]#b',
		],
	],
	date: [
		...[
			'date: Wed, 08 Jun 2022 09:15:00 GMT',
			"date: 'Wed, 08 Jun 2022 09:15:00 GMT'",
			'date: Wed, 08 Jun 2022 09:15:00 +0800',
			'date: 2022-06-08 09:15:00',
		],
		...[
			"date: '2022-06-08 09:15:00'",
			'date: 2022-06-08 09:15',
			'date: 2022-6-8 9:15:00',
			'date: 2022-06-08',
			"date: '2022-06-08'",
			'date: 2022-06-08T09:15:00Z',
		],
		...[
			'date: 2022-06-08T09:15:00+08:00',
			'date: 2022-06-08T09:15:00.123+0800',
			'date: 2022-06-08T09:15:00',
			'date: 2022-06-08 09:15:00 +08:00',
			'date: 2022-06-08 09:15:00 +8',
		],
		...[
			'date: 2022/06/08 09:15:00',
			'date: 2022/6/8',
			'date: 2022.06.08',
			'date: June 8, 2022 9:15 AM',
			'date: 8 Jun 2022',
			'date: Wed Jun 08 2022 17:15:00 GMT+0800 (中国标准时间)',
		],
		...[
			'date: 1654650000000',
			'date: 2022-06-08 24:00:00',
			'date: 2024-02-29',
			'date: 2016-08-29',
			'date: 2026-09-30',
			'date: 2022-06-08 09:15:00 # 北京',
			'date: 08 Jun 2022 09:15:00 GMT',
		],
	],
	headimg: [
		...[
			"headimg: 'https://p3.a.com/x~tplv-tt-shrink_640.image?x=1&y=%3E'",
			"headimg: 'https://a.cn/b.jpg!cmspl'",
			"headimg: 'https://a.cn/b?imageMogr2/thumbnail/x'",
			'headimg: https://a.cn/b',
		],
		...[
			"headimg: 'https://picsum.photos/400/300?random=9374'",
			"headimg: 'https://cors.example.workers.dev/?http://a.cn/b.jpg'",
			"headimg: 'http://a.cn/b.jpg'",
			'headimg: HTTPS://a.cn/b.png',
		],
		...[
			"headimg: 'https://a.cn/图片.jpg'",
			"headimg: 'https://a.cn:8080/b.jpg#x'",
			'headimg: https://a.cn/b,c;d(e)[f].jpg',
			"headimg: 'https://a.cn'",
			'x: 1',
		],
	],
	comments: ['comments: true', 'comments: False', 'x: 1'],
	author: ['author: 新浪', "author: '36'", 'author: 36氪', 'author: a, b', 'x: 1', 'author: a\nAuthor: a'],
};

const rows: [field: string, rule: string, defect: Defect][] = [
	...Object.entries(DEFECTS).flatMap(([field, rules]) =>
		Object.entries(rules).flatMap(([rule, defects]) =>
			defects.map((defect): [string, string, Defect] => [field, rule, defect]),
		),
	),
	...YAML_DEFECTS.map((defect): [string, string, Defect] => ['title', 'yaml-syntax', defect]),
];

describe('fields of the front matter', () => {
	it('is tested on many', () => {
		assert.ok(rows.length >= 120, `${rows.length}`);
		assert.ok(Object.values(SILENT).flat().length >= 60);
	});

	for (const [field, rule, [severity, source, slice, fixed, value]] of rows) {
		it(`${rule}: ${JSON.stringify(source).slice(0, 80)}`, () => {
			for (const eol of ['\n', '\r\n']) {
				const text = postWith(field, source, eol);
				const findings = findingsIn(text);
				assert.deepEqual(summary(text, findings), [`${rule} ${SEVERITY[severity]} ‹${slice.replaceAll('\n', eol)}›`]);
				const fixes = findings[0]!.fixes;
				assert.equal(fixes.length, fixed === undefined ? 0 : 1);
				for (const fix of fixes) {
					assert.equal(fix.safe, false);
					const after = applyEdits(text, editsOf(parsePost(text), fix)!);
					assert.equal(after, postWith(field, fixed!, eol));
					// A title that was quoted in quotes may still have quotes around it.
					const left = summary(
						after,
						findingsIn(after).filter((finding) => finding.severity !== 'hint'),
					);
					assert.deepEqual(left, []);
					const data = hexo.parse(after.replaceAll('\r\n', '\n'));
					if (value !== undefined) {
						assert.deepEqual(data[field], value);
					}
				}
			}
		});
	}

	for (const [field, sources] of Object.entries(SILENT)) {
		for (const source of sources) {
			it(`says nothing of ${JSON.stringify(source).slice(0, 80)}`, () => {
				for (const eol of ['\n', '\r\n']) {
					const text = postWith(field, source, eol);
					assert.deepEqual(summary(text, findingsIn(text)), []);
					assert.doesNotThrow(() => hexo.parse(text.replaceAll('\r\n', '\n')));
				}
			});
		}
	}
});

describe('categories without end', () => {
	it('are told of in no time, and no more than twenty', function () {
		this.timeout(2000);
		const text = postWith('categories', `categories:\n${' - 1.10\n'.repeat(1200)}`, '\n');
		assert.equal(findingsIn(text).filter(({ rule }) => rule.id === 'categories').length, 20);
	});
});

describe('missing fields', () => {
	for (const [field, severity] of [
		['title', 'error'],
		['categories', 'warning'],
		['date', 'error'],
	] as const) {
		it(`reports that there is no ${field}`, () => {
			const text = postWith(field, 'x: 1', '\n');
			assert.deepEqual(summary(text, findingsIn(text)), [`${field} ${severity} ‹---›`]);
		});
	}

	it('does not call missing what merely cannot be read', () => {
		for (const source of ['title：甲', "title:'甲'", 'x: 0\n title: 甲', 'base: &b {title: 甲}\n<<: *b']) {
			const text = postWith('title', source, '\n');
			assert.deepEqual(
				findingsIn(text).filter(({ rule }) => rule.id === 'title'),
				[],
				source,
			);
		}
	});
});

describe('date options', () => {
	const dates: Readonly<Record<string, string>> = {
		datetime: '2022-06-08 09:15:00',
		'datetime-zone': '2022-06-08 09:15:00 +08:00',
		date: '2022-06-08',
		iso: '2022-06-08T09:15:00+08:00',
		'iso-local': '2022-06-08T09:15:00',
		rfc1123: 'Wed, 08 Jun 2022 09:15:00 GMT',
		rfc2822: 'Wed, 08 Jun 2022 09:15:00 +0800',
		slashes: '2022/06/08 09:15:00',
		english: 'June 8, 2022 09:15',
		timestamp: '1654650000000',
	};
	for (const [format, date] of Object.entries(dates)) {
		it(`knows ${date} for ${format}`, () => {
			const text = postWith('date', `date: ${date}`, '\n');
			assert.deepEqual(summary(text, findingsIn(text, { dateFormats: [format] })), []);
			const others = Object.keys(dates).filter((name) => name !== format);
			assert.deepEqual(summary(text, findingsIn(text, { dateFormats: others })), [`date warning ‹${date}›`]);
		});
	}

	it('offers no date in a form the site does not use', () => {
		const text = postWith('date', 'date: 2022年6月8日', '\n');
		assert.deepEqual(findingsIn(text, { dateFormats: ['iso'] })[0]?.fixes, []);
	});

	it('says nothing of the future where it is switched off, or the time is not known', () => {
		const text = postWith('date', 'date: 2032-06-08', '\n');
		assert.deepEqual(summary(text, findingsIn(text, { dateFutureDays: -1 })), []);
		assert.deepEqual(lint(parsePost(text), FRONT_MATTER_RULES, { options: DEFAULT_OPTIONS }), []);
	});
});

describe('front matter in JSON', () => {
	it('is checked, but no fix writes YAML into it', () => {
		const text =
			';;;\n"title": 2019,\n"categories": "金融, 新浪",\n"date": "Mon, 08 Jun 2022 09:15:00 GMT",\n"headimg": "//a.cn/b.jpg"\n;;;\n';
		const findings = findingsIn(text);
		assert.deepEqual(summary(text, findings), [
			'title warning ‹2019›',
			'categories warning ‹"金融, 新浪"›',
			'date warning ‹Mon›',
			'image-url warning ‹//›',
		]);
		assert.ok(findings.every(({ fixes }) => fixes.length === 0));
	});

	it('may repeat a field, which hides the first value', () => {
		const text = ';;;\n"title": "a",\n"title": "b",\n"categories": ["c"],\n"date": "2022-06-08"\n;;;\n';
		assert.deepEqual(summary(text, findingsIn(text)), ['duplicate-key warning ‹"title"›']);
	});
});
