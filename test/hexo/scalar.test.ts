// What Hexo's YAML parser makes of values: the same as hexo-front-matter.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as hexo from 'hexo-front-matter';
import { isNoneInHexo, textInHexo, valueInHexo } from '../../src/hexo/scalar';
import { findFrontMatter } from '../../src/post/front-matter';
import type { ScalarValue } from '../../src/post/yaml/read-fields';

/** The value of a source as it is read here, and as Hexo reads it in an item of a list. */
function both(source: string): [ScalarValue, unknown] | undefined {
	const text = `---\na:\n - ${source}\n---\n`;
	const { fields, problems } = findFrontMatter(text).yaml;
	const value = fields[0]?.value;
	const item = value?.kind === 'list' ? value.items[0] : undefined;
	if (item?.kind !== 'scalar' || problems.length > 0) {
		return undefined;
	}
	return [item, (hexo.parse(text).a as unknown[])[0]];
}

/** A date to the second: no name of Hexo's shows more. */
const withoutMilliseconds = (value: unknown): unknown => (value instanceof Date ? String(value) : value);

function check(source: string): boolean {
	const found = both(source);
	if (found) {
		const [value, expected] = found;
		assert.deepEqual(withoutMilliseconds(valueInHexo(value)), withoutMilliseconds(expected), source);
		assert.equal(textInHexo(value, 'item'), String(expected ?? ''), source);
		assert.equal(isNoneInHexo(value), !expected, source);
	}
	return found !== undefined;
}

describe('values as Hexo reads them', () => {
	const SOURCES =
		`0 -0 0.0 00 08 017 0b0 0b101 -0b11 +0x1F 0x1F 0X1F -0o17 0o17 0o8 1. +1 1_000 .5 -.5 +.5 1e3 1E5 1e+5 1e400
		12345678901234567890 .inf -.INF .NaN ~ null Null true FALSE yes no 1.10 a '' "" '0' "1.10" 2024-05-01 2024-5-1 2001-12-14t21:59:43.10-05:00
		2024-13-01 1,000 12:30 1.2.3`.split(/\s+/);
	for (const source of [...SOURCES, '2024-05-01 08:00:00', '2024-5-1 8:00:00 -3', '2024-02-30 08:00:00 +08:00']) {
		it(source, () => assert.ok(check(source)));
	}

	it('whatever is written', () => {
		const written = fc.string({ unit: fc.constantFrom(...'0123456789abefoxT:-+. _~n'.split('')), maxLength: 12 });
		let count = 0;
		fc.assert(
			fc.property(written, (source) => {
				count += Number(check(source));
			}),
			{ numRuns: 3000, seed: 1 },
		);
		assert.ok(count > 1000, `${count}`);
	});
});
