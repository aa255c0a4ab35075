// A text that is edited in several passes and remembers where its pieces come from.
import type { TextEdit } from './edit';
import { firstIndex, type Span } from './span';

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
