// The tree of HTML: which tags are pairs, where the end of an element is not certain, and what is masked.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Mask, parseHtml } from '../../../src/post/html/parse-html';
import type { Html, HtmlElement, HtmlNode } from '../../../src/post/html/tree';
import { holds } from '../../holds';
import { articles, garbage, htmlSoup } from '../../oracle/generators';
import { parse } from '../../oracle/reading';

const htmlOf = (text: string, masks: readonly Mask[] = []): Html => parseHtml(text, 0, masks).html;

/** An element as `p(…)`; `p(…` where its end is not stated for certain. Comments are `!`, text is as it stands. */
function outline(text: string): string {
	const html = htmlOf(text);
	const show = (node: HtmlNode): string =>
		node.kind === 'text'
			? text.slice(node.start, node.end)
			: node.kind === 'comment'
				? '!'
				: `${node.name}(${node.children.map(show).join('')}${node.closeTag ? ')' : ''}`;
	const roots: HtmlNode[] = [...html.elements, ...html.comments, ...html.texts].filter(({ parent }) => !parent);
	return roots
		.sort((a, b) => a.start - b.start)
		.map(show)
		.join('');
}

describe('the tree of HTML', () => {
	const cases: [text: string, outline: string][] = [
		['', ''],
		['甲', '甲'],
		['<p>甲<b>乙</b></p>丙', 'p(甲b(乙))丙'],
		['<P>甲</p >', 'p(甲)'],
		['甲<!-- 乙 -->丙', '甲!丙'],
		['<p><!-- <b> --></p>', 'p(!)'],
		['<br>甲<img src="a">', 'br(甲img('],
		['<div/>甲</div>', 'div(甲)'],
		['<div>甲', 'div(甲'],
		['甲</div>乙', '甲乙'],
		['<p>甲<p>乙</p>', 'p(甲p(乙)'],
		['<p>甲<div>乙</div></p>', 'p(甲div(乙)'],
		['<p>甲<b>乙<div>丙</div>', 'p(甲b(乙div(丙)'],
		['<a>甲<a>乙</a>', 'a(甲a(乙)'],
		['<li>甲<li>乙</li>', 'li(甲li(乙)'],
		['<h2>甲</h3>乙</h2>', 'h2(甲乙'],
		['<h2>甲<h3>乙</h3>丙</h2>', 'h2(甲h3(乙)丙'],
		['<h2>甲<b><h3>乙</h3></b></h2>', 'h2(甲b(h3(乙)))'],
		['<table><table>甲</table>乙</table>', 'table(table(甲)乙'],
		['<table><tr><td><table></table></td></tr></table>', 'table(tr(td(table())))'],
		// Borders.
		['<b><p>甲</b></p>', 'b(p(甲)'],
		['<span><div>甲</span></div>', 'span(div(甲)'],
		['<div><table><tr><td>甲</div></td></tr></table></div>', 'div(table(tr(td(甲))))'],
		['<span><button>甲</span></button></span>', 'span(button(甲'],
		// Misnested.
		['<b>甲<i>乙</b>丙</i>', 'b(甲i(乙丙'],
		['<div><p>甲</div>乙</p>', 'div(p(甲)乙'],
		['<div><b>甲</div>乙</b>', 'div(b(甲)乙'],
		// Parts of a table without one.
		['甲<tr><td>乙</td></tr>丙', '甲乙丙'],
		['<div><td>甲</td></div>', 'div(甲)'],
		['<table><tr><td>甲</td></tr></table>', 'table(tr(td(甲)))'],
		['<table><tr><td>甲</table><p>乙</p>', 'table(tr(td(甲)p(乙)'],
		['<table><tr><td><table></td></tr></table>甲</table>', 'table(tr(td(table()甲)'],
		['<table><td><div>甲</table></div>乙</table>', 'table(td(div(甲)乙'],
		// Content that is no HTML.
		['<style>a<b></style><p>甲</p>', 'style(a<b>)p(甲)'],
		['<script>"<p>"</script>甲', 'script("<p>")甲'],
		['<textarea><p>甲</textarea>', 'textarea(<p>甲)'],
		['<title><b>甲</title>', 'title(<b>甲)'],
		// What is no tag.
		['1 < 2 甲', '1 < 2 甲'],
		['甲 <3 乙', '甲 <3 乙'],
		['甲<b', '甲<b'],
		['甲</b', '甲</b'],
		['甲<b title="', '甲<b title="'],
	];
	for (const [text, expected] of cases) {
		it(JSON.stringify(text), () => assert.equal(outline(text), expected));
	}

	it('knows only offsets from where it begins', () => {
		const text = '<b>甲<p>乙</p>';
		const { elements } = parseHtml(text, 4, []).html;
		assert.deepEqual(
			elements.map(({ start, end, openTag, closeTag }) => [start, end, openTag.end, closeTag?.start]),
			[[4, 12, 7, 8]],
		);
	});
});

describe('attributes', () => {
	const attributesIn = (tag: string) => htmlOf(tag).elements[0]!.attributes;
	/** Each as `name=value@source`. */
	const cases: [tag: string, attributes: string[]][] = [
		['<p>', []],
		['<p class="a b">', ['class=a b@class="a b"']],
		["<p class='a\"b'>", ['class=a"b@class=\'a"b\'']],
		['<p class=a>', ['class=a@class=a']],
		['<p hidden>', ['hidden=@hidden']],
		['<p class="">', ['class=@class=""']],
		['<P CLASS="A">', ['class=A@CLASS="A"']],
		['<p a = "b">', ['a=b@a = "b"']],
		['<p a="&amp;">', ['a=&amp;@a="&amp;"']],
		['<p a="1"b="2">', ['a=1@a="1"', 'b=2@b="2"']],
		['<p\n\ta="1"\n>', ['a=1@a="1"']],
		['<img src=a/>', ['src=a/@src=a/']],
		['<p 甲="乙">', ['甲=乙@甲="乙"']],
	];
	for (const [tag, expected] of cases) {
		it(tag, () =>
			assert.deepEqual(
				attributesIn(tag).map(({ name, value, start, end }) => `${name}=${value}@${tag.slice(start, end)}`),
				expected,
			),
		);
	}

	it('of one name: the first counts, and knows of the others, however many there are', () => {
		for (const count of [3, 60]) {
			const names = Array.from({ length: count }, (_, at) => `x${at}="${at}"`).join(' ');
			const tag = `<p a="1" ${names} A="2" a=3>`;
			const [first, ...others] = attributesIn(tag);
			assert.equal(first!.value, '1');
			assert.deepEqual(
				first!.repeats.map(({ start, end }) => tag.slice(start, end)),
				['A="2"', 'a=3'],
			);
			assert.equal(others.length, count);
		}
	});
});

describe('comments', () => {
	const cases: [text: string, comment: string, source: string, closed: boolean][] = [
		['甲<!-- 乙 -->丙', ' 乙 ', '<!-- 乙 -->', true],
		['甲<!---->丙', '', '<!---->', true],
		['甲<!-- 乙', ' 乙', '<!-- 乙', false],
		['甲<!-- 乙 --!>丙', ' 乙 ', '<!-- 乙 --!>', false],
		['甲<!乙>丙', '乙', '<!乙>', false],
		['甲<?乙?>丙', '?乙?', '<?乙?>', false],
		['甲<![CDATA[乙]]>丙', '[CDATA[乙]]', '<![CDATA[乙]]>', false],
		['甲</!乙>丙', '!乙', '</!乙>', false],
	];
	for (const [text, comment, source, closed] of cases) {
		it(text, () => {
			const [found, ...others] = htmlOf(text).comments;
			assert.ok(found);
			assert.deepEqual([text.slice(found.start, found.end), found.closed], [source, closed]);
			assert.ok(comment === found.text || source.includes(found.text), found.text);
			assert.deepEqual(others, []);
		});
	}
});

describe('what hangs on formatting elements without an end', () => {
	it('is crowded where browsers forget some', () => {
		const crowdedIn = (count: number) => [...htmlOf(`<p>${'<b>'.repeat(count)}甲</p><p>乙</p>`).crowded];
		assert.deepEqual([crowdedIn(3), crowdedIn(4)], [[], ['b']]);
		assert.deepEqual([...htmlOf('<b><b><b><b>甲</b></b></b></b>').crowded], []);
	});
	it('has ends of others while there is one to open again', () => {
		assert.deepEqual(htmlOf('<p>甲<p>乙</p>').impliedEnds, []);
		const text = '<p><b>甲</p><p>乙<p>丙';
		assert.ok(htmlOf(text).impliedEnds.includes(text.lastIndexOf('<p>')));
	});
	it('is not paired with the end tag of what is opened again', () => {
		const { markup } = htmlOf('<p><b>甲</p>乙</b>');
		assert.deepEqual(
			markup.filter(({ kind }) => kind === 'close').map(({ name, isPaired }) => [name, isPaired]),
			[
				['p', true],
				['b', false],
			],
		);
	});
	it('and parts of a table without one are ignored', () => {
		const isIgnored = (text: string) => htmlOf(text).markup.map((tag) => tag.isIgnored ?? false);
		assert.deepEqual(isIgnored('<tr>'), [true]);
		assert.deepEqual(isIgnored('<table><tr>'), [false, false]);
		assert.deepEqual(isIgnored('<table></table><tr>'), [false, false, true]);
	});
});

describe('masks', () => {
	/** What is masked stands between `⟦` and `⟧`. */
	function masked(marked: string, certain: boolean): { names: string[]; code: string[] } {
		const text = marked.replace(/[⟦⟧]/g, '');
		const start = marked.indexOf('⟦');
		const { html, code } = parseHtml(text, 0, [{ start, end: marked.indexOf('⟧') - 1, certain }]);
		return { names: html.elements.map(({ name }) => name), code: code.map((span) => text.slice(span.start, span.end)) };
	}
	const cases: [marked: string, certain: boolean, names: string[], code: string[]][] = [
		['<p>甲</p>⟦<b>⟧<i>乙</i>', true, ['p', 'i'], ['<b>']],
		['<p>甲</p>⟦<b>⟧<i>乙</i>', false, ['p', 'i'], ['<b>']],
		['<div>⟦<b>⟧<i>乙</i></div>', true, ['div', 'i'], ['<b>']],
		['<div>⟦<b>⟧<i>乙</i></div>', false, ['div', 'b', 'i'], []],
		['<span>⟦<b>⟧</span>', false, ['span'], ['<b>']],
		['<button>⟦<b>⟧</button>', false, ['button'], ['<b>']],
		['<div><button>⟦<b>⟧</button></div>', false, ['div', 'button', 'b'], []],
		['<h2><h3>甲</h3>⟦<b>⟧', false, ['h2', 'h3'], ['<b>']],
		['<div>甲</div>⟦<b>⟧', false, ['div'], ['<b>']],
		['⟦</div>⟧<p>甲</p>', true, ['p'], ['</div>']],
		['<p title="⟦">⟧甲">乙</p>', true, ['p'], ['">']],
	];
	for (const [marked, certain, names, code] of cases) {
		it(`${certain ? 'certain' : 'uncertain'}: ${marked}`, () =>
			assert.deepEqual(masked(marked, certain), { names, code }));
	}
});

describe('HTML', function () {
	this.timeout(0);

	// What parse5 makes of NUL and CR, and of declarations that are cut off, is no concern of ours.
	const anyHtml = fc.oneof(garbage, articles, htmlSoup).map((text) => text.replace(/[\0\r]/g, ''));
	const isCutOff = (text: string, start: number): boolean => /^<!doctype[^>]*$/i.test(text.slice(start));
	const firstOfEachName = ({ attributes }: HtmlElement) =>
		attributes.filter(({ name }, index) => attributes.findIndex((other) => other.name === name) === index);

	it('has the tags, attributes and comments that parse5 finds', () => {
		holds(anyHtml, 2_000, (text) => {
			const { elements, markup } = htmlOf(text);
			const expected = parse(text).markup.filter(({ start }) => !isCutOff(text, start));
			assert.deepEqual(
				markup.map(({ kind, name, start, end }) => ({ kind, name, start, end })),
				expected.map(({ kind, name, start, end }) => ({ kind, name, start, end: Math.min(end, text.length) })),
			);
			// Parts of tables are no elements outside of one: not every tag has an element.
			const tags = new Map(expected.filter(({ kind }) => kind === 'open').map((tag) => [tag.start, tag]));
			for (const element of elements) {
				assert.deepEqual(
					firstOfEachName(element).map(({ name, start, end }) => ({ name, start, end })),
					tags.get(element.start)!.attributes.map(({ name, start, end }) => ({ name, start, end })),
				);
			}
		});
	});

	it('pairs no tags that parse5 does not pair', () => {
		holds(anyHtml, 3_000, (text) => {
			const parsed = parse(text);
			// The gate and the laws look after misnested tags.
			fc.pre(!parsed.isMisnested);
			const ends = new Map(parsed.elements.map(({ sourceCodeLocation: place }) => [place!.startOffset, place!.endTag]));
			for (const { name, start, closeTag } of htmlOf(text).elements) {
				// Parts of tables are no elements outside of one.
				if (closeTag && (ends.has(start) || !/^(?:t[rdh]|tbody|thead|tfoot|caption|col|colgroup)$/.test(name))) {
					assert.equal(ends.get(start)?.startOffset, closeTag.start, `<${name}> at ${start}`);
				}
			}
		});
	});
});
