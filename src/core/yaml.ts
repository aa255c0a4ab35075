// Reads YAML fields with their places, and goes on reading behind a value that YAML cannot read.
import {
	type Alias,
	type Document,
	type ErrorCode,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLError,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { Span } from './text';

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

/** The value of a field. Spans cover the source without the blanks and comments behind it. */
export type Value =
	| ScalarValue
	| ListValue
	| (Span & { readonly kind: 'map'; readonly fields: readonly Field[] })
	/** An alias: no rule looks behind it. */
	| (Span & { readonly kind: 'other' })
	/** YAML cannot read it; a problem says why. */
	| (Span & { readonly kind: 'broken' });

export interface Field {
	readonly name: string;
	readonly key: Span;
	readonly value: Value;
}

export interface YamlProblem extends Span {
	readonly cause: /** A quote inside quotes: `'it's'`, or runs of quotes. */
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
	/** The parser's own words; for a control character its number. */
	readonly detail: string;
	/** The field whose value cannot be read, and that value as far as its line goes. */
	readonly field?: { readonly name: string; readonly value: Span };
}

export interface YamlFields {
	readonly fields: readonly Field[];
	readonly problems: readonly YamlProblem[];
	/** Whether the source is a mapping at all, as far as it can be read. */
	readonly isMapping: boolean;
}

/**
 * Real front matter has some hundred characters, nested two deep. Beyond this nothing is parsed: the parser is recursive,
 * and 64,000 opening braces end the whole process (measured with yaml 2.9.1: V8 runs out of stack inside a regular
 * expression, which nobody can catch).
 */
const MAX_LENGTH = 10_000;
const MAX_DEPTH = 100;
/** How many problems are told of one block. */
const MAX_PROBLEMS = 20;

/**
 * Reads the fields in `span`, the lines between two fences. Never throws: what cannot be read is a problem, and the
 * fields around it are still returned.
 *
 * @param format `json` for Hexo's `;;;` blocks, which hold the inside of a JSON object: YAML reads that too.
 */
export function parseFields(text: string, span: Span, format: 'yaml' | 'json'): YamlFields {
	const slice = text.slice(span.start, span.end);
	if (slice.length > MAX_LENGTH || depthOf(slice) > MAX_DEPTH) {
		return { fields: [], problems: [{ ...span, cause: 'unreadable', detail: '' }], isMapping: true };
	}
	return format === 'json' ? readJson(text, span) : readYaml(text, span);
}

/** An upper bound of how deeply a parser nests: open brackets, or the indicators and the indentation of a line. */
function depthOf(slice: string): number {
	let deepest = 0;
	let open = 0;
	for (const char of slice) {
		if (char === '[' || char === '{') {
			deepest = Math.max(deepest, ++open);
		} else if (char === ']' || char === '}') {
			open--;
		}
	}
	for (const line of slice.split('\n')) {
		if (line.trim() !== '') {
			const indicators = line.match(/[?:-](?=\s|$)/g)?.length ?? 0;
			deepest = Math.max(deepest, line.length - line.trimStart().length + indicators);
		}
	}
	return deepest;
}

/** Hexo hands the inside to `JSON.parse`, and takes the block for text where that fails. */
function readJson(text: string, span: Span): YamlFields {
	const source = new Source(text, span, 'json');
	try {
		JSON.parse(source.code);
	} catch {
		return { fields: [], problems: [], isMapping: false };
	}
	const { contents } = parse(source.code);
	return { fields: isMap(contents) ? new Reader(source).fields(contents, 0) : [], problems: [], isMapping: true };
}

function readYaml(text: string, span: Span): YamlFields {
	const source = new Source(text, span, 'yaml');
	const reader = new Reader(source);
	const document = parse(source.code);
	const fields =
		document.errors.length > 0
			? readEntries(source, reader, document.errors[0]!)
			: isMap(document.contents)
				? reader.fields(document.contents, 0)
				: [];
	return {
		fields,
		problems: [...controlCharacters(text, span), ...reader.problems].slice(0, MAX_PROBLEMS),
		isMapping: fields.length > 0 || isMap(document.contents),
	};
}

const parse = (code: string): Document =>
	parseDocument(code, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' }) as Document;

/** Hexo's parser refuses a whole text for one of these (js-yaml 4.3.2); ours does not mind. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/g;

function controlCharacters(text: string, span: Span): YamlProblem[] {
	return [...text.slice(span.start, span.end).matchAll(CONTROL)].slice(0, MAX_PROBLEMS).map(({ 0: char, index }) => ({
		start: span.start + index,
		end: span.start + index + 1,
		cause: 'control-character',
		detail: char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
	}));
}

/** The source as the YAML parser gets it, and the way back to the offsets of the whole text. */
class Source {
	/** Has two blanks for each leading tab, as Hexo replaces them; braces around JSON. */
	readonly code: string;
	/** Where the second of two such blanks stands in the code, in order. */
	private readonly added: readonly number[];
	private readonly shift: number;

	constructor(
		text: string,
		private readonly span: Span,
		format: 'yaml' | 'json',
	) {
		const slice = text.slice(span.start, span.end);
		const added: number[] = [];
		if (format === 'json') {
			this.code = `{${slice}}`;
			this.shift = 1;
		} else {
			const withBlanks = slice.replace(/\n(\t+)/g, (_, tabs: string, at: number) => {
				for (let tab = 0; tab < tabs.length; tab++) {
					added.push(at + tab + added.length + 2);
				}
				return `\n${'  '.repeat(tabs.length)}`;
			});
			// Hexo's parser takes a lone CR for a line end, ours does not.
			this.code = withBlanks.replace(/\r(?!\n)/g, '\n');
			this.shift = 0;
		}
		this.added = added;
	}

	/** The place in the whole text of an offset of the code. */
	offset(at: number): number {
		const inside = Math.min(Math.max(at - this.shift, 0), this.code.length - 2 * this.shift);
		return this.span.start + inside - countBelow(this.added, inside);
	}

	spanOf(start: number, end: number): Span {
		return { start: this.offset(start), end: this.offset(end) };
	}

	/** Behind the colon of a key that ends at `end`. */
	behind(end: number): number {
		return Math.min(end + 1, this.span.end);
	}

	/** Like `spanOf`, without blanks and line ends behind it. */
	trimmed(start: number, end: number): Span {
		return this.spanOf(start, start + this.code.slice(start, end).trimEnd().length);
	}
}

/** How many of the sorted numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! < limit) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** The tags that js-yaml 4.3.2 knows; at any other it throws. */
const KNOWN_TAGS = new Set(
	['null', 'bool', 'int', 'float', 'str', 'seq', 'map', 'timestamp', 'merge', 'binary', 'omap', 'pairs', 'set']
		.map((name) => `tag:yaml.org,2002:${name}`)
		.concat('!'),
);

/** Turns the nodes of the YAML parser into fields, and collects what is wrong with them. */
class Reader {
	readonly problems: YamlProblem[] = [];
	private readonly anchors = new Set<string>();
	/** Where the code that was parsed begins in the source. */
	private base = 0;

	constructor(private readonly source: Source) {}

	fields(map: YAMLMap, base: number): Field[] {
		this.base = base;
		return this.fieldsOf(map);
	}

	private fieldsOf(map: YAMLMap, parent?: string): Field[] {
		const fields: Field[] = [];
		for (const { key, value } of map.items as Pair<Node | null, Node | null>[]) {
			if (isScalar(key) && key.range) {
				const name = String(key.value);
				const span = this.trimmed(key.range[0], key.range[1]);
				fields.push({ name, key: span, value: this.value(value, this.source.behind(span.end), parent ?? name) });
			}
		}
		return fields;
	}

	/** @param empty where the value would stand if there were one. */
	private value(node: Node | null, empty: number, field: string): Value {
		if (!node?.range) {
			return nothingAt(empty);
		}
		const [start, end] = node.range;
		const span = this.trimmed(start, end);
		if (isAlias(node)) {
			return this.alias(node, span, field);
		}
		const { anchor, tag } = node as Exclude<Node, Alias>;
		if (anchor !== undefined) {
			this.anchors.add(anchor);
		}
		if (tag !== undefined && !KNOWN_TAGS.has(tag)) {
			const before = this.source.code.lastIndexOf('!', this.base + start);
			return this.broken({ start: this.source.offset(before), end: span.end }, 'tag', tag, field);
		}
		if (isMap(node)) {
			return { kind: 'map', fields: this.fieldsOf(node, field), ...span };
		}
		return isSeq(node) ? this.list(node, span, field) : isScalar(node) ? scalar(node, span, empty) : nothingAt(empty);
	}

	private alias({ source }: Alias, span: Span, field: string): Value {
		return this.anchors.has(source) ? { kind: 'other', ...span } : this.broken(span, 'alias', source, field);
	}

	private list(node: YAMLSeq, span: Span, field: string): ListValue {
		const flow = node.flow === true;
		const items: Value[] = [];
		let end = span.start;
		for (const item of node.items as (Node | null)[]) {
			const from = item?.range ? this.source.offset(this.base + item.range[0]) : end;
			const value = this.value(item, from, field);
			items.push(value);
			end = value.end;
		}
		return { kind: 'list', items, flow, start: span.start, end: flow ? span.end : Math.max(end, span.start + 1) };
	}

	private broken(span: Span, cause: YamlProblem['cause'], detail: string, name: string): Value {
		this.problems.push({ ...span, cause, detail, field: { name, value: span } });
		return { kind: 'broken', ...span };
	}

	private trimmed(start: number, end: number): Span {
		return this.source.trimmed(this.base + start, this.base + end);
	}
}

const nothingAt = (at: number): ScalarValue => ({
	kind: 'scalar',
	value: null,
	text: '',
	style: 'plain',
	start: at,
	end: at,
});

const STYLES: Readonly<Record<string, ScalarValue['style']>> = {
	PLAIN: 'plain',
	QUOTE_SINGLE: 'single',
	QUOTE_DOUBLE: 'double',
};

function scalar(node: Scalar, span: Span, empty: number): ScalarValue {
	const style = STYLES[node.type ?? 'PLAIN'] ?? 'block';
	if (style === 'plain' && span.start === span.end) {
		return nothingAt(empty);
	}
	return { kind: 'scalar', value: node.value as ScalarValue['value'], text: node.source ?? '', style, ...span };
}

/** A piece of the source that sets one field: its line and those that belong to it. */
interface Entry {
	readonly start: number;
	readonly code: string;
}

/**
 * Reads a block that YAML refuses as a whole, field by field, so that one broken value costs no other, and each error is
 * told of the field it is in.
 *
 * @param error what the parser says about the whole.
 */
function readEntries(source: Source, reader: Reader, error: YAMLError): Field[] {
	const fields: Field[] = [];
	let explained = false;
	for (const entry of entriesOf(source.code)) {
		const { contents, errors } = parse(entry.code);
		const problem = errors[0]
			? diagnose(source, entry, errors[0])
			: isMap(contents)
				? undefined
				: noField(source, entry);
		if (problem === undefined) {
			fields.push(...reader.fields(contents as YAMLMap, entry.start));
			continue;
		}
		explained = true;
		reader.problems.push(problem);
		const key = keyOf(entry.code);
		if (key && problem.cause !== 'no-field') {
			const { start, name, written } = key;
			const value = { kind: 'broken' as const, ...(problem.field?.value ?? problem) };
			fields.push({ name, key: source.spanOf(entry.start + start, entry.start + start + written.length), value });
		}
	}
	if (!explained) {
		reader.problems.push({ ...source.spanOf(error.pos[0], error.pos[1]), cause: 'other', detail: error.message });
	}
	return fields;
}

/** Cuts the code before each line that is indented no deeper than the first one and is no list item, comment or rest. */
function entriesOf(code: string): Entry[] {
	const starts: number[] = [];
	let limit: number | undefined;
	for (const { index, 0: line } of code.matchAll(/[^\n]+/g)) {
		const indent = /^ */.exec(line)![0].length;
		if (
			/^[^\s#]/.test(line.slice(indent)) &&
			(limit === undefined || (indent <= limit && !isRest(line.slice(indent))))
		) {
			starts.push(index);
			limit ??= indent;
		}
	}
	return starts.map((start, index) => ({ start, code: code.slice(start, starts[index + 1]) }));
}

const isRest = (line: string): boolean => /^(?:[-:](?:\s|$)|[\]}])/.test(line);

/** The key in the first line of an entry, as written and without its quotes. */
function keyOf(line: string): { start: number; written: string; name: string } | undefined {
	const found = /^ *([^\s:#[\]{}&*!|>%@`,][^:\n]*):(?=\s|$)/.exec(line);
	if (!found) {
		return undefined;
	}
	const written = found[1]!.trimEnd();
	return { start: found[0].indexOf(written), written, name: written.replace(/^(["'])(.*)\1$/, '$2') };
}

/** A line that YAML takes for a bare text, most often for want of a blank or an ASCII colon behind the name. */
function noField(source: Source, entry: Entry): YamlProblem {
	const line = /^[^\r\n]*/.exec(entry.code)![0].trimEnd();
	const whole = source.spanOf(entry.start, entry.start + line.length);
	const [head, name = '', colon = ''] = /^ *([A-Za-z][\w-]*)([:：])(?!\/\/)/.exec(line) ?? [''];
	if (head === '') {
		return { ...whole, cause: 'no-field', detail: '' };
	}
	const at = source.offset(entry.start + head.length);
	return {
		start: at - colon.length,
		end: at,
		cause: 'no-field',
		detail: '',
		field: { name, value: { start: at, end: whole.end } },
	};
}

/** Finds the value that made the parser stumble: the first suspicious one up to the place where it noticed. */
function diagnose(source: Source, entry: Entry, error: YAMLError): YamlProblem {
	const name = keyOf(entry.code)?.name ?? '';
	const detail = error.message;
	for (const { index, 0: line } of entry.code.matchAll(/[^\r\n]+/g)) {
		if (index > error.pos[0]) {
			break;
		}
		const found = suspect(line, error.code);
		if (found) {
			const start = entry.start + index + found.start;
			const value = source.spanOf(start, start + found.raw.length);
			const span = found.at === undefined ? value : source.spanOf(start + found.at, start + found.at + 1);
			return { ...span, cause: found.cause, detail, field: { name, value } };
		}
	}
	if (error.code === 'BAD_DQ_ESCAPE') {
		return { ...source.spanOf(entry.start + error.pos[0], entry.start + error.pos[0] + 2), cause: 'escape', detail };
	}
	const indented = /^ *[^\s#][^:\n]*:[ \t]+[^\s#].*\n([ \t]+)([A-Za-z][\w-]*):(?=\s|$)/.exec(entry.code);
	if (indented) {
		const end = entry.start + indented[0].length - 1;
		return { ...source.spanOf(end - indented[2]!.length, end), cause: 'indent', detail };
	}
	const line = lineOf(entry.code, error.pos[0]);
	return { ...source.spanOf(entry.start + line.start, entry.start + line.end), cause: 'other', detail };
}

/** The line around an offset, or the last above it that is not blank, without the blanks at its ends. */
function lineOf(code: string, at: number): Span {
	const lineEnd = code.indexOf('\n', at);
	const text = code.slice(0, lineEnd < 0 ? code.length : lineEnd).trimEnd();
	const start = text.lastIndexOf('\n') + 1;
	return { start: start + /^[ \t]*/.exec(text.slice(start))![0].length, end: text.length };
}

interface Suspect {
	readonly cause: YamlProblem['cause'];
	/** The value as written, and where it begins in the line. */
	readonly raw: string;
	readonly start: number;
	/** The one character that is to blame; absent where the whole value is. */
	readonly at?: number;
}

const ITEM = /^ *-[ \t]+(?:-[ \t]+)*/;

/** What is wrong with the value in a line, going by its look. */
function suspect(line: string, code: ErrorCode): Suspect | undefined {
	const item = ITEM.exec(line)?.[0];
	const key = item ?? /^ *[^\s:#][^:]*:[ \t]+/.exec(line)?.[0];
	if (key === undefined) {
		return undefined;
	}
	const start = key.length;
	const raw = line.slice(start).trimEnd();
	const first = raw[0] ?? '';
	if (first === "'" || first === '"') {
		const end = closingQuote(raw, first);
		if (end < 0) {
			return raw.indexOf(first, 1) < 0
				? { cause: 'unclosed-quote', raw, start, at: 0 }
				: { cause: 'quotes', raw, start };
		}
		return /^(?:\s+#.*)?$/.test(raw.slice(end + 1)) ? undefined : { cause: 'quotes', raw, start };
	}
	if (/^(?:[@`%*&![{\]},]|[-?](?:\s|$)|[|>](?![-+\d]*(?:\s+#.*)?$))/.test(raw)) {
		return { cause: 'reserved', raw, start, at: 0 };
	}
	// In an item the first colon is that of a field; elsewhere that field's was the key.
	const colons = [...raw.matchAll(/:(?=\s|$)/g)];
	const colon = colons[item === undefined ? 0 : 1]?.index;
	return colon === undefined || code === 'BAD_DQ_ESCAPE' ? undefined : { cause: 'colon', raw, start, at: colon };
}

/** The index of the quote that ends a quoted value, or -1. */
function closingQuote(raw: string, quote: string): number {
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
