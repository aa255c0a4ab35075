// The lines that name Sina's desk editors.
import { analysis } from '../post/analysis';
import { attributeOf, classesOf, type HtmlElement } from '../post/html/tree';
import { isEmpty, textOf, trimSpan } from '../post/html/visible-text';
import { isLinkTarget } from '../post/link-targets';
import type { Post } from '../post/post';
import { type Span, someWithin, within } from '../text/span';
import { EDITORS, type EditorMarker } from './markers/single-elements';

export interface EditorLine {
	readonly element: HtmlElement;
	readonly marker: EditorMarker;
	/** It holds nothing but `责任编辑：`, names, and a staff number. */
	readonly isWhole: boolean;
	/** A picture stands in it, too. */
	readonly hasPicture: boolean;
	/** Its words, where they are one text and nothing but `责任编辑：`, names, and a staff number. */
	readonly words: Span | undefined;
}

const BY_CLASS = new Map(EDITORS.map((row) => [row.class, row]));

/** The row of the tables that an element's class fits. */
function editorMarkerOf(element: HtmlElement): EditorMarker | undefined {
	for (const name of classesOf(element)) {
		const row = BY_CLASS.get(name);
		if (row) {
			return row;
		}
	}
	return undefined;
}

/** `责任编辑：`, a name or two and a staff number; more is something else. */
const MAX_TEXT = 40;

/** Every line with a class of the editor's that begins as an editor line does, or names one behind other words. */
export const editorLines = analysis((post): readonly EditorLine[] => {
	const lines: EditorLine[] = [];
	for (const element of post.elements) {
		const marker = element.closeTag ? editorMarkerOf(element) : undefined;
		const text = (marker && textOf(post, element, MAX_TEXT)) ?? '';
		if (marker && (BEGINNING.test(text) || LABEL.test(text))) {
			const hasPicture = holdsPicture(post, element);
			const isCredit = namesEditor(text);
			lines.push({
				element,
				marker,
				isWhole: isCredit && !holdsMore(post, element) && !isLinkTarget(post, attributeOf(element, 'id') ?? ''),
				hasPicture,
				words: isCredit ? onlyText(post, element) : undefined,
			});
		}
	}
	return lines;
});

const elements = analysis((post) => new Set(editorLines(post).map(({ element }) => element)));

/** Whether an element is one of these lines: others of its class are what their words say. */
export const isEditorLine = (post: Post, element: HtmlElement): boolean => elements(post).has(element);

const BEGINNING = /^[(（]?(?:责任编辑|责编)/;
const LABEL = /(?:责任编辑|责编)\s?[:：丨|/]/;

const holdsPicture = ({ html }: Post, element: HtmlElement): boolean =>
	someWithin(html.elements, element, ({ name }) => name === 'img');

/** What such a line is made of. Anything else shows or does something. */
const MADE_OF = new Set(['p', 'div', 'span', 'font', 'strong', 'b', 'em', 'i', 'u', 'a', 'br', 'small']);

const holdsMore = ({ html }: Post, element: HtmlElement): boolean =>
	someWithin(html.elements, element, ({ name }) => !MADE_OF.has(name));

/** The one text in an element that says something; undefined where there are several. */
function onlyText(post: Post, element: HtmlElement): Span | undefined {
	const texts = [...within(post.html.texts, element)].map((text) => trimSpan(post.text, text));
	const [first, ...others] = texts.filter((text) => !isEmpty(text));
	return others.length === 0 ? first : undefined;
}

/** `责任编辑：张三 SF000`, also in brackets. */
function namesEditor(text: string): boolean {
	const names = /^[(（]?(?:责任编辑|责编)\s*[:：丨|/]([^()（）]*)[)）]?$/.exec(text)?.[1];
	const isName = (word: string) => /^(?:\p{Script=Han}{1,8}|[A-Za-z.]{1,20}|[A-Za-z]{0,3}\d{1,6})$/u.test(word);
	return names?.split(/[\s、/，,]+/).every((word) => word === '' || isName(word)) === true;
}
