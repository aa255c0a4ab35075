// A first paragraph that says nothing but the title, which the site shows above it.
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { decodeReferences } from '../post/html/references';
import type { HtmlElement, HtmlText } from '../post/html/tree';
import { isEmpty, isSeen, startOfWords, textOf, trimSpan } from '../post/html/visible-text';
import { fieldOf, type Post } from '../post/post';
import { mergeSpans, type Span, someWithin, spanAround } from '../text/span';
import { bareLines } from './bare-lines';
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
	const first = firstSeen(post);
	const element = first && blockAround(first);
	const words = element && isPlainHeading(post, element) ? textOf(post, element, 3 * title.length) : undefined;
	return words !== undefined && says(words, title) && goesOn(post, element!.end) ? element : undefined;
});

/** The same of a line that is no element of its own: in Markdown's text, or between line breaks. */
export const titleWords = analysis((post): Span | undefined => {
	const title = titleOf(post);
	const first = title.length < MIN_LENGTH || titleLine(post) ? undefined : firstSeen(post);
	if (!first) {
		return undefined;
	}
	const start = startOfWords(post.text, first);
	const beginsSo = (unit: number): boolean => unit === title.charCodeAt(0) || title.startsWith('_');
	for (const line of bareLines(post, 3 * title.length, beginsSo)) {
		if (line.start <= start && start < line.end && says(line.words, title)) {
			const isLast = isEmpty(trimSpan(post.text, { start: line.end, end: Math.max(line.end, first.end) }));
			return !isLast || goesOn(post, line.end) ? line : undefined;
		}
	}
	return undefined;
});

/** The first text that readers see, and go on seeing after cleaning. */
const firstSeen = (post: Post): HtmlText | undefined => post.html.texts.find((text) => staysSeen(post, text));

/** Whether there is something to see from an offset on. */
function goesOn(post: Post, from: number): boolean {
	const rest = { start: from, end: post.text.length };
	return (
		someWithin(post.html.texts, rest, (text) => staysSeen(post, text)) ||
		someWithin(post.elements, rest, ({ name }) => name === 'img')
	);
}

const removedPlaces = analysis((post): readonly Span[] =>
	mergeSpans([...removedBlocks(post), ...removedSlots(post)].map(({ place }) => place)),
);

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

function titleOf(post: Post): string {
	const value = fieldOf(post, 'title')?.value;
	return value?.kind === 'scalar' ? withoutBlanks(decodeReferences(value.text)) : '';
}

/** Whether readers see a text, and go on seeing it after cleaning. */
function staysSeen(post: Post, text: HtmlText): boolean {
	if (!isSeen(text) || isEmpty(trimSpan(post.text, text)) || isInCode(post, text)) {
		return false;
	}
	return spanAround(removedPlaces(post), text.start) === undefined;
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
