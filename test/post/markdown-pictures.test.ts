// The pictures that Markdown shows, and what is none.
import assert from 'node:assert/strict';
import { markdownPictures } from '../../src/post/markdown-pictures';
import { parsePost } from '../../src/post/post';

const picturesIn = (text: string) =>
	markdownPictures(parsePost(text)).map(({ start, end, address, words, isPlain }) => [
		text.slice(start, end),
		address,
		words,
		isPlain,
	]);

const CASES: [text: string, pictures: unknown[][]][] = [
	['甲 ![图](a.jpg) 乙', [['![图](a.jpg)', 'a.jpg', '图', true]]],
	['![](<a.jpg>)', [['![](<a.jpg>)', 'a.jpg', '', true]]],
	['![图](a.jpg?x=1&amp;y=2)', [['![图](a.jpg?x=1&amp;y=2)', 'a.jpg?x=1&y=2', '图', true]]],
	['![图](a.jpg "题")', [['![图](a.jpg "题")', 'a.jpg', '图', false]]],
	['![图*甲*](a.jpg)', [['![图*甲*](a.jpg)', 'a.jpg', '图*甲*', false]]],
	['[![图](a.jpg)](b.html)', [['![图](a.jpg)', 'a.jpg', '图', true]]],
	['> - ![图](a.jpg)', [['![图](a.jpg)', 'a.jpg', '图', true]]],
	['# ![图](a.jpg)', [['![图](a.jpg)', 'a.jpg', '图', true]]],
	['| 甲 |\n|---|\n| ![图](a.jpg) |', [['![图](a.jpg)', 'a.jpg', '图', true]]],
	['![图][ A  b ]\n\n[a B]: a.jpg\n[a b]: c.jpg', [['![图][ A  b ]', 'a.jpg', '图', false]]],
	[
		'![图][]、![图]\n\n[图]: a.jpg',
		[
			['![图][]', 'a.jpg', '图', false],
			['![图]', 'a.jpg', '图', false],
		],
	],
	['![图][甲]', []],
	['`![图](a.jpg)`', []],
	['```\n![图](a.jpg)\n```', []],
	['<div>![图](a.jpg)</div>', []],
	['\\![图](a.jpg)、[图](a.jpg)', []],
	[
		'![图_甲](a.jpg)、![_图_](a.jpg)',
		[
			['![图_甲](a.jpg)', 'a.jpg', '图_甲', true],
			['![_图_](a.jpg)', 'a.jpg', '_图_', false],
		],
	],
	[`![图](a.jpg)${'甲'.repeat(20_000)}`, []],
];

describe('pictures of Markdown', () => {
	for (const [text, pictures] of CASES) {
		it(JSON.stringify(text).slice(0, 60), () => assert.deepEqual(picturesIn(text), pictures));
	}
	it('are paragraphs of their own, or stand in something', () => {
		const isParagraph = (text: string) => markdownPictures(parsePost(text)).map((picture) => picture.isParagraph);
		for (const text of ['![图](a.jpg)', '甲\n\n![图](a.jpg)  \n\n乙', '<div>\n\n![图](a.jpg)\n\n</div>']) {
			assert.deepEqual(isParagraph(text), [true], text);
		}
		for (const text of ['甲 ![图](a.jpg)', '![图](a.jpg)\n甲', '> ![图](a.jpg)', '- ![图](a.jpg)', '# ![图](a.jpg)']) {
			assert.deepEqual(isParagraph(text), [false], text);
		}
	});
	it('are read in linear time', () => {
		const text = `${'!['.repeat(900)}\n\n`.repeat(200);
		const start = process.cpuUsage();
		assert.deepEqual(picturesIn(text), []);
		const { user, system } = process.cpuUsage(start);
		assert.ok(user + system < 2_000_000, `${user + system} µs`);
	});
});
