// What is wrong with the title of a post: the first kind of defect that fits.
import { textInHexo } from '../hexo/scalar';
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, OtherValue, ScalarValue } from '../post/yaml/read-fields';
import type { Defect } from './defect';
import { headOf, lookUp, otherType, placeOf } from './field-problems';
import { addField, fillIn, untagged } from './insert-field';
import { isAsWritten, readsNothing, readType } from './read-type';
import { commentAfter, markOf, swallowedIn } from './swallowed';
import { quoteTitle, type TextKind, wrongText } from './title-text';
import { withoutEdges } from './unseen-signs';

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
		const whole = markOf(post, value)?.whole ?? value;
		return { kind: 'type', place: value, message, fixes: () => quoteTitle(post, whole) };
	}
	if (value.kind === 'other') {
		return readTitle(post, field, value);
	}
	if (value.kind !== 'scalar') {
		return undefined;
	}
	return cutTitle(post, value) ?? emptyTitle(post, field, value) ?? otherTitle(post, value) ?? wrongText(post, value);
}

/** A title that a tag (`!!int 1`), an alias or a merge makes something else than a text. */
function readTitle(post: Post, field: Field, value: OtherValue): TitleDefect | undefined {
	const { read } = value;
	if (readsNothing(value)) {
		const message = { text: 'The title is empty: Hexo publishes the post without one' };
		return { kind: 'empty', place: placeOf(field), message, fixes: (context) => fillIn(post, context, field) };
	}
	if (read === undefined || typeof read === 'string') {
		return undefined;
	}
	const fixes = () => untagged(post, field, { text: 'Quote the title' });
	const type = readType(value);
	if (type === undefined) {
		const message = {
			text: 'YAML reads this title as a list or as fields, not as a text: Hexo shows something else',
		};
		return { kind: 'type', place: value, message, fixes };
	}
	const args = [{ text: type }];
	if (typeof read !== 'object' && isAsWritten(post.text, value)) {
		const message = { text: 'YAML reads this title as a {0}, not as a text', args };
		return { kind: 'unquoted', place: value, message, fixes };
	}
	const message = { text: 'YAML reads this title as a {0}: Hexo shows it in another form', args };
	return { kind: 'type', place: value, message, fixes };
}

/** A title of which YAML takes a part away, or all of it: `收盘 #A股# 上涨`, `&A股 收评`. */
function cutTitle(post: Post, value: ScalarValue): TitleDefect | undefined {
	const cut = swallowedIn(post, value);
	if (!cut) {
		return undefined;
	}
	const { by, place, whole } = cut;
	const isAll = value.start === value.end;
	const args = [post.text.slice(place.start, place.end)];
	const message =
		by === '#'
			? isAll
				? { text: 'A # begins a comment: Hexo publishes the post without a title' }
				: { text: 'A # begins a comment: Hexo cuts the title off here' }
			: by === '&'
				? isAll
					? { text: 'YAML takes {0} for an anchor: Hexo publishes the post without a title', args }
					: { text: 'YAML takes {0} for an anchor: Hexo shows the title without it', args }
				: isAll
					? { text: 'YAML takes ! for a tag: Hexo publishes the post without a title' }
					: { text: 'YAML takes ! for a tag: Hexo shows the title without it' };
	return { kind: 'cut', place, message, fixes: () => quoteTitle(post, whole) };
}

function emptyTitle(post: Post, field: Field, value: ScalarValue): TitleDefect | undefined {
	const isNothing = value.text === '' || otherType(value) === 'nothing';
	if (!isNothing && withoutEdges(value.text) !== '') {
		return undefined;
	}
	const comment = value.start === value.end ? commentAfter(post, value) : undefined;
	if (comment) {
		const message = { text: 'A # begins a comment: Hexo publishes the post without a title' };
		return { kind: 'cut', place: comment, message, fixes: () => quoteTitle(post, comment) };
	}
	const message = isNothing
		? { text: 'The title is empty: Hexo publishes the post without one' }
		: { text: 'The title is nothing but blanks: readers see none' };
	return { kind: 'empty', place: placeOf(field), message, fixes: (context) => fillIn(post, context, field) };
}

/** A title that YAML reads as a number, a date or the like; Hexo turns it into a text again, mostly another one. */
function otherTitle(post: Post, value: ScalarValue): TitleDefect | undefined {
	const type = otherType(value);
	if (type === undefined) {
		return undefined;
	}
	const fixes = () => quoteTitle(post, value);
	if (textInHexo(value, 'field') === value.text) {
		const message = { text: 'YAML reads this title as a {0}, not as a text', args: [{ text: type }] };
		return { kind: 'unquoted', place: value, message, fixes };
	}
	const message = { text: 'YAML reads this title as a {0}: Hexo shows it in another form', args: [{ text: type }] };
	return { kind: 'type', place: value, message, fixes };
}
