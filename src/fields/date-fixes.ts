// Writes dates the way the site writes them.
import type { Options } from '../engine/options';
import type { Context, Fix, Problem } from '../engine/rule';
import { DATE_FORMATS, type DateFormat } from '../hexo/date';
import { type Moment, writeDate } from '../hexo/write-date';
import { fieldOf, type Post } from '../post/post';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { titleOf } from './date-moves';
import { rewrite } from './field-problems';
import { meantDate } from './meant-date';

/** Whether the site writes its dates in this form, among others. */
export const accepts = ({ dateFormats }: Options, format: string): boolean =>
	dateFormats.length === 0 || dateFormats.includes(format);

/** The forms that the site uses, the best one first; without a setting the one that every machine reads alike. */
function formsOf({ options }: Context): readonly DateFormat[] {
	const known = options.dateFormats.flatMap((name) => DATE_FORMATS.find((form) => form.name === name)?.name ?? []);
	return known.length > 0 ? known : ['datetime'];
}

/** The YAML source of a moment in the best form of the site's that can state it, or in one of the others. */
export function writtenFor(context: Context, moment: Moment, ...others: DateFormat[]): string | undefined {
	const forms = context.options.dateFormats.length > 0 ? formsOf(context) : [...formsOf(context), ...others];
	for (const form of forms) {
		const written = writeDate(moment, form, context.site?.timezone);
		if (written !== undefined) {
			return written;
		}
	}
	return undefined;
}

/** A date that is to be written otherwise. */
export interface Rewritten {
	readonly place: Span;
	/** What it means. */
	readonly moment: Moment;
	/** What Hexo reads now. */
	readonly before?: Moment | undefined;
	/** Forms that will do where none of the site's can state it. */
	readonly others?: readonly DateFormat[];
}

/** Writes a date in a form of the site's; nothing where that takes a guess. */
export function convert(
	post: Post,
	context: Context,
	{ place, moment, before, others = [] }: Rewritten,
): Fix | undefined {
	const written = writtenFor(context, moment, ...others);
	return written === undefined
		? undefined
		: { ...rewrite(place, written, titleAt(post, context, place, before, written)), takes: 'timezone' };
}

/** Only the date of a post moves it: not the one of its last change. */
const titleAt = (post: Post, context: Context, { start }: Span, before: Moment | undefined, source: string): Message =>
	fieldOf(post, 'updated')?.value.start === start
		? { text: 'Write {0}', args: [source] }
		: titleOf(post, context, before, source);

/** Whether to ask for the time zone of the site: where a date cannot be converted for want of it. */
export function asksFor(context: Context, conversion: (context: Context) => Fix | undefined): Pick<Problem, 'asks'> {
	const isAsked =
		context.site?.timezone === undefined &&
		!conversion(context) &&
		conversion({ ...context, site: { ...context.site, timezone: 'UTC' } });
	return isAsked ? { asks: 'timezone' } : {};
}

/** Writes a date as the site does that is written as only people read it. */
export function inUsualForm(post: Post, context: Context, { value, text, reading }: Readable): Fix | undefined {
	const meant = meantDate(text, context.site?.timezone);
	if (!meant) {
		return undefined;
	}
	const isDay = meant.isDay && accepts(context.options, 'date');
	const day = isDay ? writeDate(meant.moment, 'date', undefined) : undefined;
	return day === undefined
		? convert(post, context, {
				place: value,
				moment: meant.moment,
				before: reading,
				others: ['rfc1123'],
			})
		: rewrite(value, day, titleAt(post, context, value, reading, day));
}

interface Readable {
	readonly value: Span;
	/** Without quotes and brackets. */
	readonly text: string;
	/** What Hexo reads now, if anything. */
	readonly reading?: Moment;
}

/** The time now as the site writes it; with its zone where the site's is not known. */
export const writtenNow = (context: Context): string | undefined => writtenTime(context, context.now);

/** The time at which the file was created, in the same form. */
export const writtenCreation = (context: Context): string | undefined => writtenTime(context, context.created);

const writtenTime = (context: Context, time: number | undefined): string | undefined =>
	time === undefined ? undefined : writtenFor(context, { instant: Math.floor(time / 1000) * 1000 }, 'rfc1123');
