// What becomes of the lines that deletions leave: a line that held nothing else goes as a whole, and blank lines do not pile up.
import { endOfContent, isBlank, startOfContent } from '../../text/blanks';
import { deletion, sortEdits, type TextEdit } from '../../text/edit';
import { isClearOf, mergeSpans, type Span } from '../../text/span';

/**
 * Completes sorted edits so that two neighbouring lines that are kept have a blank line between them exactly when they
 * had one before, and the end of the file stays as it is:
 *
 * - a line of which only blanks would be left goes with its line end;
 * - a deletion over several lines takes the indentation before it along;
 * - where the last content of the text goes, the blank lines above it go, and those at the end of the file stay.
 *
 * @param from edits do not reach before this offset, the start of the body.
 */
export function tidyLines(text: string, edits: readonly TextEdit[], from: number): TextEdit[] {
	const tail = tailDeletion(text, edits, from);
	// An insertion never lies inside the tail: it may stand where the tail begins.
	const before = tail ? edits.filter((edit) => edit.start < tail.start || edit.text !== '') : edits;
	const tidied: TextEdit[] = [];
	for (let index = 0; index < before.length; ) {
		const line = readLine(text, before, index, from);
		for (const edit of line.edits) {
			tidied.push(edit);
		}
		index = line.next;
	}
	return tail ? [...tidied, tail] : tidied;
}

/** One deletion for everything between the last content that is kept and the blanks at the end of the text. */
function tailDeletion(text: string, edits: readonly TextEdit[], from: number): TextEdit | undefined {
	const end = endOfContent(text, from);
	let start = end;
	for (const edit of edits.toReversed()) {
		if (edit.text !== '' || !isBlank(text.slice(edit.end, start))) {
			break;
		}
		start = Math.min(start, edit.start);
	}
	return start < end ? deletion({ start: endOfContent(text, from, start), end }) : undefined;
}

/** The edits from `index` on that share a line once they are applied, completed. */
function readLine(
	text: string,
	edits: readonly TextEdit[],
	index: number,
	from: number,
): { edits: TextEdit[]; next: number } {
	const first = edits[index]!;
	const start = Math.max(from, text.lastIndexOf('\n', first.start - 1) + 1);
	let keepsText = false;
	let removesText = false;
	let at = start;
	let next = index;
	for (; next < edits.length; next++) {
		const edit = edits[next]!;
		const kept = text.slice(at, edit.start);
		if (next > index && kept.includes('\n')) {
			break;
		}
		keepsText ||= edit.text !== '' || !isBlank(kept);
		removesText ||= !isBlank(text.slice(edit.start, edit.end));
		at = edit.end;
	}
	const lineEnd = text.indexOf('\n', at);
	const own = edits.slice(index, next);
	if (!keepsText && removesText && lineEnd >= 0 && isBlank(text.slice(at, lineEnd))) {
		return { edits: [deletion({ start, end: lineEnd + 1 })], next };
	}
	const indentation = { start, end: first.start };
	const leavesIndentation = start < first.start && isBlank(text.slice(start, first.start));
	if (leavesIndentation && first.text === '' && text.slice(first.start, first.end).includes('\n')) {
		own.unshift(deletion(indentation));
	}
	return { edits: own, next };
}

/**
 * Completes sorted edits so that no more than one blank line is left where deletions bring blank lines together. The blanks
 * at the end of the text stay as they are, and so does code.
 *
 * @param from edits do not reach before this offset, the start of the body.
 * @param code sorted spans that stay as they are.
 */
export function settleBlankLines(
	text: string,
	edits: readonly TextEdit[],
	from: number,
	code: readonly Span[],
): TextEdit[] {
	const surplus: TextEdit[] = [];
	let blanks: Span[] = [];
	let isAtStart = true;
	let isTouched = false;
	let at = from;
	/** Ends a stretch of blanks before something that is kept. */
	const settle = (): void => {
		const lines = isTouched ? surplusLines(text, blanks, isAtStart) : [];
		if (lines.every((line) => isClearOf(code, line))) {
			surplus.push(...lines.map(deletion));
		}
		blanks = [];
		isAtStart = false;
		isTouched = false;
	};
	for (const edit of edits) {
		const content = startOfContent(text, at, edit.start);
		blanks.push({ start: at, end: content });
		if (content < edit.start) {
			settle();
			blanks.push({ start: endOfContent(text, content, edit.start), end: edit.start });
		}
		if (edit.text === '') {
			isTouched = true;
		} else {
			settle();
		}
		at = edit.end;
	}
	const content = startOfContent(text, at);
	if (content < text.length) {
		blanks.push({ start: at, end: content });
		settle();
	}
	return sortEdits([...edits, ...surplus]);
}

/** The blank lines of a stretch but for the first one, given as the pieces that are kept of it. */
function surplusLines(text: string, pieces: readonly Span[], isAtStart: boolean): Span[] {
	let lineEnds = isAtStart ? 1 : 0;
	const surplus: Span[] = [];
	let line: Span[] = []; // the pieces of the line that is read
	for (const { start, end } of pieces) {
		let at = start;
		// Not by `indexOf`: where the next line end is far away, that reads as far for each piece.
		for (let place = start; place < end; place++) {
			if (text[place] !== '\n') {
				continue;
			}
			if (lineEnds >= 2) {
				surplus.push(...line, { start: at, end: place + 1 });
			}
			lineEnds++;
			line = [];
			at = place + 1;
		}
		line.push({ start: at, end });
	}
	return mergeSpans(surplus.filter((span) => span.start < span.end));
}
