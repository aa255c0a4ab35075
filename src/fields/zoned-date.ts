// Dates that name a zone, on a site whose time zone is known.
import type { Context } from '../engine/rule';
import { isYamlDate } from '../hexo/date';
import { momentOf } from '../hexo/write-date';
import type { Post } from '../post/post';
import type { ScalarValue } from '../post/yaml/read-fields';
import { accepts } from './date-fixes';
import { dateOf } from './date-value';

export interface ZonedDate {
	readonly value: ScalarValue;
	/** What is written, in milliseconds since 1970, with the offset of its zone in minutes. */
	readonly instant: number;
	readonly offset?: number;
	/** The time zone of the site. */
	readonly timezone: string;
	/** Whether YAML makes a moment of it, and so drops its zone. */
	readonly isDropped: boolean;
}

/** The date of a post, if it names a zone, is in a form of the site's, and nothing else is wrong with it. */
export function zonedDate(post: Post, { options, site }: Context): ZonedDate | undefined {
	const date = dateOf(post);
	const timezone = site?.timezone;
	if (date.kind !== 'fine' || timezone === undefined || !accepts(options, date.written.format)) {
		return undefined;
	}
	const { value, written } = date;
	const moment = momentOf(written);
	const isDropped = value.style === 'plain' && isYamlDate(value.text);
	return 'clock' in moment ? undefined : { ...moment, value, timezone, isDropped };
}
