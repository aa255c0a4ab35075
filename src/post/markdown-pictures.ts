// The pictures that Markdown shows: `![words](address)`, `![words][label]`.
import { type Span, spanAround } from '../text/span';
import { analysis } from './analysis';
import { isInCode } from './code';
import { decodeReferences } from './html/references';
import { addressOfReference, markdownLinks, markdownReferences } from './markdown-links';
import type { Post } from './post';

export interface MarkdownPicture extends Span {
	readonly address: string;
	/** What is said of it, as it is written. */
	readonly words: string;
	/** Whether that, and the address beside it, is all there is: no marks in the words, no title, no definition elsewhere. */
	readonly isPlain: boolean;
	/** Whether it is a paragraph of its own, in no list and no quote. */
	readonly isParagraph: boolean;
}

/** Every picture of the article that Markdown shows and whose address is known, in order. */
export const markdownPictures = analysis((post): readonly MarkdownPicture[] => {
	const sourceOf = ({ start, end }: Span): string => post.text.slice(start, end);
	const addressed = [
		...markdownLinks(post),
		...markdownReferences(post).flatMap((reference) => {
			const address = addressOfReference(post, reference);
			return address ? [{ ...reference, address, isPlain: false }] : [];
		}),
	];
	return addressed
		.filter((link) => link.kind === 'picture' && !isInCode(post, link))
		.sort((a, b) => a.start - b.start)
		.map(({ start, end, address, label, isPlain }) => ({
			start,
			end,
			address: decodeReferences(sourceOf(address)),
			words: sourceOf(label),
			isPlain,
			isParagraph: isParagraph(post, { start, end }),
		}));
});

function isParagraph({ text, markdown }: Post, { start, end }: Span): boolean {
	const block = spanAround(markdown.texts, start);
	return (
		block?.kind === 'Paragraph' &&
		(block.start === 0 || text[block.start - 1] === '\n') &&
		text.slice(block.start, block.end).trim().length === end - start
	);
}
