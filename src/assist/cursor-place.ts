// What is being typed at the cursor: the name of a field, or a value of one, however broken the YAML is there.
import { type FrontMatter, findFrontMatter } from '../post/front-matter';
import type { Field, ListValue, ScalarValue, Value } from '../post/yaml/read-fields';
import type { Span } from '../text/span';

/** The name of a field that is being typed in a line of its own. */
interface KeyPlace {
	readonly kind: 'key';
	readonly typed: Span;
	readonly whole: Span;
	/** The fields that are there. */
	readonly names: ReadonlySet<string>;
}

/** A value that is being typed. */
export interface ValuePlace {
	readonly kind: 'value';
	/** The field it belongs to. */
	readonly name: string;
	/** From its start, behind the opening quote, to the cursor. */
	readonly typed: Span;
	/** All of it, between its quotes. */
	readonly whole: Span;
	readonly style: Exclude<ScalarValue['style'], 'block'>;
	/** Where it stands: as an item of a list, in the line of its field, or alone in the line below. */
	readonly at: 'item' | 'line' | 'below';
	/** Whether brackets are around it. */
	readonly flow: boolean;
	/** The items above it in its list, where they are the path to it. */
	readonly above: readonly string[];
}

export type Place = KeyPlace | ValuePlace;

/** Stands for what is about to be typed; no post holds it. */
const MARK = 'newsPostCursorMark';

/** Front matter is looked for in so much of a text. */
const HEAD = 20_000;

/**
 * Finds out what is being typed: puts a mark at the cursor, reads the fields, and looks where the mark is. Where the rest
 * of the line does not matter to a reader, it does not matter here: a quote that is not closed yet is closed.
 */
export function placeAt(text: string, offset: number): Place | undefined {
	const head = text.slice(0, offset + HEAD);
	return offset > HEAD || isBehindBlock(head, offset) ? undefined : (keyAt(head, offset) ?? valueAt(head, offset));
}

/** Whether the cursor is in the article. The line of an opening fence that is not closed belongs to no article. */
function isBehindBlock(head: string, offset: number): boolean {
	const { kind, closingFence } = findFrontMatter(head);
	return kind === 'found' && closingFence !== undefined && offset >= closingFence.start;
}

/** A word that is all that stands in its line, or that a colon follows. */
function keyAt(text: string, offset: number): KeyPlace | undefined {
	const before = /(?:^|\n)([\w-]*)$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[1];
	const after = /^([\w-]*)[ \t]*(?=\r?\n|$)/.exec(text.slice(offset, offset + 80))?.[1];
	if (before === undefined || after === undefined) {
		return undefined;
	}
	const typed = { start: offset - before.length, end: offset };
	const whole = { start: typed.start, end: offset + after.length };
	const { kind, yaml } = findFrontMatter(`${text.slice(0, typed.start)}${MARK}: 0${text.slice(whole.end)}`);
	const names = yaml.fields.map(({ name }) => name);
	return kind !== 'none' && names.includes(MARK) ? { kind: 'key', typed, whole, names: new Set(names) } : undefined;
}

function valueAt(text: string, offset: number): ValuePlace | undefined {
	for (const rest of ['', "'", '"']) {
		const marked = `${text.slice(0, offset)}${MARK}${rest}${text.slice(offset)}`;
		const frontMatter = findFrontMatter(marked);
		const found = frontMatter.format === 'yaml' ? findMark(frontMatter, marked) : undefined;
		if (found) {
			const { field, item, lists } = found;
			const isQuoted = item.style !== 'plain';
			const start = item.start + (isQuoted ? 1 : 0);
			const end = Math.max(offset, item.end - (isQuoted ? 1 : 0) - MARK.length - (isQuoted ? 0 : rest.length));
			const isBelow = lists.length === 0 && marked.slice(field.key.end, item.start).includes('\n');
			return {
				kind: 'value',
				name: field.name,
				typed: { start, end: offset },
				whole: { start, end: rest === '' ? end : offset },
				style: item.style,
				at: lists.length > 0 ? 'item' : isBelow ? 'below' : 'line',
				flow: lists.at(-1)?.flow ?? false,
				above: pathAbove(item, lists),
			};
		}
	}
	return undefined;
}

type Typed = ScalarValue & { readonly style: ValuePlace['style'] };

interface Marked {
	readonly field: Field;
	readonly item: Typed;
	/** The lists around it, the outermost first. */
	readonly lists: readonly ListValue[];
}

function findMark({ yaml }: FrontMatter, text: string): Marked | undefined {
	for (const field of yaml.fields) {
		const found = inValue(field.value, text, []);
		if (found) {
			return { field, ...found };
		}
	}
	return undefined;
}

function inValue(value: Value, text: string, lists: readonly ListValue[]): Omit<Marked, 'field'> | undefined {
	if (value.kind === 'list') {
		for (const item of value.items) {
			const found = inValue(item, text, [...lists, value]);
			if (found) {
				return found;
			}
		}
	}
	const isOneLine = value.kind === 'scalar' && !text.slice(value.start, value.end).includes('\n');
	return isOneLine && value.style !== 'block' && value.text.includes(MARK)
		? { item: value as Typed, lists }
		: undefined;
}

/** As soon as one item of a list is a list, every item is a path of its own. */
function pathAbove(item: Value, lists: readonly ListValue[]): string[] {
	const items = lists.at(-1)?.items ?? [];
	const isPath = items.every(({ kind }) => kind !== 'list');
	const above = isPath ? items.slice(0, items.indexOf(item)) : [];
	return above.flatMap((one) => (one.kind === 'scalar' && one.text !== '' ? [one.text] : []));
}
