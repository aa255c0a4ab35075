// Leftovers of the user's own list.
import { type CommentMarker, compiled, type SelectorMarker } from '../../engine/compiled-markers';
import type { CustomMarker } from '../../engine/custom-marker';
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import { attributeEdits, isUnbroken, unwrapEdits } from '../../post/html/edits';
import { VOID_ELEMENTS } from '../../post/html/names';
import { contentOf, SeenText } from '../../post/html/seen-text';
import type { HtmlComment, HtmlElement } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { isPost, isSinaPost } from '../../sina/post-kind';
import { deletion, type TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';
import { contains, type Span } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A leftover of your own list, `newsPost.boilerplate.custom`.',
	why:
		'Every site has leftovers of its own: the comments of another feed, promos, trackers. Each entry of the list says what ' +
		'to look for, by a `comment`, a CSS `selector` or a `text`, and the `action`: `delete` it whole, `unwrap` it, which ' +
		'takes its tags and leaves what is between, or `strip` the attributes that the selector ends with. Unlike the rules ' +
		'about Sina’s leftovers, this one acts on every post. What has lost its end tag stays, and so does what holds the ' +
		'whole article.\n\n' +
		'A comment or a text that ends in `*` is known by how it begins. The text of an element is compared without its ' +
		'blanks and as the source writes it (`&amp;` for &); it is that of a paragraph, a list item and the like, or of a part ' +
		'of one, never of an element around them. A selector may name elements, classes, ids and attributes, with `:is()` and ' +
		'`:not()` of these, and what is around an element by a blank or `>`; what lies in it or beside it changes while ' +
		'cleaning, so `:has()`, `:first-child` and `+` are not supported.',
	examples: [
		{
			options: { customMarkers: [{ comment: 'feed-ad*', action: 'delete', message: 'Advert of the feed' }] },
			text: '<p>甲</p>\n<!-- feed-ad 728x90 -->\n<p>乙</p>',
			reports: ['<!-- feed-ad 728x90 -->'],
			fixed: '<p>甲</p>\n<p>乙</p>',
		},
		{
			options: { customMarkers: [{ selector: 'article > .promo, img[src^="https://ads."]', action: 'delete' }] },
			text: '<article>\n<p>甲<img src="https://ads.example.com/1.gif"></p>\n<div class="big promo"><p>推广</p></div>\n</article>',
			reports: ['<img src="https://ads.example.com/1.gif">', '<div class="big promo"><p>推广</p></div>'],
			fixed: '<article>\n<p>甲</p>\n</article>',
		},
		{
			options: { customMarkers: [{ text: '免责声明：*', action: 'delete' }] },
			text: '<div>\n<p><b>免责声明</b>：本文不构成投资建议。</p>\n<p>甲</p>\n</div>',
			reports: ['<p><b>免责声明</b>：本文不构成投资建议。</p>'],
			fixed: '<div>\n<p>甲</p>\n</div>',
		},
		{
			options: { customMarkers: [{ selector: 'span.hotword', action: 'unwrap' }] },
			text: '<p>甲<span class="hotword">公司</span>发布公告。</p>',
			reports: ['<span class="hotword">'],
			fixed: '<p>甲公司发布公告。</p>',
		},
		{
			options: { customMarkers: [{ selector: '[data-track]', action: 'strip' }] },
			text: '<p data-track="7" class="note">甲</p>',
			reports: ['data-track="7"'],
			fixed: '<p class="note">甲</p>',
		},
		{
			options: { customMarkers: [{ selector: '.promo', action: 'delete' }] },
			text: '<p class="promotion">甲</p>\n<p><code>&lt;p class="promo"&gt;</code></p>\n<pre><p class="promo">乙</p></pre>',
		},
		{
			options: { customMarkers: [{ text: '广告', action: 'delete' }] },
			text: '<p>广告法修订</p>\n<p>甲公司的<!-- 广告 -->公告</p>',
		},
	],
};

export const customBoilerplate: Rule = {
	id: 'custom-boilerplate',
	part: 'article',
	severity: 'information',
	unnecessary: true,
	leftover: ['of your own list', 'of your own list'],
	*check(post, { options, path }) {
		const { customMarkers } = options;
		if (customMarkers.length === 0 || !(isSinaPost(post) || isPost(post, path, options.posts))) {
			return;
		}
		const { commentOf, texts, selectors } = compiled(customMarkers);
		for (const comment of post.html.comments) {
			const marker = commentOf(comment.text);
			if (marker && comment.closed && !isInCode(post, comment)) {
				yield reportComment(comment, marker);
			}
		}
		const article = contentOf(post);
		const found = texts.length > 0 ? new SeenText(post).elementsWith(texts.map(({ text }) => text)) : [];
		for (const [index, elements] of found.entries()) {
			const marker = texts[index]!;
			for (const element of elements) {
				yield reportElement(element, marker, marker.text, article);
			}
		}
		for (const { marker, parts } of selectors) {
			if (marker.action === 'strip') {
				for (const { select, attributes } of parts) {
					for (const element of select(post.elements)) {
						yield* reportAttributes(post, element, marker, attributes);
					}
				}
			} else {
				for (const element of new Set(parts.flatMap(({ select }) => select(post.elements)))) {
					yield reportElement(element, marker, marker.selector, article);
				}
			}
		}
	},
};

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
