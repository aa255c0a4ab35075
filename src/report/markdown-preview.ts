// A plug-in for markdown-it, which VS Code's preview of Markdown runs on: shows a post as Hexo publishes it.
import { parseHtml } from '../post/html/parse-html';
import { valueSpan } from '../post/html/tree';
import { isPictureOfSina } from '../sina/picture-host';
import { refusedAmong } from '../sina/refused-pictures';
import { applyEdits, insertion, type TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { firstIndex } from '../text/span';
import { placesIn } from './line-index';
import type { PreviewedPost } from './previewed-post';

/** What is used here of markdown-it. */
export interface MarkdownIt {
	readonly core: {
		readonly ruler: {
			before(other: string, name: string, rule: (state: State) => void): void;
			push(name: string, rule: (state: State) => void): void;
		};
	};
	readonly renderer: { readonly rules: { front_matter?: unknown } };
	readonly utils: { escapeHtml(text: string): string };
}

interface State {
	src: string;
	readonly inlineMode: boolean;
	readonly tokens: Token[];
	readonly Token: new (type: string, tag: string, nesting: 0) => Token;
}

interface Token {
	readonly type: string;
	content: string;
	block: boolean;
	markup: string;
	/** The lines from the first, from 0, to before the second. */
	map: [start: number, end: number] | null;
	meta: unknown;
	readonly children: Token[] | null;
	attrGet(name: string): string | null;
	attrSet(name: string, value: string): void;
}

/** The attribute by which the style sheet of the preview knows a picture that readers do not see. */
const MARK = ['data-news-post', 'unseen'] as const;

/**
 * Makes a preview hide the front matter that Hexo reads, or show it as the user wants VS Code to; show what else looks
 * like front matter; and mark the pictures that readers do not see, with the reason in their tooltip.
 *
 * @param read what is to be shown of a text; undefined where it is no post and stays as it is
 */
export function showPosts(
	md: MarkdownIt,
	read: (text: string) => PreviewedPost | undefined,
	localize: (message: Message) => string,
): void {
	const posts = new WeakMap<State, PreviewedPost>();
	md.renderer.rules.front_matter ??= () => ''; // an older VS Code hides its own
	md.core.ruler.before('normalize', 'news_post_text', (state) => {
		const post = state.inlineMode ? undefined : read(state.src);
		if (post) {
			posts.set(state, post);
			state.src = withoutFence(post.text);
		}
	});
	md.core.ruler.push('news_post_tokens', (state) => {
		const post = posts.get(state);
		if (post) {
			markPictures(state.tokens, post.unseen, localize, md.utils.escapeHtml);
			if (post.frontMatter) {
				state.tokens.unshift(frontMatterToken(state, post.frontMatter));
			}
		}
	});
}

/** The same rule in other signs where it is the first line: VS Code takes dashes there for a fence. */
const withoutFence = (text: string): string =>
	text.replace(/^-{3,}(?=[ \t]*(?:[\r\n]|$))/, (dashes) => '*'.repeat(dashes.length));

/** As VS Code makes it, which shows it by its setting `markdown.preview.frontMatter`. */
function frontMatterToken({ Token }: State, { fields, lines }: NonNullable<PreviewedPost['frontMatter']>): Token {
	return Object.assign(new Token('front_matter', '', 0), {
		block: true,
		markup: '---',
		map: [0, lines],
		meta: { content: fields },
	});
}

/** Marks those of which a report stands in their lines. */
function markPictures(
	tokens: readonly Token[],
	unseen: PreviewedPost['unseen'],
	localize: (message: Message) => string,
	escapeHtml: (text: string) => string,
): void {
	const markHtml = (html: readonly Token[], reasonOn: (line: number) => Message | undefined): void =>
		insertMarks(html, (line) => {
			const reason = reasonOn(line);
			return reason && ` ${MARK[0]}="${MARK[1]}" title="${escapeHtml(localize(reason))}"`;
		});
	const reported = [...unseen.keys()];
	let lines: Token['map'] = null;
	for (const token of reported.length > 0 ? tokens : []) {
		lines = token.map ?? lines; // the cells of a table have none of their own
		const [first, end] = lines ?? [0, 0];
		const line = reported[firstIndex(reported.length, (index) => reported[index]! >= first)];
		const reason = line !== undefined && line < end ? unseen.get(line) : undefined;
		if (reason && token.type === 'html_block') {
			markHtml([token], (line) => unseen.get(first + line));
		} else if (reason && token.type === 'inline') {
			const children = token.children ?? [];
			markHtml(
				children.filter(({ type }) => type === 'html_inline'),
				() => reason,
			);
			for (const image of children) {
				if (image.type === 'image' && isPictureOfSina(image.attrGet('src') ?? '')) {
					image.attrSet(...MARK);
					image.attrSet('title', localize(reason));
				}
			}
		}
	}
}

/**
 * Inserts attributes behind the names of the tags of refused pictures: the first of a name counts in browsers.
 *
 * @param tokens pieces of HTML, in order
 * @param attributesOn what to insert where the address of a picture stands on a line, counted from 0 in all of them
 */
function insertMarks(tokens: readonly Token[], attributesOn: (line: number) => string | undefined): void {
	const html = tokens.map(({ content }) => content).join('');
	const placeOf = placesIn(html);
	const edits = refusedAmong(parseHtml(html, 0, []).html.elements).flatMap(({ picture, address }) => {
		const attributes = attributesOn(placeOf(valueSpan(html, address).start).line - 1);
		return attributes ? [insertion(picture.openTag.start + '<img'.length, attributes)] : [];
	});
	let start = 0;
	let next = 0;
	for (const token of tokens) {
		const own: TextEdit[] = [];
		for (; next < edits.length && edits[next]!.start < start + token.content.length; next++) {
			own.push(insertion(edits[next]!.start - start, edits[next]!.text));
		}
		start += token.content.length;
		token.content = applyEdits(token.content, own);
	}
}
