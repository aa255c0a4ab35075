// Reads the front matter that the feed generator writes without a YAML parser: nearly every post has such a one.
import type { Draft } from '../../text/draft';
import type { Span } from '../../text/span';
import { endOfPlain, endOfQuoted, isNameUnit } from './plain-units';
import type { Field, ListValue, ScalarValue, YamlFields } from './value';

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const DOUBLE = 34;
const SINGLE = 39;
const DASH = 45;
const COLON = 58;

/** What reads as something else than a text where it stands alone. */
const WORDS = new Map<string, boolean | null>([
	...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
	...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
	...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
/** What may be a number, and what is none for all its digits. */
const NUMERIC = /^[-+.\d][-+.\w]*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The fields in `span`, just as the YAML parsers give them (`readYaml`), where there is nothing in it but names with a
 * text, with nothing, or with a list of texts. Undefined for all that is not quite plain. Time is linear.
 */
export function readPlain(text: string, span: Span): YamlFields | undefined {
	const reader = new PlainReader(text, span);
	return reader.read() && reader.fields.length > 0
		? { fields: reader.fields, problems: [], isMapping: true, isTaken: true }
		: undefined;
}

class PlainReader {
	readonly fields: Draft<Field>[] = [];
	/** The items of the last field, while there may be more. */
	private items: ScalarValue[] | undefined;
	private itemIndent = 0;
	private hasHead = false;
	private at: number;
	private readonly to: number;

	constructor(
		private readonly text: string,
		{ start, end }: Span,
	) {
		this.at = start;
		this.to = end;
	}

	/** Whether all of it is plain. */
	read(): boolean {
		while (this.at < this.to) {
			const indent = this.skipSpaces();
			if (!this.skipLineEnd() && !(this.readLine(indent) && this.skipLineEnd())) {
				return false;
			}
		}
		return true;
	}

	private unit(at: number): number {
		return at < this.to ? this.text.charCodeAt(at) : NEWLINE;
	}

	/** Goes over spaces, and says how many they are. */
	private skipSpaces(): number {
		const start = this.at;
		while (this.unit(this.at) === SPACE) {
			this.at++;
		}
		return this.at - start;
	}

	private isLineEnd(): boolean {
		const unit = this.unit(this.at);
		return unit === NEWLINE || (unit === RETURN && this.unit(this.at + 1) === NEWLINE);
	}

	/** Goes over spaces and a line end; false where something else stands there. */
	private skipLineEnd(): boolean {
		this.skipSpaces();
		const isEnd = this.isLineEnd();
		this.at += isEnd ? (this.unit(this.at) === RETURN ? 2 : 1) : 0;
		return isEnd;
	}

	private readLine(indent: number): boolean {
		if (this.unit(this.at) !== DASH) {
			return indent === 0 && this.readField();
		}
		return this.unit(this.at + 1) === SPACE ? this.readItem(indent) : indent === 0 && this.readHead();
	}

	/** The dashes that begin the YAML, below a blank line in front of which Hexo sees no fence. */
	private readHead(): boolean {
		const isHead = !this.hasHead && this.fields.length === 0 && this.text.startsWith('---', this.at);
		this.hasHead = true;
		this.at += 3;
		return isHead;
	}

	private readField(): boolean {
		const start = this.at;
		while (isNameUnit(this.unit(this.at), this.at > start)) {
			this.at++;
		}
		const key = { start, end: this.at };
		const name = this.text.slice(start, this.at);
		if (name === '' || WORDS.has(name) || this.unit(this.at) !== COLON) {
			return false;
		}
		const behind = Math.min(++this.at, this.to);
		const spaces = this.skipSpaces();
		this.items = this.isLineEnd() ? [] : undefined;
		const value = this.items ? nothingAt(behind) : spaces > 0 ? this.readScalar() : undefined;
		return value !== undefined && this.fields.push({ name, key, value }) > 0;
	}

	private readItem(indent: number): boolean {
		const { items } = this;
		if (!items || (items.length > 0 && indent !== this.itemIndent)) {
			return false;
		}
		const start = this.at++;
		this.skipSpaces();
		const item = this.readScalar();
		if (!item) {
			return false;
		}
		const field = this.fields.at(-1)!;
		const first = items.length > 0 ? (field.value as ListValue).start : start;
		items.push(item);
		this.itemIndent = indent;
		field.value = { kind: 'list', items, flow: false, start: first, end: item.end };
		return true;
	}

	private readScalar(): ScalarValue | undefined {
		const start = this.at;
		const mark = this.unit(start);
		const isQuoted = mark === SINGLE || mark === DOUBLE;
		const end = isQuoted ? endOfQuoted(this.text, start, this.to) : endOfPlain(this.text, start, this.to);
		this.at = end;
		if (end <= start) {
			return undefined;
		}
		if (!isQuoted) {
			const text = this.text.slice(start, end);
			const word = WORDS.get(text);
			const value = word === undefined ? text : word;
			const isText = !NUMERIC.test(text) || DAY.test(text);
			return isText ? { kind: 'scalar', value, text, style: 'plain', start, end } : undefined;
		}
		const inside = this.text.slice(start + 1, end - 1);
		const value = mark === SINGLE && inside.includes("''") ? inside.replaceAll("''", "'") : inside;
		return { kind: 'scalar', value, text: value, style: mark === SINGLE ? 'single' : 'double', start, end };
	}
}

const nothingAt = (at: number): ScalarValue => ({
	kind: 'scalar',
	value: null,
	text: '',
	style: 'plain',
	start: at,
	end: at,
});
