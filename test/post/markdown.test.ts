// What Markdown makes of an article: blocks, the text in which it reads more than HTML, and the tags it finds there.
import assert from 'node:assert/strict';
import { type Markdown, parseMarkdownSteps } from '../../src/post/markdown';
import { runToEnd } from '../../src/text/steps';

const parseMarkdown = (text: string, start: number): Markdown => runToEnd(parseMarkdownSteps(text, start));

/** Each block as its kind and its source. */
const blocksOf = (text: string, start = 0): [string, string][] =>
	parseMarkdown(text, start).blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);

describe('the blocks of Markdown', () => {
	const cases: [text: string, blocks: [kind: string, source: string][]][] = [
		['', []],
		['甲', [['Paragraph', '甲']]],
		[
			'甲\n乙\n\n丙\n',
			[
				['Paragraph', '甲\n乙'],
				['Paragraph', '丙'],
			],
		],
		['# 甲', [['ATXHeading1', '# 甲']]],
		['#　甲', [['ATXHeading1', '#　甲']]],
		['甲\n---', [['SetextHeading2', '甲\n---']]],
		[
			'甲\n\n---',
			[
				['Paragraph', '甲'],
				['HorizontalRule', '---'],
			],
		],
		['    甲\n\n    乙\n', [['CodeBlock', '甲\n\n    乙']]],
		['```\n甲\n```', [['FencedCode', '```\n甲\n```']]],
		[
			'甲 `乙` 丙',
			[
				['Paragraph', '甲 `乙` 丙'],
				['InlineCode', '`乙`'],
			],
		],
		[
			'> 甲',
			[
				['Blockquote', '> 甲'],
				['Paragraph', '甲'],
			],
		],
		[
			'- 甲',
			[
				['BulletList', '- 甲'],
				['ListItem', '- 甲'],
				['Paragraph', '甲'],
			],
		],
		[
			'3. 甲',
			[
				['OrderedList', '3. 甲'],
				['ListItem', '3. 甲'],
				['Paragraph', '甲'],
			],
		],
		['甲|乙\n-|-\n丙|丁', [['Table', '甲|乙\n-|-\n丙|丁']]],
		['[甲]: b.html', [['LinkReference', '[甲]: b.html']]],
		['<p>甲</p>', []],
		['<p>\n\n甲\n\n</p>', [['Paragraph', '甲']]],
		['<img src="a" />\n---', []],
		['</style>\n甲', [['Paragraph', '</style>\n甲']]],
		[
			'</style>\n甲\n<style>\n</style>\n    乙',
			[
				['Paragraph', '</style>\n甲'],
				['CodeBlock', '乙'],
			],
		],
		[
			'</style>\n<!-- -->\n    甲',
			[
				['Paragraph', '</style>'],
				['CodeBlock', '甲'],
			],
		],
		['<style>\n</style>\n甲', [['Paragraph', '甲']]],
		// Of tabs in tags marked 15 knows less.
		['<p\tclass="a">甲</p>', [['Paragraph', '<p\tclass="a">甲</p>']]],
		['甲\n<p\tclass="a">乙</p>', [['Paragraph', '甲\n<p\tclass="a">乙</p>']]],
		['<b\tclass="a">\n甲', [['Paragraph', '<b\tclass="a">\n甲']]],
		['<b class="\t">\n甲', []],
		['<p class="a"\tlang="b">甲</p>', []],
		['<pre\tclass="a">\n\n甲\n</pre>', []],
		['</title>\n甲', []],
		// After a blank it begins code there.
		[
			'- \t甲',
			[
				['BulletList', '- \t甲'],
				['ListItem', '- \t甲'],
				['CodeBlock', '甲'],
			],
		],
		[
			'> 1. \t甲',
			[
				['Blockquote', '> 1. \t甲'],
				['OrderedList', '1. \t甲'],
				['ListItem', '1. \t甲'],
				['CodeBlock', '甲'],
			],
		],
		// To marked 15 a tag in capitals ends no paragraph.
		['甲\n<P>乙</P>', [['Paragraph', '甲\n<P>乙</P>']]],
		['甲\n<UL\nid=a <>', [['Paragraph', '甲\n<UL\nid=a <>']]],
		['甲\n</DIV>\n<UL>\n<p>乙\n<P>', [['Paragraph', '甲\n</DIV>\n<UL>']]],
		['甲\n\n<P>乙', [['Paragraph', '甲']]],
		['<div>\n<P>乙', []],
		['# 甲\n<P>乙', [['ATXHeading1', '# 甲']]],
		[
			'> 甲\n> <P>乙',
			[
				['Blockquote', '> 甲\n> <P>乙'],
				['Paragraph', '甲\n> <P>乙'],
			],
		],
		[
			'- </PRE >\n\n甲',
			[
				['BulletList', '- </PRE >'],
				['ListItem', '- </PRE >'],
				['Paragraph', '</PRE >'],
				['Paragraph', '甲'],
			],
		],
		[
			'</pre>\n`甲`',
			[
				['Paragraph', '</pre>\n`甲`'],
				['InlineCode', '`甲`'],
			],
		],
		['<!doctype html>\n甲', [['Paragraph', '甲']]],
		['<!-- 甲\n\n乙 -->', []],
		// A bare address may take the backtick along, so that all of the paragraph may be code.
		[
			'http://a.cn/`b',
			[
				['Paragraph', 'http://a.cn/`b'],
				['InlineCode', 'http://a.cn/`b'],
			],
		],
	];
	for (const [text, expected] of cases) {
		it(JSON.stringify(text), () => assert.deepEqual(blocksOf(text), expected));
		it(`the same with CRLF, and after something else: ${JSON.stringify(text)}`, () => {
			const head = '---\r\n';
			const windows = head + text.replaceAll('\n', '\r\n');
			const sources = expected.map(([kind, source]) => [kind, source.replaceAll('\n', '\r\n')]);
			assert.deepEqual(blocksOf(windows, head.length), sources);
		});
	}

	it('a CR alone ends a line', () =>
		assert.deepEqual(blocksOf('# 甲\r乙'), [
			['ATXHeading1', '# 甲'],
			['Paragraph', '乙'],
		]));

	it('quotes and lists are nested a hundred times at most, and a rule is a rule', () => {
		const countOf = (text: string, name: string) => blocksOf(text).filter(([kind]) => kind === name).length;
		assert.equal(countOf(`${'>'.repeat(99)}甲`, 'Blockquote'), 99);
		assert.equal(countOf(`${'>'.repeat(500)}甲`, 'Blockquote'), 100);
		assert.equal(countOf(`${'- '.repeat(99)}甲`, 'ListItem'), 99);
		assert.equal(countOf(`${'- '.repeat(500)}甲`, 'ListItem'), 100);
		assert.equal(countOf(`${'1.\t* '.repeat(500)}甲`, 'ListItem'), 100);
		assert.deepEqual(
			blocksOf(`${'- '.repeat(500)}\n甲`).map(([kind]) => kind),
			['HorizontalRule', 'Paragraph'],
		);
		assert.equal(countOf(`${'- * '.repeat(500)}\n`, 'ListItem'), 100);
	});

	it('all of a very long paragraph with a backtick counts as code', () => {
		const long = `${'甲'.repeat(9_000)}\``;
		assert.deepEqual(blocksOf(long), [
			['Paragraph', long],
			['InlineCode', long],
		]);
		assert.deepEqual(
			blocksOf('甲'.repeat(9_000)).map(([kind]) => kind),
			['Paragraph'],
		);
	});
});

describe('Markdown text', () => {
	it('is paragraphs, headings, tables and definitions, which do not overlap', () => {
		const text = '# 甲\n\n- 乙\n\n> 丙\n\n丁\n---\n\n戊|己\n-|-\n\n[庚]: a\n\n    辛\n\n<p>壬</p>\n';
		const { texts } = parseMarkdown(text, 0);
		assert.deepEqual(
			texts.map(({ start, end }) => text.slice(start, end)),
			['# 甲', '乙', '丙', '丁\n---', '戊|己\n-|-', '[庚]: a'],
		);
	});

	const tags: [text: string, tags: string[]][] = [
		['甲<b>乙</b>', ['<b>', '</b>']],
		['甲<!-- 乙 -->丙', ['<!-- 乙 -->']],
		['甲<?乙?>丙', ['<?乙?>']],
		['甲 \\<b>', []],
		['甲 <b，>', []],
		['甲 `<b>`', []],
		['<p>甲<b></p>', []],
		['甲\r\n乙<b>', ['<b>']],
		['</style>\n甲<b>', ['</style>', '<b>']],
		['</script\t>\r\n甲<!-- 乙 -->', ['</script\t>', '<!-- 乙 -->']],
	];
	for (const [text, expected] of tags) {
		it(`has the tags of ${JSON.stringify(text)}`, () =>
			assert.deepEqual(
				parseMarkdown(text, 0).inlineHtml.map(({ start, end }) => text.slice(start, end)),
				expected,
			));
	}
});
