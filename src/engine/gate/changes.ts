// What edits remove and put in, and where the neighbours of deletions meet.
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';

/** A deletion in the text before, and the one place in the text after at which its neighbours meet. */
export interface Seam {
	readonly removed: Span;
	readonly at: number;
}

export interface Changes {
	/** Of the text before. */
	readonly removed: Span[];
	/** Of the text after. */
	readonly inserted: Span[];
	/** The edits that put something in, and where that is. */
	readonly puts: { readonly edit: TextEdit; readonly at: number }[];
	readonly seams: Seam[];
}

/** What was removed and inserted, and where the neighbours of deletions meet. */
export function changesOf(edits: readonly TextEdit[]): Changes {
	const removed: Span[] = [];
	const inserted: Span[] = [];
	const puts: Changes['puts'] = [];
	const seams: { removed: { start: number; end: number }; at: number }[] = [];
	let shift = 0;
	for (const edit of edits) {
		const at = edit.start + shift;
		if (edit.text !== '') {
			inserted.push({ start: at, end: at + edit.text.length });
			puts.push({ edit, at });
		}
		const last = seams.at(-1);
		if (edit.start < edit.end) {
			removed.push(edit);
			if (last?.at === at) {
				last.removed.end = edit.end;
			} else {
				seams.push({ removed: { start: edit.start, end: edit.end }, at: at + edit.text.length });
			}
		}
		shift += edit.text.length - (edit.end - edit.start);
	}
	return { removed, inserted, puts, seams };
}
