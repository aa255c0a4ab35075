// Sina's marks for bold: where it is certain what they mark, and what cleaning makes of them.
import assert from 'node:assert/strict';
import { clean } from '../../src/engine/clean';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { boldRoots } from '../../src/sina/bold';

const isCertain = (article: string) => boldRoots(parsePost(article)).map((root) => root.isCertain);

describe('a mark for bold', () => {
	for (const [article, expected] of [
		['<p><a>甲</a><font cms-style="strong-Bold"><a>乙</a></font></p>', true],
		['<p><a>甲<a>乙</a><font cms-style="strong-Bold"><a>丙</a></font></p>', true],
		['<p><a>甲<font cms-style="strong-Bold">乙</font></p>', true],
		// Browsers end the first link there, and rearrange what is around it.
		['<p><font><a></font><font cms-style="strong-Bold"><a>甲</a></font></p>', false],
		['<a/>\n<p><span cms-style="strong-Bold"><span><a></span>甲</span></p>', false],
		['<p><span cms-style="strong-Bold">甲</span><b>乙</p>', true],
	] as const) {
		it(`${expected ? 'is' : 'is not'} certain: ${JSON.stringify(article)}`, () =>
			assert.deepEqual(isCertain(article), [expected]));
	}

	const MARK = 'cms-style="strong-Bold"';
	/** Of each root, how many fonts and marks are its own, and whether it is bold anyway. */
	const rootsOf = (article: string) =>
		boldRoots(parsePost(article)).map(({ fonts, marked, isBoldAnyway }) => [fonts.length, marked.length, isBoldAnyway]);
	for (const [why, article, expected] of [
		['its element begins the text', `<p ${MARK}>甲</p>`, [[0, 1, false]]],
		[
			'another begins where it ends',
			`<p><u ${MARK}>甲</u><i ${MARK}>乙</i></p>`,
			[
				[0, 1, false],
				[0, 1, false],
			],
		],
		['a font begins where it ends', `<p><i ${MARK}>甲</i><font>乙</font></p>`, [[0, 1, false]]],
		['a font in it is not closed', `<p ${MARK}><font>甲</p>`, [[0, 1, false]]],
		['a mark in it is not closed', `<p ${MARK}>甲<span ${MARK}>乙</p>`, [[0, 1, false]]],
	] as const) {
		it(`owns what is in it alone: ${why}`, () => assert.deepEqual(rootsOf(article), expected));
	}
	it('is none where a missing quote has swallowed the tags behind', () =>
		assert.deepEqual(rootsOf('<p cms-style="strong-Bold x>甲</p><p class="a">乙</p>'), []));

	// Readers see the same: what was bold stays so, and nothing else becomes it.
	const HEAD = '---\ntitle: 示例\nauthor: 新浪财经\n---\n';
	for (const [article, cleaned] of [
		['<p cms-style="strong-Bold">甲<!-- a -->乙</p>', '<p><strong>甲<!-- a -->乙</strong></p>'],
		['<p cms-style="strong-Bold"><i>甲<br>乙</i></p>', '<p><strong><i>甲<br>乙</i></strong></p>'],
		['<p cms-style="strong-Bold"><font data-mceselected="1">甲</font></p>', '<p><strong>甲</strong></p>'],
		['<p cms-style="strong-Bold">甲<br>乙</p>', '<p><strong>甲<br>乙</strong></p>'],
		['<p cms-style="strong-Bold"> 甲<b>乙</b>丙 </p>', '<p> <strong>甲</strong><b>乙</b><strong>丙</strong> </p>'],
		[
			'<p cms-style="strong-Bold"><i>甲<b>乙</b></i>丙</p>',
			'<p><i><strong>甲</strong><b>乙</b></i><strong>丙</strong></p>',
		],
		['<p cms-style="strong-Bold"><i>甲<u>乙</p>', '<p><i><strong>甲</strong><u><strong>乙</strong></p>'],
		[
			'<div cms-style="strong-Bold"><p>甲</p><p>乙</p></div>',
			'<div><p><strong>甲</strong></p><p><strong>乙</strong></p></div>',
		],
		[
			'<div cms-style="strong-Bold">甲<div>乙</div>丙</div>',
			'<div><strong>甲</strong><div><strong>乙</strong></div><strong>丙</strong></div>',
		],
		['<p cms-style="strong-Bold"><font cms-style="font-L">甲</font><i> </i></p>', '<p><strong>甲</strong><i> </i></p>'],
		['<p cms-style="strong-Bold">甲<img src="a.jpg" alt=""></p>', '<p><strong>甲</strong><img src="a.jpg" alt=""></p>'],
		['<p cms-style="strong-Bold">甲<code>乙</code></p>', '<p><strong>甲<code>乙</code></strong></p>'],
		['<p cms-style="strong-Bold"><code>甲</code></p>', '<p><strong><code>甲</code></strong></p>'],
		['<p cms-style="strong-Bold">按<kbd>甲</kbd></p>', '<p><strong>按<kbd>甲</kbd></strong></p>'],
		['<div cms-style="strong-Bold">甲<hr>乙</div>', '<div><strong>甲</strong><hr><strong>乙</strong></div>'],
		['<p cms-style="strong-Bold"> <i>甲</i> </p>', '<p> <strong><i>甲</i></strong> </p>'],
		['<p cms-style="strong-Bold"><font> 甲 </font></p>', '<p> <strong>甲</strong> </p>'],
		[
			'<p cms-style="strong-Bold">甲<font><b>乙</b>丙</font>丁</p>',
			'<p><strong>甲</strong><b>乙</b><strong>丙丁</strong></p>',
		],
		['<p cms-style="strong-Bold">甲<script>f()</script></p>', '<p><strong>甲</strong><script>f()</script></p>'],
		[
			'<div cms-style="strong-Bold"><pre>甲</pre><p>乙</p></div>',
			'<div cms-style="strong-Bold"><pre>甲</pre><p>乙</p></div>',
		],
		['<div cms-style="strong-Bold"><pre> </pre><p>乙</p></div>', '<div><pre> </pre><p><strong>乙</strong></p></div>'],
		['<div cms-style="strong-Bold">\n\n    甲\n\n</div>', '<div>\n\n    <strong>甲</strong>\n\n</div>'],
		[
			'<p><strong>甲<span cms-style="strong-Bold">乙</span></strong><span cms-style="strong-Bold">丙</span></p>',
			'<p><strong>甲<span>乙</span></strong><span><strong>丙</strong></span></p>',
		],
		[
			'<p><strong>甲<span cms-style="strong-Bold">乙</span></p>',
			'<p><strong>甲<span cms-style="strong-Bold">乙</span></p>',
		],
		// A list in code is the author's.
		[
			'<div cms-style="strong-Bold"><kbd>\n\n- 甲\n\n</kbd>乙</div>',
			'<div cms-style="strong-Bold"><kbd>\n\n- 甲\n\n</kbd>乙</div>',
		],
		['<p cms-style="x-strong-Bold">甲</p>', '<p>甲</p>'],
		['<p><img cms-style="strong-Bold" src="a.jpg" alt=""></p>', '<p><img src="a.jpg" alt=""></p>'],
	] as const) {
		it(`is written as HTML: ${JSON.stringify(article)}`, () => {
			const { text } = clean(parsePost(`${HEAD}${article}\n<p>丁</p>\n`), RULES, { options: DEFAULT_OPTIONS });
			assert.equal(text, `${HEAD}${cleaned}\n<p>丁</p>\n`);
		});
	}
});
