// The template that Hexo makes of an article: what of it is run, what that does, and what keeps the site from being built.
import { analysis } from '../post/analysis';
import { isMarkdownCode } from '../post/code';
import { markdownLinks } from '../post/markdown-links';
import { fieldOf, type Post } from '../post/post';
import type { TemplateTag, TemplateTags } from '../post/template-tags';
import { mergeSpans, nextSpan, type Span, spanAround } from '../text/span';
import type { TemplateNote } from './template-parser';

/** The parser is only loaded where there is a template to read: loading it takes longer than checking a post. */
declare const require: (id: './template-parser') => typeof import('./template-parser');

export interface Template {
	/** The article in one line, with blanks for what the template engine does not get to see as braces. */
	readonly source: string;
	/** What it finds, sorted. Offsets are those of the post. */
	readonly notes: readonly TemplateNote[];
}

/** The template of an article; nothing in it where Hexo runs none. */
export const templateOf = analysis((post): Template => {
	const { text, body, setAside } = post;
	if (!setAside.template || fieldOf(post, 'content')) {
		return { source: '', notes: [] }; // the field takes the place of the article
	}
	const isInBlock = blocksOf(text, setAside.template.tags);
	const { tags, code } = setAside.template;
	const comments = tags.filter((tag) => tag.kind === '{#' && !isInBlock(tag));
	const others = mergeSpans([...tags.filter(({ kind }) => kind !== '{#'), ...code]);
	const escaped = others.filter((span) => isEscaped(post, span) && !isInBlock(span));
	const elements = escaped.length > 0 ? codeElements(text.slice(body.start), body.start) : [];
	const lost = escaped.filter(({ start }) => spanAround(elements, start) === undefined);
	const inAddress = others.filter((span) => isInAddress(post, span) && !isInBlock(span));
	const inert = inertSpans(post, setAside.template, [...comments, ...lost, ...inAddress], isInBlock);
	const source = withQuotesOfText(post, others, isInBlock, blankedOut(text, body.start, inert));
	const notes = [
		...notesIn(post, source),
		...comments.map(({ start }): TemplateNote => ({ start, effect: 'comment', subject: '' })),
		...lost.map(({ start }): TemplateNote => ({ start, effect: 'lost', subject: '' })),
		...inAddress.map(({ start }): TemplateNote => ({ start, effect: 'lost-in-address', subject: '' })),
	];
	return { source, notes: notes.sort((a, b) => a.start - b.start) };
});

/** What the template engine would find in the article if its source were this. */
export function notesIn({ body, frontMatter }: Post, source: string): TemplateNote[] {
	const { readTemplate } = require('./template-parser');
	const names = frontMatter.yaml.fields.map(({ name }) => name);
	return readTemplate(source, names).map((note) => ({ ...note, start: note.start + body.start }));
}

/** The text from a place on, in one line, with blanks for sorted spans. */
function blankedOut(text: string, from: number, spans: readonly Span[]): string {
	let out = '';
	let at = from;
	for (const { start, end } of spans) {
		out += text.slice(at, start) + ' '.repeat(end - start);
		at = end;
	}
	return (out + text.slice(at)).replace(/[\r\n]/g, ' ');
}

/**
 * Markdown has made other characters, or entities, of the quotes in its text when the template engine gets it. Those in
 * tags of HTML, in what Hexo has set aside, and in its blocks are left as they are.
 *
 * @param setAside sorted
 */
function withQuotesOfText(
	{ body, markdown: { texts, inlineHtml } }: Post,
	setAside: readonly Span[],
	isInBlock: (span: Span) => boolean,
	source: string,
): string {
	const isText = (at: number): boolean =>
		spanAround(texts, at) !== undefined &&
		spanAround(setAside, at) === undefined &&
		spanAround(inlineHtml, at) === undefined &&
		!isInBlock({ start: at, end: at });
	return source.replace(/["']/g, (quote, at: number) => (isText(body.start + at) ? '”' : quote));
}

/** Hexo runs nothing in code that has this in it as if it were code. */
const RAW = /\{% *raw *%\}/;

/**
 * Comments of HTML, which Hexo takes out before it runs anything, and code, in which it writes the braces as entities:
 * fences, listings of Markdown's, and `<code>`. Not so within a block of Hexo's own, which is run before its Markdown is
 * rendered. Sorted, without overlaps.
 *
 * @param others what is not run either
 */
function inertSpans(
	{ text, body, setAside: { fences }, markdown }: Post,
	template: TemplateTags,
	others: readonly Span[],
	isInBlock: (span: Span) => boolean,
): Span[] {
	const listings = markdown.blocks.filter(
		(block) => isMarkdownCode(block.kind) && !RAW.test(text.slice(block.start, block.end)),
	);
	const outside = [...template.comments, ...listings].filter((span) => !isInBlock(span));
	const shown = mergeSpans([...fences, ...others, ...outside]);
	return mergeSpans([...shown, ...codeElements(blankedOut(text, body.start, shown), body.start)]);
}

/**
 * Whether Markdown takes the first brace of a tag for a character that a backslash escapes: what it gets is the placeholder
 * of the tag, and Hexo does not know that again.
 */
function isEscaped({ text, markdown: { texts } }: Post, { start }: Span): boolean {
	let backslashes = 0;
	while (text[start - backslashes - 1] === '\\') {
		backslashes++;
	}
	const block = nextSpan(texts, start);
	return backslashes % 2 === 1 && block !== undefined && block.start < start;
}

/** Whether a tag stands in the address of one of Markdown's links: it writes the placeholder there so that Hexo does not know it. */
function isInAddress(post: Post, tag: Span): boolean {
	const next = nextSpan(addressesOf(post), tag.start);
	return next !== undefined && next.start < tag.end;
}

/** Of links and of the pictures in them. */
const addressesOf = analysis((post) => mergeSpans(markdownLinks(post).map(({ address }) => address)));

const NAME = /\{%-?[ \t\r\n\u00A0]*(end)?([a-z]+)/y;

/** Tells whether something stands in a block: between a tag and one that is named as the end of it. */
function blocksOf(text: string, tags: readonly TemplateTag[]): (span: Span) => boolean {
	const open = new Map<string, number[]>();
	const found: Span[] = [];
	for (const { start, end } of tags) {
		NAME.lastIndex = start;
		const [, isEnd, name = ''] = NAME.exec(text) ?? [];
		const starts = open.get(name) ?? [];
		open.set(name, starts);
		if (!isEnd) {
			starts.push(start);
		} else if (starts.length > 0) {
			found.push({ start: starts.pop()!, end });
		}
	}
	const blocks = mergeSpans(found);
	return ({ start }) => {
		const next = nextSpan(blocks, start);
		return next !== undefined && next.start < start;
	};
}

/** Elements `<code>` as Hexo finds them in the page: up to the first end tag, whatever is between. */
function codeElements(source: string, from: number): Span[] {
	const found: Span[] = [];
	const tag = /<code[^<>]*>/g;
	for (let open = tag.exec(source); open; open = tag.exec(source)) {
		const close = source.indexOf('</code>', tag.lastIndex + 1);
		if (close < 0) {
			break;
		}
		const end = close + '</code>'.length;
		if (!RAW.test(source.slice(open.index, end))) {
			found.push({ start: from + open.index, end: from + end });
		}
		tag.lastIndex = end;
	}
	return found;
}

/** The tag that begins at a place, up to the end of its braces, or the opening braces alone where nothing closes them. */
export function tagAt({ text, setAside }: Post, start: number): Span {
	const tag = setAside.template?.tags.find((one) => one.start === start);
	const close = text.indexOf('%}', start);
	return { start, end: tag?.end ?? (close < 0 ? start + 2 : close + 2) };
}
