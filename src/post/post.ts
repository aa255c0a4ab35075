// A parsed post: the only parse that rules, fixes and shells work on.
import type { Span } from '../text/span';
import { codeIn, codeMasks, isInCode } from './code';
import { isHtmlFile } from './file-kind';
import { type FrontMatter, findFrontMatter } from './front-matter';
import { parseHtml } from './html/parse-html';
import type { Html, HtmlElement } from './html/tree';
import { type Markdown, NO_MARKDOWN, parseMarkdown } from './markdown';
import { findSetAside, type SetAside, textForMarkdown, withSetAside } from './set-aside';
import type { Field } from './yaml/read-fields';

export interface Post {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	/** The article: what follows the front matter, to the end of the text. */
	readonly body: Span;
	/** False for a post that is HTML to Hexo: indents and backticks mean nothing there, fences and tags do. */
	readonly isMarkdown: boolean;
	/** Fences and Hexo's tags: what Markdown does not get to see, and HTML neither. */
	readonly setAside: SetAside;
	readonly markdown: Markdown;
	readonly html: Html;
	/** The elements of `html` that are not in code. */
	readonly elements: readonly HtmlElement[];
	/**
	 * What must not be touched: fences, `{% raw %}` and the like, indented and inline code, and the content of `pre`, `code`
	 * and `textarea`. Sorted, without overlaps.
	 */
	readonly code: readonly Span[];
	/** The post of which this is an edited form. */
	readonly before: Post | undefined;
	/** What `analysis` keeps. */
	readonly analyses: Map<unknown, unknown>;
}

/**
 * Parses a whole post. Takes any text, never throws; time is linear in its length.
 *
 * @param options `path`: where the post lies. Its ending tells which of Hexo's renderers reads it; without one it is Markdown.
 */
export const parsePost = (text: string, { path }: { readonly path?: string | undefined } = {}): Post =>
	parse(text, findFrontMatter(text), path === undefined || !isHtmlFile(path), undefined);

/** Parses the edited form of a post. The front matter is taken over where it has not changed. */
export const parseEdited = (text: string, before: Post): Post =>
	parse(text, keepsFrontMatter(text, before) ? before.frontMatter : findFrontMatter(text), before.isMarkdown, before);

function parse(text: string, frontMatter: FrontMatter, isMarkdown: boolean, before: Post | undefined): Post {
	const start = frontMatter.kind === 'none' ? (text.startsWith('\uFEFF') ? 1 : 0) : frontMatter.span.end;
	const setAside = findSetAside(text, start, !turnsTemplatesOff(frontMatter));
	const markdown = isMarkdown
		? withSetAside(parseMarkdown(textForMarkdown(text, setAside), start), setAside)
		: NO_MARKDOWN;
	const { html, code: masked } = parseHtml(text, start, codeMasks(setAside, markdown));
	const code = codeIn(text, frontMatter, html, masked);
	return {
		text,
		frontMatter,
		body: { start, end: text.length },
		isMarkdown,
		setAside,
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

const turnsTemplatesOff = ({ yaml }: FrontMatter): boolean =>
	yaml.fields.some(({ name, value }) => name === 'disableNunjucks' && value.kind === 'scalar' && value.value === true);

/** The field of this name, the first where it is repeated. */
export function fieldOf(post: Post, name: string): Field | undefined {
	return post.frontMatter.yaml.fields.find((field) => field.name === name);
}
