// What is wrong with a title, where, in which words, and what the fix makes of it.
import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import { titleDefects } from '../../src/fields/title-defects';
import { parsePost } from '../../src/post/post';
import { applyEdits } from '../../src/text/edit';
import { formatMessage } from '../../src/text/message';

function told(block: string, article = '') {
	const post = parsePost(`---\n${block}\n---\n${article}`);
	const [defect, ...others] = titleDefects(post);
	assert.deepEqual(others, []);
	const [fix] = [defect?.fixes?.({ options: DEFAULT_OPTIONS, path: 'source/_posts/丙.md' })].flat();
	return {
		message: defect && formatMessage(defect.message),
		place: defect?.place,
		slice: defect && `${defect.kind} ‹${post.text.slice(defect.place.start, defect.place.end)}›`,
		after: fix && applyEdits(post.text, fix.edits).slice('---\n'.length, -`\n---\n${article}`.length),
	};
}

describe('a title', () => {
	for (const [block, message] of [
		['title: #甲', 'A # begins a comment: Hexo publishes the post without a title'],
		['title: 甲 #乙', 'A # begins a comment: Hexo cuts the title off here'],
		['title: &甲', 'YAML takes &甲 for an anchor: Hexo publishes the post without a title'],
		['title: &甲 乙', 'YAML takes &甲 for an anchor: Hexo shows the title without it'],
		['title: !', 'YAML takes ! for a tag: Hexo publishes the post without a title'],
		['title: ! 甲', 'YAML takes ! for a tag: Hexo shows the title without it'],
		['title: # 甲', 'A # begins a comment: Hexo publishes the post without a title'],
		["title: ''", 'The title is empty: Hexo publishes the post without one'],
		["title: '' # 注", 'The title is empty: Hexo publishes the post without one'],
		['title: ~', 'The title is empty: Hexo publishes the post without one'],
		["title: ' '", 'The title is nothing but blanks: readers see none'],
		['title: 甲', undefined],
		['title: !!null', 'The title is empty: Hexo publishes the post without one'],
		['title: !!str', 'The title is empty: Hexo publishes the post without one'],
		['title:\n甲', undefined],
		['title: !!str 1.0', undefined],
		['title: !!int 1', 'YAML reads this title as a number, not as a text'],
		['title: !!int 0x10', 'YAML reads this title as a number: Hexo shows it in another form'],
		['title: !!binary aGk=', 'YAML reads this title as a byte array: Hexo shows it in another form'],
		['a: &x 2022-06-08\ntitle: *x', 'YAML reads this title as a date: Hexo shows it in another form'],
		['a: &x 2022\ntitle: *x', 'YAML reads this title as a number, not as a text'],
		['a: &x 甲\ntitle: *x', undefined],
		['title: {2022-06-08}', 'YAML reads this title as a list or as fields, not as a text: Hexo shows something else'],
		// What YAML refuses is told of as such.
		['title: 甲\u0007乙', undefined],
	] as const) {
		it(`${JSON.stringify(block)}: ${message ?? 'nothing'}`, () => assert.equal(told(block).message, message));
	}

	for (const [block, slice, after] of [
		['title: &甲 [乙]', 'type ‹[乙]›', "title: '&甲 [乙]'"],
		['title: &甲 <b>乙</b>', 'cut ‹&甲›', undefined],
		['title: !!timestamp 2022-06-08 # 注', 'type ‹2022-06-08›', "title: '2022-06-08' # 注"],
		["title: !!int '1'", "type ‹'1'›", "title: '1'"],
		['title: !!null ~ # 注', 'empty ‹~›', "title: '丙' # 注"],
		['a: &x [乙]\ntitle: *x', 'type ‹*x›', undefined],
		["title: '<<b>b>甲'", 'html ‹<b>›', undefined],
		["title: '<b></b>'", 'html ‹<b>›', undefined],
		["title: '甲<br>'", 'html ‹<br>›', "title: '甲'"],
		["title: '' # 注", "empty ‹''›", "title: '丙' # 注"],
	] as const) {
		it(`${JSON.stringify(block)} becomes ${JSON.stringify(after)}`, () => {
			const found = told(block);
			assert.deepEqual([found.slice, found.after], [slice, after]);
		});
	}
});

describe('a title with _', () => {
	it('is marked at the first one, and as the article gives it, where it does', () => {
		const { message, place, after } = told('title: _甲_乙_丙', '<p>原标题：“甲”乙/丙</p>\n');
		assert.equal(message, 'The article gives the title with other signs in the place of _: “甲”乙/丙');
		assert.deepEqual(place, { start: '---\ntitle: '.length, end: '---\ntitle: _'.length });
		assert.equal(after, "title: '“甲”乙/丙'");
	});
	it('is told of without that in a post of Sina’s', () => {
		const block = 'title: _甲_乙\nauthor: 新浪财经';
		const said = 'The feed generator writes _ in the place of quotes, slashes and the like: readers see it';
		assert.deepEqual(
			[told(block).message, told('title: _甲_乙').message, told(`${block}`).after],
			[said, undefined, "title: '“甲”乙'\nauthor: 新浪财经"],
		);
	});
});
