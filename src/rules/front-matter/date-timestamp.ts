// Numbers as dates that are not the milliseconds since 1970 for which Hexo takes them.
import type { Documentation, Rule } from '../../engine/rule';
import { asksFor, inUsualForm } from '../../fields/date-fixes';
import { replacements } from '../../fields/date-substitutes';
import { datesOf } from '../../fields/date-value';
import { problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'A number as the date that Hexo reads as another moment, mostly in 1970.',
	why:
		'Hexo takes every number for milliseconds since 1970: `20220608` is a moment of that year’s first morning, a timestamp in ' +
		'seconds one of its first weeks, and `true` its first millisecond. The fix writes the day or the moment that was meant.',
	examples: [
		{ text: '---\ndate: 20220608\n---\n', reports: ['20220608'], fixed: '---\ndate: 2022-06-08\n---\n' },
		{
			text: '---\ndate: 20220608091500\n---\n',
			reports: ['20220608091500'],
			fixed: '---\ndate: 2022-06-08 09:15:00\n---\n',
		},
		{
			text: '---\ndate: 1654650000\n---\n',
			reports: ['1654650000'],
			fixed: '---\ndate: Wed, 08 Jun 2022 01:00:00 GMT\n---\n',
		},
		{ text: '---\ndate: 2022-06-08\nupdated: 20220609\n---\n', reports: ['20220609'] },
		{ text: '---\ndate: 1654650000000\n---\n' },
	],
};

export const dateTimestamp: Rule = {
	id: 'date-timestamp',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		for (const date of datesOf(post)) {
			if (date.kind === 'number') {
				const message = { text: 'Hexo reads this as milliseconds since 1970' };
				const found = problem(post, date.value, message, () => [
					inUsualForm(post, context, date),
					...replacements(post, context, date),
				]);
				yield { ...found, ...asksFor(context, (other) => inUsualForm(post, other, date)) };
			}
		}
	},
};
