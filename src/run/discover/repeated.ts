// Counts in how many posts of a source each piece stands, and what is in it there.
import type { Content, Kind, Piece, Place } from './piece';

/** A piece of one source, over all posts in which it stands. */
export interface Repeated {
	readonly kind: Kind;
	readonly key: string;
	readonly family: string | undefined;
	posts: number;
	readonly places: Record<Place, number>;
	/** How many posts have each content; of many different ones only the first. */
	readonly contents: Map<string, number>;
	hasOthers: boolean;
	longest: number;
	hasSentence: boolean;
	readonly isInline: boolean;
	/** What all its contents begin with. */
	beginning: string;
	/** Of an element: another one that is around it everywhere. */
	around: string | undefined;
}

/** The pieces of a post, and where it comes from. */
export interface PostPieces {
	/** The author, or else the last category. */
	readonly source: string;
	/** Texts of which another post with the same one is the same article. */
	readonly article: readonly string[];
	readonly pieces: readonly Piece[];
}

/** So many contents of an element are told apart. */
const MAX_CONTENTS = 8;

/** Takes in posts one after the other. Memory is bounded: where there are too many pieces, the rarest are forgotten. */
export class RepeatedPieces {
	private readonly pieces = new Map<string, Repeated>();
	private readonly articles = new Set<string>();

	/** @param limit no more pieces are kept. */
	constructor(private readonly limit = 300_000) {}

	/** Adds a post; an article that was there before counts once. */
	add({ source, article, pieces }: PostPieces): void {
		if (article.some((one) => this.articles.has(one))) {
			return;
		}
		for (const one of article) {
			this.articles.add(one);
		}
		for (const piece of pieces) {
			this.count(`${source}\n${piece.kind}\n${piece.key}`, piece);
		}
		if (this.pieces.size > this.limit) {
			this.forget();
		}
	}

	/** Those that stand in at least so many posts of one source. */
	inAtLeast(posts: number): Repeated[] {
		return [...this.pieces.values()].filter((piece) => piece.posts >= posts);
	}

	private count(id: string, { kind, key, family, place, content, around }: Piece): void {
		const known = this.pieces.get(id);
		const piece = known ?? {
			kind,
			key,
			family,
			posts: 0,
			places: { start: 0, middle: 0, end: 0 },
			contents: new Map(),
			hasOthers: false,
			longest: 0,
			hasSentence: false,
			isInline: content?.isInline === true,
			beginning: content?.beginning ?? '',
			around,
		};
		piece.posts++;
		piece.places[place]++;
		piece.around = piece.around === around ? around : undefined;
		if (content) {
			addContent(piece, content);
		}
		if (!known) {
			this.pieces.set(id, piece);
		}
	}

	/** Forgets the rarest, until half as many are left as may be. */
	private forget(): void {
		for (let posts = 1; this.pieces.size > this.limit / 2; posts++) {
			for (const [id, piece] of this.pieces) {
				if (piece.posts <= posts) {
					this.pieces.delete(id);
				}
			}
		}
		// An article whose pieces are forgotten may come again.
		this.articles.clear();
	}
}

function addContent(piece: Repeated, { hash, letters, beginning, isSentence }: Content): void {
	const count = piece.contents.get(hash);
	if (count !== undefined || piece.contents.size < MAX_CONTENTS) {
		piece.contents.set(hash, (count ?? 0) + 1);
	} else {
		piece.hasOthers = true;
	}
	piece.longest = Math.max(piece.longest, letters);
	piece.hasSentence ||= isSentence;
	let same = 0;
	while (same < piece.beginning.length && piece.beginning[same] === beginning[same]) {
		same++;
	}
	piece.beginning = piece.beginning.slice(0, same);
}
