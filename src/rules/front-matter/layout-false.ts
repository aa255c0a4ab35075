// Posts without a layout.
import type { Documentation, Rule } from '../../engine/rule';
import { otherType, placeOf, problem, seenField } from '../../fields/field-problems';
import type { Value } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: '`layout: false`: Hexo publishes the article without a page around it.',
	why: 'No title, no style, no list of posts: readers get the bare HTML. An empty text in quotes does the same; an empty field does not.',
	examples: [
		{ text: '---\nlayout: false\n---\n', reports: ['false'] },
		{ text: "---\nlayout: ''\n---\n", reports: ["''"] },
		{ text: '---\nlayout: post\n---\n' },
		{ text: '---\nlayout:\n---\n' },
	],
};

export const layoutFalse: Rule = {
	id: 'layout-false',
	part: 'frontMatter',
	severity: 'hint',
	*check(post) {
		const field = seenField(post, 'layout');
		if (field && isNone(field.value)) {
			const message = { text: 'Hexo publishes this article bare, without the page around it' };
			yield problem(post, placeOf(field), undefined, message);
		}
	},
};

/** Whether Hexo makes `false` or an empty text of a value; of nothing at all it makes `post`. */
function isNone(value: Value): boolean {
	if (value.kind === 'list') {
		return value.items.length === 0;
	}
	const isText = value.kind === 'scalar' && otherType(value) === undefined;
	return (
		value.kind === 'scalar' && (value.value === false || (isText && (value.text === 'false' || value.text === '')))
	);
}
