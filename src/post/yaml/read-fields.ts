// Reads YAML fields with their places, and goes on reading behind a value that YAML cannot read.
import { type Document, isMap, parseDocument, type YAMLError } from 'yaml';
import type { Span } from '../../text/span';
import { YamlReader } from './node-reader';
import { diagnose, entriesOf, keyOf, longQuotes, noField, type Trouble, type YamlCause } from './recovery';
import { YamlSource } from './source';

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
	if (slice.length > MAX_LENGTH || !isShallow(slice)) {
		return { fields: [], problems: [{ ...span, cause: 'unreadable', detail: '' }], isMapping: true };
	}
	return format === 'json' ? readJson(text, span) : readYaml(text, span);
}

/** Whether a source can be given to the YAML parser without harm. */
export const isShallow = (source: string): boolean => depthOf(source) <= MAX_DEPTH;

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
	return { fields: isMap(contents) ? new YamlReader(source).fields(contents, 0) : [], problems: [], isMapping: true };
}

function readYaml(text: string, span: Span): YamlFields {
	let source = new YamlSource(text, span, 'yaml');
	let document = parse(source.code);
	if (document.errors.length > 0) {
		// Hexo's parser lets a quoted value go on without indentation.
		source = new YamlSource(text, span, 'yaml', longQuotes(text.slice(span.start, span.end)));
		document = parse(source.code);
	}
	const reader = new YamlReader(source);
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

/**
 * Reads a block that YAML refuses as a whole, field by field, so that one broken value costs no other, and each error is
 * told of the field it is in.
 *
 * @param error what the parser says about the whole.
 */
function readEntries(source: YamlSource, reader: YamlReader, error: YAMLError): Field[] {
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
