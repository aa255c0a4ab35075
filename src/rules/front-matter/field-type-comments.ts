// `comments` that is not true or false.
import type { Documentation, Rule } from '../../engine/rule';
import { placeOf, problem } from '../../fields/field-problems';
import { isKnown, isSwitch, meantSwitch, setSwitch } from '../../fields/switches';
import { fieldOf } from '../../post/post';

export const documentation: Documentation = {
	summary: '`comments` that is not true or false.',
	why: 'YAML 1.2, which Hexo reads, knows `true` and `false` only: `comments: no` is a text, and Hexo takes any text for yes.',
	examples: [
		{ text: '---\ncomments: no\n---\n', reports: ['no'], fixed: '---\ncomments: false\n---\n' },
		{ text: "---\ncomments: 'false'\n---\n", reports: ["'false'"], fixed: '---\ncomments: false\n---\n' },
		{ text: '---\ncomments:\n---\n', reports: ['comments'] },
		{ text: '---\ncomments: false\n---\n' },
		{ text: '---\ntitle: 甲\n---\n' },
	],
};

export const fieldTypeComments: Rule = {
	id: 'field-type-comments',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const field = fieldOf(post, 'comments');
		const { value } = field ?? {};
		if (!field || !value || !isKnown(value) || isSwitch(value)) {
			return;
		}
		if (value.kind !== 'scalar') {
			const message = { text: 'comments must be true or false: Hexo takes this for true' };
			yield problem(post, value, message);
			return;
		}
		const fixes = () => setSwitch(post, field, meantSwitch(value));
		// Hexo's data base turns these two texts into what they say; nobody else does.
		yield value.text === 'true' || value.text === 'false'
			? {
					...problem(post, value, { text: 'This is a text: true and false have no quotes' }, fixes),
					severity: 'hint',
				}
			: problem(post, placeOf(field), { text: 'comments must be true or false: it is neither' }, fixes);
	},
};
