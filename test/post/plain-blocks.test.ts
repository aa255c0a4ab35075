// The quick way in front of the Markdown library: wherever it answers, the library says the same.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseMarkdownSteps, parseWithLibrary } from '../../src/post/markdown';
import { listingsOfHtmlBody } from '../../src/post/plain-blocks';
import { parsePost } from '../../src/post/post';
import { runToEnd } from '../../src/text/steps';
import { holds } from '../holds';

const asItIs = (at: number): number => at;

/** Whether the quick way answers; if so, it has to answer as the library does. */
function answers(body: string): boolean {
	if (listingsOfHtmlBody(body) === undefined) {
		return false;
	}
	assert.deepEqual(
		runToEnd(parseMarkdownSteps(body, 0)),
		runToEnd(parseWithLibrary(0, body, asItIs)),
		JSON.stringify(body),
	);
	return true;
}

const LINE = fc.array(
	fc.constantFrom(
		...[
			'<p>',
			'</p>',
			'<div>',
			'</div>',
			'<p class="a">',
			'<P>',
			'<table>',
			'<li>',
			'<h2>',
			'<hr>',
			'<hr/>',
			'<style>',
			'</style>',
		],
		...[
			'<pre>',
			'</pre>',
			'<script>',
			'</script>',
			'<textarea',
			'</textarea>',
			'<!--',
			'-->',
			'<!-- 甲 -->',
			'<!doctype a>',
			'<?甲?>',
		],
		...[
			'<b>',
			'<img src="a">',
			'<p',
			'<px>',
			'</',
			'<',
			'甲',
			'　',
			'`',
			'```',
			'~~~',
			'# 甲',
			'- ',
			'> ',
			'1. ',
			'---',
			'===',
			'|',
		],
		...['[甲]: a', '&lt;', ' ', '    ', '\t', '\f', '\v'],
	),
	{ maxLength: 4 },
);
const INDENT = fc.constantFrom('', '', '', ' ', '   ', '    ', '      ', '\t', ' \t', '　');
const BODY = fc
	.array(fc.tuple(INDENT, LINE, fc.constantFrom('\n', '\n', '\n\n', '\n  \n', '\n\t\n', '')), { maxLength: 7 })
	.map((lines) => lines.map(([indent, pieces, end]) => indent + pieces.join('') + end).join(''));
/** Mostly lines that begin with a block's tag: of these the quick way answers more. */
const TAG = fc.constantFrom('<p>', '</div>', '<div>', '<!-- 甲 -->', '<pre>', '</pre>', '<style>', '</style>', '');
const TAGGED = fc
	.array(fc.tuple(fc.constantFrom('', '  ', '    ', '     '), TAG, LINE, fc.constantFrom('\n', '\n', '\n\n')), {
		maxLength: 7,
	})
	.map((lines) => lines.map(([indent, tag, pieces, end]) => indent + tag + pieces.join('') + end).join(''));

describe('the quick way through an article that is HTML throughout', function () {
	this.timeout(0);

	it('answers as the library does, for any article', () => {
		let answered = 0;
		holds(fc.oneof(BODY, TAGGED), 20_000, (body) => {
			answered += answers(body) ? 1 : 0;
		});
		assert.ok(answered > 2_000, `${answered} of 20,000 are answered`);
	});

	it('answers for most of the fixtures, as the library does', () => {
		const files = readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(?:md|html)$/.test(file),
		);
		const texts = files.map((file) => readFileSync(path.join('test/fixtures', file), 'utf8'));
		const bodies = texts.map((text) => text.slice(parsePost(text).body.start).replaceAll('\r\n', '\n'));
		const answered = bodies.filter(answers).length;
		assert.ok(answered > bodies.length / 2, `${answered} of ${bodies.length} are answered`);
	});

	const listings: [body: string, listings: string[] | undefined][] = [
		['', []],
		['\n \n', []],
		['<p>甲</p>\n', []],
		['<p>甲</p>\n    乙\n', []],
		['<p>甲</p>\n\n    乙\n', ['乙']],
		['<p>甲</p>\n\n    乙\n\n      丙\n\n\n<p>丁</p>\n', ['乙\n\n      丙']],
		['    甲', ['甲']],
		['<!-- 甲\n\n    乙 -->\n    丙\n', ['丙']],
		['<pre>甲\n\n    乙</pre>\n<p>丙</p>', []],
		['甲', undefined],
		['<b>甲</b>', undefined],
		['<p>甲</p>\n\n乙', undefined],
		['\t<p>甲</p>', undefined],
		['<!doctype html>', undefined],
	];
	for (const [body, expected] of listings) {
		it(JSON.stringify(body), () => {
			const found = listingsOfHtmlBody(body)?.map(({ start, end }) => body.slice(start, end));
			assert.deepEqual(found, expected);
			answers(body);
		});
	}
});
