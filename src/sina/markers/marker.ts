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
 * What a block may hold and still be nothing but furniture: besides its own words and links a few characters that are no
 * sentence. One that holds more has swallowed a part of the article, by a missing end tag or a change made by hand.
 */
export interface Limits {
	/** What a text says that is the block's own. */
	readonly words?: RegExp;
	/** Words that an attribute in it says, too, are its own: the title of a video. */
	readonly titles?: true;
	/** No text at all, and no elements but empty ones. */
	readonly isEmpty?: true;
	readonly paragraphs?: true;
	/** Links of its own, wherever they lead, and several pictures. */
	readonly links?: true;
	/** Text that stands in no element of its own. */
	readonly bareText?: true;
	/** A picture although it has no text: one that its page hides. */
	readonly hiddenPicture?: true;
	/** Frames: only an advert holds one. */
	readonly frames?: true;
}
