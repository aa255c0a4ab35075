// Texts as YAML values, in the style of the place where they go.
import assert from 'node:assert/strict';
import { type Style, writeText } from '../../src/fields/write-text';

describe('a text as a value', () => {
	for (const [text, style, flow, expected] of [
		['甲', 'plain', false, '甲'],
		['甲', 'plain', true, '甲'],
		['a, b', 'plain', false, 'a, b'],
		['a, b', 'plain', true, "'a, b'"],
		['甲]', 'plain', false, '甲]'],
		['甲]', 'plain', true, "'甲]'"],
		['[甲]', 'plain', false, "'[甲]'"],
		['[甲]', 'plain', true, "'[甲]'"],
		['12', 'plain', false, "'12'"],
		['', 'plain', false, "''"],
		['', 'plain', true, "''"],
		[' 甲', 'plain', false, "' 甲'"],
		['甲: 乙', 'plain', false, "'甲: 乙'"],
		['甲 # 乙', 'plain', false, "'甲 # 乙'"],
		['"甲"', 'plain', false, '\'"甲"\''],
		['甲\n乙: 丙', 'plain', false, '"甲\\n乙: 丙"'],
		['甲] 乙', 'plain', true, "'甲] 乙'"],
		['甲\u0007乙', 'plain', false, '"甲\\u0007乙"'],
		['a"b\\', 'double', false, 'a\\"b\\\\'],
		["it's", 'single', false, "it''s"],
		['甲\n乙', 'single', false, undefined],
	] as const satisfies readonly (readonly [string, Style, boolean, string | undefined])[]) {
		it(`${JSON.stringify(text)}, ${style}${flow ? ' in brackets' : ''}: ${expected}`, () =>
			assert.equal(writeText(text, style, flow), expected));
	}
});
