// What the finders of what is wrong in a piece of YAML have in common.
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { YamlCause } from './value';

/** What is wrong with a piece of a source; all offsets are those of its code. */
export interface Trouble extends Span {
	readonly cause: YamlCause;
	readonly detail: string;
	/** The value that cannot be read, as far as its line goes: without it the rest may be sound. */
	readonly value?: Span;
	/** The name of the field where YAML sees no key. */
	readonly name?: string;
	/** The one edit that puts right what is wrong with indentation, brackets or commas. */
	readonly mend?: TextEdit;
}

/** Whether Hexo reads a source; false, too, where there is no time left to ask. */
export type IsRead = (code: string) => boolean;

/** The line around an offset, or the last above it that is not blank, without the blanks at its ends. */
export function lineAround(code: string, at: number): Span {
	const lineEnd = code.indexOf('\n', at);
	const text = code.slice(0, lineEnd < 0 ? code.length : lineEnd).trimEnd();
	const start = text.lastIndexOf('\n') + 1;
	return { start: start + /^[ \t]*/.exec(text.slice(start))![0].length, end: text.length };
}
