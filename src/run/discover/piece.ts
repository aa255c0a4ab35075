// A piece of an article that may be furniture: plain data, so that it may come from another thread.

/** The part of an article in which a piece stands; furniture stands at the `start` or the `end`. */
export type Part = 'start' | 'middle' | 'end';

export type Kind = 'comment' | 'element' | 'attribute' | 'paragraph' | 'picture';

/** A piece, known by what may stand in many posts: the same key is the same piece. */
export interface Piece {
	readonly kind: Kind;
	/** What an entry of `boilerplate.custom` knows it by: a comment, a selector or a text. */
	readonly key: string;
	/** A wider key that it has in common with pieces that differ at their ends: `news_keyword_pub,*`. */
	readonly family?: string;
	/** Of one that stands in several parts of the article: `middle`. */
	readonly part: Part;
	/** The key of the nearest piece around it that is an element; missing where that is not the same everywhere in the post. */
	readonly around?: string | undefined;
	/** Of an element: what is in it, for all elements of the post with this key; the same content once. */
	readonly contents?: readonly Content[];
	/** Of an element: whether its tags could go, and the words stay. */
	readonly isInline?: boolean | undefined;
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
}
