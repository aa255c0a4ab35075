// Where a deletion brings two stretches of an article together: what must not happen there.
import { analysis } from '../../post/analysis';
import { isBreak } from '../../post/html/breaks';
import { BLOCK_ELEMENTS, FORMATTING_ELEMENTS } from '../../post/html/names';
import type { Post } from '../../post/post';
import { endOfContent, isBlank, startOfContent } from '../../text/blanks';
import { firstFrom, firstIndex, isClearOf, nextSpan, type Span } from '../../text/span';
import type { Seam } from './changes';
import { FAR, isSoundInMarkdown, NEAR } from './compare-markdown';

/** Whether the neighbours of a deletion still mean what they meant. */
export function isSound(before: Post, after: Post, seam: Seam): boolean {
	return (
		// What tidying takes along may not lie in code either.
		isClearOf(before.code, seam.removed) &&
		!joinsEntity(after.text, seam.at) &&
		!joinsTag(after.text, seam.at) &&
		!joinsAttribute(before, after, seam) &&
		!isBesideLoneCr(before, seam.removed) &&
		!joinsTemplateMark(after.text, seam.at) &&
		!beginsVerbatim(after, seam.at) &&
		!touchesTag(before, seam.removed, before.html.crowded) &&
		!endsOthers(before, seam.removed) &&
		!cutsInlineHtml(before, seam.removed) &&
		!cutsInlineHtml(after, { start: seam.at, end: seam.at }) &&
		!((removesBreak(before, seam.removed) || removesParagraph(before, after, seam)) && joinsText(after, seam.at)) &&
		!keepsShut(before, after, seam) &&
		isSoundInMarkdown(before, after, seam)
	);
}

/** Where a formatting element has first been left open at the end of the block that it stands in. */
const leftOpen = analysis(({ html: { elements } }) => {
	let first = Number.POSITIVE_INFINITY;
	for (const { name, closeTag, parent } of elements) {
		if (parent && !closeTag && FORMATTING_ELEMENTS.has(name)) {
			first = Math.min(first, parent.end);
		}
	}
	return first;
});

/**
 * Whether a block now stands right behind a tag where formatting was left open: browsers open that again at text, blanks
 * included, and around the block only if text comes first.
 */
function keepsShut(before: Post, { text, html: { markup } }: Post, { removed, at }: Seam): boolean {
	const tag = markup[firstFrom(markup, at)];
	const isAtBlock = tag?.start === at && tag.kind === 'open' && BLOCK_ELEMENTS.has(tag.name);
	return isAtBlock && text[at - 1] === '>' && removed.start >= leftOpen(before);
}

/** `&` and `amp;` that were apart. */
function joinsEntity(text: string, at: number): boolean {
	return /[\w#;]/.test(text.charAt(at)) && /&#?\w*$/.test(text.slice(Math.max(0, at - 40), at));
}

/** After a bare `<`, what follows may make a tag of it, or end what Markdown hides behind it. */
const joinsTag = (text: string, at: number): boolean => text[at - 1] === '<';

/** In a tag, a name and an equals sign between which an attribute stood: the name would have a value. */
function joinsAttribute(before: Post, { text, html: { markup } }: Post, { removed, at }: Seam): boolean {
	const tag = text[startOfContent(text, at)] === '=' ? markup[firstFrom(markup, at) - 1] : undefined;
	return tag !== undefined && at < tag.end && before.text.slice(removed.start, removed.end).includes('=');
}

const LONE_CR = /\r(?!\n)/;

/** Whether a CR that no LF follows is in what goes, or among the blanks around: it ends a line to Markdown, and to nothing else. */
function isBesideLoneCr({ text, body }: Post, { start, end }: Span): boolean {
	const above = endOfContent(text, body.start, start);
	const next = startOfContent(text, end);
	return LONE_CR.test(text.slice(above, next < text.length ? next : endOfContent(text, start, end)));
}

/** `{` and `{`, `%` or `#` that were apart, or `}`, `%` or `#` and `}`: Hexo would read a template mark. */
const joinsTemplateMark = (text: string, at: number): boolean =>
	(text[at - 1] === '{' && /[{%#]/.test(text.charAt(at))) || (text[at] === '}' && /[}%#]/.test(text.charAt(at - 1)));

/** Style sheets and listings are not longer. */
const MAX_LENGTH = 10_000;
const VERBATIM_START = /^<(?:script|pre|style|textarea|\?|!(?!--))/i;
const VERBATIM_END = /<\/(?:script|pre|style|textarea)/i;

/**
 * Whether a line now begins with a declaration, a tag that is cut off, or an element that holds text as it is and the end tag
 * of another one. Parsers differ in what ends the block of HTML that begins there. Lines of comments are blocks of their
 * own: one may begin below them.
 */
function beginsVerbatim({ text, body, html: { elements, markup } }: Post, seam: number): boolean {
	const line = text.slice(Math.max(body.start, seam - NEAR), seam);
	if (!isBlank(line.slice(line.lastIndexOf('\n') + 1))) {
		return false;
	}
	const at = endOfComments(text, seam);
	if (at === undefined) {
		return true;
	}
	const source = text.slice(at, at + 9);
	if (!VERBATIM_START.test(source)) {
		return /^<[A-Za-z/]/.test(source) && markup[firstFrom(markup, at)]?.start !== at;
	}
	const element = elements[firstFrom(elements, at)];
	const end = element?.start === at ? element.closeTag?.start : undefined;
	return !end || end - at > MAX_LENGTH || VERBATIM_END.test(text.slice(at, end));
}

/**
 * Where the first line begins that does not start with a comment, the blanks before HTML left out; or the last line, where
 * all do. Undefined where that is too far away.
 */
function endOfComments(text: string, from: number): number | undefined {
	let at = startOfIndented(text, from);
	for (let steps = 0; text.startsWith('<!--', at); steps++) {
		const end = text.indexOf('-->', at);
		const lineEnd = text.indexOf('\n', end);
		if (end < 0 || lineEnd < 0) {
			return at;
		}
		if (steps === FAR || end - at > MAX_LENGTH) {
			return undefined;
		}
		at = startOfIndented(text, lineEnd + 1);
	}
	return at;
}

/** Where the spaces at the start of a line end, as many as may stand before a block of HTML. */
function startOfIndented(text: string, from: number): number {
	let at = from;
	while (at < from + 3 && text[at] === ' ') {
		at++;
	}
	return at;
}

/** Whether a tag of one of these names is removed, or a part of one. */
function touchesTag({ html: { markup } }: Post, removed: Span, names: ReadonlySet<string>): boolean {
	if (names.size === 0) {
		return false;
	}
	let index = firstIndex(markup.length, (at) => markup[at]!.end > removed.start);
	for (; index < markup.length && markup[index]!.start < removed.end; index++) {
		if (names.has(markup[index]!.name)) {
			return true;
		}
	}
	return false;
}

/** Whether what is removed ends an element that has no end tag, where it matters to the formatting behind. */
function endsOthers({ html: { impliedEnds } }: Post, removed: Span): boolean {
	const next = impliedEnds[firstIndex(impliedEnds.length, (index) => impliedEnds[index]! >= removed.start)];
	return next !== undefined && next < removed.end;
}

/** Whether a place touches what Markdown takes for a tag or a comment, and HTML does not. */
function cutsInlineHtml({ html: { markup }, markdown: { inlineHtml } }: Post, { start, end }: Span): boolean {
	for (
		let index = firstIndex(inlineHtml.length, (at) => inlineHtml[at]!.end > start);
		index < inlineHtml.length;
		index++
	) {
		const node = inlineHtml[index]!;
		if (node.start > end) {
			return false;
		}
		const tag = markup[firstFrom(markup, node.start)];
		if (tag?.start !== node.start || tag.end !== node.end) {
			return true;
		}
	}
	return false;
}

/** Whether a tag is among what was removed that begins a new line on the page. */
function removesBreak(before: Post, removed: Span): boolean {
	const { markup } = before.html;
	for (let index = firstFrom(markup, removed.start); index < markup.length; index++) {
		const tag = markup[index]!;
		if (tag.start >= removed.end) {
			return false;
		}
		if (isBreak(tag)) {
			return true;
		}
	}
	return false;
}

/** Whether Markdown text began in what was removed, in a style sheet too, and begins there no more: its `<p>` began a new line. */
function removesParagraph(before: Post, after: Post, { removed, at }: Seam): boolean {
	const { texts } = before.markdown;
	const index = firstFrom(texts, removed.start);
	const begins = index < texts.length && texts[index]!.start < removed.end;
	return begins && nextSpan(after.markdown.texts, at)?.start !== startOfContent(after.text, at);
}

/** Elements without text that stand in a line like a word. */
export const SHOWN: ReadonlySet<string> = new Set([
	'img',
	'iframe',
	'video',
	'audio',
	'embed',
	'object',
	'svg',
	'canvas',
	'input',
	'button',
	'select',
]);

const BLANK_LINE = /\n[ \t\r]*\n/;

/** Whether text or pictures on both sides of the seam are one paragraph. */
function joinsText(post: Post, at: number): boolean {
	const before = post.text.slice(Math.max(post.body.start, at - NEAR), at);
	const behind = post.text.slice(at, at + NEAR);
	const blanks = before.slice(before.trimEnd().length) + behind.slice(0, behind.length - behind.trimStart().length);
	return !endsParagraph(post, blanks) && hasInline(post, at, -1) && hasInline(post, at, 1);
}

/** Whether blanks part two paragraphs: Markdown's, for HTML alone a blank line means nothing. */
const endsParagraph = ({ isMarkdown }: Post, blanks: string): boolean => isMarkdown && BLANK_LINE.test(blanks);

/** Whether text or a picture stands next to the seam, before any block element, `<br>` or blank line. */
function hasInline(post: Post, at: number, direction: -1 | 1): boolean {
	const { markup } = post.html;
	let index = firstFrom(markup, at) - (direction < 0 ? 1 : 0);
	let from = at;
	for (let steps = 0; steps < FAR; steps++, index += direction) {
		const tag = markup[index];
		const gap =
			direction < 0
				? post.text.slice(Math.max(tag?.end ?? post.body.start, from - NEAR), from)
				: post.text.slice(from, Math.min(tag?.start ?? post.body.end, from + NEAR));
		const content = gap.trim();
		const blanks = direction < 0 ? gap.slice(gap.trimEnd().length) : gap.slice(0, gap.length - gap.trimStart().length);
		if (endsParagraph(post, blanks)) {
			return false;
		}
		if (content !== '' || gap.length === NEAR) {
			return true;
		}
		if (tag === undefined || isBreak(tag)) {
			return false;
		}
		if (SHOWN.has(tag.name)) {
			return true;
		}
		from = direction < 0 ? tag.start : tag.end;
	}
	return true;
}
