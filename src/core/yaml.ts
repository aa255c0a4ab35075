// Reads YAML fields with their places, and goes on reading behind a value that YAML cannot read.
import {
	type Alias,
	type Document,
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
import {
	closingQuote,
	diagnose,
	entriesOf,
	keyOf,
	longQuotes,
	noField,
	type Trouble,
	type YamlCause,
} from './yaml-recovery';
import { YamlSource } from './yaml-source';

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
	readonly cause: YamlCause;
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
const MAX_DEPTH = 200;
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

/** An upper bound of how deeply a parser nests: all brackets, or the indentation and the indicators of a line. */
function depthOf(slice: string): number {
	const lines = slice.split('\n').filter((line) => line.trim() !== '');
	const columns = lines.map((line) => line.length - line.trimStart().length + count(line, /[?:-](?=\s|$)/g));
	return Math.max(count(slice, /[[{]/g), ...columns);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Hexo hands the inside to `JSON.parse`, and takes the block for text where that fails. */
function readJson(text: string, span: Span): YamlFields {
	const source = new YamlSource(text, span, 'json');
	try {
		JSON.parse(source.code);
	} catch {
		return { fields: [], problems: [], isMapping: false };
	}
	const { contents } = parse(source.code);
	return { fields: isMap(contents) ? new Reader(source).fields(contents, 0) : [], problems: [], isMapping: true };
}

function readYaml(text: string, span: Span): YamlFields {
	let source = new YamlSource(text, span, 'yaml');
	let document = parse(source.code);
	if (document.errors.length > 0) {
		// Hexo's parser lets a quoted value go on without indentation.
		source = new YamlSource(text, span, 'yaml', longQuotes(text.slice(span.start, span.end)));
		document = parse(source.code);
	}
	const reader = new Reader(source);
	const fields =
		document.errors.length > 0
			? readEntries(source, reader, document.errors[0]!)
			: isMap(document.contents)
				? reader.fields(document.contents, 0)
				: [];
	return {
		fields,
		problems: reader.problems.slice(0, MAX_PROBLEMS),
		isMapping: fields.length > 0 || isMap(document.contents),
	};
}

function parse(code: string): Document {
	const document = parseDocument(code, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' }) as Document;
	// Hexo's parser asks for no blank between a bracket and a comment.
	document.errors = document.errors.filter(
		({ message, pos }) => !(message.startsWith('Comments must be') && /[\]}]/.test(code[pos[0] - 1] ?? '')),
	);
	return document;
}

/** What Hexo's parser refuses in a value or a name, though not in a comment (js-yaml 4.3.2); ours does not mind. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/g;

/**
 * The tags that js-yaml 4.3.2 takes at each kind of value; at any other it throws, or makes no text of a text
 * (`!!int abc`, `!!int 1`).
 */
const tags = (...names: string[]): ReadonlySet<string> =>
	new Set(['!', ...names.map((name) => `tag:yaml.org,2002:${name}`)]);
const SCALAR_TAGS = tags('str');
const LIST_TAGS = tags('seq', 'omap', 'pairs');
const MAP_TAGS = tags('map', 'set');

/** Turns the nodes of the YAML parser into fields, and collects what is wrong with them. */
class Reader {
	readonly problems: YamlProblem[] = [];
	private readonly anchors = new Set<string>();
	/** Where the code that was parsed begins in the source. */
	private base = 0;

	constructor(private readonly source: YamlSource) {}

	fields(map: YAMLMap, base: number): Field[] {
		this.base = base;
		return this.fieldsOf(map);
	}

	private fieldsOf(map: YAMLMap, parent?: string): Field[] {
		const fields: Field[] = [];
		for (const { key, value } of map.items as Pair<Node | null, Node | null>[]) {
			if (isAlias(key)) {
				this.value(key, 0, parent ?? '');
			}
			if (!isScalar(key) || !key.range) {
				continue;
			}
			const name = String(key.value);
			const place = this.trimmed(key.range[0], key.range[1]);
			this.refuseControls(place);
			const found = this.value(value, this.source.behind(place.end), parent ?? name);
			if (place.start === place.end && this.source.text[place.start] === ':' && map.flow !== true) {
				// Hexo's parser throws at a value without a name.
				const colon = { start: place.start, end: place.start + 1 };
				this.broken({ start: place.start, end: found.end }, 'reserved', '', parent ?? name, colon);
			} else {
				fields.push({ name, key: place, value: found });
			}
		}
		return fields;
	}

	/** Reports what Hexo's parser accepts in comments only. */
	refuseControls(place: Span): void {
		for (const { 0: char, index } of this.source.text.slice(place.start, place.end).matchAll(CONTROL)) {
			const start = place.start + index;
			const detail = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
			this.problems.push({ start, end: start + 1, cause: 'control-character', detail });
		}
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
		const known = isMap(node) ? MAP_TAGS : isSeq(node) ? LIST_TAGS : SCALAR_TAGS;
		if (tag !== undefined && !known.has(tag)) {
			const mark = this.source.code.lastIndexOf('!', this.base + start);
			const before = this.source.code[mark - 1] === '!' ? mark - 1 : mark;
			return this.broken({ start: this.source.offset(before), end: span.end }, 'tag', tag, field);
		}
		if (isScalar(node) && isUnclosed(node, this.source.code.slice(this.base + start, this.base + end))) {
			return this.broken(span, 'unclosed-quote', '', field, { start: span.start, end: span.start + 1 });
		}
		if (isMap(node)) {
			return { kind: 'map', fields: this.fieldsOf(node, field), ...span };
		}
		if (isSeq(node)) {
			return this.list(node, span, field);
		}
		this.refuseControls(span);
		return isScalar(node) ? scalar(node, span, empty) : nothingAt(empty);
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

	private broken(span: Span, cause: YamlCause, detail: string, name: string, place = span): Value {
		this.problems.push({ ...place, cause, detail, field: { name, value: span } });
		return { kind: 'broken', ...span };
	}

	private trimmed(start: number, end: number): Span {
		return this.source.trimmed(this.base + start, this.base + end);
	}
}

/** The parser takes `'''` and `"\"` for closed when they end a line (yaml 2.9.1); Hexo's throws. */
function isUnclosed({ type }: Scalar, source: string): boolean {
	const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
	return isQuoted && closingQuote(source, source[0]!) !== source.length - 1;
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

/**
 * Reads a block that YAML refuses as a whole, field by field, so that one broken value costs no other, and each error is
 * told of the field it is in.
 *
 * @param error what the parser says about the whole.
 */
function readEntries(source: YamlSource, reader: Reader, error: YAMLError): Field[] {
	const fields: Field[] = [];
	let isExplained = false;
	for (const { start, code } of entriesOf(source.code)) {
		const inText = (span: Span): Span => source.spanOf(start + span.start, start + span.end);
		const { contents, errors } = parse(code);
		if (isMap(contents) && errors.length === 0) {
			fields.push(...reader.fields(contents, start));
			continue;
		}
		isExplained = true;
		const key = keyOf(code);
		const troubles = errors.length === 0 ? [noField(code)] : troublesOf(code, MAX_PROBLEMS - reader.problems.length);
		for (const { cause, detail, value, name = key?.name, ...place } of troubles) {
			const field = name !== undefined && value ? { field: { name, value: inText(value) } } : {};
			reader.problems.push({ ...inText(place), cause, detail, ...field });
		}
		reader.refuseControls(inText({ start: 0, end: code.length }));
		const first = troubles[0];
		if (key && first) {
			fields.push({ name: key.name, key: inText(key), value: { kind: 'broken', ...inText(first.value ?? first) } });
		}
	}
	if (!isExplained) {
		reader.problems.push({ ...source.spanOf(error.pos[0], error.pos[1]), cause: 'other', detail: error.message });
	}
	return fields;
}

/** What is wrong in one entry: values the parser refuses are set aside, one after the other, until it reads the rest. */
function troublesOf(entry: string, limit: number): Trouble[] {
	const troubles: Trouble[] = [];
	let code = entry;
	while (troubles.length < limit) {
		const error = parse(code).errors[0];
		const trouble = error && diagnose(code, error);
		if (trouble) {
			troubles.push(trouble);
		}
		if (!trouble?.value) {
			break;
		}
		const { start, end } = trouble.value;
		code = code.slice(0, start) + 'x'.repeat(end - start) + code.slice(end);
	}
	return troubles;
}
