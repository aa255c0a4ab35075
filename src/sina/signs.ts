// Attributes and forms of Sina's editor that other sites have copied: one alone proves nothing, two of them do.
import { analysis } from '../post/analysis';
import { attributeOf, classesOf, type HtmlElement } from '../post/html/tree';
import type { Post } from '../post/post';
import { editorLines } from './editor-lines';
import { ATTRIBUTES } from './markers/attributes';
import { isPictureOfSina } from './picture-host';
import { stockLinks } from './stock-links';

const OWN_ATTRIBUTES = new Set(ATTRIBUTES.flatMap((row) => (row.sign ? [row.attribute] : [])));

const hasOwnAttribute = ({ elements }: Post): boolean =>
	elements.some(({ attributes }) => attributes.some(({ name }) => OWN_ATTRIBUTES.has(name)));

const hasEditorLine = (post: Post): boolean =>
	editorLines(post).some(({ marker, hasPicture }) => marker.sign && !hasPicture);

/** Whether a picture of Sina's and the place for its caption stand in one frame. */
function hasFrame({ elements }: Post): boolean {
	const captioned = new Set(
		elements.flatMap((element) => (classesOf(element).includes('img_descr') ? framesAround(element) : [])),
	);
	const isPicture = (element: HtmlElement): boolean =>
		element.name === 'img' && isPictureOfSina(attributeOf(element, 'src') ?? '');
	return (
		captioned.size > 0 &&
		elements.some((element) => isPicture(element) && framesAround(element).some((frame) => captioned.has(frame)))
	);
}

/** Frames are nested twice at the most, with a link in between. */
const MAX_DEPTH = 4;

function framesAround(element: HtmlElement): HtmlElement[] {
	const frames: HtmlElement[] = [];
	for (let at = element.parent, depth = 0; at && depth < MAX_DEPTH; at = at.parent, depth++) {
		if (classesOf(at).includes('img_wrapper')) {
			frames.push(at);
		}
	}
	return frames;
}

const hasStockLink = (post: Post): boolean =>
	stockLinks(post).links.some(
		({ prices, wrappers }) => prices.length > 0 && wrappers.every(({ closeTag }) => closeTag),
	);

const SIGNS = [hasOwnAttribute, hasEditorLine, hasFrame, hasStockLink];

/** How many different signs of Sina's editor the article carries. */
export const countSigns = analysis((post): number => SIGNS.filter((isThere) => isThere(post)).length);
