// The source of a front matter as Hexo's YAML parser gets it, and the way back to the offsets of the post.
import { endOfContent } from '../../text/blanks';
import { firstIndex, type Span } from '../../text/span';
import type { LongQuote } from './recovery';

/** The source as the YAML parser gets it, and the way back to the offsets of the whole text. */
export class YamlSource {
	/** Has two blanks for each leading tab, as Hexo replaces them, and more where `quotes` go on; braces around JSON. */
	readonly code: string;
	/** Where the second of two such blanks, and every other one that was added, stands in the code, in order. */
	private readonly added: readonly number[];
	private readonly shift: number;

	constructor(
		readonly text: string,
		private readonly span: Span,
		format: 'yaml' | 'json',
		quotes: readonly LongQuote[] = [],
	) {
		const slice = text.slice(span.start, span.end);
		const added: number[] = [];
		if (format === 'json') {
			this.code = `{${slice}}`;
			this.shift = 1;
		} else {
			const withBlanks = slice.replace(/\n(\t*)/g, (_, tabs: string, at: number) => {
				const indent = quotes.find(({ start, end }) => start < at && at < end)?.indent ?? 0;
				for (let blank = 0; blank < indent; blank++) {
					added.push(at + added.length + 1);
				}
				for (let tab = 0; tab < tabs.length; tab++) {
					added.push(at + tab + added.length + 2);
				}
				return `\n${' '.repeat(indent + 2 * tabs.length)}`;
			});
			// Hexo's parser takes a lone CR for a line end, ours does not.
			this.code = withBlanks.replace(/\r(?!\n)/g, '\n');
			this.shift = 0;
		}
		this.added = added;
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
