// What the rules about fields share: whether one is missing, where that is told, and texts in quotes.
import assert from 'node:assert/strict';
import {
	headOf,
	insideQuotes,
	isSound,
	lineEnd,
	lookUp,
	ownLines,
	quote,
	removeItem,
	wholeLines,
} from '../../src/fields/field-problems';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';

describe('a field', () => {
	for (const [text, name, expected] of [
		['---\ntitle: 甲\n---\n', 'date', 'missing'],
		['---\ntitle: 甲\n---\n', 'title', 'title'],
		['\n\n---\ntitle: 甲\ncategories: [乙]\n---\n', 'date', 'missing'],
		['---\n- 甲\n---\n', 'date', undefined],
		['<p>甲</p>\n', 'date', undefined],
		['---\ntitle: 甲\n---\ndate: 2024-05-01\nauthor: 乙\n---\n', 'date', undefined],
		['---\ntitle: 甲\n---\ndate: 2024-05-01\nauthor: 乙\n---\n', 'categories', 'missing'],
		['---\n\u200Bdate: 2024-05-01\n---\n', 'date', undefined],
		// Of these blocks nothing is read.
		['---\n---\n', 'date', undefined],
		[';;;\n\n---\n', 'date', undefined],
		['+++\ntitle = "甲: 乙"\n+++\n', 'date', undefined],
		['\n\n;;;\ntitle: 甲\n;;;\n', 'date', undefined],
		[';;;\ntitle: 甲\n```\n', 'date', undefined],
		// What cannot be read may be the field, or some other one.
		['---\ntitle: 甲\ndate：2024-05-01\n---\n', 'date', undefined],
		['---\ntitle: 甲\nx: @乙\n---\n', 'date', 'missing'],
		['---\ntitle: 甲\nauthor：乙\n---\n', 'date', 'missing'],
		[`---\n${'x: @甲\n'.repeat(99)}---\n`, 'date', undefined],
		['---\ntitle: 甲\n<<: *x\n---\n', 'date', undefined],
	] as const) {
		it(`${name} of ${JSON.stringify(text)}: ${expected}`, () => {
			const found = lookUp(parsePost(text), name);
			assert.equal(typeof found === 'object' ? found.name : found, expected);
		});
	}
	it('is missing at the head of the post', () => {
		const head = (text: string) => {
			const { start, end } = headOf(parsePost(text));
			return text.slice(start, end);
		};
		assert.equal(head('---\ntitle: 甲\n---\n'), '---');
		assert.equal(head('title: 甲\n---\n'), 'title');
		assert.deepEqual(headOf(parsePost('')), { start: 0, end: 0 });
	});
});

describe('a text in quotes', () => {
	for (const [text, source] of [
		['甲', "'甲'"],
		["it's", '"it\'s"'],
		['it\'s "甲"', "'it''s \"甲\"'"],
		['甲\n乙', '"甲\\n乙"'],
		['甲\u0085乙', '"甲\\u0085乙"'],
		['甲\x7F', '"甲\\u007f"'],
		['\uFFFE', '"\\ufffe"'],
	] as const) {
		it(source, () => assert.equal(quote(text), source));
	}
});

describe('the places of a field', () => {
	const first = (block: string) => {
		const post = parsePost(`---\n${block}\n---\n`);
		return { post, field: post.frontMatter.yaml.fields[0]! };
	};
	it('are inside its quotes, where they hold anything', () => {
		const inside = (source: string): string => {
			const { post, field } = first(`title: ${source}`);
			const { start, end } = insideQuotes(field.value);
			return post.text.slice(start, end);
		};
		assert.deepEqual(["'甲'", '"甲"', "''", '甲', "['甲']"].map(inside), ['甲', '甲', "''", '甲', "['甲']"]);
	});
	it('are its lines, where nothing else stands in them', () => {
		const lines = (block: string): string | undefined => {
			const { post, field } = first(block);
			const span = ownLines(post, field);
			return span && post.text.slice(span.start, span.end);
		};
		assert.equal(lines('title: |\n  甲\nx: 1'), 'title: |\n  甲\n');
		assert.equal(lines('title: 甲 # 注'), undefined);
		assert.equal(lines('{title: 甲\n}'), undefined);
	});
	it('are whole lines, also at the ends of a text', () => {
		const whole = (text: string, start: number, end: number) => {
			const lines = wholeLines(text, { start, end });
			return text.slice(lines.start, lines.end);
		};
		assert.equal(whole('甲\n乙\n丙', 0, 1), '甲\n');
		assert.equal(whole('甲\n乙\n丙', 2, 2), '乙\n');
		assert.equal(whole('甲\n乙\n丙', 2, 4), '乙\n');
		assert.equal(whole('甲\n乙\n丙', 1, 3), '甲\n乙\n');
		assert.equal(whole('甲\n乙\n丙', 4, 5), '丙');
		assert.equal(whole('\n甲', 0, 0), '\n');
		assert.equal(whole('\n甲', 1, 1), '甲');
	});
});

describe('the line end of a post', () => {
	for (const [text, eol] of [
		['---\r\ntitle: 甲\r\n---\r\n', '\r\n'],
		['---\ntitle: 甲\n---\n正文\r\n', '\n'],
		['正文\r\n', '\r\n'],
		['\r\n', '\r\n'],
		['正文\n', '\n'],
	] as const) {
		it(`is that of its front matter, if there is one: ${JSON.stringify(text)}`, () => {
			assert.equal(lineEnd(parsePost(text)), eol);
		});
	}
});

describe('an item that goes', () => {
	const without = (block: string, index: number): string | undefined => {
		const post = parsePost(`---\n${block}\n---\n`);
		const { value } = post.frontMatter.yaml.fields[0]!;
		const edit = value.kind === 'list' ? removeItem(post, value, index) : undefined;
		return edit && applyEdits(post.text, [edit]).slice('---\n'.length, -'\n---\n'.length);
	};
	for (const [block, index, after] of [
		['tags: [甲, 乙]', 0, 'tags: [乙]'],
		['tags: [甲, 乙]', 1, 'tags: [甲]'],
		['tags: [甲,\n乙]', 1, undefined],
		['tags:\n - 甲\n - 乙', 1, 'tags:\n - 甲'],
		['tags:\n - 甲\n - &x 乙', 1, undefined],
		['tags:\n - 甲 # 注\n - 乙', 0, undefined],
		['tags: [甲]', 0, undefined],
	] as const) {
		it(`from ${JSON.stringify(block)}: ${JSON.stringify(after)}`, () => assert.equal(without(block, index), after));
	}
});

describe('a fix', () => {
	it('is sound where the front matter stays one that can be read', () => {
		const post = parsePost('---\ntitle: 甲\n---\n');
		const isSoundWith = (text: string, start = 11, end = 12) =>
			isSound(post, { title: { text: 'Write it' }, edits: [{ start, end, text }] });
		assert.ok(isSoundWith('乙'));
		assert.ok(!isSoundWith('@乙'));
		assert.ok(!isSoundWith('', 4, 13));
	});
});
