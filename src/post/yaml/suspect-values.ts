// Values that make Hexo's parser stumble, by their look.
import type { Span } from '../../text/span';
import { closingQuote } from './entries';
import { longQuotes } from './long-values';
import type { IsRead, Trouble } from './trouble';

/** The first value in the lines up to an offset that Hexo cannot read, with the reason that its look gives. */
export function suspectLine(code: string, at: number, isRead: IsRead): Trouble | undefined {
	const quotes = longQuotes(code);
	let next = 0;
	for (const { index, 0: line } of code.matchAll(/[^\r\n]+/g)) {
		if (index > at) {
			return undefined;
		}
		while (next < quotes.length && quotes[next]!.end < index) {
			next++;
		}
		const isQuoted = next < quotes.length && quotes[next]!.start <= index;
		const found = isQuoted ? undefined : suspect(line);
		if (found && !isRead(`x: ${line.slice(found.value.start, found.value.end)}`)) {
			const value = { start: index + found.value.start, end: index + found.value.end };
			const place = found.at === undefined ? value : { start: value.start + found.at, end: value.start + found.at + 1 };
			return { ...place, cause: found.cause, detail: '', value };
		}
	}
	return undefined;
}

interface Suspect {
	readonly cause: Trouble['cause'];
	readonly value: Span;
	/** The one character of the value that is to blame; absent where all of it is. */
	readonly at?: number;
}

/** What may be wrong with the value in a line, going by its look. */
function suspect(line: string): Suspect | undefined {
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
		return end >= 0 && /^\s*(?:#|$)/.test(raw.slice(end + 1)) ? undefined : { cause: 'quotes', value };
	}
	if (/^(?:[@`%*&![{\]},]|[-?](?:\s|$)|[|>](?![-+\d]*(?:\s+#.*)?$))/.test(raw)) {
		return { cause: 'reserved', value, at: 0 };
	}
	// In an item the first colon is that of a field; elsewhere that field's was the key.
	const colon = [...raw.matchAll(/:(?=\s|$)/g)][item === undefined ? 0 : 1]?.index;
	return colon === undefined ? undefined : { cause: 'colon', value, at: colon };
}
