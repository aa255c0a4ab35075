// Work in steps: it can be interrupted after each, and gives the same answer as without steps.
import assert from 'node:assert/strict';
import { clean, cleanSteps } from '../../src/engine/clean';
import { inspect, inspectSteps } from '../../src/engine/inspect';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { parsePost } from '../../src/post/post';
import { RULES } from '../../src/rules';
import { runToEnd, type Steps } from '../../src/text/steps';

const CONTEXT = { options: DEFAULT_OPTIONS };
const TEXT = '---\ntitle: 甲\nauthor: 新浪财经\n---\n<p cms-style="font-L">乙<!-- 总声明--></p>\n<p></p>\n<p>丙</p>\n';

/** Counts the steps, and does nothing between them. */
function counted<T>(steps: Steps<T>): { count: number; value: T } {
	for (let count = 0; ; count++) {
		const { done, value } = steps.next();
		if (done) {
			return { count, value };
		}
	}
}

describe('work in steps', () => {
	it('runs to its end', () => {
		const done: string[] = [];
		function* work(): Steps<string> {
			done.push('甲');
			yield;
			done.push('乙');
			yield;
			return '丙';
		}
		assert.equal(runToEnd(work()), '丙');
		assert.deepEqual(done, ['甲', '乙']);
	});

	it('lets a mistake through', () => {
		// biome-ignore lint/correctness/useYield: it fails before its first step
		function* work(): Steps<void> {
			throw new Error('甲');
		}
		assert.throws(() => runToEnd(work()), /甲/);
	});

	it('inspects in a step for each rule at least, with the same findings', () => {
		const { count, value } = counted(inspectSteps(parsePost(TEXT), RULES, CONTEXT));
		const { findings, edits } = inspect(parsePost(TEXT), RULES, CONTEXT);
		const looking = RULES.filter((rule) => rule.severity !== 'off' && rule.appliesTo?.(parsePost(TEXT)) !== false);
		assert.ok(count >= looking.length, `${count} steps`);
		assert.deepEqual([value.findings, value.edits], [findings, edits]);
	});

	it('cleans with the same outcome', () => {
		const { count, value } = counted(cleanSteps(parsePost(TEXT), RULES, CONTEXT));
		assert.ok(count > 2, `${count} steps`);
		assert.deepEqual(value, clean(parsePost(TEXT), RULES, CONTEXT));
		assert.notEqual(value.text, TEXT);
	});
});
