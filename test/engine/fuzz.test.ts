// Damaged posts keep every law of cleaning: a few of the many of `npm run fuzz`.
import assert from 'node:assert/strict';
import { breaches } from '../../scripts/measure/fuzzing';
import { checkLaws } from '../oracle/laws';

describe('damaged posts', () => {
	it('keep every law', () => {
		assert.deepEqual([...breaches(1, 300, checkLaws)], []);
	}).timeout(120_000);

	it('are told with the smallest text that breaks a law', () => {
		const found = [
			...breaches(1, 20, (text) => {
				if (text.includes('cms-style')) {
					throw new Error(`a law: ${text.length}`);
				}
			}),
		];
		assert.ok(found.length > 0);
		assert.deepEqual(new Set(found.map(({ text }) => text)), new Set(['cms-style']));
		assert.ok(found.every(({ message }) => message.startsWith('a law: ')));
	});

	it('are the same for the same seed', () => {
		const textsFrom = (seed: number, count: number): string[] => {
			const texts: string[] = [];
			assert.deepEqual([...breaches(seed, count, (text) => texts.push(text))], []);
			return texts;
		};
		const some = textsFrom(57, 30);
		assert.deepEqual(textsFrom(7, 80).slice(-some.length), some);
		assert.notDeepEqual(textsFrom(87, 30), some);
	});
});
