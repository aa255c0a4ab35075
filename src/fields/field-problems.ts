// What the rules about fields share: where to report, how to quote, how to take lines away.
import type { Fix, Problem } from '../engine/rule';
import { valueInHexo } from '../hexo/scalar';
import { findFrontMatter } from '../post/front-matter';
import { fieldOf, type Post } from '../post/post';
import type { Field, ListValue, ScalarValue, Value } from '../post/yaml/read-fields';
import { applyEdits, deletion, type TextEdit } from '../text/edit';
import { withoutInvisible } from '../text/invisible';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { fieldsBelow } from './fields-below';

/** The field, or `missing` where the block can be read and holds none of this name. */
export function lookUp(post: Post, name: string): Field | 'missing' | undefined {
	const { reason, yaml } = post.frontMatter;
	const field = fieldOf(post, name);
	if (field && goesOn(post, field)) {
		return undefined;
	}
	if (field || !yaml.isMapping || reason === 'empty' || reason === 'toml') {
		return field;
	}
	// Not missing but out of reach: unreadable, in a line that sets nothing, below the block, under a name with a sign that
	// nobody sees, or merged in from elsewhere (`<<`).
	const hidden = yaml.problems.some(({ cause, field, ...place }) => {
		const isNamed = field?.name === name || post.text.startsWith(name, place.start);
		return cause === 'unreadable' || isNamed;
	});
	const isElsewhere = fieldsBelow(post)?.fields.some((below) => below.name === name);
	const isMisread = yaml.fields.some((other) => withoutInvisible(other.name) === name);
	return hidden || isElsewhere || isMisread || fieldOf(post, '<<') ? undefined : 'missing';
}

/** Whether a line that sets nothing stands below a field that holds nothing: it is not empty, but cannot be read. */
export const goesOn = ({ text, frontMatter }: Post, { value }: Field): boolean =>
	value.start === value.end &&
	frontMatter.yaml.problems.some(
		({ cause, field, start }) =>
			cause === 'no-field' && !field && start >= value.end && text.slice(value.end, start).trim() === '',
	);

/** The field of this name in a block that Hexo sees. */
export const seenField = (post: Post, name: string): Field | undefined =>
	post.frontMatter.kind === 'found' ? fieldOf(post, name) : undefined;

/** Where to report what is missing: the opening fence, or the first line where there is none. */
export function headOf({ frontMatter }: Post): Span {
	return frontMatter.openingFence ?? frontMatter.yaml.fields[0]?.key ?? frontMatter.span;
}

/** Where to report what is wrong with a value: the value, or the name of a field that has none. */
export const placeOf = ({ key, value }: Field): Span => (value.start < value.end ? value : key);

/** Whether fixes may write YAML into the block. */
export const isYaml = (post: Post): boolean => post.frontMatter.format === 'yaml';

/** The text of a value inside its quotes; the whole of it where it has none, or nothing in them. */
export function insideQuotes(value: Value): Span {
	const quoted = value.kind === 'scalar' && (value.style === 'single' || value.style === 'double');
	return quoted && value.end - value.start > 2 ? { start: value.start + 1, end: value.end - 1 } : value;
}

/** The place of a piece of a scalar's text, if it stands in the source as it is read. */
export function spanIn(post: Post, value: ScalarValue, index: number, length: number): Span {
	const { start, end } = insideQuotes(value);
	return post.text.slice(start, end) === value.text ? { start: start + index, end: start + index + length } : value;
}

/** Whether a value stands in one line, so that its source can be written anew. */
export const isOneLine = (post: Post, span: Span): boolean => !/[\r\n]/.test(post.text.slice(span.start, span.end));

/** A text as a YAML value that means just this text to every parser. */
export function quote(text: string): string {
	if (/[\0-\x1F\x7F-\x9F\uFFFE\uFFFF]/.test(text)) {
		const hex = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
		return JSON.stringify(text).replace(/[\x7F-\x9F\uFFFE\uFFFF]/g, hex);
	}
	return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

/**
 * A problem at a place, of its rule's own severity. Its fixes write YAML, so there is none in a JSON block, nor where it
 * would leave more than `rest` errors: a value may be more than what is written anew, `!!set {a}`.
 */
export function problem(
	post: Post,
	place: Span,
	message: Message,
	offers?: () => Fix | undefined | readonly (Fix | undefined)[],
	rest = post.frontMatter.yaml.problems.length,
): Problem {
	const isOffered = (offer: Fix | undefined): offer is Fix =>
		offer !== undefined && isYaml(post) && isSound(post, offer, rest);
	return {
		start: place.start,
		end: place.end,
		message,
		...(offers && { offers: () => [offers()].flat().filter(isOffered) }),
	};
}

/** Whether a fix leaves front matter that can be read, with no more than `rest` errors. */
export function isSound({ text, frontMatter }: Post, fix: Fix, rest = frontMatter.yaml.problems.length): boolean {
	const after = findFrontMatter(applyEdits(text.slice(0, frontMatter.span.end), fix.edits));
	return after.kind === frontMatter.kind && after.yaml.problems.length <= rest;
}

/** Puts other source in the place of a value. */
export const rewrite = (place: Span, text: string, title: Message): Fix => ({
	title,
	edits: [{ start: place.start, end: place.end, text }],
});

/** Whether there is nothing in a field, or what YAML takes for nothing. */
export const isNothing = (value: Value): boolean => value.kind === 'scalar' && otherType(value) === 'nothing';

/** How Hexo's YAML parser reads a value that is not a text; undefined where it is one. */
export function otherType(scalar: ScalarValue): 'nothing' | 'number' | 'boolean' | 'date' | undefined {
	const value = valueInHexo(scalar);
	if (typeof value === 'object') {
		return value === null ? 'nothing' : 'date';
	}
	return typeof value === 'string' ? undefined : typeof value === 'number' ? 'number' : 'boolean';
}

/** The line end that the front matter uses. */
export const lineEnd = ({ text, frontMatter }: Post): string =>
	/\r\n/.test(text.slice(frontMatter.span.start, frontMatter.span.end) || text.slice(0, 2000)) ? '\r\n' : '\n';

/** The lines that a span touches, with their line ends. */
export function wholeLines(text: string, span: Span): Span {
	const start = text.slice(0, span.start).lastIndexOf('\n') + 1;
	const end = text.indexOf('\n', Math.max(span.end - 1, start));
	return { start, end: end < 0 ? text.length : end + 1 };
}

/** The lines of a field, if nothing else, not even a comment, stands in them. */
export function ownLines({ text }: Post, { key, value }: Field): Span | undefined {
	const lines = wholeLines(text, { start: key.start, end: value.end });
	const isAlone = text.slice(lines.start, key.start).trim() === '' && text.slice(value.end, lines.end).trim() === '';
	return isAlone ? lines : undefined;
}

/** Takes a field away; undefined where other things stand in its lines, or it is the only one: a block without fields is none. */
export function removeField(post: Post, field: Field): Fix | undefined {
	const lines = post.frontMatter.yaml.fields.length > 1 ? ownLines(post, field) : undefined;
	return lines && { title: { text: 'Remove the field {0}', args: [field.name] }, edits: [deletion(lines)] };
}

/** Takes an item out of a list; undefined where other things stand in its lines. */
export function removeItem(post: Post, list: ListValue, index: number): TextEdit | undefined {
	const item = list.items[index]!;
	if (list.items.length < 2) {
		return undefined;
	}
	if (list.flow) {
		return isOneLine(post, list) ? deletion(withComma(list, index)) : undefined;
	}
	const lines = wholeLines(post.text, item);
	const isAlone =
		/^[ \t]*-[ \t]*$/.test(post.text.slice(lines.start, item.start)) &&
		post.text.slice(item.end, lines.end).trim() === '';
	return isAlone ? deletion(lines) : undefined;
}

/** An item in brackets with the comma that goes when it goes. */
function withComma({ items }: ListValue, index: number): Span {
	const before = items[index - 1];
	return before ? { start: before.end, end: items[index]!.end } : { start: items[0]!.start, end: items[1]!.start };
}
