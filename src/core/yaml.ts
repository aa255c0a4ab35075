// Reads YAML fields with their places, and goes on reading behind a value that YAML cannot read.
import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type YAMLMap,
} from 'yaml';
import type { Span } from './text';

interface ScalarValue extends Span {
	readonly kind: 'scalar';
	/** The value as YAML's core schema reads it, whatever Hexo's parser makes of dates. */
	readonly value: string | number | boolean | null;
	/** The value as text: what was written, unquoted. */
	readonly text: string;
	readonly style: 'plain' | 'single' | 'double' | 'block';
}

/** The value of a field. Spans cover the source without the blanks and comments behind it. */
export type Value =
	| ScalarValue
	| (Span & { readonly kind: 'list'; readonly items: readonly Value[]; readonly flow: boolean })
	/** A mapping, an alias, or anything else no rule looks into. */
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
		| 'alias'
		| 'tag'
		/** Too long or too deeply nested to be anybody's front matter: not parsed. */
		| 'unreadable'
		| 'other';
	/** The parser's own words. */
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

/** Real front matter has some hundred characters; beyond this the text is not parsed, so that nothing can hang. */
const MAX_LENGTH = 64_000;
/** How many unreadable values are set aside before reading is given up. */
const MAX_BROKEN = 20;

/**
 * Reads the fields in `span`, the lines between two fences. Never throws: what cannot be read is a problem, and the
 * fields around it are still returned.
 *
 * @param format `json` for Hexo's `;;;` blocks, which hold the inside of a JSON object: YAML reads that too.
 */
export function parseFields(text: string, span: Span, format: 'yaml' | 'json'): YamlFields {
	try {
		if (span.end - span.start <= MAX_LENGTH) {
			return read(text, span, format);
		}
	} catch (error) {
		if (!(error instanceof RangeError)) {
			throw error;
		}
		// Thousands of nested brackets overflow the parser's stack.
	}
	return { fields: [], problems: [{ ...span, cause: 'unreadable', detail: '' }], isMapping: true };
}

function read(text: string, span: Span, format: 'yaml' | 'json'): YamlFields {
	const source = new Source(text, span, format);
	const problems: YamlProblem[] = [];
	const broken = new Map<number, Span>();
	let document = source.parse();
	for (let round = 0; document.errors.length > 0 && round < MAX_BROKEN; round++) {
		const found = firstProblem(document, source);
		problems.push(found.problem);
		broken.set(found.lineStart, found.problem.field?.value ?? found.problem);
		if (!source.setAside(found.lineStart)) {
			break;
		}
		document = source.parse();
	}
	for (const warning of document.warnings) {
		problems.push({ ...source.spanOf(warning.pos), cause: 'tag', detail: warning.message });
	}
	const fields = isMap(document.contents) ? readFields(document.contents, source, broken, problems) : [];
	return { fields, problems, isMapping: isMap(document.contents) };
}

/** The source as the YAML parser gets it, and the way back to the offsets of the whole text. */
class Source {
	/** Same length as the slice it was made from, but for leading tabs, which Hexo replaces by two blanks each. */
	private code: string;
	private readonly tabs: readonly number[];
	private readonly shift: number;

	constructor(
		private readonly text: string,
		private readonly span: Span,
		format: 'yaml' | 'json',
	) {
		const tabs: number[] = [];
		const slice = text.slice(span.start, span.end);
		const code = slice.replace(/\n(\t+)/g, (_, run: string, at: number) => {
			for (let i = 0; i < run.length; i++) {
				tabs.push(at + 1 + i);
			}
			return `\n${'  '.repeat(run.length)}`;
		});
		this.tabs = tabs;
		this.code = format === 'json' ? `{${code}}` : code;
		this.shift = format === 'json' ? 1 : 0;
	}

	parse(): Document {
		return parseDocument(this.code, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }) as Document;
	}

	/** The place in the whole text of an offset of the parsed code. */
	offset(at: number): number {
		let rest = Math.min(Math.max(at - this.shift, 0), this.code.length - 2 * this.shift);
		for (const tab of this.tabs) {
			if (rest <= tab) {
				break;
			}
			rest--; // the second of the two blanks
		}
		return Math.min(this.span.start + rest, this.span.end);
	}

	spanOf([start, end]: readonly [number, number]): Span {
		return { start: this.offset(start), end: this.offset(end) };
	}

	/** Like `spanOf`, without blanks, line ends and comments at the end. */
	trimmed(start: number, end: number): Span {
		const span = this.spanOf([start, end]);
		return { start: span.start, end: span.start + this.text.slice(span.start, span.end).trimEnd().length };
	}

	lineOf(at: number): { start: number; source: string } {
		const start = this.code.lastIndexOf('\n', at - 1) + 1;
		const end = this.code.indexOf('\n', start);
		return { start, source: this.code.slice(start, end < 0 ? this.code.length : end).replace(/\r$/, '') };
	}

	/** Replaces the value in a line by a harmless one of the same length, or the line by a comment. */
	setAside(lineStart: number): boolean {
		const { source } = this.lineOf(lineStart);
		const key = KEY.exec(source)?.[0] ?? '';
		const value = source.slice(key.length);
		const harmless = key === '' ? '#'.repeat(source.length) : key + 'x'.repeat(value.length);
		if (harmless === source) {
			return false;
		}
		this.code = this.code.slice(0, lineStart) + harmless + this.code.slice(lineStart + source.length);
		return true;
	}
}

const KEY = /^[ \t]*(?:- +)*["']?[^\s:#'"][^:]*:[ \t]+/;

function firstProblem(document: Document, source: Source): { problem: YamlProblem; lineStart: number } {
	const error = document.errors[0]!;
	const pair = culprit(document.contents, error.pos[0]);
	const at = pair ? Math.max(pair[0], 0) : error.pos[0];
	const line = source.lineOf(error.code === 'MISSING_CHAR' || pair ? at : error.pos[0]);
	const key = KEY.exec(line.source)?.[0];
	const raw = key === undefined ? '' : line.source.slice(key.length).trimEnd();
	const detail = error.message;
	if (key === undefined || raw === '') {
		return { problem: { ...source.spanOf(error.pos), cause: 'other', detail }, lineStart: line.start };
	}
	const valueStart = line.start + key.length;
	const value = source.spanOf([valueStart, valueStart + raw.length]);
	const field = { name: key.replace(/:[ \t]+$/, '').trim(), value };
	const cause = causeOf(raw, error.code);
	const span =
		cause === 'unclosed-quote' || cause === 'reserved'
			? { start: value.start, end: value.start + 1 }
			: cause === 'other'
				? source.spanOf(error.pos)
				: value;
	return { problem: { ...span, cause, detail, field }, lineStart: line.start };
}

function causeOf(raw: string, code: string): YamlProblem['cause'] {
	const quote = raw[0] === "'" || raw[0] === '"' ? raw[0] : undefined;
	if (quote !== undefined) {
		return raw.indexOf(quote, 1) < 0 ? 'unclosed-quote' : 'quotes';
	}
	if (code === 'BAD_SCALAR_START') {
		return 'reserved';
	}
	return code === 'BLOCK_AS_IMPLICIT_KEY' || /:(?: |$)/.test(raw) ? 'colon' : 'other';
}

/** Where the top-level entry begins that the parser stumbled over at `at`; a flow list is noticed only behind its end. */
function culprit(contents: Node | null, at: number): readonly [number] | undefined {
	if (!isMap(contents)) {
		return undefined;
	}
	let found: readonly [number] | undefined;
	for (const pair of contents.items as Pair<Node | null, Node | null>[]) {
		const start = pair.key?.range?.[0];
		if (start === undefined || start > at || (start === at && found !== undefined)) {
			break;
		}
		found = [start];
	}
	return found;
}

function readFields(map: YAMLMap, source: Source, broken: ReadonlyMap<number, Span>, problems: YamlProblem[]): Field[] {
	const fields: Field[] = [];
	const anchors = new Set<string>();
	for (const pair of map.items as Pair<Node | null, Node | null>[]) {
		if (!isScalar(pair.key) || !pair.key.range) {
			continue;
		}
		const [start, end] = pair.key.range;
		const setAside = broken.get(source.lineOf(start).start);
		const key = source.trimmed(start, end);
		fields.push({
			name: String(pair.key.value),
			key,
			value: setAside ? { kind: 'broken', ...setAside } : readValue(pair.value, key.end + 1, source, anchors, problems),
		});
	}
	return fields;
}

function readValue(
	node: Node | null,
	fallback: number,
	source: Source,
	anchors: Set<string>,
	problems: YamlProblem[],
): Value {
	if (!node?.range) {
		return { kind: 'scalar', value: null, text: '', style: 'plain', start: fallback, end: fallback };
	}
	const span = source.trimmed(node.range[0], node.range[1]);
	if (isAlias(node)) {
		if (!anchors.has(node.source)) {
			problems.push({ ...span, cause: 'alias', detail: node.source });
		}
		return { kind: 'other', ...span };
	}
	if (node.anchor !== undefined) {
		anchors.add(node.anchor);
	}
	if (isSeq(node)) {
		const items = node.items.map((item) => readValue(item as Node | null, span.end, source, anchors, problems));
		return { kind: 'list', items, flow: node.flow === true, ...span };
	}
	if (!isScalar(node)) {
		return { kind: 'other', ...span };
	}
	const value = node.value as ScalarValue['value'];
	const style =
		node.type === 'QUOTE_SINGLE'
			? 'single'
			: node.type === 'QUOTE_DOUBLE'
				? 'double'
				: node.type === 'PLAIN'
					? 'plain'
					: 'block';
	return { kind: 'scalar', value, text: node.source ?? String(value ?? ''), style, ...span };
}
