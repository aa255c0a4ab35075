// Dates further ahead than posts are written.
import type { Documentation, Rule } from '../../engine/rule';
import { dateOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'A date far in the future.',
	why:
		'Hexo publishes such a post today, at the top of every list. `newsPost.date.futureDays` says how many days ahead are in ' +
		'order; further than a century no date is meant.',
	examples: [
		{ text: '---\ndate: 2032-06-08\n---\n', reports: ['2032-06-08'] },
		{ text: '---\ndate: 2222-06-08\n---\n', reports: ['2222-06-08'] },
		{ text: '---\ndate: 2026-06-08\n---\n' },
		{ options: { dateFutureDays: -1 }, text: '---\ndate: 2032-06-08\n---\n' },
	],
};

const DAY = 86_400_000;
/** Further ahead no date is meant. */
const CENTURY = 36_525 * DAY;

export const dateFuture: Rule = {
	id: 'date-future',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, { options: { dateFutureDays }, now }) {
		const date = dateOf(post);
		const isRead = date.kind === 'fine' || date.kind === 'weekday' || date.kind === 'timestamp';
		if (isRead && now !== undefined && dateFutureDays >= 0 && date.time > now + dateFutureDays * DAY) {
			const message = { text: 'This date is more than {0} days ahead', args: [dateFutureDays] };
			const found = problem(post, insideQuotes(date.value), message);
			yield date.time > now + CENTURY ? { ...found, severity: 'error' } : found;
		}
	},
};
