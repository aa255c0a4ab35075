// Where a deletion brings two stretches of text together: what must not happen there.
import { BLOCK_ELEMENTS } from './html-names';
import type { Post } from './post';
import { firstIndex, type Span } from './text';

/** A deletion in the text before, and the one place in the text after at which its neighbours meet. */
export interface Seam {
	readonly removed: Span;
	readonly at: number;
}

/** Whether the neighbours of a deletion still mean what they meant. */
export function isSound(before: Post, after: Post, seam: Seam): boolean {
	return (
		!joinsEntity(after.text, seam.at) &&
		!joinsTag(after.text, seam.at) &&
		!(removesBreak(before, seam.removed) && joinsText(after, seam.at)) &&
		!(
			isMarkdownText(after, seam.at) &&
			(touchesMarkdown(after.text, seam.at) || removesHardBreak(before, seam.removed))
		)
	);
}

/** `&` and `amp;` that were apart. */
function joinsEntity(text: string, at: number): boolean {
	return /[\w#;]/.test(text[at] ?? '') && /&#?\w*$/.test(text.slice(Math.max(0, at - 40), at));
}

/** `<` and a letter that were apart. */
const joinsTag = (text: string, at: number): boolean => text[at - 1] === '<' && /[a-z!/?]/i.test(text[at] ?? '');

const isBreak = (name: string): boolean => BLOCK_ELEMENTS.has(name) || name === 'br';

/** Whether a tag is among what was removed that begins a new line on the page. */
function removesBreak(before: Post, removed: Span): boolean {
	const { markup } = before.html;
	for (let index = firstBehind(markup, removed.start); index < markup.length; index++) {
		const tag = markup[index]!;
		if (tag.start >= removed.end) {
			return false;
		}
		if (tag.kind !== 'comment' && isBreak(tag.name)) {
			return true;
		}
	}
	return false;
}

/** The index of the first span that begins at or behind `offset`. */
const firstBehind = (spans: readonly Span[], offset: number): number =>
	firstIndex(spans.length, (index) => spans[index]!.start >= offset);

/** Elements without text that stand in a line like a word. */
const SHOWN = new Set([
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

/** How many tags, and how much of a text, are looked at before a neighbour counts as text: real articles need less. */
const FAR = 50;
const NEAR = 200;
const BLANK_LINE = /\n[ \t\r]*\n/;

/** Whether text or pictures on both sides of the seam are one paragraph. */
function joinsText(post: Post, at: number): boolean {
	const before = post.text.slice(Math.max(post.body.start, at - NEAR), at);
	const behind = post.text.slice(at, at + NEAR);
	const blanks = before.slice(before.trimEnd().length) + behind.slice(0, behind.length - behind.trimStart().length);
	return !BLANK_LINE.test(blanks) && hasInline(post, at, -1) && hasInline(post, at, 1);
}

/** Whether text or a picture stands next to the seam, before any block element, `<br>` or blank line. */
function hasInline(post: Post, at: number, direction: -1 | 1): boolean {
	const { markup } = post.html;
	let index = firstBehind(markup, at) - (direction < 0 ? 1 : 0);
	let from = at;
	for (let steps = 0; steps < FAR; steps++, index += direction) {
		const tag = markup[index];
		const gap =
			direction < 0
				? post.text.slice(Math.max(tag?.end ?? post.body.start, from - NEAR), from)
				: post.text.slice(from, Math.min(tag?.start ?? post.body.end, from + NEAR));
		const content = gap.trim();
		const blanks = direction < 0 ? gap.slice(gap.trimEnd().length) : gap.slice(0, gap.length - gap.trimStart().length);
		if (BLANK_LINE.test(blanks)) {
			return false;
		}
		if (content !== '' || gap.length === NEAR) {
			return true;
		}
		if (tag === undefined || (tag.kind !== 'comment' && isBreak(tag.name))) {
			return false;
		}
		if (SHOWN.has(tag.name)) {
			return true;
		}
		from = direction < 0 ? tag.start : tag.end;
	}
	return true;
}

function isMarkdownText(post: Post, at: number): boolean {
	const { texts } = post.markdown;
	const text = texts[firstBehind(texts, at + 1) - 1];
	return text !== undefined && at <= text.end;
}

/** Whether the line end goes that two blanks or a backslash make a line break. */
const removesHardBreak = ({ text }: Post, { start, end }: Span): boolean =>
	/(?: {2}|\\)\r?\n$/.test(text.slice(Math.max(start, end - 4), end));

/** Characters of emphasis, code, links, escapes and headings, a hard line break, or a bare address, right at the seam. */
function touchesMarkdown(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 200), at);
	const behind = text.slice(at, at + 2);
	return (
		/[*_~`[\]\\#]/.test(before.slice(-1) + behind.slice(0, 1)) ||
		(/ {2}$/.test(before) && /^\r?\n/.test(behind)) ||
		(before.endsWith('\n') && behind.startsWith('>')) ||
		/:\/\/|www\.|@/.test(/[^\s<]*$/.exec(before)![0])
	);
}
