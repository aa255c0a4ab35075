// What styles show by themselves: those of an element, and those of the style sheets in an article.
import { analysis } from '../analysis';
import type { Post } from '../post';
import { decodeReferences } from './references';
import { attributeOf, classesOf, type HtmlElement } from './tree';

/** The functions by which CSS draws a picture: `url(…)`, and those that mix or make one. */
const PICTURE = /(?:url|image|image-set|gradient|cross-fade|element|paint)\(/i;

/** A frame or a line of some width. */
const BORDER =
	/(?:^|;)\s*border(?:-(?:top|right|bottom|left))?\s*:(?![^;]*\b(?:none|hidden|transparent)\b)[^;]*(?:[1-9]|\.\d)/i;
const COLOUR = /(?:^|;)\s*background(?:-color)?\s*:/i;
const HEIGHT = /(?:^|;)\s*height\s*:\s*(?:[1-9]|0?\.\d)/i;

/** Whether an element's own style gives it a picture, a line, or an area of a colour: readers see it though it is empty. */
export function isDrawn(element: HtmlElement): boolean {
	const style = decodeReferences(attributeOf(element, 'style') ?? '');
	return PICTURE.test(style) || BORDER.test(style) || (COLOUR.test(style) && HEIGHT.test(style));
}

/** Whether a style sheet of the article may give an element a picture by one of its classes. */
export const isPictured = (post: Post, element: HtmlElement): boolean =>
	classesOf(element).some((name) => picturedClasses(post).has(name));

/** All classes that are named in a style sheet with a picture in it: which of them has the picture is for browsers to say. */
const picturedClasses = analysis(
	({ text, html }): ReadonlySet<string> =>
		new Set(
			html.elements
				.filter(({ name }) => name === 'style')
				.map(({ openTag, closeTag, end }) => text.slice(openTag.end, closeTag?.start ?? end))
				.filter((source) => PICTURE.test(source))
				.flatMap((source) => [...source.matchAll(/\.([\w\u0080-\uFFFF-]+)/g)].map(([, name]) => name!)),
		),
);
