// How the lists of a post's categories are put right.
import type { Fix } from '../engine/rule';
import type { Post } from '../post/post';
import type { ListValue, ScalarValue, Value } from '../post/yaml/read-fields';
import { deletion, type TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { isOneLine, lineEnd, quote, removeItem, rewrite, wholeLines } from './field-problems';

const offer = (title: Message, edit: TextEdit): Fix => ({ title, edits: [edit] });

/** Makes a list of a text, an item of each name in it. */
export function asList(post: Post, value: ScalarValue): Fix | undefined {
	const parts = value.text.split(/[,，]/).map((name) => name.trim());
	const names = [...new Set(parts)].filter(Boolean);
	const list = names.map((name) => `${lineEnd(post)} - ${isBare(name) ? name : quote(name)}`).join('');
	const isAlone =
		post.text.slice(value.end, wholeLines(post.text, value).end).trim() === '' && post.text[value.start - 1] === ' ';
	return isAlone && !names.some((name) => /[\r\n]/.test(name))
		? offer({ text: 'Make it a list' }, { start: value.start - 1, end: value.end, text: list })
		: undefined;
}

/** Whether a name means itself without quotes. */
const isBare = (name: string): boolean =>
	/^\p{L}[\p{L}\p{N} _/（）·-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name);

export function quoteItem(post: Post, item: Value): Fix | undefined {
	const source = post.text.slice(item.start, item.end);
	return isOneLine(post, item) ? rewrite(item, quote(source), { text: 'Quote the category' }) : undefined;
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
	const edit = deletion({ start: list.start - Math.max(blanks - 1, 0), end: name.start });
	return offer({ text: 'Remove the extra dash' }, edit);
}
