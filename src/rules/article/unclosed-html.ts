// HTML that lacks its end, and takes what follows away from the readers.
import type { Documentation, Fix, Problem, Rule } from '../../engine/rule';
import { isInCode } from '../../post/code';
import { keepsItsEnd } from '../../post/comment-blocks';
import { hasEndTag } from '../../post/html/last-ends';
import { type Attribute, type HtmlElement, valueSpan } from '../../post/html/tree';
import { isEscaped } from '../../post/markdown-escapes';
import type { Post } from '../../post/post';
import { drawingsAmong } from '../../post/published-html';
import { isBlank } from '../../text/blanks';
import { deletion, insertion } from '../../text/edit';
import type { Message } from '../../text/message';
import { firstIndex, type Span, someWithin, spanAround } from '../../text/span';

export const documentation: Documentation = {
	summary: 'A comment, an element or a quoted attribute without its end: readers do not see what follows.',
	why:
		'A comment that nothing closes goes on to the end of the page, and so do a frame, a style sheet and the like, be they ' +
		'written as `<iframe … />` or not: to browsers that slash means nothing. A quote that is missing makes the next ' +
		'attribute, or the next paragraph, a part of a value. And a blank line ends a block of HTML for Markdown in the middle ' +
		'of a comment or a tag: its end is written as text then, so that the comment goes on to the end of another.',
	examples: [
		{
			text: '<p>甲</p>\n<!-- 编辑注\n<p>乙</p>',
			reports: ['<!-- 编辑注'],
			fixed: '<p>甲</p>\n<!-- 编辑注 -->\n<p>乙</p>',
		},
		{
			text: '<div>\n<!-- 备注\n\n第二段 -->\n<p>乙</p>\n</div>',
			reports: ['<!-- 备注\n\n第二段 -->'],
			fixed: '<div>\n<!-- 备注\n第二段 -->\n<p>乙</p>\n</div>',
		},
		{
			text: '<p><iframe src="https://v.qq.com/x"/></p>\n<p>乙</p>',
			reports: ['<iframe src="https://v.qq.com/x"/>'],
			fixed: '<p><iframe src="https://v.qq.com/x"/></iframe></p>\n<p>乙</p>',
		},
		{
			text: '<p><img src="https://a.cn/b.jpg alt="图"></p>\n<p>乙</p>',
			reports: ['src'],
			fixed: '<p><img src="https://a.cn/b.jpg" alt="图"></p>\n<p>乙</p>',
		},
		{
			text: '<!-- 甲\n<p>乙</p>\n<!-- 丙 -->\n<p>丁</p>',
			reports: ['<!-- 甲\n<p>乙</p>'],
		},
		{ text: '<p><video src="a.mp4"></p>\n<p>乙</p>' },
		{ text: '<!-- 备注\n\n第二段 -->\n<p>乙</p>' },
		{ text: '<p>甲</p>\n<iframe src="https://v.qq.com/x"><p>请升级浏览器</p></iframe>\n<p title="3 < 4">乙</p>' },
		{ text: '<pre><!-- 甲 <iframe></pre>\n\n```html\n<!--\n```\n' },
	],
};

export const unclosedHtml: Rule = {
	id: 'unclosed-html',
	part: 'article',
	severity: 'warning',
	*check(post) {
		yield* tornComments(post);
		const drawings = drawingsAmong(post.html.elements);
		for (const element of post.elements) {
			// In a drawing `<title/>` is whole, and the end of the drawing closes what is open.
			if (!spanAround(drawings, element.start)) {
				yield* openElement(post, element);
			}
			yield* openQuote(post, element);
			yield* tornTag(post, element.openTag);
		}
		const { cutOff } = post.html;
		if (cutOff !== undefined && !isEscaped(post, cutOff) && !isInCode(post, { start: cutOff, end: cutOff })) {
			yield {
				start: cutOff,
				end: cutOff + /^<[\w-]+/.exec(post.text.slice(cutOff, cutOff + 50))![0].length,
				message: { text: 'Nothing closes this tag: readers see nothing of what follows' },
			};
		}
	},
};

/** Another comment, at the start of a line below. */
const BEGINNING = /\r?\n[ \t]*<!--/;

const LOST = 'Nothing closes this comment: readers see nothing of what follows';
const SWALLOWS = 'Nothing closes this comment before the next one begins: readers see nothing of what is between';
const TORN = 'A blank line in this comment makes Markdown lose its end: readers see nothing up to the end of another';
const SHOWN = 'Markdown knows no comment that goes on behind a blank line within text: readers see this';

function* tornComments(post: Post): Generator<Problem> {
	const { text, html } = post;
	for (const comment of html.comments) {
		const { start, end, closed } = comment;
		const isOpen = !closed && end === text.length;
		const isShown = isEscaped(post, start);
		const next = closed && !isShown && !isInCode(post, comment) ? BEGINNING.exec(text.slice(start, end)) : null;
		if (next && text.startsWith('<!--', start)) {
			yield { start, end: start + next.index, message: { text: SWALLOWS } };
			continue;
		}
		if (
			!text.startsWith('<!--', start) ||
			// A backslash says that it is to be shown.
			(isShown ? text[start - 1] === '\\' : isInCode(post, comment)) ||
			(!isOpen && keepsItsEnd(post, comment))
		) {
			continue;
		}
		const lineEnd = start + /^[^\r\n]*/.exec(text.slice(start))![0].length;
		if (!isOpen || isShown) {
			yield { start, end, message: { text: isShown ? SHOWN : TORN }, offers: () => joinLines(post, comment) };
		} else if (!isBlank(text.slice(lineEnd))) {
			const title = { text: 'End the comment with its line' };
			yield {
				start,
				end: lineEnd,
				message: { text: LOST },
				// What runs as a template below was hidden so far, and may stop the site.
				offers: () =>
					/\{[{%#]/.test(text.slice(lineEnd)) ? [] : [{ title, edits: [insertion(lineEnd, ' -->')], mends: true }],
			};
		}
	}
}

/** Takes blank lines out of a comment or a tag. */
function joinLines({ text }: Post, { start, end }: Span): Fix[] {
	const blanks = [...text.slice(start, end).matchAll(/\n[ \t\r]*(?=\n)/g)];
	const edits = blanks.map(({ 0: { length }, index }) =>
		deletion({ start: start + index, end: start + index + length }),
	);
	return edits.length > 0 ? [{ title: { text: 'Remove the blank lines' }, edits, mends: true }] : [];
}

/** Elements whose content browsers do not show, and take for text up to the end tag. */
const RAW: ReadonlySet<string> = new Set('iframe style title textarea script noembed noframes'.split(' '));
/** Elements whose content browsers do not show either, as long as they can show something else. */
const REPLACED: ReadonlySet<string> = new Set(['video', 'audio', 'canvas', 'template']);

function* openElement(post: Post, element: HtmlElement): Generator<Problem> {
	const { name, openTag } = element;
	const isOpen =
		name === 'noscript'
			? !hasEndTag(post, name, openTag.end)
			: RAW.has(name)
				? isOpenRaw(post, element)
				: REPLACED.has(name) && isOpenReplaced(post, element);
	if (isOpen) {
		const title = { text: 'Add </{0}>', args: [name] };
		yield {
			start: openTag.start,
			end: openTag.end,
			message: { text: 'Nothing closes <{0}>: readers see nothing of what follows', args: [name] },
			offers: () => [{ title, edits: [insertion(endOf(post, element), `</${name}>`)], mends: true }],
		};
	}
}

/** Where the tags begin behind a style sheet, and behind a script: in that any line may hold a `<`. */
const TAGS: Readonly<Record<string, RegExp>> = { style: /<[a-z/!]/i, script: /^[ \t]*<[a-z/!]/im };

/** Where an element was to end: above the tags that follow where its content is not for readers, else at once. */
function endOf({ text }: Post, { name, openTag: { end } }: HtmlElement): number {
	const content = text.slice(end);
	const next = TAGS[name]?.exec(content);
	return next ? end + content.slice(0, next.index).trimEnd().length : end;
}

/** Whether the end tag is missing, or is that of the next element of this name. */
function isOpenRaw({ text, html: { markup } }: Post, { name, openTag }: HtmlElement): boolean {
	const next = markup[firstIndex(markup.length, (index) => markup[index]!.start >= openTag.end)];
	if (next?.kind !== 'close' || next.name !== name) {
		return true;
	}
	return name !== 'script' && new RegExp(`<${name}[\\s>/]`, 'i').test(text.slice(openTag.end, next.start));
}

function isOpenReplaced(post: Post, { name, openTag, end }: HtmlElement): boolean {
	const { text, html } = post;
	const content = { start: openTag.end, end };
	return (
		!hasEndTag(post, name, openTag.end) &&
		(someWithin(html.texts, content, (node) => !isBlank(text.slice(node.start, node.end))) ||
			someWithin(html.elements, content, (inner) => inner.name === 'img'))
	);
}

/** Where a value was meant to end: before what looks like another attribute, or the end of the tag. */
const MEANT_END = /\s[A-Za-z][\w:-]*\s*=|\/?>/;
const NEXT_NAME = /\s[A-Za-z][\w:-]*\s*=\s*$/;

/** A value that goes on to the first quote of another attribute: what is left of that makes no names. */
function* openQuote(post: Post, element: HtmlElement): Generator<Problem> {
	const { attributes } = element;
	if (!attributes.some(({ name }) => /["'<]/.test(name))) {
		return;
	}
	const open = attributes.find(({ value }) => value.includes('<') || NEXT_NAME.test(value));
	if (open) {
		const { start, name } = open;
		const end = start + name.length;
		yield { start, end, message: quoteMessage(name), offers: () => closeQuote(post, open) };
	}
}

const quoteMessage = (name: string): Message => ({
	text: 'Nothing closes the quote of {0}: what follows is taken for a part of its value',
	args: [name],
});

function closeQuote({ text }: Post, open: Attribute): Fix[] {
	const { start } = valueSpan(text, open);
	const quote = text[start - 1]!;
	const end = open.value.search(MEANT_END);
	const at = start + open.value.slice(0, end).trimEnd().length;
	return end >= 0 ? [{ title: { text: 'Close the quote' }, edits: [insertion(at, quote)], mends: true }] : [];
}

function* tornTag(post: Post, { start, end }: Span): Generator<Problem> {
	const source = post.isMarkdown ? post.text.slice(start, end) : '';
	if (/\n[ \t\r]*\n/.test(source)) {
		yield {
			start,
			end,
			message: {
				text: 'A blank line in this tag ends it for Markdown: readers see a part of it, or nothing of what follows',
			},
			offers: () => joinLines(post, { start, end }),
		};
	}
}
