// Adds a field that is missing where it usually stands, or fills in one that is empty.
import type { Context, Fix } from '../engine/rule';
import { findFrontMatter } from '../post/front-matter';
import type { Post } from '../post/post';
import { isTagged } from '../post/yaml/properties';
import type { Field } from '../post/yaml/read-fields';
import { applyEdits, insertion, type TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { isOneLine, lineEnd, quote, rewrite, wholeLines } from './field-problems';
import { misspelt } from './misspelt-names';
import { suggestion } from './suggest-value';

/** The order in which the feed generator writes fields. */
const ORDER = ['title', 'categories', 'headimg', 'author', 'comments', 'date', 'thumbnail'];

/** Sets a field that is missing: by its right name where it is misspelt, else with a sensible value. */
export function addField(post: Post, context: Context, name: string): Fix | undefined {
	const other = misspelt(post, name);
	if (other) {
		return renameField(other, name);
	}
	const source = suggestion(post, context, name);
	return source === undefined ? undefined : insertField(post, name, source);
}

/** Adds a field with this source behind its colon. */
export function insertField(
	post: Post,
	name: string,
	source: string,
	title = titleOf(`${name}:${source}`),
): Fix | undefined {
	const edit = insertLine(post, name, `${name}:${source}`);
	return edit && { title, edits: [edit] };
}

export const renameField = ({ key }: Field, name: string): Fix =>
	rewrite(key, name, { text: 'Rename it to {0}', args: [name] });

/** Gives an empty field a sensible value: that of the field of this name, where it has another one. */
export function fillIn(post: Post, context: Context, field: Field, name = field.name): Fix | undefined {
	const source = suggestion(post, context, name);
	return source === undefined ? undefined : setTo(post, field, source);
}

/** Writes source behind the colon of a field, in the place of its value; a comment behind it stays. */
export function setTo(
	{ text }: Post,
	{ name, key, value }: Field,
	source: string,
	title = titleOf(`${name}:${source}`),
): Fix | undefined {
	const blanks = /^[ \t]*(?=[\r\n]|$)|^(?=[ \t]+#)/.exec(text.slice(value.end))?.[0];
	const start = text.indexOf(':', key.end) + 1;
	return blanks === undefined ? undefined : rewrite({ start, end: value.end + blanks.length }, source, title);
}

/** Writes a value that a tag makes something else than a text as the text that stands there. */
export function untagged(post: Post, field: Field, title: Message): Fix | undefined {
	const { value } = field;
	const source = post.text.slice(value.start, value.end);
	if (!isTagged(post.text, value) || !isOneLine(post, value) || source === '') {
		return undefined;
	}
	return setTo(post, field, ` ${/^["']/.test(source) ? source : quote(source)}`, title);
}

const titleOf = (source: string): Fix['title'] => ({ text: 'Write {0}', args: [source.replace(/\s+/g, ' ')] });

function insertLine(post: Post, name: string, source: string): TextEdit | undefined {
	const { text, frontMatter } = post;
	const { fields } = frontMatter.yaml;
	const rank = ORDER.indexOf(name);
	const before = fields.findLast((field) => ORDER.includes(field.name) && ORDER.indexOf(field.name) < rank);
	const behind = fields.find((field) => ORDER.indexOf(field.name) > rank);
	const at = before ? endOf(post, before) : behind ? wholeLines(text, behind.key).start : frontMatter.fields.start;
	const eol = lineEnd(post);
	const isBegun = /[^\n]/.test(text.slice(at - 1, at));
	const edit = insertion(at, isBegun ? `${eol}${source}` : `${source}${eol}`);
	const after = applyEdits(text.slice(0, frontMatter.span.end), [edit]);
	const { yaml } = findFrontMatter(after);
	const written = yaml.fields.find((field) => field.name === name);
	const isAsMeant = written !== undefined && after.slice(written.key.start, written.value.end) === source;
	const others = yaml.fields.filter((field) => field !== written);
	const isRead = yaml.problems.length <= frontMatter.yaml.problems.length;
	return isAsMeant && isRead && sourcesOf(after, others) === sourcesOf(text, fields) ? edit : undefined;
}

/** Behind the lines of a field; how far one reaches that cannot be read, only the next one tells. */
function endOf({ text, frontMatter }: Post, field: Field): number {
	if (field.value.kind !== 'broken') {
		return wholeLines(text, { start: field.key.start, end: field.value.end }).end;
	}
	const next = frontMatter.yaml.fields.find(({ key }) => key.start > field.key.start);
	return next ? wholeLines(text, next.key).start : frontMatter.fields.end;
}

const sourcesOf = (text: string, fields: readonly Field[]): string =>
	fields.map(({ key, value }) => text.slice(key.start, value.end)).join('\n');
