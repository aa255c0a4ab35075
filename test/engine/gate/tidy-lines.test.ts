// What becomes of the lines that deletions leave: in the articles, `<…>` is deleted.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { settleBlankLines, tidyLines } from '../../../src/engine/gate/tidy-lines';
import { applyEdits, insertion, sortEdits, type TextEdit } from '../../../src/text/edit';
import { holds } from '../../holds';

const BLANK_LINE = /\n[ \t\r]*\n/;
const tailOf = (text: string): string => /[ \t\r\n]*$/.exec(text)![0];

/** A deletion for each `<…>`. */
const deletionsIn = (text: string): TextEdit[] =>
	[...text.matchAll(/<[^>]*>/g)].map(({ 0: all, index }) => ({ start: index, end: index + all.length, text: '' }));

const tidied = (text: string): string => applyEdits(text, tidyLines(text, deletionsIn(text), 0));

function settled(text: string, code: readonly { start: number; end: number }[] = []): string {
	return applyEdits(text, settleBlankLines(text, tidyLines(text, deletionsIn(text), 0), 0, code));
}

/** Words stay, `<…>` goes. */
const piece = fc.constantFrom(
	...['甲', '乙', '　', ' ', '  ', '\n', '\n', '\n\n', '\r\n', '\t', '<x>', '<\n>', '<\n\n>', '<a\n>'],
);
const articles = fc.array(piece, { maxLength: 16 }).map((pieces) => `甲\n${pieces.join('')}`);

/** What stands between neighbouring words: with what is deleted as `x`, or without it. */
const gapsOf = (text: string): string[] => text.split(/[甲乙　]/).slice(1, -1);

describe('tidyLines', () => {
	const cases: [text: string, expected: string][] = [
		['甲\n<x>\n乙\n', '甲\n乙\n'],
		['甲\r\n<x>\r\n乙\r\n', '甲\r\n乙\r\n'],
		['甲\n\n<x>\n\n乙\n', '甲\n\n\n乙\n'],
		['甲\n  <x>\t\n乙\n', '甲\n乙\n'],
		['甲\n<x><y> <z>\n乙\n', '甲\n乙\n'],
		['甲<x>\n乙\n', '甲\n乙\n'],
		['甲<x\n>乙\n', '甲乙\n'],
		['甲\n    <x\n>乙\n', '甲\n乙\n'],
		['甲\n    <x>乙\n', '甲\n    乙\n'],
		['甲\n\n<x>\n\n\n', '甲\n\n\n'],
		['甲<x>', '甲'],
		['甲\n<x>', '甲'],
		['甲\n<x>\n<y>\n  \n', '甲\n  \n'],
		['<x>\n甲\n', '甲\n'],
		['<x>', ''],
		['甲\n　<x>\n乙\n', '甲\n　\n乙\n'],
		['甲<x>乙\n\n<y>\n  ', '甲乙\n  '],
		['<x>甲\n<y>\n<z>\n乙\n', '甲\n乙\n'],
		['甲<x> <y>\n乙\n', '甲 \n乙\n'],
		['甲\n<x>  \n<y>乙\n', '甲\n乙\n'],
		['甲\n <x\n>  <y>乙\n', '甲\n  乙\n'],
		['\n<x>\n甲\n', '\n甲\n'],
	];
	for (const [text, expected] of cases) {
		it(`${JSON.stringify(text)} becomes ${JSON.stringify(expected)}`, () => assert.equal(tidied(text), expected));
	}

	it('reaches to no place before the one it is given', () => {
		const text = '---\n  <x>\n甲';
		const from = text.indexOf('<');
		assert.equal(applyEdits(text, tidyLines(text, deletionsIn(text), from)), '---\n  甲');
	});

	it('keeps a line in which something is inserted', () => {
		const text = '甲\n<x>\n乙\n';
		const edits = sortEdits([...deletionsIn(text), insertion(2, '丙')]);
		assert.equal(applyEdits(text, tidyLines(text, edits, 0)), '甲\n丙\n乙\n');
	});

	it('keeps what is put in among what goes at the end', () => {
		const text = '甲\n<y><x>\n';
		const edits = sortEdits([...deletionsIn(text), insertion(5, '乙')]);
		assert.equal(applyEdits(text, tidyLines(text, edits, 0)), '甲\n乙\n');
		const last = sortEdits([...deletionsIn('甲<x>'), insertion(1, '乙')]);
		assert.equal(applyEdits('甲<x>', tidyLines('甲<x>', last, 0)), '甲乙');
	});

	it('keeps a line end that something was put in the place of', () => {
		const text = '甲\n  乙\n丙\n';
		const edits = [{ start: 4, end: 6, text: '丁' }];
		assert.equal(applyEdits(text, tidyLines(text, edits, 0)), '甲\n  丁丙\n');
	});

	it('adds nothing where there is nothing to tidy', () => {
		for (const text of ['甲\n<x\n>乙\n', '甲 <x> 乙\n', '<x>甲']) {
			assert.deepEqual(tidyLines(text, deletionsIn(text), 0), deletionsIn(text));
		}
		assert.equal(tidied('甲\n<x>乙'), '甲\n乙');
	});

	it('takes the blanks of a line along of which the line end goes', () => {
		const text = '  \n<x>\n乙\n';
		assert.equal(applyEdits(text, tidyLines(text, [{ start: 2, end: 6, text: '' }], 0)), '乙\n');
	});

	it('keeps a line of which nothing but blanks goes', () => {
		const text = '甲\n   \n乙\n';
		assert.equal(applyEdits(text, tidyLines(text, [{ start: 3, end: 4, text: '' }], 0)), '甲\n  \n乙\n');
	});

	it('leaves a blank line between neighbours exactly where there was one', () => {
		holds(articles, 3_000, (text) => {
			const [before, after] = [text.replace(/<[^>]*>/g, 'x'), tidied(text)];
			assert.equal(after.replace(/[ \t\r\n]/g, ''), before.replace(/[x \t\r\n]/g, ''), 'the same words');
			assert.equal(tailOf(after), tailOf(before), 'the same end');
			const gaps = gapsOf(after);
			for (const [index, gap] of gapsOf(before).entries()) {
				assert.equal(BLANK_LINE.test(gaps[index]!), BLANK_LINE.test(gap), 'the same blank lines');
				assert.ok(gaps[index]!.includes('\n') || !gap.includes('\n'), 'the same lines');
				assert.ok(gap.includes('x') || gaps[index] === gap, 'nothing else is touched');
			}
		});
	});
});

describe('settleBlankLines', () => {
	const cases: [text: string, expected: string][] = [
		['甲\n\n<x>\n\n乙\n', '甲\n\n乙\n'],
		['甲\r\n\r\n<x>\r\n\r\n乙\r\n', '甲\r\n\r\n乙\r\n'],
		['甲\n\n<x>\n \t\n<y>\n\n乙\n', '甲\n\n乙\n'],
		['甲\n\n\n乙<x>\n\n丙\n', '甲\n\n\n乙\n\n丙\n'],
		['甲\n\n<x>\n\n    乙\n', '甲\n\n    乙\n'],
		['甲\n\n<x>\n\n\n', '甲\n\n\n'],
		['\n\n<x>\n\n甲\n', '\n甲\n'],
		['甲\n<x>\n乙\n', '甲\n乙\n'],
		['甲\n\n<x>　\n\n乙\n', '甲\n\n　\n\n乙\n'],
		['甲\n\n<x>\n\n乙\n\n\n丙\n\n<y>\n\n丁\n', '甲\n\n乙\n\n\n丙\n\n丁\n'],
		['甲<x>\n\n\n乙\n', '甲\n\n乙\n'],
		['甲\n\n\n<x>乙\n', '甲\n\n乙\n'],
		['甲\n\n \n  <x>乙\n', '甲\n\n  乙\n'],
		['甲\n\n<x>\n\n乙', '甲\n\n乙'],
		['\n\n\n甲<x>\n乙\n', '\n\n\n甲\n乙\n'],
	];
	for (const [text, expected] of cases) {
		it(`${JSON.stringify(text)} becomes ${JSON.stringify(expected)}`, () => assert.equal(settled(text), expected));
	}

	it('leaves code as it is', () => {
		const text = '甲\n\n<x>\n\n乙\n';
		assert.equal(settled(text, [{ start: 0, end: text.length }]), '甲\n\n\n乙\n');
	});

	it('counts no line end that goes', () => {
		const text = '甲\n\n\n\n乙\n';
		assert.equal(applyEdits(text, settleBlankLines(text, [{ start: 3, end: 4, text: '' }], 0, [])), '甲\n\n乙\n');
	});

	it('takes a blank line along whose blanks a deletion parts, and of the one that stays nothing', () => {
		const without = (text: string, start: number): string =>
			applyEdits(text, settleBlankLines(text, [{ start, end: start + 1, text: '' }], 0, []));
		assert.equal(without('甲\n\n    \n乙\n', 4), '甲\n\n乙\n');
		assert.equal(without('甲\n   \n\n\n乙\n', 3), '甲\n  \n乙\n');
	});

	it('adds nothing but lines', () => {
		const text = '甲\n\n<x>\n\n乙\n';
		const edits = deletionsIn(text);
		assert.deepEqual(settleBlankLines(text, edits, 0, []), [
			...edits,
			{ start: 6, end: 7, text: '' },
			{ start: 7, end: 8, text: '' },
		]);
	});

	it('leaves alone the blank lines before what is put in elsewhere', () => {
		const text = '甲<x>乙\n\n\n丙\n';
		const edits = [...deletionsIn(text), insertion(text.indexOf('丙'), '丁')];
		assert.equal(applyEdits(text, settleBlankLines(text, edits, 0, [])), '甲乙\n\n\n丁丙\n');
	});

	it('leaves alone all blank lines of a place where one is code', () => {
		const text = '甲\n\n<x>\n\n\n乙\n';
		assert.equal(settled(text, [{ start: 8, end: 9 }]), '甲\n\n\n\n乙\n');
	});

	it('keeps the blank lines around what is put in', () => {
		const text = '甲\n\n\n<x>\n\n\n乙\n';
		const edits = sortEdits([...deletionsIn(text), insertion(4, '丙')]);
		assert.equal(applyEdits(text, settleBlankLines(text, edits, 0, [])), '甲\n\n\n丙\n\n乙\n');
		assert.deepEqual(settleBlankLines('甲\n\n\n乙\n', [insertion(2, '丙')], 0, []), [insertion(2, '丙')]);
	});

	it('leaves no more than one blank line where a deletion was, and one exactly where there was one', () => {
		holds(articles, 3_000, (text) => {
			const [before, after] = [text.replace(/<[^>]*>/g, 'x'), settled(text)];
			assert.equal(after.replace(/[ \t\r\n]/g, ''), before.replace(/[x \t\r\n]/g, ''), 'the same words');
			assert.equal(tailOf(after), tailOf(before), 'the same end');
			const gaps = gapsOf(after);
			for (const [index, gap] of gapsOf(before).entries()) {
				const now = gaps[index]!;
				assert.equal(BLANK_LINE.test(now), BLANK_LINE.test(gap), 'the same blank lines');
				assert.ok(gap.includes('x') || now === gap, 'nothing else is touched');
				assert.ok(!gap.includes('x') || now.split('\n').length <= 3, 'at most one blank line');
			}
		});
	});

	it('is done at once', () => {
		holds(articles, 1_000, (text) => {
			const once = settled(text);
			assert.equal(settled(once), once);
		});
	});
});
