// Where Sina's editor has marked a passage bold, and which stretches of it are to be put in <strong>.
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import { isUnbroken } from '../post/html/edits';
import { BLOCK_ELEMENTS, VERBATIM_ELEMENTS, VOID_ELEMENTS } from '../post/html/names';
import type { Attribute, HtmlElement, HtmlNode } from '../post/html/tree';
import { isEmpty, isSeen, trimSpan } from '../post/html/visible-text';
import type { MarkdownBlock } from '../post/markdown';
import type { Post } from '../post/post';
import type { Draft } from '../text/draft';
import { type Span, someWithin } from '../text/span';
import { ATTRIBUTES } from './markers/attributes';

/** Sina's mark for bold, on an element that can have text. */
export const boldMark = (element: HtmlElement): Attribute | undefined =>
	element.attributes.find(
		(attribute) =>
			attribute.name === 'cms-style' &&
			attribute.value.includes('strong-Bold') &&
			attribute.value.split(/\s+/).includes('strong-Bold') &&
			isUnbroken(attribute) &&
			!VOID_ELEMENTS.has(element.name),
	);

const DROPPED = ATTRIBUTES.filter((row) => row.element === undefined && !row.value);
const DROPPED_NAMES = new Set(DROPPED.map((row) => row.attribute));
const DROPPED_BEGINNINGS = DROPPED.filter((row) => row.begins).map((row) => row.attribute);

const isDropped = (name: string): boolean =>
	DROPPED_NAMES.has(name) || DROPPED_BEGINNINGS.some((beginning) => name.startsWith(beginning));

/** A `<font>` that says nothing a browser would show: bare, or with attributes of Sina's editor alone. */
export const isSinaFont = (element: HtmlElement): boolean =>
	element.name === 'font' &&
	element.attributes.every((attribute) => isDropped(attribute.name) && isUnbroken(attribute));

/** An outermost element with Sina's mark for bold. It owns the marks and the fonts inside it: they go in one fix. */
export interface BoldRoot {
	readonly element: HtmlElement;
	readonly fonts: readonly HtmlElement[];
	readonly marked: readonly HtmlElement[];
	/** It stands inside a `<strong>` or `<b>`. */
	readonly isBoldAnyway: boolean;
	/**
	 * False where a `<strong>` or `<b>` before its end has no certain end, or where a link in it ends one that is still open:
	 * what is bold then is anybody's guess.
	 */
	readonly isCertain: boolean;
}

const BOLD = new Set(['strong', 'b']);

/** Every outermost bold mark of the article whose element the source states with both tags. */
export const boldRoots = analysis((post): readonly BoldRoot[] => {
	const roots: Draft<BoldRoot>[] = [];
	let root: (Draft<BoldRoot> & { fonts: HtmlElement[]; marked: HtmlElement[] }) | undefined;
	let boldEnd = 0;
	let isUncertain = false;
	let isLinkOpen = false; // the last link has no certain end
	for (const element of post.elements) {
		if (BOLD.has(element.name)) {
			boldEnd = Math.max(boldEnd, element.end);
			isUncertain ||= element.closeTag === undefined;
		}
		const mark = boldMark(element);
		if (mark && element.closeTag && (!root || element.start >= root.element.end)) {
			const isBoldAnyway = element.start < boldEnd;
			root = { element, fonts: [], marked: [], isBoldAnyway, isCertain: true };
			roots.push(root);
		}
		if (root && element.start < root.element.end && element.closeTag) {
			if (isSinaFont(element)) {
				root.fonts.push(element);
			} else if (mark) {
				root.marked.push(element);
			}
		}
		if (root && (isUncertain || (isLinkOpen && element.name === 'a')) && element.start < root.element.end) {
			root.isCertain = false;
		}
		isLinkOpen = element.name === 'a' ? element.closeTag === undefined : isLinkOpen;
	}
	return roots;
});

/** Elements with nothing in them that is ours to touch; browsers read no tags in a frame. */
const RAW: ReadonlySet<string> = new Set([...VERBATIM_ELEMENTS, 'iframe']);

/**
 * The stretches to put in `<strong>`: as long as they can be without a `<strong>` inside, without crossing a block
 * element, and without the blanks at their ends. Undefined where code that must not be touched is among them, or is all that
 * the root holds.
 */
export function boldRuns(post: Post, root: BoldRoot): Span[] | undefined {
	const isCode = (block: MarkdownBlock): boolean => isInCode(post, block);
	if (RAW.has(root.element.name) || someWithin(post.markdown.blocks, root.element, isCode)) {
		return undefined;
	}
	const mixed = mixedElements(post);
	const dissolved = new Set<HtmlNode>(root.fonts);
	const runs: Span[] = [];
	let run: Span[] = []; // what readers see of it, in order
	const endRun = (): void => {
		if (run.length > 0) {
			runs.push({ start: run[0]!.start, end: run.at(-1)!.end });
		}
		run = [];
	};
	const pending: (HtmlNode | 'border')[] = root.element.children.toReversed();
	const descend = (element: HtmlElement): void => {
		for (const child of element.children.toReversed()) {
			pending.push(child);
		}
	};
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		if (node === 'border') {
			endRun();
		} else if (node.kind === 'text') {
			const text = trimSpan(post.text, node);
			if (!isEmpty(text)) {
				run.push(text);
			}
		} else if (node.kind === 'comment') {
			// Readers do not see it.
		} else if (dissolved.has(node)) {
			descend(node);
		} else if (BOLD.has(node.name)) {
			endRun();
		} else if (mixed.has(node)) {
			endRun();
			pending.push('border');
			if (!VERBATIM_ELEMENTS.has(node.name)) {
				descend(node);
			} else if (holdsText(post, node)) {
				return undefined;
			}
		} else if (holdsText(post, node)) {
			run.push(node);
		}
	}
	endRun();
	return runs;
}

/** Blocks, unclosed elements and those around a `<strong>`: they cannot be put in a `<strong>` as a whole. */
const mixedElements = analysis((post): ReadonlySet<HtmlElement> => {
	const mixed = new Set<HtmlElement>();
	for (const element of post.html.elements) {
		const isCause =
			BOLD.has(element.name) ||
			BLOCK_ELEMENTS.has(element.name) ||
			(element.closeTag === undefined && !VOID_ELEMENTS.has(element.name));
		let at: HtmlElement | undefined = isCause ? element : undefined;
		while (at && !mixed.has(at)) {
			mixed.add(at);
			at = at.parent;
		}
	}
	return mixed;
});

/** Whether there is something to read in an element: a script or a style sheet is nothing of the kind. */
const holdsText = (post: Post, span: Span): boolean =>
	someWithin(post.html.texts, span, (text) => isSeen(text) && !isEmpty(trimSpan(post.text, text)));
