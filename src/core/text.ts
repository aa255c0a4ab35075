// Spans, text edits, and how edits are applied, combined and carried back through several passes.

/** A half-open range of UTF-16 offsets into the whole text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Replaces a span by `text`: a deletion where `text` is empty, an insertion where the span is. */
export interface TextEdit extends Span {
	readonly text: string;
}

/** A value while it is being put together. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

export const deletion = (span: Span): TextEdit => ({ start: span.start, end: span.end, text: '' });
export const insertion = (offset: number, text: string): TextEdit => ({ start: offset, end: offset, text });

/** Whether `inner` lies within `outer`; both may be empty. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The first of the indices below `length` that `isReached` is true for, as for all behind it; `length` if there is none. */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isReached(middle)) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}

/** The same stretches of text, sorted and without overlaps. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
		} else {
			merged.push({ start, end });
		}
	}
	return merged;
}

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

/** A piece of an edited text: a slice of the first text, or something inserted. */
type Piece = { readonly start: number; readonly end: number } | { readonly inserted: string };

const lengthOf = (piece: Piece): number => ('inserted' in piece ? piece.inserted.length : piece.end - piece.start);

/**
 * A text that is edited in several passes and remembers which of its slices come from the first one, so that the
 * edits of all passes can be stated against the first text. Takes time in proportion to slices and edits.
 */
export class EditedText {
	private pieces: Piece[];

	constructor(private readonly length: number) {
		this.pieces = length > 0 ? [{ start: 0, end: length }] : [];
	}

	/** Applies one pass: sorted edits whose offsets refer to the text as the passes before it left it. */
	apply(edits: readonly TextEdit[]): void {
		const next: Piece[] = [];
		let index = 0;
		let pieceAt = 0; // where the current piece begins in the text of the pass before
		let used = 0; // how much of the current piece is dealt with
		const advance = (to: number, keep: boolean): void => {
			for (;;) {
				const piece = this.pieces[index];
				if (piece === undefined || pieceAt + used >= to) {
					return;
				}
				const until = Math.min(lengthOf(piece), to - pieceAt);
				if (keep) {
					next.push(
						'inserted' in piece
							? { inserted: piece.inserted.slice(used, until) }
							: { start: piece.start + used, end: piece.start + until },
					);
				}
				used = until;
				if (used === lengthOf(piece)) {
					pieceAt += used;
					used = 0;
					index++;
				}
			}
		};
		for (const edit of edits) {
			advance(edit.start, true);
			if (edit.text !== '') {
				next.push({ inserted: edit.text });
			}
			advance(edit.end, false);
		}
		advance(Number.POSITIVE_INFINITY, true);
		this.pieces = next;
	}

	/** All passes so far as one sorted list of edits against the first text. */
	edits(): TextEdit[] {
		const edits: TextEdit[] = [];
		let at = 0;
		let inserted = '';
		const flush = (to: number): void => {
			if (at < to || inserted !== '') {
				edits.push({ start: at, end: to, text: inserted });
			}
			inserted = '';
		};
		for (const piece of this.pieces) {
			if ('inserted' in piece) {
				inserted += piece.inserted;
			} else {
				flush(piece.start);
				at = piece.end;
			}
		}
		flush(this.length);
		return edits;
	}

	/**
	 * Where spans of the text as it is now come from: from the first to the last of their units that stem from the first
	 * text, with all that once stood between them; an empty span before the next such unit where there is none.
	 */
	origins(spans: readonly Span[]): Span[] {
		const kept: (Span & { readonly at: number })[] = []; // the slices of the first text, and where they are now
		let at = 0;
		for (const piece of this.pieces) {
			if ('start' in piece) {
				kept.push({ ...piece, at });
			}
			at += lengthOf(piece);
		}
		return spans.map((span) => {
			const first = kept[firstIndex(kept.length, (index) => kept[index]!.at + lengthOf(kept[index]!) > span.start)];
			const last = kept[firstIndex(kept.length, (index) => kept[index]!.at >= span.end) - 1];
			const start = first ? first.start + Math.max(0, span.start - first.at) : this.length;
			const end = last ? Math.min(last.end, last.start + span.end - last.at) : 0;
			return { start, end: Math.max(start, end) };
		});
	}
}
