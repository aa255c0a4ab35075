// A parsed post: the only parse that rules, fixes and shells work on.
import { mergeSpans, type Span } from '../text/span';
import { codeIn, codeMasks, isInCode } from './code';
import { type FrontMatter, findFrontMatter } from './front-matter';
import { parseHtml } from './html/parse-html';
import type { Html, HtmlElement } from './html/tree';
import { type Markdown, parseMarkdown } from './markdown';
import { shownTags } from './shown-tags';
import type { Field } from './yaml/read-fields';

export interface Post {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	/** The article: what follows the front matter, to the end of the text. */
	readonly body: Span;
	readonly markdown: Markdown;
	readonly html: Html;
	/** The elements of `html` that are not in code. */
	readonly elements: readonly HtmlElement[];
	/** What must not be touched: fenced, indented and inline code, and the content of `pre`, `code` and `textarea`. Sorted, without overlaps. */
	readonly code: readonly Span[];
	/** The post of which this is an edited form. */
	readonly before: Post | undefined;
	/** What `analysis` keeps. */
	readonly analyses: Map<unknown, unknown>;
}

/**
 * Parses a whole post. Takes any text, never throws; time is linear in its length.
 *
 * @param before the post of which `text` is an edited form. Its front matter is taken over where it has not changed.
 */
export function parsePost(text: string, before?: Post): Post {
	const frontMatter = before && keepsFrontMatter(text, before) ? before.frontMatter : findFrontMatter(text);
	const start = frontMatter.kind === 'none' ? (text.startsWith('\uFEFF') ? 1 : 0) : frontMatter.span.end;
	const markdown = parseMarkdown(text, start);
	const { html, code: masked } = parseHtml(text, start, codeMasks(text, start, markdown));
	const code = mergeSpans([...codeIn(text, frontMatter, html, masked), ...shownTags(html, markdown)]);
	return {
		text,
		frontMatter,
		body: { start, end: text.length },
		markdown,
		html,
		elements: code.length > 0 ? html.elements.filter((element) => !isInCode({ code }, element)) : html.elements,
		code,
		before,
		analyses: new Map(),
	};
}

function keepsFrontMatter(text: string, before: Post): boolean {
	const { kind, span } = before.frontMatter;
	return kind === 'found' && text.startsWith(before.text.slice(0, span.end));
}

/** The field of this name, the first where it is repeated. */
export function fieldOf(post: Post, name: string): Field | undefined {
	return post.frontMatter.yaml.fields.find((field) => field.name === name);
}
