// When Hexo publishes a post, going by what it reads in its date, its site's time zone and the machine that builds the site.
import { type Moment, publishedBy, wallClock, writeDate } from './write-date';

/**
 * The instant at which a site publishes what Hexo has read, built on a machine in a time zone.
 *
 * @param timezone of the site; without one Hexo takes a time on a clock for one on the machine's.
 */
export function publishedOn(reading: Moment, timezone: string | undefined, machine: string): number {
	if ('clock' in reading) {
		return publishedBy(reading.clock, timezone ?? machine);
	}
	const { instant } = reading;
	return timezone === undefined ? instant : instant + publishedBy(instant, timezone) - publishedBy(instant, machine);
}

/** `2024-05-01 08:00:00`: what the clock in a time zone shows at an instant. */
export const clockIn = (instant: number, timezone: string): string =>
	writeDate({ clock: wallClock(instant, timezone) }, 'datetime', undefined)!;
