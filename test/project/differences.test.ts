// What the comparison of two engines counts, and how it makes examples smaller.
import assert from 'node:assert/strict';
import { differences, type Outcome, type PlainFinding } from '../../scripts/measure/differences';
import { mutated } from '../../scripts/measure/mutations';
import { Random } from '../../scripts/measure/random';
import { shrink } from '../../scripts/measure/shrink';

const FINDING: PlainFinding = { rule: 'date', severity: 'error', start: 4, end: 9, message: 'No date' };
const outcome = (...findings: PlainFinding[]): Outcome => ({
	findings,
	text: 'b',
	edits: [{ start: 0, end: 1, text: '' }],
});
const kinds = (old: Outcome | Error, now: Outcome | Error): string[] => differences(old, now).map(({ kind }) => kind);

describe('differences between two engines', () => {
	const changed: [kind: string, change: Partial<PlainFinding>][] = [
		['date → date-zone', { rule: 'date-zone' }],
		['date → date-zone', { rule: 'date-zone', message: 'Another', severity: 'hint' }],
		['severity of date: error → hint', { severity: 'hint' }],
		['message of date', { message: 'Another' }],
		['message of date', { message: 'Another', severity: 'hint' }],
		['place of date', { start: 5 }],
	];
	for (const [kind, change] of changed) {
		it(`${JSON.stringify(change)}: ${kind}`, () =>
			assert.deepEqual(kinds(outcome(FINDING), outcome({ ...FINDING, ...change })), [kind]));
	}
	it('none between the same', () => assert.deepEqual(kinds(outcome(FINDING, FINDING), outcome(FINDING, FINDING)), []));
	it('a finding that is gone, one that is new', () => {
		assert.deepEqual(kinds(outcome(FINDING, FINDING), outcome(FINDING)), ['missing date']);
		assert.deepEqual(kinds(outcome(), outcome(FINDING)), ['new date']);
		const elsewhere = { ...FINDING, start: 20, end: 25 };
		assert.deepEqual(kinds(outcome(FINDING), outcome(elsewhere)), ['missing date', 'new date']);
	});
	it('the closest ones belong together', () => {
		const other = { ...FINDING, rule: 'title' };
		assert.deepEqual(kinds(outcome(FINDING, other), outcome(other, { ...FINDING, rule: 'date-zone' })), [
			'date → date-zone',
		]);
	});
	it('another text, or the same by other edits', () => {
		assert.deepEqual(kinds(outcome(), { ...outcome(), text: 'c' }), ['cleaned text']);
		assert.deepEqual(kinds(outcome(), { ...outcome(), edits: [] }), ['edits']);
	});
	it('the place of the first sign that is another', () => {
		const [found] = differences({ ...outcome(), text: 'abc' }, { ...outcome(), text: 'ab' });
		assert.equal(found!.detail, 'at 2: "abc" → "ab"');
	});
	it('one that throws where the other does not', () => {
		assert.deepEqual(kinds(outcome(), new Error('x')), ['new throws']);
		assert.deepEqual(kinds(new Error('x'), outcome()), ['old throws']);
		assert.deepEqual(kinds(new Error('x'), new Error('y')), []);
	});
});

describe('mutated posts', () => {
	const POST = '---\ntitle: 甲\n---\n<p class="a">甲</p>\n<!-- 总声明-->\n<div>乙</div>\n';
	const some = (seed: number): string[] => {
		const random = new Random(seed);
		return Array.from({ length: 300 }, () => mutated(POST, random));
	};
	it('are the same from the same seed, and others from another', () => {
		assert.deepEqual(some(1), some(1));
		assert.notDeepEqual(some(1), some(2));
	});
	it('are nearly all different from the post and from each other', () => {
		assert.ok(new Set([POST, ...some(1)]).size > 250, `${new Set(some(1)).size}`);
	});
});

describe('a smaller example', () => {
	it('holds, and no sign of it can be left out', () =>
		assert.equal(
			shrink('甲乙<p>丙丁<b>戊己</b></p>', (text) => text.includes('<p>') && text.includes('<b>'), 1_000),
			'<p><b>',
		));
	it('is asked for only so often', () => {
		let asked = 0;
		shrink('甲'.repeat(100), () => ++asked < 0, 10);
		assert.equal(asked, 10);
	});
});
