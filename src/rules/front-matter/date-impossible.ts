// Days that no calendar has, and times that no clock shows.
import type { Documentation, Rule } from '../../engine/rule';
import { replacements } from '../../fields/date-fixes';
import { dateOf } from '../../fields/date-value';
import { insideQuotes, problem } from '../../fields/field-problems';
import { rolledOver, type WrittenDate } from '../../hexo/date';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'A day or a time that does not exist.',
	why:
		'Without quotes Hexo counts on into the next month or day; otherwise, where it cannot, it silently takes the file’s own ' +
		"birth time. Which day was meant nobody knows: the fixes offer the time now and the file's date.",
	examples: [
		{ text: '---\ndate: 2022-02-30 08:00:00\n---\n', reports: ['2022-02-30 08:00:00'] },
		{ text: "---\ndate: '2022-13-01'\n---\n", reports: ['2022-13-01'] },
		{ text: '---\ndate: 2024-02-29 24:00:00\n---\n' },
	],
};

export const dateImpossible: Rule = {
	id: 'date-impossible',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const date = dateOf(post);
		if (date.kind === 'impossible') {
			const { value, written, time } = date;
			yield problem(post, insideQuotes(value), described(value.text, written, time), () =>
				replacements(context, value),
			);
		}
	},
};

function described(text: string, written: WrittenDate, time: number): Message {
	if (Number.isNaN(time)) {
		return { text: 'There is no such date or time: Hexo takes the time of the file instead' };
	}
	const read = new Date(rolledOver(written)).toISOString().slice(0, 16).replace('T', ' ');
	return { text: 'There is no {0}: Hexo reads it as {1}', args: [text, read] };
}
