// The pictures that Markdown shows: `![words](address)`, `![words][label]`.
import { type MarkdownParser, parser, Table } from '@lezer/markdown';
import type { Span } from '../text/span';
import { analysis } from './analysis';
import { isInCode } from './code';
import { decodeReferences } from './html/references';
import type { MarkdownBlock } from './markdown';

export interface MarkdownPicture extends Span {
	readonly address: string;
	/** What is said of it, as it is written. */
	readonly words: string;
	/** Whether that, and the address beside it, is all there is: no marks in the words, no title, no definition elsewhere. */
	readonly isPlain: boolean;
	/** Whether it is a paragraph of its own, in no list and no quote. */
	readonly isParagraph: boolean;
}

const PARSER: MarkdownParser = parser.configure([Table]);
type Node = ReturnType<ReturnType<MarkdownParser['parse']>['cursor']>['node'];

/** Links take the parser quadratic time on hostile text, so a longer paragraph is not read; in UTF-16 units. */
const MAX_LENGTH = 2_000;

/** Every picture of the article that Markdown shows and whose address is known, in order. */
export const markdownPictures = analysis((post): readonly MarkdownPicture[] => {
	const { text, body, markdown } = post;
	if (!text.includes('![', body.start)) {
		return [];
	}
	const blocks = markdown.texts.filter(({ start, end }) => end - start <= MAX_LENGTH);
	const addresses = definitions(text, blocks);
	return blocks
		.filter(({ start, end }) => text.slice(start, end).includes('!['))
		.flatMap((block) => picturesIn(text, block, addresses))
		.filter((picture) => !isInCode(post, picture));
});

function picturesIn(
	text: string,
	{ kind, start, end }: MarkdownBlock,
	addresses: ReadonlyMap<string, string>,
): MarkdownPicture[] {
	const source = text.slice(start, end);
	const isOnItsOwn = kind === 'Paragraph' && (start === 0 || text[start - 1] === '\n');
	const pictures: MarkdownPicture[] = [];
	PARSER.parse(source).iterate({
		enter({ name, node }) {
			if (name !== 'Image') {
				return true;
			}
			const picture = toPicture(source, node, addresses);
			if (picture) {
				const isParagraph = isOnItsOwn && node.to - node.from === source.trim().length;
				pictures.push({ ...picture, isParagraph, start: start + node.from, end: start + node.to });
			}
			return false; // a picture in the words of another one is none
		},
	});
	return pictures;
}

function toPicture(
	source: string,
	node: Node,
	addresses: ReadonlyMap<string, string>,
): Pick<MarkdownPicture, 'address' | 'words' | 'isPlain'> | undefined {
	const textOf = (child: Node | null): string | undefined =>
		child === null ? undefined : source.slice(child.from, child.to);
	const [opening, closing] = node.getChildren('LinkMark');
	const words = source.slice(opening!.to, closing!.from);
	const written = textOf(node.getChild('URL')) ?? addresses.get(keyOfLabel(textOf(node.getChild('LinkLabel')), words));
	const isPlain =
		opening!.nextSibling?.from === closing!.from &&
		node.getChild('URL') !== null &&
		node.getChild('LinkTitle') === null;
	return written === undefined ? undefined : { address: addressOf(written), words, isPlain };
}

/** `[label]`; where that is empty or missing, the words are it. Capital letters and the number of blanks do not count. */
const keyOfLabel = (label: string | undefined, words: string): string =>
	(label?.slice(1, -1).trim() || words).trim().replace(/\s+/g, ' ').toLowerCase();

/** An address may stand in angle brackets. */
const addressOf = (written: string): string =>
	decodeReferences(written.startsWith('<') ? written.slice(1, -1) : written);

/** The addresses that are defined somewhere: `[label]: address`. The first of a label counts. */
function definitions(text: string, blocks: readonly MarkdownBlock[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const { start, end } of blocks.filter(({ kind }) => kind === 'LinkReference')) {
		const source = text.slice(start, end);
		const node = PARSER.parse(source).topNode.getChild('LinkReference');
		const [label, address] = [node?.getChild('LinkLabel'), node?.getChild('URL')].map(
			(child) => child && source.slice(child.from, child.to),
		);
		if (label && address && !found.has(keyOfLabel(label, ''))) {
			found.set(keyOfLabel(label, ''), address);
		}
	}
	return found;
}
