// Fields that are to be true or false, and what people write for that.
import type { Fix } from '../engine/rule';
import type { Post } from '../post/post';
import type { Field, Value } from '../post/yaml/read-fields';
import { setTo } from './insert-field';

const WORDS: readonly (readonly [word: RegExp, meant: boolean])[] = [
	[/^(?:true|yes|on|y|1|是|真|开|对)$/i, true],
	[/^(?:false|no|off|n|0|否|假|关|不|不是)$/i, false],
];

/** A word, with quotes, commas or signs that nobody sees around it. */
const WORD = /^[^\p{L}\p{N}-]*([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u;

/** What a value means that is no boolean: `no`, `'false'`, `1`; undefined where it may be either. */
export function meantSwitch(value: Value): boolean | undefined {
	return meantBy(value.kind === 'scalar' ? value.text : value.kind === 'other' ? String(value.read) : '');
}

/** The same of a text. */
export function meantBy(text: string): boolean | undefined {
	const found = WORD.exec(text.normalize('NFKC'))?.[1] ?? '';
	return WORDS.find(([word]) => word.test(found))?.[1];
}

/** Whether YAML reads a value as true or false. */
export const isSwitch = (value: Value): boolean => value.kind === 'scalar' && typeof value.value === 'boolean';

/** Whether a value can be looked into: it is no alias, and YAML can read it. */
export const isKnown = (value: Value): boolean => value.kind !== 'other' && value.kind !== 'broken';

/** Writes what is meant, or offers both. */
export const setSwitch = (post: Post, field: Field, meant: boolean | undefined): (Fix | undefined)[] =>
	(meant === undefined ? [false, true] : [meant]).map((one) => setTo(post, field, ` ${one}`));
