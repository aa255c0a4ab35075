// The reader of plain front matter gives just what the YAML parsers give, or nothing.
import assert from 'node:assert/strict';
import { readPlain } from '../../../src/post/yaml/plain';
import { readYaml } from '../../../src/post/yaml/read-fields';
import { comparePlain } from '../../oracle/compare-plain';

const GENERATED =
	"\n---\ntitle: '海关：甲 #乙#'\ncategories: \n - 金融\n - 新浪财经\nheadimg: 'https://a.example/b.jpg?c=d'\nauthor: 新浪财经\n" +
	"comments: false\ndate: Wed, 08 Jun 2022 05:08:00 GMT\nthumbnail: ''";

/** Read by it. */
const PLAIN = [
	GENERATED,
	GENERATED.replaceAll('\n', '\r\n'),
	'title: 甲',
	'title: 甲\n\n\nauthor:\n',
	'title: a:b#c',
	"title: 'it''s'",
	'title: "\'甲\'"',
	'title: 🙂',
	'date: 2022-06-08',
	'date: 2022-06-08 09:15:00',
	'tags:\n- 甲\n- "乙"\n\n- 丙\n',
	'comments: true\ntags: ~',
];

/** Left to the parsers. */
const OTHER = [
	'',
	'\n',
	'# c',
	'甲: 乙',
	'title:甲',
	'title: a: b',
	'title: 甲 # c',
	'title: 2022',
	'title: [a]',
	'title: "a\\nb"',
	"title: 'a\n b'",
	"title: 'a",
	"title: 'a' b",
	'title: a\n b',
	'title: a\n- b',
	'tags:\n - a\n  - b',
	'tags:\n - a: b',
	'tags:\n -',
	'title: |\n  a',
	'title: a\tb',
	'title: a\u00A0',
	'title: \u3000a',
	'title: \ud800',
	'title: a\rauthor: b',
	'null: a',
	'<<: a',
	'---\n---\ntitle: a',
	'--- a\ntitle: a',
];

describe('plain front matter', () => {
	const read = (text: string) => readPlain(text, { start: 0, end: text.length });

	for (const text of PLAIN) {
		it(`is ${JSON.stringify(text).slice(0, 60)}`, () => {
			assert.ok(read(text));
			assert.deepEqual(read(text), readYaml(text, { start: 0, end: text.length }));
		});
	}
	for (const text of OTHER) {
		it(`is not ${JSON.stringify(text)}`, () => assert.equal(read(text), undefined));
	}

	it('is read in its span only', () => {
		const text = 'x: y\ntitle: 甲\nauthor: 乙';
		const span = { start: 5, end: 13 };
		assert.equal(text.slice(span.start, span.end), 'title: 甲');
		assert.deepEqual(readPlain(text, span), readYaml(text, span));
		assert.deepEqual(
			readPlain(text, span)?.fields.map(({ name }) => name),
			['title'],
		);
	});

	it('is read as the parsers do, of 5000 invented blocks', () => {
		const { plain, differences } = comparePlain(5000, 3);
		assert.deepEqual(differences, []);
		assert.ok(plain > 1000, `only ${plain} were plain`);
	});

	it('costs time in proportion to its length', () => {
		const blanks = `title: a${' '.repeat(300_000)}b`;
		const lines = `tags:\n${' - a\n'.repeat(100_000)}`;
		const quotes = `title: '${"''".repeat(200_000)}'`;
		const start = process.cpuUsage().user;
		for (const text of [blanks, lines, quotes]) {
			assert.ok(read(text));
		}
		assert.ok(process.cpuUsage().user - start < 1_000_000);
	});
});
