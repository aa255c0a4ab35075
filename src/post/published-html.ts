// The HTML of an article as it stands on the published page, code included: what is dangerous there is so in `<pre>`, too.
import { firstIndex, mergeSpans, type Span, spanAround, within } from '../text/span';
import { analysis } from './analysis';
import { isMarkdownCode } from './code';
import { FOREIGN_ELEMENTS } from './html/names';
import { type Mask, parseHtml } from './html/parse-html';
import type { Html, HtmlElement } from './html/tree';
import { escapedStarts } from './markdown-escapes';
import type { Post } from './post';
import { tagsIn } from './template-tags';

/**
 * The elements that browsers find: also in `<pre>` and `<code>`, which run what is in them, in `{% raw %}`, which Hexo
 * publishes as it is, in code, too, and in the caption of a fence; but none in what Hexo and Markdown write as text: fences,
 * listings, arguments of tags, a `<` that begins nothing in Markdown. In order.
 */
export const publishedElements: (post: Post) => readonly HtmlElement[] = analysis((post) => {
	const { text, body, markdown, setAside } = post;
	const { template, fences } = setAside;
	const blocks = template?.code ?? [];
	const raw = blocks.filter(({ start }) => RAW.test(text.slice(start, start + 50)));
	const code = markdown.blocks.filter(({ kind }) => isMarkdownCode(kind));
	const listings = code.filter(({ kind }) => kind !== 'FencedCode');
	const shown = [...fences.flatMap((fence) => captionOf(text, fence)), ...listings.flatMap((one) => rawIn(text, one))];
	const escaped = escapedStarts(post);
	const isAsRead = raw.length + shown.length + escaped.length === 0;
	if (isAsRead && !listings.some(({ kind }) => kind === 'CodeBlock')) {
		return withNoscript(post, post.html);
	}
	const spans = [
		...fences,
		...(template ? tagsIn(template) : []),
		...blocks.filter((block) => !raw.includes(block)).map(({ content }) => content),
		...code,
		...escaped.map((start) => ({ start, end: start + 1 })),
	];
	const masks: Mask[] = without(mergeSpans(spans), shown).map(({ start, end }) => ({ start, end, certain: true }));
	return withNoscript(post, parseHtml(text, body.start, masks).html);
});

/** What Hexo writes above the code of a fence as it is: the words behind the language, up to an equals sign. */
function captionOf(text: string, { start, end }: Span): Span[] {
	const [line = ''] = text.slice(start, end).split(/[\r\n]/, 1);
	const from = /^[`~]+[ \t]*[^\s`~]\S*\s/.exec(line)?.[0].length ?? line.length;
	const [caption = ''] = line.slice(from).split('=', 1);
	return caption.includes('<') ? [{ start: start + from, end: start + from + caption.length }] : [];
}

/** What stands between `{% raw %}` and its end in code: Hexo puts it there when all else is written as text. */
function rawIn(text: string, { start, end }: Span): Span[] {
	const source = text.slice(start, end);
	const found: Span[] = [];
	const open = /\{%-?[ \t]{0,9}(?:raw|verbatim)[ \t]{0,9}-?%\}/g;
	const close = /\{%-?[ \t]{0,9}end(?:raw|verbatim)[ \t]{0,9}-?%\}/g;
	while (open.test(source)) {
		close.lastIndex = open.lastIndex;
		const tag = close.exec(source);
		if (!tag) {
			break;
		}
		found.push({ start: start + open.lastIndex, end: start + tag.index });
		open.lastIndex = close.lastIndex;
	}
	return found;
}

/** What is left of sorted spans without parts of them. */
function without(spans: readonly Span[], parts: readonly Span[]): Span[] {
	const sorted = mergeSpans(parts);
	return spans.flatMap(({ start, end }) => {
		const rest: Span[] = [];
		let at = start;
		for (const part of within(sorted, { start, end })) {
			if (part.start >= at && part.end <= end) {
				rest.push({ start: at, end: part.start });
				at = part.end;
			}
		}
		return [...rest, { start: at, end }];
	});
}

/** Where drawings and formulas stand: an element within has none of the meaning that its name has elsewhere. Sorted. */
export const drawingsAmong = (elements: readonly HtmlElement[]): Span[] =>
	mergeSpans(elements.filter(({ name }) => FOREIGN_ELEMENTS.has(name)));

const RAW = /^\{%-?\s*(?:raw|verbatim)/;

/**
 * Adds what browsers find behind the first end tag of a `noscript` that stands in the middle of another tag, in a comment or in
 * what is raw text elsewhere: to them its content is text, to us it is HTML.
 */
function withNoscript({ text }: Post, { elements, comments }: Html): readonly HtmlElement[] {
	const found: HtmlElement[] = [];
	for (const { end: place } of noscriptTexts(text, elements)) {
		const around = elements[firstIndex(elements.length, (index) => elements[index]!.start >= place) - 1];
		const hidden = [...(around ? [around.openTag, rawTextOf(around)] : []), spanAround(comments, place)];
		const end = hidden.find((span) => span !== undefined && span.start < place && span.end > place)?.end;
		if (end !== undefined && place < text.length) {
			found.push(...parseHtml(text.slice(0, end), place, []).html.elements);
		}
	}
	return found.length > 0 ? [...elements, ...found].sort((a, b) => a.start - b.start) : elements;
}

/** Where an element holds text whatever is written in it. */
const rawTextOf = ({ name, openTag, closeTag, end }: HtmlElement): Span | undefined =>
	RAW_TEXT.has(name) ? { start: openTag.start, end: closeTag?.start ?? end } : undefined;

const RAW_TEXT: ReadonlySet<string> = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/** What browsers with scripts take for text in every `noscript` of these: all up to its first end tag, wherever that stands. */
export function noscriptTexts(text: string, elements: readonly HtmlElement[]): Span[] {
	const found: Span[] = [];
	let end = -1;
	for (const { name, openTag } of elements) {
		if (name === 'noscript' && openTag.end > end) {
			end = indexOfEnd(text, openTag.end);
			found.push({ start: openTag.end, end });
		}
	}
	return found;
}

function indexOfEnd(text: string, from: number): number {
	const end = /<\/noscript/gi;
	end.lastIndex = from;
	return end.exec(text)?.index ?? text.length;
}
