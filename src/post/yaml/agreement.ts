// Which fields, and which of their values, are what Hexo reads.
import type { Span } from '../../text/span';
import { isMapping } from './hexo-parser';
import type { Field, Value } from './value';

type Data = Readonly<Record<string, unknown>>;

/**
 * The fields that Hexo reads, with their places, in the order of the source.
 *
 * @param isRepeated whether a name is repeated somewhere; else a tree that has one twice has misread the source.
 * @param trees the same source with its places, read otherwise in this and that, the best first; taken as far as needed.
 * @param placeOf where to put a field that none of them has.
 */
export function agreedFields(
	data: Data,
	isRepeated: boolean,
	trees: Iterable<readonly Field[]>,
	placeOf: (name: string) => Span,
): readonly Field[] {
	const found = new Map<string, readonly Field[]>();
	for (const tree of trees) {
		const fields = tree.filter(({ name }) => Object.hasOwn(data, name) || name === MERGED);
		const agreeing = agreedIn(fields, data, isRepeated);
		const groups = byName(agreeing);
		const lacking = Object.keys(data).filter((name) => !groups.has(name));
		const merged = fields.find(({ name }) => name === MERGED);
		const isWhole = agreeing.every((field, index) => field === fields[index]) && (merged || lacking.length === 0);
		if (isWhole && (isRepeated || groups.size === fields.length)) {
			const hidden = lacking.map((name): Field => ({ name, key: merged!.key, value: otherAt(merged!.value) }));
			return [...fields, ...hidden];
		}
		for (const [name, group] of groups) {
			const before = found.get(name)?.at(-1);
			if (before === undefined || before.value.kind === 'other') {
				found.set(name, isRepeated ? group : [group.find(({ value }) => value.kind !== 'other') ?? group[0]!]);
			}
		}
	}
	const unplaced = (name: string): Field => ({ name, key: placeOf(name), value: otherAt(placeOf(name)) });
	return Object.keys(data)
		.flatMap((name) => found.get(name) ?? unplaced(name))
		.sort((a, b) => a.key.start - b.key.start);
}

function byName(fields: readonly Field[]): Map<string, readonly Field[]> {
	const groups = new Map<string, Field[]>();
	for (const field of fields) {
		const group = groups.get(field.name);
		if (group) {
			group.push(field);
		} else {
			groups.set(field.name, [field]);
		}
	}
	return groups;
}

/** The name whose value Hexo's parser merges into the fields around it. */
const MERGED = '<<';

const otherAt = ({ start, end }: Span): Value => ({ kind: 'other', start, end });

/** Each field itself where it is what Hexo reads, else with `other` in the place of what is not. */
function agreedIn(fields: readonly Field[], data: Data, isRepeated: boolean): readonly Field[] {
	const last = new Map(fields.map((field) => [field.name, field]));
	return fields.map((field) => {
		// Of a name that is repeated the last value is what was read.
		const isLast = !isRepeated || last.get(field.name) === field;
		const isKnown = isLast && (Object.hasOwn(data, field.name) || field.name !== MERGED);
		const value = isKnown ? agreed(field.value, data[field.name], isRepeated) : field.value;
		return value === field.value ? field : { ...field, value };
	});
}

function agreed(value: Value, data: unknown, isRepeated: boolean): Value {
	switch (value.kind) {
		case 'scalar':
			return (typeof data === 'string' ? value.text === data : isPlain(value, data)) ? value : otherAt(value);
		case 'list': {
			if (!Array.isArray(data) || data.length !== value.items.length) {
				return otherAt(value);
			}
			const items = value.items.map((item, index) => agreed(item, data[index], isRepeated));
			return items.every((item, index) => item === value.items[index]) ? value : { ...value, items };
		}
		case 'map': {
			const isKnown = isMapping(data) && hasAll(value.fields, data, isRepeated);
			const fields = isKnown ? agreedIn(value.fields, data, isRepeated) : undefined;
			const isSame = fields?.every((field, index) => field === value.fields[index]);
			return isSame ? value : fields ? { ...value, fields } : otherAt(value);
		}
		default:
			return value;
	}
}

/** Whether every name that was read is one of the fields, or may be merged into them, and none of them is there twice. */
function hasAll(fields: readonly Field[], data: Data, isRepeated: boolean): boolean {
	const names = new Set(fields.map(({ name }) => name));
	const isOnce = isRepeated || names.size === fields.length;
	return isOnce && (names.has(MERGED) || Object.keys(data).every((name) => names.has(name)));
}

/** Numbers, dates, true, false and nothing are written without quotes; Hexo's parser has more forms of them. */
const isPlain = ({ style }: { style: string }, data: unknown): boolean =>
	style === 'plain' && data !== undefined && (typeof data !== 'object' || data === null || data instanceof Date);
