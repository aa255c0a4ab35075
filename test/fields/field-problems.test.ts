// What the rules about fields share: whether one is missing, where that is told, and texts in quotes.
import assert from 'node:assert/strict';
import { headOf, lookUp, quote } from '../../src/fields/field-problems';
import { parsePost } from '../../src/post/post';

describe('a field', () => {
	for (const [text, name, expected] of [
		['---\ntitle: 甲\n---\n', 'date', 'missing'],
		['---\ntitle: 甲\n---\n', 'title', 'title'],
		['\n\n---\ntitle: 甲\ncategories: [乙]\n---\n', 'date', 'missing'],
		['---\n- 甲\n---\n', 'date', undefined],
		['<p>甲</p>\n', 'date', undefined],
		['---\ntitle: 甲\n---\ndate: 2024-05-01\nauthor: 乙\n---\n', 'date', undefined],
		['---\ntitle: 甲\n---\ndate: 2024-05-01\nauthor: 乙\n---\n', 'categories', 'missing'],
		['---\n\u200Bdate: 2024-05-01\n---\n', 'date', undefined],
	] as const) {
		it(`${name} of ${JSON.stringify(text)}: ${expected}`, () => {
			const found = lookUp(parsePost(text), name);
			assert.equal(typeof found === 'object' ? found.name : found, expected);
		});
	}
	it('is missing at the head of the post', () => {
		const head = (text: string) => {
			const { start, end } = headOf(parsePost(text));
			return text.slice(start, end);
		};
		assert.equal(head('---\ntitle: 甲\n---\n'), '---');
		assert.equal(head('title: 甲\n---\n'), 'title');
		assert.deepEqual(headOf(parsePost('')), { start: 0, end: 0 });
	});
});

describe('a text in quotes', () => {
	for (const [text, source] of [
		['甲', "'甲'"],
		["it's", '"it\'s"'],
		['it\'s "甲"', "'it''s \"甲\"'"],
		['甲\n乙', '"甲\\n乙"'],
		['甲\u0085乙', '"甲\\u0085乙"'],
		['甲\x7F', '"甲\\u007f"'],
		['\uFFFE', '"\\ufffe"'],
	] as const) {
		it(source, () => assert.equal(quote(text), source));
	}
});
