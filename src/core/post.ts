// A parsed post: the only parse that rules, fixes and shells work on.
import picomatch from 'picomatch';
import { type FrontMatter, findFrontMatter, splitLikeHexo } from './front-matter';
import { classesOf, closest, type Html, type HtmlComment, type HtmlElement } from './html';
import { FORMATTING_ELEMENTS, VERBATIM_ELEMENTS } from './html-names';
import { type Mask, parseHtml } from './html-parser';
import { type Markdown, parseMarkdown } from './markdown';
import { firstIndex, mergeSpans, type Span } from './text';
import type { Field, Value } from './yaml';

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
	/** Comments that mean something to Hexo or to us, and that no fix removes: `<!-- more -->`, and suppressions. */
	readonly protectedComments: readonly Span[];
	/** Whether the article comes from Sina: author or categories say so, or it carries a strong mark of Sina's pages. */
	readonly isSina: boolean;
}

/**
 * Parses a whole post. Takes any text, never throws; time is linear in its length.
 *
 * @param before the post of which `text` is an edited form. Its front matter is taken over where it has not changed, and
 * an article of Sina's stays one when the marks that gave it away are gone.
 */
export function parsePost(text: string, before?: Post): Post {
	const frontMatter = before && keepsFrontMatter(text, before) ? before.frontMatter : findFrontMatter(text);
	const start = frontMatter.kind === 'none' ? (text.startsWith('\uFEFF') ? 1 : 0) : frontMatter.span.end;
	const markdown = parseMarkdown(text, start);
	const { html, code: masked } = parseHtml(text, start, masksOf(text, start, markdown));
	const fields = frontMatter.kind === 'none' ? fencedText(text) : [];
	const code = mergeSpans([...masked, ...verbatim(html, text.length), ...fields]);
	return {
		text,
		frontMatter,
		body: { start, end: text.length },
		markdown,
		html,
		elements: code.length > 0 ? html.elements.filter((element) => !isInCode({ code }, element)) : html.elements,
		code,
		protectedComments: html.comments.filter((comment) => PROTECTED.test(comment.text) && !isInCode({ code }, comment)),
		isSina: before?.isSina ?? (namesSina(frontMatter) || hasStrongMark(text, html)),
	};
}

function keepsFrontMatter(text: string, before: Post): boolean {
	const { kind, span } = before.frontMatter;
	return kind === 'found' && text.startsWith(before.text.slice(0, span.end));
}

const PROTECTED = /^\s*(?:more|news-post-(?:disable-next-line|disable|enable))(?![\w-])/;

/** What is code by Markdown or by one of Hexo's tags. */
function masksOf(text: string, start: number, markdown: Markdown): Mask[] {
	const masks: Mask[] = hexoCode(text, start).map((span) => ({ ...span, certain: true }));
	for (const { kind, start, end } of markdown.blocks) {
		if (kind === 'FencedCode' || kind === 'InlineCode' || kind === 'CodeBlock') {
			masks.push({ start, end, certain: kind !== 'CodeBlock' });
		}
	}
	return masks.sort((a, b) => a.start - b.start);
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

/** A formatting element without a certain end is opened again behind its parent, as often as it takes. */
function verbatim(html: Html, end: number): Span[] {
	return html.elements
		.filter(({ name }) => SHOWN_VERBATIM.has(name))
		.map((element) => ({
			start: element.openTag.end,
			end: element.closeTag?.start ?? (FORMATTING_ELEMENTS.has(element.name) ? end : element.end),
		}));
}

/** The first stretch of code that ends behind an offset. */
export const nextCode = ({ code }: Pick<Post, 'code'>, offset: number): Span | undefined =>
	code[firstIndex(code.length, (index) => code[index]!.end > offset)];

/** Whether a node begins inside code. */
export function isInCode(post: Pick<Post, 'code'>, node: Span): boolean {
	const code = nextCode(post, node.start);
	return code !== undefined && code.start <= node.start;
}

/** The field of this name, the first where it is repeated. */
export function fieldOf(post: Post, name: string): Field | undefined {
	return post.frontMatter.yaml.fields.find((field) => field.name === name);
}

/** Every text in a value: the value itself, or the items of a list at any depth. */
function textsOf(value: Value): string[] {
	if (value.kind === 'list') {
		return value.items.flatMap(textsOf);
	}
	return value.kind === 'scalar' ? [value.text] : [];
}

function namesSina(frontMatter: FrontMatter): boolean {
	return frontMatter.yaml.fields.some(
		({ name, value }) =>
			(name === 'author' || name === 'categories') && textsOf(value).some((text) => text.includes('新浪')),
	);
}

const STRONG_COMMENT = /^\s*(?:news_keyword_pub|编辑姓名及工作代码|文末二维码|article_adlist\[)/;
const STRONG_CLASSES = new Set(['appendQr_wrap', 'app-kaihu-qr']);
const STRONG_STYLE = /\.(?:appendQr_wrap|app-kaihu-qr)/;

/** Whether a node is a mark that no other site's pages carry; quoted in code it is none. */
export function isStrongMark(text: string, node: HtmlElement | HtmlComment): boolean {
	const isMark =
		node.kind === 'comment'
			? STRONG_COMMENT.test(node.text)
			: classesOf(node).some((name) => STRONG_CLASSES.has(name)) ||
				(node.name === 'style' && STRONG_STYLE.test(text.slice(node.start, node.end)));
	return isMark && !closest(node, VERBATIM_ELEMENTS);
}

const hasStrongMark = (text: string, { comments, elements }: Html): boolean =>
	comments.some((node) => isStrongMark(text, node)) || elements.some((node) => isStrongMark(text, node));

/** The keys of the generator's template; two of them make a block front matter of a post. */
const POST_KEYS = new Set(['title', 'date', 'categories', 'headimg', 'thumbnail']);

/** Whether front matter has two of the keys that posts have. */
export const hasPostKeys = ({ yaml }: FrontMatter): boolean =>
	new Set(yaml.fields.map((field) => field.name).filter((name) => POST_KEYS.has(name))).size >= 2;

/** The globs of posts: one that begins with a name, as `source/_posts/*.md`, matches at any depth. */
export const postGlobs = (patterns: readonly string[]): string[] =>
	patterns.filter(Boolean).map((pattern) => (/^(?:\/|\*\*|[A-Za-z]:)/.test(pattern) ? pattern : `**/${pattern}`));

/** Whether a path, absolute or not, lies where posts lie. */
export const matchesPosts = (path: string, patterns: readonly string[]): boolean => postMatcher(patterns)(path);

/** `matchesPosts` for many paths. */
export function postMatcher(patterns: readonly string[]): (path: string) => boolean {
	const globs = postGlobs(patterns);
	const isMatch = globs.length > 0 ? picomatch(globs, { dot: true }) : () => false;
	return (path) => isMatch(path.replaceAll('\\', '/'));
}

/** Whether a document is a post at all; of any other nothing is reported. */
export function isPost(post: Post, path: string | undefined, patterns: readonly string[]): boolean {
	return (
		(path !== undefined && matchesPosts(path, patterns)) ||
		hasPostKeys(post.frontMatter) ||
		hasStrongMark(post.text, post.html)
	);
}
