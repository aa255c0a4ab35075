import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/report/diff';
import { applyEdits, type TextEdit } from '../../src/text/edit';
import { temporaryFolder } from '../cli/command';

const deletionOf = (text: string, part: string): TextEdit => {
	const start = text.indexOf(part);
	return { start, end: start + part.length, text: '' };
};

describe('unifiedDiff', () => {
	const numbers = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join('');

	it('shows three lines around a change', () => {
		assert.equal(
			unifiedDiff('a.md', numbers, [deletionOf(numbers, '10\n')]),
			'--- a/a.md\n+++ b/a.md\n@@ -7,7 +7,6 @@\n 7\n 8\n 9\n-10\n 11\n 12\n 13\n',
		);
	});

	it('joins changes that share their surroundings, and only those', () => {
		const headers = (...parts: string[]) =>
			unifiedDiff(
				'a.md',
				numbers,
				parts.map((part) => deletionOf(numbers, part)),
			).match(/^@@.*$/gm);
		assert.deepEqual(headers('5\n', '12\n'), ['@@ -2,14 +2,12 @@']);
		assert.deepEqual(headers('5\n', '13\n'), ['@@ -2,7 +2,6 @@', '@@ -10,7 +9,6 @@']);
	});

	it('says where the last line has no line end', () => {
		assert.equal(
			unifiedDiff('a.md', 'eins\nzwei', [{ start: 4, end: 9, text: '' }]),
			'--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,1 @@\n-eins\n-zwei\n\\ No newline at end of file\n+eins\n\\ No newline at end of file\n',
		);
	});

	it('quotes a name that would break the header', () => {
		assert.match(unifiedDiff('a\nb "c".md', 'x', [{ start: 0, end: 1, text: 'y' }]), /^--- "a\/a\\nb \\"c\\"\.md"\n/);
	});

	it('can be applied, whatever the text and the edits', () => {
		const folder = temporaryFolder();
		const file = path.join(folder, 'a.md');
		const line = fc.constantFrom('\n', '\n', '一\n', 'b\r\n', '字', '+c\n', '-- d\n', '\r', ' \n');
		const cut = fc.tuple(fc.nat(400), fc.nat(8), fc.constantFrom('', '', '', '<strong>', 'x\ny'));
		fc.assert(
			fc.property(fc.array(line, { maxLength: 80 }), fc.array(cut, { minLength: 1, maxLength: 8 }), (lines, cuts) => {
				const before = lines.join('');
				const edits: TextEdit[] = [];
				for (const [from, length, text] of cuts.sort(([a], [b]) => a - b)) {
					const start = Math.max(from % (before.length + 1), edits.at(-1)?.end ?? 0);
					edits.push({ start, end: Math.min(start + length, before.length), text });
				}
				const after = applyEdits(before, edits);
				fc.pre(after !== before && after !== '' && before !== '');
				writeFileSync(file, before);
				const patch = unifiedDiff('a.md', before, edits);
				const applied = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
					cwd: folder,
					input: patch,
					encoding: 'utf8',
				});
				assert.equal(applied.status, 0, `${applied.stderr}\n${patch}`);
				assert.equal(readFileSync(file, 'utf8'), after);
			}),
			{ numRuns: 100 },
		);
	});
});
