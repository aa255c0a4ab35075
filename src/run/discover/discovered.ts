// Puts together what the proposed entries take from all posts, and leaves out those that would take a part of an article.
import type { CustomMarker } from '../../engine/custom-marker';
import { postCount } from '../../engine/post-count';
import type { PlaceInPost } from '../../hexo/other-posts';
import type { Message } from '../../text/message';
import type { Kind } from './piece';
import type { Proposal } from './proposals';
import type { Taken } from './taken';

/** A leftover that is not on the user's list yet. */
export interface Discovered {
	readonly kind: Kind;
	/** Ready for `boilerplate.custom`. */
	readonly entry: CustomMarker;
	/** In how many posts it stands. */
	readonly posts: number;
	/** The first three of them. */
	readonly places: readonly PlaceInPost[];
	/** What removing it takes in all. */
	readonly text: Message;
}

/** What there is to say where nothing is found. */
export const nothingFound = (posts: number): Message => ({
	text: 'Nothing stands in three posts of one source or more that is not their article: {0}.',
	args: [postCount(posts)],
});

const SHOWN = 3;
/** An entry that takes more different words is left out: furniture does not say so many things. */
const MAX_WORDS = 1000;

const SEVERAL = -1;

interface Sum {
	readonly proposal: Proposal;
	posts: number;
	pieces: number;
	length: number;
	left: number;
	readonly places: PlaceInPost[];
	sample: string;
	/** How long the piece is from which the sample comes, in UTF-16 units. */
	longest: number;
	/** For each of the words that it takes, the article they stand in; `SEVERAL` where they stand in different ones. */
	readonly words: Map<string, number>;
}

export class Discoveries {
	private readonly sums: readonly Sum[];

	constructor(proposals: readonly Proposal[]) {
		this.sums = proposals.map((proposal) => {
			return {
				proposal,
				posts: 0,
				pieces: 0,
				length: 0,
				left: 0,
				places: [],
				sample: '',
				longest: 0,
				words: new Map(),
			};
		});
	}

	/**
	 * Adds what the entries take from a post.
	 *
	 * @param article the same number for all posts with the same article
	 */
	add(file: string, article: number, taken: readonly Taken[]): void {
		for (const { proposal, start, end, sample, longest, pieces, length, left, words } of taken) {
			const sum = this.sums[proposal]!;
			sum.posts++;
			sum.pieces += pieces;
			sum.length += length;
			sum.left += left;
			if (sum.places.length < SHOWN) {
				sum.places.push({ file, start, end });
			}
			if (longest > sum.longest) {
				sum.longest = longest;
				sum.sample = withSingleBlanks(sample);
			}
			for (const hash of words) {
				const known = sum.words.get(hash) ?? article;
				if (sum.words.size <= MAX_WORDS) {
					sum.words.set(hash, known === article ? article : SEVERAL);
				}
			}
		}
	}

	/** The one that stands in the most posts, and is furniture the most surely, first. */
	ranked(): Discovered[] {
		return this.sums
			.filter(({ pieces, words }) => pieces > 0 && isFurniture(words))
			.sort((a, b) => b.posts * b.proposal.sureness - a.posts * a.proposal.sureness)
			.map(({ proposal, posts, places, ...sum }) => ({
				kind: proposal.kind,
				entry: proposal.entry,
				posts,
				places,
				text: textOf(proposal, sum),
			}));
	}
}

/** Whether there are few different words, and none that only one article has. */
const isFurniture = (words: Sum['words']): boolean =>
	words.size <= MAX_WORDS && [...words.values()].every((article) => article === SEVERAL);

/** `24 pieces, 480 characters: <!-- 总声明-->`. What differs from post to post may be of an article, and is not shown. */
function textOf(
	{ kind, entry }: Proposal,
	{ pieces, length, left, sample }: Omit<Sum, 'proposal' | 'posts' | 'places'>,
): Message {
	const isSame = !('comment' in entry) || !entry.comment.endsWith('*');
	const shown = isSame && kind !== 'paragraph' ? sample : Object.values(entry)[0]!;
	const count: Message = pieces === 1 ? { text: '1 piece' } : { text: '{0} pieces', args: [pieces] };
	const args = [count, length, shown];
	return left === 0
		? { text: '{0}, {1} characters: {2}', args }
		: { text: '{0}, {1} characters, and {3} that cannot go without harm: {2}', args: [...args, left] };
}

const withSingleBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim();
