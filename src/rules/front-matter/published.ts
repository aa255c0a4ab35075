// `published` that is not true or false.
import type { Documentation, Rule } from '../../engine/rule';
import { otherType, placeOf, problem, rewrite, seenField } from '../../fields/field-problems';
import { commentAfter } from '../../fields/swallowed';
import { meantBy, meantSwitch, setSwitch } from '../../fields/switches';
import { meansHidden } from '../../hexo/hidden';
import type { Post } from '../../post/post';
import type { Value } from '../../post/yaml/read-fields';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

export const documentation: Documentation = {
	summary: '`published` that is not true or false: a post that was to be hidden is published, or the other way round.',
	why:
		'YAML 1.2, which Hexo reads, knows `true` and `false` only: `no` is a text, and Hexo takes nearly any text for yes, but an ' +
		'empty one for no. The fix writes what was meant.',
	examples: [
		{ text: '---\npublished: no\n---\n', reports: ['no'], fixed: '---\npublished: false\n---\n' },
		{ text: '---\npublished: "off" # 待审\n---\n', reports: ['"off"'], fixed: '---\npublished: false # 待审\n---\n' },
		{ text: '---\npublished: 否\n---\n', reports: ['否'], fixed: '---\npublished: false\n---\n' },
		{ text: "---\npublished: ''\n---\n", reports: ["''"] },
		{ text: '---\npublished: #false\n---\n', reports: ['#false'], fixed: '---\npublished: false\n---\n' },
		{ text: '---\npublished: false\n---\n' },
		{ text: '---\npublished: yes\n---\n' },
		{ text: '---\npublished:\n---\n' },
		{ text: '---\npublished: # false: not yet\n---\n' },
	],
};

export const published: Rule = {
	id: 'published',
	part: 'frontMatter',
	severity: 'warning',
	*check(post) {
		const field = seenField(post, 'published');
		const comment = field && commentedNo(post, field.value);
		if (comment) {
			const message = { text: 'A # begins a comment: Hexo publishes the post' };
			yield problem(post, comment, message, () => rewrite(comment, 'false', { text: 'Write {0}', args: ['false'] }));
		}
		const message = field && described(field.value);
		if (field && message) {
			yield problem(post, placeOf(field), message, () => setSwitch(post, field, meantSwitch(field.value)));
		}
	},
};

/** A comment in the place of the value that says no, with no blank after its `#`. */
function commentedNo(post: Post, value: Value): Span | undefined {
	const comment = isNothing(value) ? commentAfter(post, value) : undefined;
	const text = comment && post.text.slice(comment.start + 1, comment.end);
	return text && !/^\s/.test(text) && meantBy(text) === false ? comment : undefined;
}

const isNothing = (value: Value): boolean => value.kind === 'scalar' && otherType(value) === 'nothing';

/** Undefined where Hexo does what is written. */
function described(value: Value): Message | undefined {
	const isUntold = value.kind === 'other' ? value.read === undefined || value.read === null : value.kind === 'broken';
	if (isUntold || isNothing(value)) {
		return undefined;
	}
	const [isHidden, meant] = [meansHidden(value), meantSwitch(value)];
	if (isHidden) {
		const message = { text: 'published must be true or false: Hexo takes this for false, and hides the post' };
		return meant === false ? undefined : message;
	}
	const message = { text: 'published must be true or false: Hexo takes this for true, and publishes the post' };
	return meant === true ? undefined : message;
}
