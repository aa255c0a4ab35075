// Writes a date in another form, so that Hexo reads the same instant from it.
import { TZDate, tzOffset } from '@date-fns/tz';
import { format as formatDate } from 'date-fns/format';
import { type DateFormat, rolledOver, type WrittenDate } from './date';

/** What a date states: an instant, with the offset of its zone in minutes if it names one, or a time on the site's clock. */
export type Moment = { readonly instant: number; readonly offset?: number } | { readonly clock: number };

/** A possible date as a moment. A time on a clock is given as if the clock showed UTC. */
export function momentOf(written: WrittenDate): Moment {
	const clock = rolledOver(written);
	const { offset } = written;
	return offset === undefined ? { clock } : { instant: clock - offset * MINUTE, offset };
}

const MINUTE = 60_000;

/** Forms without a zone, and how they are written. */
const LOCAL: Partial<Record<DateFormat, string>> = {
	datetime: 'yyyy-MM-dd HH:mm:ss',
	date: 'yyyy-MM-dd',
	'iso-local': "yyyy-MM-dd'T'HH:mm:ss",
	slashes: 'yyyy/MM/dd HH:mm:ss',
	english: 'MMMM d, yyyy HH:mm:ss',
};

/** Forms with a zone that are not UTC's. Hexo's YAML parser would drop the zone of the first two were they not quoted. */
const ZONED: Partial<Record<DateFormat, string>> = {
	'datetime-zone': "''yyyy-MM-dd HH:mm:ss xxx''",
	iso: "''yyyy-MM-dd'T'HH:mm:ssxxx''",
	rfc2822: 'EEE, dd MMM yyyy HH:mm:ss xx',
};

/**
 * The YAML source of a moment in a form, to the second; undefined where the form cannot state it, where it takes the
 * site's time zone and that is not known, and within a day of a change of clocks, where Hexo may be off.
 */
export function writeDate(moment: Moment, form: DateFormat, timezone: string | undefined): string | undefined {
	const local = LOCAL[form];
	if (local !== undefined) {
		const clock = 'clock' in moment ? moment.clock : timezone && clockAt(moment.instant, timezone);
		const isLossy = form === 'date' && typeof clock === 'number' && clock % DAY !== 0;
		return typeof clock === 'number' && !isLossy ? formatDate(new TZDate(clock, 'UTC'), local) : undefined;
	}
	const instant = 'clock' in moment ? timezone && instantAt(moment.clock, timezone) : moment.instant;
	if (typeof instant !== 'number') {
		return undefined;
	}
	const zoned = ZONED[form];
	if (zoned !== undefined) {
		return formatDate(new TZDate(instant, timezone ?? zoneOf(moment)), zoned);
	}
	return form === 'timestamp' ? String(instant) : new Date(instant).toUTCString();
}

const DAY = 86_400_000;

/** The zone that a moment names, in the form that `TZDate` takes. */
function zoneOf(moment: Moment): string {
	const offset = 'instant' in moment ? (moment.offset ?? 0) : 0;
	const pad = (part: number): string => String(Math.trunc(part)).padStart(2, '0');
	return `${offset < 0 ? '-' : '+'}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
}

/** What the clock in a time zone shows at an instant, if Hexo reads just that instant from it. */
function clockAt(instant: number, timezone: string): number | undefined {
	const clock = wallClock(instant, timezone);
	return isSteady(clock, timezone) ? clock : undefined;
}

/** When the clock in a time zone shows a time, if Hexo agrees. */
const instantAt = (clock: number, timezone: string): number | undefined =>
	isSteady(clock, timezone) ? publishedBy(clock, timezone) : undefined;

/**
 * Whether no clock is changed within a day of a time. If one is, it depends on the machine what Hexo reads: it takes the
 * offset that the site's zone has when a clock in UTC, or on the machine, shows that time.
 */
const isSteady = (clock: number, timezone: string): boolean =>
	offsetAt(clock - DAY, timezone) === offsetAt(clock + DAY, timezone);

/** The instant at which Hexo publishes what it has read as a time without a zone (`adjustDateForTimezone`, 8.1.2). */
export const publishedBy = (clock: number, timezone: string): number => clock - offsetAt(clock, timezone);

/** What the clock in a time zone shows at an instant, as if it showed UTC. */
export const wallClock = (instant: number, timezone: string): number => instant + offsetAt(instant, timezone);

/** A moment for readers: `2024-05-01 08:00`, with UTC's name where it is no time on a clock. */
export function shownMoment(moment: Moment): string {
	const shown = new Date('clock' in moment ? moment.clock : moment.instant).toISOString();
	return `${shown.slice(0, shown.lastIndexOf(':')).replace('T', ' ')}${'clock' in moment ? '' : ' UTC'}`;
}

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, timezone: string): number => tzOffset(timezone, new Date(instant)) * MINUTE;
