// Titles that are too long for lists and file names.
import type { Documentation, Rule } from '../../engine/rule';
import { insideQuotes, problem } from '../../fields/field-problems';
import { titleDefects } from '../../fields/title-defects';
import { fieldOf } from '../../post/post';

export const documentation: Documentation = {
	summary: 'A title longer than the settings allow.',
	why:
		'Lists cut long titles off, and an address or a file made of one may be longer than file systems take. The limit is ' +
		'`newsPost.title.maxLength`, in UTF-16 units; 0 is for none.',
	examples: [
		{ options: { titleMaxLength: 4 }, text: "---\ntitle: '一二三四五'\n---\n", reports: ['一二三四五'] },
		{ options: { titleMaxLength: 4 }, text: "---\ntitle: '一二三四'\n---\n" },
		{ options: { titleMaxLength: 0 }, text: "---\ntitle: '一二三四五'\n---\n" },
	],
};

export const titleLength: Rule = {
	id: 'title-length',
	part: 'frontMatter',
	severity: 'hint',
	*check(post, { options }) {
		const value = fieldOf(post, 'title')?.value;
		const limit = options.titleMaxLength;
		if (value?.kind === 'scalar' && limit > 0 && value.text.length > limit && titleDefects(post).length === 0) {
			const message = { text: 'The title is {0} characters long, more than {1}', args: [value.text.length, limit] };
			yield problem(post, insideQuotes(value), message);
		}
	},
};
