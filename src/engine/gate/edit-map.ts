// Where the characters of a text are after its edits, and where they were before.
import { isBlankUnit } from '../../text/blanks';
import type { TextEdit } from '../../text/edit';
import { firstIndex, type Span } from '../../text/span';

/** The way between the offsets of a text and those of its edited form. */
export class EditMap {
	/** How much longer the text is after each edit than before it. */
	private readonly shifts: readonly number[];

	/** @param edits sorted, without overlaps. */
	constructor(
		private readonly edits: readonly TextEdit[],
		private readonly after: string,
	) {
		let shift = 0;
		this.shifts = edits.map((edit) => {
			shift += edit.text.length - (edit.end - edit.start);
			return shift;
		});
	}

	/** Where a kept character is after the edits; for one that is removed, where its neighbours meet. */
	toAfter(offset: number): number {
		const index = firstIndex(this.edits.length, (at) => this.edits[at]!.end > offset) - 1;
		const next = this.edits[index + 1];
		// What is inserted at an offset stands before its character.
		const isInside = next !== undefined && next.start < offset;
		return isInside ? next.end + this.shifts[index + 1]! : offset + (index < 0 ? 0 : this.shifts[index]!);
	}

	/** The same as `toAfter` for kept characters whose offsets ascend, and quicker. */
	ascending(): (offset: number) => number {
		const { edits, shifts } = this;
		let index = 0;
		return (offset) => {
			while (index < edits.length && edits[index]!.end <= offset) {
				index++;
			}
			return index === 0 ? offset : offset + shifts[index - 1]!;
		};
	}

	/** Where a kept character was before the edits; for one that is inserted, where that was done. */
	toBefore(offset: number): number {
		const { edits, shifts } = this;
		const index = firstIndex(edits.length, (at) => edits[at]!.end + shifts[at]! > offset) - 1;
		const next = edits[index + 1];
		const shift = index < 0 ? 0 : shifts[index]!;
		return next && offset - shift > next.start ? next.start : offset - shift;
	}

	/** The first character from an offset on that is kept and no blank, as an offset of the edited text. */
	nextKept(offset: number): number {
		return this.skip(this.toAfter(offset));
	}

	/** The same from an offset of the edited text on. */
	skip(from: number): number {
		const { edits, shifts } = this;
		let index = firstIndex(edits.length, (at) => edits[at]!.end + shifts[at]! > from);
		let at = from;
		for (;;) {
			const edit = edits[index];
			const end = edit ? edit.end + shifts[index]! : this.after.length;
			const start = edit ? end - edit.text.length : end;
			while (at < start) {
				if (!isBlankUnit(this.after.charCodeAt(at))) {
					return at;
				}
				at++;
			}
			if (!edit) {
				return at;
			}
			at = Math.max(at, end);
			index++;
		}
	}
}

/** A function that tells whether an offset lies in one of the sorted spans; quick where the offsets ascend. */
export function ascendingIn(spans: readonly Span[]): (offset: number) => boolean {
	let index = 0;
	return (offset) => {
		while (index < spans.length && spans[index]!.end <= offset) {
			index++;
		}
		const span = spans[index];
		return span !== undefined && span.start <= offset;
	};
}
