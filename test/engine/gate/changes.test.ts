// What edits remove and put in, and where the neighbours of deletions meet.
import assert from 'node:assert/strict';
import { changesOf } from '../../../src/engine/gate/changes';
import { deletion, insertion, type TextEdit } from '../../../src/text/edit';

const cut = (start: number, end: number): TextEdit => deletion({ start, end });

/** The changes of edits, as plain numbers. */
function changes(...edits: TextEdit[]) {
	const { removed, inserted, puts, seams } = changesOf(edits);
	return {
		removed: removed.map(({ start, end }) => [start, end]),
		inserted: inserted.map(({ start, end }) => [start, end]),
		puts: puts.map(({ edit, at }) => [edit.text, at]),
		seams: seams.map(({ removed: { start, end }, at }) => [start, end, at]),
	};
}

describe('what edits change', () => {
	it('is nothing without edits', () => assert.deepEqual(changes(), { removed: [], inserted: [], puts: [], seams: [] }));

	it('each deletion has a place where its neighbours meet', () =>
		assert.deepEqual(changes(cut(1, 3), cut(4, 8)), {
			removed: [
				[1, 3],
				[4, 8],
			],
			inserted: [],
			puts: [],
			seams: [
				[1, 3, 1],
				[4, 8, 2],
			],
		}));

	it('deletions next to each other have one together', () =>
		assert.deepEqual(changes(cut(0, 1), cut(2, 3), cut(3, 5), cut(5, 6)), {
			removed: [
				[0, 1],
				[2, 3],
				[3, 5],
				[5, 6],
			],
			inserted: [],
			puts: [],
			seams: [
				[0, 1, 0],
				[2, 6, 1],
			],
		}));

	it('but not with something put in between', () =>
		assert.deepEqual(changes(cut(1, 3), insertion(3, '丙丁'), cut(3, 5)), {
			removed: [
				[1, 3],
				[3, 5],
			],
			inserted: [[1, 3]],
			puts: [['丙丁', 1]],
			seams: [
				[1, 3, 1],
				[3, 5, 3],
			],
		}));

	it('what is put in stands where the edited text has it, and after it what stood there', () =>
		assert.deepEqual(changes(insertion(2, '甲'), cut(3, 6), { start: 7, end: 9, text: '乙丙丁' }, insertion(9, '戊')), {
			removed: [
				[3, 6],
				[7, 9],
			],
			inserted: [
				[2, 3],
				[5, 8],
				[8, 9],
			],
			puts: [
				['甲', 2],
				['乙丙丁', 5],
				['戊', 8],
			],
			seams: [
				[3, 6, 4],
				[7, 9, 8],
			],
		}));
});
