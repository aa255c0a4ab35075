// Fields that hold something of another kind than Hexo expects.
import type { Documentation, Problem, Rule } from '../../engine/rule';
import { otherType, placeOf, problem, quote, rewrite } from '../../fields/field-problems';
import { setTo } from '../../fields/insert-field';
import { fieldOf, type Post } from '../../post/post';
import type { Field } from '../../post/yaml/read-fields';

export const documentation: Documentation = {
	summary: '`comments` that is not true or false, `author` that is not a name.',
	why:
		'YAML 1.2, which Hexo reads, knows `true` and `false` only: `comments: no` is a text, and Hexo takes any text for yes. ' +
		'Themes print the author as it is: a list or an empty field shows as such.',
	examples: [
		{ text: '---\ncomments: no\n---\n', reports: ['no'], fixed: '---\ncomments: false\n---\n' },
		{ text: "---\ncomments: 'false'\n---\n", reports: ["'false'"], fixed: '---\ncomments: false\n---\n' },
		{ text: '---\ncomments:\n---\n', reports: ['comments'] },
		{ text: '---\nauthor: \n---\n', reports: ['author'] },
		{ text: '---\nauthor: 36\n---\n', reports: ['36'], fixed: "---\nauthor: '36'\n---\n" },
		{ text: '---\nauthor: 新浪财经\ncomments: false\n---\n' },
		{ text: '---\ntitle: 甲\n---\n' },
	],
};

export const fieldType: Rule = {
	id: 'field-type',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const comments = fieldOf(post, 'comments');
		const author = fieldOf(post, 'author');
		const problems = [comments && wrongComments(post, comments), author && wrongAuthor(post, author)];
		yield* problems.filter((found) => found !== undefined);
	},
};

/** What people write for true and false. */
const MEANT: Readonly<Record<string, string>> = {
	yes: 'true',
	on: 'true',
	true: 'true',
	no: 'false',
	off: 'false',
	false: 'false',
};

function wrongComments(post: Post, field: Field): Problem | undefined {
	const { value } = field;
	if (value.kind === 'broken' || value.kind === 'other') {
		return undefined;
	}
	if (value.kind !== 'scalar') {
		const message = { text: 'comments must be true or false: Hexo takes this for true' };
		return problem(post, value, message);
	}
	if (typeof value.value === 'boolean') {
		return undefined;
	}
	const meant = MEANT[value.text.toLowerCase()];
	const fixes = () => (meant === undefined ? ['false', 'true'] : [meant]).map((flag) => setTo(post, field, ` ${flag}`));
	// Hexo's data base turns these two texts into what they say; nobody else does.
	return value.text === 'true' || value.text === 'false'
		? { ...problem(post, value, { text: 'This is a text: true and false have no quotes' }, fixes), severity: 'hint' }
		: problem(post, placeOf(field), { text: 'comments must be true or false: it is neither' }, fixes);
}

function wrongAuthor(post: Post, field: Field): Problem | undefined {
	const { value } = field;
	if (value.kind === 'broken' || value.kind === 'other') {
		return undefined;
	}
	if (value.kind !== 'scalar') {
		return problem(post, value, { text: 'The author must be one name: themes print it as it is' });
	}
	const type = otherType(value);
	if (type === 'nothing' || value.text.trim() === '') {
		const message = { text: 'The author is empty: name one, or leave the field out' };
		const source = sourceOf(post);
		return problem(post, placeOf(field), message, () =>
			source === undefined ? undefined : setTo(post, field, ` ${quote(source)}`),
		);
	}
	if (type === undefined) {
		return undefined;
	}
	const fix = rewrite(value, quote(value.text), { text: 'Quote the author' });
	const message = { text: 'YAML reads this author as a {0}, not as a name', args: [{ text: type }] };
	return problem(post, value, message, () => fix);
}

/** Whom the generator names as author: the second category. */
function sourceOf(post: Post): string | undefined {
	const categories = fieldOf(post, 'categories')?.value;
	const second = categories?.kind === 'list' ? categories.items[1] : undefined;
	return second?.kind === 'scalar' && second.text !== '' ? second.text : undefined;
}
