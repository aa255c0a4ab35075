// What YAML allows in front of a value: an anchor (`&name`), which aliases (`*name`) refer to, and a tag (`!name`).
import type { Span } from '../../text/span';
import type { Field, Value } from './read-fields';

/** Whether there is anything in a text that could be a property: a look that spares most front matter the rest. */
export const mayHaveProperties = (text: string, { start, end }: Span): boolean => {
	const source = text.slice(start, end);
	return source.includes('&') || source.includes('!');
};

const BLANK = /\s/;
/** What ends a property besides a blank. */
const FLOW = new Set([',', '[', ']', '{', '}']);
const isInside = (char: string | undefined): boolean => char !== undefined && !BLANK.test(char) && !FLOW.has(char);
const isMark = (char: string | undefined): boolean => char === '&' || char === '!';

/**
 * The properties of a value, from the first to the end of the last; undefined where it has none. Those of a value that is
 * empty may stand on either side of the place where it would be.
 */
export function propertiesOf(text: string, { start, end }: Span): Span | undefined {
	const isEmpty = start === end;
	return propertiesBefore(text, start, isEmpty) ?? (isEmpty ? propertiesAt(text, start) : undefined);
}

/** Whether a tag in front of a value says how it is to be read. */
export function isTagged(text: string, value: Span): boolean {
	const properties = propertiesOf(text, value);
	return properties !== undefined && /(?:^|\s)!/.test(text.slice(properties.start, properties.end));
}

/** @param mayTouch whether no blank need stand between them and the place. */
function propertiesBefore(text: string, at: number, mayTouch: boolean): Span | undefined {
	let found: Span | undefined;
	for (let from = at; ; ) {
		let end = from;
		while (end > 0 && BLANK.test(text[end - 1]!)) {
			end--;
		}
		let start = end;
		while (start > 0 && isInside(text[start - 1])) {
			start--;
		}
		const isSeparate = start < end && (end < from || mayTouch) && isMark(text[start]);
		if (!isSeparate || (text.slice(end, from).includes('\n') && isInComment(text, start))) {
			return found;
		}
		found = { start, end: found?.end ?? end };
		from = start;
	}
}

/** Whether a `#` stands in front of an offset in its line. */
const isInComment = (text: string, at: number): boolean =>
	text.slice(text.lastIndexOf('\n', at - 1) + 1, at).includes('#');

function propertiesAt(text: string, at: number): Span | undefined {
	let start = at;
	while (text[start] === ' ' || text[start] === '\t') {
		start++;
	}
	let end = start;
	while (isMark(text[end])) {
		while (isInside(text[end])) {
			end++;
		}
		while (isMark(text[end + 1]) && (text[end] === ' ' || text[end] === '\t')) {
			end++;
		}
	}
	return start < end ? { start, end } : undefined;
}

/** What aliases in front matter refer to. */
export class Anchors {
	/** The places and values of each anchor, in the order of the text. */
	private readonly named = new Map<string, Value[]>();

	constructor(
		private readonly text: string,
		fields: readonly Field[],
	) {
		for (const { value } of fields) {
			this.add(value);
		}
	}

	private add(value: Value): void {
		const properties = propertiesOf(this.text, value);
		const name = properties && nameIn(this.text.slice(properties.start, properties.end));
		if (name !== undefined) {
			this.named.set(name, [...(this.named.get(name) ?? []), value]);
		}
		const inner =
			value.kind === 'list' ? value.items : value.kind === 'map' ? value.fields.map((one) => one.value) : [];
		for (const one of inner) {
			this.add(one);
		}
	}

	/** Whether there is none. */
	get isEmpty(): boolean {
		return this.named.size === 0;
	}

	/** The value that an alias stands for: that of the last anchor of its name above it. */
	valueOf(alias: Span): Value | undefined {
		const values = this.named.get(this.text.slice(alias.start + 1, alias.end));
		return values?.findLast(({ end }) => end <= alias.start);
	}
}

/** The name of the anchor among properties. */
const nameIn = (properties: string): string | undefined => /&(\S+)/.exec(properties)?.[1];
