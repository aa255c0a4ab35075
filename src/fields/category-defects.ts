// What is wrong with the categories of a post.
import { analysis } from '../post/analysis';
import type { Post } from '../post/post';
import type { Field, ListValue, ScalarValue, Value } from '../post/yaml/read-fields';
import { asList, quoteItem, unnest, withoutItem } from './category-fixes';
import type { Defect } from './defect';
import { headOf, lookUp, otherType, placeOf } from './field-problems';
import { addField, fillIn } from './insert-field';

export type CategoryKind = 'missing' | 'empty' | 'commas' | 'single' | 'nested' | 'repeated' | 'type' | 'item-empty';

type CategoryDefect = Defect<CategoryKind>;

/** Nobody has as many categories. */
const MAX_DEFECTS = 20;

/** What is wrong with the categories, in the order of the text. */
export const categoryDefects = analysis((post): readonly CategoryDefect[] => {
	const field = lookUp(post, 'categories');
	if (field !== 'missing') {
		return field ? [...firstOf(wrongField(post, field))] : [];
	}
	// Hexo reads the singular, too.
	if (lookUp(post, 'category') !== 'missing') {
		return [];
	}
	const message = { text: 'The post has no categories: it is listed in none' };
	const fixes: CategoryDefect['fixes'] = (context) => addField(post, context, 'categories');
	return [{ kind: 'missing', place: headOf(post), message, fixes }];
});

function* firstOf(defects: Iterable<CategoryDefect>): Iterable<CategoryDefect> {
	let left = MAX_DEFECTS;
	for (const defect of defects) {
		yield defect;
		if (--left === 0) {
			return;
		}
	}
}

function* wrongField(post: Post, field: Field): Iterable<CategoryDefect> {
	const { value } = field;
	if (value.kind === 'map') {
		const message = { text: 'Categories must be a list: Hexo files the post under “[object Object]”' };
		yield { kind: 'type', place: value, message };
	} else if (value.kind === 'list' ? value.items.length === 0 : value.kind === 'scalar' && isEmpty(value)) {
		const message = { text: 'There are no categories here: the post is listed in none' };
		yield { kind: 'empty', place: placeOf(field), message, fixes: (context) => fillIn(post, context, field) };
	} else if (value.kind === 'list') {
		yield* wrongItems(post, value);
	} else if (value.kind === 'scalar') {
		yield wrongText(post, value);
	}
}

const isEmpty = (value: ScalarValue): boolean => value.text.trim() === '' || otherType(value) === 'nothing';

/** One text in place of a list: Hexo takes all of it for one category. */
function wrongText(post: Post, value: ScalarValue): CategoryDefect {
	const fixes = () => asList(post, value);
	return /[,，]/.test(value.text)
		? {
				kind: 'commas',
				place: value,
				message: { text: 'Hexo takes this for one category with commas in its name' },
				fixes,
			}
		: { kind: 'single', place: value, message: { text: 'One category; a list can hold a path of several' }, fixes };
}

function* wrongItems(post: Post, list: ListValue): Iterable<CategoryDefect> {
	const isPath = list.items.some((item) => item.kind !== 'list');
	const seen = new Set<string>();
	for (const [index, item] of list.items.entries()) {
		if (item.kind === 'list') {
			if (isPath && unwrapped(item)) {
				yield nested(post, item, list);
			}
			yield* item.items.length > 0 ? wrongItems(post, item) : [emptyItem(post, list, index)];
		} else if (item.kind === 'map') {
			const message = { text: 'A colon makes this item a field: Hexo files the post under “[object Object]”' };
			yield { kind: 'type', place: item, message, fixes: () => quoteItem(post, item) };
		} else if (item.kind === 'scalar') {
			if (isEmpty(item)) {
				yield emptyItem(post, list, index);
			} else if (seen.has(item.text)) {
				const message = { text: '{0} is named twice: Hexo files it below itself', args: [item.text] };
				const title = { text: 'Remove the repeated category' };
				yield { kind: 'repeated', place: item, message, fixes: () => withoutItem(post, list, index, title) };
			} else if (isRenamed(item)) {
				const args = [{ text: otherType(item)! }];
				const message = { text: 'YAML reads this category as a {0}: Hexo gives it another name', args };
				yield { kind: 'type', place: item, message, fixes: () => quoteItem(post, item) };
			}
			seen.add(item.text);
		}
	}
}

/** Whether Hexo's YAML parser makes something of the name that reads otherwise as a text: `1.10`, `2024-05-01`. */
function isRenamed(item: ScalarValue): boolean {
	return otherType(item) !== undefined && (typeof item.value === 'string' || String(item.value) !== item.text);
}

function emptyItem(post: Post, list: ListValue, index: number): CategoryDefect {
	const item = list.items[index]!;
	const dash = post.text.lastIndexOf('-', item.start);
	const place = item.start < item.end ? item : list.flow ? list : { start: dash, end: dash + 1 };
	const message = { text: 'This category is empty: Hexo leaves it out' };
	const title = { text: 'Remove the empty category' };
	return { kind: 'item-empty', place, message, fixes: () => withoutItem(post, list, index, title) };
}

/** The only name in a list of one item, however deep: ` -  - X`. Brackets are no accident. */
function unwrapped(list: ListValue): Value | undefined {
	const item = list.items[0];
	if (list.flow || list.items.length !== 1 || item === undefined) {
		return undefined;
	}
	return item.kind === 'list' ? unwrapped(item) : item.kind === 'scalar' && isEmpty(item) ? undefined : item;
}

function nested(post: Post, list: ListValue, outer: ListValue): CategoryDefect {
	const name = unwrapped(list)!;
	const message = {
		text: 'The second dash nests this category: Hexo files the post under each item alone, not under one path',
	};
	const isName = name.kind === 'scalar' && !isRenamed(name) && !outer.items.some((item) => isSameText(item, name));
	return { kind: 'nested', place: list, message, fixes: () => (isName ? unnest(post, list, name) : undefined) };
}

const isSameText = (item: Value, name: ScalarValue): boolean => item.kind === 'scalar' && item.text === name.text;
