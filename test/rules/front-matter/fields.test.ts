// Field by field: what is reported, where, how loudly, and what the fix makes of it; and what must stay silent.
import assert from 'node:assert/strict';
import * as hexo from 'hexo-front-matter';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import { parseSite } from '../../../src/hexo/site';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { type FindingWithFixes, lint } from '../../lint';
import { DEFECTS, type Defect, SILENT, SOUND, YAML_DEFECTS } from './defects';

const NOW = Date.UTC(2026, 0, 1);

const ARTICLE = '\n<div>   \n正文 <img src="https://n.sinaimg.cn/a.jpg">\n</div>\n            ';

/** The other picture goes where there is to be one that differs from it. */
function postWith(field: string, source: string, eol: string): string {
	const sources = { ...SOUND, ...(field === 'headimg' && { thumbnail: '# 无' }), [field]: source };
	const lines = Object.values(sources).map((line) => `${line}\n`);
	return `---\n${lines.join('')}---\n${ARTICLE}`.replaceAll('\n', eol);
}

/** All that is found; a picture that is Sina's promo is another test's matter. */
function findingsIn(text: string, options: Partial<Options> = {}, settings = ''): FindingWithFixes[] {
	const context = {
		options: { ...DEFAULT_OPTIONS, ...options },
		now: NOW,
		path: 'source/_posts/金融/新浪财经/收盘.md',
		site: parseSite(settings),
	};
	return lint(parsePost(text), FRONT_MATTER_RULES, context);
}

const summary = (text: string, findings: readonly FindingWithFixes[]): string[] =>
	findings.map(({ rule, severity, start, end }) => `${rule} ${severity} ‹${text.slice(start, end)}›`);

const SEVERITY = { E: 'error', W: 'warning', I: 'information', H: 'hint' } as const;

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
		assert.ok(rows.length >= 150, `${rows.length}`);
		assert.ok(Object.values(SILENT).flat().length >= 60);
	});

	for (const [field, rule, [severity, source, slice, fixed, value]] of rows) {
		it(`${rule}: ${JSON.stringify(source).slice(0, 80)}`, () => {
			for (const eol of ['\n', '\r\n']) {
				const text = postWith(field, source, eol);
				const findings = findingsIn(text);
				assert.deepEqual(summary(text, findings), [`${rule} ${SEVERITY[severity]} ‹${slice.replaceAll('\n', eol)}›`]);
				const { fixes } = findings[0]!;
				const results = fixes.map((fix) => applyEdits(text, editsOf(parsePost(text), fix)!));
				// Nothing but the field has changed.
				const expected = [fixed ?? []].flat().map((written) => postWith(field, written, eol));
				assert.deepEqual(results, expected);
				assert.ok(fixes.every(({ isSafe }) => !isSafe));
				for (const [index, after] of results.entries()) {
					// A title that was quoted in quotes may still have quotes around it.
					const left = summary(
						after,
						findingsIn(after).filter((finding) => finding.severity !== 'hint'),
					);
					assert.deepEqual(left, []);
					const data = hexo.parse(after.replaceAll('\r\n', '\n'));
					if (value !== undefined && index === 0) {
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
		assert.equal(findingsIn(text).filter(({ rule }) => rule.startsWith('categories-')).length, 20);
	});
});

/** The text after the first fix of the first finding. */
function fixed(text: string): string {
	const [fix] = findingsIn(text)[0]!.fixes;
	return fix ? applyEdits(text, editsOf(parsePost(text), fix)!) : text;
}

describe('missing fields', () => {
	for (const [field, severity] of [
		['title', 'warning'],
		['categories', 'warning'],
		['date', 'warning'],
	] as const) {
		it(`reports that there is no ${field}`, () => {
			const text = postWith(field, 'x: 1', '\n');
			const rule = `${field}-missing`;
			assert.deepEqual(summary(text, findingsIn(text)), [`${rule} ${severity} ‹---›`]);
		});
	}

	it('inserts it in the usual order, with what the path, the article and the clock say', () => {
		const inserted = {
			title: "title: '收盘'",
			categories: "categories:\n - '金融'\n - '新浪财经'",
			date: 'date: Thu, 01 Jan 2026 00:00:00 GMT',
		};
		for (const eol of ['\n', '\r\n']) {
			for (const [field, source] of Object.entries(inserted)) {
				const text = postWith(field, '', eol).replace(`${eol}${eol}`, eol);
				assert.equal(fixed(text), postWith(field, source, eol));
				assert.deepEqual(summary(fixed(text), findingsIn(fixed(text))), []);
			}
		}
	});

	it('finds a place for it wherever the others stand', () => {
		const insertInto = (fields: string): string => fixed(`---\n${fields}---\n`).slice(4, -4);
		const tail = 'categories: [甲]\ndate: 2024-05-01\n';
		assert.equal(insertInto(tail), `title: '收盘'\n${tail}`);
		assert.equal(insertInto(`x: 1\n${tail}`), `x: 1\ntitle: '收盘'\n${tail}`);
		assert.equal(
			insertInto('date: 2024-05-01\ntitle: |-\n  甲\n'),
			"date: 2024-05-01\ntitle: |-\n  甲\ncategories:\n - '金融'\n - '新浪财经'\n",
		);
		assert.equal(insertInto('{title: 甲, date: 2024-05-01}\n'), '{title: 甲, date: 2024-05-01}\n');
	});

	it('renames the field that was to be it', () => {
		const text = postWith('title', "tilte: '标题'", '\n');
		assert.deepEqual(summary(text, findingsIn(text)), ['title-missing warning ‹---›', 'unknown-key hint ‹tilte›']);
		assert.equal(fixed(text), postWith('title', "title: '标题'", '\n'));
	});

	it('is not missing where the site calls posts by their files', () => {
		const text = postWith('title', '', '\n');
		const isMissing = (settings: string): boolean =>
			findingsIn(text, {}, settings).some(({ rule }) => rule === 'title-missing');
		assert.ok(isMissing('use_slug_as_post_title: false\n'));
		assert.ok(!isMissing('use_slug_as_post_title: true\n'));
	});

	it('is not cut by a comment that speaks to this project', () => {
		for (const [comment, isCut] of [
			['#news-post-disable-line title', false],
			['#新闻', true],
		] as const) {
			const text = postWith('title', `title: 甲 ${comment}`, '\n');
			assert.equal(
				findingsIn(text).some(({ rule }) => rule === 'title-cut'),
				isCut,
				comment,
			);
		}
	});

	it('does not call missing what merely cannot be read', () => {
		for (const source of ['title：甲', "title:'甲'", 'x: 0\n title: 甲', 'base: &b {title: 甲}\n<<: *b']) {
			const text = postWith('title', source, '\n');
			assert.deepEqual(
				findingsIn(text).filter(({ rule }) => rule.startsWith('title')),
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
			assert.deepEqual(summary(text, findingsIn(text, { dateFormats: others })), [`date-format warning ‹${date}›`]);
		});
	}

	it('offers no date in a form the site does not use', () => {
		const text = postWith('date', 'date: 2022年6月8日', '\n');
		const titles = findingsIn(text, { dateFormats: ['iso'] })[0]!.fixes.map(({ title }) => formatMessage(title));
		assert.deepEqual(titles, ["Use the time now: '2026-01-01T00:00:00+00:00'"]);
	});

	it("offers the file's own date, which Hexo takes, where a date is missing or cannot be read", () => {
		const created = Date.UTC(2024, 4, 1, 0, 0, 0, 700);
		const offers = (text: string, site?: { timezone: string }): string[] => {
			const context = { options: DEFAULT_OPTIONS, now: NOW, created, ...(site && { site }) };
			const found = lint(parsePost(text), FRONT_MATTER_RULES, context).find(({ rule }) => rule.startsWith('date-'))!;
			const fix = found.fixes.find(({ title }) => title.text.startsWith("Use the file's date"))!;
			const after = applyEdits(text, editsOf(parsePost(text), fix)!);
			assert.deepEqual(
				lint(parsePost(after), FRONT_MATTER_RULES, context).filter(({ severity }) => severity === 'error'),
				[],
			);
			return [formatMessage(fix.title), after];
		};
		const zoned = 'Wed, 01 May 2024 00:00:00 GMT';
		const post = (line: string) => `---\ntitle: 甲\n${line}---\n`;
		const title = (date: string) => `Use the file's date: ${date}`;
		assert.deepEqual(offers(post('')), [title(zoned), post(`date: ${zoned}\n`)]);
		assert.deepEqual(offers(post('date:\n')), [title(zoned), post(`date: ${zoned}\n`)]);
		const local = '2024-05-01 08:00:00';
		const site = { timezone: 'Asia/Shanghai' };
		assert.deepEqual(offers(post('date: yesterday\n'), site), [title(local), post(`date: ${local}\n`)]);
		assert.deepEqual(offers(post('date: [甲]\n'), site), [title(local), post(`date: ${local}\n`)]);
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
			'title-unquoted information ‹2019›',
			'categories-commas warning ‹"金融, 新浪"›',
			'date-weekday warning ‹Mon›',
			'image-url-protocol warning ‹//›',
		]);
		assert.ok(findings.every(({ fixes }) => fixes.length === 0));
	});

	it('may repeat a field, which hides the first value', () => {
		const text = ';;;\n"title": "a",\n"title": "b",\n"categories": ["c"],\n"date": "2022-06-08"\n;;;\n';
		assert.deepEqual(summary(text, findingsIn(text)), ['duplicate-key warning ‹"title"›']);
	});
});
