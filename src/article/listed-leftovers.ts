// What a list of the user's own leftovers finds in a post, and which entry finds it.
import { type CommentMarker, compiled, type SelectorMarker } from '../engine/compiled-markers';
import type { CustomMarker } from '../engine/custom-marker';
import type { Context, Fix, Problem } from '../engine/rule';
import { isInCode } from '../post/code';
import { attributeEdits, isUnbroken, unwrapEdits } from '../post/html/edits';
import { VOID_ELEMENTS } from '../post/html/names';
import { contentOf, SeenText } from '../post/html/seen-text';
import type { HtmlComment, HtmlElement } from '../post/html/tree';
import type { Post } from '../post/post';
import { isPost, isSinaPost } from '../sina/post-kind';
import { deletion, type TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { contains, type Span } from '../text/span';

/** Everything in a post that entries of a list ask for, each with its entry. A comment is that of the first one it fits. */
export function* listedLeftovers(
	post: Post,
	{ options, path }: Context,
	markers: readonly CustomMarker[],
): Generator<readonly [marker: CustomMarker, problem: Problem]> {
	if (markers.length === 0 || !(isSinaPost(post) || isPost(post, path, options.posts))) {
		return;
	}
	const { commentOf, texts, selectors } = compiled(markers);
	for (const comment of post.html.comments) {
		const marker = commentOf(comment.text);
		if (marker && comment.closed && !isInCode(post, comment)) {
			yield [marker, reportComment(comment, marker)];
		}
	}
	const article = contentOf(post);
	const found = texts.length > 0 ? new SeenText(post).elementsWith(texts.map(({ text }) => text)) : [];
	for (const [index, elements] of found.entries()) {
		const marker = texts[index]!;
		for (const element of elements) {
			yield [marker, reportElement(element, marker, marker.text, article)];
		}
	}
	for (const { marker, parts } of selectors) {
		if (marker.action === 'strip') {
			for (const { select, attributes } of parts) {
				for (const element of select(post.elements)) {
					for (const problem of reportAttributes(post, element, marker, attributes)) {
						yield [marker, problem];
					}
				}
			}
		} else {
			for (const element of new Set(parts.flatMap(({ select }) => select(post.elements)))) {
				yield [marker, reportElement(element, marker, marker.selector, article)];
			}
		}
	}
}

const NO_PAIR = 'On your list of leftovers: {0}. It stays, because its tags are not a whole pair';
const NO_END = 'On your list of leftovers: {0}. It stays, because its end is not certain';
const ALL = 'On your list of leftovers: {0}. It stays, because it holds the whole article';
type WhyKept = typeof NO_PAIR | typeof NO_END | typeof ALL;

/** The user's own words, or the marker; and why the find stays where it does. */
function messageFor({ message }: CustomMarker, name: string, whyKept?: WhyKept): Message {
	if (whyKept !== undefined) {
		return { text: whyKept, args: [message ?? name] };
	}
	return message === undefined
		? { text: 'On your list of leftovers: {0}', args: [name] }
		: { text: '{0}', args: [message] };
}

const fixOf = (title: Message, edits: readonly TextEdit[]): Fix => ({ title, edits });

/** A comment with the start of another in it has lost its own end, and swallowed a part of the article. */
function reportComment({ start, end, text }: HtmlComment, marker: CommentMarker): Problem {
	const whyKept = text.includes('<!--') ? NO_END : undefined;
	return {
		start,
		end,
		message: messageFor(marker, `<!-- ${marker.comment.trim()} -->`, whyKept),
		...(whyKept === undefined && { safeFix: fixOf({ text: 'Remove the comment' }, [deletion({ start, end })]) }),
	};
}

function reportElement(element: HtmlElement, marker: CustomMarker, name: string, article: Span | undefined): Problem {
	const isDeleted = marker.action === 'delete';
	const hasEnd = element.closeTag !== undefined || (isDeleted && VOID_ELEMENTS.has(element.name));
	let whyKept: WhyKept | undefined;
	if (!hasEnd || !element.attributes.every(isUnbroken)) {
		whyKept = NO_PAIR;
	} else if (isDeleted && article && contains(element, article)) {
		whyKept = ALL;
	}
	const fix = isDeleted
		? fixOf({ text: 'Remove the element' }, [deletion(element)])
		: fixOf({ text: 'Remove the tags, keep what is between' }, unwrapEdits(element));
	return {
		start: element.start,
		end: isDeleted && whyKept === undefined ? element.end : element.openTag.end,
		message: messageFor(marker, name, whyKept),
		...(whyKept === undefined && { safeFix: fix }),
	};
}

function* reportAttributes(
	post: Post,
	element: HtmlElement,
	marker: SelectorMarker,
	names: readonly string[],
): Generator<Problem> {
	for (const attribute of element.attributes) {
		if (names.includes(attribute.name) && isUnbroken(attribute)) {
			yield {
				start: attribute.start,
				end: attribute.end,
				message: messageFor(marker, marker.selector),
				safeFix: fixOf(
					{ text: 'Remove the attribute {0}', args: [attribute.name] },
					attributeEdits(post.text, attribute),
				),
			};
		}
	}
}
