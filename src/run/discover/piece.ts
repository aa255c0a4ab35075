// A piece of an article that may be furniture: plain data, so that it may come from another thread.

/** `start` and `end` of an article, where furniture stands. */
export type Place = 'start' | 'middle' | 'end';

export type Kind = 'comment' | 'element' | 'attribute' | 'paragraph' | 'picture';

/** A piece, known by what may stand in many posts: the same key is the same piece. */
export interface Piece {
	readonly kind: Kind;
	/** What an entry of `boilerplate.custom` knows it by: a comment, a selector or a text. */
	readonly key: string;
	/** A wider key that it has in common with pieces that differ at their ends: `news_keyword_pub,*`. */
	readonly family?: string;
	readonly place: Place;
	/** The key of the nearest piece around it that is an element. */
	readonly around?: string;
	/** Of an element: what is in it. */
	readonly content?: Content;
}

/** What an element holds for readers. */
export interface Content {
	/** The same for the same words and pictures. */
	readonly hash: string;
	readonly letters: number;
	/** The first of the words. */
	readonly beginning: string;
	/** Whether the words may be a sentence of an article. */
	readonly isSentence: boolean;
	/** Whether its tags could go, and the words stay. */
	readonly isInline: boolean;
}
