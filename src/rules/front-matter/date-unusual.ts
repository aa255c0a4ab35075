// Texts that JavaScript happens to read as a date.
import type { Documentation, Rule } from '../../engine/rule';
import { inUsualForm } from '../../fields/date-fixes';
import { dateOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';

export const documentation: Documentation = {
	summary: 'A text that Hexo happens to read as a date, and seldom as the one that was meant.',
	why:
		'Hexo hands what is no date to YAML on to JavaScript, which guesses: the day and the month may be the other way round, and a ' +
		'zone that it knows by a name (`CST`) is one of America.',
	examples: [
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
		const date = dateOf(post);
		if (date.kind === 'unusual') {
			const { value, time } = date;
			const read = new Date(time).toISOString().slice(0, 16).replace('T', ' ');
			const message = { text: 'This is no usual date: Hexo happens to read it as {0} UTC', args: [read] };
			yield problem(post, insideQuotes(value), message, () => inUsualForm(context, value));
		}
	},
};
