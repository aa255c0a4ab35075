// Dates of times of which there is no news.
import type { Documentation, Rule } from '../../engine/rule';
import { replacements } from '../../fields/date-substitutes';
import { FIRST_YEAR, isFarAhead, timesOf } from '../../fields/date-times';
import { insideQuotes, problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'A date before 1990, or more than a century ahead.',
	why:
		'1 January 1970 and the year 1 are what a feed gives that has no date, and Hexo puts a year of two digits into the 20th ' +
		"century. The fixes offer the time now and the file's date. What is ahead is told of only where `newsPost.date.futureDays` is " +
		'not negative.',
	examples: [
		{ text: '---\ndate: Thu, 01 Jan 1970 08:00:00 +0800\n---\n', reports: ['Thu, 01 Jan 1970 08:00:00 +0800'] },
		{ text: '---\ndate: 0001-01-01 00:00:00\n---\n', reports: ['0001-01-01 00:00:00'] },
		{ text: "---\ndate: '0001-01-01 00:00:00'\n---\n", reports: ['0001-01-01 00:00:00'] },
		{ text: '---\ndate: 2222-06-08\n---\n', reports: ['2222-06-08'] },
		{ text: '---\ndate: 1999-06-08\n---\n' },
	],
};

export const dateNowhere: Rule = {
	id: 'date-nowhere',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		for (const { date, time } of timesOf(post)) {
			const read = new Date(time).getUTCFullYear();
			const year = date.kind === 'timestamp' ? read : date.parts.year;
			if (isFarAhead(time, context) || year < FIRST_YEAR) {
				const message =
					year === read
						? { text: 'There is no news of the year {0}', args: [year] }
						: { text: 'There is no news of the year {0}, which Hexo reads as {1}', args: [year, read] };
				yield problem(post, insideQuotes(date.value), message, () => replacements(post, context, date));
			}
		}
	},
};
