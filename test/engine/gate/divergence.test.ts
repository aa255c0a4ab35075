// The first place at which two lists of pairs differ.
import assert from 'node:assert/strict';
import { divergence } from '../../../src/engine/gate/divergence';

describe('two lists of places and what is there', () => {
	const cases: [name: string, before: (number | string)[], after: (number | string)[], place: number | undefined][] = [
		['are the same', [1, 'a', 4, 'b'], [1, 'a', 4, 'b'], undefined],
		['are both empty', [], [], undefined],
		['have something else at a place', [1, 'a', 4, 'b', 9, 'c'], [1, 'a', 4, 'x', 9, 'c'], 4],
		['have the same elsewhere: the first of the places counts', [1, 'a', 7, 'b'], [1, 'a', 4, 'b'], 4],
		['whichever of them has it', [1, 'a', 4, 'b'], [1, 'a', 7, 'b'], 4],
		['one ends before the other', [1, 'a'], [1, 'a', 4, 'b'], 4],
		['or the other', [1, 'a', 4, 'b'], [1, 'a'], 4],
		['differ at once', [3, 'a'], [2, 'a'], 2],
	];
	for (const [name, before, after, place] of cases) {
		it(name, () => assert.equal(divergence(before, after), place));
	}
});
