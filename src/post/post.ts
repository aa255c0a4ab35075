// A parsed post: the only parse that rules, fixes and shells work on.
import { mergeSpans, type Span } from '../text/span';
import type { Steps } from '../text/steps';
import { codeIn, codeMasks, isInCode } from './code';
import { type FrontMatter, findFrontMatter } from './front-matter';
import { parseHtml, parseHtmlSteps } from './html/parse-html';
import type { Html, HtmlElement } from './html/tree';
import { type Markdown, parseMarkdown, parseMarkdownSteps } from './markdown';
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

/** A shorter text, in UTF-16 units, is parsed in one step. */
const SHORT = 100_000;

/**
 * Parses a whole post. Takes any text, never throws; time is linear in its length.
 *
 * @param before the post of which `text` is an edited form. Its front matter is taken over where it has not changed.
 */
export function parsePost(text: string, before?: Post): Post {
	const head = headOf(text, before);
	const markdown = parseMarkdown(text, head.start);
	return toPost(text, before, head, markdown, parseHtml(text, head.start, codeMasks(text, head.start, markdown)));
}

/** The same in steps. */
export function* parsePostSteps(text: string, before?: Post): Steps<Post> {
	if (text.length < SHORT) {
		return parsePost(text, before);
	}
	const head = headOf(text, before);
	const markdown = yield* parseMarkdownSteps(text, head.start);
	yield;
	const parsed = yield* parseHtmlSteps(text, head.start, codeMasks(text, head.start, markdown));
	yield;
	return toPost(text, before, head, markdown, parsed);
}

interface Head {
	readonly frontMatter: FrontMatter;
	/** Where the article begins. */
	readonly start: number;
}

function headOf(text: string, before: Post | undefined): Head {
	const frontMatter = before && keepsFrontMatter(text, before) ? before.frontMatter : findFrontMatter(text);
	const start = frontMatter.kind === 'none' ? (text.startsWith('\uFEFF') ? 1 : 0) : frontMatter.span.end;
	return { frontMatter, start };
}

function toPost(
	text: string,
	before: Post | undefined,
	{ frontMatter, start }: Head,
	markdown: Markdown,
	{ html, code: masked }: { html: Html; code: readonly Span[] },
): Post {
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
