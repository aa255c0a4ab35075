// Dates further ahead than posts are written.
import type { Documentation, Rule } from '../../engine/rule';
import { isAhead, isFarAhead, timesOf } from '../../fields/date-times';
import { insideQuotes, problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'A date far in the future.',
	why:
		'Hexo publishes such a post today, at the top of every list. `newsPost.date.futureDays` says how many days ahead are in ' +
		'order.',
	examples: [
		{ text: '---\ndate: 2032-06-08\n---\n', reports: ['2032-06-08'] },
		{ text: '---\ndate: 2026-06-08\n---\n' },
		{ options: { dateFutureDays: -1 }, text: '---\ndate: 2032-06-08\n---\n' },
	],
};

export const dateFuture: Rule = {
	id: 'date-future',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, context) {
		const { dateFutureDays } = context.options;
		for (const { date, time } of timesOf(post)) {
			if (isAhead(time, context) && !isFarAhead(time, context)) {
				const message =
					dateFutureDays === 1
						? { text: 'This date is more than a day ahead' }
						: { text: 'This date is more than {0} days ahead', args: [dateFutureDays] };
				yield problem(post, insideQuotes(date.value), message);
			}
		}
	},
};
