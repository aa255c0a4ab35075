// Values that go on at the start of a line: Hexo's parser reads them, the `yaml` library wants them indented.
import type { Span } from '../../text/span';
import type { Asker } from './asker';
import { closingQuote, entriesOf } from './entries';

/** A value of several lines: all line ends in its span are followed by lines that go on with it. */
export interface LongValue extends Span {
	/** How many blanks are enough for its other lines. */
	readonly indent: number;
}

/** The quoted values of several lines that end with a line. */
export function longQuotes(code: string): LongValue[] {
	const found: LongValue[] = [];
	for (const { index, 0: head } of code.matchAll(
		/^[ \t]*(?:-[ \t]+)*(?:[^\s:#"'-][^:\r\n\u2028\u2029]*:[ \t]+)?["']/gm,
	)) {
		const opening = index + head.length - 1;
		const end = opening + closingQuote(code.slice(opening), code[opening]!);
		const isEnd = end > opening && /^[ \t]*(?:#|[\r\n]|$)/.test(code.slice(end + 1));
		if (index >= (found.at(-1)?.end ?? 0) && isEnd && code.slice(opening, end).includes('\n')) {
			found.push({ start: index, end, indent: head.replaceAll('\t', '  ').length - 1 });
		}
	}
	return found;
}

/** How many lines at the start of a line are tried. */
const MAX_LINES = 8;

/** The values that are open where another field would begin, and that Hexo reads together with the lines below. */
export function openValues(code: string, asker: Asker): LongValue[] {
	const found: LongValue[] = [];
	const entries = entriesOf(code);
	for (let index = 0; index < entries.length; index++) {
		const entry = entries[index]!;
		let joined = entry.code;
		for (let count = 1; /["'[{]/.test(entry.code) && count <= MAX_LINES; count++) {
			const answer = asker.ask(joined);
			const next = entries[index + count];
			if ('data' in answer) {
				if (count > 1) {
					const first = entries[index + 1]!.start;
					const last = entry.code.lastIndexOf('\n', entry.code.length - 2) + 1;
					const indent = entry.code.slice(last).search(/\S|$/) + MAX_LINES;
					found.push({ start: first - 2, end: entries[index + count - 1]!.start, indent });
					index += count - 1;
				}
				break;
			}
			if (next === undefined || !/^unexpected end of the stream/.test(answer.reason)) {
				break;
			}
			joined += next.code;
		}
	}
	return found;
}
