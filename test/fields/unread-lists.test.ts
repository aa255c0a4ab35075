// Lists of names that YAML cannot read, as lists that it can.
import assert from 'node:assert/strict';
import { listMeant } from '../../src/fields/unread-lists';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';

/** A block in which the list at a place is written anew; of its first problem, unless another place is named. */
function rewritten(block: string, at?: number): string | undefined {
	const post = parsePost(`---\n${block}\n---\n`);
	const [found] = post.frontMatter.yaml.problems;
	const start = at ?? found!.start;
	const fix = listMeant(post, { cause: 'other', detail: '', start, end: start + 1 });
	return fix && applyEdits(post.text, fix.edits).slice('---\n'.length, -'\n---\n'.length);
}

describe('a list that YAML cannot read', () => {
	for (const [block, after] of [
		['tags: @甲, 乙', "tags:\n - '@甲'\n - 乙"],
		['tags: @甲, 乙  ', "tags:\n - '@甲'\n - 乙  "],
		['x: 1\ntags: @甲, 乙\n\ny: 2', "x: 1\ntags:\n - '@甲'\n - 乙\n\ny: 2"],
		['tags: @甲, 乙\ncategories: @丙, 丁', "tags:\n - '@甲'\n - 乙\ncategories: @丙, 丁"],
		['tags: - @甲\n  - 乙', "tags:\n - '@甲'\n - 乙"],
		['tags: - 甲 - 乙', 'tags:\n - 甲\n - 乙'],
		['tags:\n• 甲\n• 乙 ', 'tags:\n - 甲\n - 乙 '],
		['tags:\n - @甲\n * 乙', "tags:\n - '@甲'\n - 乙"],
		['tags: - @甲, 乙\nx: 1\n- 丙', "tags:\n - '@甲'\n - 乙\nx: 1\n- 丙"],
		// Where YAML has its list, or one name, something else is wrong.
		['tags:\n - 甲\n - @乙', undefined],
		['tags: \n - 甲\n - @乙', undefined],
		['tags: @甲', undefined],
		['tags: [,', undefined],
		// The end of the list is not certain, or it is none of the field.
		['tags: @甲, 乙\n  丙\nx: 1', undefined],
		['tags: @甲\n - 乙', undefined],
		['tags:\n甲, 乙', undefined],
		['tags: 甲, 乙\n丙', undefined],
		['• 甲\ntags: @乙, 丙', undefined],
		['author: @甲, 乙', undefined],
	] as const) {
		it(`${JSON.stringify(block)} becomes ${JSON.stringify(after)}`, () => assert.equal(rewritten(block), after));
	}
	it('does not begin above a line that is none of it', () => {
		const block = 'tags:\n甲\n• 乙\n• 丙';
		assert.equal(rewritten(block, `---\n${block}`.indexOf('•')), undefined);
	});
	it('is one from the name of its field to its end', () => {
		const block = 'x: @1\ntags: 甲, 乙';
		const at = '---\nx: @1\n'.length;
		const end = `---\n${block}`.length;
		assert.deepEqual(
			[at - 1, at, end - 1, end].map((place) => rewritten(block, place) !== undefined),
			[false, true, true, false],
		);
	});
});
