// Links that Markdown makes, by where their addresses stand, and what is none.
import assert from 'node:assert/strict';
import { addressOfReference, markdownLinks, markdownReferences } from '../../src/post/markdown-links';
import { parsePost } from '../../src/post/post';

const linksIn = (text: string) =>
	markdownLinks(parsePost(text)).map(({ kind, start, end, address, label }) => [
		kind,
		text.slice(start, end),
		text.slice(address.start, address.end),
		text.slice(label.start, label.end),
	]);

const CASES: [text: string, links: unknown[][]][] = [
	['甲 [乙](b.html) 丙', [['link', '[乙](b.html)', 'b.html', '乙']]],
	['[乙](<b c.html> "题")', [['link', '[乙](<b c.html> "题")', 'b c.html', '乙']]],
	['[乙]()', [['link', '[乙]()', '', '乙']]],
	['<https://example.com/>', [['link', '<https://example.com/>', 'https://example.com/', 'https://example.com/']]],
	[
		'[![图](a.jpg)](b.html)',
		[
			['link', '[![图](a.jpg)](b.html)', 'b.html', '![图](a.jpg)'],
			['picture', '![图](a.jpg)', 'a.jpg', '图'],
		],
	],
	['![图 ![甲](b.jpg)](a.jpg)', [['picture', '![图 ![甲](b.jpg)](a.jpg)', 'a.jpg', '图 ![甲](b.jpg)']]],
	['[乙]: b.html', [['definition', '[乙]: b.html', 'b.html', '']]],
	['[乙][甲]、[丙]', []],
	['`[乙](b.html)` \\[乙](b.html)', []],
	['<p>[乙](b.html)</p>', []],
	['甲<title>[乙](b.html)</title>', []],
	[`[乙](b.html)${'['.repeat(200)}`, []],
];

describe('links of Markdown', () => {
	for (const [text, links] of CASES) {
		it(JSON.stringify(text).slice(0, 60), () => assert.deepEqual(linksIn(text), links));
	}
	it('refer to definitions, whatever their capitals and blanks: the first of a name', () => {
		const text = '[甲][A  b] ![乙] [丙][]\n\n[a B]: a.html\n[A B]: b.html\n[乙]: <c d.jpg>\n';
		const post = parsePost(text);
		const references = markdownReferences(post).map((reference) => {
			const { start, end } = addressOfReference(post, reference) ?? { start: 0, end: 0 };
			return [reference.kind, reference.name, text.slice(start, end)];
		});
		assert.deepEqual(references, [
			['link', 'a b', 'a.html'],
			['picture', '乙', 'c d.jpg'],
			['link', '丙', ''],
		]);
	});
});
