// `disableNunjucks` that is not true or false.
import type { Documentation, Rule } from '../../engine/rule';
import { placeOf, problem, seenField } from '../../fields/field-problems';
import { isKnown, isSwitch, meantSwitch, setSwitch } from '../../fields/switches';

export const documentation: Documentation = {
	summary: '`disableNunjucks` that is not true or false: Hexo ignores it.',
	why:
		'Hexo wants a boolean here and nothing else: with `yes`, `1` or `"true"` it still runs what stands in double braces, or ' +
		'between a brace and a percent sign, as a template. The fix writes what was meant.',
	examples: [
		{
			text: '---\ndisableNunjucks: yes\n---\n<p>{{ 1 + 1 }}</p>\n',
			reports: ['yes'],
			fixed: '---\ndisableNunjucks: true\n---\n<p>{{ 1 + 1 }}</p>\n',
		},
		{ text: "---\ndisableNunjucks: 'true'\n---\n", reports: ["'true'"], fixed: '---\ndisableNunjucks: true\n---\n' },
		{ text: '---\ndisableNunjucks: true\n---\n' },
		{ text: '---\ndisableNunjucks: no\n---\n' },
	],
};

export const fieldTypeNunjucks: Rule = {
	id: 'field-type-nunjucks',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const field = seenField(post, 'disableNunjucks');
		// Hexo runs templates anyway: whoever wants that gets it.
		if (field && isKnown(field.value) && !isSwitch(field.value) && meantSwitch(field.value) !== false) {
			const message = {
				text: 'disableNunjucks must be true or false: Hexo ignores this, and runs what stands in braces',
			};
			yield problem(post, placeOf(field), undefined, message, () => setSwitch(post, field, meantSwitch(field.value)));
		}
	},
};
