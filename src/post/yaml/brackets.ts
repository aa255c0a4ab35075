// What is wrong in brackets: one that is never closed, a comma too many or too few.
import { insertion, type TextEdit } from '../../text/edit';
import type { Refusal } from './hexo-parser';
import { type IsRead, lineAround, type Trouble } from './trouble';

/** The commas that people write for one, and what they write for a blank. */
const COMMA_LIKE = /[，、；;﹐､]/;

/** The bracket that opens a value and is never closed, and where it would be. */
export function unclosedBracket(code: string, { reason }: Refusal, isRead: IsRead): Trouble | undefined {
	for (const { index, 0: head } of code.matchAll(/(?:^|[-:?])[ \t]*[[{]/gm)) {
		const start = index + head.length - 1;
		const { end } = lineAround(code, start);
		if (!isRead(`x: ${code.slice(start, end)}`)) {
			const mend = { start: end, end, text: code[start] === '[' ? ']' : '}' };
			const isSound = isRead(code.slice(0, end) + mend.text + code.slice(end));
			return {
				...{ start, end: start + 1 },
				cause: 'bracket',
				detail: reason,
				value: { start, end },
				...(isSound && { mend }),
			};
		}
	}
	return undefined;
}

/** A comma too many, or a place where one is missing. */
export function wrongComma(code: string, refusal: Refusal, isRead: IsRead): Trouble | undefined {
	const { reason, at } = refusal;
	const bracket = unclosedBracket(code, refusal, isRead);
	if (bracket?.value && /^\{[{%]/.test(code.slice(bracket.value.start))) {
		return undefined; // A template's: it is a text.
	}
	if (bracket?.mend) {
		return bracket;
	}
	const mend = commaAt(code, at);
	const isSound = mend && isRead(code.slice(0, mend.start) + mend.text + code.slice(mend.end));
	const isOneLine = bracket?.value && at <= bracket.value.end;
	return {
		...{ start: at, end: at + 1 },
		cause: 'comma',
		detail: reason,
		...(isOneLine && { value: bracket.value }),
		...(isSound && { mend }),
	};
}

function commaAt(code: string, at: number): TextEdit | undefined {
	const char = code[at] ?? '';
	if (COMMA_LIKE.test(char)) {
		return { start: at, end: at + 1, text: ', ' };
	}
	const before = code.slice(0, at).trimEnd().length;
	return char === ',' ? { start: at, end: at + 1, text: '' } : char === ':' ? undefined : insertion(before, ',');
}
