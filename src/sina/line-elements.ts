// Which elements can be a line that goes as a whole.
import { BLOCK_ELEMENTS } from '../post/html/names';
import { attributeOf, classesOf, type HtmlElement, type HtmlText } from '../post/html/tree';
import type { Post } from '../post/post';
import { within } from '../text/span';
import { isEditorLine } from './editor-lines';

/** Elements whose removal leaves nothing broken behind. */
const REMOVABLE = new Set(['p', 'div', 'li', 'section', 'span', 'font', 'strong', 'b', 'em', 'i', 'a']);

/** The words below a picture are its own, whomever they credit. */
const CAPTION = 'img_descr';

export const isBlock = ({ name }: HtmlElement): boolean => BLOCK_ELEMENTS.has(name);

/** Whether an element can be such a line: it is no link target, and holds no more than a line does. */
export const isPlainLine = (post: Post, element: HtmlElement): boolean =>
	REMOVABLE.has(element.name) && isPlain(post, element);

/** Whether elements of this name are lines or headings, and go as a whole. */
export const isLineName = (name: string): boolean => REMOVABLE.has(name) || /^h[1-6]$/.test(name);

/** Whether an element can be a line or a heading. */
export const isPlainHeading = (post: Post, element: HtmlElement): boolean =>
	isLineName(element.name) && isPlain(post, element);

const isPlain = (post: Post, element: HtmlElement): boolean =>
	element.closeTag !== undefined &&
	!isEditorLine(post, element) &&
	attributeOf(element, 'id') === undefined &&
	!holdsMore(post, element);

/** Whether an element holds blocks, pictures, a caption, or more formatting than such a line has. */
function holdsMore(post: Post, element: HtmlElement): boolean {
	let count = 0;
	for (const inner of within(post.html.elements, element)) {
		const isMore = inner !== element && (isBlock(inner) || !REMOVABLE.has(inner.name) || ++count > MAX_DEPTH);
		if (isMore || classesOf(inner).includes(CAPTION)) {
			return true;
		}
	}
	return false;
}

/** So many elements are there around or in such a line at the most. */
const MAX_DEPTH = 20;

/** The block in which a text stands, if it is not too deep in it. */
export function blockAround({ parent }: HtmlText): HtmlElement | undefined {
	let block = parent;
	for (let depth = 0; block && !isBlock(block); depth++) {
		block = depth < MAX_DEPTH ? block.parent : undefined;
	}
	return block;
}
