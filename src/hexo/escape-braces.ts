// How braces are written that readers are to see: as entities, which no template engine takes for its marks.
import { isInCode, isMarkdownCode } from '../post/code';
import type { Post } from '../post/post';
import { applyEdits, sortEdits, type TextEdit } from '../text/edit';
import { contains } from '../text/span';
import { notesIn, templateOf } from './template';

/** Each brace that is written away may leave others that now mean something; so often it is tried. */
const MAX_ROUNDS = 10;

/** Each mark is tried on the whole template: above so many UTF-16 units for all of them nothing is offered. */
const MAX_READ = 5_000_000;

/**
 * The edits after which readers see a mark as it is written, and others with it that would mean something else without it:
 * the end tag of a tag, a mark within another. Undefined where an entity is not read as a character, and where something
 * would be wrong that is not now.
 *
 * @param start where the mark begins: `{{`, `{%`, `{#` or a lone `#}`
 */
export function escapeBraces(post: Post, start: number): TextEdit[] | undefined {
	const { notes } = templateOf(post);
	if (notes.length * post.text.length > MAX_READ || !readsEntities(post, start)) {
		return undefined;
	}
	const known = new Set(notes.map((note) => note.start));
	const source = sourceWith(post, start);
	const edits = new Map<number, TextEdit>();
	const tried = new Set<number>();
	let added = [start];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		for (const at of added) {
			tried.add(at);
			for (const edit of editsAt(post, at)) {
				edits.set(edit.end, edit);
			}
		}
		const written = sortEdits([...edits.values()]);
		const left = notesIn(post, withoutBraces(post, source, written)).map((note) => note.start);
		added = left.filter((at) => at === start || !known.has(at));
		if (added.length === 0) {
			return written;
		}
		if (added.some((at) => tried.has(at) || !readsEntities(post, at))) {
			return undefined;
		}
	}
	return undefined;
}

/** Text that browsers take as it is. */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'noscript']);

/** Whether readers see the character of an entity that stands at a place. Hexo writes those in a bare address away. */
function readsEntities(post: Post, at: number): boolean {
	const { text, body, html, markdown } = post;
	const place = { start: at, end: at };
	const isText = markdown.texts.some((block) => contains(block, place));
	const word = text
		.slice(Math.max(body.start, at - 200), at)
		.split(/[\s<]/)
		.at(-1)!;
	const isInAddress = isText && /\/\/|www\./.test(word);
	const isListed =
		markdown.blocks.some((block) => isMarkdownCode(block.kind) && contains(block, place)) ||
		// A comment of a template in a line of its own is none to Markdown; written otherwise, it would be.
		(post.isMarkdown && !isText && /\n(?: {4}| {0,3}\t)[ \t]*$/.test(text.slice(Math.max(0, at - 200), at)));
	return (
		!isListed &&
		!isInCode(post, place) &&
		!isInAddress &&
		!html.elements.some((element) => RAW_TEXT.has(element.name) && contains(element, place))
	);
}

/** What makes characters of the mark at a place. Of a comment's it is the #, for the one that ends it, too. */
function editsAt(post: Post, at: number): TextEdit[] {
	const { text } = post;
	if (text[at] === '#') {
		return [sharp(at)];
	}
	if (text[at + 1] === '#') {
		const end = text.indexOf('#}', at + 2);
		return end < 0 ? [sharp(at + 1)] : [sharp(at + 1), sharp(end)];
	}
	const isLost = templateOf(post).notes.some((note) => note.start === at && note.effect === 'lost');
	return [{ start: isLost ? at - 1 : at, end: at + 1, text: '&#123;' }];
}

const sharp = (at: number): TextEdit => ({ start: at, end: at + 1, text: '&#35;' });

/** The source of the template with a tag in it as it is written, though Hexo has taken it out. */
function sourceWith(post: Post, start: number): string {
	const { text, body, setAside } = post;
	const { source } = templateOf(post);
	const end = setAside.template?.tags.find((tag) => tag.start === start)?.end ?? start;
	const tag = text.slice(start, end).replace(/[\r\n]/g, ' ');
	return source.slice(0, start - body.start) + tag + source.slice(end - body.start);
}

/** The source with a blank for everything that is written as an entity. */
const withoutBraces = ({ body }: Post, source: string, edits: readonly TextEdit[]): string =>
	applyEdits(
		source,
		edits.map(({ end }) => ({ start: end - 1 - body.start, end: end - body.start, text: ' ' })),
	);
