// Days that no calendar has, and times that no clock shows.
import type { Documentation, Rule } from '../../engine/rule';
import { replacements, takenInstead } from '../../fields/date-substitutes';
import { datesOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';
import { shownMoment } from '../../hexo/write-date';

export const documentation: Documentation = {
	summary: 'A day or a time that does not exist.',
	why:
		'Mostly Hexo counts on into the next month or day; where it cannot, it silently takes the time of the file instead. Which ' +
		"day was meant nobody knows: the fixes offer the time now and the file's date.",
	examples: [
		{ text: '---\ndate: 2022-02-30 08:00:00\n---\n', reports: ['2022-02-30 08:00:00'] },
		{ text: "---\ndate: '2022-13-01'\n---\n", reports: ['2022-13-01'] },
		{ text: '---\ndate: 2024-02-29 24:00:00\n---\n' },
	],
};

export const dateImpossible: Rule = {
	id: 'date-impossible',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		for (const date of datesOf(post)) {
			const isRead = date.kind === 'impossible';
			if (isRead || (date.kind === 'unreadable' && date.isImpossible)) {
				const message = isRead
					? { text: 'There is no {0}: Hexo reads it as {1}', args: [date.text, shownMoment(date.reading)] }
					: {
							text: 'There is no such date or time: Hexo takes {0} instead',
							args: [takenInstead(date.name, context.site)],
						};
				yield problem(post, insideQuotes(date.value), message, () => replacements(post, context, date));
			}
		}
	},
};
