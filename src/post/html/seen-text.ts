// What a reader sees of an article: where it is, and which elements hold a given text.
import { Beginnings } from '../../text/beginnings';
import { firstIndex, nextSpan, outermost, type Span, within } from '../../text/span';
import type { Post } from '../post';
import { BLOCK_ELEMENTS } from './names';
import type { HtmlElement } from './tree';
import { isEmpty, isSeen, trimSpan } from './visible-text';

/** Blanks do not count: those in the source are not those on the page. */
const withoutBlanks = (text: string): string => text.replace(/\s+|&nbsp;/g, '');

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

	/**
	 * For each of the patterns the outermost elements whose whole text is this; with `*` at its end, whose text begins so.
	 * All patterns are looked for in one pass.
	 */
	elementsWith(patterns: readonly string[]): readonly (readonly HtmlElement[])[] {
		const found = patterns.map((): HtmlElement[] => []);
		/** Where to put an element that is found for a text. */
		const wholes = new Map<string, HtmlElement[][]>();
		const starts = new Map<string, HtmlElement[][]>();
		let longest = 0;
		for (const [index, pattern] of patterns.entries()) {
			const isStart = pattern.trimEnd().endsWith('*');
			const wanted = withoutBlanks(isStart ? pattern.trimEnd().slice(0, -1) : pattern);
			const map = isStart ? starts : wholes;
			map.set(wanted, [...(map.get(wanted) ?? []), found[index]!]);
			longest = Math.max(longest, wanted.length);
		}
		const beginnings = new Beginnings(starts.keys());
		for (const { element, from, length } of this.lines) {
			const line = this.text.slice(from, from + Math.min(length, longest + 1));
			const lists = [wholes.get(line), ...beginnings.of(line).map((start) => starts.get(start))];
			for (const list of lists.flat()) {
				list?.push(element);
			}
		}
		return found.map(outermost);
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
