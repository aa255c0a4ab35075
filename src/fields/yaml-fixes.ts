// Fixes of what YAML cannot read.
import type { Fix } from '../engine/rule';
import { findFrontMatter } from '../post/front-matter';
import type { Post } from '../post/post';
import { MAX_PROBLEMS } from '../post/yaml/recovery';
import type { Field, YamlCause, YamlProblem } from '../post/yaml/value';
import { applyEdits, deletion, insertion, type TextEdit } from '../text/edit';
import { INVISIBLE, looksBlank } from '../text/invisible';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { otherType, quote, rewrite, wholeLines } from './field-problems';
import { hasBullet } from './name-parts';
import { listMeant } from './unread-lists';

/** A fix after which the problem is gone and every other field is as it was; undefined where there is none. */
export function fixOf(post: Post, found: YamlProblem): Fix | undefined {
	return fixesOf(post, found).find((fix) => fix !== undefined && isSettled(post, found, fix));
}

/** Whether a fix leaves fewer problems, every other field as it was, and no name twice that was there once. */
function isSettled({ text, frontMatter }: Post, found: YamlProblem, { edits }: Fix): boolean {
	const after = applyEdits(text, edits);
	const { kind, yaml } = findFrontMatter(after);
	const { fields, problems } = frontMatter.yaml;
	// Of very many problems not all are told.
	const rest = problems.length < MAX_PROBLEMS ? problems.length - 1 : MAX_PROBLEMS;
	const isKnown = (one: YamlProblem): boolean => one.cause === found.cause && one.start === found.start;
	// Lines that set nothing may be meant for an empty field above them.
	const above = fields.findLast(({ key }) => key.start <= found.start);
	const owner = above && takesLines(text, above, found) ? above : undefined;
	// What is read of the field itself may be new, and so may the fields that were hidden in it.
	const others = fields.filter(
		({ name, key, value }) =>
			value.kind !== 'broken' &&
			name !== found.field?.name &&
			!(key.start <= found.start && found.start <= value.end) &&
			!edits.some(({ start, end }) => start <= value.start && value.end < end) &&
			key !== owner?.key,
	);
	const kept = new Set(yaml.fields.map((field) => meaningOf(after, field)));
	return (
		kind === 'found' &&
		yaml.problems.length <= rest &&
		!yaml.problems.some(isKnown) &&
		others.every((field) => kept.has(meaningOf(text, field))) &&
		(isRepeated(fields) || !isRepeated(yaml.fields))
	);
}

/** Whether lines that set nothing may be meant for a field above them: an empty one, or right below one for words. */
function takesLines(text: string, { name, value }: Field, { cause, field, start }: YamlProblem): boolean {
	const isWords =
		WORDS.has(name) && value.kind === 'scalar' && value.style === 'plain' && otherType(value) === undefined;
	const isBelow = /^[ \t]*\r?\n$/.test(text.slice(value.end, start));
	return value.start === value.end || (isWords && isBelow && cause === 'no-field' && !field);
}

/** Fields that hold words for readers, as many as there may be. */
const WORDS: ReadonlySet<string> = new Set(['title', 'subtitle', 'description', 'excerpt']);

/** Indents lines that set nothing below a field that they may be meant for: then they are its value. */
function indentLines({ text, frontMatter }: Post, found: YamlProblem): Fix | undefined {
	const { fields, problems } = frontMatter.yaml;
	const above = fields.findLast(({ key }) => key.start < found.start);
	if (!above || !takesLines(text, above, found) || text.slice(above.value.end, found.start).trim() !== '') {
		return undefined;
	}
	const edits: TextEdit[] = [];
	let end = found.start;
	for (const problem of problems.filter(({ start }) => start >= found.start)) {
		const isNext = problem.cause === 'no-field' && !problem.field && text.slice(end, problem.start).trim() === '';
		// What has a bullet is an item, and not a line of words.
		if (!isNext || hasBullet(text.slice(problem.start, problem.end).replace(/(?<=^\S)\s+/, ''))) {
			break;
		}
		edits.push(insertion(wholeLines(text, problem).start, '  '));
		end = problem.end;
	}
	return edits.length === 0 ? undefined : { title: { text: 'Indent the line' }, edits };
}

/** A field without its places, so that two can be compared. */
const meaningOf = (text: string, { name, value }: Field): string =>
	JSON.stringify([name, value.kind, value.kind === 'scalar' ? value.text : text.slice(value.start, value.end)]);

const isRepeated = (fields: readonly Field[]): boolean => new Set(fields.map(({ name }) => name)).size < fields.length;

const MENDS: Readonly<Partial<Record<YamlCause, Message>>> = {
	bracket: { text: 'Close the bracket' },
	comma: { text: 'Put the comma right' },
	indent: { text: 'Indent it as the fields above' },
	dash: { text: 'Move it below those above' },
	'dash-blank': { text: 'Write a blank' },
	tab: { text: 'Write blanks' },
};

function fixesOf(post: Post, found: YamlProblem): (Fix | undefined)[] {
	const { cause, field, mend } = found;
	const title = MENDS[cause];
	if (cause === 'comma' && hasOddQuote(lineOf(post, found))) {
		return [listMeant(post, found)];
	}
	if (mend && title && field?.name !== 'title') {
		// Beside quotes and brackets that are not YAML's, it would be wrong in the text as it was meant.
		return [FOREIGN.test(lineOf(post, found)) ? listMeant(post, found) : undefined, { title, edits: [mend] }];
	}
	return LISTS.has(cause) ? [listMeant(post, found), ...otherFixes(post, found)] : otherFixes(post, found);
}

/** What people write for the quotes and brackets of YAML. */
const FOREIGN = /[“”‘’＂＇［］【】]/;

/** Whether a quote in a line has no partner: where it was to stand is not certain, nor is what a comma would part. */
const hasOddQuote = (line: string): boolean => ["'", '"'].some((mark) => line.split(mark).length % 2 === 0);

const lineOf = ({ text }: Post, found: YamlProblem): string => {
	const { start, end } = wholeLines(text, found);
	return text.slice(start, end);
};

/** What lists come to that are not written as YAML writes them. */
const LISTS: ReadonlySet<YamlCause> = new Set([
	'quotes',
	'reserved',
	'unclosed-quote',
	'bracket',
	'comma',
	'no-field',
	'other',
]);

function otherFixes(post: Post, found: YamlProblem): (Fix | undefined)[] {
	const { cause, field } = found;
	switch (cause) {
		case 'control-character':
			return [rewrite(found, '', { text: 'Delete the control character' })];
		case 'escape':
			return [doubleBackslashes(post, found)];
		case 'invisible':
			return withoutSign(post, found);
		case 'document':
			return [{ title: { text: 'Delete the line' }, edits: [deletion(wholeLines(post.text, found))] }];
		case 'no-field':
			return [field ? rewrite(found, ': ', { text: 'Write a colon and a blank' }) : indentLines(post, found)];
	}
	if (!field) {
		return [];
	}
	const { value } = field;
	const raw = post.text.slice(value.start, value.end);
	// A list that lacks its end, more likely than a text.
	const isList = field.name !== 'title' && /^(?:\[|\{(?![{%]))/.test(raw);
	const meant = isList ? undefined : meantText(cause, raw);
	if (meant === undefined) {
		return [];
	}
	if (cause === 'unclosed-quote' && isInBrackets(lineBefore(post, value).trimEnd())) {
		return [closeItem(value.start, raw)];
	}
	const closing = otherClosing(raw);
	const quoted = rewrite(value, quote(meant), { text: 'Quote the value' });
	return cause !== 'unclosed-quote'
		? [quoted]
		: [
				indentFence(post),
				closing === undefined
					? undefined
					: rewrite({ start: value.start + closing - 1, end: value.start + closing }, raw[0]!, {
							text: 'Close the quote',
						}),
				rewrite({ start: value.end, end: value.end }, raw[0]!, { text: 'Close the quote' }),
			];
}

/** Makes dashes in the middle of a quoted text part of it, where the quote is closed below them. */
function indentFence({ frontMatter }: Post): Fix {
	const edits = [insertion(frontMatter.closingFence!.start, '  ')];
	return { title: { text: 'Indent the dashes' }, edits, movesEnd: true };
}

/** What people write for a closing quote, and what opens a pair with it, where that is another sign. */
const OTHER_CLOSING: Readonly<Record<string, string>> = { "'": '’‘＇`´′”“＂"', '"': "”“＂″’‘＇'" };
const OPENING: Readonly<Record<string, string>> = { '’': '‘', '”': '“' };

/** Where a value ends with a quote that was to be the closing one and is another sign, none of a pair within the value. */
function otherClosing(raw: string): number | undefined {
	const text = raw.replace(/(?<![ \t])[ \t]+#.*/, '');
	const last = text.at(-1)!;
	const isOther = OTHER_CLOSING[raw[0]!]?.includes(last) && !text.slice(0, -1).includes(OPENING[last] ?? last);
	return isOther ? text.length : undefined;
}

const lineBefore = ({ text }: Post, { start }: Span): string =>
	text.slice(wholeLines(text, { start, end: start }).start, start);
/** Whether it is what stands in front of an item in brackets that open in its line. */
function isInBrackets(before: string): boolean {
	const opening = /(?:^|[-:]\s)\s{0,9}[[{]/.exec(before);
	const others = opening && before.slice(opening.index + opening[0].length);
	return others !== null && /^(?:[^\]}]*[,:[{])?$/.test(others);
}

/** Closes the quote of an item in brackets: in the place of another sign there, or before what ends the item. */
function closeItem(start: number, raw: string): Fix {
	const item = /^.[^,\]}]*/.exec(raw)![0].trimEnd();
	const closing = otherClosing(item);
	const place = closing === undefined ? item.length : closing - 1;
	return rewrite({ start: start + place, end: start + item.length }, raw[0]!, { text: 'Close the quote' });
}

/** Deletes what looks like nothing, and writes blanks for what looks like them, in this line and those below it. */
function withoutSign({ text, frontMatter }: Post, { start, end }: YamlProblem): Fix[] {
	const below = text.slice(start, frontMatter.fields.end);
	const lines = [...below.matchAll(SIGNS_AT_START)].map(({ index, 0: { length }, 1: blanks }) => ({
		start: start + index + blanks!.length,
		end: start + index + length,
	}));
	const isNext = (at: number, line: number): boolean => !/\n[^\n]*\n/.test(text.slice(at, line));
	const run: Span[] = [];
	for (const line of lines) {
		const before = run.at(-1);
		if (before && !isNext(before.end, line.start)) {
			break;
		}
		run.push(line);
	}
	const deleted = { title: { text: 'Delete the sign' }, edits: run.map(deletion) };
	const edits = run.map((line) => ({ ...line, text: ' '.repeat(line.end - line.start) }));
	return looksBlank(text.slice(start, end)) ? [{ title: { text: 'Write blanks' }, edits }, deleted] : [deleted];
}

const SIGNS_AT_START = new RegExp(`^([ \\t]*)${INVISIBLE}+`, 'gm');

/** Makes every backslash of a value that stands for nothing one that stands for itself. */
function doubleBackslashes({ text }: Post, { start }: YamlProblem): Fix {
	const edits: TextEdit[] = [];
	const pair = /"|\\(?:([0abtnvfre "/\\N_LP\t]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n)|)/g;
	pair.lastIndex = start;
	for (let found = pair.exec(text); found && found[0] !== '"'; found = pair.exec(text)) {
		if (found[1] === undefined) {
			edits.push(insertion(found.index, '\\'));
		}
	}
	return { title: { text: 'Double the backslash' }, edits };
}

/** Whether quotes at both ends of a text belong to two words, since those within end the first one and begin the last one. */
function areSeveral(inner: string, mark: string): boolean {
	const parts = inner.split(mark);
	return parts.length > 2 && /^(?:[\s,，、;；]|和)/.test(parts[1]!) && /(?:[\s,，、;；]|和)$/.test(parts.at(-2)!);
}

/** The text that somebody who knows nothing of YAML meant by a value; undefined where that is not certain. */
function meantText(cause: YamlCause, raw: string): string | undefined {
	const mark = raw[0]!;
	switch (cause) {
		case 'reserved':
		case 'colon':
		case 'alias':
		case 'tag':
		case 'bracket':
		case 'comma':
		case 'unclosed-quote':
			return mark === '"' && raw.includes('\\') ? undefined : raw;
		case 'quotes': {
			if (!raw.endsWith(mark)) {
				return otherClosing(raw) === raw.length ? raw.slice(1, -1) : raw;
			}
			// The generator puts double quotes around a title as it is. A pair or a backslash may be somebody's escape.
			const inner = raw.slice(1, -1);
			if (areSeveral(inner, mark)) {
				return raw;
			}
			return inner.includes(mark === '"' ? '\\' : "''") ? undefined : inner;
		}
		default:
			return undefined;
	}
}
