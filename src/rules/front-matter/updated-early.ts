// Posts that were changed before they were published.
import type { Documentation, Rule } from '../../engine/rule';
import { type ReadTime, timesOf } from '../../fields/date-times';
import { insideQuotes, problem } from '../../fields/field-problems';
import { publishedOn } from '../../hexo/publication';
import { type Moment, momentOf } from '../../hexo/write-date';

export const documentation: Documentation = {
	summary: 'A time of change before the date of the post.',
	why: 'One of the two is wrong. A day without a time is told of only where it is an earlier day.',
	examples: [
		{ text: '---\ndate: 2022-06-08 09:15:00\nupdated: 2021-06-08\n---\n', reports: ['2021-06-08'] },
		{ text: '---\ndate: 2022-06-08 09:15:00\nupdated: 2022-06-08\n---\n' },
		{ text: '---\ndate: 2022-06-08 09:15:00\nupdated: 2022-06-08 09:15:00\n---\n' },
	],
};

const DAY = 86_400_000;

export const updatedEarly: Rule = {
	id: 'updated-early',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, { site }) {
		const [published, updated] = ['date', 'updated'].map(
			(name) => timesOf(post).find(({ date }) => date.name === name)?.date,
		);
		if (!published || !updated) {
			return;
		}
		const zone = site?.timezone ?? 'UTC';
		const [before, after] = [momentIn(published), momentIn(updated)];
		const isDay = updated.kind !== 'timestamp' && updated.parts.format === 'date';
		const isMixed = 'clock' in before !== 'clock' in after && site?.timezone === undefined;
		// A day goes to its end; and where nobody knows the time zone, a clock may be a day off.
		const end = publishedOn(after, zone, zone) + (isDay || isMixed ? DAY - 1 : 0);
		if (end < publishedOn(before, zone, zone)) {
			const message = { text: 'The post was changed before its date' };
			yield problem(post, insideQuotes(updated.value), message);
		}
	},
};

/** What is written, whatever Hexo makes of its zone. */
const momentIn = (date: ReadTime['date']): Moment => (date.kind === 'timestamp' ? date.reading : momentOf(date.parts));
