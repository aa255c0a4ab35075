// Something in an article that is not the editors' own to do: where it is, and how it is taken out.
import type { Fix, Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { attributeEdits, isUnbroken } from '../post/html/edits';
import { VOID_ELEMENTS } from '../post/html/names';
import type { Attribute, HtmlElement } from '../post/html/tree';
import type { MarkdownLink } from '../post/markdown-links';
import type { Post } from '../post/post';
import { deletion } from '../text/edit';
import type { Message } from '../text/message';

/**
 * What every danger has in it, in whatever disguise: letters of an address with line ends and tabs between them, or written
 * with percent signs, references (but for those to braces), and Hexo's tags.
 */
const TRACES = [
	/s\s*c\s*r\s*i\s*p\s*t/i,
	/[\s"'/<]on[a-z]{3,}\s*=/i,
	/<(?:iframe|frame|embed|object|portal|applet|meta|base|link|input)|attributename|@(?:i|\\)/i,
	/d\s*a\s*t\s*a\s*:/i,
	/\\:|%[3-7][\da-f]/i,
	/&(?:#(?!12[35];)|tab;|newline;|colon;)/i,
	/\{[{%]/,
];

/** Whether an article may hold anything dangerous at all: nearly none does, and to look closely is dear. */
export const mayHoldDanger = analysis(({ text, body }): boolean => {
	const source = text.slice(body.start);
	return TRACES.some((trace) => trace.test(source));
});

/** An element that goes as a whole. */
export function elementProblem(element: HtmlElement, message: Message): Problem {
	const { start, end } = element.openTag;
	const isWhole = element.closeTag !== undefined || VOID_ELEMENTS.has(element.name);
	const fix: Fix = { title: { text: 'Remove <{0}>', args: [element.name] }, edits: [deletion(element)] };
	return { start, end, message, ...(isWhole && { offers: () => [fix] }) };
}

/** An attribute that goes. */
export function attributeProblem(post: Post, attribute: Attribute, message: Message): Problem {
	const { start, end, name } = attribute;
	const fix = (): Fix => ({ title: { text: 'Remove {0}', args: [name] }, edits: attributeEdits(post.text, attribute) });
	return { start, end, message, ...(isUnbroken(attribute) && { offers: () => [fix()] }) };
}

/** A link of Markdown's: what is between its brackets stays. Without words between them it stays whole, as a definition does. */
export function linkProblem({ start, end, address, label }: MarkdownLink, message: Message): Problem {
	const edits = [deletion({ start, end: label.start }), deletion({ start: label.end, end })];
	const fix: Fix = { title: { text: 'Remove the link, keep its text' }, edits, mends: true };
	return {
		...address,
		message,
		...(label.end > label.start && { offers: () => [fix] }),
	};
}
