// What a row says of a block of page furniture, and what the tables of them share.
import type { Limits, Marker } from './marker';

/** An element that fits all that a row says of it: one of its names, a class, an id, an attribute, a link in it. */
export interface BlockMarker extends Marker {
	readonly rule: 'sina-promo' | 'sina-ad' | 'sina-player' | 'sina-widget';
	readonly elements?: readonly string[];
	/** The element has this class, or one that begins so. */
	readonly class?: string;
	readonly classBegins?: string;
	readonly id?: string;
	/** Its id begins so, and goes on with a number. */
	readonly idNumbered?: string;
	/** An attribute, and what its value holds. */
	readonly attribute?: { readonly name: string; readonly holds: string };
	/**
	 * It holds a link to this address, or, where that begins with a slash, to a page of Sina's whose path ends so; and its
	 * text begins so, or it says nothing but what the link does. With a link that leads elsewhere it is the article's.
	 */
	readonly link?: { readonly to: string; readonly text?: string; readonly isAll?: true };
	readonly may: Limits;
	/** No page of another site has this class: it shows a post to be Sina's. */
	readonly strong?: true;
	/** It is not told of where it holds more than it may: then it may be anything. */
	readonly silentIfMore?: true;
	/** It is removed on request where it holds more than it may. */
	readonly askIfMore?: true;
}

/** Links of its own, and text that stands in no element. */
export const LIST: Limits = { links: true, bareText: true };
export const NOTHING: Limits = { isEmpty: true };

type Row = Omit<BlockMarker, 'rule' | 'verdict' | 'may'>;

/** The rows of one rule and verdict that may hold the same. */
export const group = (
	rule: BlockMarker['rule'],
	verdict: Marker['verdict'],
	may: Limits,
	rows: readonly Row[],
): BlockMarker[] => rows.map((row) => ({ rule, verdict, may, ...row }));

export const PAGE_LISTS = 'lists of other people only';
