// How the lists of a post's categories and tags are put right.
import type { Fix } from '../engine/rule';
import type { FiledUnder } from '../hexo/category-paths';
import type { Post } from '../post/post';
import type { Field, ListValue, ScalarValue, Value } from '../post/yaml/read-fields';
import { deletion, type TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { isNothing, isOneLine, lineEnd, quote, removeItem, rewrite, wholeLines } from './field-problems';
import { setTo } from './insert-field';
import { hasBullet } from './name-parts';
import { WORDS } from './name-words';

const offer = (title: Message, edit: TextEdit): Fix => ({ title, edits: [edit] });

/** A name as it stands in a list: without quotes where it means itself. */
export const written = (name: string): string =>
	/^\p{L}[\p{L}\p{N} _/（）·-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : quote(name);

/** Makes a list of names of the value of a field; undefined where a comment stands above or behind it. */
export function asList(post: Post, field: Field, names: readonly string[]): Fix | undefined {
	const { key, value } = field;
	const above = post.text.slice(key.end, value.start);
	const behind = post.text.slice(value.end, wholeLines(post.text, value).end);
	const isAlone = /^:\s+$/.test(above) && behind.trim() === '';
	const list = names.map((name) => `${lineEnd(post)} - ${written(name)}`).join('');
	return isAlone && names.length > 0 ? setTo(post, field, list, { text: 'Make it a list' }) : undefined;
}

/** Puts names in the place of an item. */
export function asItems(post: Post, list: ListValue, item: Span, names: readonly string[]): Fix | undefined {
	const [only] = names;
	if (only === undefined) {
		return undefined;
	}
	if (names.length === 1) {
		return rename(item, only, { text: 'Write {0}', args: [only] });
	}
	const title = { text: 'Make a list item of each' };
	if (list.flow) {
		return rewrite(item, names.map(written).join(', '), title);
	}
	const start = wholeLines(post.text, { start: item.start, end: item.start }).start;
	const dash = /^[ \t]*-[ \t]+$/.exec(post.text.slice(start, item.start))?.[0];
	return dash === undefined ? undefined : rewrite(item, names.map(written).join(`${lineEnd(post)}${dash}`), title);
}

/** Writes another name in the place of one. */
export const rename = (value: Span, name: string, title: Message): Fix => rewrite(value, written(name), title);

/** Quotes what stands in a place, so that it is the name. */
export function quoteName(post: Post, list: FiledUnder, place: Span): Fix | undefined {
	const source = post.text.slice(place.start, place.end);
	return isOneLine(post, place) && !hasBullet(source)
		? rewrite(place, quote(source), { text: WORDS[list].quote })
		: undefined;
}

/** Takes an item out of its list. */
export function withoutItem(post: Post, list: ListValue, index: number, title: Message): Fix | undefined {
	const removal = removeItem(post, list, index);
	return removal && offer(title, removal);
}

/** Makes an item of the list above of the only name in a list, with one blank between the dash and the name. */
export function unnest(post: Post, list: ListValue, name: ScalarValue): Fix {
	const before = post.text.slice(0, list.start);
	const blanks = before.length - before.trimEnd().length;
	const edit = deletion({ start: list.start - blanks + 1, end: name.start });
	return offer({ text: 'Remove the extra dash' }, edit);
}

/** Takes the brackets around the items of a list away, which then belong to the list around it. */
export function unbracket(post: Post, outer: ListValue, list: ListValue, names: readonly Value[]): Fix | undefined {
	const texts = names.map((name) => (name.kind === 'scalar' && !isNothing(name) ? name.text : ''));
	return texts.includes('') ? undefined : asItems(post, outer, list, texts);
}

/** In brackets, a `#` at the start of a name or behind a blank begins a comment: quotes around the name make it none. */
export function quoteInBrackets(post: Post, list: FiledUnder, place: Span): Fix | undefined {
	const source = post.text.slice(place.start, place.end);
	if (!source.endsWith(']') || /['"]/.test(source)) {
		return undefined;
	}
	const names = source.slice(1, -1).split(',');
	const quoted = names.map((name) => (/(?:^|\s)#/.test(name) ? quote(name.trim()) : name.trim()));
	return rewrite(place, `[${quoted.join(', ')}]`, { text: WORDS[list].quote });
}
