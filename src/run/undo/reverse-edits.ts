// The way back: edits that make the first text of the second one.
import type { TextEdit } from '../../text/edit';

/**
 * The edits that undo others, sorted as these are.
 *
 * @param text before the edits
 * @param edits sorted
 */
export function reverseEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
	let moved = 0;
	return edits.map((edit) => {
		const start = edit.start + moved;
		moved += edit.text.length - (edit.end - edit.start);
		return { start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) };
	});
}
