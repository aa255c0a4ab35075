// What stands below a front matter and was to be in it.
import assert from 'node:assert/strict';
import { fieldsBelow } from '../../src/fields/fields-below';
import { parsePost } from '../../src/post/post';

const GOOD = '---\ntitle: 甲\n---\n';
const TWO = 'date: 2024-05-01\nauthor: 乙\n';
const TEXT = '---\ntitle: |\n  甲\n---\n';

/** A text, and of what stands below its front matter the kind and the source, where anything does. */
const CASES: readonly [text: string, kind?: string, source?: string][] = [
	[`${GOOD}${TWO}正文\n`, 'fields', TWO.trimEnd()],
	[`${GOOD}date: 2024-05-01\n---\n`, 'fields', 'date: 2024-05-01'],
	[`${GOOD}---\n${TWO}---\n`, 'block', TWO.trimEnd()],
	[`${TEXT}  乙\ndate: 2024-05-01\n---\n`, 'text', '  乙\ndate: 2024-05-01\n'],
	[`${TEXT}  乙\n---\n`, 'text', '  乙\n'],
	[`${TEXT}  乙\n----\n`, 'text', '  乙\n'],
	[`${TEXT}  乙\n--- \n`, 'text', '  乙\n'],
	[`${TEXT.replace('title', 'author: 乙\ntitle')}  丙\n---\n`, 'text', '  丙\n'],
	// A line that may be one of an article.
	[`${GOOD}date: 2024-05-01\n正文\n`],
	[`${GOOD}---\n${TWO}正文\n`],
	[`${GOOD}---\nx: 1\n---\n`],
	[`${GOOD}---\n`],
	[`${GOOD}***\n${TWO}***\n`],
	[`${GOOD}  乙\ndate: 2024-05-01\n---\n`],
	[TEXT],
	[`${TEXT}  乙\n`],
	[`${TEXT}乙\n---\n`],
	[`${TEXT}  乙\nx: 1\n---\n`],
	[`${TEXT}  乙\n***\n`],
	[`${TEXT}  乙\n--- 丙\n`],
	[`${TEXT}  乙\n--\n`],
	[`${GOOD} ---\n${TWO} ---\n`],
	['---\n# 注\n---\n  乙\n---\n'],
	// Hexo sees none of it, or reads another notation.
	[`\n\n${GOOD}${TWO}---\n`],
	[`;;;\n"title": "甲"\n;;;\n${TWO}---\n`],
];

describe('fields below a front matter', () => {
	it('end with their fence, where there is one', () => {
		const place = (text: string) => {
			const { span, closingFence } = fieldsBelow(parsePost(text))!;
			const fence = closingFence && text.slice(closingFence.start, closingFence.end);
			return [text.slice(span.start, span.end), fence];
		};
		assert.deepEqual(place(`${GOOD}${TWO}正文\n`), [TWO, undefined]);
		assert.deepEqual(place(`${GOOD}${TWO}---\n正文\n`), [`${TWO}---\n`, '---']);
	});
	for (const [text, kind, source] of CASES) {
		it(`${JSON.stringify(text)}: ${kind ?? 'none'}`, () => {
			const below = fieldsBelow(parsePost(text));
			assert.equal(below?.kind, kind);
			assert.equal(below && text.slice(below.source.start, below.source.end), kind === undefined ? null : source);
		});
	}
});
