// Stretches that no edit reaches into: what stands between `⟦` and `⟧`, and of that between `⟪` and `⟫` what goes as a whole.
import assert from 'node:assert/strict';
import { sparesUntouchable, type Untouchable, untouchable } from '../../../src/engine/gate/untouchable';
import { parsePost } from '../../../src/post/post';

describe('stretches that no edit reaches into', () => {
	for (const marked of [
		'<p>甲⟦⟪<svg><g></g></svg>⟫⟧乙</p>',
		'<p>⟦⟪<math><mi>甲</mi></math>⟫⟧</p>',
		'<p>⟦⟪<SVG>甲</SVG>⟫⟧</p>',
		'<p>甲⟦⟪<!-- 乙\n\n丙 -->⟫ 丁 <!-- 戊 -->⟧己</p>',
		'<p>甲⟦⟪<!-- 乙\n \t\n丙 -->⟫ 丁⟧',
		'<p>甲⟦⟪<b title="乙\n\n丙">丁</b></p>⟫⟧',
		'<p>甲⟦⟪</b\n\n> 丁</p>⟫⟧',
		'<p>甲⟦⟪</b\n\n> 丁</p>⟫ \n⟧',
		'<p>甲<b>乙⟦</b title="> 丁</p>⟧',
		'<p>甲<b>乙⟦</b title = \'丙">丁</p>⟧',
		'<p>甲⟦⟪<!doctype 乙>丙</p>⟫⟧',
		'<p>甲⟦⟪<?乙?>丙</p>⟫⟧',
		'<p>甲⟦⟪<!-- 乙 --!>⟫丙</p>\n<!-- 丁 -->⟧戊',
		'甲\n⟦⟪<?乙?>丙⟫⟧',
		// A tag that is cut off, that makes a heading, in which Markdown begins a block or ends its text.
		'<p>甲⟦⟪<b title=乙\n\n\n丙⟫⟧',
		'<p>甲⟦⟪</b\n\n\n丙⟫⟧',
		'<p>甲⟦⟪<b title=乙\n--- \nlang=丙>丁</b></p>⟫⟧',
		'<!-- 甲 -->⟦⟪<p\n class="a">乙</p>⟫⟧',
		'⟦⟪<d\n<!-- > 甲⟫⟧',
		// A comment in text that ends within it, for a block of HTML begins there.
		'甲⟦⟪<!-- 乙\n<p>丙 -->丁⟫⟧',
		'<p>甲</p>\n⟦⟪<!-- 乙\n~~~-->\n~~~\n    丙 -->丁⟫⟧',
		// A tag that only Markdown finds.
		'甲⟦<n<textarea>\n乙⟧',
		'甲 <!--<b>--> 乙⟦<n<b>\n丙</b>⟧',
		// What of it is code is not certain.
		'甲 ://`⟦<style>乙⟧',
		'甲 ://`⟦<style>`⟧',
		'`甲` ://`⟦<style>乙⟧',
		'⟦<select>甲 ://`乙⟧',
		// A comment that is shown as text: the style sheet in it holds what is below.
		'甲 \\⟦<!-- <style>-->丁⟧',
		// Markdown text far above a declaration has no part in it.
		'甲\n\n<p>乙⟦⟪<?丙?>丁</p>⟫⟧',
		`<p>甲⟦⟪<!-- 乙\n\n丙 -->⟫ 丁 <!-- 戊 -->⟧${'己'.repeat(300)}`,
		'<p>⟦⟪</b title="甲⟫⟧',
		// A heading to marked 15, whatever lines of HTML are in it; a line that is not blank to it.
		'⟦甲\n<p>乙</p>\n丙\n===⟧',
		'甲\n===\n\n⟦乙\n~~~\n丁\n~~~\n丙\n===\n⟧',
		'甲\n\n⟦乙\n<p> \n-⟧\n\n丙',
		'⟦甲\n<p> \n<textarea>\n-\n\n乙⟧',
		'⟦甲\n\t\n<p>乙</p>⟧\n\n丙\n\t',
	]) {
		it(JSON.stringify(marked), () => {
			const text = marked.replace(/[⟦⟧⟪⟫]/g, '');
			const stretches = untouchable(parsePost(text));
			assert.equal(stretches.length, 1);
			const { start, end, whole } = stretches[0]!;
			assert.equal(text.slice(start, end), /⟦(.*)⟧/s.exec(marked)![1]!.replace(/[⟪⟫]/g, ''));
			assert.equal(whole && text.slice(whole.start, whole.end), /⟪(.*)⟫/s.exec(marked)?.[1]);
		});
	}

	for (const marked of [
		'甲⟪<a href="b"><div>⟦<⟫⟧a href="c">乙</a></div><p>丙</p>',
		'<div>⟪<a href="b"><div>⟦<⟫⟧a href="c">乙</a></div></a><p>丙</p></div>',
		'<span>⟪<a href="b"></span><div>⟦<⟫⟧a href="c">乙</a></div>',
		'<p>⟪<a href="b">甲⟦<⟫⟧a href="c">乙</a></p>',
	]) {
		it(JSON.stringify(marked), () => {
			const text = marked.replace(/[⟦⟧⟪⟫]/g, '');
			const [{ start, whole }, ...others] = untouchable(parsePost(text)) as [Untouchable];
			assert.deepEqual(others, []);
			assert.equal(start, marked.indexOf('⟦') - 1);
			assert.deepEqual(whole, { start: marked.indexOf('⟪'), end: start + 1 });
		});
	}

	it('begin at every link that ends another, and at none in a cell of a table', () => {
		const startsIn = (marked: string) => {
			const text = marked.replaceAll('⟦', '');
			const expected = [...marked.matchAll(/⟦/g)].map(({ index }, before) => index - before);
			assert.deepEqual(
				untouchable(parsePost(text)).map(({ start }) => start),
				expected,
			);
		};
		// Those in the cell are taken for it, too.
		startsIn('<a href="b"><table><td>⟦<a href="c">甲</a></td></table><p>⟦<a href="d">乙</a></p><a href="e">丙</a>');
		startsIn('<table><td><a href="b">⟦<a href="c">甲</a><a href="d">乙</a></td></table>');
		// After one that was ended elsewhere.
		startsIn('<p><a href="b">⟦<a href="c">甲</a></p><table><td><a href="d">⟦<a href="e">乙</a></td></table>');
	});

	it('begin at a torn tag behind a declaration, too', () => {
		const text = '<p>甲</b title="乙>丙</p><!doctype 丁>';
		assert.deepEqual(
			untouchable(parsePost(text)).map(({ start }) => text.slice(start, start + 3)),
			['<!d', '</b'],
		);
	});

	for (const [article, isAll] of [
		['<div>\n\n甲</\n>', true],
		['<div>\n\n甲<b', true],
		['<div>\n\n甲</b', true],
		['<div>\n\n甲<!乙>', true],
		['<div>\n\n甲<?乙?>', false],
		['<div>甲</\n>', false],
		['<div>甲<b', false],
	] as const) {
		it(`${isAll ? 'are the whole' : 'are not the whole'} of ${JSON.stringify(article)}`, () => {
			const text = `---\ntitle: 示例\n---\n${article}`;
			const isWhole = ({ start, end, whole }: Untouchable) =>
				start === text.length - article.length && end === text.length && !whole;
			assert.equal(untouchable(parsePost(text)).some(isWhole), isAll);
		});
	}

	for (const article of [
		'甲\n---\n\n<p>乙</p>\n---\n',
		'甲\n\n<p>乙</p>\n\t\n   <p>丙</p>',
		'甲\n\t\n',
		'甲 <b\n title="乙">丙</b>',
		'甲 <b\n title="乙">',
		'甲\n\n<b\n title="乙">丙</b>',
		'<p><b\n title="甲">乙</b></p>\n\n丙',
		'甲\n<blockquote>\n <i>乙</i>',
		'甲 ://`<b>乙',
		'甲 \\<!-- <b>-->丁',
		'甲 <!-- 乙\n<b>丙 --> 丁',
		'甲 `<style>` 乙',
		'`<style>`',
		'<p>甲<!-- 乙\n丙 -->丁</p>',
		'甲\n\n<!-- 乙\n\n丙 -->\n',
		'---\ntitle: 甲\n---\n<!-- 乙\n\n丙 -->\n',
		'   <!-- 乙\n\n丙 -->\n',
		'\uFEFF<!-- 乙\n\n丙 -->\n',
		`甲\n\n<!-- 乙\n\n丙 -->\n${'丁'.repeat(300)}`,
		'<p>甲<b title="乙\n丙">丁</b></p>',
		'<p>甲\n\n乙</p>',
		'<p>甲<b>乙</b title="丙">丁</p>',
		'<p>甲<b>乙</b ">丁</p>',
		'<p><a href="b">甲</a><a href="c">乙</a></p>',
	]) {
		it(`none in ${JSON.stringify(article)}`, () => assert.deepEqual(untouchable(parsePost(article)), []));
	}
});

describe('an edit', () => {
	const post = parsePost('甲<svg>乙</svg>丙');
	for (const [name, start, end, expected] of [
		['before', 0, 1, true],
		['at its start', 1, 1, true],
		['of all of it', 1, 13, true],
		['of more than it', 0, 14, true],
		['after', 13, 14, true],
		['within', 6, 7, false],
		['into its start', 0, 6, false],
		['into its end', 7, 14, false],
		['of an empty place within', 6, 6, false],
	] as const) {
		it(`${name} is ${expected ? 'let through' : 'refused'}`, () =>
			assert.equal(sparesUntouchable(post, { start, end }), expected));
	}
});

describe('in a drawing', () => {
	const text = '甲<svg><g class="a" id="b">乙</g><font color="red">丙</font></svg>丁';
	const post = parsePost(text);
	const isSpared = (source: string): boolean => {
		const start = text.indexOf(source);
		return sparesUntouchable(post, { start, end: start + source.length });
	};
	it('attributes may go', () => {
		assert.ok(isSpared(' class="a"'));
		assert.ok(isSpared(' id="b"'));
	});
	it('tags may not, nor what reaches out of one, nor what tells whether `font` ends it', () => {
		for (const source of ['<g class="a" id="b">', '<g class="a"', ' id="b">', '乙', '</g>', '</g', ' color="red"']) {
			assert.ok(!isSpared(source), source);
		}
	});
	it('alone: attributes of other stretches stay', () => {
		const torn = '<p>甲<b title="乙\n\n丙" class="a">丁</b></p>';
		const start = torn.indexOf(' class');
		assert.ok(!sparesUntouchable(parsePost(torn), { start, end: start + 10 }));
	});
});

describe('only the first of two stretches counts that go on to the end', () => {
	for (const article of [
		'<p>甲<b title="乙\n\n丙">丁</b><i title="乙\n\n丙">',
		'<p>甲<!doctype 乙>丙<?丁?><!-- 戊\n\n己 --></p>',
		'<p>甲<b>乙</b title="> 丙<i>丁</i title="> 戊</p>',
		'甲 \\<!-- <style>--> \\<!-- <style>-->',
		'甲 ://`<style>乙\n\n丙 ://`<style>丁',
		'甲<!-- 乙\n<p>丙 -->丁<?戊?>',
	]) {
		it(JSON.stringify(article), () => assert.equal(untouchable(parsePost(article)).length, 1));
	}
});
