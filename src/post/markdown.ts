// What Markdown makes of a post's body: which stretches are code, and which blocks there are.
import { type MarkdownParser, parser, Table } from '@lezer/markdown';
import { firstIndex, type Span } from '../text/span';
import type { Steps } from '../text/steps';
import { withHtmlOfMarked } from './html-blocks';
import { listingsOfHtmlBody } from './plain-blocks';

export interface MarkdownBlock extends Span {
	/** The parser's name of the node: `Paragraph`, `FencedCode`, `ATXHeading2`, `ListItem`, `InlineCode`, … */
	readonly kind: string;
}

export interface Markdown {
	/** Every block and code span that changes how the text inside or behind it is read, in order of their starts. */
	readonly blocks: readonly MarkdownBlock[];
	/**
	 * The blocks in which Markdown reads emphasis, links and code: paragraphs, headings, tables, and definitions of links.
	 * They do not overlap.
	 */
	readonly texts: readonly MarkdownBlock[];
	/** What Markdown takes for a tag or a comment within such text, in order. */
	readonly inlineHtml: readonly Span[];
}

/** Of a post that is HTML to Hexo. */
export const NO_MARKDOWN: Markdown = { blocks: [], texts: [], inlineHtml: [] };

type Tree = ReturnType<MarkdownParser['parse']>;

/**
 * Blocks are read as CommonMark says, but for those of HTML, and with tables; of the inline syntax only what can hide a
 * backtick or make one code. Emphasis and links are left out: they take the parser quadratic time on hostile text, and an
 * edit can change them only where it touches a character of theirs, which the gate refuses.
 */
const BODY_PARSER: MarkdownParser = withHtmlOfMarked(
	parser.configure([
		Table,
		{
			remove: ['Emphasis', 'Link', 'Image', 'LinkEnd', 'HardBreak', 'Entity', 'Autolink'],
			parseInline: [{ name: 'LongText', before: 'Escape', parse: (cx) => (isLong(cx.end - cx.offset) ? cx.end : -1) }],
		},
	]),
);

/**
 * Backticks and unclosed tags cost quadratic time within one paragraph. A longer one is not read closely; where it
 * holds a backtick, all of it counts as code.
 */
const isLong = (length: number): boolean => length > 8_000;

const TEXTS = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|Table|LinkReference)$/;
/** What text is nested in. */
export const CONTAINER = /^(?:ListItem|Blockquote)$/;
const INLINE_HTML = /^(?:HTMLTag|Comment|ProcessingInstruction)$/;
const OTHERS = /^(?:FencedCode|CodeBlock|InlineCode|BulletList|OrderedList|ListItem|Blockquote|HorizontalRule)$/;

/**
 * The text with LF for every line end, which is all the parser knows, and the way back to the offsets it had before.
 * A CR alone ends a line to CommonMark too.
 */
function withPlainLineEnds(text: string): { plain: string; offset: (at: number) => number } {
	if (!text.includes('\r')) {
		return { plain: text, offset: (at) => at };
	}
	const ends: number[] = []; // in the plain text, where a LF was CRLF
	const plain = text.replace(/\r\n?/g, (end, at: number) => {
		if (end.length === 2) {
			ends.push(at - ends.length);
		}
		return '\n';
	});
	return { plain, offset: (at) => at + firstIndex(ends.length, (index) => ends[index]! >= at) };
}

/** Marks of lists and quotes at the start of a line, and blanks after them that end with a tab. */
const MARKS_AND_TAB = /^((?: *(?:[-*+>]|\d{1,9}[.)]))+ *) \t/gm;

/** Marks of quotes and lists within each other, so deep that nobody wrote them: the parser's time grows with their square. */
const DEEP_MARKS = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100})([ \t>*+\d.)-]+)/gm;
const RULE = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;

/** The same with text in place of the marks beyond the first hundred of a line. */
const withoutDeepMarks = (text: string): string =>
	text.replace(DEEP_MARKS, (marks, own: string, others: string, at: number) => {
		const isLine = text.charAt(at + marks.length).trim() === '';
		return isLine && RULE.test(marks) ? marks : own + '、'.repeat(others.length);
	});

const TAG_OR_BLANK = /<\/?[a-zA-Z][^<>]*>|[^\S \t\n]|\t(?<=(?:```|~~~) *.)/g;

/**
 * Makes blanks what they are to marked, with which Hexo renders: an ideographic space is text, but in a tag it parts
 * attributes, and behind `#` it makes a heading; a tab behind a fence makes that one close nothing; and a tab after a blank
 * after the mark of a list or a quote begins code.
 */
const withBlanksOfMarked = (text: string): string =>
	text
		.replace(/(?<=#)[^\S \t\n]/g, ' ')
		.replace(TAG_OR_BLANK, (found) => (found.startsWith('<') ? found : '、'))
		.replace(MARKS_AND_TAB, '$1\t\t');

/** What the second line of a table looks like. Above a line of `=`, the parser takes the whole table for a heading. */
const DELIMITERS = /\n[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t:|-]*\n/;

/** A line that marked, with which Hexo renders, takes for code, and the parser for a part of the table or heading it is in. */
export const INDENTED = /\n(?: {4}| {0,3}\t)/;

/** Whether marked, with which Hexo renders, may take a backtick for a part of a bare address, where others begin code. */
const hasBacktickInAddress = (source: string): boolean =>
	source.includes('`') &&
	source.split(/[\s<]+/).some((word) => /:\/\/|www\./.test(word.slice(0, word.lastIndexOf('`') + 1)));

/**
 * Parses the body of `text`, which begins at `start`, in steps. Offsets refer to the whole text. Time is linear in its
 * length.
 */
export function* parseMarkdownSteps(text: string, start: number): Steps<Markdown> {
	const { plain, offset } = withPlainLineEnds(text.slice(start));
	const listings = listingsOfHtmlBody(plain);
	if (listings) {
		const blocks = listings.map((listing) => ({
			kind: 'CodeBlock',
			start: start + offset(listing.start),
			end: start + offset(listing.end),
		}));
		return { blocks, texts: [], inlineHtml: [] };
	}
	return yield* parseWithLibrary(start, plain, offset);
}

/** So many blocks the library reads in one step. */
const STEP = 500;

function* treeSteps(text: string): Steps<Tree> {
	const parse = BODY_PARSER.startParse(text);
	let tree = parse.advance();
	for (let count = 1; tree === null; count++) {
		if (count % STEP === 0) {
			yield;
		}
		tree = parse.advance();
	}
	return tree;
}

/**
 * Reads any body, in steps.
 *
 * @param plain the body, with LF for every line end.
 * @param offset leads from there to where it stood.
 */
export function* parseWithLibrary(start: number, plain: string, offset: (at: number) => number): Steps<Markdown> {
	const blocks: MarkdownBlock[] = [];
	const texts: MarkdownBlock[] = [];
	const inlineHtml: Span[] = [];
	const tree = yield* treeSteps(withoutDeepMarks(withBlanksOfMarked(plain)));
	tree.iterate({
		enter(node) {
			const block = { kind: node.name, start: start + offset(node.from), end: start + offset(node.to) };
			const source = plain.slice(node.from, node.to);
			const isTable = node.name === 'Table' || (node.name.startsWith('Setext') && DELIMITERS.test(source));
			const indented = isTable ? INDENTED.exec(source) : null;
			if (indented) {
				blocks.push({ ...block, kind: 'CodeBlock', start: start + offset(node.from + indented.index + 1) });
			}
			if (INLINE_HTML.test(node.name)) {
				inlineHtml.push(block);
			} else if (OTHERS.test(node.name)) {
				blocks.push(block);
			} else if (TEXTS.test(node.name)) {
				blocks.push(block);
				texts.push(block);
				if (
					(isLong(source.length) && source.includes('`')) ||
					(node.name !== 'LinkReference' && hasBacktickInAddress(source))
				) {
					blocks.push({ ...block, kind: 'InlineCode' });
				}
			}
		},
	});
	return { blocks, texts, inlineHtml };
}
