// What an author means by a date that Hexo cannot read, or reads as another: only where its parts are beyond doubt.
import { isPossible, readDate, rightWeekday, type WrittenDate } from '../hexo/date';
import { isTimeZone } from '../hexo/time-zone';
import { type Moment, momentOf, publishedBy, wallClock } from '../hexo/write-date';
import { plainDate } from './plain-date';

export interface MeantDate {
	readonly moment: Moment;
	/** Whether it is a day without a time. */
	readonly isDay: boolean;
}

/** A longer text is no date. */
const MAX_LENGTH = 100;

/**
 * The date of our times that a text means: `2022年6月8日 下午3点`, `20220608`, `“2022-06-08”`, `1654651200`.
 *
 * @param timezone of the site, for a time in a zone whose name there is more than one of: `CST`. Without one it stays in doubt.
 */
export function meantDate(text: string, timezone = 'UTC'): MeantDate | undefined {
	const plain = text.length <= MAX_LENGTH ? plainDate(text) : undefined;
	if (plain === undefined) {
		return undefined;
	}
	const { date, afternoon, zone, weekday } = plain;
	const stamp = momentInDigits(date);
	if (stamp) {
		return { moment: stamp, isDay: false };
	}
	const written = withHalf(readParts(date), afternoon);
	if (!written || !isPossible(written) || written.year < 1900 || written.year >= 2100 || !fits(written, weekday)) {
		return undefined;
	}
	const moment = zone === undefined ? momentOf(written) : inZone(written, zone, timezone);
	return moment && { moment, isDay: isDay(written, date) };
}

const SECONDS = /^[1-9](?:\d{9}|\d{12})$/;

/** Seconds or milliseconds since 1970, of our times, unless they may as well be a day and an hour: `2022060815`. */
function momentInDigits(date: string): Moment | undefined {
	if (!SECONDS.test(date) || /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])$/.test(date)) {
		return undefined;
	}
	const instant = Number(date) * (date.length === 13 ? 1 : 1000);
	return instant < 4_000_000_000_000 ? { instant } : undefined;
}

const TIME = String.raw`(?:[ -]+(\d{1,2}):(\d{0,2})(?::(\d{1,2})(?:\.\d+)?)?:?)?`;
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?- ?(\\d{1,2}) ?- ?(\\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})-(\\d{1,2})-(\\d{4})${TIME}$`);
const DIGITS = /^(\d{4})[- ]?(\d\d)[- ]?(\d\d)(?:[- ]*(\d\d)[-:]?(\d\d)(?:[-:]?(\d\d))?)?$/;

/** The parts of a date in digits, or in English. */
function readParts(date: string): WrittenDate | undefined {
	const yearFirst = YEAR_FIRST.exec(date) ?? DIGITS.exec(date);
	if (yearFirst) {
		const [, year, month, day, ...time] = yearFirst;
		return partsOf(year!, month!, day!, time);
	}
	const yearLast = YEAR_LAST.exec(date);
	if (yearLast) {
		const [, first, second, year, ...time] = yearLast;
		// Nobody can tell the day from the month where both may be a month.
		const isDayFirst = Number(first) > 12;
		const isClear = isDayFirst || Number(second) > 12 || Number(first) === Number(second);
		const [month, day] = isDayFirst ? [second!, first!] : [first!, second!];
		return isClear ? partsOf(year!, month, day, time) : undefined;
	}
	return readDate(date.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/i, '$1'));
}

const partsOf = (year: string, month: string, day: string, time: readonly (string | undefined)[]): WrittenDate => {
	const [hour, minute, second] = time;
	return {
		format: hour === undefined ? 'date' : 'datetime',
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: Number(hour ?? 0),
		minute: Number(minute ?? 0),
		second: Number(second ?? 0),
	};
};

/** English dates have the same form with a time and without. */
const isDay = ({ format }: WrittenDate, date: string): boolean =>
	format === 'date' || (format === 'english' && !date.includes(':'));

/** Undefined where the half of the day and the hour do not go together. */
function withHalf(written: WrittenDate | undefined, afternoon: boolean | undefined): WrittenDate | undefined {
	if (!written || afternoon === undefined) {
		return written;
	}
	const { hour, format } = written;
	const isDoubtful = format === 'date' || (afternoon ? hour === 0 : hour >= 12);
	return isDoubtful ? undefined : { ...written, hour: afternoon && hour < 12 ? hour + 12 : hour };
}

/** Whether that day was such a weekday, `0` for Sunday; English ones are part of the date. */
const fits = (written: WrittenDate, weekday: number | undefined): boolean =>
	rightWeekday(written) === undefined &&
	(weekday === undefined || new Date(Date.UTC(written.year, written.month - 1, written.day)).getUTCDay() === weekday);

/** No clock is farther from the time of the world, in minutes. */
const FARTHEST = 14 * 60;

/** A time in a zone that is written beside it. */
function inZone(written: WrittenDate, zone: string, timezone: string): Moment | undefined {
	const { format, year, month, day, hour, minute, second } = written;
	const clock = Date.UTC(year, month - 1, day, hour, minute, second);
	if (format === 'date') {
		return undefined;
	}
	if (/\//.test(zone)) {
		const offset = isTimeZone(zone) ? Math.round((wallClock(clock, zone) - clock) / 60_000) : undefined;
		return offset === undefined ? undefined : { instant: publishedBy(clock, zone), offset };
	}
	if (/^CST$/i.test(zone)) {
		const isChina = wallClock(clock, timezone) - clock === 8 * 3_600_000;
		return isChina ? { clock } : undefined;
	}
	const offset = readDate(`2000-01-01 00:00 ${zone}`)?.offset;
	return offset === undefined || Math.abs(offset) > FARTHEST ? undefined : { instant: clock - offset * 60_000, offset };
}
