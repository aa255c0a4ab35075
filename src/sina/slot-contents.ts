// Slots whose content goes with them: promos and charts between two comments of Sina's templates.
import type { Fix, Problem } from '../engine/rule';
import { analysis } from '../post/analysis';
import { VOID_ELEMENTS } from '../post/html/names';
import type { HtmlNode } from '../post/html/tree';
import type { Post } from '../post/post';
import { endOfContent, isBlank, startOfContent } from '../text/blanks';
import { deletion } from '../text/edit';
import { type Span, within } from '../text/span';
import type { Removed } from './blocks';
import { contentOf as contentOfStretch, showsNothing } from './furniture';
import { type SinaComment, type Slot, sinaComments, sinaSlots } from './slots';

/** A slot with something in it that is furniture, or may be. */
interface Region extends Removed {
	readonly slot: Slot;
	/** What stands between its ends, without what is in others of these nodes. */
	readonly nodes: readonly HtmlNode[];
	readonly isFurniture: boolean;
}

/**
 * The slots of furniture that hold something, if they are certain: both ends are there, no other slot crosses them, and
 * nothing in them can only be the article's. Of all others, and of empty ones, `sina-comment` reports the comments one by one.
 */
const filledSlots = analysis((post): readonly Region[] => {
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
		const nodes = isBlank(post.text.slice(inside.start, inside.end)) ? undefined : nodesBetween(post, slot, inside);
		if (!nodes) {
			continue;
		}
		const isOwn =
			nodes.every((node) => node.kind !== 'element' || VOID_ELEMENTS.has(node.name) || node.closeTag) &&
			[...within(post.html.comments, inside)].every((comment) => known.has(comment));
		const isDead = isOwn && showsNothing(post, inside);
		const content = isDead ? 'furniture' : isOwn ? contentOfStretch(post, inside, nodes, between) : 'article';
		if (content !== 'article') {
			const { end } = slot.close.comment;
			const isFurniture = content === 'furniture';
			regions.push({ place: { start, end }, rule: between.rule, slot, nodes, isFurniture });
			if (isFurniture) {
				until.set(between.rule, end);
			}
		}
	}
	return regions;
});

/** The slots that go with what stands in them: no more than a slot of its kind may hold. */
export const removedSlots = (post: Post): readonly Removed[] =>
	filledSlots(post).filter(({ isFurniture }) => isFurniture);

/** The comments of slots that may hold more: without them nothing would tell of what stands there. */
export const commentsOfKeptSlots = (post: Post): ReadonlySet<SinaComment> =>
	new Set(filledSlots(post).flatMap(({ isFurniture, slot }) => (isFurniture ? [] : [slot.open, slot.close])));

/** Reports the slots of one rule: those that go with what stands in them, and as a question those that may hold more. */
export function* reportRegions(post: Post, rule: 'sina-promo' | 'sina-widget'): Generator<Problem> {
	for (const region of filledSlots(post)) {
		if (region.rule === rule) {
			yield problem(post, region);
		}
	}
}

/** Real slots hold some ten. */
const MANY = 500;

/** The nodes between the ends of a slot that have the same parent as these; undefined where it holds too many of any kind. */
function nodesBetween({ html }: Post, { open }: Slot, inside: Span): HtmlNode[] | undefined {
	const nodes: HtmlNode[] = [];
	for (const kind of [html.elements, html.comments, html.texts]) {
		let count = 0;
		for (const node of within<HtmlNode>(kind, inside)) {
			if (++count > MANY) {
				return undefined;
			}
			if (node.parent === open.comment.parent) {
				nodes.push(node);
			}
		}
	}
	return nodes;
}

/** A node without the blanks and line ends that a text has around it; the indent of a paragraph is a part of it. */
function contentOf(text: string, { start, end }: Span): Span {
	const from = startOfContent(text, start, end);
	return { start: from, end: endOfContent(text, from, end) };
}

function problem(post: Post, { slot: { open, close }, nodes, isFurniture }: Region): Problem {
	const pieces = nodes.map((node) => contentOf(post.text, node));
	const edits = [open.comment, ...pieces.filter(({ start, end }) => start < end), close.comment].map(deletion);
	const fix: Fix = { title: { text: 'Remove the slot and what is in it' }, edits };
	const { start, end } = close.comment;
	return {
		start: open.comment.start,
		end: isFurniture ? end : open.comment.end,
		message: { text: isFurniture ? LEFT_OVER : HOLDS_MORE, args: [{ text: open.marker.what }] },
		related: [{ start, end, message: { text: 'The other end of the slot' } }],
		...(isFurniture ? { safeFix: fix } : { severity: 'hint', offers: () => [{ ...fix, onlyByHand: true }] }),
	};
}

const LEFT_OVER = "Left over from Sina's page: {0}";
const HOLDS_MORE = "Left over from Sina's page: {0}. It holds more than that, so it is not removed";
