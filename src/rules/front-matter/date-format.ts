// Dates in another form than the site's.
import type { Documentation, Rule } from '../../engine/rule';
import { accepts, asksFor, convert } from '../../fields/date-fixes';
import { dateOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';
import { DATE_FORMATS } from '../../hexo/date';
import { momentOf } from '../../hexo/write-date';

export const documentation: Documentation = {
	summary: 'A date in another form than those of the site.',
	why:
		'Every form that Hexo reads to a definite time is accepted, in quotes or without; `newsPost.date.formats` narrows them ' +
		'down. The fix writes the date in the first of these forms that can state it, so that Hexo reads the same instant; the time ' +
		'zone of the site is that of its `_config.yml`, and where that is not known and matters, nothing is guessed: the editor asks ' +
		`for it.\n\n${DATE_FORMATS.map(({ name, example, meaning }) => `- \`${name}\`: \`${example}\`, ${meaning}`).join('\n')}`,
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
		const date = dateOf(post);
		const { options } = context;
		if (date.kind !== 'fine' && date.kind !== 'timestamp') {
			return;
		}
		const isFine = date.kind === 'fine';
		if (!accepts(options, isFine ? date.written.format : 'timestamp')) {
			const { value } = date;
			const moment = isFine ? momentOf(date.written) : { instant: date.time };
			const message = { text: 'Dates of this site are written otherwise: {0}', args: [options.dateFormats.join(', ')] };
			const others = isFine ? [] : (['rfc1123'] as const);
			const found = problem(post, insideQuotes(value), message, () => convert(context, value, moment, ...others));
			yield { ...found, ...asksFor(context, (other) => convert(other, value, moment, ...others)) };
		}
	},
};
