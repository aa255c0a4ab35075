// What Hexo makes of the date of a post: when it is published, and under which address.
import type { Context } from '../engine/rule';
import { dateInName } from '../fields/date-in-name';
import { readingOf } from '../fields/date-reading';
import { addressOn } from '../hexo/address';
import { isHidden } from '../hexo/hidden';
import { clockIn, publishedOn } from '../hexo/publication';
import type { Moment } from '../hexo/write-date';
import type { Post } from '../post/post';
import type { Value } from '../post/yaml/read-fields';
import type { Message } from '../text/message';

/** What can be said of the value of `date`. */
export function dateLines(post: Post, value: Value, context: Context): Message[] {
	const reading = readingOf(value);
	const inName = reading === 'none' ? dateInName(context) : undefined;
	if (reading === undefined) {
		return [];
	}
	if (isHidden(post)) {
		return [{ text: 'Hexo does not publish this post: published is false' }];
	}
	if (inName !== undefined) {
		return linesOf(post, { clock: inName }, context);
	}
	const args = [{ text: 'the time of the file' }];
	switch (reading) {
		case 'none':
			return [{ text: 'Hexo takes this for no date, and takes {0} instead', args }];
		case 'unreadable':
			return [{ text: 'Hexo cannot read this date: it takes {0} instead', args }];
		default:
			return linesOf(post, reading, context);
	}
}

function linesOf(post: Post, reading: Moment, { path, site }: Context): Message[] {
	const timezone = site?.timezone;
	const address = (instant: number, machine: string): string => addressOn({ post, path, site }, instant, machine);
	if (timezone === undefined) {
		return withoutZone(reading, address);
	}
	const [here, there] = [timezone, 'UTC'].map((machine) => publishedOn(reading, timezone, machine)) as [number, number];
	const clock = clockIn(here, timezone);
	const [own, other] = [address(here, timezone), address(there, 'UTC')];
	if (here !== there) {
		return [
			{ text: 'Published {0} in {1} where a machine in that time zone builds the site', args: [clock, timezone] },
			{ text: 'Address: {0}', args: [own] },
			{ text: 'Published {0} where a machine in UTC does, as {1}', args: [clockIn(there, timezone), other] },
			settledBy(timezone),
		];
	}
	const published = {
		text: 'Published {0} in {1} ({2} UTC), whatever machine builds the site',
		args: [clock, timezone, clockIn(here, 'UTC')],
	};
	return own === other
		? [published, { text: 'Address: {0}', args: [own] }]
		: [
				published,
				{ text: 'Address: {0} where a machine in that time zone builds it', args: [own] },
				{ text: 'Address: {0} where a machine in UTC builds it', args: [other] },
				settledBy(timezone),
			];
}

/** Hexo makes the address with the clock of the machine, whatever `_config.yml` says. */
const settledBy = (timezone: string): Message => ({
	text: 'TZ={0} in the environment of the build settles it',
	args: [timezone],
});

/** The time in an address may be that of UTC: `:timestamp`. */
function sameEverywhere(reading: Moment, address: (instant: number, machine: string) => string): Message {
	const on = (machine: string): string => address(publishedOn(reading, undefined, machine), machine);
	return on('UTC') === on('Asia/Shanghai')
		? { text: 'Address: {0}', args: [on('UTC')] }
		: { text: 'Address: {0} where a machine in UTC builds it', args: [on('UTC')] };
}

/** On a site that names no time zone. */
function withoutZone(reading: Moment, address: (instant: number, machine: string) => string): Message[] {
	if ('clock' in reading) {
		const clock = clockIn(reading.clock, 'UTC');
		return [
			{ text: 'Published {0} in the time zone of the machine that builds the site: no other is known', args: [clock] },
			sameEverywhere(reading, address),
		];
	}
	const utc = clockIn(reading.instant, 'UTC');
	return [
		{
			text: 'Published {0} UTC; its address has the day in the time zone of the machine that builds the site',
			args: [utc],
		},
		{ text: 'Address: {0} where a machine in UTC builds it', args: [address(reading.instant, 'UTC')] },
	];
}
