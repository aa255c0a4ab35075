// Whether a stretch of the article is page furniture, or holds a part of the article too.
import { protectedComments } from '../engine/protected-comments';
import { leadsTo } from '../post/html/address';
import { isUnbrokenTag } from '../post/html/edits';
import { decodeReferences } from '../post/html/references';
import { isDrawn, isPictured } from '../post/html/styles';
import { attributeOf, classesOf, type HtmlElement, type HtmlNode, type HtmlText } from '../post/html/tree';
import { isEmpty, isSeen, trimSpan, wordsOf } from '../post/html/visible-text';
import { isLinkTarget } from '../post/link-targets';
import type { Post } from '../post/post';
import { countWithin, type Span, someWithin, within } from '../text/span';
import type { Limits } from './markers/marker';
import { HOSTS } from './markers/single-elements';

/** `words`: it holds more words than its own; `article`: it holds elements that only an article has. */
export type Content = 'furniture' | 'words' | 'article';

/** So many characters, blanks aside, a block may hold besides its own words, and none of these signs. */
const FEW = 20;
const SENTENCE = /[。！？]/;

/** Real ones have some 30 elements, and not half as many texts. */
const MANY = 500;

/** The longest text that can be a block's own, in characters. */
const LONG = 300;

/**
 * What a stretch of the article holds.
 *
 * @param nodes the stretch's own nodes, without those inside of them.
 */
export function contentOf(post: Post, stretch: Span, nodes: readonly HtmlNode[], may: Limits): Content {
	// Counted before any is looked at: blocks within each other would look at the same elements over and over.
	if (countWithin(post.html.elements, stretch) > MANY) {
		return 'article';
	}
	const inner = [...within(post.html.elements, stretch)];
	if (inner.some((element) => isOfArticle(element, may))) {
		return 'article';
	}
	const pictures = inner.filter(({ name }) => name === 'img').length;
	if ((pictures > 1 && !may.links) || someWithin(protectedComments(post), stretch, () => true)) {
		return 'article';
	}
	const hasBareText = nodes.some((node) => node.kind === 'text' && !isEmpty(trimSpan(post.text, node)));
	return (may.bareText || !hasBareText) && hasOwnWordsOnly(post, stretch, inner, may) ? 'furniture' : 'words';
}

/**
 * Whether readers see nothing at all of a stretch: boxes without a word, a drawn style or a link target, and pictures without an
 * address or a description.
 */
export const showsNothing = (post: Post, stretch: Span): boolean =>
	![...within(post.html.texts, stretch)].some((text) => !isEmpty(trimSpan(post.text, text))) &&
	!someWithin(protectedComments(post), stretch, () => true) &&
	[...within(post.html.elements, stretch)].every(
		(element) =>
			(BOXES.has(element.name) || isDeadPicture(element)) &&
			!isDrawn(element) &&
			!isPictured(post, element) &&
			!element.attributes.some(({ name, value }) => name === 'name' || (name === 'id' && isLinkTarget(post, value))),
	);

const BOXES = new Set('p div span section figure figcaption center a font strong b em br'.split(' '));
const NO_ADDRESS = /^\s*(?:#|about:|javascript:|$)/i;

/** A picture whose real address is in an attribute for scripts is not dead. */
const isDeadPicture = ({ name: element, attributes }: HtmlElement): boolean =>
	element === 'img' &&
	attributes.every(({ name, value }) => {
		const isOfPicture = name === 'src' || name === 'alt' || /src|original|lazy/.test(name);
		return !isOfPicture || (name === 'src' ? NO_ADDRESS : /^\s*$/).test(value);
	});

const ARTICLE_ELEMENTS = new Set(
	'h1 h2 h3 h4 h5 h6 table figure pre code textarea article section blockquote ol dl video audio embed object'.split(
		' ',
	),
);
const ARTICLE_CLASSES = new Set(['img_wrapper', 'article', 'article-editor']);
const SINA_HOSTS = HOSTS.map(({ host }) => host);

/** Signs that no element has in its name: words ran into its tag. */
const WORDS_IN_NAME = /[^!-~]/;

const isOfArticle = (inner: HtmlElement, may: Limits): boolean =>
	ARTICLE_ELEMENTS.has(inner.name) ||
	WORDS_IN_NAME.test(inner.name) ||
	(inner.name === 'p' && !may.paragraphs) ||
	(inner.name === 'a' && !may.links && !leadsTo(SINA_HOSTS, attributeOf(inner, 'href') ?? '')) ||
	(inner.name === 'iframe' ? !may.frames : !isUnbrokenTag(inner)) ||
	(may.isEmpty === true && !isEmptyBox(inner) && !(inner.name === 'img' && may.hiddenPicture)) ||
	classesOf(inner).some((name) => ARTICLE_CLASSES.has(name));

/** A box that shows nothing as long as it is empty. */
const isEmptyBox = (element: HtmlElement): boolean => element.name === 'div' && !isDrawn(element);

function hasOwnWordsOnly(post: Post, stretch: Span, inner: readonly HtmlElement[], may: Limits): boolean {
	let rest = '';
	for (const node of within(post.html.texts, stretch)) {
		const words = isSeen(node) ? wordsOf(post.text, node, LONG) : '';
		if (words === undefined || (may.isEmpty && words !== '')) {
			return false;
		}
		if (!isOwn(node, words, stretch, inner, may)) {
			rest += words;
			if (rest.length > FEW || SENTENCE.test(rest)) {
				return false;
			}
		}
	}
	return true;
}

/** Whether a text says nothing, and ends no sentence, or is a block's own: in one of its links, among its words, or the title that an element in it has, too. */
const isOwn = (node: HtmlText, words: string, stretch: Span, inner: readonly HtmlElement[], may: Limits): boolean =>
	!/[\p{L}\p{N}。]/u.test(words) ||
	(may.links === true && isInLink(node, stretch)) ||
	may.words?.test(words) === true ||
	(may.titles === true &&
		inner.some(({ attributes }) => attributes.some(({ value }) => decodeReferences(value) === words)));

function isInLink(node: HtmlNode, stretch: Span): boolean {
	for (let at = node.parent; at && at.start >= stretch.start; at = at.parent) {
		if (at.name === 'a') {
			return true;
		}
	}
	return false;
}
