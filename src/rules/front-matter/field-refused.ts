// Fields that make Hexo drop the post.
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { goesOn, isNothing, otherType, placeOf, problem, removeField, rewrite } from '../../fields/field-problems';
import { setTo } from '../../fields/insert-field';
import { isKnown } from '../../fields/switches';
import { writeText } from '../../fields/write-text';
import { isDecodable } from '../../hexo/address';
import { NEVER_EMPTY } from '../../hexo/known-fields';
import type { Post } from '../../post/post';
import type { Field, Value } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: 'A field with a value that Hexo refuses: the post is not built.',
	why:
		'Hexo says so in one line of its log (“Process failed”), leaves the post out, and ends as if all were well. It refuses an ' +
		'empty `excerpt`, `more`, `content` or `id`, a `permalink` that is no text, or in which `%` stands before what is no code, ' +
		'an `_id`, and names of its own functions, of which `save` even stops the whole site. The fix removes what is empty, and ' +
		'writes a permalink as text.',
	examples: [
		{ text: '---\ntitle: 甲\nexcerpt:\n---\n', reports: ['excerpt'], fixed: '---\ntitle: 甲\n---\n' },
		{
			text: '---\ntitle: 甲\npermalink: 20220608\n---\n',
			reports: ['20220608'],
			fixed: '---\ntitle: 甲\npermalink: 20220608/\n---\n',
		},
		{ text: '---\ntitle: 甲\npermalink: [a, b]\n---\n', reports: ['[a, b]'] },
		{ text: '---\ntitle: 甲\npermalink: 涨5%了/\n---\n', reports: ['涨5%了/'] },
		{ text: '---\ntitle: 甲\n_id: x\n---\n', reports: ['x'] },
		{ text: "---\ntitle: 甲\nexcerpt: ''\nid: 7\npermalink: a/\n---\n" },
		{ text: '---\ntitle: 甲\npermalink:\n---\n' },
	],
};

export const fieldRefused: Rule = {
	id: 'field-refused',
	part: 'frontMatter',
	severity: 'error',
	*check(post) {
		for (const field of post.frontMatter.kind === 'found' ? post.frontMatter.yaml.fields : []) {
			yield* refused(post, field);
		}
	},
};

function* refused(post: Post, field: Field): Iterable<Problem> {
	const { name, value } = field;
	const removal = (): Fix | undefined => removeField(post, field);
	if (
		NEVER_EMPTY.has(name) &&
		!goesOn(post, field) &&
		(isNothing(value) || (value.kind === 'other' && value.read === null))
	) {
		const message = { text: 'Hexo does not build a post with an empty {0}', args: [name] };
		yield problem(post, placeOf(field), message, () => removal() ?? emptyText(post, field));
	} else if (name === 'toObject' || (name === '__proto__' && isObject(value))) {
		const message = {
			text: 'Hexo has a function of the name {0}, and does not build a post with such a field',
			args: [name],
		};
		yield problem(post, field.key, message, removal);
	} else if (name === 'save') {
		const message = {
			text: 'Hexo has a function of the name {0}: with such a field it builds no page of the site',
			args: [name],
		};
		yield problem(post, field.key, message, removal);
	} else if (name === '_id' && isKnown(value) && !isNothing(value) && !isIdentifier(value)) {
		const message = { text: 'Hexo gives each post an _id of its own, and does not build one with another' };
		yield problem(post, placeOf(field), message, removal);
	} else if (name === 'permalink' || name === '__permalink') {
		yield* refusedAddress(post, value);
	}
}

const NO_TEXT = { text: 'The permalink must be a text: Hexo does not build the post' };

function* refusedAddress(post: Post, value: Value): Iterable<Problem> {
	if (value.kind === 'other' && value.read && typeof value.read !== 'string') {
		yield problem(post, value, NO_TEXT);
	}
	if (!isKnown(value) || isFalsy(value)) {
		return;
	}
	if (value.kind !== 'scalar' || otherType(value) !== undefined) {
		yield problem(post, value, NO_TEXT, () => {
			const source = value.kind === 'scalar' ? writeText(`${value.text}/`, 'plain', false) : undefined;
			return source === undefined ? undefined : rewrite(value, source, { text: 'Write {0}', args: [source] });
		});
	} else if (!isDecodable(value.text)) {
		const message = { text: 'In an address a % begins a code such as %20: with this one Hexo does not build the post' };
		yield problem(post, value, message);
	}
}

/** Whether JavaScript takes a value for an object. */
function isObject(value: Value): boolean {
	if (value.kind !== 'scalar') {
		return isKnown(value);
	}
	const type = otherType(value);
	return type === 'nothing' || type === 'date';
}

/** Whether a value counts as none: Hexo makes the address by the pattern of the site then. */
const isFalsy = (value: Value): boolean =>
	value.kind === 'scalar' &&
	(isNothing(value) || value.value === false || value.value === 0 || Number.isNaN(value.value));

/** The form of the names that Hexo gives to posts. */
const isIdentifier = (value: Value): boolean =>
	value.kind === 'scalar' && value.text.startsWith('c') && value.text.length === 25;

/** Hexo takes a text without a word, which for the content would be the whole article. */
const emptyText = (post: Post, field: Field): Fix | undefined =>
	field.name === 'content' ? undefined : setTo(post, field, " ''");
