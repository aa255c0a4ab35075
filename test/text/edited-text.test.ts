// A text edited in several passes: its edits against the first text, and where its stretches come from.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, deletion, insertion, type TextEdit } from '../../src/text/edit';
import { EditedText } from '../../src/text/edited-text';
import { holds } from '../holds';
import { editsOf } from './edits';

type Pass = { text: string; edits: TextEdit[] };

const passes = fc.string({ maxLength: 30 }).chain((first) => {
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

describe('a text edited in several passes', function () {
	this.timeout(0);

	const cases: [name: string, passes: TextEdit[][], edits: TextEdit[]][] = [
		['no pass', [], []],
		['a pass without edits', [[]], []],
		[
			'what two passes delete side by side is one deletion',
			[[deletion({ start: 1, end: 2 })], [deletion({ start: 1, end: 3 })]],
			[deletion({ start: 1, end: 4 })],
		],
		[
			'what one pass inserts and the next deletes is nothing',
			[[insertion(2, '甲')], [deletion({ start: 2, end: 3 })]],
			[],
		],
		[
			'a deletion around an insertion takes it along',
			[[insertion(2, '甲')], [deletion({ start: 1, end: 4 })]],
			[deletion({ start: 1, end: 3 })],
		],
		['what stands in an insertion', [[insertion(2, '甲乙')], [insertion(3, '丙')]], [insertion(2, '甲丙乙')]],
	];
	for (const [name, edits, expected] of cases) {
		it(name, () =>
			assert.deepEqual(
				editedBy(
					'abcdef',
					edits.map((pass) => ({ edits: pass })),
				).edits(),
				expected,
			),
		);
	}

	it('has one list of edits against the first text', () => {
		holds(passes, 1_000, ({ first, passes }) => {
			const edits = editedBy(first, passes).edits();
			assert.equal(applyEdits(first, edits), passes.at(-1)!.text);
			assert.ok(edits.every((edit, index) => index === 0 || edits[index - 1]!.end < edit.start));
		});
	});

	it('leaves every stretch with the place it comes from', () => {
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
});
