// Fixes of what YAML cannot read.
import type { Fix } from '../engine/rule';
import { findFrontMatter } from '../post/front-matter';
import type { Post } from '../post/post';
import type { YamlCause, YamlProblem } from '../post/yaml/value';
import { applyEdits, deletion, insertion, type TextEdit } from '../text/edit';
import { looksBlank } from '../text/invisible';
import type { Message } from '../text/message';
import { isOneLine, quote, rewrite, wholeLines } from './field-problems';

/** A fix after which the problem is gone and every other field is as it was; undefined where there is none. */
export function fixOf(post: Post, found: YamlProblem): Fix | undefined {
	return fixesOf(post, found).find((fix) => fix !== undefined && isSettled(post, found, fix));
}

/** Whether a fix settles a problem, and changes nothing else. */
function isSettled({ text, frontMatter }: Post, found: YamlProblem, { edits }: Fix): boolean {
	const after = applyEdits(text, edits);
	const { kind, yaml } = findFrontMatter(after);
	const sources = yaml.fields.map(({ name, value }) => `${name}\n${after.slice(value.start, value.end)}`);
	const kept = new Set(sources);
	// What is read of the field itself may be new, and so may the fields that were hidden in it.
	const others = frontMatter.yaml.fields.filter(
		({ name, key, value }) =>
			value.kind !== 'broken' && name !== found.field?.name && !(key.start <= found.start && found.start <= value.end),
	);
	const isKept = others.every(({ name, value }) => kept.has(`${name}\n${text.slice(value.start, value.end)}`));
	const isRepeated = new Set(yaml.fields.map(({ name }) => name)).size < yaml.fields.length;
	const wasRepeated = new Set(frontMatter.yaml.fields.map(({ name }) => name)).size < frontMatter.yaml.fields.length;
	const same = (one: YamlProblem): boolean => one.cause === found.cause && one.start === found.start;
	const isFewer = yaml.problems.length <= frontMatter.yaml.problems.length && !yaml.problems.some(same);
	return kind === 'found' && isKept && isFewer && (wasRepeated || !isRepeated);
}

const MENDS: Readonly<Partial<Record<YamlCause, Message>>> = {
	bracket: { text: 'Close the bracket' },
	comma: { text: 'Put the comma right' },
	indent: { text: 'Indent it as the fields above' },
	dash: { text: 'Move it below those above' },
	tab: { text: 'Write blanks' },
};

function fixesOf(post: Post, found: YamlProblem): (Fix | undefined)[] {
	const { cause, field, mend } = found;
	const title = MENDS[cause];
	if (mend && title && field?.name !== 'title') {
		return [{ title, edits: [mend] }];
	}
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
			return field ? [rewrite(found, ': ', { text: 'Write a colon and a blank' })] : [];
	}
	const raw = field && post.text.slice(field.value.start, field.value.end);
	if (raw === undefined || (field?.name !== 'title' && /^[[{]/.test(raw))) {
		return []; // A list that lacks its end, more likely than a text.
	}
	const meant = isOneLine(post, field!.value) ? meantText(cause, raw) : undefined;
	if (meant === undefined) {
		return [];
	}
	const { value } = field!;
	const quoted = rewrite(value, quote(meant), { text: 'Quote the value' });
	return cause !== 'unclosed-quote'
		? [quoted]
		: [
				OTHER_QUOTE.test(raw) && !OPENS_TOO.test(raw)
					? rewrite({ start: value.end - 1, end: value.end }, raw[0]!, { text: 'Close the quote' })
					: undefined,
				rewrite({ start: value.end, end: value.end }, raw[0]!, { text: 'Close the quote' }),
			];
}

/** A quote that was to be the closing one, and is another sign. */
const OTHER_QUOTE = /^(?:'[^']*[’‘＇`´′”“＂"]|"[^"]*[”“＂″’‘＇'])$/;
/** That quote is the second of a pair in the value. */
const OPENS_TOO = /^.[\s\S]*(?:‘[\s\S]*’|“[\s\S]*”)$/;

/** Deletes what looks like nothing, and writes blanks for what looks like them and indents. */
function withoutSign({ text }: Post, place: YamlProblem): Fix[] {
	const signs = text.slice(place.start, place.end);
	const deleted = rewrite(place, '', { text: 'Delete the sign' });
	const blanks = rewrite(place, ' '.repeat(signs.length), { text: 'Write blanks' });
	return looksBlank(signs) ? [blanks, deleted] : [deleted];
}

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
			return raw;
		case 'unclosed-quote':
			return mark === '"' && raw.includes('\\') ? undefined : raw.slice(1);
		case 'quotes': {
			if (!raw.endsWith(mark)) {
				return raw;
			}
			// The generator puts double quotes around a title as it is. A pair or a backslash may be somebody's escape.
			const inner = raw.slice(1, -1);
			return inner.includes(mark === '"' ? '\\' : "''") ? undefined : inner;
		}
		default:
			return undefined;
	}
}
