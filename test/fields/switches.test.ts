// What people write for true and false.
import assert from 'node:assert/strict';
import { isKnown, isSwitch, meantSwitch } from '../../src/fields/switches';
import { parsePost } from '../../src/post/post';

const read = (source: string) => parsePost(`---\ncomments: ${source}\n---\n`).frontMatter.yaml.fields[0]!.value;

describe('a switch', () => {
	for (const [source, meant, isOne] of [
		['true', true, true],
		["'true'", true, false],
		['On', true, false],
		['是。', true, false],
		['“开”', true, false],
		['ｙｅｓ', true, false],
		['1', true, false],
		['-1', undefined, false],
		['11', undefined, false],
		['no', false, false],
		['不是', false, false],
		['关闭', undefined, false],
		['[true]', undefined, false],
		["''", undefined, false],
	] as const) {
		it(`${source} means ${meant}`, () => {
			assert.equal(meantSwitch(read(source)), meant);
			assert.equal(isSwitch(read(source)), isOne);
			assert.ok(isKnown(read(source)));
		});
	}
	it('that cannot be read is unknown', () => assert.ok(!isKnown(read('[true'))));
	it('that is an alias is unknown', () => assert.ok(!isKnown(read('*x'))));
});
