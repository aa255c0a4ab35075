// The source of a front matter as Hexo's YAML parser gets it, and the way back to the offsets of the post.
import { endOfContent } from '../../text/blanks';
import { firstIndex, type Span } from '../../text/span';
import type { LongValue } from './long-values';

/** The mark that begins a document, with what may stand above it. */
const DOCUMENT_START = /^\uFEFF?(?:[ \t\r]*(?:#[^\n]*)?\n)*---/;
/** What a file cannot hold: an editor writes U+FFFD for it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The source as the YAML parser gets it, and the way back to the offsets of the whole text. */
export class YamlSource {
	/** Has two blanks for each leading tab, as Hexo replaces them, and more where `long` values go on; braces around JSON. */
	readonly code: string;
	/** The same with blanks in the place of a mark that begins the document (`---`): fields and nothing else. */
	readonly body: string;
	/** Where the second of two such blanks, and every other one that was added, stands in the code, in order. */
	private readonly added: readonly number[];
	private readonly shift: number;

	constructor(
		readonly text: string,
		readonly span: Span,
		format: 'yaml' | 'json',
		long: readonly LongValue[] = [],
	) {
		const slice = text.slice(span.start, span.end);
		const added: number[] = [];
		if (format === 'json') {
			this.code = `{${slice}}`;
			this.shift = 1;
		} else {
			let next = 0;
			const withBlanks = slice.replace(/\n(\t*)/g, (_, tabs: string, at: number) => {
				while (next < long.length && long[next]!.end <= at) {
					next++;
				}
				const value = long[next];
				const indent = value && value.start < at ? value.indent : 0;
				for (let blank = 0; blank < indent; blank++) {
					added.push(at + added.length + 1);
				}
				for (let tab = 0; tab < tabs.length; tab++) {
					added.push(at + tab + added.length + 2);
				}
				return `\n${' '.repeat(indent + 2 * tabs.length)}`;
			});
			// Hexo makes LF of CRLF, and its parser takes a CR that is left for a line end, the other one does not.
			this.code = withBlanks
				.replace(/\r(?=\r\n)/g, ' ')
				.replace(/\r(?!\n)/g, '\n')
				.replace(LONE_SURROGATE, '\uFFFD');
			this.shift = 0;
		}
		this.added = added;
		this.body = this.code.replace(DOCUMENT_START, (head) => `${head.slice(0, -3)}   `);
	}

	/** The place in the whole text of an offset of the code. */
	offset(at: number): number {
		const inside = Math.min(Math.max(at - this.shift, 0), this.code.length - 2 * this.shift);
		return this.span.start + inside - firstIndex(this.added.length, (index) => this.added[index]! >= inside);
	}

	spanOf(start: number, end: number): Span {
		return { start: this.offset(start), end: this.offset(end) };
	}

	/** Behind the colon of a key that ends at `end`. */
	behind(end: number): number {
		return Math.min(end + 1, this.span.end);
	}

	/** Like `spanOf`, without blanks and line ends behind it. */
	trimmed(start: number, end: number): Span {
		return this.spanOf(start, endOfContent(this.code, start, end));
	}
}
