// What is wrong with the title of a post: the first kind of defect that fits.
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, ScalarValue } from '../post/yaml/read-fields';
import type { Defect } from './defect';
import { headOf, lookUp, otherType, placeOf } from './field-problems';
import { addField, fillIn } from './insert-field';
import { quoteTitle, type TextKind, wrongText } from './title-text';

export type TitleKind = 'missing' | 'empty' | 'cut' | 'type' | 'unquoted' | TextKind;

type TitleDefect = Defect<TitleKind>;

/** What is wrong with the title: one thing, or nothing. How long it may be is for the settings to say. */
export const titleDefects = analysis((post): readonly TitleDefect[] => {
	const field = lookUp(post, 'title');
	const defect = field === 'missing' ? missing(post) : field && wrongField(post, field);
	return defect ? [defect] : [];
});

function missing(post: Post): TitleDefect {
	const message = { text: 'The post has no title: Hexo publishes it without one' };
	return { kind: 'missing', place: headOf(post), message, fixes: (context) => addField(post, context, 'title') };
}

function wrongField(post: Post, field: Field): TitleDefect | undefined {
	const { value } = field;
	if (value.kind === 'list' || value.kind === 'map') {
		const message = {
			text: 'YAML reads this title as a list or as fields, not as a text: Hexo shows something else',
		};
		return { kind: 'type', place: value, message, fixes: () => quoteTitle(post, value) };
	}
	if (value.kind !== 'scalar') {
		return undefined;
	}
	return value.text.trim() === '' || otherType(value) === 'nothing'
		? emptyTitle(post, field)
		: (cutTitle(post, value) ?? otherTitle(post, value) ?? wrongText(post, value));
}

function emptyTitle(post: Post, field: Field): TitleDefect {
	const { start, end } = field.value;
	const [head, comment = ''] = /^[ \t]*(#[^\r\n]*)/.exec(post.text.slice(end)) ?? [''];
	if (comment === '' || start < end) {
		const message = { text: 'The title is empty: Hexo publishes the post without one' };
		return { kind: 'empty', place: placeOf(field), message, fixes: (context) => fillIn(post, context, field) };
	}
	const from = end + head.length - comment.length;
	const swallowed = { start: from, end: from + comment.trimEnd().length };
	const message = { text: 'A # begins a comment: Hexo publishes the post without a title' };
	return { kind: 'cut', place: swallowed, message, fixes: () => quoteTitle(post, swallowed) };
}

/** A title with a topic in it, `收盘 #A股# 上涨`; behind the `#` of a comment people write a blank. */
function cutTitle(post: Post, { style, start, end }: ScalarValue): TitleDefect | undefined {
	const [head, comment] = /^[ \t]+(#[^\s#][^\r\n]*)/.exec(post.text.slice(end)) ?? [''];
	if (style !== 'plain' || comment === undefined) {
		return undefined;
	}
	const swallowed = { start: end + head.length - comment.length, end: end + head.trimEnd().length };
	const message = { text: 'A # begins a comment: Hexo cuts the title off here' };
	return { kind: 'cut', place: swallowed, message, fixes: () => quoteTitle(post, { start, end: swallowed.end }) };
}

/** A title that YAML reads as a number, a date or the like; Hexo turns it into a text again, mostly another one. */
function otherTitle(post: Post, value: ScalarValue): TitleDefect | undefined {
	const type = otherType(value);
	if (type === undefined) {
		return undefined;
	}
	const fixes = () => quoteTitle(post, value);
	if (typeof value.value !== 'string' && String(value.value) === value.text) {
		const message = { text: 'YAML reads this title as a {0}, not as a text', args: [{ text: type }] };
		return { kind: 'unquoted', place: value, message, fixes };
	}
	const message = { text: 'YAML reads this title as a {0}: Hexo shows it in another form', args: [{ text: type }] };
	return { kind: 'type', place: value, message, fixes };
}
