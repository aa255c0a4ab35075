// Reads what can be read of a source that Hexo refuses, and finds out what is wrong with the rest.
import { agreedFields } from './agreement';
import type { Asker } from './asker';
import { diagnose } from './diagnose';
import { type Entry, entriesOf, type Key, keyOf } from './entries';
import { isMapping, type Reading, type Refusal } from './hexo-parser';
import { noField } from './no-field';
import type { YamlSource } from './source';
import { PieceReader } from './tree';
import type { Trouble } from './trouble';
import type { Field, YamlFields, YamlProblem } from './value';

/** How many problems are told of one block. */
export const MAX_PROBLEMS = 20;

/**
 * Reads a source field by field, so that one broken value costs no other, and each error is told of the field it is in.
 * What is left when the asker has no more time is told as `unreadable`.
 */
export function recover(source: YamlSource, refusal: Refusal, asker: Asker): YamlFields {
	const recovery = new Recovery(source, asker);
	recovery.readAll();
	if (!recovery.isExplained) {
		recovery.explainAll(refusal);
	}
	const problems = recovery.problems.sort((a, b) => a.start - b.start || a.end - b.end);
	return { fields: recovery.fields, problems, isMapping: recovery.fields.length > 0, isTaken: false };
}

/** Nobody writes a value in brackets over more lines without a comma. */
const MAX_LINES = 30;

class Recovery {
	readonly fields: Field[] = [];
	readonly problems: YamlProblem[] = [];
	isExplained = false;
	private readonly anchors = new Set<string>();
	private readonly pieces: PieceReader;

	constructor(
		private readonly source: YamlSource,
		private readonly asker: Asker,
	) {
		this.pieces = new PieceReader(source);
	}

	readAll(): void {
		const entries = entriesOf(this.source.body);
		let next = 0;
		for (const [index, first] of entries.entries()) {
			if (index < next) {
				continue;
			}
			const joined = this.asker.isSpent ? undefined : this.joined(entries, index);
			const entry = joined?.entry ?? first;
			next = joined?.next ?? index + 1;
			if (this.asker.isSpent) {
				this.leave(entries.slice(index));
				return;
			}
			const answer = this.ask(entry.code);
			const line = keyOf(entry.code) ? undefined : noField(entry.code, 0);
			if (!('data' in answer) && line?.name !== undefined && this.problems.length < MAX_PROBLEMS) {
				// What stands below a line that sets nothing cannot be read for that alone.
				this.tell(entry, [line], undefined);
			} else if (!('data' in answer)) {
				this.explain(entry, answer);
			} else if (isMapping(answer.data)) {
				this.add(entry, answer.data, answer.repeated !== undefined);
			} else if (answer.data !== undefined && answer.data !== null && this.problems.length < MAX_PROBLEMS) {
				this.tell(entry, [noField(entry.code, entry.code.length)], undefined);
			}
		}
	}

	/** A bracket that lines without a name go on with, up to the one that closes it: only a comma is missing there. */
	private joined(entries: readonly Entry[], index: number): { entry: Entry; next: number } | undefined {
		const { start, code: first } = entries[index]!;
		const isOpen = opensBracket(first.trimEnd());
		let code = first;
		for (let next = index + 1; next < Math.min(entries.length, index + MAX_LINES) && isOpen; next++) {
			const below = entries[next]!.code;
			if (keyOf(below)) {
				return undefined;
			}
			code += below;
			if (/[\]}]$/.test(below.replace(/[ \t]#.*/s, '').trimEnd())) {
				const answer = this.ask(code);
				const isMended = !('data' in answer) && diagnose(code, answer, this.asker.isRead).mend;
				return isMended ? { entry: { start, code }, next: next + 1 } : undefined;
			}
		}
		return undefined;
	}

	/** Finds out what is wrong in an entry: values that are refused are set aside, one after the other. */
	explain(entry: Entry, refusal: Refusal): void {
		const troubles: Trouble[] = [];
		let { code } = entry;
		let answer: Reading | Refusal = refusal;
		while (!('data' in answer) && this.problems.length + troubles.length < MAX_PROBLEMS) {
			const trouble = diagnose(code, answer, this.asker.isRead);
			const { start, end } = trouble.value ?? { start: 0, end: 0 };
			if (troubles.some((other) => other.start === trouble.start)) {
				break;
			}
			troubles.push(trouble);
			if (this.asker.isSpent) {
				troubles.push({ start: trouble.start, end: trouble.end, cause: 'unreadable', detail: '' });
			}
			if (start === end || this.asker.isSpent) {
				break;
			}
			code = code.slice(0, start) + 'x'.repeat(end - start) + code.slice(end);
			answer = this.ask(code);
		}
		this.tell(entry, troubles, keyOf(entry.code));
	}

	/** What is wrong with the whole, where none of its entries is to blame alone. */
	explainAll(refusal: Refusal): void {
		const { body } = this.source;
		this.tell({ start: 0, code: body }, [diagnose(body, refusal, this.asker.isRead)], undefined);
	}

	private tell({ start: base }: Entry, troubles: readonly Trouble[], key: Key | undefined): void {
		this.isExplained = true;
		const inText = ({ start, end }: { start: number; end: number }) => this.source.spanOf(base + start, base + end);
		for (const { cause, detail, value, name = key?.name, mend, ...place } of troubles) {
			this.problems.push({
				...inText(place),
				cause,
				detail,
				...(name !== undefined && value && { field: { name, value: inText(value) } }),
				...(mend && { mend: { ...inText(mend), text: mend.text } }),
			});
		}
		const first = troubles[0];
		if (key) {
			const broken = inText(first?.value ?? first ?? { start: key.end + 1, end: key.end + 1 });
			this.fields.push({ name: key.name, key: inText(key), value: { kind: 'broken', ...broken } });
		}
	}

	private add(entry: Entry, data: Readonly<Record<string, unknown>>, isRepeated: boolean): void {
		const tree = this.pieces.fieldsIn(entry);
		const at = this.source.offset(entry.start);
		const key = keyOf(entry.code);
		const place = key ? this.source.spanOf(entry.start + key.start, entry.start + key.end) : { start: at, end: at };
		this.fields.push(...agreedFields(data, isRepeated, [tree], () => place));
		for (const [, name] of entry.code.matchAll(/(?:^|[\s,[{])&([^\s,[\]{}]+)/g)) {
			this.anchors.add(name!);
		}
	}

	/** What is not read any more: its names, and that it was not read. */
	private leave(entries: readonly Entry[]): void {
		this.isExplained = true;
		for (const { start, code } of entries) {
			const key = keyOf(code);
			if (key) {
				const place = this.source.spanOf(start + key.start, start + key.end);
				this.fields.push({ name: key.name, key: place, value: { kind: 'other', start: place.end, end: place.end } });
			}
		}
		const first = entries[0]!;
		const line = /^[^\r\n]*/.exec(first.code)![0];
		const place = this.source.spanOf(first.start, first.start + line.length);
		this.problems.splice(MAX_PROBLEMS - 1);
		this.problems.push({ ...place, cause: 'unreadable', detail: '' });
	}

	/** Asks about a piece; an alias to what stands above it is none to be explained. */
	private ask(code: string): Reading | Refusal {
		const known = (mark: string, name: string): string => (this.anchors.has(name) ? '{}'.padEnd(mark.length) : mark);
		return this.asker.ask(this.anchors.size > 0 ? code.replace(/\*([^\s,[\]{}]+)/g, known) : code);
	}
}

/** Whether a bracket opens a value and is not closed in its line. */
function opensBracket(line: string): boolean {
	const opening = /:[ \t]{1,9}[[{]/.exec(line);
	return (
		opening !== null &&
		!/[#\r\n]/.test(line.slice(0, opening.index)) &&
		!/[\]}\r\n]/.test(line.slice(opening.index + opening[0].length))
	);
}
