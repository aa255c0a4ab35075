// Lines that are indented otherwise than those they belong to, and dashes that are none for want of a blank.
import type { TextEdit } from '../../text/edit';
import { type IsRead, lineAround, type Trouble } from './trouble';

const ITEM = /^( *)-(?:\s|$)/;
const KEY = /^( *)[^\s:#-][^:]*:(?:\s|$)/;
const NAME = /^[^\s:#][^:\n]*(?=:(?:\s|$))/;

/** A field or an item of a list in the line around an offset that fits none above it, and how it would. */
export function wrongIndent(code: string, at: number, isRead: IsRead): Trouble | undefined {
	const { start, end } = lineAround(code, at);
	const line = code.lastIndexOf('\n', start - 1) + 1;
	const text = code.slice(start, end);
	const isSound = ({ start: from, end: to, text: by }: TextEdit): boolean =>
		isRead(code.slice(0, from) + by + code.slice(to));
	if (/^-[^\s-]/.test(text)) {
		const mend = { start: start + 1, end: start + 1, text: ' ' };
		return isSound(mend) ? { start, end: start + 1, cause: 'dash-blank', detail: '', mend } : undefined;
	}
	const isItem = ITEM.test(text);
	const key = NAME.exec(text)?.[0].trimEnd();
	if (line === 0 || (!isItem && key === undefined)) {
		return undefined;
	}
	const above = code.slice(0, line).split('\n').reverse();
	const widths = above.flatMap((one) => (isItem ? ITEM : KEY).exec(one)?.[1]?.length ?? []);
	const mends = [...new Set(widths)].map((width) => ({ start: line, end: start, text: ' '.repeat(width) }));
	const mend = mends.find(isSound);
	const place = { start, end: isItem ? start + 1 : start + key!.length };
	return mend ? { ...place, cause: isItem ? 'dash' : 'indent', detail: '', mend } : firstIndent(code, isSound);
}

/** The first field, where it alone is indented. */
function firstIndent(code: string, isSound: (mend: TextEdit) => boolean): Trouble | undefined {
	const found = /^(?:[ \t]*\n)*( +)(?=\S)/.exec(code);
	const start = found?.[0].length ?? 0;
	const name = NAME.exec(code.slice(start))?.[0].trimEnd();
	const mend = { start: start - (found?.[1]?.length ?? 0), end: start, text: '' };
	const isFirst = found !== null && name !== undefined && isSound(mend);
	return isFirst ? { start, end: start + name.length, cause: 'indent', detail: '', mend } : undefined;
}
