// Writes dates the way the site writes them.
import type { Context, Fix } from '../engine/rule';
import { DATE_FORMATS, type DateFormat } from '../hexo/date';
import { type Moment, writeDate } from '../hexo/write-date';
import type { Span } from '../text/span';
import { rewrite } from './field-problems';

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

/** Writes a moment in the place of a date; nothing where that takes a guess. */
export function convert(context: Context, place: Span, moment: Moment, ...others: DateFormat[]): Fix | undefined {
	const written = writtenFor(context, moment, ...others);
	return written === undefined ? undefined : rewrite(place, written, { text: 'Write {0}', args: [written] });
}

/** The time now as the site writes it; with its zone where the site's is not known. */
export const writtenNow = (context: Context): string | undefined => writtenTime(context, context.now);

/** The time at which the file was created, in the same form. */
export const writtenCreation = (context: Context): string | undefined => writtenTime(context, context.created);

const writtenTime = (context: Context, time: number | undefined): string | undefined =>
	time === undefined ? undefined : writtenFor(context, { instant: Math.floor(time / 1000) * 1000 }, 'rfc1123');
