// Texts and lists that JavaScript happens to read as a date.
import type { Documentation, Rule } from '../../engine/rule';
import { asksFor, inUsualForm } from '../../fields/date-fixes';
import { datesOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';
import { shownMoment } from '../../hexo/write-date';

export const documentation: Documentation = {
	summary: 'A text or a list that Hexo happens to read as a date, and seldom as the one that was meant.',
	why:
		'Hexo hands what is no date to YAML on to JavaScript, which guesses: the day and the month may be the other way round, a ' +
		'year is made up, and a zone that it knows by a name (`CST`) is one of America. The fix writes what was meant where that is ' +
		'beyond doubt.',
	examples: [
		{ text: '---\ndate: [2022-06-08]\n---\n', reports: ['[2022-06-08]'], fixed: '---\ndate: 2022-06-08\n---\n' },
		{ text: '---\ndate: ２０２２-06-08\n---\n', reports: ['２０２２-06-08'], fixed: '---\ndate: 2022-06-08\n---\n' },
		{ text: '---\ndate: 08/06/2022\n---\n', reports: ['08/06/2022'] },
		{ text: '---\ndate: 2022-06-08 12:00:00 CST\n---\n', reports: ['2022-06-08 12:00:00 CST'] },
		{ text: '---\ndate: 2022/06/08\n---\n' },
	],
};

export const dateUnusual: Rule = {
	id: 'date-unusual',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		for (const date of datesOf(post)) {
			if (date.kind === 'unusual') {
				const args = [shownMoment(date.reading)];
				const message =
					date.value.kind === 'list'
						? { text: 'A date is no list: Hexo happens to read it as {0}', args }
						: { text: 'This is no usual date: Hexo happens to read it as {0}', args };
				const found = problem(post, insideQuotes(date.value), message, () => inUsualForm(post, context, date));
				yield { ...found, ...asksFor(context, (other) => inUsualForm(post, other, date)) };
			}
		}
	},
};
