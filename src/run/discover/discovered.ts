// Puts together what the proposed entries take from all posts, and leaves out those that would take a part of an article.
import type { CustomMarker } from '../../engine/custom-marker';
import type { OtherPost } from '../../hexo/other-posts';
import type { Message } from '../../text/message';
import type { Kind } from './piece';
import type { Proposal } from './proposals';
import type { Taken } from './taken';

/** A leftover that nobody has listed yet. */
export interface Discovered {
	readonly kind: Kind;
	/** Ready for `boilerplate.custom`. */
	readonly entry: CustomMarker;
	/** In how many posts it stands. */
	readonly posts: number;
	/** The first three of them. */
	readonly places: readonly OtherPost[];
	/** What removing it takes in all. */
	readonly text: Message;
}

const SHOWN = 3;
/** No more different words are counted: furniture does not say so many things. */
const MAX_WORDS = 1000;

interface Sum {
	readonly proposal: Proposal;
	posts: number;
	pieces: number;
	length: number;
	left: number;
	readonly places: OtherPost[];
	readonly samples: Set<string>;
	/** In how many posts each of the words stand that it takes. */
	readonly words: Map<string, number>;
}

export class Discoveries {
	private readonly sums: readonly Sum[];

	constructor(proposals: readonly Proposal[]) {
		this.sums = proposals.map((proposal) => {
			return { proposal, posts: 0, pieces: 0, length: 0, left: 0, places: [], samples: new Set(), words: new Map() };
		});
	}

	/** Adds what the entries take from a post. */
	add(file: string, taken: readonly Taken[]): void {
		for (const { proposal, start, end, sample, pieces, length, left, words } of taken) {
			const sum = this.sums[proposal]!;
			sum.posts++;
			sum.pieces += pieces;
			sum.length += length;
			sum.left += left;
			if (sum.places.length < SHOWN) {
				sum.places.push({ file, start, end });
			}
			if (sum.samples.size < SHOWN) {
				sum.samples.add(onOneLine(sample));
			}
			for (const hash of new Set(words)) {
				const known = sum.words.get(hash) ?? 0;
				if (known > 0 || sum.words.size < MAX_WORDS) {
					sum.words.set(hash, known + 1);
				}
			}
		}
	}

	/** The one that stands in the most posts, and is furniture the most surely, first. */
	ranked(): Discovered[] {
		return this.sums
			.filter(({ pieces, words }) => pieces > 0 && [...words.values()].every((posts) => posts > 1))
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

/** `24 pieces, 480 characters: <!-- 总声明-->`. What differs from post to post may be of an article, and is not shown. */
function textOf(
	{ kind, entry }: Proposal,
	{ pieces, length, left, samples }: Omit<Sum, 'proposal' | 'posts' | 'places'>,
): Message {
	const isSame = !('comment' in entry) || !entry.comment.endsWith('*');
	const sample = isSame && kind !== 'paragraph' ? [...samples].join(' ') : Object.values(entry)[0]!;
	const args = [pieces, length, sample];
	return left === 0
		? { text: '{0} pieces, {1} characters: {2}', args }
		: { text: '{0} pieces, {1} characters, and {3} that cannot go without harm: {2}', args: [...args, left] };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
