// Fields with their places, from the nodes that the `yaml` library makes of a source.
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { Entry } from './entries';
import type { YamlSource } from './source';
import type { Field, ListValue, ScalarValue, Value } from './value';

/**
 * Beyond this the library is not asked. Real front matter has some hundred characters, nested two deep; the library is
 * recursive, and 64,000 opening braces end the whole process (measured with yaml 2.9.1: V8 runs out of stack inside a
 * regular expression, which nobody can catch).
 */
const MAX_LENGTH = 10_000;
const MAX_DEPTH = 200;
/** How much of a source the library is asked about in pieces. */
const MAX_PIECES = 50_000;

/** Whether a source can be given to the `yaml` library without harm. */
export const isShallow = (source: string): boolean => depthOf(source) <= MAX_DEPTH;

/** An upper bound of how deeply a parser nests: all brackets, or the indentation and the indicators of a line. */
function depthOf(slice: string): number {
	const lines = slice.split('\n').filter((line) => line.trim() !== '');
	const columns = lines.map((line) => line.length - line.trimStart().length + count(line, /[?:-](?=\s|$)/g));
	return columns.reduce((deepest, column) => Math.max(deepest, column), count(slice, /[[{]/g));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The fields of an entry of the source, or of all of it, as the `yaml` library sees them; undefined where it is not
 * asked. It reads some things otherwise than Hexo, and refuses others: `agreed` says which of them hold.
 */
export function fieldsInTree(source: YamlSource, { start, code }: Entry): Field[] | undefined {
	if (code.length > MAX_LENGTH || !isShallow(code)) {
		return undefined;
	}
	// A text of several lines (`|`) ends with its line end only where there is one.
	const { contents } = parseDocument(`${code}\n`, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
	return isMap(contents) ? new TreeReader(source, start).fieldsOf(contents as YAMLMap) : [];
}

/** The same for the entries of a source, one by one: for the first of them where there are very many. */
export class PieceReader {
	private left = MAX_PIECES;

	constructor(private readonly source: YamlSource) {}

	fieldsIn(entry: Entry): Field[] {
		this.left -= entry.code.length;
		return this.left < 0 ? [] : (fieldsInTree(this.source, entry) ?? []);
	}
}

class TreeReader {
	/** What each anchor stands for, where that is a text. */
	private readonly anchors = new Map<string, string>();

	constructor(
		private readonly source: YamlSource,
		private readonly base: number,
	) {}

	fieldsOf(map: YAMLMap): Field[] {
		const fields: Field[] = [];
		for (const { key, value } of map.items as Pair<Node | null, Node | null>[]) {
			if (key?.range) {
				const place = this.source.trimmed(this.base + key.range[0], this.base + key.range[1]);
				fields.push({ name: this.nameOf(key), key: place, value: this.value(value, this.source.behind(place.end)) });
			}
		}
		return fields;
	}

	/** The name that Hexo's parser makes of a key: that of a list joins its items. */
	private nameOf(key: Node): string {
		if (isAlias(key)) {
			return this.anchors.get(key.source) ?? '';
		}
		if (isScalar(key)) {
			this.keep(key);
			return String(key.value);
		}
		return isSeq(key)
			? key.items.map((item) => (isScalar(item) ? String(item.value ?? '') : '[object Object]')).join(',')
			: '[object Object]';
	}

	private keep({ anchor, value }: Scalar): void {
		if (anchor !== undefined) {
			this.anchors.set(anchor, String(value));
		}
	}

	/** @param empty where the value would stand if there were one. */
	private value(node: Node | null, empty: number): Value {
		if (!node?.range) {
			return nothingAt(empty);
		}
		const span = this.source.trimmed(this.base + node.range[0], this.base + node.range[1]);
		if (isScalar(node)) {
			this.keep(node);
			// What is read by its tag (`!!str 2024`) looks like something else to those who go by the source; and what a
			// comment follows at once (`'a'#b`) cannot be written anew without its quotes.
			const isGlued = node.type?.startsWith('QUOTE') && this.source.code[this.base + node.range[1]] === '#';
			return node.tag?.startsWith('tag:') || isGlued ? { kind: 'other', ...span } : scalar(node, span, empty);
		}
		if (isMap(node)) {
			return { kind: 'map', fields: this.fieldsOf(node), ...span };
		}
		return isSeq(node) && !PAIRS.test(node.tag ?? '') ? this.list(node, span) : { kind: 'other', ...span };
	}

	private list(node: YAMLSeq, span: { start: number; end: number }): ListValue {
		const flow = node.flow === true;
		const items: Value[] = [];
		let end = span.start;
		for (const item of node.items as (Node | null)[]) {
			const from = item?.range ? this.source.offset(this.base + item.range[0]) : end;
			const value = this.value(item, from);
			items.push(value);
			end = value.end;
		}
		return { kind: 'list', items, flow, start: span.start, end: flow ? span.end : Math.max(end, span.start + 1) };
	}
}

/** Lists whose items have no places of their own. */
const PAIRS = /:(?:omap|pairs)$/;

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

function scalar(node: Scalar, span: { start: number; end: number }, empty: number): ScalarValue {
	const style = STYLES[node.type ?? 'PLAIN'] ?? 'block';
	if (style === 'plain' && span.start === span.end) {
		return nothingAt(empty);
	}
	return { kind: 'scalar', value: node.value as ScalarValue['value'], text: node.source ?? '', style, ...span };
}
