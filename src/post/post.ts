// A parsed post: the only parse that rules, fixes and shells work on.
import { mergeSpans, type Span } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';
import { codeIn, codeMasks, isInCode } from './code';
import { isHtmlFile } from './file-kind';
import { type FrontMatter, findFrontMatter } from './front-matter';
import { parseHtmlSteps } from './html/parse-html';
import type { Html, HtmlElement } from './html/tree';
import { type Markdown, NO_MARKDOWN, parseMarkdownSteps } from './markdown';
import { findSetAside, type SetAside, textForMarkdown, withSetAside } from './set-aside';
import { shownBy, shownTags } from './shown-tags';
import type { Field, Value } from './yaml/read-fields';

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
	/** What of that is only a tag or a comment that Markdown shows: broken, not meant to be seen. */
	readonly shown: readonly Span[];
	/** The post of which this is an edited form. */
	readonly before: Post | undefined;
	/** Whether it is to be treated as a post from Sina, wherever it comes from. */
	readonly anySource: boolean;
	/** What `analysis` keeps. */
	readonly analyses: Map<unknown, unknown>;
}

/** What is known of a post besides its text. */
export interface Place {
	/** Where it lies: the ending tells which of Hexo's renderers reads it. Without a path it is Markdown. */
	readonly path?: string | undefined;
	/** It is treated as a post from Sina, wherever it comes from: the user has asked for it. */
	readonly anySource?: boolean;
}

/** Parses a whole post. Takes any text, never throws; time is linear in its length. */
export const parsePost = (text: string, place?: Place): Post => runToEnd(parsePostSteps(text, place));

/** The same in steps. */
export const parsePostSteps = (text: string, place: Place = {}): Steps<Post> => parseSteps(text, headOf(text, place));

/** Parses the edited form of a post. Its front matter is taken over where it has not changed. */
export const parseEdited = (text: string, before: Post): Post => runToEnd(parseEditedSteps(text, before));

/** The same in steps. */
export const parseEditedSteps = (text: string, before: Post): Steps<Post> =>
	parseSteps(text, headOfEdited(text, before));

/** What is known of a post before its article is read. */
interface Head extends Pick<Post, 'frontMatter' | 'isMarkdown' | 'before' | 'anySource'> {
	/** Where the article begins. */
	readonly start: number;
	readonly setAside: SetAside;
}

function headOf(text: string, { path, anySource = false }: Place): Head {
	const isMarkdown = path === undefined || !isHtmlFile(path);
	return toHead(text, findFrontMatter(text), { isMarkdown, anySource, before: undefined });
}

function headOfEdited(text: string, before: Post): Head {
	const { isMarkdown, anySource } = before;
	const frontMatter = keepsFrontMatter(text, before) ? before.frontMatter : findFrontMatter(text);
	return toHead(text, frontMatter, { isMarkdown, anySource, before });
}

type Kind = Pick<Head, 'isMarkdown' | 'anySource' | 'before'>;

function toHead(text: string, frontMatter: FrontMatter, kind: Kind): Head {
	const start = frontMatter.kind === 'none' ? (text.startsWith('\uFEFF') ? 1 : 0) : frontMatter.span.end;
	const setAside = findSetAside(text, start, !turnsTemplatesOff(frontMatter));
	return { frontMatter, ...kind, start, setAside };
}

function* parseSteps(text: string, head: Head): Steps<Post> {
	yield;
	const { start, setAside, isMarkdown } = head;
	const markdown = isMarkdown
		? withSetAside(yield* parseMarkdownSteps(textForMarkdown(text, setAside), start), setAside)
		: NO_MARKDOWN;
	yield;
	const parsed = yield* parseHtmlSteps(text, start, codeMasks(setAside, markdown), shownBy(markdown));
	yield;
	return toPost(text, head, markdown, parsed);
}

function toPost(
	text: string,
	{ frontMatter, start, isMarkdown, setAside, before, anySource }: Head,
	markdown: Markdown,
	{ html, code: masked }: { html: Html; code: readonly Span[] },
): Post {
	const shown = shownTags(html, markdown);
	const code = mergeSpans([...codeIn(text, frontMatter, html, masked), ...shown]);
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
		shown,
		before,
		anySource,
		analyses: new Map(),
	};
}

function keepsFrontMatter(text: string, before: Post): boolean {
	const { kind, span } = before.frontMatter;
	return kind === 'found' && text.startsWith(before.text.slice(0, span.end));
}

const turnsTemplatesOff = ({ yaml }: FrontMatter): boolean =>
	yaml.fields.some(({ name, value }) => name === 'disableNunjucks' && isTrue(value));

const isTrue = (value: Value): boolean =>
	(value.kind === 'scalar' && value.value === true) || (value.kind === 'other' && value.read === true);

/** The field of this name, the first where it is repeated. */
export function fieldOf(post: Post, name: string): Field | undefined {
	return post.frontMatter.yaml.fields.find((field) => field.name === name);
}
