// The lines that credit somebody, and those of which only Sina's editor says that they do.
import { analysis } from '../post/analysis';
import type { HtmlElement } from '../post/html/tree';
import { isEmpty, trimSpan } from '../post/html/visible-text';
import type { Post } from '../post/post';
import { someWithin } from '../text/span';
import { isPlainLine } from './line-elements';
import { knownLines } from './lines';
import { ATTRIBUTES } from './markers/attributes';
import { titleLine } from './title-line';

const ROWS = ATTRIBUTES.filter(({ isCredit }) => isCredit);

/** Lines without words of a credit that Sina's editor has marked as one: without its mark nobody could tell. */
export const markedLines = analysis((post): ReadonlySet<HtmlElement> => {
	const marked = post.elements.filter((element) => isMarked(element) && isPlainLine(post, element));
	if (marked.length === 0) {
		return new Set();
	}
	const known = new Set([...knownLines(post).map(({ element }) => element), titleLine(post)]);
	return new Set(marked.filter((element) => !known.has(element) && holdsText(post, element)));
});

const isMarked = ({ attributes }: HtmlElement): boolean =>
	attributes.length > 0 &&
	ROWS.some((row) => attributes.some(({ name, value }) => name === row.attribute && row.value?.test(value)));

const holdsText = (post: Post, element: HtmlElement): boolean =>
	someWithin(post.html.texts, element, (text) => !isEmpty(trimSpan(post.text, text)));
