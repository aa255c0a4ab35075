// Links and pictures that Markdown makes, and their addresses.
import { type MarkdownParser, parser, Table } from '@lezer/markdown';
import { mergeSpans, type Span, spanAround } from '../text/span';
import { analysis } from './analysis';
import { FOREIGN_ELEMENTS } from './html/names';
import type { Post } from './post';
import { publishedElements } from './published-html';
import { textForMarkdown } from './set-aside';

export interface MarkdownLink extends Span {
	/** A definition, `[name]: address`, is that of whatever refers to it. */
	readonly kind: 'link' | 'picture' | 'definition';
	/** Where the address stands, without the angle brackets around it; empty, before the closing bracket, where there is none. */
	readonly address: Span;
	/** What stands between the square brackets; empty for an address in angle brackets, and for a definition. */
	readonly label: Span;
}

/** With links, but without emphasis, which takes the parser square time on hostile text. */
const LINK_PARSER: MarkdownParser = parser.configure([Table, { remove: ['Emphasis'] }]);

/** Brackets are paired in time that is the square of their number: text with more of them, or longer, is not looked into. */
const MAX_BRACKETS = 200;
const MAX_LENGTH = 20_000;

const KINDS: Readonly<Record<string, MarkdownLink['kind']>> = {
	Link: 'link',
	Autolink: 'link',
	Image: 'picture',
	LinkReference: 'definition',
};

/** The links and pictures of the article that Markdown makes, those in HTML left out, and the definitions of addresses. Sorted. */
export const markdownLinks: (post: Post) => readonly MarkdownLink[] = analysis((post) => {
	const blocks = post.markdown.texts.filter(({ start, end }) => mayHoldLink(post.text.slice(start, end)));
	if (blocks.length === 0) {
		return [];
	}
	const text = textForMarkdown(post.text, post.setAside).replace(/\r/g, ' ');
	const elements = publishedElements(post);
	const drawings = mergeSpans(elements.filter(({ name }) => FOREIGN_ELEMENTS.has(name)));
	const raw = mergeSpans(
		elements.filter((element) => RAW_TEXT.has(element.name) && !spanAround(drawings, element.start)),
	);
	return blocks.flatMap((block) => linksIn(text, block)).filter((link) => !spanAround(raw, link.start));
});

/** Elements in which browsers see no tags, but in a drawing: what Markdown makes of text in them is text again. */
const RAW_TEXT: ReadonlySet<string> = new Set('iframe noembed noframes script style textarea title xmp'.split(' '));

/** Whether a text has `[…](…)`, `<scheme:…>` or `[…]: …` in it, and not so many brackets that nobody meant them. */
const mayHoldLink = (source: string): boolean =>
	/\]\(|\]:|<[a-z][a-z\d+.-]*:/i.test(source) &&
	source.length <= MAX_LENGTH &&
	source.split('[', MAX_BRACKETS + 1).length <= MAX_BRACKETS;

function linksIn(text: string, { start, end }: Span): MarkdownLink[] {
	const links: MarkdownLink[] = [];
	const source = text.slice(start, end);
	LINK_PARSER.parse(source).iterate({
		enter({ name, from, to, node }) {
			const kind = KINDS[name];
			const url = kind && node.getChild('URL');
			const marks = kind ? node.getChildren('LinkMark') : [];
			const isAddressed = url !== null || marks.length > 2; // `[a]` refers to a definition, `[a]()` to nothing
			if (kind && isAddressed) {
				const isBracketed = url && source[url.from] === '<';
				const last = to - 1;
				links.push({
					kind,
					start: start + from,
					end: start + to,
					address: url
						? { start: start + url.from + (isBracketed ? 1 : 0), end: start + url.to - (isBracketed ? 1 : 0) }
						: { start: start + last, end: start + last },
					label: labelOf(start, marks),
				});
			}
		},
	});
	return links;
}

/** What stands between the first two marks. */
function labelOf(start: number, [open, close]: readonly { from: number; to: number }[]): Span {
	return open && close ? { start: start + open.to, end: start + close.from } : { start, end: start };
}
