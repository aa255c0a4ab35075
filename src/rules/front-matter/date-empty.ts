// Dates that are not filled in, or hold what Hexo takes for no date.
import type { Context, Documentation, Fix, Rule } from '../../engine/rule';
import { inUsualForm } from '../../fields/date-fixes';
import { dateInName } from '../../fields/date-in-name';
import { replacements, substitutes, takenInstead } from '../../fields/date-substitutes';
import { datesOf } from '../../fields/date-value';
import { placeOf, problem } from '../../fields/field-problems';
import { setTo } from '../../fields/insert-field';
import { commentAfter } from '../../fields/swallowed';
import type { Post } from '../../post/post';
import type { Value } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: 'A date that is not filled in.',
	why:
		"`0` and `false` count as nothing, too. Hexo silently takes the file's own birth time instead, and each checkout gives the post another permalink day. Where a comment " +
		"stands in its place that is a date, the fix makes it one. The others offer the time now and the file's date.",
	examples: [
		{ text: '---\ndate:\n---\n', reports: ['date'], fixed: '---\ndate: Thu, 01 Jan 2026 00:00:00 GMT\n---\n' },
		{ text: "---\ndate: ''\n---\n", reports: ["''"] },
		{ text: '---\ndate: 0\n---\n', reports: ['0'] },
		{
			text: '---\ndate: #2022-06-08 09:15\n---\n',
			reports: ['date'],
			fixed: '---\ndate: 2022-06-08 09:15:00\n---\n',
		},
		{
			text: '---\ndate: 2022-06-08\nupdated: 0\n---\n',
			reports: ['0'],
			fixed: '---\ndate: 2022-06-08\n---\n',
		},
		{ text: '---\ndate: 2022-06-08\nupdated:\n---\n' },
	],
};

export const dateEmpty: Rule = {
	id: 'date-empty',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		for (const date of datesOf(post)) {
			if (date.kind !== 'empty') {
				continue;
			}
			const { field, name, text } = date;
			const isFilled = text.trim() !== '' && text !== 'null' && text !== '~';
			// A post without `updated` is in order.
			if (name === 'updated' ? !isFilled : dateInName(context)) {
				continue;
			}
			const message = isFilled
				? {
						text: 'Hexo takes this for no date, and takes {0} instead',
						args: [takenInstead(name, context.site)],
					}
				: { text: 'The date is empty: Hexo takes the time of the file instead' };
			yield problem(post, placeOf(field), message, () =>
				name === 'updated'
					? replacements(post, context, date)
					: [
							fromComment(post, context, date),
							...substitutes(context, (source, title) => setTo(post, field, ` ${source}`, title)),
						],
			);
		}
	},
};

/** Makes the date of a comment that stands in its place. */
function fromComment(post: Post, context: Context, { value }: { readonly value: Value }): Fix | undefined {
	const comment = commentAfter(post, value);
	return (
		comment &&
		inUsualForm(post, context, {
			value: comment,
			text: post.text.slice(comment.start, comment.end).replace(/^#+/, ''),
		})
	);
}
