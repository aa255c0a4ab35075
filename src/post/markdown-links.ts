// Links and pictures that Markdown makes, and the definitions of their addresses.
import { type MarkdownParser, parser, Table } from '@lezer/markdown';
import { mergeSpans, type Span, spanAround } from '../text/span';
import { analysis } from './analysis';
import type { Post } from './post';
import { drawingsAmong, publishedElements } from './published-html';
import { textForMarkdown } from './set-aside';

/** A link or a picture; or a definition, `[name]: address`, for whatever refers to it. */
export interface MarkdownLink extends Span {
	readonly kind: 'link' | 'picture' | 'definition';
	/** Where the address stands, without the angle brackets around it; empty, before the closing bracket, where there is none. */
	readonly address: Span;
	/** What stands between the brackets; empty for a definition. */
	readonly label: Span;
	/** Whether the label is words only, and a title is missing. */
	readonly isPlain: boolean;
}

/** A link or a picture, `[words][name]`, whose address stands in a definition, be there one or not. */
export interface MarkdownReference extends Omit<MarkdownLink, 'address'> {
	/** The name as definitions are compared: the words where it is missing. */
	readonly name: string;
}

/** With links, but without emphasis, which takes the parser square time on hostile text. */
const LINK_PARSER: MarkdownParser = parser.configure([Table, { remove: ['Emphasis'] }]);
type Node = ReturnType<ReturnType<MarkdownParser['parse']>['cursor']>['node'];

/** Brackets are paired in time that is the square of their number: text with more of them, or longer, is not looked into. */
const MAX_BRACKETS = 200;
const MAX_LENGTH = 20_000;

const KINDS: Readonly<Record<string, MarkdownLink['kind']>> = {
	Link: 'link',
	Autolink: 'link',
	Image: 'picture',
	LinkReference: 'definition',
};

interface Links {
	readonly links: MarkdownLink[];
	readonly references: MarkdownReference[];
	/** The addresses of definitions by their names. The first of a name counts. */
	readonly addresses: Map<string, Span>;
}

/** The links and pictures of the article that Markdown makes with an address, those in HTML left out, and the definitions. Sorted. */
export const markdownLinks = (post: Post): readonly MarkdownLink[] => linksOf(post).links;

/** Those whose address is defined elsewhere in the article. Sorted. */
export const markdownReferences = (post: Post): readonly MarkdownReference[] => linksOf(post).references;

/** Where the address stands that a reference leads to; undefined where it is defined nowhere: readers see the brackets. */
export const addressOfReference = (post: Post, { name }: MarkdownReference): Span | undefined =>
	linksOf(post).addresses.get(name);

const linksOf = analysis((post): Links => {
	const found: Links = { links: [], references: [], addresses: new Map() };
	const blocks = post.markdown.texts.filter(({ start, end }) => mayHoldLink(post.text.slice(start, end)));
	if (blocks.length === 0) {
		return found;
	}
	const text = textForMarkdown(post.text, post.setAside).replace(/\r/g, ' ');
	const elements = publishedElements(post);
	const drawings = drawingsAmong(elements);
	const raw = mergeSpans(
		elements.filter((element) => RAW_TEXT.has(element.name) && !spanAround(drawings, element.start)),
	);
	for (const { start, end } of blocks) {
		const source = text.slice(start, end);
		LINK_PARSER.parse(source).iterate({
			enter({ name, from, node }) {
				const kind = KINDS[name];
				if (kind && !spanAround(raw, start + from)) {
					note(found, source, start, kind, node);
				}
				return kind !== 'picture'; // what stands in the words of a picture is none
			},
		});
	}
	return found;
});

/** Elements in which browsers see no tags, but in a drawing: what Markdown makes of text in them is text again. */
const RAW_TEXT: ReadonlySet<string> = new Set('iframe noembed noframes script style textarea title xmp'.split(' '));

/** Whether a text has `[…](…)`, `<scheme:…>`, `[…]: …`, `[…][…]` or `![…]` in it, and not so many brackets that nobody meant them. */
const mayHoldLink = (source: string): boolean =>
	/\][([:]|!\[|<[a-z][a-z\d+.-]*:/i.test(source) &&
	source.length <= MAX_LENGTH &&
	source.split('[', MAX_BRACKETS + 1).length <= MAX_BRACKETS;

/** Notes what a node of the parser stands for. */
function note(found: Links, source: string, start: number, kind: MarkdownLink['kind'], node: Node): void {
	const at = ({ from, to }: { from: number; to: number }): Span => ({ start: start + from, end: start + to });
	const url = node.getChild('URL');
	const name = node.getChild('LinkLabel');
	const [open, close, ...others] = node.getChildren('LinkMark');
	const label = open && close && { from: open.to, to: close.from };
	const words = label ? source.slice(label.from, label.to) : '';
	const isPlain =
		open?.nextSibling?.from === close?.from && !/\*|_[^_]*_/.test(words) && node.getChild('LinkTitle') === null;
	const link = { kind, ...at(node), label: at(label ?? { from: node.from, to: node.from }), isPlain };
	const brackets = url && source[url.from] === '<' ? 1 : 0;
	const address = url
		? at({ from: url.from + brackets, to: url.to - brackets })
		: at({ from: node.to - 1, to: node.to - 1 });
	const key = keyOf(name ? source.slice(name.from + 1, name.to - 1).trim() || words : words);
	if (url || others.length > 0) {
		found.links.push({ ...link, address });
	} else {
		found.references.push({ ...link, name: key });
	}
	if (kind === 'definition' && url && !found.addresses.has(key)) {
		found.addresses.set(key, address);
	}
}

/** Capital letters and the number of blanks do not count. */
const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
