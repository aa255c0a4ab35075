// What is said of a rule that has thrown: its name, and where it happened, as far as that is known.
import assert from 'node:assert/strict';
import { RuleFailure } from '../../src/engine/rule-failure';

describe('the failure of a rule', () => {
	it('tells where it happened', () => {
		assert.match(new RuleFailure('title', new Error('甲')).message, /^The rule title has failed: Error: 甲\n +at /);
	});
	it('tells what is known, where that is less', () => {
		const error = new Error('甲');
		delete error.stack;
		assert.equal(new RuleFailure('title', error).message, 'The rule title has failed: 甲');
		assert.equal(new RuleFailure('title', '乙').message, 'The rule title has failed: 乙');
	});
});
