// What Hexo reads in a value that the source does not tell by itself: one with a tag, an alias, what is merged in.
import { isTagged } from '../post/yaml/properties';
import type { OtherValue } from '../post/yaml/read-fields';

/** The type of a single value that is no text; undefined for a text, for nothing, and for lists and fields. */
export function readType({ read }: OtherValue): 'number' | 'boolean' | 'date' | 'byte array' | undefined {
	if (read instanceof Date) {
		return 'date';
	}
	if (read instanceof Uint8Array) {
		return 'byte array';
	}
	return typeof read === 'number' || typeof read === 'boolean' ? (typeof read as 'number' | 'boolean') : undefined;
}

/** Whether nothing is read, or a text without a sign in it. */
export const readsNothing = ({ read }: OtherValue): boolean =>
	read === null || (typeof read === 'string' && read.trim() === '');

/** Whether Hexo's text of a value is the one that stands in the source; what an alias stands for is told of elsewhere. */
export const isAsWritten = (text: string, value: OtherValue): boolean =>
	!isTagged(text, value) || String(value.read) === text.slice(value.start, value.end);
