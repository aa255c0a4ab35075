// Dates written in another form: Hexo's own steps, on machines in several zones, must read the same instant from them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DATE_FORMATS, type DateFormat, readDate } from '../../src/hexo/date';
import { momentOf, writeDate } from '../../src/hexo/write-date';
import { afterwardsAtHome, publishedByHexo } from '../oracle/hexo-date';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];
/** The clocks of a machine must not be changed either: what Hexo reads there then is wrong whatever is written. */
const MACHINES = ['UTC', 'Asia/Kathmandu', 'Pacific/Honolulu', 'Asia/Tokyo', 'Pacific/Kiritimati'];
const FORMS = DATE_FORMATS.map(({ name }) => name);
const ZONED: readonly DateFormat[] = ['datetime-zone', 'iso', 'rfc1123', 'rfc2822', 'timestamp'];

const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 11, 31) }).map((ms) => ms - (ms % 1000));
/** Around changes of clocks in New York and on Lord Howe, where it is half an hour. */
const nearChange = fc
	.tuple(
		fc.constantFrom(
			...[Date.UTC(2022, 2, 13, 7), Date.UTC(2022, 10, 6, 6), Date.UTC(2022, 3, 2, 15), Date.UTC(2022, 9, 1, 15, 30)],
		),
		fc.integer({ min: -48, max: 48 }),
	)
	.map(([change, quarters]) => change + quarters * 900_000);
const midnight = fc.integer({ min: 8_000, max: 24_000 }).map((days) => days * 86_400_000);
const when = fc.oneof({ weight: 4, arbitrary: instant }, nearChange, midnight);

describe('a date in another form', () => {
	afterwardsAtHome();

	for (const form of FORMS) {
		it(`${form}: Hexo reads the same instant`, function () {
			this.timeout(60_000);
			let written = 0;
			let refused = 0;
			fc.assert(
				fc.property(
					when,
					fc.constantFrom(...ZONES),
					fc.option(fc.constantFrom(...MACHINES)),
					(time, timezone, other) => {
						const source = writeDate({ instant: time }, form, timezone);
						if (source === undefined) {
							refused++;
							return;
						}
						written++;
						const text = source.replaceAll("'", '');
						if (form !== 'timestamp') {
							assert.equal(readDate(text)?.format, form, text);
						}
						// Hexo reads a date with a zone right on a machine in the site's own.
						const machine = ZONED.includes(form) ? timezone : (other ?? timezone);
						assert.equal(publishedByHexo(source, timezone, machine), time, `${source} on a machine in ${machine}`);
					},
				),
				{ numRuns: 3000, seed: 11 },
			);
			assert.ok(written > (form === 'date' ? 30 : 2500), `${written} written`);
			assert.ok(ZONED.includes(form) ? refused === 0 : refused > 0, `${refused} refused`);
		});
	}

	it('from every form into every other, there and back', () => {
		fc.assert(
			fc.property(
				when,
				fc.constantFrom(...ZONES),
				fc.constantFrom(...FORMS),
				fc.constantFrom(...FORMS),
				(time, timezone, from, to) => {
					const first = writeDate({ instant: time }, from, timezone);
					if (first === undefined || from === 'timestamp') {
						return;
					}
					const second = writeDate(momentOf(readDate(first.replaceAll("'", ''))!), to, timezone);
					assert.equal(second, writeDate({ instant: time }, to, timezone), `${first} in ${timezone}`);
				},
			),
			{ numRuns: 8000, seed: 12 },
		);
	});

	it('reads every zone as JavaScript does', () => {
		for (const zone of ['Z', 'GMT', 'UTC', '+0800', '-0330', '+08:00', '+05:45', '-08:00', 'GMT+0800', '+00:00']) {
			for (const text of [`2022-06-08 09:15:00 ${zone}`, `Wed, 08 Jun 2022 09:15:00 ${zone}`]) {
				assert.deepEqual((momentOf(readDate(text)!) as { instant: number }).instant, Date.parse(text), text);
			}
		}
	});

	it('keeps its own zone, or a lack of one, where the zone of the site is not known', () => {
		const write = (text: string, form: DateFormat): string | undefined =>
			writeDate(momentOf(readDate(text)!), form, undefined);
		assert.equal(write('2022-06-08T09:15:00-03:30', 'datetime-zone'), "'2022-06-08 09:15:00 -03:30'");
		assert.equal(write('2022-06-08T09:15:00+08:00', 'rfc2822'), 'Wed, 08 Jun 2022 09:15:00 +0800');
		assert.equal(write('2022-06-08T09:15:00+08:00', 'rfc1123'), 'Wed, 08 Jun 2022 01:15:00 GMT');
		assert.equal(write('2022-06-08T09:15:00+08:00', 'datetime'), undefined);
		assert.equal(write('2022/6/8 9:15', 'datetime'), '2022-06-08 09:15:00');
		assert.equal(write('2022/6/8 9:15', 'date'), undefined);
		assert.equal(write('June 8, 2022', 'date'), '2022-06-08');
		assert.equal(write('2022/6/8 9:15', 'iso'), undefined);
	});
});
