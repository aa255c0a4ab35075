// What readers see of a text.
import assert from 'node:assert/strict';
import { wordsOf } from '../../../src/post/html/visible-text';

describe('the words of a text', () => {
	const words = (text: string, max = 3) => wordsOf(text, { start: 0, end: text.length }, max);
	it('are without the blanks round them', () => assert.equal(words('\n　甲&nbsp;\n'), '甲'));
	it('are as many on each kind of line end', () => {
		assert.equal(words('甲\n乙'), '甲\n乙');
		assert.equal(words('甲\r\n乙'), '甲\n乙');
		assert.equal(words('甲\r\n乙丙'), undefined);
	});
});
