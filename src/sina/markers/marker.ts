// What a row of the marker tables says of every mark that Sina's pages leave in an article.

export interface Marker {
	/** The rule that reports it. */
	readonly rule: SinaRuleId;
	/** What it is, in a few words for the message. */
	readonly what: string;
	/** Where it was met: in how many of 25 posts of the feed, on which pages, or only in lists of others. */
	readonly seen: string;
	/**
	 * What becomes of it. `delete`: the whole node goes; `unwrap`: the tags go, the words stay; `strip`: the attribute goes;
	 * `ask`: it may be a part of the article, so its removal is a quick fix and never done unasked.
	 */
	readonly verdict: 'delete' | 'unwrap' | 'strip' | 'ask';
	/** An invented one, in brackets `⟦⟧` what goes. */
	readonly example: string;
	/** What looks like it, and stays. */
	readonly looksAlike: string;
}

export type SinaRuleId =
	| 'sina-comment'
	| 'sina-style'
	| 'sina-promo'
	| 'sina-ad'
	| 'sina-player'
	| 'sina-widget'
	| 'sina-editor'
	| 'sina-credit'
	| 'sina-stock-link'
	| 'sina-stock-link-word'
	| 'sina-font'
	| 'sina-font-typeface'
	| 'sina-attribute'
	| 'sina-attribute-style'
	| 'sina-attribute-parameter';

/**
 * How much a block may hold and still be nothing but furniture. One that holds more has swallowed a part of the article,
 * by a missing end tag or a change made by hand, and is left alone.
 */
export interface Limits {
	/** In characters of text, without blanks. */
	readonly maxText: number;
	readonly paragraphs?: true;
	/** Links that lead elsewhere, and several pictures. */
	readonly links?: true;
	/** Text that stands in no element of its own. */
	readonly bareText?: true;
	/** A picture although it has no text: one that its page hides. */
	readonly hiddenPicture?: true;
	/** Frames: only an advert holds one. */
	readonly frames?: true;
}
