// Writes dates the way the site writes them.
import type { Options } from '../engine/options';
import type { Context, Fix, Problem } from '../engine/rule';
import { DATE_FORMATS, type DateFormat } from '../hexo/date';
import { type Moment, momentOf, writeDate } from '../hexo/write-date';
import type { ScalarValue } from '../post/yaml/read-fields';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { rewrite } from './field-problems';
import { readDigits } from './meant-date';

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

/** Writes a moment in the place of a date; nothing where that takes a guess. */
export function convert(context: Context, place: Span, moment: Moment, ...others: DateFormat[]): Fix | undefined {
	const written = writtenFor(context, moment, ...others);
	return written === undefined
		? undefined
		: { ...rewrite(place, written, { text: 'Write {0}', args: [written] }), takes: 'timezone' };
}

/** Whether to ask for the time zone of the site: where a date cannot be converted for want of it. */
export function asksFor(context: Context, conversion: (context: Context) => Fix | undefined): Pick<Problem, 'asks'> {
	const isAsked =
		context.site?.timezone === undefined &&
		!conversion(context) &&
		conversion({ ...context, site: { ...context.site, timezone: 'UTC' } });
	return isAsked ? { asks: 'timezone' } : {};
}

/** Writes a date in digits in a form of the site's. */
export function inUsualForm(context: Context, value: ScalarValue): Fix | undefined {
	const written = readDigits(value.text);
	if (!written) {
		return undefined;
	}
	const isDay = written.format === 'date' && accepts(context.options, 'date');
	const day = isDay ? writeDate(momentOf(written), 'date', undefined) : undefined;
	return day === undefined
		? convert(context, value, momentOf(written))
		: rewrite(value, day, { text: 'Write {0}', args: [day] });
}

/**
 * What may stand for a date that is missing or cannot be read: the time at which somebody looks after it, and that of the
 * file, which is what Hexo takes.
 */
export function substitutes(context: Context): { source: string; title: Message }[] {
	const [now, created] = [writtenNow(context), writtenCreation(context)];
	return [
		...(now === undefined ? [] : [{ source: now, title: { text: 'Use the time now: {0}', args: [now] } }]),
		...(created === undefined
			? []
			: [{ source: created, title: { text: "Use the file's date: {0}", args: [created] } }]),
	];
}

/** The same in the place of a value. */
export const replacements = (context: Context, place: Span): Fix[] =>
	substitutes(context).map(({ source, title }) => rewrite(place, source, title));

/** The time now as the site writes it; with its zone where the site's is not known. */
export const writtenNow = (context: Context): string | undefined => writtenTime(context, context.now);

/** The time at which the file was created, in the same form. */
const writtenCreation = (context: Context): string | undefined => writtenTime(context, context.created);

const writtenTime = (context: Context, time: number | undefined): string | undefined =>
	time === undefined ? undefined : writtenFor(context, { instant: Math.floor(time / 1000) * 1000 }, 'rfc1123');
