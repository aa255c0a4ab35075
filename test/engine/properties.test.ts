// What must hold for any text, on generated ones: the same on every run, or, where the environment variable
// NEWS_POST_RUNS multiplies their number, new ones. A failure prints its seed and the smallest text that fails.
import assert from 'node:assert/strict';
import fc, { type Arbitrary } from 'fast-check';
import { tidyLines } from '../../src/engine/gate/tidy-lines';
import { parseHtml } from '../../src/post/html/parse-html';
import type { HtmlElement } from '../../src/post/html/tree';
import { parsePost } from '../../src/post/post';
import { applyEdits, sortEdits, type TextEdit } from '../../src/text/edit';
import { EditedText } from '../../src/text/edited-text';
import { mergeSpans } from '../../src/text/span';
import { articles, garbage, htmlSoup, posts, sinaGarbage } from '../oracle/generators';
import { checkLaws } from '../oracle/laws';
import { parse } from '../oracle/reading';

const RUNS = Number(process.env.NEWS_POST_RUNS ?? 0);

function holds<T>(arbitrary: Arbitrary<T>, runs: number, check: (value: T) => unknown): void {
	const property = fc.property(arbitrary, (value) => {
		check(value);
	});
	fc.assert(property, RUNS > 0 ? { numRuns: Math.ceil(runs * RUNS) } : { numRuns: runs, seed: 1 });
}

describe('every law holds', function () {
	this.timeout(0);

	it('for posts from Sina', () => holds(posts, 1_500, checkLaws));
	it('for garbage that counts as a post from Sina', () => holds(sinaGarbage, 1_500, checkLaws));
	it('for garbage', () => holds(garbage, 500, checkLaws));
});

/** Edits of a text of this length that do not overlap, sorted. */
function editsOf(length: number): Arbitrary<TextEdit[]> {
	const place = fc.nat(length);
	return fc.array(fc.tuple(place, place, fc.constantFrom('', '', '<strong>', '甲')), { maxLength: 6 }).map((places) => {
		const edits: TextEdit[] = [];
		for (const [a, b, text] of places) {
			const edit = { start: Math.min(a, b), end: Math.max(a, b), text };
			if (edits.every((other) => edit.end < other.start || other.end < edit.start)) {
				edits.push(edit);
			}
		}
		return sortEdits(edits);
	});
}

describe('text edits', function () {
	this.timeout(0);

	const text = fc.string({ maxLength: 30 });

	const passes = text.chain((first) => {
		type Pass = { text: string; edits: TextEdit[] };
		const next = ({ text }: Pass) =>
			editsOf(text.length).map((edits): Pass => ({ text: applyEdits(text, edits), edits }));
		return next({ text: first, edits: [] }).chain((one) =>
			next(one).chain((two) => next(two).map((three) => ({ first, passes: [one, two, three] }))),
		);
	});
	const editedBy = (first: string, passes: readonly { edits: TextEdit[] }[]): EditedText => {
		const edited = new EditedText(first.length);
		for (const { edits } of passes) {
			edited.apply(edits);
		}
		return edited;
	};

	it('of several passes are one list against the first text', () => {
		holds(passes, 1_000, ({ first, passes }) => {
			const edits = editedBy(first, passes).edits();
			assert.equal(applyEdits(first, edits), passes.at(-1)!.text);
			assert.ok(edits.every((edit, index) => index === 0 || edits[index - 1]!.end < edit.start));
		});
	});

	it('of several passes leave every stretch with the place it comes from', () => {
		const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)));
		holds(fc.tuple(passes, spans), 1_000, ([{ first, passes }, spans]) => {
			// Each unit's offset in the first text, -1 for what was inserted.
			const units = Array.from({ length: first.length }, (_, at) => at);
			for (const { edits } of passes) {
				for (const { start, end, text } of edits.toReversed()) {
					units.splice(start, end - start, ...Array.from({ length: text.length }, () => -1));
				}
			}
			const asked = spans.map(([a, b]) => ({
				start: Math.min(a, b, units.length),
				end: Math.min(Math.max(a, b), units.length),
			}));
			const expected = asked.map(({ start, end }) => {
				const kept = units.slice(start, end).filter((at) => at >= 0);
				const next = units.slice(start).find((at) => at >= 0) ?? first.length;
				return kept.length > 0 ? { start: kept[0], end: kept.at(-1)! + 1 } : { start: next, end: next };
			});
			assert.deepEqual(editedBy(first, passes).origins(asked), expected);
		});
	});

	it('that overlap, or lie outside of the text, are refused', () => {
		const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([start, end]) => ({ start, end, text: '' }));
		holds(fc.tuple(fc.string({ maxLength: 10 }), span, span), 1_000, ([source, a, b]) => {
			const edits = [a, b];
			const isSound = a.start <= a.end && a.end <= b.start && b.start <= b.end && b.end <= source.length;
			if (isSound) {
				assert.equal(applyEdits(source, edits).length, source.length - (a.end - a.start) - (b.end - b.start));
			} else {
				assert.throws(() => applyEdits(source, edits), RangeError);
			}
		});
	});

	it('merge to the same stretches of text', () => {
		const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));
		const offsetsOf = (spans: readonly { start: number; end: number }[]): number[] => {
			const offsets = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
			return [...new Set(offsets)].sort((a, b) => a - b);
		};
		holds(fc.array(span), 1_000, (spans) => {
			const merged = mergeSpans(spans);
			assert.deepEqual(offsetsOf(merged), offsetsOf(spans));
			assert.ok(merged.every(({ start }, index) => index === 0 || merged[index - 1]!.end <= start));
		});
	});
});

describe('lines that deletions leave behind', function () {
	this.timeout(0);

	/** Words stay, `<…>` goes. */
	const piece = fc.constantFrom(
		'甲',
		'乙',
		'　',
		' ',
		'  ',
		'\n',
		'\n',
		'\n\n',
		'\r\n',
		'\t',
		'<x>',
		'<\n>',
		'<\n\n>',
		'<a\n>',
	);
	const BLANK_LINE = /\n[ \t\r]*\n/;
	const tailOf = (text: string): string => /[ \t\r\n]*$/.exec(text)![0];

	it('have a blank line between them exactly when they had one', () => {
		holds(fc.array(piece, { maxLength: 16 }), 3_000, (pieces) => {
			const text = `甲\n${pieces.join('')}`;
			const edits = [...text.matchAll(/<[^>]*>/g)].map(({ 0: all, index }) => ({
				start: index,
				end: index + all.length,
				text: '',
			}));
			const tidied = applyEdits(text, tidyLines(text, edits, 0));
			const [before, after] = [text.replace(/<[^>]*>/g, 'x'), tidied];
			assert.equal(after.replace(/[ \t\r\n]/g, ''), before.replace(/[x \t\r\n]/g, ''), 'the same words');
			assert.equal(tailOf(after), tailOf(before), 'the same end');
			const gapsBefore = before.split(/[甲乙　]/).slice(1, -1);
			const gapsAfter = after.split(/[甲乙　]/).slice(1, -1);
			for (const [index, gap] of gapsBefore.entries()) {
				assert.equal(BLANK_LINE.test(gapsAfter[index]!), BLANK_LINE.test(gap), 'the same blank lines');
				assert.ok(gapsAfter[index]!.includes('\n') || !gap.includes('\n'), 'the same lines');
				assert.ok(gap.includes('x') || gapsAfter[index] === gap, 'nothing else is touched');
			}
		});
	});
});

describe('HTML', function () {
	this.timeout(0);

	// What parse5 makes of NUL and CR, and of declarations that are cut off, is no concern of ours.
	const anyHtml = fc.oneof(garbage, articles, htmlSoup).map((text) => text.replace(/[\0\r]/g, ''));
	const isCutOff = (text: string, start: number): boolean => /^<!doctype[^>]*$/i.test(text.slice(start));

	it('has the tags, attributes and comments that parse5 finds', () => {
		holds(anyHtml, 2_000, (text) => {
			const { elements, markup } = parseHtml(text, 0, []).html;
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

	const firstOfEachName = ({ attributes }: HtmlElement) =>
		attributes.filter(({ name }, index) => attributes.findIndex((other) => other.name === name) === index);

	it('pairs no tags that parse5 does not pair', () => {
		holds(anyHtml, 3_000, (text) => {
			const parsed = parse(text);
			// The gate and the laws look after misnested tags.
			fc.pre(!parsed.isMisnested);
			const ends = new Map(parsed.elements.map(({ sourceCodeLocation: place }) => [place!.startOffset, place!.endTag]));
			for (const { name, start, closeTag } of parseHtml(text, 0, []).html.elements) {
				// Parts of tables are no elements outside of one.
				if (closeTag && (ends.has(start) || !/^(?:t[rdh]|tbody|thead|tfoot|caption|col|colgroup)$/.test(name))) {
					assert.equal(ends.get(start)?.startOffset, closeTag.start, `<${name}> at ${start}`);
				}
			}
		});
	});
});

describe('code', () => {
	/** Code stands between `⟦` and `⟧`. */
	for (const marked of [
		'甲 ⟦`乙`⟧ 丙',
		'甲 ⟦``乙`丙``⟧ 丁',
		'甲 `乙',
		'甲 \\`乙`',
		'甲 `乙\n\n丙`',
		'甲 ⟦`乙\n丙`⟧',
		'甲 <b title="`">乙</b> 丙`',
		'甲 ⟦`<!-- 总声明-->`⟧',
		'<p>甲 `乙`</p>',
		'<div>\n\n甲 ⟦`乙`⟧\n\n</div>',
		'⟦```\n<p>甲</p>\n\n```⟧',
		'⟦~~~html\n```\n甲\n~~~⟧\n乙',
		'⟦```\n甲⟧',
		'<div>\n⟦```\n甲\n```⟧\n</div>',
		'<div>\n```\n甲\n</div>',
		'{% raw %}⟦甲⟧{% endraw %}',
		'{% link 甲 %}',
		'<div>\n\n⟦```\n甲\n```⟧\n\n</div>',
		'> ⟦```\n> 甲\n> ```⟧',
		'- ⟦```\n  甲\n  ```⟧',
		'甲\n    乙',
		'甲\n\n    ⟦乙\n\n    丙⟧\n',
		'<div>\n\n    <p>甲</p>\n</div>',
		'<div></div>\n\n    ⟦<p>甲</p>⟧\n',
		'<p>甲\n\n    <!-- 总声明-->',
		'- 甲\n\n      ⟦乙⟧',
		'<pre>⟦甲\n\n<!-- 总声明-->⟧</pre>',
		'<p>甲 <code>⟦<b>乙</b>⟧</code></p>',
		'<textarea>⟦<!-- 总声明-->⟧</textarea>',
		'<pre>⟦甲⟧',
		'<!-- `甲` -->',
		'<!--\n\n    甲 `乙`\n-->',
		'<style>\n\n    .a {}\n</style>',
		'| 甲 | ⟦`乙`⟧ |\n|---|---|\n| 丙 | ⟦`丁`⟧ |',
		'# 甲 ⟦`乙`⟧',
		'[甲]: <https://example.com/`a`>',
	]) {
		it(JSON.stringify(marked), () => {
			const text = marked.replace(/[⟦⟧]/g, '');
			const spans = parsePost(text).code.toReversed();
			const found = spans.reduce(
				(all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`,
				text,
			);
			assert.equal(found, marked);
		});
	}
});
