// Reads the fields of a front matter with their places: what Hexo reads, and what is wrong where it refuses.
import type { Span } from '../../text/span';
import { agreedFields } from './agreement';
import { Asker } from './asker';
import { entriesOf, keyOf } from './entries';
import { askHexo, isMapping, type Refusal } from './hexo-parser';
import { longQuotes, openValues } from './long-values';
import { readPlain } from './plain';
import { recover } from './recovery';
import { YamlSource } from './source';
import { fieldsInTree, PieceReader } from './tree';
import type { Field, Value, YamlFields, YamlProblem } from './value';

export { isShallow } from './tree';
export type { Field, ListValue, OtherValue, ScalarValue, Value, YamlFields, YamlProblem } from './value';

const NOTHING: YamlFields = { fields: [], problems: [], isMapping: false, isTaken: false };

/**
 * Reads the fields in `span`, which is what Hexo hands to its parser. Never throws: what cannot be read is a problem, and
 * the fields around it are still returned. What is read of a field is what Hexo reads; of the rest only the place is told.
 *
 * @param format `json` for Hexo's `;;;` blocks, which hold the inside of a JSON object: YAML reads that too.
 */
export function parseFields(text: string, span: Span, format: 'yaml' | 'json'): YamlFields {
	return format === 'json' ? readJson(text, span) : (readPlain(text, span) ?? readYaml(text, span));
}

/** Hexo takes the block for text where JSON.parse fails. */
function readJson(text: string, span: Span): YamlFields {
	const source = new YamlSource(text, span, 'json');
	let data: unknown;
	try {
		data = JSON.parse(source.code);
	} catch {
		return NOTHING;
	}
	return isMapping(data)
		? { ...NOTHING, fields: fieldsOf(source, data, true), isMapping: true, isTaken: true }
		: NOTHING;
}

/** What `parseFields` does with YAML that is not plain. */
export function readYaml(text: string, span: Span): YamlFields {
	const source = new YamlSource(text, span, 'yaml');
	const answer = askHexo(source.code);
	if (!('data' in answer)) {
		return recover(indented(source), answer, new Asker(source.code.length));
	}
	const { data, repeated } = answer;
	if (!isMapping(data)) {
		return { ...NOTHING, isTaken: typeof data === 'object' && data !== null, isList: Array.isArray(data) };
	}
	const fields = fieldsOf(source, data, repeated !== undefined);
	const isUntold = repeated && !repeatedIn(fields);
	return { fields, problems: isUntold ? [repeatedName(source, repeated)] : [], isMapping: true, isTaken: true };
}

const repeatedName = (source: YamlSource, { reason, at }: Refusal): YamlProblem => ({
	...source.spanOf(at, at + 1),
	cause: 'other',
	detail: reason,
});

/** The first field whose name is set before it beside it, at any depth. */
export function repeatedIn(fields: readonly Field[]): Field | undefined {
	const names = new Set<string>();
	for (const field of fields) {
		const repeated = names.has(field.name) ? field : repeatedWithin(field.value);
		if (repeated) {
			return repeated;
		}
		names.add(field.name);
	}
	return undefined;
}

function repeatedWithin(value: Value): Field | undefined {
	if (value.kind === 'map') {
		return repeatedIn(value.fields);
	}
	for (const item of value.kind === 'list' ? value.items : []) {
		const repeated = repeatedWithin(item);
		if (repeated) {
			return repeated;
		}
	}
	return undefined;
}

/** The fields that Hexo reads, with their places. */
function fieldsOf(source: YamlSource, data: Readonly<Record<string, unknown>>, isRepeated: boolean): readonly Field[] {
	const keys = new Map<string, Span>();
	const placeOf = (name: string): Span => {
		if (keys.size === 0) {
			for (const { start, code } of entriesOf(source.body)) {
				const key = keyOf(code);
				keys.set(key?.name ?? '', source.spanOf(start + (key?.start ?? 0), start + (key?.end ?? 0)));
			}
		}
		return keys.get(name) ?? { start: source.span.start, end: source.span.start };
	};
	return agreedFields(data, isRepeated, treesOf(source), placeOf).map((field) => withRead(field, data[field.name]));
}

/** With what Hexo reads where the source does not say it by itself. */
function withRead(field: Field, read: unknown): Field {
	const value = readHere(field.value, read);
	return value === field.value ? field : { ...field, value };
}

function readHere(value: Value, read: unknown): Value {
	if (value.kind === 'other') {
		return read === undefined ? value : { ...value, read };
	}
	if (value.kind !== 'list' || !Array.isArray(read) || !value.items.some(({ kind }) => kind === 'other')) {
		return value;
	}
	return { ...value, items: value.items.map((item, index) => readHere(item, read[index])) };
}

/** The source as the `yaml` library sees it: as a whole, with indentation for what goes on without, and in pieces. */
function* treesOf(source: YamlSource): Generator<readonly Field[]> {
	yield fieldsInTree(source, { start: 0, code: source.body }) ?? [];
	const other = indented(source);
	if (other !== source) {
		yield fieldsInTree(other, { start: 0, code: other.body }) ?? [];
	}
	const pieces = new PieceReader(other);
	yield entriesOf(other.body).flatMap((entry) => pieces.fieldsIn(entry));
}

/** The source with indentation for the values that Hexo's parser lets go on at the start of a line. */
function indented(source: YamlSource): YamlSource {
	const { text, span } = source;
	const quotes = longQuotes(text.slice(span.start, span.end));
	const quoted = quotes.length > 0 ? new YamlSource(text, span, 'yaml', quotes) : source;
	const open = openValues(quoted.body, new Asker(source.code.length)).map(({ start, end, indent }) => ({
		start: quoted.offset(start) - span.start,
		end: quoted.offset(end) - span.start,
		indent,
	}));
	return open.length === 0
		? quoted
		: new YamlSource(
				text,
				span,
				'yaml',
				[...quotes, ...open].sort((a, b) => a.start - b.start),
			);
}
