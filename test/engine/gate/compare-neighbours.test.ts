// What must not happen where the neighbours of a deletion meet; test/oracle/gate.test.ts holds the same articles to Hexo.
import assert from 'node:assert/strict';
import { clean } from '../../../src/engine/clean';
import { isSound } from '../../../src/engine/gate/compare-neighbours';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { parsePost } from '../../../src/post/post';
import { RULES } from '../../../src/rules';
import { HEAD, KINDS, sidesOf } from './neighbours';
import { judged } from './seam';

const cleaned = (text: string) => clean(parsePost(text), RULES, { options: DEFAULT_OPTIONS });
const withCRLF = (text: string): string => text.replaceAll('\n', '\r\n');

describe('where the neighbours of a deletion meet', () => {
	for (const { name, stays, staysToo = [], goes } of KINDS) {
		describe(name, () => {
			for (const marked of [...stays, ...staysToo]) {
				it(`stays: ${JSON.stringify(marked)}`, () => {
					const { before } = sidesOf(marked);
					assert.equal(cleaned(before).text, before);
					assert.equal(cleaned(withCRLF(before)).text, withCRLF(before));
				});
			}
			for (const marked of goes) {
				it(`goes: ${JSON.stringify(marked)}`, () => {
					const { before, without } = sidesOf(marked);
					assert.equal(cleaned(before).text, without);
					assert.equal(cleaned(withCRLF(before)).text, withCRLF(without));
				});
			}
		});
	}

	it('what is refused is told as left over', () => {
		const { before } = sidesOf('{⟦%C%⟧%甲\n');
		const { left, removed } = cleaned(before);
		assert.deepEqual(removed, []);
		assert.deepEqual(
			left.map(({ rule, text, start }) => [rule, text, start]),
			[['sina-comment', '<!-- news_keyword_pub,x -->', HEAD.length + 1]],
		);
	});
});

/** So many of one name that browsers open no more of them again. */
const CROWDED = '<p><b><b><b>丁</p><p>';

describe('the neighbours of a deletion mean what they meant', () => {
	for (const marked of [
		'<p>甲&⟦<b></b>⟧',
		'<p>甲 & ⟦<b></b>⟧lt;</p>',
		'<p>甲⟦<b></b>⟧}乙</p>',
		'<p>甲{⟦<b></b>⟧乙</p>',
		'⟦<!-- -->⟧<pre>甲</pre>',
		'⟦<!-- -->⟧<textarea>甲</textarea>',
		`⟦<!-- -->⟧<pre>${'甲'.repeat(9_995)}</pre>`,
		'<p>乙⟦<!-- -->⟧<pre>甲</style></pre>',
		'<p>乙</p>\n乙⟦<!-- -->⟧<pre>甲</style></pre>\n',
		'⟦<!-- -->⟧<!-- 甲 -->',
		'<div>⟦<p></p>⟧<p>乙</p></div>',
		'<div>甲<br>⟦<p></p>⟧乙</div>',
		'<div>甲\n\n⟦<p></p>⟧乙</div>',
		'<div>甲⟦<p></p>⟧\n\n乙</div>',
		'<div>甲\n⟦<p></p>⟧\n乙</div>',
		'<div>甲<!-- -->\n\n<!-- -->⟦<p></p>⟧乙</div>',
		'<div>甲⟦<p></p>⟧<b> \n\n</b>乙</div>',
		'<div><img src="a.jpg"><hr>⟦<p></p>⟧乙</div>',
		'<div><b></b>⟦<p></p>⟧乙</div>',
		'<div>甲⟦<p></p>⟧<b></b></div>',
		'<div>甲⟦</td>⟧乙</div>',
		'<div>甲⟦</b>⟧乙</div>',
		'<div>甲⟦<b>⟧<p>乙</p></div>',
		`<p>⟦<i></i>⟧乙</p>\n${CROWDED}<b>⟦⟧</b></b></b></b></p>`.replace('⟦⟧', '丁'),
		`${CROWDED}<b>⟦<i></i>⟧</b></b></b></b></p>`,
		'<p><b>甲<p>乙</b></p>\n<p>丙⟦<i></i>⟧</p>',
		'<p><b>甲<br>⟦<i></i>⟧<p>乙</b></p>',
		'甲<b>乙</b>⟦<i></i>⟧丙',
		'甲<i>⟦<b></b>⟧</i>乙',
		'甲⟦<i></i><b></b>⟧乙',
		'<div>甲⟦<i></i>⟧<p>乙</p></div>',
		'<div>甲⟦<p></p>⟧<b>\n\n</b>乙</div>',
		'甲<?乙 >丙?>丁\n\n戊⟦<i></i>⟧己',
		'戊⟦<i></i>⟧己\n\n甲<?乙 >丙?>丁',
		`${CROWDED}丁</b></b></b></p>甲⟦乙⟧`,
		`${CROWDED}<b>丁</b></b></b></b></p>甲⟦<i></i>⟧`,
		'<p>甲<br>⟦ a=b⟧=乙</p>',
		'⟦<!-- -->\n⟧    <b>甲</b>',
		'<pre>甲</style></pre>\n\n⟦<p></p>⟧<!-- 乙 -->',
		`<p>${'甲'.repeat(10_000)}</p>\n⟦<!-- -->⟧<!-- 甲 -->\n<p>乙</p>`,
		'⟦<p></p>⟧<!-- 甲\n<p>乙</p>',
		'甲<style><b></b>⟦ ⟧</style>乙',
		'<p>甲</p>⟦<i>\r\n</i>⟧<p>乙</p>',
		'<p>甲</p>⟦<i></i>⟧\r',
		'<div>甲⟦<style>.a{}</style>⟧\n<!-- --> 乙</div>',
		'<div>甲</div>⟦<style>\n\n.a{}</style>⟧\n<!-- --> 乙',
		'<div>甲<!-- -->\n⟦<i></i>⟧乙</div>',
		'<div>甲\n\n</ul>⟦<p></p>⟧乙</div>',
		// Formatting that was left open is opened again by what stays, in what stays, or nowhere.
		'<p>甲<font></p>\n⟦<i></i>⟧<table><td>丙</td></table>',
		'<p>甲<font></p>⟦<i></i>⟧<i>丙</i>',
		'<p>甲<font></p>⟦<i></i>⟧丙',
		'<p>甲<font>乙</font></p>⟦<i></i>⟧<p>丙</p>',
		'<p>甲</p>⟦<i></i>⟧<p>丙<font></p>',
		'<p>甲<span></p>⟦<i></i>⟧<p>丙</p>',
		'<div><p>甲<font></p>⟦<i></i>⟧</div>丙',
		'甲<font>⟦<i></i>⟧<p>丙</p>',
	]) {
		it(JSON.stringify(marked), () => assert.ok(judged(marked, isSound)));
	}
});

it('the neighbours of a deletion are looked at among any number of elements', () => {
	const above = '<p></p>'.repeat(200_000);
	const at = above.length;
	const before = parsePost(`${above}<i></i><p>甲</p>`);
	const after = parsePost(`${above}<p>甲</p>`);
	assert.ok(isSound(before, after, { removed: { start: at, end: at + '<i></i>'.length }, at }));
});

describe('the neighbours of a deletion may mean something else', () => {
	const cases: Readonly<Record<string, readonly string[]>> = {
		'a CR alone': ['<p>甲</p>⟦\n\r<i></i>⟧<p>乙</p>', '<p>甲</p>⟦<i></i>\n\r<i></i>⟧<p>乙</p>'],
		'what was code': ['<p><code>甲⟦<b></b>⟧</code></p>'],
		'one reference': ['<p>甲&⟦<b></b>⟧amp;</p>', '<p>甲&#⟦<b></b>⟧60;</p>', '<p>甲&lt⟦<b></b>⟧;</p>'],
		'a tag': ['<p>甲<⟦<b></b>⟧乙</p>'],
		'a template mark': ['<p>{⟦<b></b>⟧{甲</p>', '<p>{⟦<b></b>⟧%甲</p>', '<p>甲%⟦<b></b>⟧}</p>', '<p>甲}⟦<b></b>⟧}</p>'],
		'a block of HTML that begins': [
			'⟦<!-- -->⟧<!doctype x>甲',
			'⟦<!-- -->⟧<?甲?>',
			'⟦<!-- -->⟧<pre>甲</style></pre>',
			'⟦<!-- -->⟧<pre>甲',
			'<p>丙</p>\n⟦<!-- -->⟧<pre>甲</style></pre>',
			'丙\n\n  ⟦<!-- -->⟧<textarea>甲</style></textarea>',
			`⟦<!-- -->⟧<pre>${'甲'.repeat(9_996)}</pre>`,
			'⟦<!-- -->⟧   <textarea>甲</style></textarea>',
			// What stands below more comments, or a longer one, is not looked at, and may be such a block.
			`⟦<p></p>⟧${'<!-- 甲 -->\n'.repeat(60)}<p>乙</p>`,
			`⟦<p></p>⟧<!-- ${'甲'.repeat(10_000)} -->\n<p>乙</p>`,
		],
		'a tag that is among too many': [
			`${CROWDED}⟦<b></b>⟧丁</b></b></b></p>`,
			`${CROWDED}<b>⟦<i></i><b></b>⟧丁</b></b></b></b></p>`,
		],
		'what an element’s end opened again': ['<p>甲<b>乙⟦<p>⟧丙</b>', '<p><b>甲<br>⟦<p>⟧乙</b></p>'],
		'what only Markdown takes for a tag': [
			'甲<?乙 > ⟦ ⟧丙?>丁',
			'甲<?乙 >丙?⟦ ⟧>丁',
			'甲⟦<?乙 >丙?>⟧丁',
			'甲<style>⟦</font>⟧',
			'甲<style>⟦ ⟧<b></b></style>乙',
		],
		'formatting that was open around a block': [
			'<p>甲<font></p>⟦乙⟧<p>丙</p>',
			'<p>甲<font></p>⟦<i></i>⟧<table><td>丙</td></table>',
			'<div><p>甲<b></p><p>乙</p>⟦ ⟧<ul><li>丙</li></ul></div>',
		],
		'a style sheet that was dead': ['甲<style>⟦<i></i>⟧p{}</style>乙'],
		'one paragraph': [
			'<div>甲⟦<p></p>⟧乙</div>',
			'<div>甲 ⟦<p></p>⟧ 乙</div>',
			'<div>甲<i></i>⟦<p></p>⟧<i></i>乙</div>',
			'<div>甲<i> </i>⟦<p></p>⟧<i> </i>乙</div>',
			'<div><img src="a.jpg">⟦<p></p>⟧<img src="a.jpg"></div>',
			'<div>甲⟦<br>⟧乙</div>',
			'<div>甲⟦</p>⟧乙</div>',
			'<div>甲⟦<div>⟧乙</div></div>',
			'<div><div>甲⟦</div>⟧乙</div>',
			`<div>甲${'<i></i>'.repeat(30)}⟦<p></p>⟧${'<i></i>'.repeat(30)}乙</div>`,
			`<div><p>甲</p><i>${' '.repeat(250)}</i>⟦<p></p>⟧乙</div>`,
			`<p>甲</p>${'<i></i>'.repeat(30)}⟦<p></p>⟧乙`,
			'<div>甲⟦<p></p>⟧乙',
			'<div>甲⟦<p></p>⟧乙\n\n<i></i></div>',
			'<div><i></i>\n\n甲⟦<p></p>⟧乙</div>',
		],
		'a paragraph that Markdown began in a style sheet': [
			'<div>甲⟦<style>\n\n.a{}</style>⟧\n<!-- --> 乙</div>',
			'<div>甲⟦<style>\n\n.a{}</style>⟧\n<!-- --><font',
			'<div>甲⟦<style>\n\n.a{}</style>⟧\n<font',
		],
	};
	for (const [name, articles] of Object.entries(cases)) {
		for (const marked of articles) {
			it(`${name}: ${JSON.stringify(marked.slice(0, 80))}`, () => assert.ok(!judged(marked, isSound)));
		}
	}
});
