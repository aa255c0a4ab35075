// What Hexo sets aside before it renders Markdown, each piece by a placeholder, and puts back afterwards.
import { endOfContent, startOfContent } from '../text/blanks';
import type { Span } from '../text/span';
import { findFences } from './fences';
import type { Markdown } from './markdown';
import { type CodeBlock, findTemplateTags, type TemplateTags, tagsIn, tagsOf } from './template-tags';

export interface SetAside {
	/** Code between fences. Sorted. */
	readonly fences: readonly Span[];
	/** Undefined where Hexo runs no template: then braces are text. */
	readonly template: TemplateTags | undefined;
}

/**
 * Finds what Hexo sets aside in the article. Takes time linear in the text.
 *
 * @param hasTemplates false where the front matter turns templates off.
 */
export function findSetAside(text: string, from: number, hasTemplates: boolean): SetAside {
	const fences = findFences(text, from);
	const template = hasTemplates ? findTemplateTags(withPlaceholders(text, fences), from) : undefined;
	return { fences, template };
}

/**
 * The text that Markdown gets, of the same length: there is a tag of a kind that means nothing in the place of each
 * piece, on one line, as Hexo has a comment there; and blanks where a comment of a template stood alone.
 */
export function textForMarkdown(text: string, { fences, template }: SetAside): string {
	if (!template) {
		return withPlaceholders(text, fences);
	}
	const pieces = [
		...fences,
		...template.code.flatMap((block) => hiddenOf(text, block)),
		...template.tags,
		...template.comments,
	];
	return withPlaceholders(
		text,
		pieces.sort((a, b) => a.start - b.start),
	);
}

/** All of a block of code; its tags alone where a dash in the first one keeps Hexo from seeing what it begins. */
const hiddenOf = (text: string, block: CodeBlock): Span[] =>
	text.startsWith('{%-', block.start) ? tagsOf(block) : [block];

/** What Markdown makes of that text, with the fences among its blocks, and no placeholder of a tag among its HTML. */
export function withSetAside(markdown: Markdown, { fences, template }: SetAside): Markdown {
	const pieces = new Set([...fences, ...(template ? tagsIn(template) : [])].map(({ start }) => start));
	if (pieces.size === 0) {
		return markdown;
	}
	const blocks = [...markdown.blocks, ...fences.map((fence) => ({ kind: 'FencedCode', ...fence }))];
	return {
		...markdown,
		blocks: blocks.sort((a, b) => a.start - b.start),
		inlineHtml: markdown.inlineHtml.filter(({ start }) => !pieces.has(start)),
	};
}

/** A comment, as Hexo puts one there; of five characters at least, and the shortest tag, `{#a#}`, has as many. */
const placeholder = (length: number): string => `<!${'-'.repeat(length - 3)}>`;

/** Puts placeholders in the place of sorted pieces; one within another goes with that. */
function withPlaceholders(text: string, pieces: readonly Span[]): string {
	let out = '';
	let at = 0;
	for (const { start, end } of pieces) {
		if (start >= at) {
			const isNothing = text.startsWith('{#', start) && isAlone(text, { start, end });
			out += text.slice(at, start) + (isNothing ? ' '.repeat(end - start) : placeholder(end - start));
			at = end;
		}
	}
	return out + text.slice(at);
}

/** Whether a piece shares its lines with nothing but blanks. */
function isAlone(text: string, { start, end }: Span): boolean {
	const above = endOfContent(text, 0, start);
	const below = startOfContent(text, end);
	const [before, behind] = [text.slice(above, start), text.slice(end, below)];
	return (above === 0 || before.includes('\n')) && (below === text.length || behind.includes('\n'));
}
