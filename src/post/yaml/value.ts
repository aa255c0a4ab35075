// The fields of a front matter, their values and their places, and what is wrong with them.
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';

export interface ScalarValue extends Span {
	readonly kind: 'scalar';
	/** The value as YAML's core schema reads it, whatever Hexo's parser makes of dates. */
	readonly value: string | number | boolean | null;
	/** The value as text: what was written, unquoted. */
	readonly text: string;
	readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface ListValue extends Span {
	readonly kind: 'list';
	readonly items: readonly Value[];
	/** Written in brackets. */
	readonly flow: boolean;
}

export interface OtherValue extends Span {
	readonly kind: 'other';
	/** What Hexo reads there, in a field of the post or a list in one. */
	readonly read?: unknown;
}

/** The value of a field. Spans cover the source without the blanks and comments behind it. */
export type Value =
	| ScalarValue
	| ListValue
	| (Span & { readonly kind: 'map'; readonly fields: readonly Field[] })
	/** Nothing that rules look into: an alias, what it merges in, a type of its own, or too much of it. */
	| OtherValue
	/** Hexo cannot read it; a problem says why. */
	| (Span & { readonly kind: 'broken' });

export interface Field {
	readonly name: string;
	readonly key: Span;
	readonly value: Value;
}

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
	/** A bracket that is never closed. */
	| 'bracket'
	/** In brackets, a comma that is missing, or one too many. */
	| 'comma'
	/** A field that is indented deeper or less than those it belongs to. */
	| 'indent'
	/** An item of a list that does not stand below the one above it. */
	| 'dash'
	/** A dash without a blank behind it, among items of a list. */
	| 'dash-blank'
	/** A tab where only blanks may indent. */
	| 'tab'
	/** A line that sets nothing: `title：x`, `title:x`. */
	| 'no-field'
	/** A value without a name: `: x`. */
	| 'no-name'
	/** A sign that nobody sees, where YAML wants a name or blanks. */
	| 'invisible'
	/** A line that ends the YAML before the block ends: `...`. */
	| 'document'
	/** A character that YAML allows nowhere. */
	| 'control-character'
	| 'alias'
	| 'tag'
	/** More levels than Hexo reads. */
	| 'depth'
	/** What was not read any more after too many errors. */
	| 'unreadable'
	| 'other';

export interface YamlProblem extends Span {
	readonly cause: YamlCause;
	/** The parser's own words; for a character its number. */
	readonly detail: string;
	/** The field whose value cannot be read, and that value as far as its line goes. */
	readonly field?: { readonly name: string; readonly value: Span };
	/** The one edit that puts right what is wrong with indentation, brackets or commas. */
	readonly mend?: TextEdit;
}

export interface YamlFields {
	readonly fields: readonly Field[];
	/** What makes Hexo refuse the source, names that are repeated left aside. */
	readonly problems: readonly YamlProblem[];
	/** Whether the source is a mapping at all, as far as it can be read. */
	readonly isMapping: boolean;
	/** Whether Hexo takes it for the front matter of the post, be it a mapping or not, and so out of the article. */
	readonly isTaken: boolean;
	/** Whether it is a list: Hexo takes that, too, and then cannot build the post. */
	readonly isList?: boolean;
}
