// Whether an edited post still has the same code, listings and blocks of Markdown around everything that is kept.
import { analysis } from '../../post/analysis';
import { isInCode } from '../../post/code';
import { isBreak } from '../../post/html/breaks';
import type { Html } from '../../post/html/tree';
import { isSeen } from '../../post/html/visible-text';
import type { MarkdownBlock } from '../../post/markdown';
import type { Post } from '../../post/post';
import { endOfContent, startOfContent } from '../../text/blanks';
import { firstFrom, mergeSpans, nextSpan, type Span, spanAround } from '../../text/span';
import type { Steps } from '../../text/steps';
import { FAR, NEAR } from './compare-markdown';
import { SHOWN } from './compare-neighbours';
import { divergence, type Place } from './divergence';
import { isInert } from './inert-text';
import { longTexts } from './long-texts';

/** The place of the first difference, in steps; undefined where there is none. */
export function* differenceInBlocks(before: Post, after: Post, from: Place, to: Place): Steps<number | undefined> {
	let place = divergence(codeBorders(before.code, from), codeBorders(after.code, to));
	yield;
	place ??= divergence(listings(before, from), listings(after, to));
	place ??= divergence(codeBorders(before.setAside.fences, from), codeBorders(after.setAside.fences, to));
	place ??= divergence(codeBorders(longTexts(before), from), codeBorders(longTexts(after), to));
	yield;
	return place ?? otherBlocks(before, after, from, to);
}

/** Where code begins and ends in the edited text, blanks left out; neighbours are one. */
function codeBorders(code: readonly Span[], place: Place): number[] {
	const found: number[] = [];
	for (const span of code) {
		const start = place(span.start);
		const end = place(span.end);
		if (start === end) {
			continue;
		}
		if (found.at(-1) === start) {
			found.pop();
		} else {
			found.push(start);
		}
		found.push(end);
	}
	return found;
}

/** Hexo makes a line break of every line end in a paragraph of Markdown. */
const isOneLine = ({ text }: Post, { start, end }: Span): boolean => !text.slice(start, end).includes('\n');

/** The listings that are code, each with where it begins and ends: two of them are to stay two. */
function listings(post: Post, place: Place): number[] {
	return post.markdown.blocks
		.filter((block) => block.kind === 'CodeBlock' && isInCode(post, block))
		.flatMap(({ start, end }) => [place(start), place(end)]);
}

/**
 * Where Markdown does not find the same blocks as before around the text that is kept: the place, or undefined. What was
 * HTML may become a paragraph, where that makes no difference to its text; paragraphs that were there before stay.
 */
function otherBlocks(before: Post, after: Post, from: Place, to: Place): number | undefined {
	if (before.markdown.blocks.length === 0 && after.markdown.blocks.length === 0) {
		return undefined;
	}
	const expected = outline(withoutFormerListings(before, after, from, to), from);
	const actual = outline(after.markdown.blocks, to);
	const place = divergence(expected.others, actual.others);
	if (place !== undefined) {
		return place;
	}
	for (const [key, block] of actual.paragraphs) {
		if (!expected.paragraphs.delete(key) && !mayBecomeParagraph(after, block)) {
			return to(block.start);
		}
	}
	const [lost] = expected.paragraphs.values();
	return lost && from(lost.start);
}

/** Whether a paragraph shows what the same HTML did: a line of its own, in which Markdown reads nothing, and no text below. */
const mayBecomeParagraph = (post: Post, block: MarkdownBlock): boolean =>
	isInert(post, block) &&
	isOneLine(post, block) &&
	!/^[ \t\r]*\n[ \t]*[^ \t\r\n<]/.test(post.text.slice(block.end, block.end + NEAR)) &&
	!isInParagraph(post, block) &&
	!goesOn(post, block.start, -1) &&
	!goesOn(post, block.end, 1);

const paragraphsOfHtml = analysis(({ html }) => mergeSpans(html.elements.filter(({ name }) => name === 'p')));

/** Whether an open paragraph of HTML is around a block, which one of Markdown's ends; how it looks is lost with it. */
const isInParagraph = (post: Post, { start }: Span): boolean => spanAround(paragraphsOfHtml(post), start) !== undefined;

/** What Markdown makes blocks of, and the code that Hexo takes out before: each ends the line of HTML beside it. */
const markdownBlocks = analysis(({ markdown, setAside }) => mergeSpans([...markdown.blocks, ...setAside.fences]));

/** Whether HTML goes on with a line of text from a place on, past blank lines, too. */
function goesOn(post: Post, from: number, direction: -1 | 1): boolean {
	const { text, body, html } = post;
	const isBackwards = direction < 0;
	let at = from;
	for (let steps = 0; steps < FAR; steps++) {
		at = isBackwards ? endOfContent(text, body.start, at) : startOfContent(text, at);
		const place = isBackwards ? at - 1 : at;
		if (at >= body.end || spanAround(markdownBlocks(post), place)) {
			return false;
		}
		const tag = html.markup[firstFrom(html.markup, at) - (isBackwards ? 1 : 0)];
		if (tag && (isBackwards ? tag.end : tag.start) === at) {
			if (isBreak(tag)) {
				return false;
			}
			if (SHOWN.has(tag.name)) {
				return true;
			}
			at = isBackwards ? tag.start : tag.end;
			continue;
		}
		const words = html.texts[firstFrom(html.texts, place + 1) - 1];
		if (words === undefined) {
			return false;
		}
		if (isSeen(words)) {
			return true;
		}
		at = isBackwards ? words.start : words.end;
	}
	return true;
}

/** The blocks of a post without HTML that Markdown took for code, and does not any more: it is what it was meant to be. */
function withoutFormerListings(before: Post, after: Post, from: Place, to: Place): MarkdownBlock[] {
	const listings = after.markdown.blocks
		.filter(({ kind }) => kind === 'CodeBlock')
		.map(({ start, end }) => ({ start: to(start), end: to(end) }));
	const isStillListed = ({ start, end }: Span): boolean => {
		const place = from(start);
		const next = nextSpan(listings, place);
		return next !== undefined && next.start < from(end);
	};
	const isOfHtml = ({ start }: Span): boolean => before.text[startOfContent(before.text, start)] === '<';
	return before.markdown.blocks.filter(
		(block) =>
			block.kind !== 'CodeBlock' || !isOfHtml(block) || beginsInTag(before.html, block) || isStillListed(block),
	);
}

/** Whether HTML reads a tag or a comment around the start of a block. */
function beginsInTag({ markup }: Html, { start }: Span): boolean {
	const tag = nextSpan(markup, start);
	return tag !== undefined && tag.start < start;
}

/** The blocks that hold text which is kept: paragraphs by their places, others as pairs; neighbouring indented code is one. */
function outline(
	blocks: readonly MarkdownBlock[],
	place: Place,
): { paragraphs: Map<string, MarkdownBlock>; others: (number | string)[] } {
	const paragraphs = new Map<string, MarkdownBlock>();
	const others: (number | string)[] = [];
	let codeEnd: number | undefined;
	for (const block of blocks) {
		const from = place(block.start);
		const to = place(block.end);
		if (from === to) {
			continue;
		}
		if (block.kind === 'Paragraph') {
			paragraphs.set(`${from}-${to}`, block);
			continue;
		}
		const isMore = block.kind === 'CodeBlock' && codeEnd === from;
		if (isMore) {
			others[others.length - 1] = `CodeBlock ${to}`;
		} else {
			others.push(from, `${block.kind} ${to}`);
		}
		codeEnd = block.kind === 'CodeBlock' ? to : undefined;
	}
	return { paragraphs, others };
}
