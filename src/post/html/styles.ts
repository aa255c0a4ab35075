// What a `style` attribute shows by itself.
import { decodeReferences } from './references';
import { attributeOf, type HtmlElement } from './tree';

/** The functions by which CSS draws a picture: `url(…)`, and those that mix or make one. */
const PICTURE = /(?:url|image|image-set|gradient|cross-fade|element|paint)\(/i;

/** Whether an element's own style gives it a picture, so that readers see something though it is empty. */
export const showsPicture = (element: HtmlElement): boolean =>
	PICTURE.test(decodeReferences(attributeOf(element, 'style') ?? ''));
