// What is said of dates on a site whose time zone or date formats are known, and what they are converted to.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsOf } from '../../../src/engine/gate/gate';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import type { Context } from '../../../src/engine/rule';
import { DATE_FORMATS, type DateFormat } from '../../../src/hexo/date';
import { parsePost } from '../../../src/post/post';
import { FRONT_MATTER_RULES } from '../../../src/rules/front-matter';
import { applyEdits } from '../../../src/text/edit';
import { formatMessage } from '../../../src/text/message';
import { type FindingWithFixes, lint } from '../../lint';

const SHANGHAI = { site: { timezone: 'Asia/Shanghai' } };
/** Dates with a zone are told of, too. */
const STRICT: Options = { ...DEFAULT_OPTIONS, severity: { 'date-zone': 'hint' } };
const using = (...dateFormats: DateFormat[]): Pick<Context, 'options'> => ({ options: { ...STRICT, dateFormats } });

const postWith = (date: string): string => `---\ntitle: 甲\ncategories: [乙]\ndate: ${date}\n---\n`;
const findingsIn = (text: string, context: Partial<Context>): FindingWithFixes[] =>
	lint(parsePost(text), FRONT_MATTER_RULES, { options: STRICT, ...context });

/** What is said of a date, and what its first fix makes of it; `fine`, or `no fix`. */
function converted(date: string, context: Partial<Context>): string {
	const text = postWith(date);
	const [finding, ...others] = findingsIn(text, context);
	assert.deepEqual(others, []);
	const fix = finding?.fixes[0];
	if (!finding || !fix) {
		return finding ? `${finding.severity} no fix` : 'fine';
	}
	const after = applyEdits(text, editsOf(parsePost(text), fix)!);
	assert.deepEqual(findingsIn(after, context), [], after);
	return `${finding.severity} ${/^date: (.*)$/m.exec(after)![1]}`;
}

const rows: readonly (readonly [date: string, context: Partial<Context>, expected: string])[] = [
	// In the time zone of the site.
	['Wed, 08 Jun 2022 09:15:00 GMT', SHANGHAI, 'hint 2022-06-08 17:15:00'],
	['Wed, 08 Jun 2022 20:15:00 GMT', SHANGHAI, 'hint 2022-06-09 04:15:00'],
	["'2022-06-08T09:15:00+08:00'", SHANGHAI, 'hint 2022-06-08 09:15:00'],
	['2022-06-08T09:15:00+08:00', SHANGHAI, 'warning 2022-06-08 09:15:00'],
	['2022-06-08 09:15:00 Z', SHANGHAI, 'warning 2022-06-08 17:15:00'],
	['2022-06-08T09:15:00+08:00', { site: { timezone: 'UTC' } }, 'fine'],
	['2022-06-08T09:15:00Z', { site: { timezone: 'UTC' } }, 'fine'],
	['2022-06-08T09:15:00+08:00', { site: { url: 'https://example.com' } }, 'fine'],
	['2022-06-08T09:15:00+08:00', {}, 'fine'],
	['2022-06-08 09:15:00', SHANGHAI, 'fine'],
	['2022/6/8 9:15', SHANGHAI, 'fine'],
	['1654650000', SHANGHAI, 'warning 2022-06-08 09:00:00'],
	['1654650000', {}, 'warning Wed, 08 Jun 2022 01:00:00 GMT'],
	['1654650000', { ...SHANGHAI, ...using('iso') }, "warning '2022-06-08T09:00:00+08:00'"],
	// Into the form of the site.
	['Wed, 08 Jun 2022 09:15:00 GMT', { ...SHANGHAI, ...using('datetime') }, 'warning 2022-06-08 17:15:00'],
	[
		'Wed, 08 Jun 2022 09:15:00 GMT',
		{ ...SHANGHAI, ...using('iso', 'datetime') },
		"warning '2022-06-08T17:15:00+08:00'",
	],
	['2022/6/8 9:15', { ...SHANGHAI, ...using('rfc1123') }, 'warning Wed, 08 Jun 2022 01:15:00 GMT'],
	['2022-06-08T09:15:00+08:00', { ...SHANGHAI, ...using('iso') }, "warning '2022-06-08T09:15:00+08:00'"],
	["'2022-06-08T09:15:00+08:00'", { ...SHANGHAI, ...using('iso') }, 'fine'],
	['June 8, 2022', { ...SHANGHAI, ...using('date') }, 'warning 2022-06-08'],
	['1654650000000', { ...SHANGHAI, ...using('slashes') }, 'warning 2022/06/08 09:00:00'],
	// Nothing is guessed where the time zone is not known.
	['Wed, 08 Jun 2022 09:15:00 GMT', using('datetime'), 'warning no fix'],
	['Wed, 08 Jun 2022 09:15:00 GMT', using('datetime', 'datetime-zone'), "warning '2022-06-08 09:15:00 +00:00'"],
	['2022-06-08 09:15:00 +08:00', using('datetime', 'rfc2822'), 'warning Wed, 08 Jun 2022 09:15:00 +0800'],
	['2022/6/8 9:15', using('iso'), 'warning no fix'],
	['2022/6/8 9:15', using('iso', 'datetime'), 'warning 2022-06-08 09:15:00'],
	['June 8, 2022', using('datetime'), 'warning 2022-06-08 00:00:00'],
	['2022-06-08 09:15:00', using('date'), 'warning no fix'],
	// Within a day of a change of clocks Hexo may be off.
	['Sun, 13 Mar 2022 12:00:00 GMT', { site: { timezone: 'America/New_York' } }, 'hint no fix'],
	['Wed, 16 Mar 2022 12:00:00 GMT', { site: { timezone: 'America/New_York' } }, 'hint 2022-03-16 08:00:00'],
	// What is wrong in another way.
	['2022年6月8日 9时15分', using('slashes'), 'warning 2022/06/08 09:15:00'],
	['2022年6月8日 0时0分', using('datetime', 'date'), 'warning 2022-06-08 00:00:00'],
	['2022年6月8日 9时15分', using('date', 'datetime'), 'warning 2022-06-08 09:15:00'],
	['2022年6月8日', using('iso-local'), 'warning 2022-06-08T00:00:00'],
	['2022年6月8日', using('rfc1123'), 'warning no fix'],
	['Invalid Date', { now: Date.UTC(2024, 4, 1, 8, 30, 15, 250), ...SHANGHAI }, 'warning 2024-05-01 16:30:15'],
	['Invalid Date', { now: Date.UTC(2024, 4, 1, 8) }, 'warning Wed, 01 May 2024 08:00:00 GMT'],
	['Invalid Date', {}, 'warning no fix'],
	['Invalid Date', { now: 0, ...using('date') }, 'warning no fix'],
];

describe('dates of a site', () => {
	for (const [date, context, expected] of rows) {
		const { site, options } = context;
		it(`${date} (${site?.timezone ?? 'no zone'}; ${options?.dateFormats.join(', ') || 'any'}): ${expected}`, () => {
			assert.equal(converted(date, context), expected);
		});
	}

	for (const [date, context, isAsked] of [
		['Wed, 08 Jun 2022 09:15:00 GMT', using('datetime'), true],
		['Wed, 08 Jun 2022 09:15:00 GMT', { ...using('datetime'), site: { url: 'https://example.com' } }, true],
		['Wed, 08 Jun 2022 09:15:00 GMT', { ...using('datetime'), ...SHANGHAI }, false],
		['Wed, 08 Jun 2022 09:15:00 GMT', using('datetime', 'datetime-zone'), false],
		['Sun, 13 Mar 2022 12:00:00 GMT', { ...using('datetime'), site: { timezone: 'America/New_York' } }, false],
		['2022/6/8 9:15', using('iso'), true],
		['2022/6/8 9:15', using('datetime'), false],
		['2022-06-08 09:15:00', using('date'), false],
		['1654650000', using('slashes'), true],
		['1654650000000', using('slashes'), true],
		['1654650000', {}, false],
		['2022年6月8日', using('rfc1123'), true],
		['2022年6月8日', using('date'), false],
		['yesterday', { ...using('datetime'), now: 0 }, false],
		['2022-06-08T09:15:00+08:00', {}, false],
	] as const) {
		const { site, options = STRICT } = context as Partial<Context>;
		it(`${isAsked ? 'asks' : 'does not ask'} for the time zone: ${date} (${site?.timezone}; ${options.dateFormats})`, () => {
			const asks = findingsIn(postWith(date), context).map((finding) => finding.asks);
			assert.deepEqual(asks, asks.length > 0 ? [isAsked ? 'timezone' : undefined] : []);
			assert.ok(asks.length > 0 || !isAsked);
		});
	}

	it('what takes the time zone that was asked for is marked as such', () => {
		const settings = { ...using('rfc1123'), now: 0 };
		const takes = (context: Partial<Context>): (string | undefined)[] =>
			findingsIn(postWith('2022年3月13日'), context)[0]!.fixes.map((fix) => fix.takes);
		assert.deepEqual(takes(settings), [undefined]);
		assert.deepEqual(takes({ ...settings, ...SHANGHAI }), ['timezone', undefined]);
		// The clocks there are changed that day.
		assert.deepEqual(takes({ ...settings, site: { timezone: 'America/New_York' } }), [undefined]);
	});

	it('a date with a zone is told of only where that is wanted', () => {
		const text = postWith('Wed, 08 Jun 2022 09:15:00 GMT');
		const found = (severity: Options['severity']): string[] =>
			lint(parsePost(text), FRONT_MATTER_RULES, { options: { ...DEFAULT_OPTIONS, severity }, ...SHANGHAI }).map(
				(finding) => `${finding.rule} ${finding.severity}`,
			);
		assert.deepEqual(found({}), []);
		assert.deepEqual(found({ date: 'error' }), []);
		assert.deepEqual(found({ 'date-zone': 'warning' }), ['date-zone warning']);
		assert.deepEqual(found({ 'date-zone': 'warning', date: 'off' }), ['date-zone warning']);
		assert.deepEqual(found({ 'date-zone': 'off' }), []);
	});

	it('times that stand for a date are for a person to choose, one by one', () => {
		const NOW = Date.UTC(2026, 0, 1);
		const byHand = (text: string): (readonly [string, boolean | undefined])[] =>
			findingsIn(text, { now: NOW, created: 0 })[0]!.fixes.map(({ title, onlyByHand }) => [title.text, onlyByHand]);
		assert.deepEqual(byHand(postWith('昨天')), [
			['Use the time now: {0}', true],
			["Use the file's date: {0}", true],
		]);
		assert.deepEqual(byHand(postWith('2022-06-08\nupdated: 昨天')), [
			['Remove the field {0}', undefined],
			['Use the time now: {0}', true],
		]);
	});

	it('the only field is not taken away: a block without fields is none', () => {
		const titles = (fields: string): string[] =>
			findingsIn(`\n\n---\n${fields}updated: 昨天\n---\n`, { now: 0 })
				.filter(({ rule }) => rule === 'date-unreadable')
				.flatMap(({ fixes }) => fixes.map(({ title }) => title.text));
		assert.deepEqual(titles('title: 甲\n'), ['Remove the field {0}', 'Use the time now: {0}']);
		assert.deepEqual(titles(''), ['Use the time now: {0}']);
	});

	it('a wrong weekday is told of first: which of the two is right decides what to convert', () => {
		const findings = findingsIn(postWith('Mon, 08 Jun 2022 09:15:00 GMT'), { ...SHANGHAI, ...using('datetime') });
		assert.deepEqual(
			findings.map(({ fixes }) => fixes.map((fix) => fix.edits[0]!.text)),
			[['Wed']],
		);
	});

	it('every form is converted into every other, and then nothing is left to say', function () {
		this.timeout(60_000);
		const forms = DATE_FORMATS.map(({ name }) => name);
		const when = fc
			.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2025, 11, 31) })
			.map((ms) => ms - (ms % 86_400_000));
		fc.assert(
			fc.property(when, fc.constantFrom(...forms), fc.constantFrom(...forms), (midnight, from, to) => {
				const instant = midnight - 8 * 3_600_000;
				const other = { ...SHANGHAI, now: instant };
				const [written, wanted] = [from, to].map((form) => {
					const result = converted('Invalid Date', { ...other, ...using(form) });
					return result.replace('warning ', '');
				}) as [string, string];
				const expected = from === to ? 'fine' : `warning ${wanted}`;
				assert.equal(converted(written, { ...SHANGHAI, ...using(to) }), expected);
			}),
			{ numRuns: 500, seed: 3 },
		);
	});
});

describe('a date in the future', () => {
	const said = (dateFutureDays: number, date = '2026-01-09'): string[] =>
		findingsIn(postWith(date), {
			options: { ...DEFAULT_OPTIONS, dateFutureDays },
			now: Date.UTC(2026, 0, 1),
		}).map(({ message }) => formatMessage(message));

	it('is counted in days', () => {
		assert.deepEqual(said(0), ['This date is more than 0 days ahead']);
		assert.deepEqual(said(1), ['This date is more than a day ahead']);
		assert.deepEqual(said(2), ['This date is more than 2 days ahead']);
		assert.deepEqual(said(8), []);
		assert.deepEqual(said(30), []);
	});
	it('is none where nobody wants to be told', () => {
		assert.deepEqual(said(-1), []);
		assert.deepEqual(said(-1, '2222-06-08'), []);
	});
	it('is told of beside a wrong weekday', () => {
		assert.deepEqual(said(30, 'Mon, 08 Jun 2027 09:15:00 GMT').length, 2);
	});
});
