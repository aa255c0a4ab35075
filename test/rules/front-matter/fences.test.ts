// Front matter that is missing, lost, unclosed or not first: what the fixes make of it, and that Hexo then reads it.
import assert from 'node:assert/strict';
import * as hexo from 'hexo-front-matter';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Context } from '../../../src/engine/rule';
import { namesSeenByGrayMatter } from '../../../src/post/gray-matter';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { type FindingWithFixes, lint } from '../../lint';

const CONTEXT: Context = {
	options: DEFAULT_OPTIONS,
	now: Date.UTC(2024, 4, 1, 8),
	path: 'source/_posts/金融/新浪财经/收盘.md',
};
const FIELDS = "title: '甲'\ncategories: \n - 金融\ndate: 2024-05-01\n";
const INDENTED = FIELDS.replace(/^(?=.)/gm, '  ');
const ARTICLE = '\n<div>   \n正文 \n</div>\n     ';

const findingsIn = (text: string, context = CONTEXT): FindingWithFixes[] =>
	lint(parsePost(text), FRONT_MATTER_RULES, context);
const summary = (text: string, findings: readonly FindingWithFixes[]): string[] =>
	findings.map(({ rule, severity, start, end }) => `${rule} ${severity} ‹${text.slice(start, end)}›`);
const ask = (text: string) => hexo.parse(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));

/** The rule, the text, the reported slice, and the text after the fix if there is one. */
type Row = readonly [rule: string, text: string, slice: string, fixed?: string];
/** What a block is filled with that holds nothing. */
const FILLED = "---\ntitle: '收盘'\ncategories:\n - '金融'\n - '新浪财经'\ndate: Wed, 01 May 2024 08:00:00 GMT\n---\n";
const GOOD = `---\n${FIELDS}---\n`;
const ROWS: readonly Row[] = [
	['front-matter-lost', `\n\n${GOOD}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `\n\n\n\n${GOOD}`, '---', GOOD],
	['front-matter-lost', `\n\n---\n${FIELDS}\n---\n`, '---', `---\n${FIELDS}\n---\n`],
	['front-matter-lost', `\n\n---\n${INDENTED}---\n`, '---', `---\n${INDENTED}---\n`],
	['front-matter-lost', `  ---\n\n${INDENTED}  ---\n`, '  ---', `---\n\n${FIELDS}---\n`],
	['front-matter-lost', `\n\n${FIELDS}...\n${ARTICLE}`, 'title', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `\`\`\`\n${GOOD}甲\n\`\`\`\n`, '---', `${GOOD}\`\`\`\n甲\n\`\`\`\n`],
	['front-matter-lost', ` \n${GOOD}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `\t\n${GOOD}`, '---', GOOD],
	['front-matter-lost', `--- \n${FIELDS}---\n${ARTICLE}`, '--- ', `${GOOD}${ARTICLE}`],
	['front-matter-lost', ` ---\n${FIELDS}---\n`, ' ---', GOOD],
	['front-matter-lost', `\n ---\n${FIELDS}---\n`, ' ---', GOOD],
	['front-matter-lost', `---js\n${FIELDS}---\n`, '---js', GOOD],
	['front-matter-lost', `--- yaml\n${FIELDS}---\n${ARTICLE}`, '--- yaml', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `\n---more\n${FIELDS}---\n`, '---more', GOOD],
	['front-matter-lost', `\n----\n${FIELDS}----\n${ARTICLE}`, '----', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `----\n${FIELDS}---\n${ARTICLE}`, '----', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---\n${FIELDS} ---\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---\n---\n${ARTICLE}`, '---', `${FILLED}${ARTICLE}`],
	['front-matter-lost', `\n---\n\n---\n${ARTICLE}`, '---', `${FILLED}${ARTICLE}`],
	['front-matter-lost', `;;;\n${FIELDS};;;\n`, ';;;', GOOD],
	['front-matter-lost', `———\n${FIELDS}———\n${ARTICLE}`, '———', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `——\n${FIELDS}——\n`, '——', GOOD],
	['front-matter-lost', `–––\n${FIELDS}---\n`, '–––', GOOD],
	['front-matter-lost', `--\n${FIELDS}--\n`, '--', GOOD],
	['front-matter-lost', `\`\`\`yaml\n${FIELDS}\`\`\`\n${ARTICLE}`, '```yaml', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `\`\`\`\n---\n${FIELDS}---\n\`\`\`\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `+++\n${FIELDS}+++\n${ARTICLE}`, '+++', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `+++\n${FIELDS}+++\n${ARTICLE}\n\n---\n\n完\n`, '+++', `${GOOD}${ARTICLE}\n\n---\n\n完\n`],
	['front-matter-lost', `---\n${FIELDS}...\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---\n${FIELDS}...\n${ARTICLE}\n\n---\n\n完\n`, '---', `${GOOD}${ARTICLE}\n\n---\n\n完\n`],
	['front-matter-lost', `---\n${FIELDS}———\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `- - -\n${FIELDS}- - -\n${ARTICLE}`, '- - -', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `* * *\n${FIELDS}* * *\n${ARTICLE}`, '* * *', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---\n${FIELDS}- - -\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---\n${FIELDS}***\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---\n${FIELDS}===\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---\n${FIELDS}+++\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `---${FIELDS}---\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `\n--- ${FIELDS}---\n${ARTICLE}`, '--- ', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `———${FIELDS}———\n${ARTICLE}`, '———', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `${FIELDS}...\n${ARTICLE}`, 'title', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `${GOOD.replace(/^(?=.)/gm, '  ')}${ARTICLE}`, '  ---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `${GOOD.replace(/^(?=.)/gm, '\t')}${ARTICLE}`, '\t---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `%YAML 1.2\n${GOOD}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-lost', `引子\n\n${GOOD}\n正文\n`, '---', `${GOOD}引子\n\n\n正文\n`],
	['front-matter-lost', '---toml\ntitle = "甲"\n---\n', '---toml'],
	['front-matter-lost', '+++\ntitle = "甲"\ndate = 2024-05-01\n\n[extra]\na = 1\n+++\n', '+++'],
	['front-matter-lost', '---\n- title: 甲\n- date: 2024-05-01\n---\n', '---'],
	['front-matter-unclosed', `${FIELDS}${ARTICLE}`, 'title', `${GOOD}${ARTICLE}`],
	['front-matter-unclosed', `---\n${FIELDS}\`\`\`\na\n\`\`\`\n`, '---', `${GOOD}\`\`\`\na\n\`\`\`\n`],
	['front-matter-unclosed', `---\n${FIELDS}\n***\n${ARTICLE}`, '---', `${GOOD}\n***\n${ARTICLE}`],
	['front-matter-unclosed', `---\n${FIELDS.trimEnd()} ---\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-unclosed', `---\n${FIELDS.trimEnd()}---\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-unclosed', `---${FIELDS}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-unclosed', `---\n${FIELDS}\n# 标题\n\n正文\n`, '---', `${GOOD}\n# 标题\n\n正文\n`],
	['front-matter-invisible', `\u200B${GOOD}${ARTICLE}`, '\u200B', `${GOOD}${ARTICLE}`],
	['front-matter-invisible', `---\u00A0\n${FIELDS}---\n`, '\u00A0', GOOD],
	['front-matter-invisible', `---\n${FIELDS}\u2060---\n`, '\u2060', GOOD],
	['front-matter-invisible', `\u3000\n\n${GOOD}`, '\u3000', GOOD],
	['front-matter-invisible', `---\n${FIELDS.replace('title', '\u200Btitle')}---\n`, '\u200Btitle', GOOD],
	['front-matter-invisible', `---\n${FIELDS.replace('date', 'date\u00A0')}---\n`, 'date\u00A0', GOOD],
	['front-matter-invisible', `---\n${FIELDS}\u200Btitle: 乙\n---\n`, '\u200Btitle'],
	['front-matter-fence-text', `---\n${FIELDS}----\n${ARTICLE}`, '-', `${GOOD}${ARTICLE}`],
	['front-matter-fence-text', `---\n${FIELDS}---- \n`, '-', GOOD],
	['front-matter-fence-text', `---\n${FIELDS}---<p>正文</p>\n`, '<p>正文</p>', `${GOOD}<p>正文</p>\n`],
	['front-matter-fence-text', `---\n${FIELDS}--- # 完\n`, '# 完', GOOD],
	['front-matter-below', `${GOOD}---\ntitle: 乙\n---\n${ARTICLE}`, '---\ntitle: 乙\n---', `${GOOD}${ARTICLE}`],
	['front-matter-below', `${GOOD}title: 乙\n---\n${ARTICLE}`, 'title: 乙\n---', `${GOOD}${ARTICLE}`],
	['front-matter-below', `${GOOD}---\ntitle: 乙\nauthor: 丙\n---\n`, '---\ntitle: 乙\nauthor: 丙\n---'],
	[
		'front-matter-below',
		`---\n${FIELDS.replace('date', '---\n\ndate')}---\n${ARTICLE}`,
		'date: 2024-05-01\n---',
		`---\n${FIELDS.replace('date', '\ndate')}---\n${ARTICLE}`,
	],
	[
		'front-matter-below',
		`---\n${FIELDS.replace('categories', '---\ncategories')}${ARTICLE}`,
		'categories: \n - 金融\ndate: 2024-05-01',
		`${GOOD}${ARTICLE}`,
	],
	['front-matter-unclosed', `---\n${FIELDS}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-unclosed', `\n---\n${FIELDS}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-unclosed', `\n\n--- \n${FIELDS}<p>正文</p>\n`, '--- ', `${GOOD}<p>正文</p>\n`],
	['front-matter-unclosed', `---\n${FIELDS}`, '---', GOOD],
	['front-matter-unclosed', `---\n${FIELDS.trimEnd()}`, '---', GOOD.trimEnd()],
	['front-matter-unclosed', `---\n${FIELDS}\n<p>a: b</p>\n\n---\n完\n`, '---', `${GOOD}\n<p>a: b</p>\n\n---\n完\n`],
	['front-matter-unclosed', `---\n${FIELDS}正文\n`, '---'],
	['front-matter-not-first', `\n${GOOD}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-not-first', `\n--- \n${FIELDS}---\n`, '--- ', GOOD],
	['front-matter-not-first', `\n---\n${FIELDS}----\n${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-not-first', `---\n${GOOD}${ARTICLE}`, '---', `${GOOD}${ARTICLE}`],
	['front-matter-not-first', `# 注\n${FIELDS}---\n`, 'title', `---\n# 注\n${FIELDS}---\n`],
	['front-matter-not-first', `${FIELDS}---\n${ARTICLE}`, 'title', `${GOOD}${ARTICLE}`],
	['front-matter-not-first', `----\n${FIELDS}----\n${ARTICLE}`, '----', `${GOOD}${ARTICLE}`],
];

const SEVERITIES: Readonly<Record<string, string>> = {
	'front-matter-not-first': 'hint',
	'front-matter-fence-text': 'hint',
	'front-matter-below': 'warning',
};

describe('fences', () => {
	for (const [rule, source, slice, repaired] of ROWS) {
		it(`${rule}: ${JSON.stringify(source).slice(0, 60)}`, () => {
			for (const [bom, eol] of [
				['', '\n'],
				['', '\r\n'],
				['\uFEFF', '\n'],
				['\uFEFF', '\r\n'],
			] as const) {
				const text = bom + source.replaceAll('\n', eol);
				const severity = SEVERITIES[rule] ?? 'error';
				const options = { ...CONTEXT.options, severity: { 'front-matter-not-first': 'hint' } as const };
				const findings = findingsIn(text, { ...CONTEXT, options });
				const place = slice.replaceAll('\n', eol);
				assert.deepEqual(summary(text, findings), [`${rule} ${severity} ‹${place}›`]);
				assert.equal(findings[0]!.fixes.length, repaired === undefined ? 0 : 1);
				for (const fix of findings[0]!.fixes) {
					const edits = editsOf(parsePost(text), fix)!;
					assert.ok(edits.every((edit) => text.slice(edit.start, edit.end) !== edit.text));
					const after = applyEdits(text, edits);
					assert.equal(after, bom + repaired!.replaceAll('\n', eol));
					assert.deepEqual(summary(after, findingsIn(after)), []);
					assert.equal(ask(after).title, repaired!.startsWith(FILLED) ? '收盘' : '甲');
					assert.deepEqual(namesSeenByGrayMatter(after), ['title', 'categories', 'date']);
				}
			}
		});
	}
});

describe('front matter that is lost', () => {
	it('is put right though a value of it cannot be read', () => {
		const text = `\n\n${GOOD.replace("'甲'", '@甲')}${ARTICLE}`;
		const finding = findingsIn(text).find(({ rule }) => rule === 'front-matter-lost');
		const [fix] = finding!.fixes;
		assert.equal(applyEdits(text, editsOf(parsePost(text), fix!)!), text.trimStart());
	});
	it('is told with what Hexo makes of it', () => {
		for (const [text, said] of [
			['---\n---\n正文\n', /publishes its fences/],
			['---\n---\n正文\n\na: b\n\n---\n', /empty.*cannot build/],
			['---\n---\n<p>a: b</p>\n---\n', /empty.*takes the article/],
			['---\n- a\n---\n', /is a list.*cannot build/],
			['---\n[]\n---\n文\n', /is a list.*cannot build/],
			[`\n\n${GOOD}`, /does not see.*one empty line/],
			[`———\n${FIELDS}———\n正文\n\n---\n`, /does not build.*three dashes/],
			[`---\n${FIELDS}  ---\n\n<p>a: b</p>\n\n---\n`, /takes text of the article.*closing fence/],
		] as const) {
			const [finding] = findingsIn(text);
			assert.equal(finding?.rule, 'front-matter-lost', text);
			assert.match(formatMessage(finding.message), said);
			const isRefused = /cannot build|does not build/.test(formatMessage(finding.message));
			assert.equal(isRefused, parsePost(text).frontMatter.outcome === 'refused', text);
		}
	});
});

describe('a byte order mark', () => {
	it('below an empty line makes Hexo refuse the post', () => {
		const text = `\n\uFEFF${GOOD}${ARTICLE}`;
		const [finding, ...others] = findingsIn(text);
		assert.deepEqual([finding?.rule, ...others], ['front-matter-invisible']);
		assert.match(formatMessage(finding!.message), /U\+FEFF.*cannot build/);
		assert.throws(() => ask(text));
		const [fix] = finding!.fixes;
		assert.equal(applyEdits(text, editsOf(parsePost(text), fix!)!), `\n${GOOD}${ARTICLE}`);
	});
});

describe('JSON between semicolons', () => {
	const INSIDE = '"title": "甲",\n"categories": ["金融"],\n"date": "2024-05-01"';
	const good = `;;;\n${INSIDE}\n;;;\n`;
	for (const [text, fixed] of [
		[`;;;\n{${INSIDE}}\n;;;\n`, good],
		[`;;;\n{\n${INSIDE}\n}\n;;;\n`, `;;;\n${INSIDE}\n\n;;;\n`],
		[`;;;\n${INSIDE},\n;;;\n`, good],
		[`;;;\n{${INSIDE}} \n;;;\n`, `;;;\n${INSIDE} \n;;;\n`],
		[`;;;\n{${INSIDE},\n;;;\n`, undefined],
		[`;;;\n${INSIDE}\n}\n;;;\n`, undefined],
		[`  ${good.replaceAll('\n', '\n  ').trimEnd()}\n`, good],
		[`\n\n${good}`, good],
		[`;;;\n{${INSIDE},\n}\n;;;\n`, `;;;\n${INSIDE}\n\n;;;\n`],
		[`;;;\n${INSIDE}\n;;\n`, undefined],
		[`;;;\n${INSIDE.replaceAll('"', "'")}\n;;;\n`, undefined],
	] as const) {
		it(JSON.stringify(text), () => {
			const [finding, ...others] = findingsIn(text);
			assert.ok(finding && /^front-matter-(?:lost|unclosed)$/.test(finding.rule));
			assert.deepEqual(others, []);
			const edits = finding.fixes.map((fix) => applyEdits(text, editsOf(parsePost(text), fix)!));
			assert.deepEqual(edits, fixed === undefined ? [] : [fixed]);
			assert.ok(fixed === undefined || ask(fixed).title === '甲');
		});
	}
});

describe('front matter that is missing', () => {
	const insertInto = (text: string, context = CONTEXT): string => {
		const findings = findingsIn(text, context);
		assert.deepEqual(
			findings.map(({ rule }) => rule),
			['front-matter-missing'],
		);
		const [fix] = findings[0]!.fixes;
		return fix ? applyEdits(text, editsOf(parsePost(text), fix)!) : 'no fix';
	};
	const BLOCK = `${FILLED}\n`;

	it('is inserted with the name of the file, its folders and the time', () => {
		assert.equal(insertInto('<p>正文</p>'), `${BLOCK}<p>正文</p>`);
		assert.equal(insertInto('\uFEFF\r\n正文\r\n'), `\uFEFF${BLOCK.replaceAll('\n', '\r\n')}\r\n正文\r\n`);
		assert.equal(insertInto('一句\n\n---\n\n二句\n'), `${BLOCK}一句\n\n---\n\n二句\n`);
	});

	it('has a date as the site writes it', () => {
		const iso = { ...CONTEXT, options: { ...DEFAULT_OPTIONS, dateFormats: ['iso'] } };
		assert.match(insertInto('正文\n', iso), /\ndate: '2024-05-01T08:00:00\+00:00'\n/);
		const site = { timezone: 'Asia/Shanghai' };
		assert.match(insertInto('正文\n', { ...CONTEXT, site }), /\ndate: 2024-05-01 16:00:00\n/);
		assert.match(insertInto('正文\n', { ...iso, site }), /\ndate: '2024-05-01T16:00:00\+08:00'\n/);
	});

	it('takes the first heading for the title', () => {
		assert.ok(insertInto("<h1>It's</h1>\n<p>正文</p>\n").startsWith('---\ntitle: "It\'s"\n'));
		assert.ok(insertInto('\n# 标题 #\n\n正文\n').startsWith("---\ntitle: '标题'\n"));
		assert.ok(insertInto('# [标题](a)\n').startsWith(BLOCK));
		assert.ok(insertInto('```sh\n# install\n```\n').startsWith(BLOCK));
		assert.ok(insertInto('```sh\n# install\n```\n\n## 标题\n').startsWith("---\ntitle: '标题'\n"));
	});

	it('reads in Hexo, and nothing is left to report', () => {
		for (const text of ['正文\n', '# 标题\n', '<p>a: b</p>\n---\n', '; a\n']) {
			const after = insertInto(text);
			assert.deepEqual(summary(after, findingsIn(after)), []);
			assert.equal(ask(after)._content.trimStart(), text);
		}
	});

	it('is not offered where not all of it is known', () => {
		const { now: _, ...timeless } = CONTEXT;
		assert.equal(insertInto('正文\n', timeless), 'no fix');
		assert.equal(
			insertInto('正文\n', { ...CONTEXT, options: { ...DEFAULT_OPTIONS, dateFormats: ['date'] } }),
			'no fix',
		);
		const { path: __, ...nameless } = CONTEXT;
		assert.equal(insertInto('<!-- news_keyword_pub,stock,sh600000 -->\n', nameless), 'no fix');
	});

	it('is not inserted above fields that only lack what Hexo knows around them', () => {
		const json = '"title": "甲",\n"date": "2024-05-01"';
		for (const text of [
			`<!--\n${FIELDS}-->\n${ARTICLE}`,
			`{${json}}\n\n正文\n`,
			`{\n${json}\n}\n;;;\n正文\n`,
			`{"title": "甲"}\n正文\n`,
			`-\u200B--\n${FIELDS}---\n`,
		]) {
			assert.equal(insertInto(text), 'no fix', text);
		}
	});

	it('is told where the dashes below make Hexo take the article for it', () => {
		for (const [text, outcome] of [
			['**名称**：甲\n**版本**：1\n\n---\n\n正文\n', 'does not build the post'],
			['<p>来源: 新浪</p>\n<p>甲</p>\n---\n<p>乙</p>\n', 'does not build the post'],
			['![图](a.jpg)\n\n---\n正文\n', 'does not build the post'],
			['来源: 新浪\n正文\n---\n', 'does not build the post'],
			['- 要点\n\n---\n\n正文\n', 'does not build the post'],
			['2024-05-01\n---\n正文\n', 'readers do not see it'],
			['标题\n---\n正文\n', 'publishes it without title'],
		] as const) {
			const [finding, ...others] = findingsIn(text);
			assert.equal(finding?.rule, 'front-matter-missing', text);
			assert.deepEqual(others, []);
			assert.ok(formatMessage(finding.message).includes(outcome), text);
			const slice = text.slice(finding.start, finding.end);
			assert.equal(slice, outcome.startsWith('publishes') ? '标题' : '---');
			assert.equal(ask(insertInto(text))._content.trimStart(), text);
		}
	});

	it('is not reported outside the folders of posts, nor of an empty file', () => {
		assert.deepEqual(findingsIn('# README\n', { ...CONTEXT, path: 'README.md' }), []);
		assert.deepEqual(findingsIn(' \n'), []);
	});
});
