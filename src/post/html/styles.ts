// What styles show by themselves: those of an element, and those of the style sheets in an article.
import { analysis } from '../analysis';
import type { Post } from '../post';
import { decodeReferences } from './references';
import { attributeOf, classesOf, type HtmlElement } from './tree';

/** The functions by which CSS draws a picture: `url(…)`, and those that mix or make one. */
const PICTURE = /(?:url|image|image-set|gradient|cross-fade|element|paint)\(/i;

/** Whether an element's own style gives it a picture, so that readers see something though it is empty. */
export const showsPicture = (element: HtmlElement): boolean =>
	PICTURE.test(decodeReferences(attributeOf(element, 'style') ?? ''));

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
