// Paragraphs, quotes, captions and picture frames that hold nothing.
import type { Documentation, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import { isDrawn, isPictured } from '../../post/html/styles';
import { attributeOf, classesOf, type HtmlElement, type HtmlNode } from '../../post/html/tree';
import { trimSpan } from '../../post/html/visible-text';
import type { Post } from '../../post/post';
import { isSinaPost } from '../../sina/post-kind';
import { deletion } from '../../text/edit';
import { outermost } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A paragraph, a quote, a caption or a picture frame that holds nothing.',
	why:
		'Sina’s editor leaves paragraphs of two ideographic spaces and captions without text; others become empty when what ' +
		'they held is removed. An element with an `id` or `name` may be the target of a link and stays, and so does one that a ' +
		'`style`, or a style sheet of the article, gives a picture.',
	examples: [
		{ text: '<p>甲</p>\n<p>　　</p>', reports: ['<p>　　</p>'], fixed: '<p>甲</p>' },
		{
			text: '<div class="img_wrapper"><img src="https://n.sinaimg.cn/a.jpg"><span class="img_descr"></span></div>',
			reports: ['<span class="img_descr"></span>'],
			fixed: '<div class="img_wrapper"><img src="https://n.sinaimg.cn/a.jpg"></div>',
		},
		{
			text: '<p>甲</p>\n<div class="img_wrapper"><div class="img_wrapper"><span class="img_descr"> </span></div></div>',
			reports: ['<div class="img_wrapper"><div class="img_wrapper"><span class="img_descr"> </span></div></div>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<div style="font-size: 0px; height: 0px; clear: both;"></div>',
			reports: ['<div style="font-size: 0px; height: 0px; clear: both;"></div>'],
			fixed: '<p>甲</p>',
		},
		{
			text: '<p>甲</p>\n<div style="clear:both; FONT-SIZE:0"></div>',
			reports: ['<div style="clear:both; FONT-SIZE:0"></div>'],
			fixed: '<p>甲</p>',
		},
		{ text: '<p>甲</p>\n<div style="font-size:0.8em"></div><div style="clear:both"></div>' },
		{ text: '<p>甲</p><p>　　&nbsp;<br/></p>', reports: ['<p>　　&nbsp;<br/></p>'], fixed: '<p>甲</p>' },
		{ text: '<blockquote>\n\n</blockquote><p>甲</p>', reports: ['<blockquote>\n\n</blockquote>'], fixed: '<p>甲</p>' },
		{ text: '<div>   \n<p>甲</p>\n</div>' },
		{ text: '<p style="background:url(https://example.com/a.jpg);height:9em">&nbsp;</p>' },
		{ text: '<p style="border-bottom: 1px solid #ccc"></p><p><i class="fa fa-star"></i></p>' },
		{ text: '<style>.map{background:url(https://example.com/a.jpg)}</style><p class="map"></p>' },
		{ text: '<p><img src="https://n.sinaimg.cn/a.jpg"></p><p><a href="#x"></a></p><p id="x"></p>' },
		{ text: '<p><!-- more --></p>' },
	],
};

export const emptyElement: Rule = {
	id: 'empty-element',
	part: 'article',
	appliesTo: isSinaPost,
	severity: 'hint',
	unnecessary: true,
	leftover: ['empty element', 'empty elements'],
	*check(post) {
		const filled = filledElements(post);
		const empty = post.elements.filter(
			(element) => isFrame(element) && element.closeTag !== undefined && !filled.has(element),
		);
		for (const element of outermost(empty)) {
			yield {
				start: element.start,
				end: element.end,
				message: { text: 'Nothing in it: an empty <{0}>', args: [element.name] },
				safeFix: { title: { text: 'Remove the empty element' }, edits: [deletion(element)] },
			};
		}
	},
};

/** The elements that go when they hold nothing; any other `<div>` may be there for its own sake. */
const isFrame = (element: HtmlElement): boolean =>
	element.name === 'p' ||
	element.name === 'blockquote' ||
	classesOf(element).some((name) => name === 'img_descr' || name === 'img_wrapper') ||
	(element.name === 'div' && CLEAR_FIX.test(attributeOf(element, 'style') ?? ''));

/** How Sina ends what floats. */
const CLEAR_FIX = /(?:^|;)\s*font-size\s*:\s*0(?:px)?\s*(?:;|$)/i;

/** Elements that add nothing to the page while they are empty. */
const PLAIN = new Set(['p', 'blockquote', 'div', 'span', 'font', 'strong', 'b', 'em', 'i', 'u', 'br']);

const isAnchor = (element: HtmlElement): boolean => Boolean(attributeOf(element, 'id') ?? attributeOf(element, 'name'));

/** Sites draw their icons with style sheets of their own. */
const isIcon = (element: HtmlElement): boolean => element.name === 'i' && classesOf(element).length > 0;

/** Every element that holds something: text, a comment, a picture, also one of its style, a link target, code, a tag without its end. */
function filledElements(post: Post): ReadonlySet<HtmlNode> {
	const filled = new Set<HtmlNode>();
	const fill = (node: HtmlNode): void => {
		for (let at: HtmlNode | undefined = node; at && !filled.has(at); at = at.parent) {
			filled.add(at);
		}
	};
	for (const text of post.html.texts) {
		const { start, end } = trimSpan(post.text, text);
		if (start < end || isInCode(post, text)) {
			fill(text);
		}
	}
	post.html.comments.forEach(fill);
	for (const element of post.html.elements) {
		const isUnclosed = element.closeTag === undefined && element.name !== 'br'; // may reach beyond its parent
		const isShown = isDrawn(element) || isPictured(post, element) || isIcon(element);
		if (!PLAIN.has(element.name) || isAnchor(element) || isUnclosed || isShown) {
			fill(element);
		}
	}
	return filled;
}
