// Comments of Sina's templates that mark the two ends of a slot: which is which, which belong together.
import { analysis } from '../post/analysis';
import { isInCode } from '../post/code';
import type { HtmlComment } from '../post/html/tree';
import { COMMENTS, type CommentMarker } from './markers/comments';

/** A comment of Sina's. */
export interface SinaComment {
	readonly comment: HtmlComment;
	readonly marker: CommentMarker;
	/** `either` where both ends say the same; `none` for what has no other end. */
	readonly end: 'start' | 'end' | 'either' | 'none';
	/** False for one that lost its own end and runs on to that of the next comment. */
	readonly isComplete: boolean;
}

/** Every comment of Sina's in the article, in order. */
export const sinaComments = analysis((post): readonly SinaComment[] =>
	post.html.comments.flatMap((comment) => {
		const found = comment.closed && !isInCode(post, comment) ? recognize(comment.text) : undefined;
		return found ? [{ comment, ...found, isComplete: isComplete(comment.text, found.marker) }] : [];
	}),
);

/** Marks of one line are no longer than this; the codes of a hundred shares need some 900 characters. */
const MAX_LINE = 2_000;

const BY_TEXT = new Map(COMMENTS.filter(({ form }) => !form.startsWith('begins')).map((row) => [row.comment, row]));
const BY_BEGINNING = COMMENTS.filter(({ form }) => form.startsWith('begins'));
const BY_OTHER_END = new Map(COMMENTS.map((row) => [row.endedBy, row]));

type Recognized = Pick<SinaComment, 'marker' | 'end'>;

function recognize(comment: string): Recognized | undefined {
	const text = comment.slice(0, MAX_LINE).trim();
	const word = /(?:start|begin|end)$/i.exec(text)?.[0].toLowerCase();
	const hasSlash = text.startsWith('/');
	const end = hasSlash || word === 'end' ? 'end' : 'start';
	const slot = BY_TEXT.get(text.slice(hasSlash ? 1 : 0, text.length - (word?.length ?? 0)).trimEnd());
	if (slot && comment.length < MAX_LINE && hasForm(slot, hasSlash, word)) {
		return { marker: slot, end: slot.form === 'plain' || slot.form === 'start' ? 'either' : end };
	}
	const marker = BY_BEGINNING.find((row) => text.startsWith(row.comment) && (row.form === 'begins' || word));
	return marker && { marker, end: marker.form === 'begins' ? 'none' : end };
}

function hasForm({ form }: CommentMarker, hasSlash: boolean, word: string | undefined): boolean {
	switch (form) {
		case 'plain':
			return !hasSlash && word === undefined;
		case 'start':
		case 'start-end':
			return !hasSlash && word !== undefined;
		case 'plain-end':
			return !hasSlash && (word === undefined || word === 'end');
		default:
			return word === undefined;
	}
}

/** Whether the comment ends where it was meant to: one whose end was lost runs on to the end of the next. */
function isComplete(comment: string, marker: CommentMarker): boolean {
	return marker.end
		? marker.end.test(comment.trimEnd()) && !comment.includes('<!--')
		: comment.length < MAX_LINE && !/[<\n]/.test(comment.trim());
}

/** The two ends of a slot, neither of them in an element that the other is not in. */
export interface Slot {
	readonly open: SinaComment;
	readonly close: SinaComment;
	/** No end of another slot stands alone between them: a slot that crosses another has no certain end. */
	readonly isCertain: boolean;
}

/** The slots that have both ends, in the order of their starts. Takes time linear in the comments. */
export const sinaSlots = analysis((post): readonly Slot[] => {
	const slots: Slot[] = [];
	const open: SinaComment[] = [];
	const openCounts = new Map<CommentMarker, number>();
	let lastAlone = Number.NEGATIVE_INFINITY; // where the last end stands that has no other
	const count = (marker: CommentMarker, step: number): void => {
		openCounts.set(marker, (openCounts.get(marker) ?? 0) + step);
	};
	for (const comment of sinaComments(post)) {
		const opener = comment.end === 'start' || !comment.isComplete ? undefined : openerOf(comment, openCounts);
		if (opener) {
			let top = open.pop()!;
			for (; top.marker !== opener; top = open.pop()!) {
				count(top.marker, -1);
				lastAlone = Math.max(lastAlone, top.comment.start);
			}
			count(top.marker, -1);
			if (top.comment.parent === comment.comment.parent) {
				slots.push({ open: top, close: comment, isCertain: lastAlone < top.comment.start });
			}
		} else if (comment.isComplete && (comment.end === 'start' || comment.end === 'either')) {
			open.push(comment);
			count(comment.marker, 1);
		} else if (comment.end === 'end') {
			lastAlone = comment.comment.start;
		}
	}
	return slots.sort((a, b) => a.open.comment.start - b.open.comment.start);
});

/** The row of an open slot that a comment ends: its own, or one whose end has another name. */
const openerOf = ({ marker }: SinaComment, open: ReadonlyMap<CommentMarker, number>): CommentMarker | undefined =>
	[marker, BY_OTHER_END.get(marker.comment)].find((row) => row && (open.get(row) ?? 0) > 0);
