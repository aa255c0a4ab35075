// Lines that are indented otherwise than those they belong to.
import { type IsRead, lineAround, type Trouble } from './trouble';

/** A field or an item of a list in the line around an offset that fits none above it, and how it would. */
export function wrongIndent(code: string, at: number, isRead: IsRead): Trouble | undefined {
	const { start, end } = lineAround(code, at);
	const line = code.lastIndexOf('\n', start - 1) + 1;
	const isItem = /^-(?:\s|$)/.test(code.slice(start, end));
	const key = /^[^\s:#][^:\n]*(?=:(?:\s|$))/.exec(code.slice(start, end))?.[0].trimEnd();
	if (line === 0 || (!isItem && key === undefined)) {
		return undefined;
	}
	const above = code.slice(0, line).split('\n').reverse();
	const widths = above.flatMap((text) => (isItem ? ITEM : KEY).exec(text)?.[1]?.length ?? []);
	const mends = [...new Set(widths)].map((width) => ({ start: line, end: start, text: ' '.repeat(width) }));
	const mend = mends.find(({ text }) => isRead(code.slice(0, line) + text + code.slice(start)));
	const place = { start, end: isItem ? start + 1 : start + key!.length };
	return mend && { ...place, cause: isItem ? 'dash' : 'indent', detail: '', mend };
}

const ITEM = /^( *)-(?:\s|$)/;
const KEY = /^( *)[^\s:#-][^:]*:(?:\s|$)/;
