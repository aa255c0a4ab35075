// Counts in how many posts of a source each piece stands, and what is in it there.
import { Articles } from './articles';
import type { Content, Kind, Part, Piece } from './piece';

/** A piece of one source, over all posts in which it stands. */
export interface Repeated {
	readonly kind: Kind;
	readonly key: string;
	readonly family: string | undefined;
	posts: number;
	readonly parts: Record<Part, number>;
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

/** Takes in posts one after the other. Where there are too many pieces, the rarest are forgotten: memory is bounded, but for what articles are known by. */
export class RepeatedPieces {
	private readonly pieces = new Map<string, Repeated>();
	private readonly articles = new Articles();

	/** @param limit no more pieces are kept. */
	constructor(private readonly limit = 300_000) {}

	/** Adds a post; an article that was there before counts once. Returns the number of the article. */
	add({ source, article: keys, pieces }: PostPieces): number {
		const { article, isNew } = this.articles.add(keys);
		for (const piece of isNew ? pieces : []) {
			this.count(`${source}\n${piece.kind}\n${piece.key}`, piece);
		}
		if (this.pieces.size > this.limit) {
			this.forget();
		}
		return article;
	}

	/** One number for all posts with the same article as one that was added, once all are. */
	readonly firstOf = (article: number): number => this.articles.firstOf(article);

	/** Those that stand in at least so many posts of one source. */
	inAtLeast(posts: number): Repeated[] {
		return [...this.pieces.values()].filter((piece) => piece.posts >= posts);
	}

	private count(id: string, { kind, key, family, part, contents, isInline, around }: Piece): void {
		const known = this.pieces.get(id);
		const piece = known ?? {
			kind,
			key,
			family,
			posts: 0,
			parts: { start: 0, middle: 0, end: 0 },
			contents: new Map(),
			hasOthers: false,
			longest: 0,
			hasSentence: false,
			isInline: isInline === true,
			beginning: contents?.[0]?.beginning ?? '',
			around,
		};
		piece.posts++;
		piece.parts[part]++;
		piece.around = piece.around === around ? around : undefined;
		for (const content of contents ?? []) {
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
