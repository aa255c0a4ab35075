// Posts without a date.
import type { Documentation, Rule } from '../../engine/rule';
import { dateInName } from '../../fields/date-in-name';
import { substitutes } from '../../fields/date-substitutes';
import { datesOf } from '../../fields/date-value';
import { headOf, problem } from '../../fields/field-problems';
import { insertField, renameField } from '../../fields/insert-field';
import { misspelt } from '../../fields/misspelt-names';

export const documentation: Documentation = {
	summary: 'A post without a date.',
	why:
		"Hexo silently takes the file's own birth time instead, and each checkout gives the post another permalink day. The fixes " +
		"offer the time now and the file's date, or rename the field that was to be the date.",
	examples: [
		{ text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{
			text: '---\ntitle: 甲\ndata: 2022-06-08\n---\n',
			reports: ['---'],
			fixed: '---\ntitle: 甲\ndate: 2022-06-08\n---\n',
		},
		{ text: '---\ntitle: 甲\ndate: 2022-06-08\n---\n' },
	],
};

export const dateMissing: Rule = {
	id: 'date-missing',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const isMissing = datesOf(post).some(({ kind, name }) => kind === 'missing' && name === 'date');
		if (!isMissing || dateInName(context)) {
			return;
		}
		const message = { text: 'The post has no date: Hexo takes the time of the file instead' };
		const other = misspelt(post, 'date');
		yield problem(post, headOf(post), message, () =>
			other
				? renameField(other, 'date')
				: substitutes(context, (source, title) => insertField(post, 'date', ` ${source}`, title)),
		);
	},
};
