// Markdown text that goes on longer for marked than for the parser.
import assert from 'node:assert/strict';
import { longTexts } from '../../../src/engine/gate/long-texts';
import { parsePost } from '../../../src/post/post';

/** The long texts of an article. */
const longIn = (article: string): string[] => {
	const post = parsePost(article);
	return longTexts(post).map(({ start, end }) => post.text.slice(start, end));
};

describe('text that goes on longer for marked', () => {
	const cases: readonly [article: string, expected: readonly string[]][] = [
		// Lines above one of dashes or equals signs, with HTML among them, are one heading.
		['甲\n<div>乙</div>\n丙\n---\n', ['甲\n<div>乙</div>\n丙\n---\n']],
		['甲\n<div>乙</div>\n丙\n===\n\n丁\n', ['甲\n<div>乙</div>\n丙\n===']],
		['甲\r\n<div>乙</div>\r\n---\r\n', ['甲\r\n<div>乙</div>\r\n---\r\n']],
		['甲\n\n乙\n<div>丙</div>\n---\n', ['乙\n<div>丙</div>\n---\n']],
		['<div>甲</div>\n\n---\n\n乙\n', []],
		['甲\n\n- -\n---\n', []],
		// A heading with an indented line is none.
		['甲\n    乙\n=\n丙\n\n丁\n', ['甲\n    乙\n=\n丙']],
		['甲\n\t乙\n---\n', ['甲\n\t乙\n---\n']],
		['甲\n   乙\n=\n丙\n', []],
		['甲\n乙\n=\n    丙\n', []],
		// A line of blanks with a tab among them is not blank.
		['甲\n\t\n乙\n\n丙\n', ['甲\n\t\n乙']],
		['甲\r\n \t \r\n乙\r\n', ['甲\r\n \t \r\n乙\r\n']],
		['甲\n\t\n乙\n\t\n丙\n', ['甲\n\t\n乙\n\t\n丙\n']],
		['甲\n  \n乙\n', []],
		['甲\n\n\t\n乙\n', []],
		['甲\n\n<div>乙</div>\n\t\n丙\n', []],
		['<div>甲</div>\n\t\n乙\n', []],
		['    甲\n\t\n乙\n', []],
		['甲\n\t\n', []],
	];
	for (const [article, expected] of cases) {
		it(JSON.stringify(article), () => assert.deepEqual(longIn(article), expected));
	}
});
