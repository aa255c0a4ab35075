// Finds the pieces of an article that may be furniture: what they are known by, and where they stand.
import { protectedPlaces } from '../../engine/protected-comments';
import { isInCode } from '../../post/code';
import { isUnbrokenTag } from '../../post/html/edits';
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from '../../post/html/names';
import { sourceWords } from '../../post/html/seen-text';
import type { HtmlElement } from '../../post/html/tree';
import type { Post } from '../../post/post';
import { isClearOf, type Span } from '../../text/span';
import { contentIn } from './elements';
import { isForeign } from './html-attributes';
import type { Content, Kind, Part, Piece } from './piece';
import { quoted, selectorsOf } from './selectors';
import { ShownLetters } from './shown-letters';

/**
 * Every piece, each once, however often the post has it: comments, elements with a class or an id, attributes that browsers do not know, the first and the
 * last paragraphs, pictures. Takes time linear in the post.
 *
 * @param isKnown whether our own rules or the user's list find a stretch already: then it is none.
 */
export function piecesIn(post: Post, isKnown: (span: Span) => boolean): Piece[] {
	const pieces = new Map<string, Found>();
	const shown = new ShownLetters(post);
	const add: Add = (kind, key, span, { content, around, ...more } = {}) => {
		if (isKnown(span)) {
			return;
		}
		const id = `${kind} ${key}`;
		const part = shown.partOf(span);
		const piece = pieces.get(id) ?? { kind, key, part, around, contents: new Map(), ...more };
		piece.part = piece.part === part ? part : 'middle';
		piece.around = piece.around === around ? around : undefined;
		if (content) {
			piece.contents.set(content.hash, content);
		}
		pieces.set(id, piece);
	};
	addComments(post, add);
	const around = addElements(post, shown, add);
	for (const element of paragraphsAtEnds(post, shown)) {
		const words = sourceWords(post, element);
		if (words.length <= MAX_WORDS && !words.endsWith('*')) {
			add('paragraph', words, element, around.get(element) ?? {});
		}
	}
	return [...pieces.values()].map((piece) => ({ ...piece, contents: [...piece.contents.values()] }));
}

/** A piece while it is being looked for in a post: its contents by their hashes. */
type Found = Pick<Piece, 'kind' | 'key' | 'family' | 'isInline'> & {
	part: Part;
	around: string | undefined;
	readonly contents: Map<string, Content>;
};

type More = Pick<Piece, 'family' | 'around' | 'isInline'> & { readonly content?: Content };
type Add = (kind: Kind, key: string, span: Span, more?: More) => void;

/** A longer one is known by how it begins. */
const MAX_COMMENT = 200;
/** The name that a comment begins with, and the sign after it. */
const COMMENT_NAME = /^([\p{L}\p{N}_-]{4,40})([,:[({=|：]?)/u;

function addComments(post: Post, add: Add): void {
	const spared = protectedPlaces(post);
	for (const comment of post.html.comments) {
		const text = comment.text.trim();
		if (!comment.closed || text.includes('<!--') || isInCode(post, comment) || !isClearOf(spared, comment)) {
			continue;
		}
		const [name] = COMMENT_NAME.exec(text) ?? [];
		const family = name === undefined || name === text ? {} : { family: `${name}*` };
		if (text.length <= MAX_COMMENT && text !== '' && !text.endsWith('*')) {
			add('comment', text, comment, family);
		}
		if (family.family !== undefined) {
			add('comment', family.family, comment);
		}
	}
}

/** A picture with a serial number, or with a width that only the page it comes from needs. */
const SERIAL = /^\d+$/;
const WIDTH = /^\s*(?:max-width:[^;]*(?:;\s*)?)?$/;

/** Adds elements, their attributes and pictures; what the innermost element around each is known by. */
function addElements(post: Post, shown: ShownLetters, add: Add): Map<HtmlElement, Pick<Piece, 'around'>> {
	const around = new Map<HtmlElement, Pick<Piece, 'around'>>();
	for (const element of post.elements) {
		const { name, openTag, parent, closeTag, attributes } = element;
		const outer = (parent && around.get(parent)) ?? {};
		around.set(element, outer);
		if (attributes.length === 0 && !MAY_BE_BARE.has(name)) {
			continue;
		}
		if (!isUnbrokenTag(element) || WHOLE.has(name)) {
			continue;
		}
		for (const { name: attribute, value, ...span } of attributes) {
			if (isForeign(attribute)) {
				add('attribute', `[${attribute}]`, span);
			} else if (
				name === 'img' &&
				(attribute === 'id' ? SERIAL : attribute === 'style' ? WIDTH : undefined)?.test(value)
			) {
				add('attribute', `img[${attribute}=${quoted(value)}]`, span);
			} else if (name === 'img' && attribute === 'src' && value.length > 0 && value.length < 500) {
				add('picture', `img[src=${quoted(value)}]`, element, outer);
			}
		}
		const content = closeTag || VOID_ELEMENTS.has(name) ? contentIn(post, element, shown) : undefined;
		for (const { key, family } of content ? selectorsOf(element) : []) {
			const more = { content: content!, isInline: INLINE.has(name), ...outer };
			add('element', key, openTag, { ...more, ...(family !== undefined && { family }) });
			if (family !== undefined) {
				add('element', family, openTag, more);
			}
			around.set(element, { around: key });
		}
	}
	return around;
}

const INLINE: ReadonlySet<string> = new Set(['span', 'font']);
const MAY_BE_BARE: ReadonlySet<string> = new Set(['style', 'script', 'ins']);
/** Elements that hold the whole article. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** So many paragraphs at the beginning of an article, and at its end, may be furniture. */
const FIRST = 3;
const LAST = 6;
const MIN_LETTERS = 8;
const MAX_WORDS = 300;

/** The first and the last elements of those that are a paragraph or the like, and hold no other. */
function paragraphsAtEnds(post: Post, shown: ShownLetters): HtmlElement[] {
	const holders = new Set(post.elements.map(({ name, parent }) => (BLOCK_ELEMENTS.has(name) ? parent : undefined)));
	const paragraphs = post.elements.filter(
		(element) =>
			BLOCK_ELEMENTS.has(element.name) &&
			element.closeTag !== undefined &&
			!holders.has(element) &&
			shown.count(element) >= MIN_LETTERS,
	);
	return paragraphs.filter((_, index) => index < FIRST || index >= paragraphs.length - LAST);
}
