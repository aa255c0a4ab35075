// The one reader of what is code in a post: Hexo's tags and fences, Markdown's listings, and elements that show their content.
import { firstIndex, mergeSpans, type Span } from '../text/span';
import type { FrontMatter } from './front-matter';
import { splitLikeHexo } from './hexo-split';
import { FORMATTING_ELEMENTS } from './html/names';
import type { Mask } from './html/parse-html';
import type { Html } from './html/tree';
import type { Markdown } from './markdown';
import type { Post } from './post';

/** What is code by Markdown or by one of Hexo's tags, before the HTML is parsed. Sorted. */
export function codeMasks(text: string, start: number, markdown: Markdown): Mask[] {
	const masks: Mask[] = hexoCode(text, start).map((span) => ({ ...span, certain: true }));
	for (const { kind, start, end } of markdown.blocks) {
		if (kind === 'FencedCode' || kind === 'InlineCode' || kind === 'CodeBlock') {
			masks.push({ start, end, certain: kind !== 'CodeBlock' });
		}
	}
	return masks.sort((a, b) => a.start - b.start);
}

/**
 * Everything that must not be touched, sorted and without overlaps.
 *
 * @param masked the masks that turned out to be code when the HTML was parsed.
 */
export function codeIn(text: string, frontMatter: FrontMatter, html: Html, masked: readonly Span[]): Span[] {
	const fields = frontMatter.kind === 'none' ? fencedText(text) : [];
	return mergeSpans([...masked, ...verbatim(html, text.length), ...fields]);
}

/** Hexo's tags whose content is shown as it is, from the start tag to the end tag: `{% codeblock %}`, `{% raw %}`. */
function hexoCode(text: string, from: number): Span[] {
	const spans: Span[] = [];
	const open = /\{%-?[ \t]*(codeblock|code|raw)\b/g;
	open.lastIndex = from;
	for (let tag = open.exec(text); tag; tag = open.exec(text)) {
		const close = new RegExp(`\\{%-?[ \\t]*end${tag[1]}[ \\t]*-?%\\}`, 'g');
		close.lastIndex = open.lastIndex;
		if (!close.test(text)) {
			return spans; // Hexo refuses the whole post
		}
		spans.push({ start: tag.index, end: close.lastIndex });
		open.lastIndex = close.lastIndex;
	}
	return spans;
}

/** What stands between two fences at the top and is no front matter: Hexo reads it as YAML all the same, and may fail. */
function fencedText(text: string): Span[] {
	const split = splitLikeHexo(text);
	return split?.openingFence ? [{ start: split.openingFence.start, end: split.closingFence.end }] : [];
}

const SHOWN_VERBATIM = new Set(['pre', 'code', 'samp', 'kbd', 'textarea', 'xmp', 'listing', 'plaintext']);

/** A formatting element without a certain end is opened again after its parent, as often as it takes. */
function verbatim(html: Html, end: number): Span[] {
	const spans: Span[] = [];
	for (const element of html.elements) {
		if (SHOWN_VERBATIM.has(element.name)) {
			spans.push({
				start: element.openTag.end,
				end: element.closeTag?.start ?? (FORMATTING_ELEMENTS.has(element.name) ? end : element.end),
			});
		}
	}
	return spans;
}

/** The first stretch of code that ends after an offset. */
export const nextCode = ({ code }: Pick<Post, 'code'>, offset: number): Span | undefined =>
	code[firstIndex(code.length, (index) => code[index]!.end > offset)];

/** Whether a node begins in code. */
export function isInCode(post: Pick<Post, 'code'>, node: Span): boolean {
	const code = nextCode(post, node.start);
	return code !== undefined && code.start <= node.start;
}
