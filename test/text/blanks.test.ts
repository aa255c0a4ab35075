// What counts as blank: what HTML calls whitespace, and nothing else.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endOfContent, isBlank, isBlankUnit, startOfContent } from '../../src/text/blanks';
import { holds } from '../holds';

describe('blanks', () => {
	for (const [name, unit, expected] of [
		['a space', ' ', true],
		['a tab', '\t', true],
		['a line feed', '\n', true],
		['a carriage return', '\r', true],
		['a form feed', '\f', true],
		['a vertical tab', '\v', false],
		['an ideographic space', '\u3000', false],
		['a no-break space', '\u00A0', false],
		['a byte order mark', '\uFEFF', false],
		['a zero-width space', '\u200B', false],
		['a line separator', '\u2028', false],
		['NUL', '\0', false],
		['a letter', 'a', false],
	] as const) {
		it(`${name} is ${expected ? 'one' : 'none'}`, () => {
			assert.equal(isBlankUnit(unit.charCodeAt(0)), expected);
			assert.equal(isBlank(` ${unit}\n`), expected);
			assert.equal(startOfContent(`${unit}甲`, 0), expected ? 1 : 0);
			assert.equal(endOfContent(`甲${unit}`, 0), expected ? 1 : 2);
		});
	}

	it('an empty text is blank', () => assert.ok(isBlank('')));

	it('the content of a stretch is what trimming leaves', () => {
		const text = fc.array(fc.constantFrom(' ', '\t', '\n', '\r', '\f', '甲', '　')).map((units) => units.join(''));
		holds(fc.tuple(text, fc.nat(20), fc.nat(20)), 1_000, ([text, a, b]) => {
			const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
			const stretch = text.slice(from, to);
			assert.equal(text.slice(startOfContent(text, from, to), to), stretch.replace(/^[ \t\n\r\f]+/, ''));
			assert.equal(text.slice(from, endOfContent(text, from, to)), stretch.replace(/[ \t\n\r\f]+$/, ''));
			assert.equal(isBlank(stretch), startOfContent(text, from, to) === to);
		});
	});
});
