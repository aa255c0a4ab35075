// What becomes of front matter that YAML cannot read, error by error; and where no fix is certain.
import assert from 'node:assert/strict';
import { fixOf } from '../../src/fields/yaml-fixes';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';
import { formatMessage } from '../../src/text/message';

/** Of each error the block after its fix, where there is one. */
function fixed(block: string): (string | undefined)[] {
	const post = parsePost(`---\n${block}\n---\n`);
	return post.frontMatter.yaml.problems.map((found) => {
		const fix = fixOf(post, found);
		return fix && applyEdits(post.text, fix.edits).slice('---\n'.length, -'\n---\n'.length);
	});
}

const ROWS: readonly (readonly [block: string, ...fixed: (string | undefined)[]])[] = [
	// Each error has its own fix, beside whatever others there are.
	['x: @甲\ny: @乙', "x: '@甲'\ny: @乙", "x: @甲\ny: '@乙'"],
	["x: '甲\ny：乙", "x: '甲'\ny：乙", "x: '甲\ny: 乙"],
	['x: 1\nx: 2\ny: @甲', "x: 1\nx: 2\ny: '@甲'"],
	['x: "甲\nx: "乙" 丙"', 'x: "甲"\nx: "乙" 丙"', 'x: "甲\nx: \'乙" 丙\''],
	['title: |\nx:\n\u00A0- 甲', 'title: |\nx:\n - 甲'],
	['tags:\n* 甲\n* 乙\nx:', 'tags:\n - 甲\n - 乙\nx:', 'tags:\n - 甲\n - 乙\nx:'],
	['y: |\n...\n  甲', 'y: |\n  甲'],
	// It leaves fewer errors, and every other field as it was.
	[' - 甲\u0007\nx: "乙', undefined, ' - 甲\u0007\nx: "乙"'],
	['title: 甲\u0007\u0007', undefined, 'title: 甲\u0007'],
	['x: 1\n  x: 2', undefined],
	['y:\n - 甲\n...\n - 乙', undefined],
	['y:\n  a: 1\n...\n  b: 2', undefined],
	['y:\n...\n  b: 1', 'y:\n  b: 1'],
	['x: \u0007: 甲', 'x: : 甲', 'x: "\\u0007: 甲"'],
	['x: "1\\d\ny: \\c', undefined, undefined],
	['x:\n• 甲\ny: "乙', undefined, 'x:\n• 甲\ny: "乙"'],
	['author: "甲\nx: \'"\nauthor: "]"- "', 'author: "甲\nx: \'"\nauthor: \']"- \''],
	// There is none without a field, nor of a list that may lack its end.
	['x: 1\n[', undefined],
	['title:\n  : 甲', undefined],
	['x:\n  y: 1\n甲', undefined],
	["x: 1\n&c '\n–甲", undefined, undefined],
	['title: [甲, @乙]', "title: '[甲, @乙]'"],
	// The quote that was to close a value.
	["author: '", "author: ''"],
	["author: '甲’  # 注", "author: '甲'  # 注"],
	["author: '甲‘’", "author: '甲‘’'"],
	["author: '`甲`", "author: '`甲`'"],
	["title: '甲\\n", "title: '甲\\n'"],
	['x: "甲\\d', undefined, 'x: "甲\\\\d'],
	// The quote of an item in brackets.
	["x: ['甲’, 乙]", undefined, "x: ['甲', 乙]"],
	["x: ['甲', \"乙”]", undefined, 'x: [\'甲\', "乙"]'],
	["x: ['甲, 乙]", undefined, "x: ['甲', 乙]"],
	["x: {a: '甲’, b: c}", undefined, "x: {a: '甲', b: c}"],
	["x: ['甲, '乙']", undefined],
	["tags: ['甲, '乙']", 'tags:\n - 甲\n - 乙'],
	["tags: ['it''s' 甲]", "tags: ['it''s', 甲]"],
	// Items of a list, one of which lacks the blank behind its dash.
	['tags:\n- 甲\n-乙\nx: 1', 'tags:\n - 甲\n - 乙\nx: 1'],
	// A comma that is missing between lines in brackets.
	['x: [甲\n乙]', 'x: [甲,\n乙]'],
	['x: [甲,\n乙\n丙] # 注\ny: 1', 'x: [甲,\n乙,\n丙] # 注\ny: 1'],
	['x: [甲\ny: 乙]', 'x: [甲]\ny: 乙]'],
	['x: {甲\n乙]', 'x: {甲}\n乙]', undefined],
	// Lines that set nothing, below a field that they may be meant for.
	['x:\n甲\ny: 1', 'x:\n  甲\ny: 1'],
	['title:\n甲\n乙', 'title:\n  甲\n  乙', undefined],
	['title: 甲\n乙', 'title: 甲\n  乙'],
	['title: 2022\n乙', undefined],
	["title: '甲'\n乙", undefined],
	['title: 甲 # 注\n乙', undefined],
	['author: 甲\n乙', undefined],
	['published: false\n乙', undefined],
	['x:\n - 甲\n乙', undefined],
	// A star with no name behind it.
	['x: [*, 甲]', "x: ['*', 甲]"],
	['x:\n * 甲', "x:\n '* 甲'"],
	// Quotes at both ends belong to two words where those within do.
	['title: "甲 " 乙"', "title: '甲 \" 乙'"],
	['title: "甲"乙 "丙"', 'title: \'甲"乙 "丙\''],
	['title: "甲" 乙"丙"', 'title: \'甲" 乙"丙\''],
	['title: "甲" 乙 "丙"', 'title: \'"甲" 乙 "丙"\''],
	// Signs that nobody sees, down to the first line without one.
	['x:\n\u3000- 甲\ny: |\n  \u3000乙', 'x:\n - 甲\ny: |\n  \u3000乙'],
	['x:\n\u00A0- 甲\n\u00A0- 乙\n\u00A0- 丙', 'x:\n - 甲\n - 乙\n - 丙'],
	['x:\n\u00A0- 甲\n \u00A0乙', 'x:\n - 甲\n  乙'],
];

describe('front matter that YAML cannot read', () => {
	for (const [block, ...after] of ROWS) {
		it(`${JSON.stringify(block)} becomes ${JSON.stringify(after)}`, () => assert.deepEqual(fixed(block), after));
	}
	it('is mended error by error, though not all of very many are told', () => {
		for (const count of [19, 20, 25]) {
			const block = Array.from({ length: count }, (_, index) => `x${index}: @甲`).join('\n');
			assert.equal(fixed(block)[0], block.replace('@甲', "'@甲'"), `${count} errors`);
		}
	});
	it('has its end below the dashes of a text that closes there', () => {
		const post = parsePost('---\nx: @甲\ny: "乙\n---\n丙"\n---\n');
		const fix = fixOf(post, post.frontMatter.yaml.problems[1]!);
		assert.deepEqual([fix && formatMessage(fix.title), fix?.movesEnd], ['Indent the dashes', true]);
	});
});
