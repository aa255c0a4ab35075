// The groups that rules form by their names.
import assert from 'node:assert/strict';
import type { Rule } from '../../src/engine/rule';
import { groupsOf } from '../../src/engine/rule-names';

const groups = (...ids: string[]) => [...groupsOf(ids.map((id) => ({ id }) as Rule))];

describe('groups of rules', () => {
	it('have more than one rule', () => {
		assert.deepEqual(groups('date-zone', 'title-empty', 'title-html'), [['title', ['title-empty', 'title-html']]]);
	});
	it('are named by the longest name that means the same rules', () => {
		assert.deepEqual(groups('front-matter-lost', 'front-matter-unclosed'), [
			['front-matter', ['front-matter-lost', 'front-matter-unclosed']],
		]);
	});
	it('may lie in one another', () => {
		assert.deepEqual(groups('sina-ad', 'sina-font-a', 'sina-font-b'), [
			['sina', ['sina-ad', 'sina-font-a', 'sina-font-b']],
			['sina-font', ['sina-font-a', 'sina-font-b']],
		]);
	});
	it('are not named as a rule is', () => {
		assert.deepEqual(groups('date', 'date-zone'), []);
	});
});
