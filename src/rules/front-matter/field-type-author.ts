// An author that is not a name.
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { goesOn, otherType, placeOf, problem, quote, rewrite } from '../../fields/field-problems';
import { setTo, untagged } from '../../fields/insert-field';
import { readsNothing, readType } from '../../fields/read-type';
import { swallowedIn } from '../../fields/swallowed';
import { fieldOf, type Post } from '../../post/post';
import type { Field, OtherValue } from '../../post/yaml/read-fields';

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

const NO_NAME = { text: 'The author must be one name: themes print it as it is' };

export const fieldTypeAuthor: Rule = {
	id: 'field-type-author',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const field = fieldOf(post, 'author');
		const { value } = field ?? {};
		if (!field || !value || value.kind === 'broken') {
			return;
		}
		if (value.kind === 'other') {
			yield* readAuthor(post, field, value);
			return;
		}
		if (value.kind !== 'scalar') {
			yield problem(post, value, NO_NAME);
			return;
		}
		const type = otherType(value);
		const isEmpty = type === 'nothing' || value.text.trim() === '';
		if (isEmpty && (swallowedIn(post, value) || goesOn(post, field))) {
			// Something else says where the name is.
			return;
		}
		if (isEmpty) {
			yield emptyAuthor(post, field);
		} else if (type !== undefined) {
			const message = { text: 'YAML reads this author as a {0}, not as a name', args: [{ text: type }] };
			yield problem(post, value, message, () => rewrite(value, quote(value.text), { text: 'Quote the author' }));
		}
	},
};

function emptyAuthor(post: Post, field: Field): Problem {
	const message = { text: 'The author is empty: name one, or leave the field out' };
	const source = sourceOf(post);
	return problem(post, placeOf(field), message, () =>
		source === undefined ? undefined : setTo(post, field, ` ${quote(source)}`),
	);
}

/** An author that a tag, an alias or a merge makes something else than a text. */
function* readAuthor(post: Post, field: Field, value: OtherValue): Iterable<Problem> {
	const type = readType(value);
	if (readsNothing(value)) {
		yield emptyAuthor(post, field);
	} else if (type !== undefined) {
		const message = { text: 'YAML reads this author as a {0}, not as a name', args: [{ text: type }] };
		yield problem(post, placeOf(field), message, () => untagged(post, field, { text: 'Quote the author' }));
	} else if (typeof value.read === 'object' && value.read !== null) {
		yield problem(post, placeOf(field), NO_NAME);
	}
}

/** Whom the generator names as author: the second category. */
function sourceOf(post: Post): string | undefined {
	const categories = fieldOf(post, 'categories')?.value;
	const second = categories?.kind === 'list' ? categories.items[1] : undefined;
	return second?.kind === 'scalar' && second.text !== '' ? second.text : undefined;
}
