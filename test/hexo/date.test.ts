// Dates as they are written, checked against what JavaScript and Hexo's YAML parser make of them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as hexo from 'hexo-front-matter';
import {
	DATE_FORMATS,
	isPossible,
	isYamlDate,
	readDate,
	rightWeekday,
	rolledOver,
	timeReadByHexo,
} from '../../src/hexo/date';

const pad = (part: number): string => String(part).padStart(2, '0');
const instant = fc
	.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2099, 11, 31) })
	.map((ms) => new Date(ms - (ms % 1000)));

/** Every way to write an instant that is accepted, and whether it names its zone. */
const WRITERS: readonly (readonly [format: string, write: (date: Date) => string, zoned: boolean])[] = [
	['datetime', (date) => date.toISOString().slice(0, 19).replace('T', ' '), false],
	['datetime-zone', (date) => `${date.toISOString().slice(0, 19).replace('T', ' ')} +00:00`, true],
	['datetime-zone', (date) => `${date.toISOString().slice(0, 19).replace('T', ' ')} GMT`, true],
	['iso', (date) => date.toISOString(), true],
	['iso', (date) => date.toISOString().replace(/\.000Z/, '+0000'), true],
	['iso-local', (date) => date.toISOString().slice(0, 19), false],
	['rfc1123', (date) => date.toUTCString(), true],
	['rfc2822', (date) => date.toUTCString().replace('GMT', '+0000'), true],
	['slashes', (date) => date.toISOString().slice(0, 19).replaceAll('-', '/').replace('T', ' '), false],
	['slashes', (date) => date.toISOString().slice(0, 19).replaceAll('-', '.').replace('T', ' '), false],
	[
		'slashes',
		(date) =>
			`${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()} ${date.getUTCHours()}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`,
		false,
	],
	['english', (date) => date.toUTCString().slice(5, -4), false],
	[
		'english',
		(date) =>
			`${date.toString().slice(0, 15)} ${date.toUTCString().slice(17, 25)}`.replace(
				/^.{15}/,
				date.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+).*/, '$1 $3 $2 $4'),
			),
		false,
	],
];

describe('dates', () => {
	for (const [format, write, zoned] of WRITERS) {
		it(`reads ${write(new Date(Date.UTC(2024, 4, 1)))} as JavaScript does`, () => {
			fc.assert(
				fc.property(instant, (date) => {
					const text = write(date);
					const written = readDate(text);
					assert.equal(written?.format, format);
					assert.ok(isPossible(written));
					assert.equal(rightWeekday(written), undefined);
					assert.equal(rolledOver(written), date.getTime());
					const zone = zoned ? 0 : new Date(Date.parse(text)).getTimezoneOffset() * 60_000;
					assert.equal(Date.parse(text) - zone, date.getTime());
				}),
				{ numRuns: 500, seed: 5 },
			);
		});
	}

	it('names every form it reads, and an example of each', () => {
		for (const { name, example } of DATE_FORMATS.filter(({ name }) => name !== 'timestamp')) {
			assert.equal(readDate(example)?.format, name);
		}
	});

	it("takes for a date what Hexo's YAML parser takes for one", () => {
		const part = fc.oneof(
			fc.constantFrom('-', ':', ' ', 'T', 't', '.', 'Z', '+', '\t'),
			fc.constantFrom('2024', '05', '1', '08', '00', '30', '5'),
		);
		const shaped = fc
			.tuple(
				fc.constantFrom('2024-05-01', '2024-5-1', '2024-05'),
				fc.constantFrom('', ' ', 'T', 't', '  '),
				fc.constantFrom('', '8:00:00', '08:00:00', '08:00'),
				fc.constantFrom('', '.5', '.'),
				fc.constantFrom('', 'Z', ' Z', '+8', ' +08:00', '+0800'),
			)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(
				fc.oneof(
					shaped,
					fc.array(part, { minLength: 1, maxLength: 10 }).map((parts) => parts.join('')),
				),
				(text) => {
					let read: unknown;
					try {
						read = hexo.parse(`---\ndate: ${text}\n---\n`).date;
					} catch {
						return;
					}
					assert.equal(isYamlDate(text.trim()), read instanceof Date);
				},
			),
			{ numRuns: 5000, seed: 6 },
		);
	});

	it('knows days that are not, and where Hexo lands', () => {
		for (const [text, lands] of [
			['2022-02-30', '2022-03-02'],
			['2023-02-29', '2023-03-01'],
			['2022-06-08 25:00:00', '2022-06-09'],
			['2022-13-01', '2023-01-01'],
		] as const) {
			const written = readDate(text)!;
			assert.equal(isPossible(written), false);
			assert.equal(new Date(timeReadByHexo(text, true)).toISOString().slice(0, 10), lands);
			assert.equal((hexo.parse(`---\ndate: ${text}\n---\n`).date as Date).getDate(), Number(lands.slice(8)));
		}
		for (const text of ['2024-02-29', '2022-06-08 24:00:00', 'Wed, 31 Aug 2022 23:59:59 GMT']) {
			assert.equal(isPossible(readDate(text)!), true);
		}
	});

	it('tells the right weekday, as long as the wrong one is written', () => {
		assert.equal(rightWeekday(readDate('Mon, 08 Jun 2022 09:15:00 GMT')!), 'Wed');
		assert.equal(rightWeekday(readDate('Monday, 08 Jun 2022')!), 'Wednesday');
		assert.equal(rightWeekday(readDate('wed, 08 Jun 2022')!), undefined);
		assert.equal(rightWeekday(readDate('2022-06-08')!), undefined);
	});

	it('reads no other text', () => {
		for (const text of [
			'',
			'Invalid Date',
			'2022年6月8日',
			'Foo, 08 Jun 2022',
			'08 Foo 2022',
			'2022-06/08',
			'x'.repeat(200),
		]) {
			assert.equal(readDate(text), undefined);
		}
	});
});
