// Text edits: how they are made, ordered and applied.
import type { Span } from './span';

/** Replaces a span by `text`: a deletion where `text` is empty, an insertion where the span is. */
export interface TextEdit extends Span {
	readonly text: string;
}

export const deletion = (span: Span): TextEdit => ({ start: span.start, end: span.end, text: '' });
export const insertion = (offset: number, text: string): TextEdit => ({ start: offset, end: offset, text });

/**
 * The edits in the order in which they are applied: by offset, an insertion before a deletion that begins at the same
 * place. Insertions at one place keep their order.
 */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
	return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Applies sorted edits, whose offsets all refer to `text`.
 *
 * @throws RangeError where edits overlap or lie outside the text: our own mistake, never the document's.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let out = '';
	let at = 0;
	for (const edit of edits) {
		if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
			throw new RangeError(`text edit ${edit.start}-${edit.end} overlaps another or lies outside the text`);
		}
		out += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return out + text.slice(at);
}
