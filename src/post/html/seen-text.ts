// What a reader sees of an article: where it is, and which elements hold a given text.
import { firstIndex, nextSpan, outermost, type Span, within } from '../../text/span';
import type { Post } from '../post';
import { BLOCK_ELEMENTS } from './names';
import type { HtmlElement, HtmlText } from './tree';
import { isEmpty, trimSpan } from './visible-text';

/** Blanks do not count: those in the source are not those on the page. */
const withoutBlanks = (text: string): string => text.replace(/\s+|&nbsp;/g, '');

const isSeen = ({ parent }: HtmlText): boolean => parent?.name !== 'script' && parent?.name !== 'style';

const MEDIA: ReadonlySet<string> = new Set('img picture video audio iframe embed object svg canvas'.split(' '));

/** From the first to the last thing that is seen, be it text or a picture. */
export function contentOf({ text, html }: Post): Span | undefined {
	const seen = [
		...html.texts.filter((node) => isSeen(node) && !isEmpty(trimSpan(text, node))),
		...html.elements.filter(({ name }) => MEDIA.has(name)),
	];
	return seen.length === 0
		? undefined
		: {
				start: seen.reduce((first, { start }) => Math.min(first, start), text.length),
				end: seen.reduce((last, { end }) => Math.max(last, end), 0),
			};
}

/** The text of a stretch that is seen, without its blanks and as the source writes it: what a marker's text is compared with. */
export function sourceWords(post: Post, stretch: Span): string {
	const seen = [...within(post.html.texts, stretch)].filter(isSeen);
	return seen.map(({ start, end }) => withoutBlanks(post.text.slice(start, end))).join('');
}

/** An element, and what of the text that is seen is in it. */
interface Line {
	readonly element: HtmlElement;
	readonly from: number;
	readonly length: number;
}

/**
 * The text of an article, and which elements are a paragraph of their own or a part of one: to an element that holds
 * others of these, the text of a marker never extends, or a line at the beginning would take the article along.
 */
export class SeenText {
	private readonly text: string;
	private readonly lines: readonly Line[];

	constructor(post: Post) {
		const offsets: number[] = [];
		let text = '';
		for (const node of post.html.texts) {
			offsets.push(text.length);
			text += isSeen(node) ? withoutBlanks(post.text.slice(node.start, node.end)) : '';
		}
		this.text = text;
		const { texts } = post.html;
		const offsetOf = (place: number): number =>
			offsets[firstIndex(texts.length, (index) => texts[index]!.start >= place)] ?? text.length;
		const holders = holdersOfBlocks(post.elements);
		this.lines = post.elements
			.filter((element) => !holders.has(element) && !holdsCode(post, element))
			.map((element) => {
				const from = offsetOf(element.start);
				return { element, from, length: offsetOf(element.end) - from };
			});
	}

	/** The outermost elements whose whole text is this; with `*` at its end, whose text begins so. */
	elementsWith(pattern: string): readonly HtmlElement[] {
		const isStart = pattern.trimEnd().endsWith('*');
		const wanted = withoutBlanks(isStart ? pattern.trimEnd().slice(0, -1) : pattern);
		const found = this.lines.filter(
			({ from, length }) =>
				(isStart ? length >= wanted.length : length === wanted.length) && this.text.startsWith(wanted, from),
		);
		return outermost(found.map(({ element }) => element));
	}
}

/** The elements with a block in them. */
function holdersOfBlocks(elements: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
	const holders = new Set<HtmlElement>();
	for (const { name, parent } of elements) {
		for (let at = BLOCK_ELEMENTS.has(name) ? parent : undefined; at && !holders.has(at); at = at.parent) {
			holders.add(at);
		}
	}
	return holders;
}

function holdsCode(post: Post, element: HtmlElement): boolean {
	const code = nextSpan(post.code, element.start);
	return code !== undefined && code.start < element.end;
}
