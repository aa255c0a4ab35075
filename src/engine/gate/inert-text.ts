// Which Markdown text reads the same whatever is taken out of it: where that is not certain, leftovers stay.
import { analysis } from '../../post/analysis';
import { VERBATIM_ELEMENTS } from '../../post/html/names';
import type { Post } from '../../post/post';
import { firstFrom, type Span, within } from '../../text/span';

/**
 * Characters that Markdown, or what Hexo does to its text, may read as more than themselves: emphasis, code, links, escapes,
 * tables, headings, bare addresses, quotes, dashes and dots that are set anew, Hexo's template marks.
 */
const ACTIVE = /[*_~`[\]\\|#@"'{}<>=+]|:\/\/|www\.|--|\.\.\.|^[ \t]*(?:[-:]|\d+[.)])/m;
/** Parsers differ in what a declaration or an instruction is. */
const DECLARATION = /^<(?:\?|!(?!--))/;
/** A character reference in full. */
const REFERENCE = /&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** By where blocks start and end: many deletions ask about one long block. */
const answers = analysis((_post) => new Map<string, boolean>());

/**
 * Whether a block of Markdown text holds nothing but plain words, character references and tags that HTML and Markdown
 * read alike.
 */
export function isInert(post: Post, block: Span): boolean {
	const known = answers(post);
	const key = `${block.start} ${block.end}`;
	const isPlain = known.get(key) ?? holdsPlainWords(post, block);
	known.set(key, isPlain);
	return isPlain;
}

function holdsPlainWords(post: Post, block: Span): boolean {
	const { markdown, html, text } = post;
	let at = block.start;
	let words = '';
	for (const tag of within(markdown.inlineHtml, block)) {
		words += text.slice(at, tag.start);
		at = tag.end;
		const same = html.markup[firstFrom(html.markup, tag.start)];
		const isSame = same?.start === tag.start && same.end === tag.end;
		if (!isSame || DECLARATION.test(text.slice(tag.start, tag.start + 4)) || reachesOut(post, tag.start, block)) {
			return false;
		}
	}
	const plain = `${words}${text.slice(at, block.end)}`.replace(REFERENCE, '');
	return !ACTIVE.test(plain) && !plain.includes('&');
}

/**
 * Whether an element begins at a place that goes on behind the block and matters there: in some browsers read no tags, and
 * behind a link that is left open marked finds no bare addresses.
 */
function reachesOut({ html: { elements } }: Post, start: number, block: Span): boolean {
	const element = elements[firstFrom(elements, start)];
	const matters = element?.start === start && (element.name === 'a' || VERBATIM_ELEMENTS.has(element.name));
	return matters && !(element.closeTag && element.end <= block.end);
}
