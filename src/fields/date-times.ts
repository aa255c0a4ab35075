// Whether the times of a post can be those of news.
import type { Context } from '../engine/rule';
import type { Post } from '../post/post';
import { type DateValue, datesOf } from './date-value';

/** A date in a known form. */
export interface ReadTime {
	readonly date: DateValue & { readonly kind: 'fine' | 'weekday' | 'timestamp' };
	/** What Hexo reads, in milliseconds since 1970, to the day. */
	readonly time: number;
}

/** The dates of a post that Hexo reads as they are written. */
export const timesOf = (post: Post): ReadTime[] =>
	datesOf(post).flatMap((date): ReadTime[] => {
		const isRead = date.kind === 'fine' || date.kind === 'weekday' || date.kind === 'timestamp';
		return isRead ? [{ date, time: 'clock' in date.reading ? date.reading.clock : date.reading.instant }] : [];
	});

const DAY = 86_400_000;
/** Further ahead no date is meant. */
const CENTURY = 36_525 * DAY;
/** There were no news pages before. */
export const FIRST_YEAR = 1990;

/** Whether a time is further ahead than the user's setting allows. */
export const isAhead = (time: number, { options: { dateFutureDays }, now }: Context): boolean =>
	now !== undefined && dateFutureDays >= 0 && time > now + dateFutureDays * DAY;

/** Whether a time is further ahead than any news is. */
export const isFarAhead = (time: number, context: Context): boolean =>
	isAhead(time, context) && time > context.now! + CENTURY;
