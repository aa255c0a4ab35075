// Dates whose weekday is another one.
import type { Documentation, Rule } from '../../engine/rule';
import { datesOf } from '../../fields/date-value';
import { problem, rewrite, spanIn } from '../../fields/field-problems';
import { rightWeekday } from '../../hexo/date';

export const documentation: Documentation = {
	summary: 'A date with a weekday that is not that day’s.',
	why: 'Hexo ignores the weekday, so it may be the day that is wrong. The fix writes the weekday of the day.',
	examples: [
		{
			text: '---\ndate: Mon, 08 Jun 2022 09:15:00 GMT\n---\n',
			reports: ['Mon'],
			fixed: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n',
		},
		{ text: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n' },
	],
};

export const dateWeekday: Rule = {
	id: 'date-weekday',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		for (const date of datesOf(post)) {
			const { weekday } = date.kind === 'weekday' ? date.parts : {};
			if (date.kind === 'weekday' && weekday && date.value.kind === 'scalar') {
				const right = rightWeekday(date.parts)!;
				const place = spanIn(post, date.value, weekday.index, weekday.name.length);
				const message = {
					text: 'That day was a {0}: one of the two is wrong, and Hexo ignores the weekday',
					args: [right],
				};
				yield problem(post, place, message, () =>
					place === date.value ? undefined : rewrite(place, right, { text: 'Write {0}', args: [right] }),
				);
			}
		}
	},
};
