// Finds what Hexo's template engine (Nunjucks) would run in an article.
import { firstIndex, mergeSpans, type Span } from '../text/span';
import { isInCode } from './code';
import type { Post } from './post';

/** From the opening braces to the end of the closing ones. */
export interface Tag extends Span {
	readonly kind: '{{' | '{%' | '{#';
	/** The name behind `{%`, if what stands there is one. */
	readonly name?: string;
}

/** Tags whose content is shown as it is, or as code. */
const CODE = new Set(['raw', 'verbatim', 'codeblock', 'code']);

/** The other tags that Hexo 8.1.2 brings along, and the ends of those that have one. */
const OWN = new Set([
	...['blockquote', 'quote', 'pullquote', 'endblockquote', 'endquote', 'endpullquote', 'include_code', 'iframe'],
	...['img', 'image', 'a', 'link', 'anchor', 'post_path', 'post_link', 'asset_path', 'asset_link', 'asset_img'],
	...['asset_image', 'url_for', 'full_url_for'],
]);

const OPENING = /\{[{%#]/g;
const NAME = /[ \t\r\n-]*([A-Za-z_]\w*)(?![^\s%-])/y;
const CLOSING: Readonly<Record<Tag['kind'], string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

/**
 * The tags in an article that are run, without those that are Hexo's own and meant to be. One whole tag, wherever it
 * stands, makes Hexo start the engine, and then a tag without an end counts, too. Takes time linear in the text.
 */
export function* templateTags(post: Post): Generator<Tag> {
	const { text, body } = post;
	const inert = isRun(text, body.start) ? inertSpans(post) : undefined;
	const next = finder(text);
	for (let at = inert ? body.start : text.length; ; ) {
		OPENING.lastIndex = at;
		const start = OPENING.exec(text)?.index;
		if (start === undefined) {
			return;
		}
		const shown = inert?.[firstIndex(inert.length, (index) => inert[index]!.end > start)];
		if (shown && shown.start <= start) {
			at = shown.end;
			continue;
		}
		const tag = tagAt(text, start, next);
		const { name = '' } = tag;
		const end = CODE.has(name) ? endOf(text, tag) : undefined;
		if (!OWN.has(name) && end === undefined) {
			yield tag;
		}
		at = CODE.has(name) ? (end ?? text.length) : tag.end;
	}
}

/** Whether there is a whole tag anywhere. */
const isRun = (text: string, from: number): boolean =>
	Object.entries(CLOSING).some(([opening, closing]) => {
		const first = text.indexOf(opening, from);
		return first >= 0 && text.lastIndexOf(closing) > first + opening.length;
	});

/** The tag that begins at an opening; where it has no end, the opening alone. */
function tagAt(text: string, start: number, next: (mark: string, from: number) => number): Tag {
	const kind = text.slice(start, start + 2) as Tag['kind'];
	const at = next(CLOSING[kind], start + 2);
	NAME.lastIndex = start + 2;
	const name = kind === '{%' && at >= 0 ? NAME.exec(text)?.[1] : undefined;
	return { kind, start, end: at < 0 ? start + 2 : at + 2, ...(name !== undefined && { name }) };
}

/** Behind the tag that ends what a tag shows as it is. */
function endOf(text: string, { name, end }: Tag): number | undefined {
	const closing = new RegExp(`\\{%-?[ \\t]*end${name}[ \\t]*-?%\\}`, 'g');
	closing.lastIndex = end;
	return closing.test(text) ? closing.lastIndex : undefined;
}

/** `indexOf` for searches that go on and on in one text, each mark read once. */
function finder(text: string): (mark: string, from: number) => number {
	const found = new Map<string, number>();
	return (mark, from) => {
		const last = found.get(mark);
		if (last !== undefined && (last < 0 || last >= from)) {
			return last;
		}
		const at = text.indexOf(mark, from);
		found.set(mark, at);
		return at;
	};
}

/** Comments, and what is shown in `<code>`: there Hexo escapes braces. A bare `<pre>` is not among them. */
function inertSpans(post: Post): Span[] {
	const { text, html, markdown } = post;
	const code = markdown.blocks.filter(({ kind }) => /^(?:FencedCode|InlineCode|CodeBlock)$/.test(kind));
	return mergeSpans([
		...html.comments.filter(({ start }) => text.startsWith('<!--', start)),
		...code.filter((block) => isInCode(post, block)),
		...html.elements.filter(({ name, closeTag }) => name === 'code' && closeTag),
	]);
}
