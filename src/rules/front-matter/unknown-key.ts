// Names of fields that are misspelt.
import type { Documentation, Rule } from '../../engine/rule';
import { isNothing, problem } from '../../fields/field-problems';
import { renameField } from '../../fields/insert-field';
import { meantBy } from '../../fields/misspelt-names';
import { meantSwitch } from '../../fields/switches';
import { NEVER_EMPTY } from '../../hexo/known-fields';

export const documentation: Documentation = {
	summary: 'A field whose name looks like that of another one, misspelt.',
	why:
		'Hexo and its themes take no notice of a field they do not know: `tilte: 甲` leaves the post without a title. Reported is ' +
		'only a name that differs from a known one by a letter or two, or by capitals, where the post has no field of that ' +
		'name. Every other name is left alone: themes and plug-ins bring their own. A misspelt `published` that was to hide the ' +
		'post is a warning. The fix renames the field.',
	examples: [
		{
			text: "---\ntilte: '甲'\ndate: 2024-05-01\n---\n",
			reports: ['tilte'],
			fixed: "---\ntitle: '甲'\ndate: 2024-05-01\n---\n",
		},
		{
			text: '---\ntitle: 甲\ncatagories:\n - 金融\n---\n',
			reports: ['catagories'],
			fixed: '---\ntitle: 甲\ncategories:\n - 金融\n---\n',
		},
		{ text: '---\ntitle: 甲\nAuthor: 乙\n---\n', reports: ['Author'], fixed: '---\ntitle: 甲\nauthor: 乙\n---\n' },
		{ text: '---\nPublished: no\n---\n', reports: ['Published'], fixed: '---\npublished: no\n---\n' },
		{ text: '---\ntitle: 甲\nExcerpt:\n---\n', reports: ['Excerpt'] },
		{ text: '---\ntitle: 甲\nauthor: 乙\nauthors: 丙\n---\n' },
		{ text: '---\ntitle: 甲\nsource: 乙\ntop_img: /a.png\n---\n' },
	],
};

export const unknownKey: Rule = {
	id: 'unknown-key',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, { options }) {
		for (const field of post.frontMatter.yaml.fields) {
			const name = meantBy(post, field, options.imageKeys);
			if (name !== undefined) {
				const message = { text: 'Hexo ignores the field {0}: {1} may be meant', args: [field.name, name] };
				// Under that name Hexo would not build the post, while it has nothing in it.
				const isRefused = NEVER_EMPTY.has(name) && isNothing(field.value);
				const hides = name === 'published' && meantSwitch(field.value) === false;
				yield {
					...problem(post, field.key, message, () => (isRefused ? undefined : renameField(field, name))),
					...(hides && { severity: 'warning' }),
				};
			}
		}
	},
};
