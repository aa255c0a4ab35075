// What is proposed for the user's own list: pieces of many posts that are furniture, and no part of an article.
import type { CustomMarker } from '../../engine/custom-marker';
import type { Kind } from './piece';
import type { Repeated, RepeatedPieces } from './repeated';

/** An entry for `boilerplate.custom`. */
export interface Proposal {
	readonly kind: Kind;
	readonly entry: CustomMarker;
	/** From 0 to 1: how surely it is furniture. */
	readonly sureness: number;
}

/** A piece that stands in so many posts of one source is proposed. */
const MIN_POSTS = 3;
/** No more entries are tried. */
const MAX_PROPOSALS = 300;

/**
 * The best proposals, the one with the most posts and the surest first.
 *
 * @param isAll whether an element is proposed that lies in another one which is.
 */
export function proposalsOf(pieces: RepeatedPieces, isAll: boolean): Proposal[] {
	const repeated = pieces.inAtLeast(MIN_POSTS);
	const elements = new Map(repeated.filter(({ kind }) => kind === 'element').map((piece) => [piece.key, piece]));
	const isTakenAround = ({ around }: Repeated): boolean => {
		const outer = around === undefined ? undefined : elements.get(around);
		return outer !== undefined && actionFor(outer) === 'delete';
	};
	const found = new Map<string, { proposal: Proposal; posts: number }>();
	for (const piece of withFamilies(repeated)) {
		const isPart = piece.kind === 'paragraph' || piece.kind === 'picture' || !isAll;
		const isPartOfOther = isPart && isTakenAround(piece);
		const proposal = isPartOfOther ? undefined : proposalFor(piece);
		if (proposal) {
			const id = JSON.stringify(proposal.entry);
			const known = found.get(id);
			found.set(id, { proposal, posts: piece.posts + (known?.posts ?? 0) });
		}
	}
	return [...found]
		.sort(([a, one], [b, other]) => rankOf(other) - rankOf(one) || (a < b ? -1 : 1))
		.slice(0, MAX_PROPOSALS)
		.map(([, { proposal }]) => proposal);
}

const rankOf = ({ proposal, posts }: { proposal: Proposal; posts: number }): number => posts * proposal.sureness;

/** Of pieces that differ only at their ends, the wider one where it stands in more posts than any of them; else those. */
function withFamilies(repeated: readonly Repeated[]): Repeated[] {
	const families = new Map<string, number>();
	for (const { kind, family, posts } of repeated) {
		if (family !== undefined) {
			const id = `${kind} ${family}`;
			families.set(id, Math.max(families.get(id) ?? 0, posts));
		}
	}
	const isWider = ({ kind, key, posts }: Repeated): boolean => posts > (families.get(`${kind} ${key}`) ?? posts);
	const wider = new Set(repeated.filter(isWider).map(({ kind, key }) => `${kind} ${key}`));
	return repeated.filter(({ kind, key, family }) =>
		families.has(`${kind} ${key}`) ? wider.has(`${kind} ${key}`) : !wider.has(`${kind} ${family}`),
	);
}

function proposalFor(piece: Repeated): Proposal | undefined {
	const { kind, key } = piece;
	const isAtEnd = Math.max(piece.parts.start, piece.parts.end) >= piece.posts * SAME_END;
	switch (kind) {
		case 'comment':
			return { kind, entry: { comment: key, action: 'delete' }, sureness: 1 };
		case 'attribute':
			return { kind, entry: { selector: key, action: 'strip' }, sureness: 0.8 };
		case 'paragraph':
			return isAtEnd ? { kind, entry: { text: key, action: 'delete' }, sureness: 0.6 } : undefined;
		case 'picture':
			return { kind, entry: { selector: key, action: 'delete' }, sureness: isAtEnd ? 0.7 : 0.5 };
		case 'element': {
			const action = actionFor(piece);
			const isSure = action === 'delete' && isAtEnd;
			return (
				action && { kind, entry: { selector: key, action }, sureness: isSure ? 0.9 : action === 'delete' ? 0.7 : 0.3 }
			);
		}
	}
}

/** Of ten posts, a piece that is furniture stands in so many at the same end of the article. */
const SAME_END = 0.8;
/** A line with a label, such as that of a desk editor, has no more letters. */
const SHORT = 20;
const LABEL = 2;

/** What may become of an element: it holds the same everywhere, or nothing, or a label with a name. */
function actionFor(piece: Repeated): 'delete' | 'unwrap' | undefined {
	const { contents, hasOthers, longest, hasSentence, beginning, posts, parts } = piece;
	const isSame = !hasOthers && [...contents].every(([hash, count]) => count > 1 || hash === '');
	const isLabelled = longest <= SHORT && !hasSentence && beginning.length >= LABEL;
	if (isSame || (isLabelled && Math.max(parts.start, parts.end) >= posts * SAME_END)) {
		return 'delete';
	}
	// Only a script writes the ids of words one by one.
	return piece.isInline && piece.key.includes('[id^=') && !hasSentence ? 'unwrap' : undefined;
}
