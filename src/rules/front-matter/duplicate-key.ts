// Fields that are set twice.
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { isYaml, ownLines } from '../../fields/field-problems';
import type { Post } from '../../post/post';
import { Anchors } from '../../post/yaml/properties';
import type { Field, Value } from '../../post/yaml/value';
import { deletion } from '../../text/edit';

export const documentation: Documentation = {
	summary: 'A field that is set twice.',
	why:
		'Hexo throws “duplicated mapping key”, and the post is not built; between `;;;` the last value wins without a word. ' +
		'The fix takes one of the two away, where they say the same or one of them says nothing.',
	examples: [
		{
			text: '---\ntitle: 甲\nauthor: 乙\nauthor: 乙\n---\n',
			reports: ['author'],
			fixed: '---\ntitle: 甲\nauthor: 乙\n---\n',
		},
		{ text: '---\nthumbnail:\nthumbnail: b.png\n---\n', reports: ['thumbnail'], fixed: '---\nthumbnail: b.png\n---\n' },
		{ text: '---\ntitle: 甲\ntitle: 乙\n---\n', reports: ['title'] },
		{ text: '---\nseo:\n  title: 甲\n  title: 乙\n---\n', reports: ['title'] },
		{ text: '---\ntitle: 甲\nseo:\n  title: 甲\n---\n' },
	],
};

export const duplicateKey: Rule = {
	id: 'duplicate-key',
	part: 'frontMatter',
	severity: 'error',
	*check(post) {
		// What Hexo does not see is no error yet.
		if (post.frontMatter.kind === 'found') {
			yield* duplicatesIn(post, post.frontMatter.yaml.fields);
		}
	},
};

function* duplicatesIn(post: Post, fields: readonly Field[]): Iterable<Problem> {
	const firsts = new Map<string, Field>();
	for (const field of fields) {
		const first = firsts.get(field.name);
		if (first) {
			yield {
				...field.key,
				message: {
					text: isYaml(post)
						? '{0} is set a second time: Hexo cannot build the post'
						: '{0} is set a second time: Hexo ignores the first value',
					args: [field.name],
				},
				severity: isYaml(post) ? 'error' : 'warning',
				related: [{ ...first.key, message: { text: 'First set here' } }],
				offers: () => [isYaml(post) ? dropOne(post, first, field) : undefined],
			};
		} else {
			firsts.set(field.name, field);
		}
		yield* duplicatesWithin(post, field.value);
	}
}

function* duplicatesWithin(post: Post, value: Value): Iterable<Problem> {
	if (value.kind === 'map') {
		yield* duplicatesIn(post, value.fields);
	} else if (value.kind === 'list') {
		for (const item of value.items) {
			yield* duplicatesWithin(post, item);
		}
	}
}

/** Takes away the later of two equal fields, or the one that has no value. */
function dropOne(post: Post, first: Field, later: Field): Fix | undefined {
	const source = ({ value }: Field): string => post.text.slice(value.start, value.end);
	const useless =
		source(first) === source(later) && first.value.kind !== 'broken'
			? later
			: isEmpty(later.value)
				? later
				: isEmpty(first.value)
					? first
					: undefined;
	// Others may refer to its anchor.
	const isFree = useless && new Anchors(post.text, [useless]).isEmpty;
	const lines = isFree && ownLines(post, useless);
	return lines ? { title: { text: 'Delete the repeated field' }, edits: [deletion(lines)] } : undefined;
}

const isEmpty = (value: Value): boolean => value.kind === 'scalar' && value.text === '';
