// The marks that only pages of Sina's carry: the rows of the tables that say so.
import { analysis } from '../post/analysis';
import { classesOf, type HtmlElement } from '../post/html/tree';
import type { Post } from '../post/post';
import { BLOCKS } from './markers/blocks';
import { sinaComments } from './slots';

const STRONG_CLASSES: ReadonlySet<string> = new Set(
	BLOCKS.flatMap((row) => (row.strong && row.class !== undefined ? [row.class] : [])),
);
const STRONG_SELECTORS = [...STRONG_CLASSES].map((name) => `.${name}`);

/** Whether an element has a class of a strong mark, or is a style sheet for one. */
export const isStrongElement = ({ text }: Post, element: HtmlElement): boolean =>
	element.name === 'style'
		? STRONG_SELECTORS.some((selector) => text.slice(element.start, element.end).includes(selector))
		: element.attributes.length > 0 && classesOf(element).some((name) => STRONG_CLASSES.has(name));

/** Whether the article carries a strong mark; one that is quoted in code is none. */
export const hasStrongMark = analysis(
	(post): boolean =>
		sinaComments(post).some(({ marker }) => marker.strong) ||
		post.elements.some((element) => isStrongElement(post, element)),
);
