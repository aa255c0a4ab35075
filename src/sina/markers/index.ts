// Every mark that Sina's pages leave in an article, as tables. The rules beside this folder say what becomes of each.
import { ATTRIBUTES, PARAMETERS } from './attributes';
import { BLOCKS } from './blocks';
import { COMMENTS } from './comments';
import { CREDITS } from './credits';
import type { Marker } from './marker';
import { CALLS, PHRASES } from './phrases';
import { EDITORS, HOSTS, SPANS, STOCK_IDS, STYLES, WORD_LINKS } from './single-elements';

export { PROMO_PICTURES } from './single-elements';

/** All tables as one. */
export const MARKERS: readonly Marker[] = [
	...COMMENTS,
	...BLOCKS,
	...HOSTS,
	...PHRASES,
	...CALLS,
	...CREDITS,
	...EDITORS,
	...STYLES,
	...STOCK_IDS,
	...WORD_LINKS,
	...SPANS,
	...ATTRIBUTES,
	...PARAMETERS,
];
