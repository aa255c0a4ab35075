// Hexo's own steps from the source of a date to the instant at which it publishes, on a machine in any time zone.
import * as hexo from 'hexo-front-matter';
import moment from 'moment-timezone';

/** What Hexo 8.1.2 makes of the source of a date: `toDate` and `adjustDateForTimezone` of its post processor. */
export function publishedByHexo(source: string, timezone: string, machine: string): number {
	process.env.TZ = machine;
	const read = hexo.parse(`---\ndate: ${source}\n---\n`).date as Date | string | number;
	const date = read instanceof Date ? read : new Date(read);
	const target = moment.tz.zone(timezone)!.utcOffset(date.getTime());
	return date.getTime() - (date.getTimezoneOffset() - target) * 60_000;
}

/** Gives the machine its own time zone back after the tests of a suite. */
export function afterwardsAtHome(): void {
	const { TZ } = process.env;
	after(() => {
		if (TZ === undefined) {
			delete process.env.TZ;
		} else {
			process.env.TZ = TZ;
		}
	});
}
