// Dates that name a zone, on a site whose time zone is known.
import type { Context } from '../engine/rule';
import { type Moment, momentOf } from '../hexo/write-date';
import type { Post } from '../post/post';
import type { Value } from '../post/yaml/read-fields';
import { accepts } from './date-fixes';
import { datesOf } from './date-value';

export interface ZonedDate {
	readonly value: Value;
	/** What is written. */
	readonly moment: Moment & { readonly instant: number };
	/** What Hexo reads: a time on a clock where YAML drops the zone. */
	readonly reading: Moment;
	/** The time zone of the site. */
	readonly timezone: string;
}

/** The dates of a post that name a zone, are in a form of the site's, and have nothing else wrong with them. */
export function* zonedDates(post: Post, { options, site }: Context): Iterable<ZonedDate> {
	const timezone = site?.timezone;
	for (const date of timezone === undefined ? [] : datesOf(post)) {
		if (date.kind === 'fine' && accepts(options, date.parts.format)) {
			const moment = momentOf(date.parts);
			if ('instant' in moment) {
				yield { value: date.value, moment, reading: date.reading, timezone: timezone! };
			}
		}
	}
}
