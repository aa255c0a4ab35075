// Shows edits as a unified diff. They are known already, so nothing is compared: it takes linear time on any text.
import { applyEdits, type TextEdit } from '../text/edit';

/** How many unchanged lines are shown around a change. */
const CONTEXT = 3;

/** The lines from `from` to before `to` become `lines`. Lines are counted from 0 and carry their line ends. */
interface Change {
	readonly from: number;
	readonly to: number;
	readonly lines: readonly string[];
}

/**
 * A patch that `git apply` and `patch -p1` understand.
 *
 * @param name the file's path, with forward slashes
 * @param edits against `text`, sorted; at least one
 */
export function unifiedDiff(name: string, text: string, edits: readonly TextEdit[]): string {
	const lines = splitLines(text);
	let patch = `--- ${label('a', name)}\n+++ ${label('b', name)}\n`;
	let shift = 0;
	for (const changes of hunksOf(changesOf(text, lines, edits))) {
		const from = Math.max(0, changes[0]!.from - CONTEXT);
		const to = Math.min(lines.length, changes.at(-1)!.to + CONTEXT);
		let body = '';
		let at = from;
		let growth = 0;
		for (const change of changes) {
			body += prefixed(' ', lines.slice(at, change.from));
			body += prefixed('-', lines.slice(change.from, change.to));
			body += prefixed('+', change.lines);
			at = change.to;
			growth += change.lines.length - (change.to - change.from);
		}
		body += prefixed(' ', lines.slice(at, to));
		patch += `@@ -${range(from, to - from)} +${range(from + shift, to - from + growth)} @@\n${body}`;
		shift += growth;
	}
	return patch;
}

const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The edits as changes of whole lines, sorted. */
function changesOf(text: string, lines: readonly string[], edits: readonly TextEdit[]): Change[] {
	const starts = [0];
	for (const line of lines) {
		starts.push(starts.at(-1)! + line.length);
	}
	const touched: { from: number; to: number; edits: TextEdit[] }[] = [];
	let from = 0;
	for (const edit of edits) {
		while (from + 1 < lines.length && starts[from + 1]! <= edit.start) {
			from++;
		}
		let to = from;
		while (starts[to]! < edit.end) {
			to++;
		}
		const last = touched.at(-1);
		if (last && last.to >= from) {
			last.to = Math.max(last.to, to);
			last.edits.push(edit);
		} else {
			touched.push({ from, to, edits: [edit] });
		}
	}
	return touched.map(({ from, to, edits }) => {
		const start = starts[from]!;
		const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
		const after = applyEdits(text.slice(start, starts[to]), moved);
		// Where the last line end went, or text was inserted before a line, the next line is part of the change.
		const joinsNext = to < lines.length && after !== '' && !after.endsWith('\n');
		return joinsNext
			? { from, to: to + 1, lines: splitLines(after + lines[to]!) }
			: { from, to, lines: splitLines(after) };
	});
}

/** Changes whose surroundings meet are shown together. */
function hunksOf(changes: readonly Change[]): Change[][] {
	const hunks: Change[][] = [];
	for (const change of changes) {
		const last = hunks.at(-1);
		if (last && change.from - last.at(-1)!.to <= 2 * CONTEXT) {
			last.push(change);
		} else {
			hunks.push([change]);
		}
	}
	return hunks;
}

function prefixed(prefix: string, lines: readonly string[]): string {
	return lines
		.map((line) => prefix + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
		.join('');
}

/** An empty range is named by the line before it. */
const range = (from: number, length: number): string => `${length === 0 ? from : from + 1},${length}`;

/** The file's name after `---` and `+++`, written as git writes it. */
function label(side: 'a' | 'b', name: string): string {
	const full = `${side}/${name.replace(/^(?:\.?\/)+/, '')}`;
	if (UNUSUAL.test(full)) {
		return `"${full.replace(EVERY_UNUSUAL, quoted)}"`;
	}
	return full.includes(' ') ? `${full}\t` : full;
}

const UNUSUAL = /["\\\u0000-\u001F\u007F-\u009F]/;
const EVERY_UNUSUAL = new RegExp(UNUSUAL, 'g');

/** A sign as git writes it between quotes: its bytes in UTF-8, as octal numbers. */
function quoted(sign: string): string {
	const unit = sign.charCodeAt(0);
	const bytes = unit < 0x80 ? [unit] : [0xc2, unit];
	const known = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' }[sign];
	return known ?? bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
