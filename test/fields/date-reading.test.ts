// What Hexo reads in the value of a date: each measured with hexo-front-matter, and JavaScript's `Date` behind it.
import assert from 'node:assert/strict';
import { onlyItem, type Reading, readingOf } from '../../src/fields/date-reading';
import { fieldOf, parsePost } from '../../src/post/post';

const dateValue = (source: string) =>
	fieldOf(parsePost(`---\nx: &a 2022-06-08\ndate: ${source}\n---\n`), 'date')!.value;

const MORNING = Date.UTC(2022, 5, 8, 9, 15);

const READ: readonly (readonly [source: string, reading: Reading | undefined])[] = [
	['*a', undefined],
	["'2022", undefined],
	['{a: b}', 'unreadable'],
	['{2022-06-08}', 'unreadable'],
	['!!null', 'none'],
	['!!str', 'none'],
	// A moment in a list is none of hexo-front-matter's to move.
	['2022-06-08 09:15:00', { clock: MORNING }],
	['[2022-06-08 09:15:00]', { instant: MORNING }],
	["['2022-06-08 09:15:00']", { clock: MORNING }],
	['[2022-06-08 09:15]', { clock: MORNING }],
	['[2022-13-01]', { instant: Date.UTC(2023, 0, 1) }],
	["['2022-13-01']", 'unreadable'],
	["['2022/06/08', ~]", { clock: Date.UTC(2022, 5, 8) }],
	// JavaScript takes years of two digits for our times.
	["'0001-01-01 00:00:00'", { clock: Date.UTC(2001, 0, 1) }],
	['June 8, 2022 9:15 AM +0800', { instant: Date.UTC(2022, 5, 8, 1, 15) }],
	['true', { instant: 1 }],
	['-0x1F', { instant: -31 }],
	['0b11', { instant: 3 }],
	['+0b11', { instant: 3 }],
	['-0b11', { instant: -3 }],
	['8640000000000000', { instant: 8_640_000_000_000_000 }],
	['8640000000000001', 'unreadable'],
];

describe('what Hexo reads as a date', () => {
	for (const [source, reading] of READ) {
		it(`${source}: ${JSON.stringify(reading)}`, () => assert.deepEqual(readingOf(dateValue(source)), reading));
	}
	it('is in one item, if there is one', () => {
		assert.equal(onlyItem(dateValue('[[甲]]'))?.text, '甲');
		assert.equal(onlyItem(dateValue('[甲, 乙]')), undefined);
		assert.equal(onlyItem(dateValue('[{甲: 乙}]')), undefined);
	});
});
