// The one reader of what is code in a post: Hexo's fences and blocks, Markdown's listings, elements that show their content.
import { startOfContent } from '../text/blanks';
import { mergeSpans, type Span, spanAround } from '../text/span';
import type { FrontMatter } from './front-matter';
import { splitLikeHexo } from './hexo-split';
import { FORMATTING_ELEMENTS } from './html/names';
import type { Mask } from './html/parse-html';
import type { Html } from './html/tree';
import type { Markdown } from './markdown';
import type { Post } from './post';
import type { SetAside } from './set-aside';
import { tagsIn } from './template-tags';

/** What is not HTML, by Hexo or by Markdown, before the HTML is parsed; what only Markdown says may turn out to be. Sorted. */
export function codeMasks({ fences, template }: SetAside, markdown: Markdown): Mask[] {
	const masks: Mask[] = fences.map((fence) => ({ ...fence, certain: true }));
	if (template) {
		masks.push(...template.code.map(({ content }) => ({ ...content, certain: true })));
		masks.push(...tagsIn(template).map(({ start, end }) => ({ start, end, certain: true, isTag: true })));
	}
	for (const { kind, start, end } of markdown.blocks) {
		if (isMarkdownCode(kind)) {
			masks.push({ start, end, certain: kind !== 'CodeBlock' });
		}
	}
	return masks.sort((a, b) => a.start - b.start);
}

/** Whether a block of Markdown is code. */
export const isMarkdownCode = (kind: string): boolean =>
	kind === 'FencedCode' || kind === 'InlineCode' || kind === 'CodeBlock';

/**
 * Everything that must not be touched, sorted and without overlaps.
 *
 * @param masked the masks that turned out to be code when the HTML was parsed.
 */
export function codeIn(text: string, frontMatter: FrontMatter, html: Html, masked: readonly Span[]): Span[] {
	const fields = frontMatter.kind === 'none' ? fencedText(text) : [];
	return mergeSpans([...masked, ...verbatim(html, text.length), ...fields]);
}

/**
 * What stands between two fences at the top and is no front matter: Hexo reads it as YAML all the same, and may fail. Without
 * the first fence, the blank lines at the top: what follows may be meant as fields.
 */
function fencedText(text: string): Span[] {
	const split = splitLikeHexo(text);
	if (split?.openingFence) {
		return [{ start: split.openingFence.start, end: split.closingFence.end }];
	}
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const end = split ? startOfContent(text, start) : start;
	return start < end ? [{ start, end }] : [];
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

/** Whether a place begins in code. A text may hold code without beginning in it. */
export const isInCode = ({ code }: Pick<Post, 'code'>, { start }: Span): boolean =>
	spanAround(code, start) !== undefined;
