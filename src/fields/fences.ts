// Edits that put the fences of a front matter right.
import { findFrontMatter } from '../post/front-matter';
import type { Post } from '../post/post';
import { applyEdits, deletion, insertion, sortEdits, type TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { lineEnd, wholeLines } from './field-problems';

/**
 * Edits after which the front matter stands in the first line between two fences of three dashes (or semicolons around
 * JSON), with the same fields; undefined where they would not lead there.
 */
export function repairFences(post: Post): TextEdit[] | undefined {
	const { text, frontMatter } = post;
	const { format, reason, yaml } = frontMatter;
	// What stands between semicolons and is no JSON may be JSON with braces of its own, or YAML.
	const isOther = !yaml.isMapping;
	const candidates = isOther
		? [...jsonEdits(post).map((edits) => withFences(post, ';;;', edits)), withFences(post, '---', [])]
		: [reason === 'text-above' ? moveUp(post) : withFences(post, format === 'json' ? ';;;' : '---', dedent(post))];
	return candidates
		.map((edits) => sortEdits(edits).filter((edit) => text.slice(edit.start, edit.end) !== edit.text))
		.find((edits) => {
			const repaired = findFrontMatter(applyEdits(text, edits));
			const isSame = isOther ? repaired.yaml.problems.length === 0 : namesOf(repaired) === namesOf(frontMatter);
			return repaired.kind === 'found' && isSame;
		});
}

const namesOf = ({ yaml }: Post['frontMatter']): string => yaml.fields.map(({ name }) => name).join('\n');

const beginOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

function withFences(post: Post, fence: string, inside: readonly TextEdit[]): TextEdit[] {
	const { text, frontMatter } = post;
	const { closingFence, span, fields } = frontMatter;
	const begin = beginOf(text);
	const eol = lineEnd(post);
	// Dashes behind the last field are the fence, in the wrong place.
	const dashes = text.slice(fields.end, span.end).trimEnd().length;
	return [
		// Above the fields stands nothing but their fence, or what goes with it.
		{ start: begin, end: fields.start, text: `${fence}${eol}` },
		...inside,
		closingFence
			? { ...closingFence, text: fence }
			: { start: fields.end, end: fields.end + dashes, text: `${eol}${fence}` },
	];
}

/** Takes away the indentation that all lines of an indented block have in common. */
function dedent({ text, frontMatter: { fields, reason } }: Post): TextEdit[] {
	const source = text.slice(fields.start, fields.end);
	const indent = reason === 'indented' ? /^(?:[ \t]*\r?\n)*([ \t]*)/.exec(source)![1]!.length : 0;
	return [...source.matchAll(/^[ \t]+/gm)].map(({ index, 0: { length } }) => {
		const start = fields.start + index;
		return deletion({ start, end: start + Math.min(length, indent) });
	});
}

/** Moves a block above the text that stands above it; what is none of the article goes. */
function moveUp(post: Post): TextEdit[] {
	const { text, frontMatter } = post;
	const { openingFence, span, fields } = frontMatter;
	const begin = beginOf(text);
	const eol = lineEnd(post);
	const above = text.slice(begin, openingFence!.start);
	const block = { start: openingFence!.start, end: span.end };
	if (/^\s*%(?:YAML|TAG)\b[^\n]*\n$/.test(above)) {
		return withFences(post, '---', []);
	}
	const code = /^\s*(`{3,}|~{3,})[\w-]*[ \t]*\r?\n$/.exec(above)?.[1];
	const below = wholeLines(text, { start: span.end, end: span.end });
	if (text.slice(below.start, below.end).trim() === code) {
		return [...withFences(post, '---', []), deletion(below)];
	}
	const source = `---${eol}${text.slice(fields.start, fields.end)}${eol}---${eol}`;
	return [insertion(begin, source), deletion(block)];
}

/** What makes the inside of a JSON object of a whole one, or of one with a comma at its end. */
function jsonEdits({ text, frontMatter: { fields } }: Post): TextEdit[][] {
	const source = text.slice(fields.start, fields.end);
	const brace = /^\s*\{/.exec(source)?.[0].length ?? 0;
	const end = source.trimEnd().length;
	const last = brace > 0 && source[end - 1] === '}' ? end - 1 : end;
	const braces = last < end ? [alone(source, brace - 1), alone(source, last)] : [];
	const inside = source.slice(0, last).trimEnd().length;
	const comma = source[inside - 1] === ',' ? [{ start: inside - 1, end: inside }] : [];
	return [
		[...braces, ...comma].map(({ start, end }) => deletion({ start: fields.start + start, end: fields.start + end })),
	];
}

/** A sign of a source, with its line where it stands alone in it. */
function alone(source: string, at: number): Span {
	const line = wholeLines(source, { start: at, end: at });
	return source.slice(line.start, line.end).trim().length === 1 ? line : { start: at, end: at + 1 };
}
