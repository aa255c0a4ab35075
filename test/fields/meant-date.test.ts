// What people mean by a date that Hexo cannot read, and where nobody can tell.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { meantDate } from '../../src/fields/meant-date';

/** `2022-06-08 09:15:00`; a day alone; with `Z` where it is a moment in UTC. */
function meant(text: string, timezone?: string): string | undefined {
	const found = meantDate(text, timezone);
	if (!found) {
		return undefined;
	}
	const { moment, isDay } = found;
	const shown = new Date('clock' in moment ? moment.clock : moment.instant).toISOString().replace('T', ' ');
	return isDay ? shown.slice(0, 10) : `${shown.slice(0, 19)}${'clock' in moment ? '' : 'Z'}`;
}

const MEANT: readonly (readonly [text: string, expected: string])[] = [
	['2022.06.08 09.15', '2022-06-08 09:15:00'],
	['2022 年 6 月 8 日 9 时 15 分 30 秒', '2022-06-08 09:15:30'],
	['2022年06月08日09:15', '2022-06-08 09:15:00'],
	['2022年6月8号', '2022-06-08'],
	['2022/06/08　09：15', '2022-06-08 09:15:00'],
	['《2022-06-08》', '2022-06-08'],
	['2022-06-08 中午12点', '2022-06-08 12:00:00'],
	['2022-06-08 中午1点', '2022-06-08 13:00:00'],
	['2022-06-08 凌晨1:05', '2022-06-08 01:05:00'],
	['2022-06-08 晚上8点整', '2022-06-08 20:00:00'],
	['2022-06-08 3:15 PM', '2022-06-08 15:15:00'],
	['2022-06-08 09:15 GMT+8', '2022-06-08 01:15:00Z'],
	['2022-06-08 09:15 +14:00', '2022-06-07 19:15:00Z'],
	['2022-06-08 09:15 -0300', '2022-06-08 12:15:00Z'],
	['2022-06-08T9:15Z', '2022-06-08 09:15:00Z'],
	['2022-06-08 09:15 America/New_York', '2022-06-08 13:15:00Z'],
	['二〇二二年十月三十一日 十点二十分', '2022-10-31 10:20:00'],
	['2022年6月8日 礼拜三', '2022-06-08'],
	['更新于2022-06-08', '2022-06-08'],
	['date: 2022-06-08', '2022-06-08'],
	['2022-06-08 09:15 发布', '2022-06-08 09:15:00'],
	['\u200B2022-06-08\u200B', '2022-06-08'],
	['2022-06-08 \uFEFF09:15', '2022-06-08 09:15:00'],
	['\u200E2022-06-08\u200F', '2022-06-08'],
	['Jun. 8, 2022', '2022-06-08'],
	['06/06/2022', '2022-06-06'],
	['31-12-2022 23:59', '2022-12-31 23:59:00'],
	['13/12/2022', '2022-12-13'],
	['12/13/2022', '2022-12-13'],
	['Jun. 8, 2022 9:15', '2022-06-08 09:15:00'],
	['2022-06-08 上午11:30', '2022-06-08 11:30:00'],
	['2022-06-08 下午11:30', '2022-06-08 23:30:00'],
	['1654651200', '2022-06-08 01:20:00Z'],
	['1654651200000', '2022-06-08 01:20:00Z'],
	['3999999999', '2096-10-02 07:06:39Z'],
	['1900-01-01', '1900-01-01'],
	['2022-06-08'.padEnd(100), '2022-06-08'],
];

const DOUBTFUL = [
	...['', ' ', '昨天', '3小时前', '2022', '2022-06', '22-06-08', '08/06/2022', '2022年2月30日', '2022-06-08 25:00'],
	...['2022年6月8日 周一', 'Mon, 8 June 2022', '2022-06-08 上午12点', '2022-06-08 凌晨12:30', '2022-06-08 晚上0点'],
	...[
		'2022-06-08 09:15 CST',
		'2022-06-08 09:15 Mars/Olympus',
		'2022-06-08 09',
		'1822-06-08',
		'2100-01-01',
		'4000000000',
		'11/12/2022',
		'昨天下午',
		'2022-06-08 上午',
		'2022-06-08 09:15 +14:01',
		'2022-06-08'.padEnd(101),
		'2222-06-08',
		'2022060809',
	],
	...[
		'0123456789',
		'9654651200',
		'2022-06-08, 2022-06-09',
		'2022-06-08 或 2022-06-09',
		'x'.repeat(101),
		'2022-06-08 UTC',
	],
];

describe('a date as people write it', () => {
	for (const [text, expected] of MEANT) {
		it(`${text}: ${expected}`, () => assert.equal(meant(text), expected));
	}
	for (const text of DOUBTFUL) {
		it(`${text.slice(0, 40)}: who knows`, () => assert.equal(meant(text), undefined));
	}
	it('is in the time zone of the site where CST is that of China', () => {
		assert.equal(meant('2022-06-08 09:15 CST', 'Asia/Shanghai'), '2022-06-08 09:15:00');
		assert.equal(meant('2022-06-08 09:15 CST', 'America/Chicago'), undefined);
		assert.equal(meant('2022-06-08 09:15 CST'), undefined);
	});
	it('in the zone of a place is so many minutes from the time of the world', () => {
		const { moment } = meantDate('2022-06-08 09:15 America/New_York')!;
		assert.deepEqual(moment, { instant: Date.UTC(2022, 5, 8, 13, 15), offset: -240 });
	});
	it('is the same in every punctuation', () => {
		const pad = (part: number): string => String(part).padStart(2, '0');
		const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
		const marks = fc.constantFrom('-', '—', '–', '－', '/', '／', '.', '_', '年月', '');
		fc.assert(
			fc.property(day, marks, fc.boolean(), (date, mark, wide) => {
				const [year, month, dayOfMonth] = [date.getUTCFullYear(), pad(date.getUTCMonth() + 1), pad(date.getUTCDate())];
				const [first, second = first] = [...mark] as [string?, string?];
				const text = `${year}${first ?? ''}${month}${second ?? ''}${dayOfMonth}`;
				const written = wide ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text;
				assert.equal(meant(written), `${year}-${month}-${dayOfMonth}`);
			}),
			{ numRuns: 500, seed: 11 },
		);
	});
	it('takes any text, and no time', function () {
		this.timeout(5000);
		const chars = fc.constantFrom(...'2022-:年月日 上午下Z+/.“〇十一T'.split(''));
		const text = fc.array(chars, { maxLength: 100 }).map((all) => all.join(''));
		fc.assert(
			fc.property(text, (one) => meantDate(one) !== null),
			{ numRuns: 3000, seed: 12 },
		);
		for (const one of [' '.repeat(100), '2'.repeat(100), ': '.repeat(50), '更新'.repeat(50), '-'.repeat(100)]) {
			assert.equal(meantDate(one), undefined);
		}
	});
});
