// What becomes of a post when its date is written anew: when it is published then, and under which address.
import type { Context } from '../engine/rule';
import { addressOn } from '../hexo/address';
import { publishedOn } from '../hexo/publication';
import type { Moment } from '../hexo/write-date';
import type { Post } from '../post/post';
import { parseFields } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import { readingOf } from './date-reading';

/** A move of a post on a machine in a time zone. */
interface Move {
	/** In milliseconds. */
	readonly by: number;
	/** The new address; absent where it stays. */
	readonly to?: string;
}

/**
 * The title of a fix that writes a date, with what it changes for readers: on every machine, or only on one in UTC. Where
 * the time zone of the site is not known, nothing is.
 *
 * @param before what Hexo reads now; undefined where that is no date.
 * @param source the YAML source of the new date.
 */
export function titleOf(post: Post, context: Context, before: Moment | undefined, source: string): Message {
	const timezone = context.site?.timezone;
	const after = readSource(source);
	if (timezone === undefined || !before || !after) {
		return { text: 'Write {0}', args: [source] };
	}
	const move = (machine: string): Move => {
		const instants = [before, after].map((reading) => publishedOn(reading, timezone, machine)) as [number, number];
		const addressed = { post, path: context.path, site: context.site };
		const [from, to] = instants.map((instant) => addressOn(addressed, instant, machine)) as [string, string];
		return { by: instants[1] - instants[0], ...(from !== to && { to }) };
	};
	const [here, there] = [move(timezone), move('UTC')];
	if (here.by !== 0) {
		return here.to === undefined
			? { text: 'Write {0}: the post moves by {1}', args: [source, duration(here.by)] }
			: { text: 'Write {0}: the post moves by {1}, to {2}', args: [source, duration(here.by), here.to] };
	}
	if (there.by !== 0) {
		return there.to === undefined
			? { text: 'Write {0}: built in UTC, the post moves by {1}', args: [source, duration(there.by)] }
			: {
					text: 'Write {0}: built in UTC, the post moves by {1}, to {2}',
					args: [source, duration(there.by), there.to],
				};
	}
	return { text: 'Write {0}', args: [source] };
}

/** What Hexo will read in a source. */
function readSource(source: string): Moment | undefined {
	const line = `date: ${source}`;
	const value = parseFields(line, { start: 0, end: line.length }, 'yaml').fields[0]?.value;
	const reading = value && readingOf(value);
	return typeof reading === 'object' ? reading : undefined;
}

/** `+8 h`, `−30 min`; days where there are many. A post that stays where it is has no duration. */
function duration(milliseconds: number): string {
	const minutes = Math.abs(milliseconds) / 60_000;
	const sign = milliseconds < 0 ? '−' : '+';
	const [unit, length] =
		minutes >= 2880 ? ['d', minutes / 1440] : minutes % 60 === 0 ? ['h', minutes / 60] : ['min', minutes];
	return `${sign}${Math.round(length)} ${unit}`;
}
