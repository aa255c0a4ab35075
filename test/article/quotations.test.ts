// What is found in quotations: where it stands in the post.
import assert from 'node:assert/strict';
import { inQuotations } from '../../src/article/quotations';
import type { Problem } from '../../src/engine/rule';
import { type Post, parsePost } from '../../src/post/post';

const message = { text: '' };

/** Every `x` or `y` with blanks or line ends between. */
const marks = ({ text }: Post): Problem[] =>
	[...text.matchAll(/[xy](?:\s+[xy])*/g)].map(({ 0: { length }, index }) => ({
		start: index,
		end: index + length,
		message,
	}));

const found = (text: string, known: readonly Problem[] = []): string[] =>
	[...inQuotations(parsePost(text), known, marks)].map(({ start, end }) => `${start} ${text.slice(start, end)}`);

describe('what is found in a quotation', () => {
	it('stands where it is written, each in its turn', () => {
		assert.deepEqual(found('x{% quote %}甲x乙x{% endquote %}x'), ['13 x', '15 x']);
		assert.deepEqual(found('{% quote %}x{% endquote %}{% blockquote %}x{% endblockquote %}x'), ['11 x', '42 x']);
		assert.deepEqual(found('{% quote %}xxy{% endquote %}'), ['11 x', '12 x', '13 y']);
		assert.deepEqual(found('{% quote %}\n    x甲\n    y\n{% endquote %}'), ['16 x', '23 y']);
	});

	it('is all of it where that is not told', () => {
		assert.deepEqual(found('{% quote %}\n  甲\n  x\n  y\n{% endquote %}'), ['11 \n  甲\n  x\n  y\n']);
		assert.deepEqual(found('{% quote %}\n  x\n  y\n  甲x\n{% endquote %}x\ny'), ['11 \n  x\n  y\n  甲x\n', '14 x']);
	});

	it('is not looked for after the quotation', () => {
		const lines = Array.from({ length: 9 }, () => 'x');
		const text = `{% quote %}\n  ${lines.join('\n  ')}\n{% endquote %}${lines.join('\n')}`;
		const end = text.indexOf('{% end');
		const all = [`11 ${text.slice(11, end)}`];
		assert.deepEqual(found(text), all);
		assert.deepEqual(found(text, [{ start: end + '{% endquote %}'.length, end: text.length, message }]), all);
	});

	it('is not told again', () => {
		const known = [{ start: 11, end: 12, message }];
		assert.deepEqual(found('{% quote %}x甲x{% endquote %}', known), ['13 x']);
		assert.deepEqual(found('{% quote %}\n  x\n  y\n{% endquote %}', known), ['11 \n  x\n  y\n']);
	});

	it('is looked for between two tags that belong together', () => {
		for (const text of [
			...['x', '{% quote %}x', 'x{% endquote %}', '{% quote %}x{% endblockquote %}', '{% quotes %}x{% endquotes %}'],
			...[
				'{% endquote %}x{% quote %}',
				'{% endquote %}x{% endquote %}',
				'{{ a }}x{% endquote %}',
				'`{% quote %}`x{% endquote %}',
			],
			...['{% quote %}{% endquote %}', '{% quote %}\n{% endquote %}x'],
		]) {
			assert.deepEqual(found(text), [], text);
		}
		assert.deepEqual(found('{% img a %}{% quote %}x{% endquote %}'), ['22 x']);
		assert.deepEqual(found('{% quote %}甲{% quote %}乙{% endquote %}x{% endquote %}'), ['38 x']);
		assert.deepEqual(found('{% quote %}{% blockquote %}x{% endquote %}x'), ['27 x']);
		assert.deepEqual(found('{% quote %}甲{% endquote %}x{% quote %}y{% endquote %}'), ['38 y']);
	});
});
