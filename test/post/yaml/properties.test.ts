// What aliases in front matter refer to.
import assert from 'node:assert/strict';
import { findFrontMatter } from '../../../src/post/front-matter';
import { Anchors, propertiesOf } from '../../../src/post/yaml/properties';

describe('an alias', () => {
	for (const [block, expected] of [
		['a: &x 甲\nb: *x', '甲'],
		['a: &x 甲\nc: &x 乙\nb: *x', '乙'],
		['a: &x [甲, 乙]\nb: *x', '[甲, 乙]'],
		['a: {c: &x 甲}\nb: *x', '甲'],
		['a: [&x 甲, &y 乙]\nb: *y', '乙'],
		['a: &x\n  甲\nb: *x', '甲'],
		['a: ! &x 甲\nb: *x', '甲'],
		['a: &甲乙 丙\nb: *甲乙', '丙'],
	] as const) {
		it(JSON.stringify(block), () => {
			const text = `---\n${block}\n---\n`;
			const { fields } = findFrontMatter(text).yaml;
			const value = new Anchors(text, fields).valueOf(fields.at(-1)!.value);
			assert.equal(value && text.slice(value.start, value.end), expected);
		});
	}
});

describe('the properties of a value', () => {
	it('are found in no time where there are very many, or none', function () {
		this.timeout(2000);
		for (const piece of ['&a ', '!', '\n', 'x', '&']) {
			const text = `---\na: ${piece.repeat(200_000)} 甲`;
			propertiesOf(text, { start: text.length - 1, end: text.length });
			propertiesOf(text, { start: 6, end: 6 });
		}
	});
});
