// When Hexo publishes a post, going by its date, its site's time zone and the machine that builds the site.
import type { ScalarValue } from '../post/yaml/read-fields';
import { isPossible, isYamlDate, readDate, rolledOver } from './date';
import { type Moment, publishedBy, writeDate } from './write-date';

/**
 * What Hexo 8.1.2 reads in a date, zones that it drops left out; undefined where it cannot, and takes the time of the
 * file, or where it reads what nobody writes.
 */
export function readingOf({ value, text, style }: ScalarValue): Moment | undefined {
	if (style === 'plain' && typeof value === 'number') {
		return Math.abs(value) <= 8.64e15 ? { instant: value } : undefined;
	}
	const written = readDate(text);
	if (style === 'plain' && isYamlDate(text) && written) {
		return { clock: rolledOver(written) - (written.offset ?? 0) * 60_000 };
	}
	const instant = Date.parse(text);
	if (!written || !isPossible(written) || Number.isNaN(instant)) {
		return undefined;
	}
	// JavaScript takes a day alone for one in UTC, but only in this form.
	const hasZone = written.offset !== undefined || /^\d{4}-\d\d-\d\d$/.test(text);
	return hasZone ? { instant } : { clock: rolledOver(written) };
}

/** The instant at which a site in a time zone publishes what Hexo has read, built on a machine in a time zone. */
export function publishedOn(reading: Moment, timezone: string, machine: string): number {
	if ('clock' in reading) {
		return publishedBy(reading.clock, timezone);
	}
	const { instant } = reading;
	return instant + publishedBy(instant, timezone) - publishedBy(instant, machine);
}

/** `2024-05-01 08:00:00`: what the clock in a time zone shows at an instant, or UTC's with its name. */
export const clockIn = (instant: number, timezone: string): string =>
	writeDate({ instant }, 'datetime', timezone) ?? new Date(instant).toUTCString();

/** Hexo's own pattern of addresses. */
const PERMALINK = ':year/:month/:day/:title/';

/** The pattern of a post's address with its date filled in, given as `clockIn` writes it; the other parts stay. */
export function addressOn(clock: string, pattern = PERMALINK): string {
	const [, year, month, day, hour, minute, second] = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(clock) ?? [];
	const parts: Readonly<Record<string, string | undefined>> = {
		...{ year, month, day, hour, minute, second },
		i_month: month && String(Number(month)),
		i_day: day && String(Number(day)),
	};
	return pattern.replace(/:(\w+)/g, (hole, name: string) => parts[name] ?? hole);
}
