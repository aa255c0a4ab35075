// A first paragraph that says nothing but the title, which the site shows above it.
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { decodeReferences } from '../post/html/references';
import type { HtmlElement, HtmlText } from '../post/html/tree';
import { isEmpty, isSeen, textOf, trimSpan } from '../post/html/visible-text';
import { fieldOf, type Post } from '../post/post';
import { mergeSpans, type Span, someWithin, spanAround } from '../text/span';
import { removedBlocks } from './blocks';
import { blockAround, isPlainHeading } from './line-elements';
import { removedSlots } from './slot-contents';

/** A shorter title may be a word of the article, in characters. */
const MIN_LENGTH = 4;

/** The first paragraph of the article, where it says the title and something else follows. */
export const titleLine = analysis((post): HtmlElement | undefined => {
	const title = titleOf(post);
	if (title.length < MIN_LENGTH) {
		return undefined;
	}
	const removed = mergeSpans([...removedBlocks(post), ...removedSlots(post)].map(({ place }) => place));
	const first = post.html.texts.find((text) => staysSeen(post, text, removed));
	const element = first && blockAround(first);
	const words = element && isPlainHeading(post, element) ? textOf(post, element, 3 * title.length) : undefined;
	if (!element || words === undefined || !says(words, title)) {
		return undefined;
	}
	const rest = { start: element.end, end: post.text.length };
	const goesOn =
		someWithin(post.html.texts, rest, (text) => staysSeen(post, text, removed)) ||
		someWithin(post.elements, rest, ({ name }) => name === 'img');
	return goesOn ? element : undefined;
});

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

function titleOf(post: Post): string {
	const value = fieldOf(post, 'title')?.value;
	return value?.kind === 'scalar' ? withoutBlanks(decodeReferences(value.text)) : '';
}

/** Whether readers see a text, and go on seeing it after cleaning. */
function staysSeen(post: Post, text: HtmlText, removed: readonly Span[]): boolean {
	if (!isSeen(text) || isEmpty(trimSpan(post.text, text)) || isInCode(post, text)) {
		return false;
	}
	return spanAround(removed, text.start) === undefined;
}

/** What the feed generator writes as `_` in a title. */
const LOST = new Set(':/\\?*“”"<>|[]');

/** Whether a line says a title, as it is or as it was before the feed generator had it. */
function says(line: string, title: string): boolean {
	const words = withoutBlanks(line);
	return (
		words.length === title.length &&
		Array.from(title, (_, at) => at).every(
			(at) => title[at] === words[at] || (title[at] === '_' && LOST.has(words[at]!)),
		)
	);
}
