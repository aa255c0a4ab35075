// Turns the nodes of the YAML parser into fields with their places.
import {
	type Alias,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { Span } from '../../text/span';
import type { Field, ListValue, ScalarValue, Value, YamlProblem } from './read-fields';
import { closingQuote, type YamlCause } from './recovery';
import type { YamlSource } from './source';

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
export class YamlReader {
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
