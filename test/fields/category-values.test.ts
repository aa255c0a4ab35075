// Which names the categories of a post hold, and which of them stand in brackets.
import assert from 'node:assert/strict';
import { categoryValues } from '../../src/fields/category-values';
import { parsePost } from '../../src/post/post';

const ROWS: readonly (readonly [fields: string, names: readonly string[]])[] = [
	['categories: 甲', ['甲']],
	['categories:\n - 甲\n - [乙, [丙]]', ['甲', '[乙]', '[丙]']],
	['categories: [甲,\n  乙]\ncategory: 丙', ['[甲]', '[乙]']],
	['category: 甲', ['甲']],
	["categories: ''", []],
	['tags: &a [甲]\ncategories: [{乙: 丙}, *a]', []],
];

describe('the names in categories', () => {
	for (const [fields, names] of ROWS) {
		it(JSON.stringify(fields), () => {
			const found = categoryValues(parsePost(`---\n${fields}\n---\n`));
			assert.deepEqual(
				found.map(({ value, flow }) => (flow ? `[${value.text}]` : value.text)),
				names,
			);
		});
	}
});
