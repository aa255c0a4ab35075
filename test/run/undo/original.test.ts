// What is kept of a post, and how the post comes back with it.
import assert from 'node:assert/strict';
import { hashOf } from '../../../src/run/content-hash';
import {
	inDangerAnew,
	inPartUntil,
	mayBeInPart,
	type Original,
	originalSteps,
	type WayBack,
	wayBackSteps,
	withWhole,
} from '../../../src/run/undo/original';
import { reverseEdits } from '../../../src/run/undo/reverse-edits';
import { applyEdits, deletion, insertion } from '../../../src/text/edit';
import { runToEnd } from '../../../src/text/steps';

const BEFORE = '<p>甲</p><!-- 一 -->乙😀<font>丙</font>\r\n';
const at = (text: string): { start: number; end: number } => {
	const start = BEFORE.indexOf(text);
	return { start, end: start + text.length };
};
const EDITS = [
	insertion(at('甲').start, '<strong>'),
	deletion(at('<!-- 一 -->')),
	deletion(at('<font>')),
	deletion(at('</font>')),
];
const AFTER = applyEdits(BEFORE, EDITS);
const bytes = (text: string): Buffer => Buffer.from(text);

describe('reverse edits', () => {
	it('make the first text of the second', () => {
		assert.equal(applyEdits(AFTER, reverseEdits(BEFORE, EDITS)), BEFORE);
	});
	it('of insertions and deletions at one place, too', () => {
		const edits = [
			insertion(3, 'x'),
			insertion(3, 'y'),
			deletion({ start: 3, end: 5 }),
			deletion({ start: 5, end: 6 }),
		];
		assert.equal(applyEdits(applyEdits('abcdefg', edits), reverseEdits('abcdefg', edits)), 'abcdefg');
	});
});

describe('the hash of a text', () => {
	it('is that of its bytes, however long it is, and cuts no sign in two', () => {
		const text = `a${'😀'.repeat(70_000)}`;
		const hash = runToEnd(originalSteps('', text, [])).before;
		assert.equal(hash, hashOf(text));
		assert.notEqual(hash, hashOf(text.replaceAll('😀', '😁')));
		assert.equal(hashOf('甲'), '33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622');
	});
});

describe('an original', () => {
	const original = JSON.parse(JSON.stringify(runToEnd(originalSteps('file:///a.md', BEFORE, EDITS)))) as Original;
	const whole = JSON.parse(JSON.stringify(withWhole(original, '\uFEFF', BEFORE, EDITS))) as Original;
	const back = (kept: Original, text: string | undefined, file?: Uint8Array): WayBack =>
		runToEnd(wayBackSteps(kept, text, file));

	it('brings the text back by edits', () => {
		const way = back(original, AFTER);
		assert.ok(way.kind === 'edit');
		assert.equal(applyEdits(AFTER, way.edits), BEFORE);
	});
	it('leaves a text that is back', () => assert.equal(back(original, BEFORE).kind, 'is back'));
	it('leaves a text that has changed', () => {
		for (const kept of [original, whole]) {
			assert.equal(back(kept, `${AFTER}.`, bytes(`${AFTER}.`)).kind, 'has changed');
			assert.equal(back(kept, undefined, Uint8Array.of(255)).kind, 'has changed');
		}
	});
	it('brings back a file that was written in part, in either direction, a byte order mark with it', () => {
		const [before, after] = [bytes(`\uFEFF${BEFORE}`), bytes(`\uFEFF${AFTER}`)];
		for (const [from, to] of [
			[before, after],
			[after, before],
		] as const) {
			for (let length = 0; length < to.length; length++) {
				const cut = to.subarray(0, length);
				const way = back(whole, undefined, cut);
				assert.ok(way.kind === 'replace', `${length}`);
				assert.deepEqual(Buffer.from(way.bytes), before);
				assert.equal(back(original, undefined, cut).kind, 'has changed');
				const over = Buffer.concat([cut, from.subarray(length)]);
				assert.equal(back(whole, undefined, over).kind, 'replace');
			}
		}
	});
	it('says until when a part of the file may have been left, unless it was written since', () => {
		assert.equal(mayBeInPart(whole, 0), false, 'the run is at work');
		const ended = inPartUntil(whole, 1_000_000);
		assert.equal(mayBeInPart(ended, 1_000_000), true);
		assert.equal(mayBeInPart(ended, 1_060_000), false);
		assert.deepEqual(inPartUntil(ended, 2_000_000), ended, 'the first time counts');
		assert.deepEqual(inDangerAnew(ended), whole);
	});
	it('of a file that is never left in part has no such time', () => {
		assert.deepEqual(inPartUntil(original, 1_000_000), original);
		assert.deepEqual(inDangerAnew(original), original);
		assert.equal(mayBeInPart(original, 0), false);
	});
});
