// Cuts YAML that cannot be read as a whole into fields, and finds out what is wrong with each.
import type { ErrorCode, YAMLError } from 'yaml';
import type { Span } from '../../text/span';

export type YamlCause =
	/** A quote inside quotes: `'it's'`, or runs of quotes. */
	| 'quotes'
	| 'unclosed-quote'
	/** A value that begins with a character YAML keeps for itself. */
	| 'reserved'
	/** A colon and a blank inside a value without quotes. */
	| 'colon'
	/** A backslash that stands for nothing, in double quotes. */
	| 'escape'
	/** A field that is indented deeper than the one above it, which has a value. */
	| 'indent'
	/** A line that sets nothing: `title：x`, `title:x`. */
	| 'no-field'
	/** A character that YAML allows nowhere. */
	| 'control-character'
	| 'alias'
	| 'tag'
	/** Too long or too deeply nested to be anybody's front matter: not parsed. */
	| 'unreadable'
	| 'other';

/** A piece of the source that sets one field: its line and those that belong to it. */
export interface Entry {
	readonly start: number;
	readonly code: string;
}

/** Cuts the code before each line that is indented no deeper than the first one and is no list item, comment or rest. */
export function entriesOf(code: string): Entry[] {
	const starts: number[] = [];
	let limit: number | undefined;
	for (const { index, 0: line } of code.matchAll(/[^\n]+/g)) {
		const content = line.trimStart();
		const indent = line.length - content.length;
		const isOutside = limit === undefined || (indent <= limit && !/^(?:[-:](?:\s|$)|[\]}])/.test(content));
		if (content !== '' && !content.startsWith('#') && isOutside) {
			starts.push(index);
			limit ??= indent;
		}
	}
	return starts.map((start, index) => ({ start, code: code.slice(start, starts[index + 1]) }));
}

/** The key in the first line of an entry, its name without quotes. */
export function keyOf(entry: string): (Span & { readonly name: string }) | undefined {
	const found = /^ *([^\s:#[\]{}&*!|>%@`,][^:\n]*):(?=\s|$)/.exec(entry);
	if (!found) {
		return undefined;
	}
	const written = found[1]!.trimEnd();
	const start = found[0].indexOf(written);
	return { start, end: start + written.length, name: written.replace(/^(["'])(.*)\1$/, '$2') };
}

/** What is wrong with an entry; all offsets are those of its code. */
export interface Trouble extends Span {
	readonly cause: YamlCause;
	readonly detail: string;
	/** The value that cannot be read, as far as its line goes. */
	readonly value?: Span;
	/** The name of the field where YAML sees no key. */
	readonly name?: string;
}

/** An entry that YAML takes for a bare text, most often for want of a blank or an ASCII colon behind the name. */
export function noField(entry: string): Trouble {
	const end = /^[^\r\n]*/.exec(entry)![0].trimEnd().length;
	const found = /^ *([A-Za-z][\w-]*)[:：](?!\/\/)/.exec(entry);
	if (!found) {
		return { start: 0, end, cause: 'no-field', detail: '' };
	}
	const colon = found[0].length;
	return { start: colon - 1, end: colon, cause: 'no-field', detail: '', name: found[1]!, value: { start: colon, end } };
}

/** A quoted value of several lines: from the start of its first line to its closing quote. */
export interface LongQuote extends Span {
	/** How many blanks are enough for its other lines. */
	readonly indent: number;
}

/** The quoted values of several lines that end with a line. */
export function longQuotes(code: string): LongQuote[] {
	const found: LongQuote[] = [];
	for (const { index, 0: head } of code.matchAll(/^[ \t]*(?:-[ \t]+)*(?:[^\s:#"'-][^:\r\n]*:[ \t]+)?["']/gm)) {
		const opening = index + head.length - 1;
		const end = opening + closingQuote(code.slice(opening), code[opening]!);
		const isEnd = end > opening && /^[ \t]*(?:#|[\r\n]|$)/.test(code.slice(end + 1));
		if (index >= (found.at(-1)?.end ?? 0) && isEnd && code.slice(opening, end).includes('\n')) {
			found.push({ start: index, end, indent: head.replaceAll('\t', '  ').length - 1 });
		}
	}
	return found;
}

/** Finds the value that made the parser stumble: the first suspicious one up to the place where it noticed. */
export function diagnose(entry: string, { code, message: detail, pos }: YAMLError): Trouble {
	const quotes = longQuotes(entry);
	for (const { index, 0: line } of entry.matchAll(/[^\r\n]+/g)) {
		const isQuoted = quotes.some(({ start, end }) => start <= index && index <= end);
		const found = index <= pos[0] && !isQuoted ? suspect(line, code) : undefined;
		if (found) {
			const value = { start: index + found.value.start, end: index + found.value.end };
			const place = found.at === undefined ? value : { start: value.start + found.at, end: value.start + found.at + 1 };
			return { ...place, cause: found.cause, detail, value };
		}
	}
	if (code === 'BAD_DQ_ESCAPE') {
		return { start: pos[0], end: pos[0] + 2, cause: 'escape', detail };
	}
	const indented = /^ *[^\s#][^:\n]*:[ \t]+[^\s#][^\n]*\n([ \t]+)([A-Za-z][\w-]*):(?=\s|$)/.exec(entry);
	if (indented) {
		const end = indented[0].length - 1;
		return { start: end - indented[2]!.length, end, cause: 'indent', detail };
	}
	return { ...lineOf(entry, pos[0]), cause: 'other', detail };
}

/** The line around an offset, or the last above it that is not blank, without the blanks at its ends. */
function lineOf(entry: string, at: number): Span {
	const lineEnd = entry.indexOf('\n', at);
	const text = entry.slice(0, lineEnd < 0 ? entry.length : lineEnd).trimEnd();
	const start = text.lastIndexOf('\n') + 1;
	return { start: start + /^[ \t]*/.exec(text.slice(start))![0].length, end: text.length };
}

interface Suspect {
	readonly cause: YamlCause;
	readonly value: Span;
	/** The one character of the value that is to blame; absent where all of it is. */
	readonly at?: number;
}

/** What is wrong with the value in a line, going by its look. */
function suspect(line: string, code: ErrorCode): Suspect | undefined {
	const item = /^ *-[ \t]+(?:-[ \t]+)*/.exec(line)?.[0];
	const key = item ?? /^ *[^\s:#][^:]*:[ \t]+/.exec(line)?.[0];
	if (key === undefined) {
		return undefined;
	}
	const raw = line.slice(key.length).trimEnd();
	const value = { start: key.length, end: key.length + raw.length };
	const mark = raw[0] ?? '';
	if (mark === "'" || mark === '"') {
		const end = closingQuote(raw, mark);
		if (end < 0 && !raw.includes(mark, 1)) {
			return { cause: 'unclosed-quote', value, at: 0 };
		}
		return end >= 0 && /^(?:\s+#.*)?$/.test(raw.slice(end + 1)) ? undefined : { cause: 'quotes', value };
	}
	if (/^(?:[@`%*&![{\]},]|[-?](?:\s|$)|[|>](?![-+\d]*(?:\s+#.*)?$))/.test(raw)) {
		return { cause: 'reserved', value, at: 0 };
	}
	// In an item the first colon is that of a field; elsewhere that field's was the key.
	const colon = [...raw.matchAll(/:(?=\s|$)/g)][item === undefined ? 0 : 1]?.index;
	return colon === undefined || code === 'BAD_DQ_ESCAPE' ? undefined : { cause: 'colon', value, at: colon };
}

/** The index of the quote that ends a quoted value, or -1. */
export function closingQuote(raw: string, quote: string): number {
	for (let at = 1; at < raw.length; at++) {
		if (raw[at] === '\\' && quote === '"') {
			at++;
		} else if (raw[at] === quote) {
			if (quote === '"' || raw[at + 1] !== quote) {
				return at;
			}
			at++;
		}
	}
	return -1;
}
