// What is left of a date that people write, in plain digits, and what they say beside it.
import assert from 'node:assert/strict';
import { type PlainDate, plainDate } from '../../src/fields/plain-date';

const ROWS: readonly (readonly [text: string, plain: PlainDate])[] = [
	['2022-06-08', { date: '2022-06-08' }],
	['（2022-06-08 09:15 UTC）', { date: '2022-06-08 09:15', zone: 'UTC' }],
	['2022-06-08 09:15 -0300', { date: '2022-06-08 09:15', zone: '-0300' }],
	['2022-06-08 3:15 PM UTC', { date: '2022-06-08 3:15 PM', zone: 'UTC' }],
	['2022-06-08 09:15 北京时间', { date: '2022-06-08 09:15', zone: '+0800' }],
	['2022年6月8日 星期三 下午3点半', { date: '2022-6-8 3:30', afternoon: true, weekday: 3 }],
	['2022年6月8日 周日 早上', { date: '2022-6-8', afternoon: false, weekday: 0 }],
	['2022年6月8日 09:15 来源：新浪财经 2版', { date: '2022-6-8 09:15' }],
	['2022-06-08 09:15:00 作者 张三', { date: '2022-06-08 09:15:00' }],
	['2022・06・08', { date: '2022-06-08' }],
	['二〇二二年六月十日 星期天', { date: '2022-6-10', weekday: 0 }],
];

describe('a plain date', () => {
	for (const [text, plain] of ROWS) {
		it(`${text}: ${Object.values(plain).join(', ')}`, () => assert.deepEqual(plainDate(text), plain));
	}
});
