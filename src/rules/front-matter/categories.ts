// Categories that Hexo does not file the post under as meant.
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import {
	headOf,
	isOneLine,
	lineEnd,
	lookUp,
	otherType,
	placeOf,
	problem,
	quote,
	removeItem,
	rewrite,
	wholeLines,
} from '../../fields/field-problems';
import { addField, fillIn } from '../../fields/insert-field';
import type { Post } from '../../post/post';
import type { ListValue, ScalarValue, Value } from '../../post/yaml/read-fields';
import { deletion, type TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';

export const documentation: Documentation = {
	summary: 'Categories that are missing, empty or nested by accident.',
	why:
		'Hexo takes a flat list for one path: `金融`, below it `新浪财经`. As soon as one item is a list of its own, every item ' +
		'becomes a path of its own: ` -  - 子类`, which the feed generator writes for a name that begins with a dash, tears the ' +
		'path apart. A single text is one category, commas and all (measured with Hexo 8.1.2).',
	examples: [
		{ text: '---\ntitle: 甲\n---\n', reports: ['---'] },
		{ text: '---\ncategories: \nauthor: 乙\n---\n', reports: ['categories'] },
		{
			text: '---\ncategories: \n - 科技\n - ACM\n -  - 图灵奖\n---\n',
			reports: ['- 图灵奖'],
			fixed: '---\ncategories: \n - 科技\n - ACM\n - 图灵奖\n---\n',
		},
		{
			text: '---\ncategories: 金融, 新浪\n---\n',
			reports: ['金融, 新浪'],
			fixed: '---\ncategories:\n - 金融\n - 新浪\n---\n',
		},
		{
			text: '---\ncategories:\n - 金融\n - 金融\n---\n',
			reports: ['金融'],
			fixed: '---\ncategories:\n - 金融\n---\n',
		},
		{ text: '---\ncategories:\n - 金融\n -\n---\n', reports: ['-'], fixed: '---\ncategories:\n - 金融\n---\n' },
		{
			text: '---\ncategories:\n - 科技: 子\n---\n',
			reports: ['科技: 子'],
			fixed: "---\ncategories:\n - '科技: 子'\n---\n",
		},
		{ text: '---\ncategories: \n - 金融\n - 雪球 - 用户自选动态\n---\n' },
		{ text: '---\ncategories:\n - [体育, 棒球]\n - [体育, 篮球]\n---\n' },
		{ text: '---\ncategories: [金融, 新浪财经]\n---\n' },
	],
};

export const categories: Rule = {
	id: 'categories',
	part: 'frontMatter',
	severity: 'warning',
	*check(post, context) {
		const field = lookUp(post, 'categories');
		if (field === 'missing') {
			// Hexo reads the singular, too.
			if (lookUp(post, 'category') === 'missing') {
				const message = { text: 'The post has no categories: it is listed in none' };
				yield problem(post, headOf(post), 'warning', message, () => addField(post, context, 'categories'));
			}
			return;
		}
		const value = field?.value;
		if (!field || !value || value.kind === 'broken' || value.kind === 'other') {
			return;
		}
		if (value.kind === 'map') {
			const message = { text: 'Categories must be a list: Hexo files the post under “[object Object]”' };
			yield problem(post, value, 'error', message);
		} else if (value.kind === 'list' ? value.items.length === 0 : isEmpty(value)) {
			const message = { text: 'There are no categories here: the post is listed in none' };
			yield problem(post, placeOf(field), 'warning', message, () => fillIn(post, context, field));
		} else {
			yield* value.kind === 'list' ? firstOf(checkItems(post, value)) : checkText(post, value);
		}
	},
};

/** Each fix is tried out: nobody has as many categories. */
const MAX_PROBLEMS = 20;

function* firstOf(problems: Iterable<Problem>): Iterable<Problem> {
	let left = MAX_PROBLEMS;
	for (const found of problems) {
		yield found;
		if (--left === 0) {
			return;
		}
	}
}

const isEmpty = (value: ScalarValue): boolean => value.text.trim() === '' || otherType(value) === 'nothing';

const offer = (title: Message, edit: TextEdit): Fix => ({ title, edits: [edit] });

/** One text in place of a list: Hexo takes all of it for one category. */
function* checkText(post: Post, value: ScalarValue): Iterable<Problem> {
	const parts = value.text.split(/[,，]/).map((name) => name.trim());
	const names = [...new Set(parts)].filter(Boolean);
	const list = names.map((name) => `${lineEnd(post)} - ${isBare(name) ? name : quote(name)}`).join('');
	const isAlone =
		post.text.slice(value.end, wholeLines(post.text, value).end).trim() === '' && post.text[value.start - 1] === ' ';
	const fix =
		isAlone && !names.some((name) => /[\r\n]/.test(name))
			? offer({ text: 'Make it a list' }, { start: value.start - 1, end: value.end, text: list })
			: undefined;
	yield parts.length > 1
		? problem(post, value, 'warning', { text: 'Hexo takes this for one category with commas in its name' }, () => fix)
		: problem(post, value, 'hint', { text: 'One category; a list can hold a path of several' }, () => fix);
}

/** Whether a name means itself without quotes. */
const isBare = (name: string): boolean =>
	/^\p{L}[\p{L}\p{N} _/（）·-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name);

function* checkItems(post: Post, list: ListValue): Iterable<Problem> {
	const isPath = list.items.some((item) => item.kind !== 'list');
	const seen = new Set<string>();
	for (const [index, item] of list.items.entries()) {
		if (item.kind === 'list') {
			if (isPath && unwrapped(item)) {
				yield nested(post, item, list);
			}
			yield* item.items.length > 0 ? checkItems(post, item) : [emptyItem(post, list, index)];
		} else if (item.kind === 'map') {
			const message = { text: 'A colon makes this item a field: Hexo files the post under “[object Object]”' };
			yield problem(post, item, 'error', message, () => quoteItem(post, item));
		} else if (item.kind === 'scalar') {
			if (isEmpty(item)) {
				yield emptyItem(post, list, index);
			} else if (seen.has(item.text)) {
				const removal = removeItem(post, list, index);
				const fix = removal && offer({ text: 'Remove the repeated category' }, removal);
				const message = { text: '{0} is named twice: Hexo files it below itself', args: [item.text] };
				yield problem(post, item, 'warning', message, () => fix);
			} else if (isRenamed(item)) {
				const args = [{ text: otherType(item)! }];
				const message = { text: 'YAML reads this category as a {0}: Hexo gives it another name', args };
				yield problem(post, item, 'warning', message, () => quoteItem(post, item));
			}
			seen.add(item.text);
		}
	}
}

/** Whether Hexo's YAML parser makes something of the name that reads otherwise as a text: `1.10`, `2024-05-01`. */
function isRenamed(item: ScalarValue): boolean {
	return otherType(item) !== undefined && (typeof item.value === 'string' || String(item.value) !== item.text);
}

function quoteItem(post: Post, item: Value): Fix | undefined {
	const source = post.text.slice(item.start, item.end);
	return isOneLine(post, item) ? rewrite(item, quote(source), { text: 'Quote the category' }) : undefined;
}

function emptyItem(post: Post, list: ListValue, index: number): Problem {
	const item = list.items[index]!;
	const dash = post.text.lastIndexOf('-', item.start);
	const place = item.start < item.end ? item : list.flow ? list : { start: dash, end: dash + 1 };
	const removal = removeItem(post, list, index);
	const fix = removal && offer({ text: 'Remove the empty category' }, removal);
	return problem(post, place, 'warning', { text: 'This category is empty: Hexo leaves it out' }, () => fix);
}

/** The only name in a list of one item, however deep: ` -  - X`. Brackets are no accident. */
function unwrapped(list: ListValue): Value | undefined {
	const item = list.items[0];
	if (list.flow || list.items.length !== 1 || item === undefined) {
		return undefined;
	}
	return item.kind === 'list' ? unwrapped(item) : item.kind === 'scalar' && isEmpty(item) ? undefined : item;
}

function nested(post: Post, list: ListValue, outer: ListValue): Problem {
	const name = unwrapped(list)!;
	const message = {
		text: 'The second dash nests this category: Hexo files the post under each item alone, not under one path',
	};
	const isName = name.kind === 'scalar' && !isRenamed(name) && !outer.items.some((item) => isSameText(item, name));
	const fix = isName ? offer({ text: 'Remove the extra dash' }, unnest(post, list, name)) : undefined;
	return problem(post, list, 'warning', message, () => fix);
}

const isSameText = (item: Value, name: ScalarValue): boolean => item.kind === 'scalar' && item.text === name.text;

/** Leaves one blank between the dash of the outer list and the name. */
function unnest(post: Post, list: ListValue, name: ScalarValue): TextEdit {
	const before = post.text.slice(0, list.start);
	const blanks = before.length - before.trimEnd().length;
	return deletion({ start: list.start - Math.max(blanks - 1, 0), end: name.start });
}
