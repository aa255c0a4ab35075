// Which HTML elements are void, which are blocks, and which keep their content as it is.

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** HTML specification, "void elements", with the obsolete ones that browsers still treat so. */
export const VOID_ELEMENTS = names(
	'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand on lines of their own; all that end an open paragraph in the HTML specification are among them. */
export const BLOCK_ELEMENTS = names(
	'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p ' +
		'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements that the end tag of an inline element does not cross (HTML specification, "special" elements). */
export const BORDER_ELEMENTS: ReadonlySet<string> = new Set([
	...BLOCK_ELEMENTS,
	...names('applet button iframe marquee noembed noframes noscript object select template textarea'),
]);

/** Elements that there are only inside of a table; anywhere else browsers pass over their tags. */
export const TABLE_PARTS = names('caption col colgroup tbody td tfoot th thead tr');

/** Elements whose content is code, or not HTML at all: nothing inside them is ours to touch. */
export const VERBATIM_ELEMENTS = names(
	'pre code samp kbd textarea script style xmp listing title noembed noframes plaintext',
);

/** Elements that browsers open again behind the end of a block in which they were left open. */
export const FORMATTING_ELEMENTS = names('a b big code em font i nobr s small strike strong tt u');

/** Drawings and formulas have rules of their own, but for the elements in them whose content is HTML again. */
export const FOREIGN_ELEMENTS = names('svg math');
export const INTEGRATION_POINTS = names('foreignobject desc title annotation-xml mi mo mn ms mtext');
