// Reads the text of a configuration file: what it sets, and what is wrong with it, each at its place.
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Setting, SettingFault } from '../engine/setting';
import { SECTION } from '../engine/setting';
import { ALL_RULES } from '../rules';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { nestingOf } from './nesting';
import { SETTINGS } from './settings';

/** The name of the file. */
export const CONFIGURATION_FILE = '.news-post.json';

/** Something in the file that does not hold; the rest does. */
export interface Fault extends Span {
	readonly message: Message;
}

export interface Configuration {
	/** The sound part of what is set, by the keys of settings. An object or a list has only its sound entries. */
	readonly values: ReadonlyMap<string, unknown>;
	/** In the order of the text. */
	readonly faults: readonly Fault[];
}

/** A longer file is no configuration; in a deeper one the parser would run out of stack. */
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 50;

/** Reads JSON with comments and trailing commas, its keys nested at the dots. Takes any text, never throws. */
export function parseConfiguration(text: string): Configuration {
	if (text.length > MAX_LENGTH || nestingOf(text) > MAX_DEPTH) {
		return {
			values: new Map(),
			faults: [{ start: 0, end: 1, message: { text: 'This is too long, or nested too deeply, to be read' } }],
		};
	}
	const errors: ParseError[] = [];
	// A byte order mark is no JSON; a blank in its place keeps the offsets.
	const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
	const faults = errors.map(syntaxFault);
	const values = new Map<string, unknown>();
	if (root?.type === 'object') {
		readGroup(root, [], values, faults);
	} else if (root) {
		faults.push(faultAt(root, mustBeObject()));
	}
	return { values, faults: faults.sort((a, b) => a.start - b.start) };
}

const syntaxFault = ({ error, offset, length }: ParseError): Fault => ({
	start: offset,
	end: offset + length,
	message: { text: 'This is not JSON: {0}', args: [printParseErrorCode(error)] },
});

const faultAt = ({ offset, length }: Node, message: Message): Fault => ({
	start: offset,
	end: offset + length,
	message,
});

const mustBeObject = (): Message => ({
	text: 'This must be an object, as {0}',
	args: ['{ "severity": { "title": "off" } }'],
});

/** Reads the properties of an object: those of the file itself, or below the first part of keys such as `title.maxLength`. */
function readGroup(group: Node, prefix: readonly string[], values: Map<string, unknown>, faults: Fault[]): void {
	for (const [name, property] of propertiesOf(group, faults)) {
		const key = [...prefix, name.value].join('.');
		const value = property.children?.[1];
		const setting = SETTINGS.find((one) => one.key === key);
		if (key === '$schema' || !value) {
			continue;
		}
		if (setting && !name.value.includes('.')) {
			readSetting(setting, value, values, faults);
		} else if (!SETTINGS.some((one) => one.key.startsWith(`${key}.`))) {
			faults.push(faultAt(name, unknownKey(key)));
		} else if (value.type === 'object') {
			readGroup(value, [...prefix, name.value], values, faults);
		} else {
			faults.push(faultAt(value, mustBeObject()));
		}
	}
}

/** The properties of an object, each name once: the last one holds. */
function propertiesOf({ children = [] }: Node, faults: Fault[]): [name: Node, property: Node][] {
	const properties = new Map<string, [Node, Node]>();
	for (const property of children) {
		const name = property.children![0]!;
		const earlier = properties.get(name.value);
		if (earlier) {
			faults.push(faultAt(earlier[0], { text: '{0} is set again below: this one does not hold', args: [name.value] }));
		}
		properties.set(name.value, [name, property]);
	}
	return [...properties.values()];
}

function unknownKey(key: string): Message {
	const bare = key.startsWith(`${SECTION}.`) ? key.slice(SECTION.length + 1) : key;
	if (!SETTINGS.some((one) => one.key === bare)) {
		return { text: 'There is no setting {0}', args: [key] };
	}
	const nested = bare.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), '…');
	return { text: 'Write {0} as {1}', args: [key, JSON.stringify(nested).replace('"…"', '…')] };
}

function readSetting(
	{ key, faults: check }: Setting<unknown>,
	node: Node,
	values: Map<string, unknown>,
	faults: Fault[],
): void {
	checkNames(node, faults);
	const value = toValue(node);
	const found = check(value, ALL_RULES);
	faults.push(...found.map((fault) => faultAt(nodeOf(node, fault), fault.message)));
	if (found.every(({ path }) => path.length > 0)) {
		values.set(key, withoutFaulty(value, new Set(found.map(({ path }) => path[0]))));
	}
}

/** Reports every name that an object in the value has twice. */
function checkNames(node: Node, faults: Fault[]): void {
	if (node.type === 'object') {
		propertiesOf(node, faults);
	}
	for (const child of node.children ?? []) {
		checkNames(child, faults);
	}
}

/** The value of a node. Unlike jsonc-parser's own function, it makes a property of `__proto__`, as of any other name. */
function toValue({ type, value, children = [] }: Node): unknown {
	if (type === 'array') {
		return children.map(toValue);
	}
	return type === 'object'
		? Object.fromEntries(
				children.flatMap(({ children: [name, inner] = [] }) => (inner ? [[name!.value, toValue(inner)]] : [])),
			)
		: value;
}

/** The node at which a fault of a value lies. */
function nodeOf(node: Node, { path, isName }: SettingFault): Node {
	let at = node;
	for (const [index, step] of path.entries()) {
		const isLast = index === path.length - 1;
		const property =
			at.type === 'object' ? at.children?.findLast(({ children }) => children?.[0]?.value === step) : undefined;
		at = property?.children?.[isLast && isName ? 0 : 1] ?? at.children?.[Number(step)] ?? at;
	}
	return at;
}

/** A list without its wrong items, or an object without its wrong properties. */
function withoutFaulty(value: unknown, faulty: ReadonlySet<string | number | undefined>): unknown {
	if (faulty.size === 0 || typeof value !== 'object' || value === null) {
		return value;
	}
	return Array.isArray(value)
		? value.filter((_, index) => !faulty.has(index))
		: Object.fromEntries(Object.entries(value).filter(([name]) => !faulty.has(name)));
}
