// Code between fences, judged by the expression with which Hexo 8.1.2 looks for it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFences } from '../../src/post/fences';
import { hexoFences } from '../oracle/hexo-fences';

const slices = (text: string): string[] => findFences(text, 0).map(({ start, end }) => text.slice(start, end));

/** The same by Hexo's own words. */
const expected = (text: string): string[] => hexoFences(text).map(([start, end]) => text.slice(start, end));

const line = fc
	.array(
		fc.constantFrom(
			'```',
			'```',
			'````',
			'~~~',
			'~~~',
			'~~~~',
			'`',
			'~',
			' ',
			'  ',
			'\t',
			'> ',
			'>',
			'- ',
			'1. ',
			'js',
			'甲',
		),
		{ maxLength: 4 },
	)
	.map((parts) => parts.join(''));
const text = fc.array(fc.oneof(line, line, line, fc.constantFrom('<!--', '-->', '')), { maxLength: 9 });

describe('fences', () => {
	it('are found where Hexo finds them', () => {
		let found = 0;
		fc.assert(
			fc.property(text, (lines) => {
				const source = lines.join('\n');
				assert.deepEqual(slices(source), expected(source));
				found += slices(source).length;
			}),
			{ numRuns: 20_000, seed: 7 },
		);
		assert.ok(found > 1_000, `only ${found}`);
	});

	it('begin and end beside other separators of lines, too', () => {
		const ends = fc.constantFrom('\n', '\n', '\n', '\r', '\u2028', '\u2029');
		let found = 0;
		fc.assert(
			fc.property(fc.array(fc.tuple(line, ends), { maxLength: 9 }), (lines) => {
				const source = lines.flat().join('');
				fc.pre(!source.includes('\r\n'));
				assert.deepEqual(slices(source), expected(source));
				found += /```[\r\u2028\u2029]/.test(source) ? slices(source).length : 0;
			}),
			{ numRuns: 20_000, seed: 7 },
		);
		assert.ok(found > 200, `only ${found}`);
	});

	it('are the same on CRLF', () => {
		const source = '<div>\n```js\n<p>甲</p>\n``` \n</div>\n> ~~~\n> 乙\n> ~~~\n';
		assert.deepEqual(slices(source), ['```js\n<p>甲</p>\n``` ', '~~~\n> 乙\n> ~~~']);
		const crlf = source.replaceAll('\n', '\r\n');
		assert.deepEqual(
			slices(crlf).map((slice) => slice.replaceAll('\r', '')),
			slices(source),
		);
	});

	it('begin behind the front matter', () => {
		const source = '```\n---\n```\n甲\n```\n';
		assert.deepEqual(
			findFences(source, 8).map(({ start, end }) => source.slice(start, end)),
			['```\n甲\n```'],
		);
	});

	it('take time in proportion to the text', () => {
		const lengths = Array.from({ length: 700 }, (_, length) => `${'`'.repeat(length + 3)}\n`).join('');
		for (const source of ['```\n', '```x\n', '>', ' ', '~~~~\n~~~\n', '<!-- ', '1', '```\r', '```a\u2028', '\r']
			.map((piece) => piece.repeat(400_000 / piece.length))
			.concat(lengths + '```x\n'.repeat(80_000), `${'`'.repeat(400_000)}\u2028`)) {
			const start = process.cpuUsage().user;
			findFences(source, 0);
			assert.ok(process.cpuUsage().user - start < 1_500_000, source.slice(0, 10));
		}
	});
});
