// An author that is not a name.
import type { Documentation, Rule } from '../../engine/rule';
import { otherType, placeOf, problem, quote, rewrite } from '../../fields/field-problems';
import { setTo } from '../../fields/insert-field';
import { fieldOf, type Post } from '../../post/post';

export const documentation: Documentation = {
	summary: '`author` that is not a name.',
	why: 'Themes print the author as it is: a list or an empty field shows as such.',
	examples: [
		{ text: '---\nauthor: \n---\n', reports: ['author'] },
		{ text: '---\nauthor: 36\n---\n', reports: ['36'], fixed: "---\nauthor: '36'\n---\n" },
		{ text: '---\nauthor: 新浪财经\n---\n' },
		{ text: '---\ntitle: 甲\n---\n' },
	],
};

export const fieldTypeAuthor: Rule = {
	id: 'field-type-author',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const field = fieldOf(post, 'author');
		const { value } = field ?? {};
		if (!field || !value || value.kind === 'broken' || value.kind === 'other') {
			return;
		}
		if (value.kind !== 'scalar') {
			const message = { text: 'The author must be one name: themes print it as it is' };
			yield problem(post, value, message);
			return;
		}
		const type = otherType(value);
		if (type === 'nothing' || value.text.trim() === '') {
			const message = { text: 'The author is empty: name one, or leave the field out' };
			const source = sourceOf(post);
			yield problem(post, placeOf(field), message, () =>
				source === undefined ? undefined : setTo(post, field, ` ${quote(source)}`),
			);
		} else if (type !== undefined) {
			const message = { text: 'YAML reads this author as a {0}, not as a name', args: [{ text: type }] };
			yield problem(post, value, message, () => rewrite(value, quote(value.text), { text: 'Quote the author' }));
		}
	},
};

/** Whom the generator names as author: the second category. */
function sourceOf(post: Post): string | undefined {
	const categories = fieldOf(post, 'categories')?.value;
	const second = categories?.kind === 'list' ? categories.items[1] : undefined;
	return second?.kind === 'scalar' && second.text !== '' ? second.text : undefined;
}
