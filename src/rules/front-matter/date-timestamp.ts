// Numbers as dates that are not the milliseconds since 1970 for which Hexo takes them.
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { asksFor, convert, inUsualForm, replacements } from '../../fields/date-fixes';
import { dateOf } from '../../fields/date-value';
import { problem } from '../../fields/field-problems';
import type { ScalarValue } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: 'A number as the date that Hexo reads as a moment in 1970.',
	why:
		'Hexo takes every number for milliseconds since 1970: `20220608` is a moment of that year’s first morning, and a timestamp ' +
		'in seconds one of its first weeks. The fix writes the day or the moment that was meant.',
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
		{ text: '---\ndate: 1654650000000\n---\n' },
	],
};

export const dateTimestamp: Rule = {
	id: 'date-timestamp',
	part: 'frontMatter',
	severity: 'error',
	*check(post, context) {
		const date = dateOf(post);
		if (date.kind === 'number') {
			const { value } = date;
			const message = { text: 'Hexo reads this as milliseconds since 1970, and dates the post there' };
			const found = problem(post, value, message, () => [meant(context, value), ...replacements(context, value)]);
			yield { ...found, ...asksFor(context, (other) => meant(other, value)) };
		}
	},
};

function meant(context: Context, value: ScalarValue): Fix | undefined {
	const seconds = Number(value.value);
	const isInSeconds = seconds >= 1_000_000_000 && seconds < 4_000_000_000 && Number.isInteger(seconds);
	return isInSeconds ? convert(context, value, { instant: seconds * 1000 }, 'rfc1123') : inUsualForm(context, value);
}
