// Dates that Hexo cannot read.
import type { Documentation, Rule } from '../../engine/rule';
import { asksFor, inUsualForm, replacements } from '../../fields/date-fixes';
import { dateOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'A date that Hexo cannot read.',
	why:
		"Hexo silently takes the file's own birth time instead, and each checkout gives the post another permalink day. Where it is " +
		"beyond doubt what was meant, the fix writes that; the others offer the time now and the file's date.",
	examples: [
		{ text: '---\ndate: Invalid Date\n---\n', reports: ['Invalid Date'] },
		{ text: '---\ndate: 2022年6月8日\n---\n', reports: ['2022年6月8日'], fixed: '---\ndate: 2022-06-08\n---\n' },
		{ text: '---\ndate: {a: b}\n---\n', reports: ['{a: b}'] },
		{ text: '---\ndate: Wed, 08 Jun 2022 09:15:00 GMT\n---\n' },
		{ text: "---\ndate: '2022-06-08 09:15:00'\n---\n" },
	],
};

export const dateUnreadable: Rule = {
	id: 'date-unreadable',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const date = dateOf(post);
		if (date.kind === 'collection') {
			const message = { text: 'This is not a date: Hexo takes the time of the file instead' };
			yield problem(post, date.value, message, () => replacements(context, date.value));
		} else if (date.kind === 'unreadable') {
			const { value } = date;
			const message = { text: 'Hexo cannot read this date: it takes the time of the file instead' };
			const found = problem(post, insideQuotes(value), message, () => [
				inUsualForm(context, value),
				...replacements(context, value),
			]);
			yield { ...found, ...asksFor(context, (other) => inUsualForm(other, value)) };
		}
	},
};
