// Where blocks of HTML begin and end in Markdown, as marked 15 reads them, with which Hexo renders; CommonMark differs in much of it.
import type { BlockContext, Line, MarkdownParser } from '@lezer/markdown';
import { isBlank } from '../text/blanks';

/** The elements whose tags begin a block of HTML up to the next blank line, whatever stands after them in the line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
	(
		'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
		'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
		'main menu menuitem meta nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
		'thead title tr track ul'
	).split(' '),
);

/** With a tab after its name, a tag begins nothing. */
const TAG = /^<\/?([a-z][a-z\d]*)(?: |\/?>|$)/i;
/** Any other tag begins a block where it is alone in its line, which `ALONE` asks for. */
const NO_VERBATIM = /^<\/?(?!script|pre|style|textarea)[a-z]/i;
const ALONE =
	/^<(?:[a-z][\w-]*(?: +[a-z_:][\w.:-]*(?: *= *(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)* *\/?|\/[a-z][\w-]*\s*)>[ \t]*$/i;
const BLANK_LINE = /^\s*$/;

/** What else begins a block of HTML, and what ends it. */
const OTHERS: readonly (readonly [start: RegExp, end: RegExp])[] = [
	[/^<script(?:[\s>]|$)/i, /<\/script>/i],
	[/^<pre(?:[\s>]|$)/i, /<\/pre>/i],
	[/^<style(?:[\s>]|$)/i, /<\/style>/i],
	[/^<textarea(?:[\s>]|$)/i, /<\/textarea>/i],
	[/^<!--/, /-->/],
];
/** These end within a line: where more follows, that is Markdown, and we take all of the line for a paragraph. */
const DECLARATIONS: readonly (readonly [start: RegExp, end: RegExp])[] = [
	[/^<\?/, /\?>/],
	[/^<![a-z]/i, />/],
	[/^<!\[CDATA\[/i, /\]\]>/],
];

/** What ends the block of HTML that begins with this text; undefined where none begins. */
function endOfHtml(text: string): RegExp | undefined {
	const startsText = ([start]: readonly [RegExp, RegExp]): boolean => start.test(text);
	const declarationEnd = DECLARATIONS.find(startsText)?.[1];
	if (declarationEnd) {
		const end = declarationEnd.exec(text);
		return end && !isBlank(text.slice(end.index + end[0].length)) ? undefined : declarationEnd;
	}
	const isTag =
		BLOCK_TAGS.has(TAG.exec(text)?.[1]?.toLowerCase() ?? '') || (NO_VERBATIM.test(text) && ALONE.test(text));
	return isTag ? BLANK_LINE : OTHERS.find(startsText)?.[1];
}

/** Whether the text ends a paragraph above. Names in capitals do not, and longer names that begin like `pre` do. */
const endsParagraph = (text: string): boolean =>
	/^<(?:script|pre|style|textarea|!--)/.test(text) || BLOCK_TAGS.has(TAG.exec(text)?.[1] ?? '');

/** Whether the text, which is less indented than the item of a list above, ends that one. */
const endsItem = (text: string): boolean => /^<(?:[a-z].*>|!--)/i.test(text);

const isHtmlStart = (line: Line): boolean => line.text[line.pos] === '<';

const isInItem = (cx: BlockContext): boolean => cx.parentType().name === 'ListItem';

/** The text of a line, from its first character on. Tabs are blanks in an item of a list, but for its first line. */
function textOf(cx: BlockContext, line: Line): string {
	const text = line.text.slice(line.pos);
	return isInItem(cx) && isBlank(line.text.slice(0, line.pos)) ? text.replaceAll('\t', ' ') : text;
}

/** Whether a line goes on with the paragraph in a list or a quote without the marks or the indent of that one. */
const isLazy = (cx: BlockContext, line: Line): boolean => (line as Line & { depth: number }).depth < cx.depth;

function readHtml(cx: BlockContext, line: Line): boolean {
	const text = isHtmlStart(line) ? textOf(cx, line) : '';
	const end = endOfHtml(text);
	if (!end) {
		return false;
	}
	const from = cx.lineStart + line.pos;
	let isEnd = end.test(text);
	while (!isEnd && cx.nextLine() && !isLazy(cx, line)) {
		isEnd = end.test(line.text.slice(line.pos));
	}
	if (isEnd && end !== BLANK_LINE) {
		cx.nextLine();
	}
	cx.addElement(cx.elt(text.startsWith('<!--') ? 'CommentBlock' : 'HTMLBlock', from, cx.prevLineEnd()));
	return true;
}

/**
 * Whether a line ends the text above. In an item of a list whatever begins HTML does. A line that goes on with a list or a
 * quote may begin HTML that ends with that one: where it is not the next blank line that ends it, we go on with the text.
 */
function endsText(cx: BlockContext, line: Line): boolean {
	if (!isHtmlStart(line)) {
		return false;
	}
	const text = textOf(cx, line);
	if (isLazy(cx, line) && endOfHtml(text) === BLANK_LINE) {
		return true;
	}
	if (isInItem(cx)) {
		return isLazy(cx, line) ? endsItem(text) : endOfHtml(text) !== undefined;
	}
	return line.indent === line.baseIndent && endsParagraph(text);
}

/** The parser that reads blocks of HTML as marked does, and everything else as before. */
export function withHtmlOfMarked(parser: MarkdownParser): MarkdownParser {
	const configured = parser.configure({
		remove: ['HTMLBlock'],
		parseBlock: [{ name: 'HtmlOfMarked', before: 'SetextHeading', parse: readHtml }],
	});
	// The library cannot be told to forget what ends a paragraph to CommonMark, so we answer before it.
	const ends = (configured as unknown as { endLeafBlock: ((cx: BlockContext, line: Line) => boolean)[] }).endLeafBlock;
	ends.unshift((cx, line) => {
		const isEnd = endsText(cx, line);
		if (!isEnd && isHtmlStart(line)) {
			line.next = -1;
		}
		return isEnd;
	});
	return configured;
}
