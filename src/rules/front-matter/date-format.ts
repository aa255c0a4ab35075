// Dates in another form than the site's.
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { accepts, asksFor, convert, type Rewritten } from '../../fields/date-fixes';
import { type DateValue, datesOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';
import { momentOf } from '../../hexo/write-date';

export const documentation: Documentation = {
	summary: 'A date in another form than those of the site.',
	why:
		'Every form that Hexo reads to a definite time is accepted, in quotes or without; `newsPost.date.formats` narrows them ' +
		'down. The fix writes the date in the first of these forms that can state it, so that Hexo reads the same instant; the time ' +
		'zone of the site is that of its `_config.yml`, and where that is not known and matters, nothing is guessed: the editor asks ' +
		'for it. What each form looks like stands at the setting.',
	examples: [
		{
			options: { dateFormats: ['datetime'] },
			text: '---\ndate: 2022/6/8 9:15\n---\n',
			reports: ['2022/6/8 9:15'],
			fixed: '---\ndate: 2022-06-08 09:15:00\n---\n',
		},
		{ options: { dateFormats: ['datetime'] }, text: '---\ndate: 2022-06-08 09:15:00\n---\n' },
		{ text: '---\ndate: 2022/6/8 9:15\n---\n' },
	],
};

export const dateFormat: Rule = {
	id: 'date-format',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const { options } = context;
		for (const date of datesOf(post)) {
			if (date.kind !== 'fine' && date.kind !== 'timestamp') {
				continue;
			}
			if (!accepts(options, date.kind === 'fine' ? date.parts.format : 'timestamp')) {
				const fix = (other: Context): Fix | undefined => convert(post, other, conversionOf(date));
				const message = {
					text: 'Dates of this site are written otherwise: {0}',
					args: [options.dateFormats.join(', ')],
				};
				const found = problem(post, insideQuotes(date.value), message, () => fix(context));
				yield { ...found, ...asksFor(context, fix) };
			}
		}
	},
};

function conversionOf(date: DateValue & { readonly kind: 'fine' | 'weekday' | 'timestamp' }): Rewritten {
	const { value: place, reading: before } = date;
	return date.kind === 'timestamp'
		? { place, before, moment: before, others: ['rfc1123'] }
		: { place, before, moment: momentOf(date.parts) };
}
