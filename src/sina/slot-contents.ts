// Slots whose content goes with them: promos and charts between two comments of Sina's templates.
import type { Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { VOID_ELEMENTS } from '../post/html/names';
import type { HtmlNode } from '../post/html/tree';
import type { Post } from '../post/post';
import { endOfContent, isBlank, startOfContent } from '../text/blanks';
import { deletion } from '../text/edit';
import { type Span, within } from '../text/span';
import type { Removed } from './blocks';
import { contentOf as contentOfStretch } from './furniture';
import { type Slot, sinaComments, sinaSlots } from './slots';

/** A slot that goes with what stands in it. */
interface Region extends Removed {
	readonly slot: Slot;
	/** What stands between its ends, without what is in others of these nodes. */
	readonly nodes: readonly HtmlNode[];
}

/**
 * The slots that are certain: both ends are there, no other slot crosses them, and what stands between is no more than a
 * slot of its kind may hold. The comments of all others are reported one by one, by `sina-comment`.
 */
export const removedSlots = analysis((post): readonly Region[] => {
	const comments = sinaComments(post);
	if (!comments.some(({ marker }) => marker.between)) {
		return [];
	}
	// Somebody else's comment, and one that has swallowed what follows, are nobody's to remove.
	const known = new Set<HtmlNode>(comments.filter(({ isComplete }) => isComplete).map(({ comment }) => comment));
	const regions: Region[] = [];
	const until = new Map<string, number>();
	for (const slot of sinaSlots(post)) {
		const { start } = slot.open.comment;
		const between = slot.isCertain && slot.open.marker.between;
		if (!between || start < (until.get(between.rule) ?? 0)) {
			continue;
		}
		const inside = { start: slot.open.comment.end, end: slot.close.comment.start };
		const nodes = nodesBetween(post, slot, inside);
		const isOwn =
			nodes.every((node) => node.kind !== 'element' || VOID_ELEMENTS.has(node.name) || node.closeTag) &&
			[...within(post.html.comments, inside)].every((comment) => known.has(comment));
		// An empty slot is nothing but its comments.
		const isEmpty = isBlank(post.text.slice(inside.start, inside.end));
		if (!isEmpty && isOwn && contentOfStretch(post, inside, nodes, between) === 'furniture') {
			const { end } = slot.close.comment;
			regions.push({ place: { start, end }, rule: between.rule, slot, nodes });
			until.set(between.rule, end);
		}
	}
	return regions;
});

/** Reports the slots of one rule that go with what stands in them. */
export function* reportRegions(post: Post, rule: 'sina-promo' | 'sina-widget'): Generator<Problem> {
	for (const { slot, nodes } of removedSlots(post).filter((region) => region.rule === rule)) {
		yield problem(post, slot, nodes);
	}
}

/** The nodes between the ends of a slot that have the same parent as these. */
function nodesBetween({ html }: Post, { open }: Slot, inside: Span): HtmlNode[] {
	const own = (node: HtmlNode): boolean => node.parent === open.comment.parent;
	return [...within(html.elements, inside), ...within(html.comments, inside), ...within(html.texts, inside)].filter(
		own,
	);
}

/** A text without the blanks and line ends around it; the indent of a paragraph is a part of it. */
function contentOf(text: string, { start, end }: Span): Span {
	const from = startOfContent(text, start, end);
	return { start: from, end: endOfContent(text, from, end) };
}

function problem(post: Post, { open, close }: Slot, nodes: readonly HtmlNode[]): Problem {
	const pieces = nodes.map((node) => (node.kind === 'text' ? contentOf(post.text, node) : node));
	const edits = [open.comment, ...pieces.filter(({ start, end }) => start < end), close.comment].map(deletion);
	const { start, end } = close.comment;
	return {
		start: open.comment.start,
		end,
		message: { text: "Left over from Sina's page: {0}", args: [{ text: open.marker.what }] },
		related: [{ start, end, message: { text: 'The other end of the slot' } }],
		safeFix: { title: { text: 'Remove the slot and what is in it' }, edits },
	};
}
