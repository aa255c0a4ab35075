// Dates that Hexo cannot read.
import type { Documentation, Rule } from '../../engine/rule';
import { asksFor, inUsualForm } from '../../fields/date-fixes';
import { replacements, takenInstead } from '../../fields/date-substitutes';
import { datesOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'A date that Hexo cannot read.',
	why:
		'Hexo silently takes the time of the file instead, for `date` that of its birth, and each checkout gives the post another ' +
		'permalink day. Where it is beyond doubt what was meant, the fix writes that: other digits, dashes and quotes, Chinese, a ' +
		"timestamp in quotes. The others offer the time now and the file's date.",
	examples: [
		{ text: '---\ndate: Invalid Date\n---\n', reports: ['Invalid Date'] },
		{ text: '---\ndate: 2022年6月8日\n---\n', reports: ['2022年6月8日'], fixed: '---\ndate: 2022-06-08\n---\n' },
		{
			text: '---\ndate: “2022-06-08 下午3：15”\n---\n',
			reports: ['“2022-06-08 下午3：15”'],
			fixed: '---\ndate: 2022-06-08 15:15:00\n---\n',
		},
		{
			text: "---\ndate: '1654651200'\n---\n",
			reports: ['1654651200'],
			fixed: '---\ndate: Wed, 08 Jun 2022 01:20:00 GMT\n---\n',
		},
		{ text: '---\ndate: {a: b}\n---\n', reports: ['{a: b}'] },
		{
			text: '---\ndate: 2022-06-08\nupdated: Invalid Date\n---\n',
			reports: ['Invalid Date'],
			fixed: '---\ndate: 2022-06-08\n---\n',
		},
		{ text: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n' },
		{ text: "---\ndate: '2022-06-08 09:15:00'\n---\n" },
	],
};

export const dateUnreadable: Rule = {
	id: 'date-unreadable',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		for (const date of datesOf(post)) {
			if (date.kind === 'unreadable' && !date.isImpossible) {
				const message = {
					text: 'Hexo cannot read this date: it takes {0} instead',
					args: [takenInstead(date.name, context.site)],
				};
				const found = problem(post, insideQuotes(date.value), message, () => [
					inUsualForm(post, context, date),
					...replacements(post, context, date),
				]);
				yield { ...found, ...asksFor(context, (other) => inUsualForm(post, other, date)) };
			}
		}
	},
};
